/**
 * The one way to a language model. Consent and a key must be there; contact data are masked here, for all features, and put back
 * here; what was asked before is answered from what was kept; every call is paid out of the budget and written down; and a
 * consent or key taken back ends the call that runs.
 */

import type { OwnContact } from "../../shared/tailoring/gate/check-contact.ts";
import type { AskContext, ModelRequest } from "../llm/model-engine.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { hashRequest } from "./hash-request.ts";
import { type CandidateEngine, listEngines } from "./list-engines.ts";
import { maskRequest, type NotMasked } from "./mask-request.ts";
import { keepBudget } from "./model-budget.ts";
import { runningQuestions, type StoppedBecause } from "./running-questions.ts";
import { findAnswer, findConsent, saveAnswer, writeCall } from "./store.ts";
import { createTurns } from "./take-turns.ts";

export interface Question<Value> {
  request: ModelRequest<Value>;
  /** Null outside a run. */
  runId: string | null;
  /** Contact data beside those of profile and account: the document's own. */
  contacts?: readonly OwnContact[];
  /** Names of employers and schools, which masking leaves whole. */
  keep?: readonly string[];
  /** US dollars; the server's limit for a run holds all the same. */
  budgetUsd?: number | undefined;
  /** Whoever aborts it gets its reason thrown. */
  signal: AbortSignal;
  onWait?: AskContext["onWait"];
}

/** Why there is no answer: what a run or letter made without one says as its `fallback`. */
export type NoAnswerCode =
  | StoppedBecause
  | "model-not-configured"
  | "model-budget-reached"
  | "model-failed"
  | "model-too-slow"
  | NotMasked;

export type Answered<Value> =
  | { ok: true; value: Value; engine: string; model: string; fromCache: boolean }
  /** `detail`: a sentence for the candidate. */
  | { ok: false; code: NoAnswerCode; detail: string };

const keepAnswersDays = 30;
/** With retries and a second engine; whoever waits longer is better served by what is there. */
export const longestCallMs = 300_000;
/** How late a consent or key taken back in another process may be heard. */
const lookEveryMs = 1_000;
const turns = createTurns(4);

/** @throws Problem `model-consent-missing` or `model-not-configured`, before anything else is done. */
export async function checkModelReady(world: World, candidateId: string): Promise<CandidateEngine[]> {
  if (!(await findConsent(world.db, candidateId)))
    throw new Problem("model-consent-missing", {
      detail: "Nothing is sent to a language model before you allow it in the settings.",
    });
  const engines = (await listEngines(world, candidateId)).filter(({ config }) => config !== null);
  if (engines.length === 0)
    throw new Problem("model-not-configured", { detail: "There is no key for any language model." });
  return engines;
}

/** Never rejects for what a model or its provider does. @throws what `checkModelReady` throws, and the signal's reason. */
export async function askModel<Value>(
  world: World,
  candidateId: string,
  question: Question<Value>,
): Promise<Answered<Value>> {
  await checkModelReady(world, candidateId);
  // Consent and keys are read again when the turn has come: they may have changed while it was waited for.
  return turns.take(candidateId, question.signal, async () =>
    askNow(world, candidateId, question, await checkModelReady(world, candidateId)),
  );
}

