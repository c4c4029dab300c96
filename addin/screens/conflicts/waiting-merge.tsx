import { makeStyles, tokens } from "@fluentui/react-components";
import type { Merge } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { RowButton } from "../../components/row-button.tsx";
import { usePane } from "../pane.ts";
import { countDecided } from "./conflict-progress.ts";

const useStyles = makeStyles({
  row: {
    "& > button": { fontWeight: tokens.fontWeightSemibold },
    "& > button > span > span": {
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground2,
    },
  },
});

/** The line that leads to what is to be decided. */
export function WaitingMerge(props: { merge: Merge }) {
  const styles = useStyles();
  const pane = usePane();
  const { decided, of } = countDecided(props.merge.conflicts);
  return (
    <div className={styles.row}>
      <RowButton
        text={m.conflicts.row(of)}
        note={m.conflicts.rowNote(decided, of)}
        onClick={() => pane.go("conflicts")}
      />
    </div>
  );
}
