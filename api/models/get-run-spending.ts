import type { World } from "../world.ts";
import { type Spent, sumSpentForRun } from "./store.ts";

/** What models have cost a run so far; a call that is still open counts with the most it can come to. */
export function getRunSpending(world: World, candidateId: string, runId: string): Promise<Spent> {
  return sumSpentForRun(world.db, candidateId, runId);
}
