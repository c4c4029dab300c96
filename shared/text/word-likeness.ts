/** How often each word stands in a text, and how many there are in all. */
export interface WordCounts {
  counts: ReadonlyMap<string, number>;
  total: number;
}

export function countWords(words: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** From 0 to 1: the share of words that two texts have in common, each counted as often as it stands in both (Dice). */
export function wordLikeness(a: WordCounts, b: WordCounts): number {
  let common = 0;
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0);
  const total = a.total + b.total;
  return total === 0 ? 0 : (2 * common) / total;
}
