/** The words of a text by their hashes, in rising order, so that two texts are compared in one walk. */
export interface WordCounts {
  hashes: Int32Array;
}

/** FNV-1a in 32 bits: two words of a pair of texts are taken for one in some millions of pairs. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

export function countWords(words: readonly string[]): WordCounts {
  const hashes = new Int32Array(words.length);
  for (let n = 0; n < words.length; n++) hashes[n] = hashWord(words[n] as string);
  return { hashes: hashes.sort() };
}

/** From 0 to 1: the share of words that two texts have in common, each counted as often as it stands in both (Dice). */
export function wordLikeness({ hashes: a }: WordCounts, { hashes: b }: WordCounts): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] as number;
    const other = b[j] as number;
    if (one === other) common++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  const total = a.length + b.length;
  return total === 0 ? 0 : (2 * common) / total;
}
