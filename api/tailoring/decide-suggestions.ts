import type { Answer } from "../../shared/contract/endpoints.ts";
import type { Decision, RunSuggestion } from "../../shared/contract/schemas.ts";
import type { Claim } from "../../shared/tailoring/model.ts";
import { getJob } from "../jobs/get-job.ts";
import { Problem } from "../problem.ts";
import { getProfile } from "../profile/get-profile.ts";
import { noteModelWords } from "../resumes/note-model-words.ts";
import { listEvidence } from "../resumes/proposals/list-evidence.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getRun } from "./get-run.ts";
import { rescoreRun } from "./rescore-run.ts";
import { type DecidedSuggestion, listSuggestions, writeDecisions } from "./store.ts";
import { canFollow, isTaken } from "./suggestion-states.ts";

/**
 * Writes down what the candidate decided, all decisions or none. Words the candidate typed pass the same gate as the
 * engine's, against the profile as it is now: an answer given meanwhile counts.
 *
 * @throws Problem `not-found`, `suggestion-not-open`, or `suggestion-unsupported` with the claims that nothing supports.
 */
export async function decideSuggestions(
  world: World,
  candidateId: string,
  runId: string,
  decisions: Decision[],
): Promise<Answer<"decideSuggestions">> {
  const run = await getRun(world, candidateId, runId);
  const { posting } = await getJob(world, candidateId, run.jobId);
  const profile = await getProfile(world, candidateId);
  const facts = await listEvidence(world, candidateId, run.resumeId, profile.facts);
  const today = world.now().toISOString().slice(0, 10);
  const suggestions = new Map(
    (await listSuggestions(world.db, candidateId, runId)).map((suggestion) => [suggestion.id, suggestion]),
  );

  const decided: DecidedSuggestion[] = [];
  const unsupported: { suggestionId: string; claims: Claim[] }[] = [];
  for (const [suggestionId, decision] of new Map(decisions.map((one) => [one.suggestionId, one]))) {
    const suggestion = suggestions.get(suggestionId);
    if (!suggestion) throw new Problem("not-found", { details: { suggestionId } });
    const { state: to, after } = decision;
    if (!canFollow(suggestion.state, to)) throw notOpen(suggestion);
    const typed = to === "accepted" && after !== undefined && after !== suggestion.after ? after : null;
    const claims =
      typed === null
        ? suggestion.claims
        : await workerPool().run("checkClaims", {
            before: suggestion.before,
            after: typed,
            facts,
            contact: profile.facts.contact,
            posting,
            today,
          });
    const refused =
      typed === null ? suggestion.verdict === "question" : claims.some((claim) => !claim.supported);
    if (to === "accepted" && refused)
      unsupported.push({ suggestionId, claims: claims.filter((claim) => !claim.supported) });
    decided.push({
      id: suggestionId,
      from: suggestion.state,
      to,
      typed: typed === null ? keptWords(suggestion, to) : { after: typed, claims },
    });
  }
  if (unsupported.length > 0) throw new Problem("suggestion-unsupported", { details: { unsupported } });

  // Before the decisions: a note too many says nothing, since only paragraphs that stand in a version count.
  const fromModels = decided.flatMap(({ id, to, typed }) => {
    const { writtenBy, after } = suggestions.get(id)!;
    return to === "accepted" && writtenBy ? [{ text: typed?.after ?? after, model: writtenBy.model }] : [];
  });
  await noteModelWords(world, candidateId, run.resumeId, fromModels);
  const written = await writeDecisions(world.db, candidateId, runId, decided, world.now());
  if (!written.ok) throw new Problem("suggestion-not-open", { details: { suggestionId: written.id } });

  return rescoreRun(world, candidateId, run, { posting, profile });
}

function notOpen({ id, state }: RunSuggestion): Problem {
  return new Problem("suggestion-not-open", { details: { suggestionId: id, state } });
}

/** Words typed before stay while the suggestion stays accepted. */
function keptWords(suggestion: RunSuggestion, to: Decision["state"]): DecidedSuggestion["typed"] {
  if (!(isTaken({ state: to }) && isTaken(suggestion))) return null;
  return { after: suggestion.after, claims: suggestion.claims };
}
