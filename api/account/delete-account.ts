import { createHash } from "node:crypto";
import { runningQuestions } from "../models/running-questions.ts";
import { storyCacheOf } from "../tailoring/story-cache.ts";
import type { World } from "../world.ts";
import { finishDeletion } from "./finish-deletions.ts";
import { deleteCandidate } from "./store.ts";

/**
 * Everything of the candidate's, within the call: every row (and with them every session, key and link), every stored file, every
 * task of the queue, and what this process remembers. A row without personal data says that it was done. A process that is killed
 * in the middle leaves that row unfinished, and the next one goes on from it.
 */
export async function deleteAccount(world: World, candidateId: string): Promise<undefined> {
  const candidateHash = createHash("sha256").update(candidateId).digest("hex");
  await deleteCandidate(world.db, candidateId, { id: world.newId(), candidateHash, at: world.now() });
  runningQuestions.stop(candidateId, "model-consent-missing");
  storyCacheOf(world).forget(candidateId);
  await finishDeletion(world, candidateId);
}
