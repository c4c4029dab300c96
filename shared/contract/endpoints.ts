/**
 * Every endpoint, once. The key is the name that goes through the stack: contract, route, operation, client, screen.
 * Paths stand below /api/v1.
 */
import { z } from "zod";
import { accountEndpoints } from "./account-endpoints.ts";
import { adminEndpoints } from "./admin-endpoints.ts";
import { applicationEndpoints } from "./application-endpoints.ts";
import { answerRecordSchema, claimSchema, resumeFactsSchema } from "./core-schemas.ts";
import { describeEndpoint, scopes } from "./endpoint.ts";
import { modelEndpoints } from "./model-endpoints.ts";
import { resumeEndpoints } from "./resume-endpoints.ts";
import {
  apiKeySchema,
  decisionSchema,
  draftInputSchema,
  draftSchema,
  id,
  jobInputSchema,
  jobSchema,
  jobSummarySchema,
  nothing,
  pageOf,
  pageQuery,
  preferencesSchema,
  profileSchema,
  runDetailSchema,
  runOptionsSchema,
  runSchema,
  storyListSchema,
  suggestionSchema,
} from "./schemas.ts";
import { signInEndpoints } from "./sign-in-endpoints.ts";

const endpoint = describeEndpoint(nothing);

const postingProblems = [
  "posting-empty",
  "posting-too-long",
  "posting-no-text",
  "posting-url-refused",
] as const;

const jobParams = z.object({ jobId: id });
const runParams = z.object({ runId: id });

