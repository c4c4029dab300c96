import { makeStyles } from "@fluentui/react-components";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { AskingBar } from "../models/asking-bar.tsx";
import { usePane } from "../pane.ts";
import { useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({ above: { marginBottom: "12px" } });

/** Above everything that can be done with a run's suggestions while a model is asked for more. */
export function AskingRun() {
  const styles = useStyles();
  const pane = usePane();
  const { run } = useTailoring();
  const { busy, error, act, clear } = useAct();
  const cancel = () =>
    act(async () => {
      await pane.client.call("cancelTailoringRun", { params: { runId: run.id } });
    });
  return (
    <div className={styles.above}>
      <AskingBar text={m.models.askingForRun} busy={busy} onCancel={cancel} />
      <ProblemBar error={error} onDismiss={clear} />
    </div>
  );
}
