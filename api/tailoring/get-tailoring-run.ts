import type { RunDetail } from "../../shared/contract/schemas.ts";
import { getProfile } from "../profile/get-profile.ts";
import type { World } from "../world.ts";
import { getRun } from "./get-run.ts";
import { markAnswered } from "./mark-answered.ts";
import { listSuggestions } from "./store.ts";

/** A run with its score, its suggestions and the facts that those two name. */
export async function getTailoringRun(world: World, candidateId: string, runId: string): Promise<RunDetail> {
  const { knownFacts, taskId: _task, ...run } = await getRun(world, candidateId, runId);
  const { answers } = await getProfile(world, candidateId);
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
