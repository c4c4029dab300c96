import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultModels } from "../../../api/llm/model-engine.ts";
import { costOf, ownPrices, readPrices } from "../../../api/llm/prices.ts";

const away = (model: string, baseUrl: string | null = null) => ({ model, baseUrl });
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "prices-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function priceFile(text: string): Promise<string> {
  const file = join(folder, `${Math.random()}.json`);
  await writeFile(file, text);
  return file;
}

describe("the price of a model", () => {
  it("stands in our table for the models asked by default", () => {
    for (const model of Object.values(defaultModels)) {
      expect(ownPrices.priceOf(away(model))).toMatchObject({ input: 2, output: 10, known: true });
    }
  });

  it("is found under its dated name, and with a provider before it", () => {
    const gpt5 = { input: 1.25, cached: 0.125, output: 10, known: true };
    expect(ownPrices.priceOf(away("gpt-5-2025-08-07"))).toEqual(gpt5);
    expect(ownPrices.priceOf(away("openai/gpt-5", "https://openrouter.ai/api/v1"))).toEqual(gpt5);
    expect(ownPrices.priceOf(away("claude-haiku-4-5-20251001"))).toMatchObject({ input: 1, known: true });
  });

  it("is that of the dearest ordinary model where nobody knows it, and says so", () => {
    const unknown = ownPrices.priceOf(away("gpt-9"));
    expect(unknown).toEqual({ input: 10, cached: 1.25, output: 50, known: false });
    expect(ownPrices.priceOf(away("gpt-5-something-else")).known).toBe(false);
  });

  it("is known for pro models, but does not make unknown models as dear", () => {
    expect(ownPrices.priceOf(away("o1-pro"))).toMatchObject({ output: 600, known: true });
  });

  it.each(["http://localhost:11434/v1", "http://127.0.0.1:8000/v1", "http://[::1]:8000/v1"])(
    "is nothing at %s, whatever the model is called",
    (baseUrl) => {
      expect(ownPrices.priceOf(away("gpt-9", baseUrl))).toEqual({
        input: 0,
        cached: 0,
        output: 0,
        known: true,
      });
    },
  );

  it("is not nothing on a server that only sounds like this machine", () => {
    expect(ownPrices.priceOf(away("gpt-5", "https://localhost.example.com/v1")).output).toBe(10);
  });
});

describe("a file of prices", () => {
  it("goes before our rows and leaves the others", async () => {
    const file = await priceFile('{"models":{"gpt-5":{"input":1,"cached":0.5,"output":2}}}');
    const prices = await readPrices(file);
    expect(prices.priceOf(away("gpt-5")).output).toBe(2);
    expect(prices.priceOf(away("gpt-5-mini"))).toEqual(ownPrices.priceOf(away("gpt-5-mini")));
    expect(await readPrices(null)).toBe(ownPrices);
  });

  it("prices a model behind a gateway on this machine, where it names it", async () => {
    const prices = await readPrices(
      await priceFile('{"models":{"gpt-5":{"input":1,"cached":0.5,"output":2}}}'),
    );
    const gateway = "http://localhost:4000/v1";
    expect(prices.priceOf(away("openai/gpt-5", gateway)).output).toBe(2);
    expect(prices.priceOf(away("gpt-5-mini", gateway)).output).toBe(0);
  });

  it.each([
    ["no JSON", "gpt-5: 2"],
    ["no models", "{}"],
    ["a negative price", '{"models":{"gpt-5":{"input":-1,"cached":0,"output":2}}}'],
    ["a price that is missing", '{"models":{"gpt-5":{"input":1,"cached":0}}}'],
  ])("with %s is refused with a sentence that shows how it should look", async (_, text) => {
    await expect(readPrices(await priceFile(text))).rejects.toThrow(/^MODEL_PRICES: .* must be JSON like/);
  });

  it("that is not there is named", async () => {
    await expect(readPrices("/nowhere/prices.json")).rejects.toThrow(
      "MODEL_PRICES names /nowhere/prices.json, which cannot be read.",
    );
  });
});

describe("the cost of a call", () => {
  const price = { input: 2, cached: 0.1, output: 10 };

  it("counts the cached input at its own price, not twice", () => {
    const usage = { inputTokens: 1000, cachedInputTokens: 400, outputTokens: 50 };
    expect(costOf(usage, price)).toBe(600 * 2 + 40 + 500);
  });

  it("counts what the provider stored at a quarter more than the input", () => {
    const usage = { inputTokens: 1000, cachedInputTokens: 0, outputTokens: 0, cacheWriteTokens: 400 };
    expect(costOf(usage, price)).toBe(600 * 2 + 400 * 2.5);
  });

  it("is a whole number of millionths, rounded up, and never less than nothing", () => {
    expect(costOf({ inputTokens: 1, cachedInputTokens: 1, outputTokens: 0 }, price)).toBe(1);
    expect(costOf({ inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 }, price)).toBe(0);
    expect(costOf({ inputTokens: 10, cachedInputTokens: 50, outputTokens: 0 }, price)).toBe(5);
    expect(costOf({ inputTokens: 3, cachedInputTokens: 3, outputTokens: 0 }, { ...price, cached: 0.1 })).toBe(
      1,
    );
  });
});
