import type { RunSuggestion } from "../../../shared/contract/schemas.ts";

/** The next open suggestion from `index` on, beginning again at the top; null when none is open. */
export function findNextOpen(
  suggestions: readonly RunSuggestion[],
  index: number,
  isOpen: (suggestion: RunSuggestion) => boolean,
): RunSuggestion | null {
  const from = Math.max(0, index);
  return suggestions.slice(from).find(isOpen) ?? suggestions.slice(0, from).find(isOpen) ?? null;
}
