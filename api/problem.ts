import type { ProblemCode } from "../shared/contract/problems.ts";

export interface ProblemOptions {
  cause?: unknown;
  /** One sentence for a person. Never words of a document, a token or an address of a file. */
  detail?: string;
  /** Machine-readable facts about the problem; the same rule. */
  details?: Record<string, unknown>;
}

/** What an operation raises when it refuses. `api/http` alone turns the code into a status. */
export class Problem extends Error {
  override name = "Problem";
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly details: Record<string, unknown> | undefined;

  constructor(code: ProblemCode, { cause, detail, details }: ProblemOptions = {}) {
    super(detail ?? code, cause === undefined ? undefined : { cause });
    this.code = code;
    this.detail = detail;
    this.details = details;
  }
}
