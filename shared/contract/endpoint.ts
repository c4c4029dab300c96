import type { z } from "zod";
import type { ProblemCode } from "./problems.ts";

/** What an API key may be allowed to do. A signed-in pane has every scope. */
export const scopes = ["profile", "resumes", "jobs", "tailoring", "account"] as const;
export type Scope = (typeof scopes)[number];

/** What a provider may say that somebody is. Administrators see how the server is, and nobody's documents. */
export const roles = ["candidate", "admin"] as const;
export type Role = (typeof roles)[number];

/** Which budget a call is counted against; see the configuration table in the README. */
export type LimitClass = "read" | "write" | "decision" | "sign-in";

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** `docx` bodies are raw bytes (application/vnd.openxmlformats-…); `docx-or-multipart` takes a form with the field `file` too. */
export type BodyKind = "json" | "docx-or-multipart" | "none";
/** `events` is text/event-stream; `docx` raw bytes with Content-Disposition; `json-or-docx` decides by Accept. */
export type AnswerKind = "json" | "docx" | "json-or-docx" | "events" | "empty" | "zip";

/** One endpoint, described once: routes, validation, OpenAPI and the typed client are made from it. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  method: Method;
  /** Below /api/v1, parameters in braces: `/resumes/{resumeId}`. */
  path: string;
  summary: string;
  /**
   * null: open to everybody; otherwise a candidate with this scope. `any`: a candidate, whatever the scopes. `admin`: an
   * administrator in a pane; no API key has that.
   */
  scope: Scope | "any" | "admin" | null;
  limit: LimitClass;
  params: Params;
  query: Query;
  bodyKind: BodyKind;
  body: Body;
  answerKind: AnswerKind;
  /** Success statuses with what they carry; all carry the same shape. */
  statuses: readonly number[];
  answer: Answer;
  problems: readonly ProblemCode[];
  /** false: described, answers 501 until its issue is done. */
  implemented: boolean;
}

interface Description<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> {
  method: Method;
  path: string;
  summary: string;
  scope: Scope | "any" | "admin" | null;
  limit?: LimitClass;
  params?: P;
  query?: Q;
  bodyKind?: BodyKind;
  body?: B;
  answerKind?: AnswerKind;
  statuses?: readonly number[];
  answer?: A;
  problems?: readonly ProblemCode[];
  implemented?: boolean;
}

/** Fills in what most endpoints share. `z` is passed in by `nothing`, so that this file stays free of schemas. */
export function describeEndpoint(nothing: z.ZodType) {
  return <
    P extends z.ZodType = z.ZodType<Record<never, never>>,
    Q extends z.ZodType = z.ZodType<Record<never, never>>,
    B extends z.ZodType = z.ZodType<undefined>,
    A extends z.ZodType = z.ZodType<undefined>,
  >(
    description: Description<P, Q, B, A>,
  ): Endpoint<P, Q, B, A> => ({
    limit: description.method === "GET" ? "read" : "write",
    params: nothing as unknown as P,
    query: nothing as unknown as Q,
    bodyKind: description.body ? "json" : "none",
    body: nothing as unknown as B,
    answerKind: description.answer ? "json" : "empty",
    statuses: description.answer ? [200] : [204],
    answer: nothing as unknown as A,
    problems: [],
    implemented: true,
    ...description,
  });
}
