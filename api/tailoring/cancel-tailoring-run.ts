import type { Run } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { getRun } from "./get-run.ts";
import { runSignals } from "./run-signals.ts";
import { runTaskOf } from "./run-task.ts";
import { endRun } from "./store.ts";

/** Ends a run at once; whoever works on it notices with its next write. What was found stays. */
export async function cancelTailoringRun(world: World, candidateId: string, runId: string): Promise<Run> {
  const { engine } = await getRun(world, candidateId, runId);
  const end = { state: "cancelled" as const, failure: null, score: null, at: world.now() };
  if (!(await endRun(world.db, candidateId, runId, end))) throw new Problem("run-has-ended");
  runSignals.raise(runId);
  await world.queue.cancelTask(runTaskOf({ engine }), runId);
  const {
    score: _score,
    knownFacts: _facts,
    taskId: _task,
    ...run
  } = await getRun(world, candidateId, runId);
  return run;
}
