import { createModelChain } from "../../api/llm/create-model-chain.ts";
import { createEngineStates } from "../../api/llm/engine-states.ts";
import type { World } from "../../api/world.ts";
import { testPrices } from "./ask-stand-in.ts";
import { createTestClock } from "./model-clock.ts";
import type { ModelStandIn } from "./model-stand-in.ts";

/** The real chain whose every request goes to the stand-in, whose waits pass at once, and whose tokens cost something. */
export function askOverHttp(standIn: ModelStandIn): World["createModelChain"] {
  const clock = createTestClock(Date.now());
  const states = createEngineStates(clock);
  return (engines) =>
    createModelChain(
      engines.map((config) => ({
        ...config,
        baseUrl: config.engine === "anthropic" ? standIn.anthropicUrl : standIn.openAiUrl,
      })),
      { clock, states, prices: testPrices, timeoutMs: 20_000 },
    );
}
