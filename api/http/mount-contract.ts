/**
 * The contract on Express. One endpoint goes through these steps, in this order: who calls, may they, how often, the body
 * within its limits, everything validated, the operation, its answer validated. So nobody without a token can make the
 * server read a body, and no field leaves it that the contract does not name.
 */
import { pipeline } from "node:stream/promises";
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { docxType } from "../../shared/contract/docx-type.ts";
import type { Endpoint, Method, Role, Scope } from "../../shared/contract/endpoint.ts";
import { type EndpointName, endpoints } from "../../shared/contract/endpoints.ts";
import {
  type Call,
  EventReply,
  FileReply,
  type Operation,
  type Operations,
  Reply,
  StreamReply,
} from "../operation.ts";
import { Problem } from "../problem.ts";
import { toStorableText } from "../storable-text.ts";
import { sendEvents } from "./event-stream.ts";
import type { Limits } from "./rate-limits.ts";
import { fileTooLarge, readFileBody, uploadedFile } from "./read-file.ts";
import { requestIdOf } from "./request-log.ts";
import { validate } from "./validate.ts";

export interface Caller {
  candidateId: string;
  scopes: readonly Scope[];
  /** The API key's name; null for a pane. */
  keyName: string | null;
  /** The session; null for an API key. */
  sessionId: string | null;
  role: Role;
}

export interface ContractOptions {
  operations: Operations;
  /** Who a bearer token belongs to. @throws Problem `session-expired` or `not-signed-in`. */
  authenticate(token: string): Promise<Caller>;
  limits: Limits;
}

const maxJsonBytes = 1024 * 1024;
const readJson = express.json({
  limit: maxJsonBytes,
  strict: false,
  reviver: (_key, value: unknown) => (typeof value === "string" ? toStorableText(value) : value),
});

/** All endpoints of the contract; to be mounted under /api/v1. */
export function mountContract({ operations, authenticate, limits }: ContractOptions): Router {
  const router = Router({ caseSensitive: true });
  const methods = new Map<string, Method[]>();
  for (const [name, endpoint] of Object.entries(endpoints) as [EndpointName, Endpoint][]) {
    const path = endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1");
    methods.set(path, [...(methods.get(path) ?? []), endpoint.method]);
    const method = endpoint.method.toLowerCase() as "get" | "post" | "put" | "delete";
    const callers = new WeakMap<Request, Caller>();
    router[method](
      path,
      identify(endpoint, authenticate, callers),
      limits.for(endpoint.limit, (request) => callers.get(request)?.candidateId ?? null),
      readBody(endpoint),
      async (request, response) => {
        const operation = operations[name] as Operation<EndpointName> | undefined;
        if (!operation) throw new Problem("not-implemented");
        await answer(endpoint, operation, callers.get(request) ?? null, request, response);
      },
    );
  }
  for (const [path, allowed] of methods) {
    router.all(path, (request, response) => {
      response.set("Allow", [...allowed, ...(allowed.includes("GET") ? ["HEAD"] : [])].join(", "));
      if (request.method === "OPTIONS") response.status(204).end();
      else throw new Problem("method-not-allowed");
    });
  }
  return router;
}

function identify(
  endpoint: Endpoint,
  authenticate: ContractOptions["authenticate"],
  callers: WeakMap<Request, Caller>,
): RequestHandler {
  return async (request, _response, next) => {
    if (endpoint.scope !== null) {
      const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(request.headers.authorization ?? "")?.[1];
      if (!token) throw new Problem("not-signed-in");
      const caller = await authenticate(token);
      if (endpoint.scope === "admin") {
        if (caller.role !== "admin") throw new Problem("forbidden");
      } else if (endpoint.scope !== "any" && !caller.scopes.includes(endpoint.scope)) {
        throw new Problem("scope-missing", { details: { scope: endpoint.scope } });
      }
      callers.set(request, caller);
    }
    next();
  };
}

