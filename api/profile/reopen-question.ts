import type { Profile } from "../../shared/contract/schemas.ts";
import { removeFactById } from "../../shared/tailoring/write-answer-fact.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { changeProfile } from "./change-profile.ts";

/** Takes an answer back, with the fact it became; the question may be asked again then. */
export function reopenQuestion(world: World, candidateId: string, answerId: string): Promise<Profile> {
  return changeProfile(world, candidateId, ({ facts, answers }) => {
    const answer = answers.find(({ id }) => id === answerId);
    if (!answer) throw new Problem("not-found");
    return {
      facts: answer.factId ? removeFactById(facts, answer.factId) : facts,
      answers: answers.filter((other) => other !== answer),
    };
  });
}
