import type { RunDetail, RunSuggestion } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import { getTailoringRun } from "../tailoring/get-tailoring-run.ts";
import { isTaken } from "../tailoring/suggestion-states.ts";
import type { World } from "../world.ts";

export interface DoneRun extends RunDetail {
  /** The suggestions that count: the accepted ones or, while none is accepted, the open ones that facts support. */
  chosen: RunSuggestion[];
  /** None is accepted yet, so `chosen` are proposals. */
  proposed: boolean;
}

/** @throws Problem `not-found`, or `run-not-done` for one that goes on, failed or was cancelled. */
export async function getDoneRun(world: World, candidateId: string, runId: string): Promise<DoneRun> {
  const run = await getTailoringRun(world, candidateId, runId);
  if (run.state !== "done") throw new Problem("run-not-done");
  const accepted = run.suggestions.filter(isTaken);
  if (accepted.length > 0) return { ...run, chosen: accepted, proposed: false };
  const open = run.suggestions.filter(
    ({ state, verdict, edit }) => state === "open" && verdict === "supported" && edit !== null,
  );
  return { ...run, chosen: open, proposed: true };
}
