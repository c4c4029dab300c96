import { comparableText } from "../word/comparable-text.ts";
import type { BlockPlaces } from "../word/find-block.ts";

/**
 * How many paragraphs of the open document are not in the version: a changed one counts once, as does one that came or
 * went. Moves do not count; importing finds those.
 */
export function countChanges(paragraphs: readonly string[], places: BlockPlaces): number {
  const counts = new Map<string, number>();
  const add = (text: string, by: number) => {
    const key = comparableText(text).text;
    if (key) counts.set(key, (counts.get(key) ?? 0) + by);
  };
  for (const place of places.values()) if (place.reachable) add(place.text, -1);
  for (const text of paragraphs) add(text, 1);
  let added = 0;
  let removed = 0;
  for (const count of counts.values()) {
    if (count > 0) added += count;
    else removed -= count;
  }
  return Math.max(added, removed);
}
