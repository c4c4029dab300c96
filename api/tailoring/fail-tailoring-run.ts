import type { World } from "../world.ts";
import { runSignals } from "./run-signals.ts";
import { endRun } from "./store.ts";

/**
 * Ends a run that no try brought to its end, so that nobody waits for it. The reason goes to the log only: it may be any
 * error's message.
 */
export async function failTailoringRun(
  world: World,
  { candidateId, runId }: { candidateId: string; runId: string },
  reason: string,
): Promise<void> {
  const failure = {
    code: "internal-error",
    message:
      "Tailoring did not come to an end, even after trying again. What was found is kept; please start it anew.",
  };
  const end = { state: "failed" as const, failure, score: null, at: world.now() };
  if (await endRun(world.db, candidateId, runId, end)) {
    world.log.error({ runId, reason }, "tailoring run given up");
    runSignals.raise(runId);
  }
}
