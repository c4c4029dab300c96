import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { draftSection as draftFromFacts } from "../../shared/tailoring/draft-section.ts";
import { getJob } from "../jobs/get-job.ts";
import { Problem } from "../problem.ts";
import { getProfile } from "../profile/get-profile.ts";
import type { World } from "../world.ts";

/** A section or a whole résumé in the profile's own words, with the facts it is made of. */
export async function draftSection(
  world: World,
  candidateId: string,
  { kind, jobId, positionId }: OperationInput<"draftSection">["body"],
): Promise<Answer<"draftSection">> {
  const posting = jobId ? (await getJob(world, candidateId, jobId)).posting : null;
  const { facts, preferences } = await getProfile(world, candidateId);
  const request = { kind, facts, posting, preferences, ...(positionId !== null && { positionId }) };
  const paragraphs = draftFromFacts(request);
  if (paragraphs.length === 0)
    throw new Problem("draft-empty", { detail: "The profile holds nothing for this section yet." });
  const named = new Set(paragraphs.flatMap((paragraph) => paragraph.facts));
  return { paragraphs, facts: listFacts(facts).filter((fact) => named.has(fact.id)) };
}
