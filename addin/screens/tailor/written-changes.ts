import type { RunSuggestion } from "../../../shared/contract/schemas.ts";

import { anchorName } from "../../word/anchors.ts";
import { isSameText } from "../../word/comparable-text.ts";
import type { WrittenChange } from "../../word/written-change.ts";
import type { Pane } from "../pane.ts";
import { readJson, writeJson } from "../place.ts";

/** What accepting wrote into the document, by suggestion, so that it can be taken back, also by a pane opened anew. */
type Written = Record<string, WrittenChange[]>;

const keyOf = (pane: Pick<Pane, "keyPrefix">, runId: string) => `${pane.keyPrefix}autohire.written.${runId}`;

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

/** All that accepting wrote for a run and that is known here; of the document that is open, where its link names the run. */
export function listWritten(pane: Pick<Pane, "storage" | "keyPrefix">, runId: string): WrittenChange[] {
  return Object.values(readJson<Written>(pane.storage, keyOf(pane, runId)) ?? {}).flat();
}

/** Whether it was accepted in Word; where there is no note of it, nothing is noted. */
export function noteSettled(pane: Pane, runId: string, suggestionId: string, settled: boolean): void {
  const noted = readJson<Written>(pane.storage, keyOf(pane, runId))?.[suggestionId];
  if (!noted || noted.every((change) => (change.settled ?? false) === settled)) return;
  keepWritten(
    pane,
    runId,
    suggestionId,
    noted.map((change) => ({ ...change, settled })),
  );
}

/** From our notes; on another machine, where there are none, from the suggestion itself. */
export function findWritten(pane: Pane, runId: string, suggestion: RunSuggestion): WrittenChange[] {
  const noted = readJson<Written>(pane.storage, keyOf(pane, runId))?.[suggestion.id];
  if (noted) return noted;
  const anchor = anchorName(suggestion.id);
  const base = { original: suggestion.before, tracked: true, anchor, previous: null, next: null };
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
    case "move": {
      const names = { to: anchorName(`${suggestion.id}to`), from: anchorName(`${suggestion.id}from`) };
      // A line that moved with its own words reads the same at both places: which is which only our notes know.
      return isSameText(suggestion.before, suggestion.after)
        ? []
        : [
            { ...inserted, anchor: names.to },
            { ...deleted, anchor: names.from },
          ];
    }
    default:
      return [];
  }
}
