import { z } from "zod";
import { createModelChain } from "../../api/llm/create-model-chain.ts";
import { createEngineStates } from "../../api/llm/engine-states.ts";
import type {
  AskContext,
  EngineConfig,
  ModelAnswer,
  ModelCallRecord,
  ModelRequest,
  ModelWait,
} from "../../api/llm/model-engine.ts";
import type { PriceTable } from "../../api/llm/prices.ts";
import { createTestClock, type TestClock } from "./model-clock.ts";
import type { ModelStandIn } from "./model-stand-in.ts";
import type { WireName } from "./model-wire-bodies.ts";

const form = z.object({ edits: z.array(z.object({ block: z.string(), after: z.string() })) });
export type Form = z.output<typeof form>;

export const goodForm: Form = { edits: [{ block: "body/3", after: "Led 6 engineers" }] };
export const formRequest: ModelRequest<Form> = {
  purpose: "suggestions",
  system: "You fill a form about one résumé.",
  input: "body/3: Led 4 engineers",
  schema: form,
  schemaName: "edits",
  maxOutputTokens: 1000,
};

/** An engine of each format whose server is the stand-in. */
export function engineAt(standIn: ModelStandIn, wire: WireName, change: Partial<EngineConfig> = {}) {
  const config: EngineConfig =
    wire === "messages"
      ? {
          engine: "anthropic",
          model: "claude-sonnet-5-5",
          apiKey: "sk-ant-standin",
          baseUrl: standIn.anthropicUrl,
          api: "chat",
        }
      : {
          engine: "openai",
          model: "gpt-6.2-sol",
          apiKey: "sk-standin",
          baseUrl: standIn.openAiUrl,
          api: wire,
        };
  return { ...config, ...change };
}

/** A dollar a million tokens read, a tenth of it cached, ten written: on loopback our own table asks nothing. */
export const testPrices: PriceTable = {
  priceOf: () => ({ input: 1, cached: 0.1, output: 10, known: true }),
};

export interface Asking {
  clock: TestClock;
  records: ModelCallRecord[];
  waits: ModelWait[];
  /** What the budget was asked for, one entry a request, in millionths of a dollar. */
  asked: number[];
  ask(context?: Partial<AskContext>, request?: ModelRequest<Form>): Promise<ModelAnswer<Form>>;
}

/** A chain over the engines with a clock whose minutes pass at once, and what it told of itself. */
export function createAsking(
  engines: EngineConfig[],
  { timeoutMs = 5_000, prices = testPrices }: { timeoutMs?: number; prices?: PriceTable } = {},
): Asking {
  const clock = createTestClock();
  const chain = createModelChain(engines, { clock, timeoutMs, prices, states: createEngineStates(clock) });
  const records: ModelCallRecord[] = [];
  const waits: ModelWait[] = [];
  const asked: number[] = [];
  return {
    clock,
    records,
    waits,
    asked,
    ask: (context = {}, request = formRequest) =>
      chain.ask(request, {
        signal: new AbortController().signal,
        budget: {
          allow(microUsd) {
            asked.push(microUsd);
            return true;
          },
        },
        onCall: (record) => void records.push(record),
        onWait: (wait) => void waits.push(wait),
        ...context,
      }),
  };
}
