import type { Profile } from "../../../shared/contract/schemas.ts";
import type { SyncProposal } from "../../../shared/sync/propose-sync.ts";
import type { Tailored } from "../../../shared/sync/set-back-tailored.ts";
import { getProfile } from "../../profile/get-profile.ts";
import { workerPool } from "../../worker/worker-pool.ts";
import type { World } from "../../world.ts";
import { listRejections, listStandingResumes, listTailored, type StandingResume } from "./store.ts";

/** More résumés than these, the newest ones, are not compared. */
export const mostCompared = 50;

/** What the comparison needs of a résumé. */
export const compareBy = (
  { resumeId, isCopy, agreement, model, blocks }: StandingResume,
  tailored: Tailored[],
) => ({ resumeId, isCopy, agreement, model, blocks, tailored });

/** What is open now, compared anew, with the profile and the résumés that were compared. */
export async function findSyncProposals(
  world: World,
  candidateId: string,
): Promise<{ proposals: SyncProposal[]; resumes: StandingResume[]; profile: Profile }> {
  const profile = await getProfile(world, candidateId);
  const resumes = await listStandingResumes(world.db, candidateId, mostCompared);
  const rejected = await listRejections(world.db, candidateId);
  const tailored = await listTailored(world.db, candidateId);
  const compared = resumes.map((resume) => compareBy(resume, tailored));
  const proposals = await workerPool().run("proposeSync", {
    profile: profile.facts,
    resumes: compared,
    rejected,
  });
  return { proposals, resumes, profile };
}
