import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { ModelCall } from "../../../shared/contract/model-schemas.ts";
import type { JobSummary, Run } from "../../../shared/contract/schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { type Pages, usePages } from "../../components/use-pages.ts";
import { usePane } from "../pane.ts";
import { describeCall, describeRun } from "./describe-history.ts";

const useStyles = makeStyles({
  history: { "& > summary": { cursor: "pointer", minHeight: "32px", lineHeight: "32px" } },
  entry: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});
const pageSize = 20;

/** Every run: for which job, by which engine and model, what it took. */
export function RunHistory() {
  const pane = usePane();
  const [open, setOpen] = useState(false);
  const jobs = useLoad(open ? "jobs" : null, (signal) =>
    pane.client.call("listJobs", { query: { limit: 100 } }, { signal }),
  );
  const runs = usePages<Run>(open ? "runs" : null, (cursor, signal) =>
    pane.client.call(
      "listTailoringRuns",
      { query: { limit: pageSize, ...(cursor !== null && { cursor }) } },
      { ...(signal && { signal }) },
    ),
  );
  const titleOf = (run: Run) =>
    jobs.value?.items.find(({ id }: JobSummary) => id === run.jobId)?.title ?? m.models.someJob;
  return (
    <History
      title={m.models.history}
      none={m.models.noHistory}
      pages={runs}
      onOpen={setOpen}
      show={(run) => ({ title: titleOf(run), lines: describeRun(run) })}
    />
  );
}

/** Every call to a model: when, which, what it cost. Never what was said. */
export function ModelCalls() {
  const pane = usePane();
  const [open, setOpen] = useState(false);
  const calls = usePages<ModelCall>(open ? "calls" : null, (cursor, signal) =>
    pane.client.call(
      "listModelCalls",
      { query: { limit: pageSize, ...(cursor !== null && { cursor }) } },
      { ...(signal && { signal }) },
    ),
  );
  return (
    <History
      title={m.models.calls}
      none={m.models.noCalls}
      pages={calls}
      onOpen={setOpen}
      show={(call) => ({ title: call.model, lines: describeCall(call) })}
    />
  );
}

export function History<T extends { id: string }>(props: {
  title: string;
  none: string;
  /** Said above the list. */
  note?: string;
  pages: Pages<T>;
  onOpen: (open: boolean) => void;
  show: (item: T) => { title: string; lines: string[] };
}): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const more = useAct();
  const { pages } = props;
  return (
    <details className={styles.history} onToggle={(event) => props.onOpen(event.currentTarget.open)}>
      <summary>{props.title}</summary>
      {props.note ? <p className={layout.quiet}>{props.note}</p> : null}
      <ProblemBar error={pages.error} onRetry={pages.reload} />
      {pages.state === "loading" && !pages.items ? <BusyBar label={m.models.loadingHistory} /> : null}
      {pages.items?.length === 0 ? <p className={layout.quiet}>{props.none}</p> : null}
      <ul className={layout.list}>
        {(pages.items ?? []).map((item) => {
          const { title, lines } = props.show(item);
          return (
            <li key={item.id} className={styles.entry}>
              <p className={layout.plain}>{title}</p>
              {lines.map((line) => (
                <p key={line} className={layout.quiet}>
                  {line}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      <ProblemBar error={more.error} onDismiss={more.clear} />
      {pages.hasMore ? (
        <Button
          size="small"
          appearance="transparent"
          disabledFocusable={more.busy}
          onClick={() => more.act(pages.loadMore)}
        >
          {m.models.more}
        </Button>
      ) : null}
    </details>
  );
}
