import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { cancelTailoringRun } from "./cancel-tailoring-run.ts";
import { checkClaims } from "./check-claims.ts";
import { createDraftDocument } from "./create-draft-document.ts";
import { decideSuggestions } from "./decide-suggestions.ts";
import { draftSection } from "./draft-section.ts";
import { getTailoringRun } from "./get-tailoring-run.ts";
import { listStories } from "./list-stories.ts";
import { listTailoringRuns } from "./list-tailoring-runs.ts";
import { scoreTailoringRun } from "./score-tailoring-run.ts";
import { startTailoringRun } from "./start-tailoring-run.ts";
import { streamTailoringRun } from "./stream-tailoring-run.ts";

export function tailoringRoutes(world: World): Operations {
  return {
    startTailoringRun: ({ body }, { candidateId }) => startTailoringRun(world, candidateId, body),
    listTailoringRuns: ({ query }, { candidateId }) => listTailoringRuns(world, candidateId, query),
    getTailoringRun: ({ params }, { candidateId }) => getTailoringRun(world, candidateId, params.runId),
    streamTailoringRun: ({ params }, call) => streamTailoringRun(world, call.candidateId, params.runId, call),
    cancelTailoringRun: ({ params }, { candidateId }) => cancelTailoringRun(world, candidateId, params.runId),
    decideSuggestions: ({ params, body }, { candidateId }) =>
      decideSuggestions(world, candidateId, params.runId, body.decisions),
    scoreTailoringRun: ({ params }, { candidateId }) => scoreTailoringRun(world, candidateId, params.runId),
    checkClaims: ({ body }, { candidateId }) => checkClaims(world, candidateId, body),
    listStories: ({ params }, { candidateId }) => listStories(world, candidateId, params.jobId),
    createDraftDocument: ({ body }, { candidateId }) => createDraftDocument(world, candidateId, body),
    draftSection: ({ body }, { candidateId }) => draftSection(world, candidateId, body),
  };
}
