import type { Answer } from "../../shared/contract/endpoints.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";

/** The deeds a letter for this job may be built on, best first, each with its fact. */
export async function listKeyPoints(
  world: World,
  candidateId: string,
  jobId: string,
): Promise<Answer<"listKeyPoints">> {
  const { posting } = await getJob(world, candidateId, jobId);
  const { facts } = await getProfile(world, candidateId);
  const points = await workerPool().run("listKeyPoints", { facts, posting });
  const known = new Map(listFacts(facts).map((fact) => [fact.id, fact]));
  const items = points.flatMap(({ fact: id, requirements, why }) => {
    const fact = known.get(id);
    return fact ? [{ fact, requirements, why }] : [];
  });
  return { items, next: null };
}
