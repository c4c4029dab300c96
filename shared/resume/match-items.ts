/**
 * Which item of an earlier reading is which of a later one.
 *
 * Ids follow the content, so what did not change has the same id. The rest is paired by likeness of words within the
 * same list, best pairs first; below `leastLikeness` two items are one removed and one added, not one changed.
 */

import { readSkillWords } from "../text/skills/skill-words.ts";

/** Half of the words in common: a bullet rewritten beyond that is another bullet. */
const leastLikeness = 0.5;

function wordCounts(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of readSkillWords(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Share of words two texts have in common, 0 to 1 (Dice over words with their counts). */
export function textLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = wordCounts(a);
  const right = wordCounts(b);
  let common = 0;
  let total = 0;
  for (const [word, count] of left) {
    common += Math.min(count, right.get(word) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * common) / total;
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
  for (const b of after) {
    if (partner.has(b)) continue;
    for (const a of openBefore) {
      const score = likeness(a, b);
      if (score >= least) candidates.push({ a, b, score });
    }
  }
  candidates.sort((x, y) => y.score - x.score);
  for (const { a, b } of candidates) if (openBefore.has(a) && !partner.has(b)) take(a, b);
  return {
    pairs: after.flatMap((b) => (partner.has(b) ? [{ before: partner.get(b)!, after: b }] : [])),
    removed: before.filter((a) => openBefore.has(a)),
    added: after.filter((b) => !partner.has(b)),
  };
}
