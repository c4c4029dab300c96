import type { World } from "../world.ts";

/**
 * The queue's names for a run's work. A run that asks a model may wait for minutes; with workers of its own it keeps no offline
 * run from the second it takes.
 */
export const runTasks = { offline: "tailoring-run", model: "tailoring-run-model" } as const;
export const runTaskOf = ({ engine }: { engine: string }): string =>
  engine === "model" ? runTasks.model : runTasks.offline;

export interface RunTaskData {
  candidateId: string;
  runId: string;
}

/** The task has the run's id, so sending it again does nothing. */
export async function sendRunTask(
  world: World,
  run: { id: string; candidateId: string; engine: string },
): Promise<void> {
  const data: RunTaskData = { candidateId: run.candidateId, runId: run.id };
  await world.queue.sendTask(runTaskOf(run), data, { id: run.id });
}
