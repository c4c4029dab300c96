import { describeError } from "../describe-error.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { executeTailoringRun } from "./execute-tailoring-run.ts";
import { failTailoringRun } from "./fail-tailoring-run.ts";
import { type RunTaskData, runTask } from "./run-task.ts";
import { sweepTailoringRuns } from "./sweep-tailoring-runs.ts";

/** An offline run takes a second or two; one that takes this long is stuck. */
const expireSeconds = 120;
const retries = 2;

/** Works on runs until the queue is stopped, after having seen to those that an earlier process left behind. */
export async function startTailoringTasks(world: World): Promise<void> {
  await world.queue.workTask<RunTaskData>(
    runTask,
    {
      async run({ data, signal, attempt }) {
        try {
          await executeTailoringRun(world, data, signal);
        } catch (error) {
          world.log.warn({ runId: data.runId, attempt, error: describeError(error) }, "tailoring run");
          throw error;
        }
      },
      giveUp: ({ data }) => failTailoringRun(world, data),
    },
    { retries, expireSeconds },
  );
  await sweepTailoringRuns(world);
  workerPool()
    .warm()
    .catch((error: unknown) =>
      world.log.error({ error: describeError(error) }, "worker threads do not start"),
    );
}
