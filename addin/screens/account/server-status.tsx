import type { AnswerOf } from "../../client/send-request.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);

/** How much there is and how the server is; to be seen by administrators alone, and nothing of what people wrote. */
export function ServerStatus() {
  const layout = useLayout();
  const pane = usePane();
  const { value, error, reload } = useLoad("server-status", async (signal) => {
    const { role } = await pane.client.call("getCandidate", {}, { signal });
    return role === "admin" ? pane.client.call("getServerStatus", {}, { signal }) : null;
  });
  if (!value && !error) return null;
  return (
    <section className={layout.stack} aria-labelledby="server-status">
      <h2 id="server-status" className={layout.heading}>
        {m.serverStatus.title}
      </h2>
      <ProblemBar error={error} onRetry={reload} />
      {value ? (
        <ul className={layout.plain}>
          {listNumbers(value).map(([name, number]) => (
            <li key={name}>
              {m.serverStatus.counts[name]}: {number.toLocaleString()}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function listNumbers({
  counts,
  health,
}: AnswerOf<"getServerStatus">): [keyof typeof m.serverStatus.counts, number][] {
  return [
    ["candidates", counts.candidates],
    ["openSessions", counts.openSessions],
    ["resumes", counts.resumes],
    ["versions", counts.versions],
    ["jobs", counts.jobs],
    ["runs", counts.runs.done],
    ["failedRuns", counts.recent.failedRuns],
    ["files", megabytes(counts.fileBytes)],
    ["database", health.databaseMs],
    ["waiting", health.oldestQueuedRunSeconds],
    ["memory", megabytes(health.memoryBytes)],
  ];
}
