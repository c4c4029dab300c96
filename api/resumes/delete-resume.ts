import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { removeResume } from "./store.ts";
import { dropFiles } from "./store-file.ts";

/** Deletes a résumé with its versions, runs and files. The profile stays, and so do copies made of it. */
export async function deleteResume(world: World, candidateId: string, resumeId: string): Promise<undefined> {
  const orphans = await removeResume(world.db, candidateId, resumeId);
  if (!orphans) throw new Problem("not-found");
  await dropFiles(world, candidateId, orphans);
}
