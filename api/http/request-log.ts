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
        path: request.url.split("?", 1)[0],
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      err: () => undefined,
    },
  });
}

export function requestIdOf(request: Request): string {
  return String(request.id);
}
