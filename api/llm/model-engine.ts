import type { z } from "zod";

export type EngineName = "openai" | "anthropic";

/** Asked where no model is named: of each provider the one it calls its model for everyday work, November 2026. */
export const defaultModels: Record<EngineName, string> = {
  openai: "gpt-6.2-sol",
  anthropic: "claude-sonnet-5-5",
};

/** One model that may be asked, and with whose key. The key is never logged, recorded or put into an error. */
export interface EngineConfig {
  engine: EngineName;
  model: string;
  /** null: a server that asks for none, such as Ollama on this machine. */
  apiKey: string | null;
  /** null: the provider's own address. */
  baseUrl: string | null;
  /** OpenAI only: which of its two wire formats the server speaks. Anthropic has one and ignores it. */
  api: "responses" | "chat";
}

export interface ModelRequest<Value> {
  purpose: "suggestions" | "letter";
  system: string;
  input: string;
  /** An object at the top, without optional fields (nullable ones instead): what all providers' strict modes accept. */
  schema: z.ZodType<Value>;
  /** Letters, digits, `_` and `-`, at most 64. */
  schemaName: string;
  maxOutputTokens: number;
}

export interface ModelUsage {
  /** All of the input, the cached part included. */
  inputTokens: number;
  cachedInputTokens: number;
  /** With the tokens of hidden reasoning, which providers bill as output. */
  outputTokens: number;
}

/** How a call ended. Only `answered` and `repaired` gave a value. */
export type ModelOutcome =
  | "answered"
  /** The second call, which was shown the first one's bad answer, gave a good one. */
  | "repaired"
  /** No JSON, or JSON that does not fit the schema. */
  | "invalid"
  | "cut-off"
  | "refused"
  /** The server answered with something that is not the provider's format. */
  | "garbled"
  | "rate-limited"
  /** A server's error (5xx) or none could be reached. */
  | "unavailable"
  | "timed-out"
  | "unauthorized"
  | "no-credit"
  /** The server does not take the request: no such model, too long, wrong parameters. */
  | "rejected"
  /** Nothing was sent: the engine failed five times running less than a minute ago. */
  | "paused"
  | "cancelled";

/** One question to one engine, with its retries: what is kept of it. */
export interface ModelCallRecord extends ModelUsage {
  engine: EngineName;
  model: string;
  purpose: ModelRequest<unknown>["purpose"];
  /** Millionths of a US dollar. */
  costMicroUsd: number;
  /** The price or the tokens are estimated: the model has no price, or the provider did not say what it used. */
  estimated: boolean;
  /** With the waiting between attempts. */
  durationMs: number;
  /** HTTP requests sent; 0 where the engine was paused. */
  attempts: number;
  outcome: ModelOutcome;
  startedAt: Date;
}

export type ModelAnswer<Value> =
  | { ok: true; value: Value; engine: EngineName; model: string; calls: ModelCallRecord[] }
  | {
      ok: false;
      reason: "none-configured" | "budget" | "cancelled" | "failed";
      /** A sentence for the candidate; no key, prompt or answer in it. */
      detail: string;
      calls: ModelCallRecord[];
    };

export interface ModelWait {
  engine: EngineName;
  model: string;
  /** How long until the next attempt. */
  waitMs: number;
  because: ModelOutcome;
  /** The attempt that failed, from 1. */
  attempt: number;
}

export interface AskContext {
  /** Stops the running HTTP request and any waiting at once; the answer is then `cancelled`. */
  signal: AbortSignal;
  /** Asked before every HTTP request with the most that this call can come to, on top of the calls recorded so far. */
  budget: { allow(microUsd: number): boolean | Promise<boolean> };
  /** Awaited after every call, before the next one; what it throws ends the question. */
  onCall?(record: ModelCallRecord): void | Promise<void>;
  onWait?(wait: ModelWait): void;
}

export interface ModelChain {
  /** The engines' names and models in the order in which they are asked. */
  readonly engines: readonly { engine: EngineName; model: string }[];
  /** Never rejects for what an engine does. Asks one engine after the other until one gives a value that fits the schema. */
  ask<Value>(request: ModelRequest<Value>, context: AskContext): Promise<ModelAnswer<Value>>;
}
