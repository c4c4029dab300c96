import { Button } from "@fluentui/react-components";
import type { Job } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane } from "../pane.ts";
import { tailorHere } from "./start-run.ts";
import { useTailoring } from "./tailoring.ts";

/** New facts change what can be suggested: a new run on the document as it is now. */
export function LookAgain(props: { job: Job; answered: number }) {
  const layout = useLayout();
  const pane = usePane();
  const { run } = useTailoring();
  const { busy, error, act, clear } = useAct();
  const start = () =>
    act(async () => {
      const started = await tailorHere(pane, props.job, run.options);
      if (started.kind === "conflict") pane.go("sync");
      if (started.kind === "here") pane.keep({ runId: started.run.id, view: "overview", suggestionId: null });
    });
  return (
    <div className={layout.tight}>
      <p className={layout.plain} role="status">
        {m.answer.count(props.answered)}
      </p>
      <div className={layout.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={start}>
          {m.answer.lookAgain}
        </Button>
      </div>
      <ProblemBar error={error} onDismiss={clear} />
    </div>
  );
}
