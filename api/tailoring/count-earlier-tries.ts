import { closeLostCallsOfRun } from "../models/close-lost-calls.ts";
import type { World } from "../world.ts";
import { writeModelUse } from "./store.ts";

/** Puts down what models have cost a run in tries whose process was killed; only where none is under way. */
export async function countEarlierTries(world: World, candidateId: string, runId: string): Promise<void> {
  const spent = await closeLostCallsOfRun(world, candidateId, runId);
  await writeModelUse(world.db, candidateId, runId, spent);
}
