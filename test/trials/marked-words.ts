/** How many words a comparison marks, against the fewest that any comparison could mark. */
import type { ReadStory } from "./independent-reader.ts";

export interface MarkedWords {
  /** Words of the old text with something deleted in them, and words of the new text with something inserted. */
  marked: number;
  /** Words of both texts outside a longest common subsequence, story by story. */
  fewest: number;
}

/** What counts as a word: unbroken stretches, or words and single punctuation marks. */
export const wordKinds = {
  stretches: /\S+/g,
  tokens: /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu,
};

/**
 * `rejected` and `accepted` are the original and the final view of one tracked document: a character is marked where the
 * element it comes from is in one of them only.
 */
export function countMarkedWords(
  rejected: readonly ReadStory[],
  accepted: readonly ReadStory[],
  word: RegExp,
): MarkedWords {
  let [marked, fewest] = [0, 0];
  const names = new Set([...rejected, ...accepted].map(({ story }) => story));
  for (const name of names) {
    const own = rejected.find(({ story }) => story === name);
    const other = accepted.find(({ story }) => story === name);
    const [old, now] = [readWords(own, other, word), readWords(other, own, word)];
    // A header that was exchanged as a whole is not tracked at all.
    if (own !== undefined && other !== undefined && own.part !== other.part) continue;
    marked += old.marked + now.marked;
    fewest += old.words.length + now.words.length - 2 * commonLength(old.words, now.words);
  }
  return { marked, fewest };
}

function readWords(
  story: ReadStory | undefined,
  other: ReadStory | undefined,
  word: RegExp,
): { words: string[]; marked: number } {
  const kept = new Set((other?.read ?? []).flatMap(({ origins }) => origins.map(({ order }) => order)));
  const words: string[] = [];
  let marked = 0;
  for (const { text, origins } of story?.read ?? []) {
    let [at, end] = [0, origins[0]?.length ?? 0];
    for (const match of text.matchAll(word)) {
      words.push(match[0]);
      const wordEnd = match.index + match[0].length;
      while (end <= match.index && at < origins.length) end += origins[++at]?.length ?? 0;
      let isMarked = !kept.has(origins[at]?.order ?? -1);
      while (end < wordEnd && at < origins.length) {
        end += origins[++at]?.length ?? 0;
        isMarked ||= !kept.has(origins[at]?.order ?? -1);
      }
      if (isMarked) marked++;
    }
  }
  return { words, marked };
}

/**
 * Length of the longest common subsequence, thirty-two columns at a time: bit n of the row is 0 where the length grows
 * at column n, and one addition with carry moves every column on (Crochemore and others, 2001).
 */
export function commonLength(a: readonly string[], b: readonly string[]): number {
  let [from, aEnd, bEnd] = [0, a.length, b.length];
  while (from < aEnd && from < bEnd && a[from] === b[from]) from++;
  while (aEnd > from && bEnd > from && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  const common = from + (a.length - aEnd);
  const width = bEnd - from;
  const blocks = Math.ceil(width / 32);
  const places = new Map<string, number[]>();
  for (let n = from; n < bEnd; n++) {
    const found = places.get(b[n] as string);
    if (found === undefined) places.set(b[n] as string, [n - from]);
    else found.push(n - from);
  }
  const row = new Uint32Array(blocks).fill(0xffffffff);
  const matches = new Uint32Array(blocks);
  for (let n = from; n < aEnd; n++) {
    const found = places.get(a[n] as string);
    if (found === undefined) continue;
    matches.fill(0);
    for (const place of found) matches[place >>> 5] = (matches[place >>> 5] as number) | (1 << (place & 31));
    let carry = 0;
    for (let block = 0; block < blocks; block++) {
      const value = row[block] as number;
      const overlap = (value & (matches[block] as number)) >>> 0;
      const sum = value + overlap + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[block] = ((sum >>> 0) | (value & ~(matches[block] as number))) >>> 0;
    }
  }
  let length = 0;
  for (let column = 0; column < width; column++)
    if ((((row[column >>> 5] as number) >>> (column & 31)) & 1) === 0) length++;
  return common + length;
}
