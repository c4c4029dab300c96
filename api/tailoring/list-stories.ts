import type { Answer } from "../../shared/contract/endpoints.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { storyCacheOf } from "./story-cache.ts";

/** The candidate's stories for a job: the three to tell first, then what else stands near. Two jobs that need the same share an answer. */
export async function listStories(
  world: World,
  candidateId: string,
  jobId: string,
): Promise<Answer<"listStories">> {
  const { posting } = await getJob(world, candidateId, jobId);
  const profile = await getProfile(world, candidateId);
  const facts = listFacts(profile.facts);
  const needs = JSON.stringify([
    await workerPool().run("findPainPoints", posting),
    posting.requirements.map(({ id, text, kind }) => [id, kind, text]),
  ]);
  const chosen = await storyCacheOf(world).take({ candidateId, revision: profile.revision, needs }, () =>
    workerPool().run("chooseStories", { facts, posting }),
  );
  const items = [
    ...chosen.best.map((one) => ({ ...one, chosen: true })),
    ...chosen.further.map((one) => ({ ...one, chosen: false })),
  ];
  const named = new Set(items.flatMap(({ story }) => story.facts));
  return {
    items,
    next: null,
    painPoints: chosen.painPoints.map(({ id, text, start, end }) => ({ id, text, start, end })),
    facts: facts.filter((fact) => named.has(fact.id)),
  };
}
