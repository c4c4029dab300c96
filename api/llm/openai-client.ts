import OpenAI from "openai";
import type { EngineConfig } from "./model-engine.ts";
import { createLimitedFetch, readKey } from "./model-wire.ts";

/** Takes nothing from the process's environment: whose key and address it uses is decided by the caller alone. */
export function createOpenAiClient(config: EngineConfig, signal: AbortSignal): OpenAI {
  return new OpenAI({
    apiKey: readKey(config),
    baseURL: config.baseUrl ?? "https://api.openai.com/v1",
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    // Retries, waiting and timeouts are ours; and its debug log would write prompts.
    maxRetries: 0,
    timeout: 15 * 60_000,
    logLevel: "off",
    fetch: createLimitedFetch(signal),
  });
}
