import type { World } from "../world.ts";

/** The queue's name for a run's work. */
export const runTask = "tailoring-run";

export interface RunTaskData {
  candidateId: string;
  runId: string;
}

/** The task has the run's id, so sending it again does nothing. */
export async function sendRunTask(world: World, data: RunTaskData): Promise<void> {
  await world.queue.sendTask(runTask, data, { id: data.runId });
}