async function askNow<Value>(
  world: World,
  candidateId: string,
  question: Question<Value>,
  engines: readonly CandidateEngine[],
): Promise<Answered<Value>> {
  const { runId, contacts = [], keep = [] } = question;
  const masked = await maskRequest(world, candidateId, question.request, { contacts, keep });
  if (typeof masked === "string") return noAnswer(masked);
  const { request, restore } = masked;
  const hash = hashRequest(request as ModelRequest<unknown>, engines);

  const known = await findAnswer(world.db, candidateId, hash, world.now());
  const kept = known && request.schema.safeParse(known.value);
  if (known && kept?.success) {
    const { engine, model } = known;
    await writeCall(
      world.db,
      candidateId,
      { id: world.newId(), runId, ownKey: false },
      {
        engine,
        model,
        purpose: request.purpose,
        inputTokens: 0,
        cachedInputTokens: 0,
        outputTokens: 0,
        costMicroUsd: 0,
        estimated: false,
        durationMs: 0,
        attempts: 0,
        outcome: "from-cache",
        startedAt: world.now(),
      },
    );
    return { ok: true, value: restore(kept.data), engine, model, fromCache: true };
  }

  const own = engines.filter(({ keyOf }) => keyOf === "candidate");
  const ownKeys = own.map(({ engine }) => engine);
  let because: NoAnswerCode | null = null;
  const stop = new AbortController();
  const end = (code: NoAnswerCode) => {
    because ??= code;
    stop.abort();
  };
  const book = keepBudget(
    world,
    {
      candidateId,
      runId,
      purpose: request.purpose,
      mostMicroUsd: (question.budgetUsd ?? Number.POSITIVE_INFINITY) * 1_000_000,
      engines: engines.map(({ engine, model }) => ({ engine, model })),
      ownKeys,
    },
    (refused) => {
      because ??= refused === "no-consent" ? "model-consent-missing" : "model-budget-reached";
    },
  );
  const forget = runningQuestions.add({ candidateId, ownKeys, stop: end });
  const looking = setInterval(() => {
    findReasonToStop(world, candidateId, own).then(
      (code) => code && end(code),
      // The next look, or the call's own writing, will say what the database has.
      () => {},
    );
  }, lookEveryMs);
  const tooSlow = setTimeout(() => end("model-too-slow"), longestCallMs);
  try {
    const configs = engines.flatMap(({ config }) => config ?? []);
    const answer = await world.createModelChain(configs).ask(request, {
      signal: AbortSignal.any([question.signal, stop.signal]),
      budget: book.budget,
      onCall: book.onCall,
      ...(question.onWait && { onWait: question.onWait }),
    });
    question.signal.throwIfAborted();
    if (!answer.ok) return noAnswer(because ?? "model-failed", because === null ? answer.detail : undefined);
    // An answer that comes in behind the end of the consent is not used either.
    const late = because ?? (await findReasonToStop(world, candidateId, own));
    if (late) return noAnswer(late);
    const { value, engine, model } = answer;
    const at = world.now();
    const expiresAt = new Date(at.getTime() + keepAnswersDays * 24 * 3600 * 1000);
    await saveAnswer(world.db, candidateId, hash, { engine, model, value }, { at, expiresAt });
    return { ok: true, value: restore(value), engine, model, fromCache: false };
  } finally {
    clearTimeout(tooSlow);
    clearInterval(looking);
    forget();
    await book.close();
  }
}

async function findReasonToStop(
  world: World,
  candidateId: string,
  own: readonly CandidateEngine[],
): Promise<StoppedBecause | null> {
  if (!(await findConsent(world.db, candidateId))) return "model-consent-missing";
  if (own.length === 0) return null;
  const now = await listEngines(world, candidateId);
  const kept = own.every(({ sealedKey }) => now.some((one) => one.sealedKey === sealedKey));
  return kept ? null : "model-key-removed";
}

const sentences: Record<NoAnswerCode, string> = {
  "model-consent-missing": "You have not allowed, or no longer allow, that a language model is asked.",
  "model-key-removed": "The key for the language model was taken away while it was being asked.",
  "model-not-configured": "There is no key for any language model.",
  "model-budget-reached": "The budget for language models is used up.",
  "model-failed": "The language model gave no answer.",
  "model-too-slow": "The language model took too long.",
  "contact-not-known":
    "Your profile does not say your name, so it could not be hidden and nothing was sent. Please add it.",
  "contact-not-masked": "Your contact data could not be hidden with certainty, so nothing was sent.",
};

const noAnswer = (
  code: NoAnswerCode,
  detail = sentences[code],
): { ok: false; code: NoAnswerCode; detail: string } => ({
  ok: false,
  code,
  detail,
});
