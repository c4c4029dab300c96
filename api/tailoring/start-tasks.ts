import { describeError } from "../describe-error.ts";
import type { TaskHandlers } from "../queue/queue.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { executeTailoringRun } from "./execute-tailoring-run.ts";
import { failTailoringRun } from "./fail-tailoring-run.ts";
import { type RunTaskData, runTasks } from "./run-task.ts";
import { sweepTailoringRuns } from "./sweep-tailoring-runs.ts";

/** An offline run takes a second or two, and a model is asked for five minutes at most; what takes this long is stuck. */
const rules = {
  [runTasks.offline]: { retries: 2, expireSeconds: 120, concurrency: 2 },
  [runTasks.model]: { retries: 2, expireSeconds: 600, concurrency: 3 },
};

/** Works on runs until the queue is stopped, after having seen to those that an earlier process left behind. */
export async function startTailoringTasks(world: World): Promise<void> {
  const handlers: TaskHandlers<RunTaskData> = {
    async run({ data, signal, attempt }) {
      try {
        await executeTailoringRun(world, data, signal);
      } catch (error) {
        world.log.warn({ runId: data.runId, attempt, error: describeError(error) }, "tailoring run");
        throw error;
      }
    },
    giveUp: ({ data }) => failTailoringRun(world, data),
  };
  for (const name of Object.values(runTasks)) await world.queue.workTask(name, handlers, rules[name]);
  await sweepTailoringRuns(world);
  workerPool()
    .warm()
    .catch((error: unknown) =>
      world.log.error({ error: describeError(error) }, "worker threads do not start"),
    );
}
