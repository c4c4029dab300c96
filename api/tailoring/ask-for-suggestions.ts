import { suggestionFormSchema } from "../../shared/tailoring/model-form/suggestion-form.ts";
import { describeError } from "../describe-error.ts";
import { askModel } from "../models/ask-model.ts";
import { getRunSpending } from "../models/get-run-spending.ts";
import { Problem } from "../problem.ts";
import type { TailoringWork } from "../worker/core-worker.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { runSignals } from "./run-signals.ts";
import { addFindings, addModelFindings, hasRunEnded, writeModelUse } from "./store.ts";

export interface ModelWork {
  candidateId: string;
  runId: string;
  work: TailoringWork;
  /** US dollars; undefined: the server's limit. */
  budgetUsd: number | undefined;
}

/** Where a run that asks a model has come to when the offline engine is done, and when the answer is read. */
export const percentBeforeAsking = 60;
const percentAfterAsking = 95;
/** Enough for a dozen edits with their texts twice, and for what a model thinks before. */
const maxOutputTokens = 8_000;
/** How late a run cancelled in another process may be heard; in this one it is heard at once. */
const lookEveryMs = 1_000;

/**
 * Lets a model add to what the offline engine found. Whatever goes wrong with it, the run goes on without and says why; only a run
 * that has ended, or a task that is stopped, ends this early. What it cost is written down in every case.
 *
 * @returns false when the run has ended meanwhile.
 */
export async function askForSuggestions(
  world: World,
  model: ModelWork,
  signal: AbortSignal,
): Promise<boolean> {
  const { candidateId, runId } = model;
  const asking = { phase: "asking" as const, percent: percentBeforeAsking, suggestions: [] };
  if (!(await addFindings(world.db, candidateId, runId, asking, world.now()))) return false;
  runSignals.raise(runId);

  const ended = new AbortController();
  const done = new AbortController();
  const watching = watchForEnd(world, candidateId, runId, ended, done.signal);
  let use: { model: string | null; fallback: string | null } = { model: null, fallback: null };
  try {
    use = await ask(world, model, AbortSignal.any([signal, ended.signal]));
  } catch (error) {
    signal.throwIfAborted();
    if (!ended.signal.aborted) {
      if (!(error instanceof Problem))
        world.log.warn({ runId, error: describeError(error) }, "a run goes on without a model");
      use = { model: null, fallback: error instanceof Problem ? error.code : "model-failed" };
    }
  } finally {
    done.abort();
    await watching;
    const spent = await getRunSpending(world, candidateId, runId);
    await writeModelUse(world.db, candidateId, runId, { ...use, ...spent });
  }
  return !ended.signal.aborted;
}

async function ask(
  world: World,
  { candidateId, runId, work, budgetUsd }: ModelWork,
  signal: AbortSignal,
): Promise<{ model: string | null; fallback: string | null }> {
  const described = await workerPool().run("describeModelTask", work);
  if (!described) return { model: null, fallback: "nothing-to-ask" };
  const { task, contact } = described;
  const answer = await askModel(world, candidateId, {
    request: {
      purpose: "suggestions",
      system: task.system,
      input: task.input,
      schema: suggestionFormSchema,
      schemaName: "suggestions",
      maxOutputTokens,
    },
    runId,
    contacts: [contact],
    keep: task.keep,
    budgetUsd,
    signal,
  });
  if (!answer.ok) return { model: null, fallback: answer.code };
  const writtenBy = { engine: answer.engine, model: answer.model };
  const { suggestions, rejected } = await workerPool().run("readModelAnswer", {
    work,
    answer: answer.value,
    writtenBy,
  });
  world.log.info({ runId, ...writtenBy, kept: suggestions.length, rejected }, "a model answered");
  signal.throwIfAborted();
  const found = { phase: "checking" as const, percent: percentAfterAsking, suggestions };
  await addModelFindings(world.db, candidateId, runId, found, world.now());
  runSignals.raise(runId);
  return { model: answer.model, fallback: null };
}

/** Aborts `ended` as soon as the run has ended, until `done`. */
async function watchForEnd(
  world: World,
  candidateId: string,
  runId: string,
  ended: AbortController,
  done: AbortSignal,
): Promise<void> {
  while (!done.aborted) {
    const mark = runSignals.mark();
    if (await hasRunEnded(world.db, candidateId, runId).catch(() => false)) return ended.abort();
    await runSignals.wait(runId, mark, lookEveryMs, done);
  }
}
