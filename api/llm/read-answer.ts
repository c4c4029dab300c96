import type { z } from "zod";
import { toStorableText } from "../storable-text.ts";

export type ReadAnswer<Value> = { ok: true; value: Value } | { ok: false; problems: string[] };

/** Enough for a model to see its mistakes. */
const mostProblems = 12;

/**
 * Finds the one JSON value in a model's answer, bare, in a code fence or between words, and holds it to the schema. Its texts are such
 * as the database can hold.
 */
export function readAnswer<Value>(text: string, schema: z.ZodType<Value>): ReadAnswer<Value> {
  const found = findJson(text);
  if (!found) return { ok: false, problems: ["The answer is not JSON."] };
  const parsed = schema.safeParse(found.value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues
    .slice(0, mostProblems)
    .map(({ path, message }) => `${path.length > 0 ? path.join(".") : "(the whole)"}: ${message}`);
  return { ok: false, problems };
}

function findJson(text: string): { value: unknown } | null {
  // Some servers hand on the model's thinking before the answer.
  const answer = text.replace(/^[\s\S]*<\/think>/, "").trim();
  // One line end and no more before the answer: models that lose themselves write line ends by the ten thousand.
  const fenced = /```(?:json)?[^\S\n]*\n([\s\S]*?)```/.exec(answer)?.[1];
  const braced = answer.slice(answer.indexOf("{"), answer.lastIndexOf("}") + 1);
  for (const candidate of [answer, fenced, braced]) {
    if (!candidate) continue;
    try {
      return {
        value: JSON.parse(candidate, (_, one) => (typeof one === "string" ? toStorableText(one) : one)),
      };
    } catch {
      // The next way of looking.
    }
  }
  return null;
}
