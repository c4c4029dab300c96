import type { Version } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { updateVersionLabel } from "./store.ts";

/** The candidate's own name for a version, or none. */
export async function labelVersion(
  world: World,
  candidateId: string,
  { resumeId, versionId }: { resumeId: string; versionId: string },
  label: string | null,
): Promise<Version> {
  const version = await updateVersionLabel(world.db, candidateId, resumeId, versionId, label);
  if (!version) throw new Problem("not-found");
  return version;
}
