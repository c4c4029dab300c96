import type { RunSuggestion } from "../../shared/contract/schemas.ts";

export type SuggestionState = RunSuggestion["state"];

/**
 * What may follow what. Accepted words stand in the document, so the only way on from there is to take them back (or to
 * accept again with other words), or that the tracked change is accepted in Word, which Word can undo; everything else may be
 * decided anew.
 */
const next: Record<SuggestionState, readonly SuggestionState[]> = {
  open: ["open", "accepted", "rejected"],
  accepted: ["accepted", "settled", "taken-back"],
  settled: ["settled", "accepted", "taken-back"],
  rejected: ["rejected", "accepted", "open"],
  "taken-back": ["taken-back", "accepted", "rejected", "open"],
  replaced: [],
};

/** Its words stand in the candidate's document, as a tracked change or for good. */
export const isTaken = ({ state }: { state: SuggestionState }): boolean =>
  state === "accepted" || state === "settled";

export function canFollow(from: SuggestionState, to: SuggestionState): boolean {
  return next[from].includes(to);
}
