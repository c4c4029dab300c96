import { randomBytes } from "node:crypto";

/** The three formats that models are asked in: OpenAI's two and Anthropic's. */
export type WireName = "responses" | "chat" | "messages";

export interface StandInUsage {
  inputTokens: number;
  cachedInputTokens?: number;
  outputTokens: number;
}

export type AnswerEnd = "whole" | "cut-off" | "refused";

const token = (length: number) => randomBytes(length).toString("hex").slice(0, length);

/** A whole answer as each provider writes it; `usage` null leaves it out, as some compatible servers do. */
export function writeAnswerBody(
  wire: WireName,
  model: string,
  text: string,
  end: AnswerEnd,
  usage: StandInUsage | null,
): object {
  return { responses: writeResponse, chat: writeCompletion, messages: writeMessage }[wire](
    model,
    text,
    end,
    usage,
  );
}

function writeResponse(model: string, text: string, end: AnswerEnd, usage: StandInUsage | null) {
  const content =
    end === "refused"
      ? [{ type: "refusal", refusal: text }]
      : [{ type: "output_text", annotations: [], logprobs: [], text }];
  return {
    id: `resp_${token(48)}`,
    object: "response",
    created_at: Math.floor(Date.now() / 1000),
    status: end === "cut-off" ? "incomplete" : "completed",
    background: false,
    error: null,
    incomplete_details: end === "cut-off" ? { reason: "max_output_tokens" } : null,
    instructions: null,
    max_output_tokens: null,
    model,
    output: [
      { id: `rs_${token(48)}`, type: "reasoning", summary: [] },
      {
        id: `msg_${token(48)}`,
        type: "message",
        status: end === "cut-off" ? "incomplete" : "completed",
        role: "assistant",
        content,
      },
    ],
    parallel_tool_calls: true,
    previous_response_id: null,
    reasoning: { effort: "medium", summary: null },
    service_tier: "default",
    store: false,
    temperature: 1,
    text: { format: { type: "text" }, verbosity: "medium" },
    tool_choice: "auto",
    tools: [],
    top_p: 1,
    truncation: "disabled",
    ...(usage
      ? {
          usage: {
            input_tokens: usage.inputTokens,
            input_tokens_details: { cached_tokens: usage.cachedInputTokens ?? 0, cache_write_tokens: 0 },
            output_tokens: usage.outputTokens,
            output_tokens_details: { reasoning_tokens: 0 },
            total_tokens: usage.inputTokens + usage.outputTokens,
          },
        }
      : {}),
    user: null,
    metadata: {},
  };
}

function writeCompletion(model: string, text: string, end: AnswerEnd, usage: StandInUsage | null) {
  return {
    id: `chatcmpl-${token(29)}`,
    object: "chat.completion",
    created: Math.floor(Date.now() / 1000),
    model,
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: end === "refused" ? null : text,
          refusal: end === "refused" ? text : null,
          annotations: [],
        },
        logprobs: null,
        finish_reason: end === "cut-off" ? "length" : "stop",
      },
    ],
    ...(usage
      ? {
          usage: {
            prompt_tokens: usage.inputTokens,
            completion_tokens: usage.outputTokens,
            total_tokens: usage.inputTokens + usage.outputTokens,
            prompt_tokens_details: { cached_tokens: usage.cachedInputTokens ?? 0, audio_tokens: 0 },
            completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
          },
        }
      : {}),
    service_tier: "default",
    system_fingerprint: `fp_${token(10)}`,
  };
}

function writeMessage(model: string, text: string, end: AnswerEnd, usage: StandInUsage | null) {
  return {
    model,
    id: `msg_01${token(22)}`,
    type: "message",
    role: "assistant",
    content: end === "refused" && text === "" ? [] : [{ type: "text", text }],
    stop_reason: { whole: "end_turn", "cut-off": "max_tokens", refused: "refusal" }[end],
    stop_sequence: null,
    ...(usage
      ? {
          usage: {
            // Anthropic counts the cached part beside the rest.
            input_tokens: usage.inputTokens - (usage.cachedInputTokens ?? 0),
            cache_creation_input_tokens: 0,
            cache_read_input_tokens: usage.cachedInputTokens ?? 0,
            cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
            output_tokens: usage.outputTokens,
            service_tier: "standard",
          },
        }
      : {}),
  };
}

