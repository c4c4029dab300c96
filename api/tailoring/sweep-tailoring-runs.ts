import type { World } from "../world.ts";
import { failTailoringRun } from "./fail-tailoring-run.ts";
import { runTaskOf, sendRunTask } from "./run-task.ts";
import { listOpenRuns } from "./store.ts";

/**
 * Sees to runs whose task cannot end them: the process ended between writing the run and sending its task (sent now), or
 * the task ended without the run (failed now). What waits or works is left alone.
 */
export async function sweepTailoringRuns(world: World): Promise<void> {
  for (const run of await listOpenRuns(world.db)) {
    const task = await world.queue.findTask(runTaskOf(run), run.id);
    if (!task) await sendRunTask(world, run);
    else if (task.state !== "waiting" && task.state !== "active")
      await failTailoringRun(world, { candidateId: run.candidateId, runId: run.id });
  }
}
