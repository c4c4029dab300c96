import type { RunSuggestion } from "../../../shared/contract/schemas.ts";
import { isSameText } from "../../word/comparable-text.ts";
import type { WrittenChange } from "../../word/written-change.ts";
import type { Pane } from "../pane.ts";
import { readJson, writeJson } from "../place.ts";

/** What accepting wrote into the document, by suggestion, so that it can be taken back, also by a pane opened anew. */
type Written = Record<string, WrittenChange[]>;

const keyOf = (pane: Pane, runId: string) => `${pane.keyPrefix}autohire.written.${runId}`;

export function keepWritten(
  pane: Pane,
  runId: string,
  suggestionId: string,
  changes: WrittenChange[] | null,
): void {
  const written = readJson<Written>(pane.storage, keyOf(pane, runId)) ?? {};
  if (changes) written[suggestionId] = changes;
  else delete written[suggestionId];
  writeJson(pane.storage, keyOf(pane, runId), written);
}

/** From our notes; on another machine, where there are none, from the suggestion itself. */
export function findWritten(pane: Pane, runId: string, suggestion: RunSuggestion): WrittenChange[] {
  const noted = readJson<Written>(pane.storage, keyOf(pane, runId))?.[suggestion.id];
  if (noted) return noted;
  const base = { original: suggestion.before, tracked: true, anchor: null, previous: null, next: null };
  const inserted: WrittenChange = {
    ...base,
    kind: "inserted",
    before: "",
    after: suggestion.after,
    original: "",
  };
  const deleted: WrittenChange = { ...base, kind: "deleted", before: suggestion.before, after: "" };
  switch (suggestion.edit?.type) {
    case "replace":
      return [{ ...base, kind: "replaced", before: suggestion.before, after: suggestion.after }];
    case "insert":
      return [inserted];
    case "delete":
      return [deleted];
    case "move":
      // A line that moved with its own words reads the same at both places: which is which only our notes know.
      return isSameText(suggestion.before, suggestion.after) ? [] : [inserted, deleted];
    default:
      return [];
  }
}
