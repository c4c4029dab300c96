import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { findRun, type StoredRun } from "./store.ts";

/** @throws Problem `not-found`, also for a run of somebody else. */
export async function getRun(world: World, candidateId: string, runId: string): Promise<StoredRun> {
  const run = await findRun(world.db, candidateId, runId);
  if (!run) throw new Problem("not-found");
  return run;
}
