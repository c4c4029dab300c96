import type { Profile, RunSuggestion } from "../../shared/contract/schemas.ts";
import type { Posting } from "../../shared/posting/model.ts";
import type { Score } from "../../shared/tailoring/model.ts";
import { loadVersion } from "../resumes/get-version.ts";
import { listEvidence } from "../resumes/proposals/list-evidence.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { markAnswered } from "./mark-answered.ts";
import { listSuggestions, type StoredRun, updateRun } from "./store.ts";
import { isTaken } from "./suggestion-states.ts";

/**
 * The score of a run that has one, with what is accepted and what the profile knows by now; the facts that came since are
 * kept with the run.
 */
export async function rescoreRun(
  world: World,
  candidateId: string,
  run: StoredRun,
  { posting, profile }: { posting: Posting; profile: Profile },
): Promise<{ score: Score | null; suggestions: RunSuggestion[] }> {
  const suggestions = await listSuggestions(world.db, candidateId, run.id);
  const facts = await listEvidence(world, candidateId, run.resumeId, profile.facts);
  const known = new Set(facts.map((fact) => fact.id));
  const knownFacts = [...facts, ...run.knownFacts.filter((fact) => !known.has(fact.id))];
  let score: Score | null = null;
  if (run.score) {
    const bytes = await loadVersion(world, candidateId, run.resumeId, run.versionId);
    const accepted = suggestions.filter(isTaken);
    const today = world.now().toISOString().slice(0, 10);
    const { answers } = profile;
    score = await workerPool().run("scoreFit", {
      posting,
      facts,
      bytes,
      today,
      answers,
      suggestions: accepted,
    });
  }
  await updateRun(world.db, candidateId, run.id, { score, facts: knownFacts });
  return { score, suggestions: await markAnswered(suggestions, profile.answers) };
}
