import type { Version } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { findReadVersion, findVersion, type ReadVersion } from "./store.ts";
import { loadFile } from "./store-file.ts";

/** @throws Problem `not-found`, also for a version of another résumé. */
export async function getVersion(
  world: World,
  candidateId: string,
  resumeId: string,
  versionId: string,
): Promise<Version> {
  const version = await findVersion(world.db, candidateId, resumeId, versionId);
  if (!version) throw new Problem("not-found");
  return version;
}

/** With the blocks and the reading as they were stored. */
export async function getReadVersion(
  world: World,
  candidateId: string,
  resumeId: string,
  versionId: string,
): Promise<ReadVersion> {
  const version = await findReadVersion(world.db, candidateId, resumeId, versionId);
  if (!version) throw new Problem("not-found");
  return version;
}

/** A version's file. Work on it in a thread begins with these bytes and reads them there. */
export async function loadVersion(
  world: World,
  candidateId: string,
  resumeId: string,
  versionId: string,
): Promise<Uint8Array> {
  const { sha256 } = await getVersion(world, candidateId, resumeId, versionId);
  return loadFile(world, candidateId, sha256);
}
