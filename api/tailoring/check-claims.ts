import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";

/** The gate alone: what a text claims, and which of the candidate's facts carry it. */
export async function checkClaims(
  world: World,
  candidateId: string,
  { before, after, jobId }: OperationInput<"checkClaims">["body"],
): Promise<Answer<"checkClaims">> {
  const posting = jobId ? (await getJob(world, candidateId, jobId)).posting : null;
  const profile = await getProfile(world, candidateId);
  const claims = await workerPool().run("checkClaims", {
    before,
    after,
    facts: listFacts(profile.facts),
    contact: profile.facts.contact,
    today: world.now().toISOString().slice(0, 10),
    ...(posting && { posting }),
  });
  return { claims, verdict: claims.every((claim) => claim.supported) ? "supported" : "question" };
}
