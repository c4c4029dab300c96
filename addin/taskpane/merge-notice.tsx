import { makeStyles, tokens } from "@fluentui/react-components";
import { m } from "../components/messages.ts";
import { WaitingMerge } from "../screens/conflicts/waiting-merge.tsx";
import { usePaneState } from "../screens/pane.ts";

const useStyles = makeStyles({
  notice: {
    paddingInlineStart: "8px",
    paddingInlineEnd: "12px",
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-width: 300px)": { paddingInlineStart: "4px", paddingInlineEnd: "8px" },
  },
});

/** Lines wait for a decision, and nobody has to look for them. The versions' own screens say it themselves. */
export function MergeNotice() {
  const styles = useStyles();
  const { merge, place } = usePaneState();
  if (!merge || place.screen === "conflicts" || place.screen === "sync") return null;
  return (
    <aside className={styles.notice} aria-label={m.conflicts.row(merge.conflicts.length)}>
      <WaitingMerge merge={merge} />
    </aside>
  );
}
