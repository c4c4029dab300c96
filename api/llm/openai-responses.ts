import { zodTextFormat } from "openai/helpers/zod";
import { z } from "zod";
import { ModelFailure } from "./model-failure.ts";
import { type ModelWire, readBody, type WireAnswer, writeInput } from "./model-wire.ts";
import { createOpenAiClient } from "./openai-client.ts";
import { writeStrictSchema } from "./strict-schema.ts";

const count = z.number().nonnegative();
const responseSchema = z.object({
  status: z.string(),
  error: z.object({ code: z.string() }).nullish(),
  incomplete_details: z.object({ reason: z.string().nullish() }).nullish(),
  output: z.array(
    z.object({
      type: z.string(),
      content: z
        .array(z.object({ type: z.string(), text: z.string().nullish(), refusal: z.string().nullish() }))
        .nullish(),
    }),
  ),
  usage: z
    .object({
      input_tokens: count,
      output_tokens: count,
      input_tokens_details: z
        .object({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() })
        .nullish(),
    })
    .nullish(),
});

/** OpenAI's Responses API: https://developers.openai.com/api/reference/responses. Nothing is stored there. */
export const openAiResponses: ModelWire = {
  async ask(config, request, context) {
    const format = zodTextFormat(request.schema as z.ZodType, request.schemaName);
    const schema = writeStrictSchema(format.schema);
    const kinds = {
      schema: { type: "json_schema", name: request.schemaName, strict: true, schema },
      json: { type: "json_object" },
      prose: { type: "text" },
    } as const;
    const client = createOpenAiClient(config, context.signal);
    const body = await readBody(
      () =>
        client.responses
          .create({
            model: config.model,
            instructions: request.system,
            input: [{ role: "user", content: writeInput(request, context.dialect, schema) }],
            text: { format: kinds[context.dialect.format] },
            max_output_tokens: request.maxOutputTokens,
            store: false,
          })
          .asResponse(),
      context,
    );
    const parsed = responseSchema.safeParse(body);
    if (!parsed.success) throw new ModelFailure("garbled", { billed: true });
    return readResponse(parsed.data);
  },
};

function readResponse({ status, error, incomplete_details, output, usage }: z.output<typeof responseSchema>) {
  if (status === "failed") {
    const limited = error?.code === "rate_limit_exceeded";
    throw new ModelFailure(limited ? "rate-limited" : "unavailable", { transient: true, billed: !usage });
  }
  const parts = output.filter(({ type }) => type === "message").flatMap(({ content }) => content ?? []);
  const refused =
    parts.some(({ type }) => type === "refusal") || incomplete_details?.reason === "content_filter";
  const answer: WireAnswer = {
    text: parts.map(({ text, refusal }) => text ?? refusal ?? "").join(""),
    end: refused ? "refused" : status === "completed" ? "whole" : "cut-off",
    usage: usage
      ? {
          inputTokens: usage.input_tokens,
          cachedInputTokens: usage.input_tokens_details?.cached_tokens ?? 0,
          cacheWriteTokens: usage.input_tokens_details?.cache_write_tokens ?? 0,
          outputTokens: usage.output_tokens,
        }
      : null,
  };
  return answer;
}
