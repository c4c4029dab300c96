import { z } from "zod";
import { auditEventSchema, sessionSchema } from "./account-schemas.ts";
import { describeEndpoint } from "./endpoint.ts";
import { id, nothing, pageOf, pageQuery } from "./schemas.ts";

const endpoint = describeEndpoint(nothing);

/** What a candidate sees and does about their own account. */
export const accountEndpoints = {
  listSessions: endpoint({
    method: "GET",
    path: "/sessions",
    summary: "Where the candidate is signed in, newest first; API keys are no sessions",
    scope: "account",
    query: pageQuery,
    answer: pageOf(sessionSchema),
  }),
  endSession: endpoint({
    method: "DELETE",
    path: "/sessions/{sessionId}",
    summary: "Sign one place out, with effect on its next call",
    scope: "account",
    params: z.object({ sessionId: id }),
    problems: ["not-found"],
  }),
  endSessions: endpoint({
    method: "DELETE",
    path: "/sessions",
    summary: "Sign every place out, or with `keep=this` every other one",
    scope: "account",
    query: z.object({ keep: z.literal("this").optional() }),
    statuses: [200],
    answer: z.object({ ended: z.int() }),
  }),

  listAuditEvents: endpoint({
    method: "GET",
    path: "/audit-events",
    summary: "What happened with the candidate's data in the last twelve months, newest first; no texts",
    scope: "account",
    query: pageQuery,
    answer: pageOf(auditEventSchema),
  }),

  exportAccount: endpoint({
    method: "GET",
    path: "/account/export",
    summary:
      "Everything stored about the candidate, as a zip: every row as JSON, the profile as JSON Resume, every version and letter as DOCX, the trail",
    scope: "account",
    /** It reads everything there is. */
    limit: "write",
    answerKind: "zip",
    statuses: [200],
  }),
  deleteAccount: endpoint({
    method: "DELETE",
    path: "/account",
    summary:
      "Delete the account with everything in it, at once and for good; what is left says that it was, not whose",
    scope: "account",
  }),
} as const;
