import type { ProblemCode } from "../../shared/contract/problems.ts";
import type { ProblemDocument } from "../../shared/contract/schemas.ts";

/** The API answered, and its answer was no. Screens turn `code` into a sentence. */
export class ApiProblem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  /** The API's own sentence, in English. */
  readonly detail: string | null;
  readonly details: Record<string, unknown>;
  /** To quote to whoever runs the server. */
  readonly requestId: string | null;
  /** From `Retry-After`, null where the API names no time. */
  readonly retryAfterSeconds: number | null;

  constructor(problem: ProblemDocument, retryAfterSeconds: number | null = null) {
    super(problem.detail ?? problem.title);
    this.name = "ApiProblem";
    this.code = problem.code;
    this.status = problem.status;
    this.detail = problem.detail ?? null;
    this.details = problem.details ?? {};
    this.requestId = problem.requestId ?? null;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** Nobody answered: no network, server down, or a proxy in front of a server that is down. */
export class ConnectionLost extends Error {
  constructor(cause: unknown) {
    super("The server does not answer", { cause });
    this.name = "ConnectionLost";
  }
}

/** An answer of status 400 or above as an error. Proxies answer HTML; that is the connection, not the API. */
export async function readProblem(response: Response): Promise<ApiProblem | ConnectionLost> {
  const text = await response.text().catch(() => "");
  const retryAfter = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
  try {
    const problem = JSON.parse(text) as Partial<ProblemDocument>;
    if (typeof problem.code === "string") {
      return new ApiProblem(
        { type: "about:blank", title: problem.code, status: response.status, ...problem } as ProblemDocument,
        Number.isFinite(retryAfter) ? retryAfter : null,
      );
    }
  } catch {
    // Falls through: what is no JSON did not come from our API.
  }
  if (response.status >= 502 && response.status <= 504) return new ConnectionLost(`HTTP ${response.status}`);
  return new ApiProblem({
    type: "about:blank",
    title: `HTTP ${response.status}`,
    status: response.status,
    code: "internal-error",
  });
}
