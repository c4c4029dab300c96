import type { World } from "../world.ts";
import { listUnfinishedDeletions, markDeletionFinished } from "./store.ts";

/** What does not go with the candidate's row. May be done twice. */
export async function finishDeletion(world: World, candidateId: string): Promise<void> {
  await world.queue.deleteTasks({ candidateId });
  await world.files.deleteAll(candidateId);
  await markDeletionFinished(world.db, candidateId);
}

/** Those that a process left in the middle. */
export async function finishDeletions(world: World): Promise<void> {
  for (const candidateId of await listUnfinishedDeletions(world.db)) await finishDeletion(world, candidateId);
}
