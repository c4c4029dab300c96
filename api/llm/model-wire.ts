import type { EngineConfig, ModelRequest } from "./model-engine.ts";
import { failureOfStatus, ModelFailure, readFailure } from "./model-failure.ts";
import type { BilledUsage } from "./prices.ts";

/** How one server wants to be spoken to: found out by being refused, and remembered. */
export interface Dialect {
  /** `schema`: the server holds the model to it. `json`: to JSON at least. `prose`: to nothing; the schema stands in the prompt. */
  format: "schema" | "json" | "prose";
  limit: "max_completion_tokens" | "max_tokens";
}

/** An answer as a provider gave it, before anybody has looked whether it is any good. */
export interface WireAnswer {
  text: string;
  end: "whole" | "cut-off" | "refused";
  /** null: the server did not say. */
  usage: BilledUsage | null;
}

export interface WireContext {
  dialect: Dialect;
  signal: AbortSignal;
  nowMs(): number;
}

export interface ModelWire {
  /** @throws ModelFailure */
  ask(config: EngineConfig, request: ModelRequest<unknown>, context: WireContext): Promise<WireAnswer>;
}

/** @throws ModelFailure where the key could not even stand in a header. */
export function readKey({ apiKey }: EngineConfig): string {
  if (apiKey === null) return "none";
  if (!/^[\x21-\x7e]+$/.test(apiKey)) throw new ModelFailure("unauthorized");
  return apiKey;
}

/** Far above any answer we ask for, far below what would hurt. */
const longestBodyBytes = 4 * 1024 * 1024;

/**
 * What both clients are given instead of fetch: it stops reading at four megabytes, ends with our signal in mid-body as well, and
 * follows no redirect, which would carry prompt and key somewhere else.
 */
export function createLimitedFetch(signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const signals = init?.signal ? [init.signal, signal] : [signal];
    const response = await fetch(input, { ...init, signal: AbortSignal.any(signals), redirect: "manual" });
    if (response.status >= 300 && response.status < 400)
      throw failureOfStatus(404, null, response.headers, 0);
    if (!response.body) return response;
    let size = 0;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          size += chunk.byteLength;
          if (size > longestBodyBytes) controller.error(new ModelFailure("garbled", { billed: true }));
          else controller.enqueue(chunk);
        },
      }),
    );
    return new Response(counted, response);
  };
}

/** The body as JSON, whatever its content type says. @throws ModelFailure */
export async function readBody(send: () => Promise<Response>, { nowMs }: WireContext): Promise<unknown> {
  try {
    const response = await send();
    const text = await response.text();
    const body = parseJson(text);
    // OpenRouter and others say 200 and put the status of the model behind them into the body.
    const error = (body as { error?: { code?: unknown } } | null)?.error;
    if (typeof error?.code === "number") throw failureOfStatus(error.code, error, response.headers, nowMs());
    if (body === null) throw new ModelFailure("garbled", { billed: true });
    return body;
  } catch (error) {
    throw readFailure(error, nowMs());
  }
}

/** The question, with the schema in words where the server does not hold the model to it. */
export function writeInput(request: ModelRequest<unknown>, { format }: Dialect, schema: unknown): string {
  if (format === "schema") return request.input;
  return `${request.input}\n\nAnswer with one JSON object and nothing else, no code fence, no remark. It fits this JSON Schema:\n${JSON.stringify(schema)}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
