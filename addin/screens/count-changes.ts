import { comparableText } from "../word/comparable-text.ts";
import type { BlockPlaces } from "../word/find-block.ts";
import type { WrittenChange } from "../word/written-change.ts";

/**
 * How many paragraphs of the open document are not in the version: a changed one counts once, as does one that came or
 * went. Moves do not count; importing finds those. What is pending of ours (`own`) is no change of the candidate's.
 */
export function countChanges(
  paragraphs: readonly string[],
  places: BlockPlaces,
  own: readonly Pick<WrittenChange, "before" | "after" | "settled">[] = [],
): number {
  const counts = new Map<string, number>();
  const add = (text: string, by: number) => {
    const key = comparableText(text).text;
    if (key) counts.set(key, (counts.get(key) ?? 0) + by);
  };
  for (const place of places.values()) if (place.reachable) add(place.text, -1);
  for (const text of paragraphs) add(text, 1);
  for (const { before, after, settled } of own) {
    const [old, now] = [comparableText(before).text, comparableText(after).text];
    if (settled || (now && !((counts.get(now) ?? 0) > 0)) || (old && !((counts.get(old) ?? 0) < 0))) continue;
    if (now) counts.set(now, (counts.get(now) ?? 0) - 1);
    if (old) counts.set(old, (counts.get(old) ?? 0) + 1);
  }
  let added = 0;
  let removed = 0;
  for (const count of counts.values()) {
    if (count > 0) added += count;
    else removed -= count;
  }
  return Math.max(added, removed);
}
