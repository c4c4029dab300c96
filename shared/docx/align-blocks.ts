import { countWords, type WordCounts, wordLikeness } from "../text/word-likeness.ts";
import { alignSequences } from "./align-sequences.ts";
import { splitIntoVisible, splitIntoWords } from "./split-atoms.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * Which blocks of two containers correspond. Equal texts are anchors (longest common subsequence); in the gaps between
 * anchors the most similar blocks of the same kind are paired, as long as their order allows. `least` asks for more likeness
 * than is usual before two blocks count as one, edited. Blocks that `mayMove` are left alone where their very text was taken from
 * one place and put in another.
 */
export type BlockPair = { kind: "pair"; before: XmlElement; after: XmlElement };
export type BlockStep =
  | BlockPair
  | { kind: "delete"; before: XmlElement }
  | { kind: "insert"; after: XmlElement };

/**
 * Blocks on both sides of a gap that are compared each with each: 60 by 60 word counts take about a millisecond. In a larger
 * gap each block is compared only with its neighbours at the same place, `window` to either side.
 */
const maxGap = 3600;
const window = 8;

/** Share of common words from which two blocks are the same block, edited. */
const leastAlike: Record<string, number> = { "w:p": 0.34, "w:tbl": 0.2, "w:tr": 0.3 };
const othersLeastAlike = 0.2;

export function alignBlocks(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  least = 0,
  mayMove: ((block: XmlElement) => boolean) | null = null,
): BlockStep[] {
  // Empty lines are everywhere and say nothing about what corresponds; they find their places in the gaps.
  const [mine, theirs] = [listTelling(before), listTelling(after)];
  const steps: BlockStep[] = [];
  let [i, j] = [0, 0];
  const pairs = alignSequences(
    mine.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  const apart =
    mayMove === null ? new Set<XmlElement>() : listMovable(before, after, mine, theirs, pairs, mayMove);
  const closeGap = (toI: number, toJ: number) => {
    for (const step of alignGap(before.slice(i, toI), after.slice(j, toJ), least, apart)) steps.push(step);
    [i, j] = [toI, toJ];
  };
  for (const [atMine, atTheirs] of pairs) {
    const [atI, atJ] = [(mine[atMine] as Telling).index, (theirs[atTheirs] as Telling).index];
    closeGap(atI, atJ);
    steps.push({ kind: "pair", before: before[atI] as XmlElement, after: after[atJ] as XmlElement });
    [i, j] = [atI + 1, atJ + 1];
  }
  closeGap(before.length, after.length);
  return steps;
}

/** Of the blocks without a counterpart in their place, those that have the only one with their text elsewhere. */
function listMovable(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  mine: readonly Telling[],
  theirs: readonly Telling[],
  pairs: readonly [number, number][],
  mayMove: (block: XmlElement) => boolean,
): Set<XmlElement> {
  const [matched, otherMatched] = [new Set(pairs.map(([n]) => n)), new Set(pairs.map(([, n]) => n))];
  const gone = countKeys(mine.filter((_, n) => !matched.has(n)));
  const come = countKeys(theirs.filter((_, n) => !otherMatched.has(n)));
  const movable = new Set<XmlElement>();
  for (const [key, { count, index }] of gone) {
    const other = come.get(key);
    if (count !== 1 || other?.count !== 1) continue;
    const [block, counterpart] = [before[index] as XmlElement, after[other.index] as XmlElement];
    if (mayMove(block) && mayMove(counterpart)) movable.add(block).add(counterpart);
  }
  return movable;
}

function countKeys(telling: readonly Telling[]): Map<string, { count: number; index: number }> {
  const counts = new Map<string, { count: number; index: number }>();
  for (const { key, index } of telling) {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: 1, index });
    else known.count++;
  }
  return counts;
}

interface Telling {
  index: number;
  key: string;
}

function listTelling(blocks: readonly XmlElement[]): Telling[] {
  return blocks
    .map((block, index) => ({ index, key: keyOf(block) }))
    .filter(({ index }) => !isEmpty(blocks[index] as XmlElement));
}

export const isEmpty = (block: XmlElement) => block.tag === "w:p" && readPlainText(block).trim() === "";

function keyOf(block: XmlElement): string {
  return `${block.tag} ${readPlainText(block)}`;
}

const plainTexts = new WeakMap<XmlElement, string>();

/** A quick text for finding counterparts: words, and a sign for each thing that is none. */
export function readPlainText(block: XmlElement): string {
  let text = plainTexts.get(block);
  if (text === undefined) {
    const parts: string[] = [];
    collectText(block, parts);
    text = parts.join("");
    plainTexts.set(block, text);
  }
  return text;
}

