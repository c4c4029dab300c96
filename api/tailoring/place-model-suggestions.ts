import type { RunSuggestion } from "../../shared/contract/schemas.ts";
import type { Suggestion } from "../../shared/tailoring/model.ts";
import { isTaken } from "./suggestion-states.ts";

export interface PlacedSuggestion {
  suggestion: Suggestion;
  /** The open one of the offline engine whose place it takes. */
  instead: RunSuggestion | null;
}

/**
 * Which of a model's suggestions come into a run beside those that are there. There are never two open ones for one block: the
 * offline engine's stays unless the model's answers more requirements; what the candidate has accepted or taken back is left alone. A
 * question is left out where others ask for all of it already.
 */
export function placeModelSuggestions(
  existing: readonly RunSuggestion[],
  fresh: readonly Suggestion[],
): PlacedSuggestion[] {
  const known = new Set(existing.map(({ id }) => id));
  const asked = new Set(existing.flatMap(({ asks }) => asks ?? []));
  const taken = new Set<string>();
  const placed: PlacedSuggestion[] = [];
  for (const suggestion of fresh) {
    if (known.has(suggestion.id)) continue;
    known.add(suggestion.id);
    const block = blockOf(suggestion);
    if (block === null) {
      const asks = suggestion.asks ?? [];
      if (asks.length > 0 && asks.every((ask) => asked.has(ask))) continue;
      for (const ask of asks) asked.add(ask);
      placed.push({ suggestion, instead: null });
      continue;
    }
    if (taken.has(block)) continue;
    const others = existing.filter((other) => blockOf(other) === block);
    if (others.some((one) => isTaken(one) || one.state === "taken-back")) continue;
    const open = others.filter(({ state }) => state === "open");
    const [instead = null] = open;
    if (open.length > 1 || (instead && !answersMore(suggestion, instead))) continue;
    taken.add(block);
    placed.push({ suggestion, instead });
  }
  return placed;
}

const answersMore = (model: Suggestion, other: RunSuggestion): boolean =>
  other.writtenBy === undefined && model.requirements.length > other.requirements.length;

function blockOf({ edit }: Suggestion): string | null {
  return edit === null || edit.type === "insert" ? null : edit.block;
}
