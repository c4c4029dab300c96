import { expect, it } from "vitest";
import { createEngineStates } from "../../../api/llm/engine-states.ts";
import type { EngineConfig } from "../../../api/llm/model-engine.ts";
import { createTestClock } from "../../support/model-clock.ts";

const engine = (change: Partial<EngineConfig>): EngineConfig => ({
  engine: "openai",
  model: "gpt-6.2-sol",
  apiKey: "sk-one",
  baseUrl: null,
  api: "chat",
  ...change,
});

it("names the limit of output as each server is likely to know it", () => {
  const states = createEngineStates(createTestClock());
  const limit = (baseUrl: string | null) => states.of(engine({ baseUrl })).dialect.limit;
  expect(limit(null)).toBe("max_completion_tokens");
  expect(limit("https://api.openai.com/v1")).toBe("max_completion_tokens");
  expect(limit("https://mine.openai.azure.com/openai/v1/")).toBe("max_completion_tokens");
  expect(limit("https://openrouter.ai/api/v1")).toBe("max_tokens");
  expect(limit("http://localhost:11434/v1")).toBe("max_tokens");
});

it("keeps one state for one engine, and forgets the least recently used of many", () => {
  const states = createEngineStates(createTestClock());
  const first = states.of(engine({ apiKey: "sk-0" }));
  const second = states.of(engine({ apiKey: "sk-1" }));
  for (let number = 2; number < 500; number += 1) states.of(engine({ apiKey: `sk-${number}` }));
  expect(states.of(engine({ apiKey: "sk-0" }))).toBe(first);
  states.of(engine({ apiKey: "sk-500" }));
  expect(states.of(engine({ apiKey: "sk-0" }))).toBe(first);
  expect(states.of(engine({ apiKey: "sk-1" }))).not.toBe(second);
});
