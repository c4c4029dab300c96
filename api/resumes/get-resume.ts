import type { Resume } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { findResume } from "./store.ts";

/** @throws Problem `not-found`, also for a résumé of somebody else. */
export async function getResume(world: World, candidateId: string, resumeId: string): Promise<Resume> {
  const resume = await findResume(world.db, candidateId, resumeId);
  if (!resume) throw new Problem("not-found");
  return resume;
}
