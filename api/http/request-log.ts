import { randomUUID } from "node:crypto";
import type { Request } from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";

/**
 * One line a request: method, path without query, status, time, request id. Headers, bodies and queries never get near the
 * log, so there is nothing to redact and nothing to forget.
 */
export function logRequests(log: Logger) {
  return pinoHttp({
    logger: log,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    customAttributeKeys: { reqId: "requestId" },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? "error" : "info"),
    serializers: {
      req: (request: { method: string; url: string }) => ({
        method: request.method,
        path: loggedPath(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: () => undefined,
    },
  });
}

/** An id has 36 characters, and no name in our paths more. What is longer is a link's token, or somebody's attempt at one. */
const longPart = /[^/]{41,}/g;

/**
 * Without the query; of the embedded provider's addresses, which hold the ids of its cookies, the first part alone; and no part that
 * is longer than an id, wherever it stands, since a token in a mistyped address opens the file as well.
 */
function loggedPath(url: string): string {
  const path = url.split("?", 1)[0]!;
  return path.startsWith("/dev-issuer/") ? "/dev-issuer" : path.replaceAll(longPart, "…");
}

export function requestIdOf(request: Request): string {
  return String(request.id);
}
