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

export interface Found {
  /** What is open. */
  proposals: SyncProposal[];
  /** What was rejected and still is as it was. */
  left: SyncProposal[];
  resumes: StandingResume[];
  profile: Profile;
  tailored: Tailored[];
}

/** What is open now, compared anew, with what was compared. */
export async function findSyncProposals(world: World, candidateId: string): Promise<Found> {
  const profile = await getProfile(world, candidateId);
  const resumes = await listStandingResumes(world.db, candidateId, mostCompared);
  const tailored = await listTailored(world.db, candidateId);
  const { open, left } = await workerPool().run("compareSync", {
    profile: profile.facts,
    resumes: resumes.map((resume) => compareBy(resume, tailored)),
    rejected: await listRejections(world.db, candidateId),
  });
  return { proposals: open, left, resumes, profile, tailored };
}
