import type { RunDetail } from "../../shared/contract/schemas.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import type { World } from "../world.ts";
import { getRun } from "./get-run.ts";
import { markAnswered } from "./mark-answered.ts";
import { rescoreRun } from "./rescore-run.ts";
import { listSuggestions } from "./store.ts";

/**
 * A run with its score, its suggestions and the facts that those two name. What was decided in Word since the score was counted
 * is counted now.
 */
export async function getTailoringRun(world: World, candidateId: string, runId: string): Promise<RunDetail> {
  const profile = await getProfile(world, candidateId);
  const { answers } = profile;
  let found = await getRun(world, candidateId, runId);
  if (found.scoreStale) {
    const { posting } = await getJob(world, candidateId, found.jobId);
    await rescoreRun(world, candidateId, found, { posting, profile });
    found = await getRun(world, candidateId, runId);
  }
  const { knownFacts, taskId: _task, scoreStale: _stale, ...run } = found;
  const suggestions = await markAnswered(await listSuggestions(world.db, candidateId, runId), answers);
  const named = new Set([
    ...suggestions.flatMap((suggestion) => [
      ...suggestion.facts,
      ...suggestion.claims.flatMap((claim) => claim.facts),
    ]),
    ...(run.score?.requirements.flatMap((requirement) => requirement.facts) ?? []),
    ...(run.score?.painPoints?.flatMap((point) => point.facts) ?? []),
  ]);
  return { ...run, suggestions, facts: knownFacts.filter((fact) => named.has(fact.id)) };
}
