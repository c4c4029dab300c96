import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { answerQuestion } from "./answer-question.ts";
import { getProfile } from "./get-profile.ts";
import { reopenQuestion } from "./reopen-question.ts";
import { updateProfile } from "./update-profile.ts";

export function profileRoutes(world: World): Operations {
  return {
    getProfile: (_input, { candidateId }) => getProfile(world, candidateId),
    updateProfile: ({ body }, { candidateId }) => updateProfile(world, candidateId, body),
    answerQuestion: ({ body }, { candidateId }) => answerQuestion(world, candidateId, body),
    reopenQuestion: ({ params }, { candidateId }) => reopenQuestion(world, candidateId, params.answerId),
  };
}