export const endpoints = {
  getHealth: endpoint({
    method: "GET",
    path: "/health",
    summary: "The process answers",
    scope: null,
    answer: z.object({ status: z.literal("ok"), version: z.string() }),
  }),
  getReadiness: endpoint({
    method: "GET",
    path: "/ready",
    summary: "Database and queue answer",
    scope: null,
    answer: z.object({ status: z.literal("ready") }),
    problems: ["not-ready"],
  }),

  ...signInEndpoints,

  createApiKey: endpoint({
    method: "POST",
    path: "/api-keys",
    summary: "Make a key for scripts; the key itself is shown once",
    scope: "account",
    body: z.object({ name: z.string().min(1).max(200), scopes: z.array(z.enum(scopes)).min(1) }),
    statuses: [201],
    answer: apiKeySchema.extend({ key: z.string() }),
  }),
  listApiKeys: endpoint({
    method: "GET",
    path: "/api-keys",
    summary: "The candidate's keys, without their secrets",
    scope: "account",
    query: pageQuery,
    answer: pageOf(apiKeySchema),
  }),
  deleteApiKey: endpoint({
    method: "DELETE",
    path: "/api-keys/{keyId}",
    summary: "Revoke a key",
    scope: "account",
    params: z.object({ keyId: id }),
    problems: ["not-found"],
  }),

  getProfile: endpoint({
    method: "GET",
    path: "/profile",
    summary: "What is true about the candidate",
    scope: "profile",
    answer: profileSchema,
  }),
  updateProfile: endpoint({
    method: "PUT",
    path: "/profile",
    summary: "Replace the profile; `revision` is the one that was read",
    scope: "profile",
    body: z.object({
      revision: z.int(),
      facts: resumeFactsSchema,
      preferences: preferencesSchema.optional(),
      /** What was asked so far; left out, it stays as it is. */
      answers: z.array(answerRecordSchema).max(5_000).optional(),
    }),
    answer: profileSchema,
    problems: ["profile-changed-meanwhile"],
  }),

  answerQuestion: endpoint({
    method: "POST",
    path: "/profile/answers",
    summary: "Answer a question, or say that it is not yours (`text` null): kept, and never asked again",
    scope: "profile",
    body: z.object({
      /** The posting's words, or the claim, that were asked about. */
      demand: z.string().min(1).max(5_000),
      question: z.string().min(1).max(1_000),
      /** The question's own `asks`; without them they are read from `demand`. */
      asks: z.array(z.string().min(1).max(2_000)).min(1).max(100).optional(),
      text: z.string().max(5_000).nullable(),
    }),
    statuses: [200],
    answer: z.object({ profile: profileSchema, answer: answerRecordSchema }),
    problems: ["profile-changed-meanwhile"],
  }),
  reopenQuestion: endpoint({
    method: "DELETE",
    path: "/profile/answers/{answerId}",
    summary: "Take an answer back, with the fact it became: the question may be asked again",
    scope: "profile",
    params: z.object({ answerId: z.string().min(1).max(200) }),
    statuses: [200],
    answer: profileSchema,
    problems: ["not-found", "profile-changed-meanwhile"],
  }),

  ...resumeEndpoints,

  createJob: endpoint({
    method: "POST",
    path: "/jobs",
    summary: "Add a job from pasted text, HTML, a URL or its fields",
    scope: "jobs",
    body: jobInputSchema,
    statuses: [201],
    answer: jobSchema,
    problems: postingProblems,
  }),
  listJobs: endpoint({
    method: "GET",
    path: "/jobs",
    summary: "The candidate's jobs, newest first",
    scope: "jobs",
    query: pageQuery,
    answer: pageOf(jobSummarySchema),
  }),
  getJob: endpoint({
    method: "GET",
    path: "/jobs/{jobId}",
    summary: "One job with what was read from its posting",
    scope: "jobs",
    params: jobParams,
    answer: jobSchema,
    problems: ["not-found"],
  }),
  updateJob: endpoint({
    method: "PUT",
    path: "/jobs/{jobId}",
    summary: "Replace a job's posting",
    scope: "jobs",
    params: jobParams,
    body: jobInputSchema,
    answer: jobSchema,
    problems: ["not-found", ...postingProblems],
  }),
  deleteJob: endpoint({
    method: "DELETE",
    path: "/jobs/{jobId}",
    summary: "Delete a job and its runs; copies made for it stay",
    scope: "jobs",
    params: jobParams,
    problems: ["not-found"],
  }),

  startTailoringRun: endpoint({
    method: "POST",
    path: "/tailoring-runs",
    summary: "Queue a run: this résumé's version fitted to this job",
    scope: "tailoring",
    body: z.object({
      resumeId: id,
      jobId: id,
      versionId: id.optional(),
      options: runOptionsSchema.optional(),
    }),
    statuses: [202],
    answer: runSchema,
    problems: ["not-found", "too-many-open-runs", "model-consent-missing", "model-not-configured"],
  }),
  listTailoringRuns: endpoint({
    method: "GET",
    path: "/tailoring-runs",
    summary: "Runs, newest first; of one résumé when asked",
    scope: "tailoring",
    query: pageQuery.extend({ resumeId: id.optional(), jobId: id.optional() }),
    answer: pageOf(runSchema),
  }),
  getTailoringRun: endpoint({
    method: "GET",
    path: "/tailoring-runs/{runId}",
    summary: "One run with score and suggestions",
    scope: "tailoring",
    params: runParams,
    answer: runDetailSchema,
    problems: ["not-found"],
  }),
  streamTailoringRun: endpoint({
    method: "GET",
    path: "/tailoring-runs/{runId}/events",
    summary: "Server-sent events `progress`, `suggestion`, `end`; resumes by Last-Event-ID",
    scope: "tailoring",
    params: runParams,
    answerKind: "events",
    statuses: [200],
    problems: ["not-found"],
  }),
  cancelTailoringRun: endpoint({
    method: "POST",
    path: "/tailoring-runs/{runId}/cancel",
    summary: "Stop a run; what was found stays",
    scope: "tailoring",
    params: runParams,
    answer: runSchema,
    problems: ["not-found", "run-has-ended"],
  }),
  decideSuggestions: endpoint({
    method: "POST",
    path: "/tailoring-runs/{runId}/decisions",
    summary:
      "Accept, reject or take back many suggestions at once; words the candidate typed pass the gate too",
    scope: "tailoring",
    limit: "decision",
    params: runParams,
    body: z.object({ decisions: z.array(decisionSchema).min(1).max(500) }),
    answer: runDetailSchema.pick({ score: true }).extend({ suggestions: z.array(suggestionSchema) }),
    problems: ["not-found", "suggestion-not-open", "suggestion-unsupported"],
  }),
  scoreTailoringRun: endpoint({
    method: "POST",
    path: "/tailoring-runs/{runId}/score",
    summary: "Score a finished run anew with the facts the profile has now: an answer counts at once",
    scope: "tailoring",
    params: runParams,
    statuses: [200],
    answer: runDetailSchema,
    problems: ["not-found"],
  }),
  checkClaims: endpoint({
    method: "POST",
    path: "/claim-checks",
    summary: "The evidence check alone: does every claim of a text rest on the candidate's facts",
    scope: "tailoring",
    limit: "decision",
    body: z.object({
      before: z.string().max(20_000).default(""),
      after: z.string().min(1).max(20_000),
      jobId: id.nullable().default(null),
    }),
    answer: z.object({ claims: z.array(claimSchema), verdict: z.enum(["supported", "question"]) }),
    problems: ["not-found"],
  }),
  listStories: endpoint({
    method: "GET",
    path: "/jobs/{jobId}/stories",
    summary:
      "The candidate's deeds as stories for a job: the three to tell first, then what else stands near",
    scope: "tailoring",
    params: jobParams,
    answer: storyListSchema,
    problems: ["not-found"],
  }),
  draftSection: endpoint({
    method: "POST",
    path: "/drafts",
    summary: "A section or a whole résumé from the profile's own words, as paragraphs with roles",
    scope: "tailoring",
    body: draftInputSchema,
    answer: draftSchema,
    problems: ["not-found", "draft-empty"],
  }),

  ...modelEndpoints,
  ...applicationEndpoints,
  ...accountEndpoints,
  ...adminEndpoints,
} as const;

export type Endpoints = typeof endpoints;
export type EndpointName = keyof Endpoints;

/** What a caller passes: only the parts an endpoint has. */
export type CallInput<Name extends EndpointName> = {
  params: z.input<Endpoints[Name]["params"]>;
  query: z.input<Endpoints[Name]["query"]>;
  body: z.input<Endpoints[Name]["body"]>;
};
/** What an operation receives after validation. */
export type OperationInput<Name extends EndpointName> = {
  params: z.output<Endpoints[Name]["params"]>;
  query: z.output<Endpoints[Name]["query"]>;
  body: z.output<Endpoints[Name]["body"]>;
};
export type Answer<Name extends EndpointName> = z.output<Endpoints[Name]["answer"]>;