function readBody(endpoint: Endpoint): RequestHandler {
  if (endpoint.bodyKind === "none") return (_request, _response, next) => next();
  const read: RequestHandler = endpoint.bodyKind === "json" ? readJsonBody : readFileBody;
  // Where an endpoint has its own word for too much, the parser's limit says that word.
  const tooLarge = (["docx-too-large", "posting-too-long"] as const).find((code) =>
    endpoint.problems.includes(code),
  );
  return (request, response, next) =>
    read(request, response, (error?: unknown) => {
      const { type, code } = (error ?? {}) as { type?: unknown; code?: unknown };
      const exceeds = type === "entity.too.large" || code === "LIMIT_FILE_SIZE";
      if (!exceeds || !tooLarge) return next(error);
      const detail = tooLarge === "docx-too-large" ? { detail: fileTooLarge } : {};
      next(new Problem(tooLarge, { cause: error, ...detail }));
    });
}

const readJsonBody: RequestHandler = (request, response, next) => {
  if (!request.is("json") && !request.is("+json")) {
    throw new Problem("media-type-unsupported", { detail: "Send application/json." });
  }
  return readJson(request, response, next);
};

async function answer(
  endpoint: Endpoint,
  operation: Operation<EndpointName>,
  caller: Caller | null,
  request: Request,
  response: Response,
): Promise<void> {
  const isFile = endpoint.bodyKind === "docx-or-multipart";
  const input = {
    params: validate(endpoint.params, withoutNothing(request.params), "params"),
    query: validate(endpoint.query, withoutNothing(storable(request.query)), "query"),
    body: isFile ? undefined : validate(endpoint.body, request.body, "body"),
  };
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const call: Call = {
    get candidateId() {
      if (!caller) throw new TypeError("An open endpoint has no candidate.");
      return caller.candidateId;
    },
    scopes: caller?.scopes ?? [],
    keyName: caller?.keyName ?? null,
    sessionId: caller?.sessionId ?? null,
    userAgent: request.get("User-Agent") ?? null,
    role: caller?.role ?? "candidate",
    requestId: requestIdOf(request),
    signal: gone.signal,
    file: isFile ? uploadedFile(request) : null,
    wantsDocx:
      endpoint.answerKind === "json-or-docx" && request.accepts("application/json", docxType) === docxType,
    lastEventId: Number(/^\d{1,9}$/.exec(request.get("Last-Event-ID") ?? "")?.[0] ?? 0),
    cookies: readCookies(request),
  };
  const result: unknown = await operation(input as never, call);

  response.set("Cache-Control", "no-store");
  if (endpoint.answerKind === "json-or-docx") response.vary("Accept");
  if (result instanceof EventReply) return sendEvents(response, result);
  if (result instanceof FileReply) {
    response.set(result.headers);
    response.attachment(result.name).type(docxType);
    response.status(endpoint.statuses[0]!).send(Buffer.from(result.bytes));
    return;
  }
  if (result instanceof StreamReply) {
    response.attachment(result.name).type("application/zip").status(endpoint.statuses[0]!);
    await pipeline(result.chunks, response).catch((error: unknown) => {
      if (!gone.signal.aborted || !isPrematureClose(error)) throw error;
    });
    return;
  }
  const reply = result instanceof Reply ? result : new Reply(endpoint.statuses[0]!, result);
  if (!endpoint.statuses.includes(reply.status)) {
    throw new TypeError(`${endpoint.method} ${endpoint.path} does not answer ${reply.status}.`);
  }
  const body = endpoint.answer.parse(reply.body);
  response.status(reply.status);
  if (endpoint.answerKind === "empty") response.end();
  else response.json(body);
}

/** The caller hung up in the middle of a file, which is theirs to do. */
const isPrematureClose = (error: unknown) =>
  (error as { code?: unknown }).code === "ERR_STREAM_PREMATURE_CLOSE";

function storable(values: Request["query"]): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? toStorableText(value) : value,
    ]),
  );
}

/** Endpoints without params or query describe them as undefined. */
function withoutNothing(values: object): object | undefined {
  return Object.keys(values).length === 0 ? undefined : { ...values };
}

function readCookies(request: Request): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const pair of (request.headers.cookie ?? "").split(";")) {
    const [name, value] = pair.split(/=(.*)/s);
    if (name && value !== undefined) cookies[name.trim()] = value.trim();
  }
  return cookies;
}
