import type { TailoringStep } from "../../shared/tailoring/propose-suggestions.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import { loadVersion } from "../resumes/get-version.ts";
import { listEvidence } from "../resumes/proposals/list-evidence.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { askForSuggestions, percentBeforeAsking } from "./ask-for-suggestions.ts";
import { countEarlierTries } from "./count-earlier-tries.ts";
import { runSignals } from "./run-signals.ts";
import { addFindings, beginRun, endRun, type Findings, findRun, listSuggestions } from "./store.ts";
import { isTaken } from "./suggestion-states.ts";

/** The score still has to be counted when the engine is done; where a model is asked, that comes between. */
const mostPercent = { offline: 99, model: percentBeforeAsking - 1 };

/**
 * Works on a run: reads version, profile and posting, lets the engine propose in a thread, writes what it finds as it comes, and
 * then asks a model where one is wanted. May be called again for a run that an earlier call left half done: suggestions have the same ids then and are not
 * written twice. Ends early when the run has been cancelled.
 *
 * @throws to be tried again; whatever was found stays.
 */
export async function executeTailoringRun(
  world: World,
  { candidateId, runId }: { candidateId: string; runId: string },
  signal: AbortSignal,
): Promise<void> {
  const run = await findRun(world.db, candidateId, runId);
  if (!run || !(await beginRun(world.db, candidateId, runId, world.now()))) return;
  const asksModel = run.engine === "model";
  if (asksModel) await countEarlierTries(world, candidateId, runId);
  const report = async (findings: Findings) => {
    const goesOn = await addFindings(world.db, candidateId, runId, findings, world.now());
    if (goesOn) runSignals.raise(runId);
    return goesOn;
  };

  const bytes = await loadVersion(world, candidateId, run.resumeId, run.versionId);
  const { posting } = await getJob(world, candidateId, run.jobId);
  const profile = await getProfile(world, candidateId);
  const facts = await listEvidence(world, candidateId, run.resumeId, profile.facts);
  // What the run was started with holds before what the profile says.
  const preferences = {
    emphasizeSkills: run.options.emphasizeSkills ?? profile.preferences.emphasizeSkills,
    includeProjects: run.options.includeProjects ?? profile.preferences.includeProjects,
  };
  const today = world.now().toISOString().slice(0, 10);
  const work = {
    bytes,
    versionId: run.versionId,
    facts,
    posting,
    answers: profile.answers,
    preferences,
    today,
  };
  const most = mostPercent[asksModel ? "model" : "offline"];
  if (!(await report({ phase: "reading", percent: 1, suggestions: [], facts }))) return;

  const stop = new AbortController();
  const steps: TailoringStep[] = [];
  let writing: Promise<void> | null = null;
  let failure: unknown = null;
  // One write at a time; what comes meanwhile goes with the next one, so the first suggestion is out at once.
  const write = async () => {
    for (let batch = steps.splice(0); batch.length > 0 && !stop.signal.aborted; batch = steps.splice(0)) {
      const { phase, percent } = batch.at(-1)!;
      const suggestions = batch.flatMap((step) => step.suggestion ?? []);
      if (
        !(await report({
          phase,
          percent: Math.min(asksModel ? Math.round(percent * 0.6) : percent, most),
          suggestions,
        }))
      )
        stop.abort();
    }
  };
  let phase = "";
  const onStep = (step: TailoringStep) => {
    if (!step.suggestion && step.phase === phase) return;
    phase = step.phase;
    steps.push(step);
    writing ??= write()
      .catch((error: unknown) => {
        failure = error;
        stop.abort();
      })
      .finally(() => {
        writing = null;
      });
  };
  await workerPool().tailor(work, onStep, AbortSignal.any([signal, stop.signal]));
  await writing;
  if (failure) throw failure;
  signal.throwIfAborted();
  if (stop.signal.aborted) return;

  if (asksModel) {
    const { budgetUsd } = run.options;
    if (!(await askForSuggestions(world, { candidateId, runId, work, budgetUsd }, signal))) return;
  }

  // The candidate may have decided while the engine was still at work.
  const suggestions = await listSuggestions(world.db, candidateId, runId);
  const accepted = suggestions.filter(isTaken);
  const fit = { posting, facts, bytes, today, answers: profile.answers, suggestions: accepted };
  const score = await workerPool().run("scoreFit", fit);
  const end = { state: "done" as const, failure: null, score, at: world.now() };
  if (await endRun(world.db, candidateId, runId, end)) runSignals.raise(runId);
}
