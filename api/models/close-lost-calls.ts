import type { World } from "../world.ts";
import { longestCallMs } from "./ask-model.ts";
import { markLostCalls, type Spent, sumSpentForRun } from "./store.ts";

/**
 * Writes down that whoever asked is gone, for calls that a killed process left open. In the embedded database, which has one
 * process, those are all of them when it begins; where there may be others, those that nobody can be waiting for any more.
 */
export async function closeLostCalls(world: World, { atStart }: { atStart: boolean }): Promise<void> {
  const now = world.now();
  const isAlone = atStart && world.env.databaseUrl === null;
  const before = isAlone ? now : new Date(now.getTime() - 2 * longestCallMs);
  await markLostCalls(world.db, { startedAt: { lte: before } });
}

/** The same for a run whose earlier tries have ended. What the run has cost until now. */
export async function closeLostCallsOfRun(world: World, candidateId: string, runId: string): Promise<Spent> {
  await markLostCalls(world.db, { candidateId, runId });
  return sumSpentForRun(world.db, candidateId, runId);
}
