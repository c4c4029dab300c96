import type { Request, RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import type { LimitClass } from "../../shared/contract/endpoint.ts";
import type { Environment } from "../env.ts";
import { Problem } from "../problem.ts";

export interface Limits {
  /** Counts a call against its class's budget, by candidate, or by address where there is none. */
  for(limit: LimitClass, candidateOf: (request: Request) => string | null): RequestHandler;
}

/**
 * Budgets a minute, kept in this process: with several processes behind one address each counts for itself. Headers
 * `RateLimit-Limit`, `RateLimit-Remaining`, `RateLimit-Reset` and `RateLimit-Policy` say how much is left.
 */
export function createLimits(env: Environment["limits"]): Limits {
  const budgets: Record<LimitClass, number> = {
    read: env.reads,
    write: env.writes,
    decision: env.decisions,
    "sign-in": env.signIns,
  };
  const candidates = new WeakMap<Request, string>();
  const handlers = Object.fromEntries(
    Object.entries(budgets).map(([name, budget]) => [
      name,
      budget === 0 ? null : createLimit(budget, (request) => candidates.get(request) ?? addressOf(request)),
    ]),
  ) as Record<LimitClass, RequestHandler | null>;

  return {
    for: (limit, candidateOf) => (request, response, next) => {
      const candidate = limit === "sign-in" ? null : candidateOf(request);
      if (candidate) candidates.set(request, candidate);
      const handler = handlers[limit];
      if (handler) return handler(request, response, next);
      next();
    },
  };
}

function createLimit(budget: number, keyOf: (request: Request) => string): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: budget,
    standardHeaders: "draft-6",
    legacyHeaders: false,
    keyGenerator: keyOf,
    handler: (_request, _response, next) => next(new Problem("rate-limited")),
  });
}

function addressOf(request: Request): string {
  return ipKeyGenerator(request.ip ?? "unknown");
}
