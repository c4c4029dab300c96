import { getResume } from "../resumes/get-resume.ts";
import { loadVersion } from "../resumes/get-version.ts";
import { listResumes } from "../resumes/list-resumes.ts";
import type { World } from "../world.ts";

/**
 * The file whose look another one takes: the latest version of the résumé named, else of the newest one; null where there is
 * none.
 * @throws Problem `not-found` for a résumé named that is not there.
 */
export async function findResumeFile(
  world: World,
  candidateId: string,
  resumeId: string | undefined,
): Promise<Uint8Array | null> {
  const resume = resumeId
    ? await getResume(world, candidateId, resumeId)
    : (await listResumes(world, candidateId, { limit: 1 })).items[0];
  return resume ? loadVersion(world, candidateId, resume.id, resume.latest.id) : null;
}
