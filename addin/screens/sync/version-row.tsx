import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { type ReactNode, useState } from "react";
import type { Version } from "../../../shared/contract/schemas.ts";
import { formatTime } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";
import { GraphCell, graphWidth } from "./graph-cell.tsx";
import type { GraphRow } from "./version-graph.ts";

const useStyles = makeStyles({
  row: { position: "relative", minHeight: "44px" },
  head: {
    display: "flex",
    alignItems: "start",
    gap: "4px",
    width: "100%",
    minHeight: "44px",
    padding: "8px 4px",
    border: "none",
    background: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "& svg": { flexShrink: 0, marginTop: "2px" },
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  note: { display: "block" },
  actions: { padding: "0 4px 12px" },
});

/** One version: its name, where it came from, when; a click shows what can be done with it. */
export function VersionRow(props: {
  version: Version;
  source: string;
  isHere: boolean;
  /** It came in beside the line, and nothing was made from it yet. */
  waits: boolean;
  row: GraphRow;
  lanes: number;
  children: ReactNode;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const [open, setOpen] = useState(false);
  const { version, source } = props;
  const name = m.sync.version(version.number);
  const notes = [
    version.label ? name : null,
    source,
    props.waits ? m.shell.notMerged : null,
    formatTime(version.createdAt),
  ];
  return (
    <li className={styles.row}>
      <GraphCell row={props.row} lanes={props.lanes} published={version.published} />
      <div style={{ marginInlineStart: graphWidth(props.lanes) }}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          title={m.history.actions(version.number)}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.text}>
            <span className={styles.name}>{version.label ?? name}</span>
            {props.isHere ? ` · ${m.sync.thisOne}` : null}
            <span className={mergeClasses(layout.quiet, styles.note)}>
              {notes.filter((note) => note !== null).join(" · ")}
            </span>
          </span>
          {open ? <ChevronUpRegular aria-hidden="true" /> : <ChevronDownRegular aria-hidden="true" />}
        </button>
        {open ? <div className={styles.actions}>{props.children}</div> : null}
      </div>
    </li>
  );
}
