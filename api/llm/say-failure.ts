import type { EngineName, ModelOutcome } from "./model-engine.ts";

const names: Record<EngineName, string> = { anthropic: "Anthropic", openai: "OpenAI" };

const sayings: Record<ModelOutcome, string> = {
  answered: "answered",
  repaired: "answered",
  invalid: "gave no usable answer",
  "cut-off": "did not finish its answer",
  refused: "declined to answer",
  garbled: "sent something that is not an answer",
  "rate-limited": "has too many requests at the moment",
  unavailable: "could not be reached, or had an error of its own",
  "timed-out": "took too long",
  unauthorized: "did not accept the key",
  "no-credit": "has no credit left for this key",
  rejected: "did not take the request; the model's name may be wrong",
  paused: "failed several times a moment ago and is left alone for a minute",
  cancelled: "was stopped",
};

/** One sentence over all engines that were asked. */
export function sayFailure(
  failures: { engine: EngineName; hasOwnAddress: boolean; outcome: ModelOutcome }[],
): string {
  const parts = failures.map(({ engine, hasOwnAddress, outcome }) => {
    const name = hasOwnAddress ? "The server of the language model" : names[engine];
    return `${name} ${sayings[outcome]}`;
  });
  return `${parts.join("; ")}.`;
}
