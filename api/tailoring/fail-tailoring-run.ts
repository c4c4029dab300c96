import type { World } from "../world.ts";
import { countEarlierTries } from "./count-earlier-tries.ts";
import { runSignals } from "./run-signals.ts";
import { endRun } from "./store.ts";

/**
 * Ends a run that no try brought to its end, so that nobody waits for it. Why stands in the log where the try failed; an
 * error's own words may quote the document, so they go neither there nor to the candidate.
 */
export async function failTailoringRun(
  world: World,
  { candidateId, runId }: { candidateId: string; runId: string },
): Promise<void> {
  const failure = {
    code: "internal-error",
    message:
      "Tailoring did not come to an end, even after trying again. What was found is kept; please start it anew.",
  };
  await countEarlierTries(world, candidateId, runId);
  const end = { state: "failed" as const, failure, score: null, at: world.now() };
  if (await endRun(world.db, candidateId, runId, end)) {
    world.log.error({ runId }, "tailoring run given up");
    runSignals.raise(runId);
  }
}