function collectText(element: XmlElement, parts: string[]): void {
  for (const child of element.children) {
    const { tag } = child;
    if (tag === "w:t" || tag === "m:t") parts.push(child.inner);
    else if (tag === "w:tab" && child.parent?.tag === "w:r") parts.push("\t");
    else if (tag === "w:drawing" || tag === "w:pict" || tag === "w:object") parts.push("\ufffc");
    else if (tag === "w:p") {
      collectText(child, parts);
      parts.push("\n");
    } else if (child.children.length > 0 && !tag.endsWith("Pr") && tag !== "mc:Fallback")
      collectText(child, parts);
  }
}

/** Its words without punctuation. */
export const listWords = (block: XmlElement): readonly string[] => splitIntoWords(readPlainText(block));

const wordCounts = new WeakMap<XmlElement, WordCounts>();

function wordCountsOf(block: XmlElement): WordCounts {
  let counts = wordCounts.get(block);
  if (counts === undefined) {
    counts = countWords(splitIntoVisible(readPlainText(block)));
    wordCounts.set(block, counts);
  }
  return counts;
}

/** From 0 to 1: the share of words that two blocks have in common. */
export const likenessOf = (a: XmlElement, b: XmlElement) => wordLikeness(wordCountsOf(a), wordCountsOf(b));

function alignGap(
  before: XmlElement[],
  after: XmlElement[],
  least: number,
  apart: ReadonlySet<XmlElement>,
): BlockStep[] {
  const steps: BlockStep[] = [];
  let [i, j] = [0, 0];
  for (const [atI, atJ] of pairSimilar(before, after, least, apart)) {
    while (i < atI) steps.push({ kind: "delete", before: before[i++] as XmlElement });
    while (j < atJ) steps.push({ kind: "insert", after: after[j++] as XmlElement });
    steps.push({ kind: "pair", before: before[i++] as XmlElement, after: after[j++] as XmlElement });
  }
  while (i < before.length) steps.push({ kind: "delete", before: before[i++] as XmlElement });
  while (j < after.length) steps.push({ kind: "insert", after: after[j++] as XmlElement });
  return steps;
}

/** The pairs, in order on both sides, whose similarities sum up highest. */
function pairSimilar(
  before: XmlElement[],
  after: XmlElement[],
  least: number,
  apart: ReadonlySet<XmlElement>,
): [number, number][] {
  const [n, m] = [before.length, after.length];
  if (n === 0 || m === 0) return [];
  const all = n * m <= maxGap;
  const score = (i: number, j: number): number => {
    if (!all && Math.abs(i - Math.round((j * n) / m)) > window) return 0;
    const [one, other] = [before[i] as XmlElement, after[j] as XmlElement];
    if (one.tag !== other.tag || apart.has(one) || apart.has(other)) return 0;
    if (isEmpty(one) || isEmpty(other)) {
      // Less than any text in common counts; more where nothing at all differs.
      return isEmpty(one) && isEmpty(other) ? (one.raw === other.raw ? 0.02 : 0.01) : 0;
    }
    const alike = likenessOf(one, other);
    return alike >= Math.max(least, leastAlike[one.tag] ?? othersLeastAlike) ? alike : 0;
  };
  if (!all) return pairNearby(n, m, score);
  const best: Float64Array[] = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const scores: Float64Array[] = [];
  for (let i = 0; i < n; i++) scores.push(Float64Array.from({ length: m }, (_, j) => score(i, j)));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const alike = scores[i]?.[j] as number;
      const skip = Math.max(best[i + 1]?.[j] as number, best[i]?.[j + 1] as number);
      (best[i] as Float64Array)[j] = Math.max(skip, alike > 0 ? alike + (best[i + 1]?.[j + 1] as number) : 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const alike = scores[i]?.[j] as number;
    const here = best[i]?.[j] as number;
    if (alike > 0 && here === alike + (best[i + 1]?.[j + 1] as number)) pairs.push([i++, j++]);
    else if (here === (best[i + 1]?.[j] as number)) i++;
    else j++;
  }
  return pairs;
}

function pairNearby(n: number, m: number, score: (i: number, j: number) => number): [number, number][] {
  const pairs: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < n; i++) {
    const middle = Math.round((i * m) / n);
    let [best, at] = [0, -1];
    for (let j = Math.max(from, middle - window); j < Math.min(m, middle + window); j++) {
      const alike = score(i, j);
      if (alike > best) [best, at] = [alike, j];
    }
    if (at < 0) continue;
    pairs.push([i, at]);
    from = at + 1;
  }
  return pairs;
}
