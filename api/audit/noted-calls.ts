import type { AuditDetail, AuditKind } from "../../shared/contract/account-schemas.ts";
import type { Answer, EndpointName, OperationInput } from "../../shared/contract/endpoints.ts";
import type { Call } from "../operation.ts";

export type Noted = readonly [AuditKind, AuditDetail];

/** null: nothing to tell of, or the operation notes it itself, since it knows more or has no candidate to begin with. */
type NotedCalls = {
  [Name in EndpointName]:
    | ((input: OperationInput<Name>, answer: Answer<Name>, call: Call) => Noted | null)
    | null;
};

/**
 * What each call leaves in the candidate's trail: signing in and out, what comes in, what goes out, to whom, and what is deleted.
 * Reading and working inside leaves nothing. Every endpoint stands here, so that a new one does not compile before somebody has thought of it.
 */
export const notedCalls: NotedCalls = {
  getHealth: null,
  getReadiness: null,
  getServerStatus: null,
  listIssuers: null,
  createHandOff: null,
  createToken: null,
  signOut: null,
  getCandidate: null,
  listIdentities: null,
  linkIdentity: (_input, { provider }) => ["sign-in-linked", { provider }],
  unlinkIdentity: () => ["sign-in-unlinked", {}],
  createApiKey: ({ body }) => ["key-made", { key: body.name }],
  listApiKeys: null,
  deleteApiKey: null,
  listSessions: null,
  endSession: () => ["session-ended", {}],
  endSessions: (_input, { ended }) => ["sessions-ended", { count: ended }],
  listAuditEvents: null,
  exportAccount: () => ["exported", {}],
  deleteAccount: null,

  getProfile: null,
  updateProfile: null,
  answerQuestion: null,
  reopenQuestion: null,

  createResume: (_input, { resume, version }) => ["imported", { resumeId: resume.id, versionId: version.id }],
  listResumes: null,
  recognizeDocument: null,
  getResume: null,
  deleteResume: ({ params }) => ["resume-deleted", params],
  createResumeCopy: null,
  listVersions: null,
  createVersion: ({ params }, { outcome, version }) =>
    outcome === "unchanged" ? null : ["imported", { ...params, versionId: version.id }],
  labelVersion: null,
  restoreVersion: null,
  listMerges: null,
  decideConflicts: null,
  listSyncProposals: null,
  decideSyncProposals: null,
  getVersionDocx: ({ params }) => ["downloaded", { file: "version", ...params }],
  createVersionLink: ({ params }, { expiresAt }) => ["link-made", { ...params, expiresAt }],
  deleteVersionLinks: ({ params }) => ["links-ended", params],
  getLinkedFile: null,
  compareVersions: ({ params, query }, _answer, { wantsDocx }) =>
    wantsDocx ? ["downloaded", { file: "comparison", ...params, versionId: query.after }] : null,
  planIncoming: null,
  createSendFile: ({ params, query }) => [
    "downloaded",
    { file: "send-file", ...params, ...(query.jobId && { jobId: query.jobId }) },
  ],

  createJob: null,
  listJobs: null,
  getJob: null,
  updateJob: null,
  deleteJob: ({ params }) => ["job-deleted", params],

  startTailoringRun: null,
  listTailoringRuns: null,
  getTailoringRun: null,
  streamTailoringRun: null,
  cancelTailoringRun: null,
  decideSuggestions: null,
  scoreTailoringRun: null,
  checkClaims: null,
  listStories: null,
  draftSection: null,
  createDraftDocument: () => ["downloaded", { file: "draft" }],

  getModelSettings: null,
  getModelSpending: null,
  giveModelConsent: () => ["consent-given", {}],
  revokeModelConsent: () => ["consent-revoked", {}],
  saveModelKey: ({ params }) => ["model-key-saved", params],
  deleteModelKey: ({ params }) => ["model-key-deleted", params],
  listModelCalls: null,

  listApplications: null,
  listKeyPoints: null,
  createLetter: null,
  listLetters: null,
  getLetter: null,
  updateLetter: null,
  getLetterDocx: ({ params }) => ["downloaded", { file: "letter", ...params }],
  getInterviewSheet: null,
  getInterviewSheetDocx: ({ params }) => ["downloaded", { file: "interview-sheet", ...params }],
  getDossier: ({ params }) => ["downloaded", { file: "dossier", ...params }],
  getPreview: null,
};
