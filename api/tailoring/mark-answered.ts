import type { RunSuggestion } from "../../shared/contract/schemas.ts";
import type { AnswerRecord } from "../../shared/tailoring/model.ts";
import { workerPool } from "../worker/worker-pool.ts";

/** Questions that the candidate has answered or declined since, here or for another job, say so. */
export async function markAnswered(
  suggestions: readonly RunSuggestion[],
  answers: AnswerRecord[],
): Promise<RunSuggestion[]> {
  const open = suggestions.filter(({ asks }) => asks !== undefined);
  if (open.length === 0 || answers.length === 0) return [...suggestions];
  const asked = await workerPool().run("listAsked", { asks: open.map(({ asks }) => asks ?? []), answers });
  const answered = new Set(open.filter((_, i) => asked[i]).map(({ id }) => id));
  return suggestions.map((one) => (answered.has(one.id) ? { ...one, answered: true } : one));
}
