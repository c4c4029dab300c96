import { z } from "zod";
import {
  applicationSchema,
  draftDocumentInputSchema,
  interviewSheetSchema,
  keyPointSchema,
  letterEditSchema,
  letterInputSchema,
  letterSchema,
  previewSchema,
} from "./application-schemas.ts";
import { describeEndpoint } from "./endpoint.ts";
import { id, nothing, pageOf, pageQuery } from "./schemas.ts";

const endpoint = describeEndpoint(nothing);
const jobParams = z.object({ jobId: id });
const letterParams = z.object({ letterId: id });
const runParams = z.object({ runId: id });
/** Whose fonts and margins a file takes; without it those of the latest résumé. */
const lookQuery = z.object({ resumeId: id.optional() });

/** Letters, interview sheet, dossier, preview: what is made for an application. */
export const applicationEndpoints = {
  listApplications: endpoint({
    method: "GET",
    path: "/applications",
    summary: "The candidate's applications, newest first",
    scope: "tailoring",
    query: pageQuery,
    answer: pageOf(applicationSchema),
  }),
  listKeyPoints: endpoint({
    method: "GET",
    path: "/jobs/{jobId}/key-points",
    summary: "The deeds a letter for this job may be built on, best first",
    scope: "tailoring",
    params: jobParams,
    answer: z.object({ items: z.array(keyPointSchema), next: z.null() }),
    problems: ["not-found"],
  }),
  createLetter: endpoint({
    method: "POST",
    path: "/jobs/{jobId}/letters",
    summary: "Write a cover letter: each sentence rests on facts or on the posting",
    scope: "tailoring",
    params: jobParams,
    body: letterInputSchema,
    statuses: [201],
    answer: letterSchema,
    problems: ["not-found", "letter-empty", "model-consent-missing", "model-not-configured"],
  }),
  listLetters: endpoint({
    method: "GET",
    path: "/jobs/{jobId}/letters",
    summary: "Every version of the letter for a job, newest first",
    scope: "tailoring",
    params: jobParams,
    query: pageQuery,
    answer: pageOf(letterSchema),
    problems: ["not-found"],
  }),
  getLetter: endpoint({
    method: "GET",
    path: "/letters/{letterId}",
    summary: "One version of a letter",
    scope: "tailoring",
    params: letterParams,
    answer: letterSchema,
    problems: ["not-found"],
  }),
  updateLetter: endpoint({
    method: "PUT",
    path: "/letters/{letterId}",
    summary: "The candidate's own wording as the next version; sentences without evidence are marked",
    scope: "tailoring",
    params: letterParams,
    body: letterEditSchema,
    answer: letterSchema,
    problems: ["not-found", "letter-changed-meanwhile"],
  }),
  getLetterDocx: endpoint({
    method: "GET",
    path: "/letters/{letterId}/docx",
    summary: "The letter as a Word document in the résumé's fonts and margins",
    scope: "tailoring",
    params: letterParams,
    query: lookQuery,
    answerKind: "docx",
    statuses: [200],
    problems: ["not-found"],
  }),
  getInterviewSheet: endpoint({
    method: "GET",
    path: "/tailoring-runs/{runId}/interview-sheet",
    summary: "For each accepted change the story behind it and what will likely be asked",
    scope: "tailoring",
    params: runParams,
    answer: interviewSheetSchema,
    problems: ["not-found", "run-not-done"],
  }),
  getInterviewSheetDocx: endpoint({
    method: "GET",
    path: "/tailoring-runs/{runId}/interview-sheet/docx",
    summary: "The interview sheet as a Word document",
    scope: "tailoring",
    params: runParams,
    answerKind: "docx",
    statuses: [200],
    problems: ["not-found", "run-not-done"],
  }),
  getDossier: endpoint({
    method: "GET",
    path: "/tailoring-runs/{runId}/dossier",
    summary: "Posting, score table, letter and interview sheet in one Word document",
    scope: "tailoring",
    params: runParams,
    answerKind: "docx",
    statuses: [200],
    problems: ["not-found", "run-not-done"],
  }),
  getPreview: endpoint({
    method: "GET",
    path: "/tailoring-runs/{runId}/preview",
    summary: "Résumé and letter as HTML for sandboxed frames, with the score and its reasons",
    scope: "tailoring",
    params: runParams,
    answer: previewSchema,
    problems: ["not-found", "run-not-done"],
  }),
  createDraftDocument: endpoint({
    method: "POST",
    path: "/drafts/documents",
    summary: "A whole résumé from the profile as a new Word document in one of our templates",
    scope: "tailoring",
    body: draftDocumentInputSchema,
    answerKind: "docx",
    statuses: [200],
    problems: ["not-found", "draft-empty"],
  }),
} as const;
