import {
  BrokenCircuitError,
  CircuitState,
  ConstantBackoff,
  ExponentialBackoff,
  halfJitterGenerator,
  handleWhen,
  type IBackoff,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
} from "cockatiel";
import { anthropicMessages } from "./anthropic-messages.ts";
import type { EngineState } from "./engine-states.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import type { ModelClock } from "./model-clock.ts";
import type {
  AskContext,
  EngineConfig,
  ModelCallRecord,
  ModelOutcome,
  ModelRequest,
} from "./model-engine.ts";
import { ModelFailure, readFailure } from "./model-failure.ts";
import type { ModelWire, WireAnswer } from "./model-wire.ts";
import { openAiChat } from "./openai-chat.ts";
import { openAiResponses } from "./openai-responses.ts";
import { type BilledUsage, costOf, type PriceTable } from "./prices.ts";

export interface CallSettings {
  clock: ModelClock;
  prices: PriceTable;
  timeoutMs: number;
}

/** `record` lacks the outcome: whether an answer is any good is judged by whoever asked. It is null where nothing was tried. */
export type CallResult =
  | { kind: "answer"; answer: WireAnswer; record: Unjudged }
  | { kind: "failure"; outcome: ModelOutcome; record: Unjudged }
  | { kind: "budget"; outcome: ModelOutcome; record: Unjudged | null };
type Unjudged = Omit<ModelCallRecord, "outcome">;

const mostRetries = 3;
/** The longest wait, also where a server asks for more. */
const longestWaitMs = 60_000;
/** cockatiel's half jitter draws from the upper half: 4–8 s, 8–16 s, 16–32 s. */
const backoff = new ExponentialBackoff({
  initialDelay: 8_000,
  maxDelay: longestWaitMs,
  generator: halfJitterGenerator,
});

class BudgetRefused extends Error {
  override name = "BudgetRefused";
}

/**
 * One question to one engine, with all its retries. The layers from the outside in: retry (three times, for what is transient) around
 * the circuit breaker (counts each attempt) around the dialect (says the same differently where a server does not know the words)
 * around the budget (asked before each HTTP request) around the timeout around the request. Nothing rejects here but a mistake of ours.
 */
