import { readFile } from "node:fs/promises";
import { z } from "zod";
import { isLoopback } from "../is-loopback.ts";
import type { EngineConfig, ModelUsage } from "./model-engine.ts";
import ownTable from "./prices.json" with { type: "json" };

/** US dollars a million tokens, which is the same number as millionths of a dollar a token. */
export interface ModelPrice {
  input: number;
  cached: number;
  output: number;
}

export interface PriceTable {
  /** `known` is false where the model has no row and is counted as the dearest. */
  priceOf(engine: Pick<EngineConfig, "model" | "baseUrl">): ModelPrice & { known: boolean };
}

/** What a provider counts beside our three numbers: input it stored for later, billed a quarter above the input. */
export interface BilledUsage extends ModelUsage {
  cacheWriteTokens?: number;
}

const price = z.object({
  input: z.number().nonnegative(),
  cached: z.number().nonnegative(),
  output: z.number().nonnegative(),
});
const tableSchema = z.object({ models: z.record(z.string(), price) });

export const ownPrices = createPriceTable(ownTable.models);

/**
 * The rows of `file` go before our own, and before the rule that a server on loopback costs nothing: a gateway there may pass on to
 * one that does.
 * @throws with a sentence where the file cannot be read or is no price table.
 */
export async function readPrices(file: string | null): Promise<PriceTable> {
  if (file === null) return ownPrices;
  const text = await readFile(file, "utf8").catch((cause) => {
    throw new Error(`MODEL_PRICES names ${file}, which cannot be read.`, { cause });
  });
  const parsed = tableSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue && issue.path.length > 0 ? ` (look at ${issue.path.join(" → ")})` : "";
    throw new Error(
      `MODEL_PRICES: ${file} must be JSON like { "models": { "gpt-5": { "input": 1.25, "cached": 0.125, "output": 10 } } }${where}.`,
    );
  }
  return createPriceTable(ownTable.models, parsed.data.models);
}

/** Millionths of a dollar, rounded up: many small calls never come to nothing. */
export function costOf(usage: BilledUsage, { input, cached, output }: ModelPrice): number {
  const written = usage.cacheWriteTokens ?? 0;
  const plain = Math.max(0, usage.inputTokens - usage.cachedInputTokens - written);
  const sum =
    plain * input + written * 1.25 * input + usage.cachedInputTokens * cached + usage.outputTokens * output;
  // Less than a thousandth is what binary fractions leave behind.
  return Math.ceil(Math.max(0, sum - 0.001));
}

function createPriceTable(
  own: Record<string, ModelPrice>,
  given: Record<string, ModelPrice> = {},
): PriceTable {
  const givenRows = new Map(Object.entries(given));
  const rows = new Map([...Object.entries(own), ...givenRows]);
  // Nobody meets a "pro" model unawares; counted among the dearest they would price every unknown model out of any budget.
  const ordinary = [...rows].filter(([name]) => !/-pro\b/.test(name)).map(([, row]) => row);
  const dearest: ModelPrice = {
    input: Math.max(...ordinary.map((row) => row.input)),
    cached: Math.max(...ordinary.map((row) => row.cached)),
    output: Math.max(...ordinary.map((row) => row.output)),
  };
  return {
    priceOf({ model, baseUrl }) {
      const isHere = baseUrl !== null && isLoopback(URL.parse(baseUrl)?.hostname ?? "");
      for (const name of listNames(model)) {
        const row = (isHere ? givenRows : rows).get(name);
        if (row) return { ...row, known: true };
      }
      if (isHere) return { input: 0, cached: 0, output: 0, known: true };
      return { ...dearest, known: false };
    },
  };
}

/** `openai/gpt-5-2025-08-07` is priced as itself, as `gpt-5-2025-08-07`, or as `gpt-5`. */
function listNames(model: string): string[] {
  const bare = model.slice(model.lastIndexOf("/") + 1);
  return [model, bare, bare.replace(/-(\d{4}-\d{2}-\d{2}|\d{8}|latest)$/, "")];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
