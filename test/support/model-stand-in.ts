import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "./listen.ts";
import {
  type AnswerEnd,
  type StandInUsage,
  type WireName,
  writeAnswerBody,
  writeErrorBody,
  writeHeaders,
} from "./model-wire-bodies.ts";

/** A request as it came over the wire. */
export interface ModelStandInRequest {
  wire: WireName;
  path: string;
  headers: IncomingHttpHeaders;
  /** The body, parsed. */
  body: Record<string, unknown>;
  /** The body, as it came. */
  text: string;
  model: string;
  system: string;
  /** What the user's message says. */
  input: string;
  /** The JSON Schema the answer is held to; null in JSON or prose mode. */
  schema: Record<string, unknown> | null;
  /** Resolves when the asker has hung up before the answer was written. */
  hungUp: Promise<void>;
}

interface AnswerOptions {
  /** Default: counted from the characters, four to a token. null: not told. */
  usage?: StandInUsage | null;
  headers?: Record<string, string>;
  delayMs?: number;
}

/** What the stand-in does with one request. */
export type ModelStandInStep =
  /** A good answer: the value as JSON, or what the function makes of the request. */
  | ({ answer: unknown | ((request: ModelStandInRequest) => unknown) } & AnswerOptions)
  /** Any words of a model's, JSON or not. */
  | ({ say: string; end?: AnswerEnd } & AnswerOptions)
  /** An HTTP error as the provider writes it. */
  | {
      status: number;
      headers?: Record<string, string>;
      error?: { message?: string; code?: string | null; param?: string | null };
    }
  /** A body that no provider wrote. */
  | { raw: string; contentType?: string; status?: number }
  /** Headers and half of the body, and then the line is cut. */
  | { cutConnectionAfter: string }
  /** Headers and half of the body, and then nothing. */
  | { stallAfter: string }
  | { hang: true };

export interface ModelStandIn {
  /** For OPENAI_BASE_URL. */
  openAiUrl: string;
  /** For ANTHROPIC_BASE_URL. */
  anthropicUrl: string;
  /** Every request so far, also those that were refused. */
  requests: ModelStandInRequest[];
  /** These steps, one a request, in order; a request that finds none is answered by `otherwise`. */
  play(...steps: ModelStandInStep[]): void;
  /** Default: error 500 with a message that names this stand-in. */
  otherwise(step: ModelStandInStep): void;
  /** Which parts of a request the server knows; by default all. */
  knows: { jsonSchema: boolean; jsonObject: boolean; maxTokens: boolean; maxCompletionTokens: boolean };
  /** Ends what hangs and forgets steps and requests. */
  reset(): void;
  close(): Promise<void>;
}

const wires: Record<string, WireName> = {
  "/v1/responses": "responses",
  "/v1/chat/completions": "chat",
  "/v1/messages": "messages",
};
const unscripted: ModelStandInStep = { status: 500, error: { message: "The stand-in has no step left." } };

