import type { RunEvent } from "../../shared/contract/schemas.ts";
import { EventReply } from "../operation.ts";
import type { World } from "../world.ts";
import { getRun } from "./get-run.ts";
import { runSignals } from "./run-signals.ts";
import { hasRunEnded, listEvents } from "./store.ts";

/** How late news of a run that another process works on may be. */
const pollMs = 500;

/**
 * The run's events behind `lastEventId`, then each new one as it is written. Ends with the event `end`, at once for a caller
 * who has seen it already.
 */
export async function streamTailoringRun(
  world: World,
  candidateId: string,
  runId: string,
  { lastEventId, signal }: { lastEventId: number; signal: AbortSignal },
): Promise<EventReply> {
  await getRun(world, candidateId, runId);
  return new EventReply(readEvents(world, candidateId, runId, lastEventId, signal));
}

async function* readEvents(
  world: World,
  candidateId: string,
  runId: string,
  lastEventId: number,
  signal: AbortSignal,
): AsyncGenerator<RunEvent> {
  let last = lastEventId;
  while (!signal.aborted) {
    const mark = runSignals.mark();
    // Before the events: a run that has ended by now has written its last one.
    const ended = await hasRunEnded(world.db, candidateId, runId);
    for (const event of await listEvents(world.db, candidateId, runId, last)) {
      yield event;
      if (event.event === "end") return;
      last = event.id;
    }
    if (ended) return;
    await runSignals.wait(runId, mark, pollMs, signal);
  }
}
