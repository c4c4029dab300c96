import Anthropic from "@anthropic-ai/sdk";
import { zodOutputFormat } from "@anthropic-ai/sdk/helpers/zod";
import { z } from "zod";
import type { EngineConfig } from "./model-engine.ts";
import { ModelFailure } from "./model-failure.ts";
import {
  createLimitedFetch,
  type ModelWire,
  readBody,
  readKey,
  type WireAnswer,
  writeInput,
} from "./model-wire.ts";

const count = z.number().nonnegative();
const messageSchema = z.object({
  stop_reason: z.string().nullish(),
  content: z.array(z.object({ type: z.string(), text: z.string().nullish() })),
  usage: z
    .object({
      input_tokens: count,
      output_tokens: count,
      cache_read_input_tokens: count.nullish(),
      cache_creation_input_tokens: count.nullish(),
    })
    .nullish(),
});

/** Anthropic's Messages API with structured outputs: https://platform.claude.com/docs/en/build-with-claude/structured-outputs. */
export const anthropicMessages: ModelWire = {
  async ask(config, request, context) {
    const { schema } = zodOutputFormat(request.schema as z.ZodType);
    const client = createClient(config, context.signal);
    const strict = context.dialect.format === "schema";
    const body = await readBody(
      () =>
        client.messages
          .create({
            model: config.model,
            max_tokens: request.maxOutputTokens,
            system: request.system,
            messages: [{ role: "user", content: writeInput(request, context.dialect, schema) }],
            ...(strict ? { output_config: { format: { type: "json_schema", schema } } } : {}),
          })
          .asResponse(),
      context,
    );
    const parsed = messageSchema.safeParse(body);
    if (!parsed.success) throw new ModelFailure("garbled", { billed: true });
    return readMessage(parsed.data);
  },
};

/** Takes nothing from the process's environment, as the other client. */
function createClient(config: EngineConfig, signal: AbortSignal): Anthropic {
  return new Anthropic({
    apiKey: readKey(config),
    baseURL: config.baseUrl ?? "https://api.anthropic.com",
    webhookKey: null,
    maxRetries: 0,
    timeout: 15 * 60_000,
    logLevel: "off",
    openTelemetry: false,
    fetch: createLimitedFetch(signal),
  });
}

function readMessage({ stop_reason, content, usage }: z.output<typeof messageSchema>): WireAnswer {
  const cutOff = stop_reason === "max_tokens" || stop_reason === "model_context_window_exceeded";
  const cached = usage?.cache_read_input_tokens ?? 0;
  const written = usage?.cache_creation_input_tokens ?? 0;
  return {
    // Thinking comes in blocks of its own, before the answer.
    text: content
      .filter(({ type }) => type === "text")
      .map(({ text }) => text ?? "")
      .join(""),
    end: stop_reason === "refusal" ? "refused" : cutOff ? "cut-off" : "whole",
    usage: usage
      ? {
          // Anthropic counts cached and stored input beside input_tokens, not in it.
          inputTokens: usage.input_tokens + cached + written,
          cachedInputTokens: cached,
          cacheWriteTokens: written,
          outputTokens: usage.output_tokens,
        }
      : null,
  };
}
