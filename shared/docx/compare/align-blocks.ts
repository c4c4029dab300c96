import { countWords, type WordCounts, wordLikeness } from "../../text/word-likeness.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { alignSequences } from "./align-sequences.ts";
import { pairByScore, pairNearby, window } from "./pair-by-score.ts";
import { splitIntoVisible, splitIntoWords } from "./split-atoms.ts";

/**
 * Which blocks of two containers correspond: those of the same kind that have most words in common, taken together, in rising
 * order on both sides:
 *
 *     before  Intro (20 words) · Note · End       after  Note · End · Intro        →   Intro is paired, the short ones go and come
 *
 * In a long stretch of changes equal texts are anchors (longest common subsequence), and only what lies between two of them is
 * compared each with each. Blocks that `mayMove` are left alone where their very text was taken from one place and put in another.
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

/** Share of common words from which two blocks are the same block, edited. */
const leastAlike: Record<string, number> = { "w:p": 0.34, "w:tbl": 0.2, "w:tr": 0.3 };
const othersLeastAlike = 0.2;

export function alignBlocks(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  mayMove: ((block: XmlElement) => boolean) | null = null,
): BlockStep[] {
  const shorter = Math.min(before.length, after.length);
  const isEqualAt = (n: number, m: number) =>
    keyOf(before[n] as XmlElement) === keyOf(after[m] as XmlElement);
  let head = 0;
  while (head < shorter && isEqualAt(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && isEqualAt(before.length - 1 - tail, after.length - 1 - tail)) tail++;
  const [mine, theirs] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  const pairs: [number, number][] = [];
  for (let n = 0; n < head; n++) pairs.push([n, n]);
  const align = mine.length * theirs.length <= maxGap ? pairByWords : pairByAnchors;
  for (const [n, m] of align(mine, theirs, mayMove)) pairs.push([head + n, head + m]);
  for (let n = tail; n > 0; n--) pairs.push([before.length - n, after.length - n]);
  return pairLone(listSteps(before, after, pairs));
}

/** Of two blocks that alone differ between kept ones, a smaller share of words says that they are one. */
const loneAlike: Record<string, number> = { "w:p": 0.15, "w:tbl": 0.05, "w:tr": 0.05 };

function pairLone(steps: readonly BlockStep[]): BlockStep[] {
  return steps.flatMap((step, n): BlockStep[] => {
    const [previous, next] = [steps[n - 1], steps[n + 1]];
    if (step.kind === "delete" && next?.kind === "insert" && isLone(steps, n))
      return [{ kind: "pair", before: step.before, after: next.after }];
    return step.kind === "insert" && previous?.kind === "delete" && isLone(steps, n - 1) ? [] : [step];
  });
}

function isLone(steps: readonly BlockStep[], n: number): boolean {
  const [gone, come] = [steps[n], steps[n + 1]];
  if (gone?.kind !== "delete" || come?.kind !== "insert" || gone.before.tag !== come.after.tag) return false;
  if ((steps[n - 1]?.kind ?? "pair") !== "pair" || (steps[n + 2]?.kind ?? "pair") !== "pair") return false;
  const share = loneAlike[gone.before.tag];
  return share !== undefined && likenessOf(gone.before, come.after) >= share;
}

type Pairing = (
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  mayMove: ((block: XmlElement) => boolean) | null,
) => [number, number][];

const pairByWords: Pairing = (before, after, mayMove) => {
  const pairs = pairSimilar(before, after, scoreByWords, new Set());
  if (mayMove === null) return pairs;
  const equal = pairs.filter(([n, m]) => keyOf(before[n] as XmlElement) === keyOf(after[m] as XmlElement));
  const apart = listMovable(before, after, equal, mayMove);
  return apart.size === 0 ? pairs : pairSimilar(before, after, scoreByWords, apart);
};

const pairByAnchors: Pairing = (before, after, mayMove) => {
  // Empty lines are everywhere and say nothing about what corresponds; they find their places in the gaps.
  const [mine, theirs] = [listTelling(before), listTelling(after)];
  const anchors = alignSequences(
    mine.map(({ key }) => key),
    theirs.map(({ key }) => key),
  ).map(([n, m]): [number, number] => [(mine[n] as Telling).index, (theirs[m] as Telling).index]);
  const apart = mayMove === null ? new Set<XmlElement>() : listMovable(before, after, anchors, mayMove);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const [atI, atJ] of [...anchors, [before.length, after.length] as [number, number]]) {
    for (const [n, m] of pairSimilar(before.slice(i, atI), after.slice(j, atJ), scoreByShare, apart))
      pairs.push([i + n, j + m]);
    if (atI < before.length) pairs.push([atI, atJ]);
    [i, j] = [atI + 1, atJ + 1];
  }
  return pairs;
};

/** Of the blocks without a counterpart in their place, those that have the only one with their text elsewhere. */
function listMovable(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  pairs: readonly [number, number][],
  mayMove: (block: XmlElement) => boolean,
): Set<XmlElement> {
  const [matched, otherMatched] = [new Set(pairs.map(([n]) => n)), new Set(pairs.map(([, n]) => n))];
  const gone = countKeys(listTelling(before).filter(({ index }) => !matched.has(index)));
  const come = countKeys(listTelling(after).filter(({ index }) => !otherMatched.has(index)));
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

function listSteps(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  pairs: readonly [number, number][],
): BlockStep[] {
  const steps: BlockStep[] = [];
  let [i, j] = [0, 0];
  for (const [atI, atJ] of [...pairs, [before.length, after.length] as [number, number]]) {
    while (i < atI) steps.push({ kind: "delete", before: before[i++] as XmlElement });
    while (j < atJ) steps.push({ kind: "insert", after: after[j++] as XmlElement });
    if (i < before.length)
      steps.push({ kind: "pair", before: before[i++] as XmlElement, after: after[j++] as XmlElement });
  }
  return steps;
}

/** How much speaks for two blocks being one; 0 where nothing does. */
type Score = (before: XmlElement, after: XmlElement) => number;

const scoreByShare: Score = (before, after) => {
  if (before.tag !== after.tag) return 0;
  if (isEmpty(before) || isEmpty(after)) {
    // Less than any text in common counts; more where nothing at all differs.
    return isEmpty(before) && isEmpty(after) ? (before.raw === after.raw ? 0.02 : 0.01) : 0;
  }
  const alike = likenessOf(before, after);
  return alike >= (leastAlike[before.tag] ?? othersLeastAlike) ? alike : 0;
};

/** The words that both have; of two with as many the one that is more alike. */
const scoreByWords: Score = (before, after) => {
  const share = scoreByShare(before, after);
  if (share < 0.1) return share;
  return share * (1 + wordCountsOf(before).hashes.length + wordCountsOf(after).hashes.length);
};

/** The pairs, in order on both sides, whose scores sum up highest. */
function pairSimilar(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  scoreOf: Score,
  apart: ReadonlySet<XmlElement>,
): [number, number][] {
  const [n, m] = [before.length, after.length];
  if (n === 0 || m === 0) return [];
  const all = n * m <= maxGap;
  const score = (i: number, j: number): number => {
    if (!all && Math.abs(i - Math.round((j * n) / m)) > window) return 0;
    const [one, other] = [before[i] as XmlElement, after[j] as XmlElement];
    return apart.has(one) || apart.has(other) ? 0 : scoreOf(one, other);
  };
  if (!all) return pairNearby(n, m, score);
  return pairByScore(n, m, score);
}
