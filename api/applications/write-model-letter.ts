import { letterForm } from "../../shared/tailoring/letters/letter-form.ts";
import type { Letter } from "../../shared/tailoring/letters/model.ts";
import { askModel } from "../models/ask-model.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import type { LetterWork } from "./write-offline-letter.ts";

/** All told, however many engines are asked: a candidate who waits longer would rather have the offline letter. */
const deadlineMs = 120_000;
/** 350 words with their evidence are some 1,500 tokens; the rest is for models that think aloud. */
const maxOutputTokens = 6_000;

export type ModelLetter =
  | { ok: true; content: Letter; model: string }
  /** Why there is none: a code. */
  | { ok: false; fallback: string };

/**
 * A letter as a language model fills it in, each sentence through the gate: what does not pass stays in it, marked.
 *
 * `deadline` is when to do without.
 *
 * @throws Problem of `checkModelReady`, and the reason of `signal` when the caller has gone.
 */
export async function writeModelLetter(
  world: World,
  candidateId: string,
  work: LetterWork,
  signal: AbortSignal,
  deadline: AbortSignal = AbortSignal.timeout(deadlineMs),
): Promise<ModelLetter> {
  const input = { ...work, today: world.now().toISOString().slice(0, 10) };
  const { language, ...task } = await workerPool().run("describeLetterTask", input);
  const { facts, posting } = work;
  const names = [
    posting.company,
    ...facts.positions.map(({ employer }) => employer),
    ...facts.education.map(({ institution }) => institution),
  ];
  try {
    const answer = await askModel(world, candidateId, {
      request: { purpose: "letter", ...task, schema: letterForm, schemaName: "letter", maxOutputTokens },
      runId: null,
      keep: names.filter((name) => name !== null),
      signal: AbortSignal.any([signal, deadline]),
    });
    if (!answer.ok) return { ok: false, fallback: answer.code };
    const content = await workerPool().run("readLetterForm", { ...input, language, form: answer.value });
    if (!isUsable(content)) return { ok: false, fallback: "model-unsupported" };
    return { ok: true, content, model: answer.model };
  } catch (error) {
    if (deadline.aborted && !signal.aborted) return { ok: false, fallback: "model-too-slow" };
    throw error;
  }
}

/** A letter of which less than half can be shown is none. */
function isUsable({ paragraphs }: Letter): boolean {
  const told = paragraphs
    .filter(({ role }) => role === "body")
    .flatMap(({ sentences }) => sentences)
    .filter(({ courtesy }) => !courtesy);
  const supported = told.filter(({ verdict }) => verdict === "supported");
  return supported.length > 0 && supported.length * 2 >= told.length;
}
