import type { EndpointName } from "../../shared/contract/endpoints.ts";

/**
 * Method and path of what the pane calls. The contract's own descriptions carry zod schemas, 95 KB gzipped, which is
 * half of what the pane may weigh; so this table repeats two words of each, and a test holds it to the contract.
 */
export const endpointTable = {
  getHealth: ["GET", "/health"],
  createToken: ["POST", "/auth/tokens"],
  signOut: ["POST", "/auth/sign-out"],
  getCandidate: ["GET", "/me"],
  getProfile: ["GET", "/profile"],
  updateProfile: ["PUT", "/profile"],
  answerQuestion: ["POST", "/profile/answers"],
  reopenQuestion: ["DELETE", "/profile/answers/{answerId}"],
  createResume: ["POST", "/resumes"],
  listResumes: ["GET", "/resumes"],
  getResume: ["GET", "/resumes/{resumeId}"],
  createResumeCopy: ["POST", "/resumes/{resumeId}/copies"],
  listVersions: ["GET", "/resumes/{resumeId}/versions"],
  createVersion: ["POST", "/resumes/{resumeId}/versions"],
  getVersionDocx: ["GET", "/resumes/{resumeId}/versions/{versionId}/docx"],
  compareVersions: ["GET", "/resumes/{resumeId}/compare"],
  createSendFile: ["POST", "/resumes/{resumeId}/send-files"],
  createJob: ["POST", "/jobs"],
  listJobs: ["GET", "/jobs"],
  getJob: ["GET", "/jobs/{jobId}"],
  deleteJob: ["DELETE", "/jobs/{jobId}"],
  startTailoringRun: ["POST", "/tailoring-runs"],
  listTailoringRuns: ["GET", "/tailoring-runs"],
  getTailoringRun: ["GET", "/tailoring-runs/{runId}"],
  streamTailoringRun: ["GET", "/tailoring-runs/{runId}/events"],
  cancelTailoringRun: ["POST", "/tailoring-runs/{runId}/cancel"],
  decideSuggestions: ["POST", "/tailoring-runs/{runId}/decisions"],
  scoreTailoringRun: ["POST", "/tailoring-runs/{runId}/score"],
  checkClaims: ["POST", "/claim-checks"],
  listStories: ["GET", "/jobs/{jobId}/stories"],
  draftSection: ["POST", "/drafts"],
  createDraftDocument: ["POST", "/drafts/documents"],
  listKeyPoints: ["GET", "/jobs/{jobId}/key-points"],
  createLetter: ["POST", "/jobs/{jobId}/letters"],
  listLetters: ["GET", "/jobs/{jobId}/letters"],
  updateLetter: ["PUT", "/letters/{letterId}"],
  getLetterDocx: ["GET", "/letters/{letterId}/docx"],
  getPreview: ["GET", "/tailoring-runs/{runId}/preview"],
  getModelSettings: ["GET", "/model-settings"],
  giveModelConsent: ["PUT", "/model-settings/consent"],
  revokeModelConsent: ["DELETE", "/model-settings/consent"],
  saveModelKey: ["PUT", "/model-settings/keys/{engine}"],
  deleteModelKey: ["DELETE", "/model-settings/keys/{engine}"],
  listModelCalls: ["GET", "/model-calls"],
} as const satisfies Partial<Record<EndpointName, readonly [string, string]>>;

export type CallName = keyof typeof endpointTable;
