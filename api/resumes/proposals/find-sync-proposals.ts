import type { Profile } from "../../../shared/contract/schemas.ts";
import type { SyncProposal } from "../../../shared/sync/propose-sync.ts";
import { getProfile } from "../../profile/get-profile.ts";
import { workerPool } from "../../worker/worker-pool.ts";
import type { World } from "../../world.ts";
import { listRejections, listStandingResumes, type StandingResume } from "./store.ts";

/** More résumés than these, the newest ones, are not compared. */
export const mostCompared = 50;

/** What is open now, compared anew, with the profile and the résumés that were compared. */
export async function findSyncProposals(
  world: World,
  candidateId: string,
): Promise<{ proposals: SyncProposal[]; resumes: StandingResume[]; profile: Profile }> {
  const profile = await getProfile(world, candidateId);
  const resumes = await listStandingResumes(world.db, candidateId, mostCompared);
  const rejected = await listRejections(world.db, candidateId);
  const compared = resumes.map(({ resumeId, isCopy, agreement, model, blocks }) => ({
    resumeId,
    isCopy,
    agreement,
    model,
    blocks,
  }));
  const proposals = await workerPool().run("proposeSync", {
    profile: profile.facts,
    resumes: compared,
    rejected,
  });
  return { proposals, resumes, profile };
}