export async function callEngine(
  config: EngineConfig,
  state: EngineState,
  request: ModelRequest<unknown>,
  context: AskContext,
  { clock, prices, timeoutMs }: CallSettings,
): Promise<CallResult> {
  const startedMs = clock.nowMs();
  const price = prices.priceOf(config);
  const inputTokens = estimateTokens(
    request.system + request.input + JSON.stringify(request.schema.toJSONSchema()),
  );
  const guess: BilledUsage = { inputTokens, cachedInputTokens: 0, outputTokens: 0 };
  const mostMicroUsd = costOf({ ...guess, outputTokens: request.maxOutputTokens }, price);
  const tally = createTally(price.known);
  let last: ModelFailure | null = null;
  let waits: IBackoff<unknown> | null = null;
  let sending = false;

  const requestOnce = async (signal: AbortSignal): Promise<WireAnswer> => {
    if (!(await context.budget.allow(costOf(tally.usage, price) + mostMicroUsd))) throw new BudgetRefused();
    signal.throwIfAborted();
    tally.attempts += 1;
    sending = true;
    try {
      const wire = chooseWire(config);
      const limit = timeout(timeoutMs, TimeoutStrategy.Aggressive);
      const answer = await limit.execute(
        ({ signal: inTime }) =>
          wire.ask(config, request, { dialect: state.dialect, signal: inTime, nowMs: clock.nowMs }),
        signal,
      );
      if (answer.usage) tally.add(answer.usage);
      else tally.addGuess({ ...guess, outputTokens: estimateTokens(answer.text) });
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      const failure =
        error instanceof TaskCancelledError
          ? new ModelFailure("timed-out", { transient: true, billed: true })
          : readFailure(error, clock.nowMs());
      if (failure instanceof ModelFailure && failure.billed) tally.addGuess(guess);
      throw failure;
    } finally {
      sending = false;
    }
  };

  const requestInItsDialect = async (signal: AbortSignal): Promise<WireAnswer> => {
    for (let changes = 0; ; changes += 1) {
      try {
        return await requestOnce(signal);
      } catch (error) {
        if (!(error instanceof ModelFailure) || changes > 2 || !changeDialect(state, error)) throw error;
      }
    }
  };

  const retrying = retry(
    handleWhen(
      (error) =>
        error instanceof ModelFailure && error.transient && state.circuit.state !== CircuitState.Open,
    ),
    // The waiting is ours, below: cockatiel's cannot be stopped half-way, nor be told another clock.
    { maxAttempts: mostRetries, backoff: new ConstantBackoff(0) },
  );
  const work = retrying.execute(async ({ attempt, signal }) => {
    if (attempt > 0 && last) {
      waits = waits ? waits.next(undefined) : backoff.next();
      const waitMs = Math.min(last.retryAfterMs ?? waits.duration, longestWaitMs);
      context.onWait?.({
        engine: config.engine,
        model: config.model,
        waitMs,
        because: last.outcome,
        attempt,
      });
      await clock.wait(waitMs, signal);
    }
    try {
      return await state.circuit.execute(({ signal: inner }) => requestInItsDialect(inner), signal);
    } catch (error) {
      if (error instanceof ModelFailure) last = error;
      throw error;
    }
  }, context.signal);

  const record = (): Unjudged => ({
    engine: config.engine,
    model: config.model,
    purpose: request.purpose,
    inputTokens: tally.usage.inputTokens,
    cachedInputTokens: tally.usage.cachedInputTokens,
    outputTokens: tally.usage.outputTokens,
    costMicroUsd: costOf(tally.usage, price),
    estimated: tally.estimated,
    durationMs: clock.nowMs() - startedMs,
    attempts: tally.attempts,
    startedAt: new Date(startedMs),
  });

  try {
    const answer = await untilAborted(work, context.signal);
    return { kind: "answer", answer, record: record() };
  } catch (error) {
    if (context.signal.aborted) {
      if (sending) tally.addGuess(guess);
      return { kind: "failure", outcome: "cancelled", record: record() };
    }
    const lastOutcome = (last as ModelFailure | null)?.outcome ?? "unavailable";
    if (error instanceof BudgetRefused) {
      return { kind: "budget", outcome: lastOutcome, record: tally.attempts > 0 ? record() : null };
    }
    if (error instanceof BrokenCircuitError) {
      return {
        kind: "failure",
        outcome: tally.attempts > 0 ? lastOutcome : "paused",
        record: record(),
      };
    }
    if (error instanceof ModelFailure) return { kind: "failure", outcome: error.outcome, record: record() };
    throw error;
  }
}

function chooseWire({ engine, api }: EngineConfig): ModelWire {
  if (engine === "anthropic") return anthropicMessages;
  return api === "responses" ? openAiResponses : openAiChat;
}

/** True where the server may understand it another way; the new dialect is kept for later calls. */
function changeDialect(state: EngineState, { unknownPart }: ModelFailure): boolean {
  const { format, limit } = state.dialect;
  if (unknownPart === "limit") {
    state.dialect = {
      format,
      limit: limit === "max_tokens" ? "max_completion_tokens" : "max_tokens",
    };
    return true;
  }
  if (unknownPart === "format" && format !== "prose") {
    state.dialect = { format: format === "schema" ? "json" : "prose", limit };
    return true;
  }
  return false;
}

/** What all attempts of a call have used, as far as anybody said. */
function createTally(priceIsKnown: boolean) {
  const usage: Required<BilledUsage> = {
    inputTokens: 0,
    cachedInputTokens: 0,
    cacheWriteTokens: 0,
    outputTokens: 0,
  };
  return {
    usage,
    estimated: !priceIsKnown,
    attempts: 0,
    add(more: BilledUsage) {
      usage.inputTokens += more.inputTokens;
      usage.cachedInputTokens += more.cachedInputTokens;
      usage.cacheWriteTokens += more.cacheWriteTokens ?? 0;
      usage.outputTokens += more.outputTokens;
    },
    addGuess(more: BilledUsage) {
      this.estimated = true;
      this.add(more);
    },
  };
}

/** Rejects at once when the signal is aborted, also where what runs inside cannot be stopped or waits for another call. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
