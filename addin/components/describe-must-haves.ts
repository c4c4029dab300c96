import type { Score } from "../../shared/tailoring/model.ts";
import { m } from "./messages.ts";

/**
 * How the must-haves stand, in one sentence. The table's marks are those of the document before our edits, and `after` is a
 * number only; so once edits count, it says what is certain: an unmet requirement stays unmet whatever the words, and where
 * everything reachable is visible, so is each must-have that a fact meets.
 */
export function describeMustHaves(score: Score): string {
  const must = score.requirements.filter((requirement) => requirement.kind === "must");
  const unmet = must.filter((requirement) => !requirement.evidenced).length;
  const says = m.score.mustHaves;
  if (must.length === 0) return says.none;
  if (unmet === must.length) return says.unmet(unmet);
  if (score.after >= score.reachable) return unmet === 0 ? says.allVisible : says.unmetOnly(unmet);
  if (score.after !== score.today) return unmet === 0 ? says.allMet : says.unmet(unmet);
  const hidden = must.filter((requirement) => !requirement.visible).length;
  if (hidden === 0) return says.allVisible;
  if (hidden === unmet) return says.unmetOnly(unmet);
  return unmet === 0 ? says.hidden(hidden) : says.hiddenSome(hidden, hidden - unmet);
}
