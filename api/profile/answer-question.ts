import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import type { AnswerRecord } from "../../shared/tailoring/model.ts";
import { addAnswerFact, removeFactById } from "../../shared/tailoring/write-answer-fact.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { changeProfile } from "./change-profile.ts";

/**
 * Keeps what the candidate said to a question, as a fact where it is one: usable at once, and never asked again. An answer
 * to the same question takes the place of the earlier one, fact and all: the candidate may change his mind.
 */
export async function answerQuestion(
  world: World,
  candidateId: string,
  { demand, question, asks: given, text }: OperationInput<"answerQuestion">["body"],
): Promise<Answer<"answerQuestion">> {
  const { asks, reading } = await workerPool().run("readAnswer", { demand, asks: given ?? null, text });
  const at = world.now().toISOString();
  const id = `answer-${world.newId()}`;
  const answer: AnswerRecord = {
    id,
    asks,
    demand,
    question,
    state: reading.denies ? "declined" : "answered",
    text,
    factId: reading.fact ? id : null,
    at,
  };
  const profile = await changeProfile(world, candidateId, ({ facts, answers }) => {
    const isSame = (other: AnswerRecord) =>
      other.asks.length === asks.length && other.asks.every((ask) => asks.includes(ask));
    const earlier = answers.filter(isSame);
    let changed = earlier.reduce((all, { factId }) => (factId ? removeFactById(all, factId) : all), facts);
    if (reading.fact) changed = addAnswerFact(changed, reading.fact, { id, at, question });
    return { facts: changed, answers: [...answers.filter((other) => !isSame(other)), answer] };
  });
  return { profile, answer };
}
