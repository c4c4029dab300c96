import type { RunDetail, RunSuggestion } from "../../../shared/contract/schemas.ts";
import { readStandings } from "../../word/read-standings.ts";
import type { Pane } from "../pane.ts";
import { findWritten, keepWritten, noteSettled } from "./written-changes.ts";

/** Its words stand in the document, as a tracked change or for good. */
export const isTaken = ({ state }: Pick<RunSuggestion, "state">): boolean =>
  state === "accepted" || state === "settled";

export interface Reviewed {
  suggestion: RunSuggestion;
  state: "accepted" | "settled" | "taken-back";
}

/**
 * What was decided under Review in Word about suggestions of this run: accepted there they are settled, rejected there they are out
 * again. Only what says otherwise than the run does.
 */
export async function readReview(
  pane: Pane,
  run: Pick<RunDetail, "id" | "suggestions">,
): Promise<Reviewed[]> {
  const taken = run.suggestions.filter(isTaken);
  const written = new Map(taken.map((one) => [one.id, findWritten(pane, run.id, one)]));
  const standings = await readStandings(written, pane.state().link?.runId === run.id);
  return taken.flatMap((suggestion): Reviewed[] => {
    const standing = standings.get(suggestion.id);
    const state =
      standing === "rejected"
        ? "taken-back"
        : standing === "settled"
          ? "settled"
          : standing === "pending"
            ? "accepted"
            : null;
    if (state === null) return [];
    if (state === "taken-back") keepWritten(pane, run.id, suggestion.id, null);
    else noteSettled(pane, run.id, suggestion.id, state === "settled");
    return state === suggestion.state ? [] : [{ suggestion, state }];
  });
}
