import type { RunDetail } from "../../shared/contract/schemas.ts";
import type { World } from "../world.ts";
import { getRun } from "./get-run.ts";
import { listSuggestions } from "./store.ts";

/** A run with its score, its suggestions and the facts that those two name. */
export async function getTailoringRun(world: World, candidateId: string, runId: string): Promise<RunDetail> {
  const { knownFacts, taskId: _task, ...run } = await getRun(world, candidateId, runId);
  const suggestions = await listSuggestions(world.db, candidateId, runId);
  const named = new Set([
    ...suggestions.flatMap((suggestion) => [
      ...suggestion.facts,
      ...suggestion.claims.flatMap((claim) => claim.facts),
    ]),
    ...(run.score?.requirements.flatMap((requirement) => requirement.facts) ?? []),
  ]);
  return { ...run, suggestions, facts: knownFacts.filter((fact) => named.has(fact.id)) };
}
