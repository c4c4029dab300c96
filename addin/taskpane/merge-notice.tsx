import { makeStyles, tokens } from "@fluentui/react-components";
import { m } from "../components/messages.ts";
import { WaitingMerge } from "../screens/conflicts/waiting-merge.tsx";
import { usePaneState } from "../screens/pane.ts";

const useStyles = makeStyles({
  notice: {
    padding: "0 12px 0 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-width: 300px)": { padding: "0 8px 0 4px" },
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
