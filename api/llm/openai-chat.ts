import { zodResponseFormat } from "openai/helpers/zod";
import { z } from "zod";
import { ModelFailure } from "./model-failure.ts";
import { type ModelWire, readBody, type WireAnswer, writeInput } from "./model-wire.ts";
import { createOpenAiClient } from "./openai-client.ts";
import { writeStrictSchema } from "./strict-schema.ts";

const count = z.number().nonnegative();
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z
    .object({
      prompt_tokens: count,
      completion_tokens: count,
      prompt_tokens_details: z
        .object({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() })
        .nullish(),
    })
    .nullish(),
});

/** Chat Completions, which compatible servers speak: https://developers.openai.com/api/reference/chat-completions. */
export const openAiChat: ModelWire = {
  async ask(config, request, context) {
    const format = zodResponseFormat(request.schema as z.ZodType, request.schemaName);
    const schema = writeStrictSchema(format.json_schema.schema);
    const kinds = {
      schema: { type: "json_schema", json_schema: { name: request.schemaName, strict: true, schema } },
      json: { type: "json_object" },
      prose: null,
    } as const;
    const kind = kinds[context.dialect.format];
    const client = createOpenAiClient(config, context.signal);
    const body = await readBody(
      () =>
        client.chat.completions
          .create({
            model: config.model,
            messages: [
              { role: "system", content: request.system },
              { role: "user", content: writeInput(request, context.dialect, schema) },
            ],
            ...(kind ? { response_format: kind } : {}),
            [context.dialect.limit]: request.maxOutputTokens,
          })
          .asResponse(),
      context,
    );
    const parsed = completionSchema.safeParse(body);
    if (!parsed.success) throw new ModelFailure("garbled", { billed: true });
    return readCompletion(parsed.data);
  },
};

function readCompletion({ choices, usage }: z.output<typeof completionSchema>): WireAnswer {
  const { finish_reason, message } = choices[0]!;
  const refused = Boolean(message.refusal) || finish_reason === "content_filter";
  return {
    text: message.content || message.refusal || "",
    end: refused ? "refused" : finish_reason === "length" ? "cut-off" : "whole",
    usage: usage
      ? {
          inputTokens: usage.prompt_tokens,
          cachedInputTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
          cacheWriteTokens: usage.prompt_tokens_details?.cache_write_tokens ?? 0,
          outputTokens: usage.completion_tokens,
        }
      : null,
  };
}