interface OpenAiError {
  message: string;
  type: string;
  param: string | null;
  code: string | null;
}

const openAiErrors: Record<number, OpenAiError> = {
  400: {
    message: "Invalid 'input': string too long.",
    type: "invalid_request_error",
    param: "input",
    code: "string_above_max_length",
  },
  401: {
    message:
      "Incorrect API key provided: sk-wrong*****************word. You can find your API key at https://platform.openai.com/account/api-keys.",
    type: "invalid_request_error",
    param: null,
    code: "invalid_api_key",
  },
  403: {
    message: "Country, region, or territory not supported",
    type: "request_forbidden",
    param: null,
    code: "unsupported_country_region_territory",
  },
  404: {
    message: "The model does not exist or you do not have access to it.",
    type: "invalid_request_error",
    param: null,
    code: "model_not_found",
  },
  429: {
    message:
      "Rate limit reached for the model in organization org-standin on tokens per min (TPM): Limit 30000, Used 29000, Requested 4000. Please try again in 6s.",
    type: "tokens",
    param: null,
    code: "rate_limit_exceeded",
  },
  500: {
    message: "The server had an error while processing your request. Sorry about that!",
    type: "server_error",
    param: null,
    code: null,
  },
  503: {
    message: "The engine is currently overloaded, please try again later",
    type: "service_unavailable_error",
    param: null,
    code: "server_is_overloaded",
  },
};

const anthropicErrors: Record<number, { type: string; message: string }> = {
  400: { type: "invalid_request_error", message: "prompt is too long: 1048577 tokens > 1000000 maximum" },
  401: { type: "authentication_error", message: "invalid x-api-key" },
  402: { type: "billing_error", message: "Your credit balance is too low to access the Anthropic API." },
  403: {
    type: "permission_error",
    message: "Your API key does not have permission to use the specified resource.",
  },
  404: { type: "not_found_error", message: "model: no-such-model" },
  413: { type: "request_too_large", message: "Request exceeds the maximum size" },
  429: {
    type: "rate_limit_error",
    message:
      "This request would exceed your organization's rate limit of 30,000 input tokens per minute. For details, refer to: https://docs.claude.com/en/api/rate-limits.",
  },
  500: { type: "api_error", message: "Internal server error" },
  529: { type: "overloaded_error", message: "Overloaded" },
};

/** An error as the provider behind that format writes it; `change` puts another message, code or param in. */
export function writeErrorBody(wire: WireName, status: number, change: Partial<OpenAiError> = {}): object {
  if (wire === "messages") {
    const error = anthropicErrors[status] ?? { type: "api_error", message: "Internal server error" };
    return {
      type: "error",
      error: { ...error, details: null, ...(change.message ? { message: change.message } : {}) },
      request_id: `req_011${token(21)}`,
    };
  }
  return { error: { ...(openAiErrors[status] ?? openAiErrors[500]), ...change } };
}

/** The headers that come with every answer; a compatible server of one's own sends none of them. */
export function writeHeaders(wire: WireName, status: number): Record<string, string> {
  const common = { "content-type": "application/json", connection: "keep-alive" };
  if (wire === "messages") {
    return {
      ...common,
      "request-id": `req_011${token(21)}`,
      "anthropic-organization-id": "00000000-0000-4000-8000-000000000000",
      "anthropic-ratelimit-requests-limit": "50",
      "anthropic-ratelimit-requests-remaining": status === 429 ? "0" : "49",
      "x-should-retry": status === 429 || status >= 500 ? "true" : "false",
    };
  }
  return {
    ...common,
    "x-request-id": `req_${token(32)}`,
    "openai-version": "2020-10-01",
    "openai-organization": "standin",
    "openai-processing-ms": "412",
    "x-ratelimit-limit-requests": "500",
    "x-ratelimit-remaining-requests": status === 429 ? "0" : "499",
    "x-ratelimit-reset-requests": "120ms",
  };
}
