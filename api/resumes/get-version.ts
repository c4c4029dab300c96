import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { findVersion, type ReadVersion } from "./store.ts";

/** A version with what was read from it. @throws Problem `not-found`, also for a version of another résumé. */
export async function getVersion(
  world: World,
  candidateId: string,
  resumeId: string,
  versionId: string,
): Promise<ReadVersion> {
  const version = await findVersion(world.db, candidateId, resumeId, versionId);
  if (!version) throw new Problem("not-found");
  return version;
}
