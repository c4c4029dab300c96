import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { PointingIcon } from "./pointing-icon.tsx";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    minHeight: "40px",
    paddingBlock: "8px",
    paddingInlineStart: "8px",
    paddingInlineEnd: "4px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: 0,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    "@media (forced-colors: active)": { outline: "1px solid Highlight", outlineOffset: "-3px" },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  note: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** One line that leads somewhere: a name, what there is to know, a count. */
export function RowButton(props: {
  text: string;
  note?: ReactNode;
  count?: number | undefined;
  selected?: boolean;
  disabled?: boolean;
  onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, props.selected && styles.selected)}
      disabled={props.disabled}
      aria-current={props.selected || undefined}
      onClick={props.onClick}
    >
      <span className={styles.text}>
        {props.text}
        {props.note ? <span className={styles.note}>{props.note}</span> : null}
      </span>
      {props.count === undefined ? null : <span className={styles.count}>{props.count}</span>}
      <PointingIcon icon={ChevronRightRegular} />
    </button>
  );
}
