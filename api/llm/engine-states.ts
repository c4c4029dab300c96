import { createHash } from "node:crypto";
import {
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  type IBackoff,
} from "cockatiel";
import type { ModelClock } from "./model-clock.ts";
import type { EngineConfig } from "./model-engine.ts";
import { ModelFailure } from "./model-failure.ts";
import type { Dialect } from "./model-wire.ts";

/** What is known of one model at one address from earlier calls, by whichever run. */
export interface EngineState {
  /** Open after five failures running; after a minute one call tries again, and only its success closes it. */
  circuit: CircuitBreakerPolicy;
  dialect: Dialect;
}

export interface EngineStates {
  of(config: EngineConfig): EngineState;
}

const failuresThatOpen = 5;
const openMs = 60_000;
/** Each candidate's own key has a state of its own; the least recently used ones are forgotten. */
const mostStates = 500;

export function createEngineStates(clock: ModelClock): EngineStates {
  const states = new Map<string, EngineState>();
  return {
    of(config) {
      const key = nameState(config);
      const state = states.get(key) ?? { circuit: createCircuit(clock), dialect: firstDialect(config) };
      states.delete(key);
      states.set(key, state);
      for (const oldest of states.keys()) {
        if (states.size <= mostStates) break;
        states.delete(oldest);
      }
      return state;
    },
  };
}

/** The key is part of it, as a hash: one candidate's used-up key must not close the way for the others. */
function nameState({ engine, model, baseUrl, api, apiKey }: EngineConfig): string {
  const parts = JSON.stringify([engine, model, baseUrl, api, apiKey]);
  return createHash("sha256").update(parts).digest("base64url");
}

function firstDialect({ baseUrl }: EngineConfig): Dialect {
  // OpenAI's newer models refuse max_tokens; older compatible servers do not know its successor.
  const own = baseUrl === null || /\.openai\.(azure\.)?com$/.test(URL.parse(baseUrl)?.hostname ?? "");
  return { format: "schema", limit: own ? "max_completion_tokens" : "max_tokens" };
}

function createCircuit(clock: ModelClock): CircuitBreakerPolicy {
  return circuitBreaker(
    handleWhen((error) => error instanceof ModelFailure && error.transient),
    {
      breaker: new ConsecutiveBreaker(failuresThatOpen),
      // cockatiel compares `duration` with its own clock each time it is asked: this one answers by ours.
      halfOpenAfter: { next: () => createOpenSpan(clock) },
    },
  );
}

function createOpenSpan(clock: ModelClock): IBackoff<unknown> {
  const openedAt = clock.nowMs();
  return {
    get duration() {
      return clock.nowMs() - openedAt >= openMs ? 0 : Number.POSITIVE_INFINITY;
    },
    next: () => createOpenSpan(clock),
  };
}
