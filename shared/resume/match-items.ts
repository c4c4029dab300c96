/**
 * Which item of an earlier reading is which of a later one.
 *
 * Ids follow the content, so what did not change has the same id. The rest is paired by likeness of words within the
 * same list, best pairs first; below `leastLikeness` two items are one removed and one added, not one changed.
 */

import { remember } from "../text/remember.ts";
import { readSkillWords } from "../text/skills/skill-words.ts";
import { countWords, wordLikeness } from "../text/word-likeness.ts";

/**
 * So many pairs are looked at (some 300 ms); beyond that, each item is compared only with those around its own place in the
 * other list. A résumé has a few dozen items in a list; a thousand times a thousand come from nobody's life.
 */
const mostPairs = 250_000;

/** Half of the words in common: a bullet rewritten beyond that is another bullet. */
const leastLikeness = 0.5;

/** Each text of one list meets each of the other. */
const wordCounts = remember((text) => countWords(readSkillWords(text).map(({ key }) => key)));

/** Share of words two texts have in common, 0 to 1 (Dice over words with their counts). */
export function textLikeness(a: string, b: string): number {
  if (a === b) return 1;
  return wordLikeness(wordCounts(a), wordCounts(b));
}

export interface Matching<T> {
  pairs: { before: T; after: T }[];
  removed: T[];
  added: T[];
}

/** Pairs two lists: equal ids first, then equal texts, then the likest above `least`. Order of `after` is kept. */
export function matchItems<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  likeness: (a: T, b: T) => number,
  least: number = leastLikeness,
): Matching<T> {
  const openBefore = new Set(before);
  const partner = new Map<T, T>();
  const take = (a: T, b: T) => {
    partner.set(b, a);
    openBefore.delete(a);
  };
  const byId = new Map(before.map((one) => [one.id, one]));
  for (const b of after) {
    const a = byId.get(b.id);
    if (a && openBefore.has(a)) take(a, b);
  }
  const candidates: { a: T; b: T; score: number }[] = [];
  const open = [...openBefore];
  const unpaired = after.filter((b) => !partner.has(b));
  const width = Math.max(1, Math.floor(mostPairs / Math.max(1, unpaired.length)));
  unpaired.forEach((b, i) => {
    const place = Math.floor((i * open.length) / unpaired.length - width / 2);
    const from = Math.max(0, Math.min(place, open.length - width));
    for (const a of open.slice(from, from + width)) {
      const score = likeness(a, b);
      if (score >= least) candidates.push({ a, b, score });
    }
  });
  candidates.sort((x, y) => y.score - x.score);
  for (const { a, b } of candidates) if (openBefore.has(a) && !partner.has(b)) take(a, b);
  return {
    pairs: after.flatMap((b) => (partner.has(b) ? [{ before: partner.get(b)!, after: b }] : [])),
    removed: before.filter((a) => openBefore.has(a)),
    added: after.filter((b) => !partner.has(b)),
  };
}
