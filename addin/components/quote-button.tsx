import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  quote: {
    display: "block",
    width: "100%",
    padding: 0,
    paddingInlineStart: "8px",
    borderTopStyle: "none",
    borderBottomStyle: "none",
    borderInlineEndStyle: "none",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** Words quoted from somewhere; a click shows them where they stand. */
export function QuoteButton(props: { title: string; onClick: () => void; children: ReactNode }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.quote} onClick={props.onClick} title={props.title}>
      {props.children}
    </button>
  );
}
