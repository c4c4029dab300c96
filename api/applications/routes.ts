import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { createLetter } from "./create-letter.ts";
import { getDossier } from "./get-dossier.ts";
import { getInterviewSheet } from "./get-interview-sheet.ts";
import { getInterviewSheetDocx } from "./get-interview-sheet-docx.ts";
import { getLetter } from "./get-letter.ts";
import { getLetterDocx } from "./get-letter-docx.ts";
import { getPreview } from "./get-preview.ts";
import { listApplications } from "./list-applications.ts";
import { listKeyPoints } from "./list-key-points.ts";
import { listLetters } from "./list-letters.ts";
import { updateLetter } from "./update-letter.ts";

export function applicationsRoutes(world: World): Operations {
  return {
    listApplications: ({ query }, { candidateId }) => listApplications(world, candidateId, query),
    listKeyPoints: ({ params }, { candidateId }) => listKeyPoints(world, candidateId, params.jobId),
    createLetter: ({ params, body }, { candidateId, signal }) =>
      createLetter(world, candidateId, params.jobId, body, signal),
    listLetters: ({ params, query }, { candidateId }) => listLetters(world, candidateId, params.jobId, query),
    getLetter: ({ params }, { candidateId }) => getLetter(world, candidateId, params.letterId),
    getLetterDocx: ({ params, query }, { candidateId }) =>
      getLetterDocx(world, candidateId, params.letterId, query.resumeId),
    getInterviewSheet: ({ params }, { candidateId }) => getInterviewSheet(world, candidateId, params.runId),
    getInterviewSheetDocx: ({ params }, { candidateId }) =>
      getInterviewSheetDocx(world, candidateId, params.runId),
    getDossier: ({ params }, { candidateId }) => getDossier(world, candidateId, params.runId),
    getPreview: ({ params }, { candidateId }) => getPreview(world, candidateId, params.runId),
    updateLetter: ({ params, body }, { candidateId }) =>
      updateLetter(world, candidateId, params.letterId, body),
  };
}