/** A server on loopback that speaks as OpenAI and Anthropic do, and misbehaves on request. */
export async function startModelStandIn(): Promise<ModelStandIn> {
  let steps: ModelStandInStep[] = [];
  let fallback = unscripted;
  const requests: ModelStandInRequest[] = [];
  const open = new Set<ServerResponse>();
  const knows = { jsonSchema: true, jsonObject: true, maxTokens: true, maxCompletionTokens: true };
  const server = createServer(async (incoming, response) => {
    open.add(response);
    response.on("close", () => open.delete(response));
    const request = await readRequest(incoming, response);
    if (!request) return void response.writeHead(404).end();
    requests.push(request);
    const refusal = refuse(request, knows);
    await play(refusal ?? steps.shift() ?? fallback, request, response);
  });
  const url = `http://127.0.0.1:${await listen(server)}`;
  return {
    openAiUrl: `${url}/v1`,
    anthropicUrl: url,
    requests,
    knows,
    play: (...more) => void steps.push(...more),
    otherwise(step) {
      fallback = step;
    },
    reset() {
      steps = [];
      fallback = unscripted;
      requests.length = 0;
      Object.assign(knows, {
        jsonSchema: true,
        jsonObject: true,
        maxTokens: true,
        maxCompletionTokens: true,
      });
      for (const response of open) response.destroy();
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function readRequest(
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<ModelStandInRequest | null> {
  const path = incoming.url ?? "";
  const wire = wires[path];
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  if (!wire || incoming.method !== "POST") return null;
  const hungUp = new Promise<void>((resolve) =>
    response.on("close", () => !response.writableEnded && resolve()),
  );
  const body = JSON.parse(text) as Record<string, unknown>;
  return {
    wire,
    path,
    headers: incoming.headers,
    body,
    text,
    model: String(body.model),
    hungUp,
    ...readPrompt(wire, body),
  };
}

/** The parts of a body that tests look at, wherever each format keeps them. */
function readPrompt(wire: WireName, body: Record<string, unknown>) {
  type Message = { role: string; content: string };
  type Format = { schema?: object; json_schema?: { schema: object }; format?: { schema?: object } };
  const schemaOf = (schema: object | undefined) => (schema as Record<string, unknown> | undefined) ?? null;
  const said = (messages: unknown, role: string) =>
    (messages as Message[]).filter((one) => one.role === role).map((one) => one.content);
  if (wire === "responses") {
    const schema = schemaOf((body.text as Format).format?.schema);
    return { system: String(body.instructions), input: said(body.input, "user").join("\n"), schema };
  }
  const input = said(body.messages, "user").join("\n");
  if (wire === "messages") {
    const schema = schemaOf((body.output_config as Format | undefined)?.format?.schema);
    return { system: String(body.system), input, schema };
  }
  const schema = schemaOf((body.response_format as Format | undefined)?.json_schema?.schema);
  return { system: said(body.messages, "system").join("\n"), input, schema };
}

/** What the providers refuse whatever the model would say. */
function refuse(request: ModelStandInRequest, knows: ModelStandIn["knows"]): ModelStandInStep | null {
  const { wire, headers, body } = request;
  // Anthropic takes its key in either header; its client sends the second since version 1.
  const key = (wire === "messages" && headers["x-api-key"]) || headers.authorization;
  if (!key) return { status: 401 };
  if (wire === "messages" && (!headers["anthropic-version"] || body.max_tokens === undefined)) {
    return { status: 400, error: { message: "max_tokens: Field required" } };
  }
  const format = (body.response_format ?? (body.text as { format?: object } | undefined)?.format) as
    | { type?: string }
    | undefined;
  const param = wire === "responses" ? "text.format" : "response_format";
  if (!knows.jsonSchema && request.schema) {
    const message =
      wire === "messages"
        ? "output_config.format: This model does not support structured outputs."
        : `Invalid parameter: '${param}' of type 'json_schema' is not supported with this model.`;
    return { status: 400, error: { message, param, code: null } };
  }
  if (!knows.jsonObject && format?.type === "json_object") {
    return { status: 400, error: { message: `'${param}.type' must be 'text'`, param, code: null } };
  }
  for (const [name, known] of [
    ["max_tokens", knows.maxTokens],
    ["max_completion_tokens", knows.maxCompletionTokens],
  ] as const) {
    if (wire === "chat" && !known && body[name] !== undefined) {
      const message = `Unsupported parameter: '${name}' is not supported with this model.`;
      return { status: 400, error: { message, param: name, code: "unsupported_parameter" } };
    }
  }
  return null;
}

async function play(
  step: ModelStandInStep,
  request: ModelStandInRequest,
  response: ServerResponse,
): Promise<void> {
  const { wire, model, text } = request;
  if ("hang" in step) return;
  if ("cutConnectionAfter" in step || "stallAfter" in step) {
    const part = "stallAfter" in step ? step.stallAfter : step.cutConnectionAfter;
    response.writeHead(200, { ...writeHeaders(wire, 200), "content-length": String(part.length + 1000) });
    response.write(part, () => "cutConnectionAfter" in step && response.destroy());
    return;
  }
  if ("raw" in step) {
    response.writeHead(step.status ?? 200, { "content-type": step.contentType ?? "application/json" });
    response.end(step.raw);
    return;
  }
  if ("status" in step) {
    response.writeHead(step.status, { ...writeHeaders(wire, step.status), ...step.headers });
    response.end(JSON.stringify(writeErrorBody(wire, step.status, step.error)));
    return;
  }
  if (step.delayMs) await new Promise((resolve) => setTimeout(resolve, step.delayMs));
  const value =
    "answer" in step ? (typeof step.answer === "function" ? step.answer(request) : step.answer) : null;
  const said = "say" in step ? step.say : JSON.stringify(value);
  const end = ("say" in step ? step.end : undefined) ?? "whole";
  const counted = {
    inputTokens: Math.ceil(text.length / 4),
    outputTokens: Math.max(1, Math.ceil(said.length / 4)),
  };
  const usage = step.usage === undefined ? counted : step.usage;
  response.writeHead(200, { ...writeHeaders(wire, 200), ...step.headers });
  response.end(JSON.stringify(writeAnswerBody(wire, model, said, end, usage)));
}
