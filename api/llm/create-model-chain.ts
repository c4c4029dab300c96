import { type CallResult, callEngine } from "./call-engine.ts";
import { createEngineStates, type EngineStates } from "./engine-states.ts";
import { type ModelClock, systemClock } from "./model-clock.ts";
import type {
  AskContext,
  EngineConfig,
  ModelAnswer,
  ModelCallRecord,
  ModelChain,
  ModelOutcome,
  ModelRequest,
} from "./model-engine.ts";
import { ownPrices, type PriceTable } from "./prices.ts";
import { readAnswer } from "./read-answer.ts";
import { sayFailure } from "./say-failure.ts";
import { writeRepairRequest } from "./write-repair-request.ts";

export interface ModelChainOptions {
  /** Of one HTTP request, from the first byte sent to the last one read. */
  timeoutMs?: number;
  prices?: PriceTable;
  clock?: ModelClock;
  /** Who is known to be failing. Default: what the whole process knows. */
  states?: EngineStates;
}

/** Circuit breakers must outlive a chain, which is made anew for each run. */
const processStates = createEngineStates(systemClock);

/** What came of one engine: a value, or why the chain goes on (`outcome`) or ends (`stop`). */
type Asked<Value> =
  | { value: Value }
  | { outcome: ModelOutcome }
  | { stop: "budget" | "cancelled"; unknownPrice: boolean };

export function createModelChain(
  engines: readonly EngineConfig[],
  { timeoutMs = 60_000, prices = ownPrices, clock = systemClock, states }: ModelChainOptions = {},
): ModelChain {
  const known = states ?? (clock === systemClock ? processStates : createEngineStates(clock));
  const settings = { clock, prices, timeoutMs };

  async function askEngine<Value>(
    config: EngineConfig,
    request: ModelRequest<Value>,
    context: AskContext,
    keep: (record: ModelCallRecord) => Promise<void>,
  ): Promise<Asked<Value>> {
    const unknownPrice = !prices.priceOf(config).known;
    let bad: ModelOutcome | null = null;
    let current = request;
    // The question, and once more with what was wrong with the answer.
    for (;;) {
      const result = await callEngine(
        config,
        known.of(config),
        current as ModelRequest<unknown>,
        context,
        settings,
      );
      if (result.kind !== "answer") {
        await keepFailure(result, keep);
        if (result.kind === "budget") return { stop: "budget", unknownPrice };
        if (result.outcome === "cancelled") return { stop: "cancelled", unknownPrice };
        return { outcome: result.outcome };
      }
      const { answer, record } = result;
      const read = readAnswer(answer.text, request.schema);
      // Text that ended too early and still fits the schema would be an answer with its end missing.
      if (read.ok && answer.end === "whole") {
        await keep({ ...record, outcome: bad ? "repaired" : "answered" });
        return { value: read.value };
      }
      const outcome: ModelOutcome = answer.end === "whole" ? "invalid" : answer.end;
      await keep({ ...record, outcome });
      if (bad) return { outcome };
      bad = outcome;
      current = writeRepairRequest(request, answer, read.ok ? [] : read.problems);
    }
  }

  return {
    engines: engines.map(({ engine, model }) => ({ engine, model })),
    async ask<Value>(request: ModelRequest<Value>, context: AskContext): Promise<ModelAnswer<Value>> {
      const calls: ModelCallRecord[] = [];
      const keep = async (record: ModelCallRecord) => {
        calls.push(record);
        await context.onCall?.(record);
      };
      const failures: Parameters<typeof sayFailure>[0] = [];
      if (engines.length === 0) {
        return { ok: false, reason: "none-configured", detail: "No language model is set up.", calls };
      }
      for (const config of engines) {
        if (context.signal.aborted) return { ok: false, reason: "cancelled", detail: "Stopped.", calls };
        const asked = await askEngine(config, request, context, keep);
        const { engine, model } = config;
        if ("value" in asked) return { ok: true, value: asked.value, engine, model, calls };
        if ("stop" in asked) return { ok: false, reason: asked.stop, detail: sayStop(asked), calls };
        failures.push({ engine, hasOwnAddress: config.baseUrl !== null, outcome: asked.outcome });
      }
      return { ok: false, reason: "failed", detail: sayFailure(failures), calls };
    },
  };
}

async function keepFailure(
  { outcome, record }: Exclude<CallResult, { kind: "answer" }>,
  keep: (record: ModelCallRecord) => Promise<void>,
): Promise<void> {
  // A call stopped before its first byte was none.
  if (record && (outcome !== "cancelled" || record.attempts > 0)) await keep({ ...record, outcome });
}

function sayStop({ stop, unknownPrice }: { stop: "budget" | "cancelled"; unknownPrice: boolean }): string {
  if (stop === "cancelled") return "Stopped.";
  const guess = unknownPrice ? " Its price is not known, so it was counted as the dearest." : "";
  return `The next question to the language model could cost more than is left of the budget.${guess}`;
}
