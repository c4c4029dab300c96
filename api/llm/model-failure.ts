import type { ModelOutcome } from "./model-engine.ts";

export interface FailureDetails {
  /** Worth another attempt at the same engine. */
  transient?: boolean;
  /** What the server asked for; null: it did not say. */
  retryAfterMs?: number | null;
  /** Whether the provider may have read the prompt and bills it, though we know nothing of it. */
  billed?: boolean;
  /** The part of our request that this server does not know, so that it can be said differently. */
  unknownPart?: "format" | "limit" | null;
}

/**
 * An HTTP request that gave no answer, in our words. It keeps neither message nor cause of the client's error: those quote keys,
 * prompts and answers.
 */
export class ModelFailure extends Error {
  override name = "ModelFailure";
  readonly outcome: ModelOutcome;
  readonly transient: boolean;
  readonly retryAfterMs: number | null;
  readonly billed: boolean;
  readonly unknownPart: "format" | "limit" | null;

  constructor(outcome: ModelOutcome, details: FailureDetails = {}) {
    super(`The model's server: ${outcome}.`);
    this.outcome = outcome;
    this.transient = details.transient ?? false;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.billed = details.billed ?? false;
    this.unknownPart = details.unknownPart ?? null;
  }
}

interface ClientError {
  status?: unknown;
  headers?: unknown;
  error?: unknown;
  cause?: unknown;
  code?: unknown;
  name?: unknown;
}

/** Nothing of the request arrived, so nothing is billed. */
const neverArrived =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|CERT|SELF_SIGNED|SSL|TLS/;

/** Translates what the two clients and fetch throw. What is none of theirs is a mistake of ours and comes back as it is. */
export function readFailure(error: unknown, nowMs: number): unknown {
  if (error instanceof ModelFailure || typeof error !== "object" || error === null) return error;
  // The clients write an error's body into their message, and one that is nested by the thousand cannot be written.
  if (error instanceof RangeError) return new ModelFailure("garbled", { billed: true });
  const { status, headers, error: body } = error as ClientError;
  if (typeof status === "number") {
    return failureOfStatus(status, body, headers instanceof Headers ? headers : new Headers(), nowMs);
  }
  const inner = listCauses(error).find((one) => one instanceof ModelFailure);
  if (inner) return inner;
  const signs = listCauses(error).map((one) => `${one.name} ${one.code} ${String(one)}`);
  const text = signs.join(" ");
  if (/APIConnection|fetch failed|terminated|UND_ERR|ECONN|EPIPE|ENOTFOUND|EAI_AGAIN/.test(text)) {
    return new ModelFailure("unavailable", { transient: true, billed: !neverArrived.test(text) });
  }
  return error;
}

export function failureOfStatus(
  status: number,
  body: unknown,
  headers: Headers,
  nowMs: number,
): ModelFailure {
  const text = JSON.stringify(body ?? "");
  if (status === 429) {
    // OpenAI says "too many requests" for an empty purse as well; no waiting fills that.
    if (/insufficient_quota|billing_hard_limit|credit balance/i.test(text))
      return new ModelFailure("no-credit");
    return new ModelFailure("rate-limited", {
      transient: headers.get("x-should-retry") !== "false",
      retryAfterMs: readRetryAfter(headers, nowMs),
    });
  }
  if (status >= 500 || status === 408 || status === 409) {
    return new ModelFailure("unavailable", {
      transient: headers.get("x-should-retry") !== "false" && status !== 501,
      retryAfterMs: readRetryAfter(headers, nowMs),
    });
  }
  if (status === 401 || status === 403) return new ModelFailure("unauthorized");
  if (status === 402 || /credit balance/i.test(text)) return new ModelFailure("no-credit");
  return new ModelFailure("rejected", { unknownPart: findUnknownPart(status, text) });
}

/** Only where the complaint names the parameter: any other 400 would be the same again. */
function findUnknownPart(status: number, text: string): "format" | "limit" | null {
  if (status !== 400 && status !== 422) return null;
  if (
    /max_(completion_)?tokens/i.test(text) &&
    /unsupported|unknown|unrecogni|extra|not permitted/i.test(text)
  )
    return "limit";
  if (/response_format|json_schema|json_object|text\.format|output_config|output_format|schema/i.test(text))
    return "format";
  return null;
}

/** RFC 9110, 10.2.3: seconds or a date; `retry-after-ms` is OpenAI's and Azure's finer one. null where none or in the past. */
function readRetryAfter(headers: Headers, nowMs: number): number | null {
  const fine = headers.get("retry-after-ms");
  const coarse = headers.get("retry-after");
  const ms =
    fine !== null && fine !== ""
      ? Number(fine)
      : coarse === null || coarse === ""
        ? Number.NaN
        : /^\s*[\d.]+\s*$/.test(coarse)
          ? Number(coarse) * 1000
          : Date.parse(coarse) - nowMs;
  return Number.isFinite(ms) && ms > 0 ? Math.ceil(ms) : null;
}

function listCauses(error: unknown): ClientError[] {
  const found: ClientError[] = [];
  for (let one = error; typeof one === "object" && one !== null && found.length < 6; ) {
    found.push(one);
    one = (one as ClientError).cause;
  }
  return found;
}
