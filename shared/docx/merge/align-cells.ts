import { alignSequences, listGaps } from "../compare/align-sequences.ts";
import { pairByScore } from "../compare/pair-by-score.ts";
import { leastAlikeAlone, leastWordsMoved, likeness, type Unit } from "./unit.ts";

/**
 * Rows (or columns) of a table paired with those of another version by their cells. Cells are often empty or one word long, so
 * likeness alone does not do; but in a table place says more than it does between paragraphs. Where as many rows stand between two
 * pairs on both sides, the first is the first and the second the second, whatever they say:
 *
 *     base  Acme  | 2019        side  Acme  | 2019      equal
 *           (none)| (none)            Beta  | (none)    a filled cell contradicts nothing
 *           Delta | 2021              Gamma | 2023      nothing in common, but one row each
 */

/** How well two rows or two columns go together. */
export interface Fit {
  score: number;
  isAlike: boolean;
}

/** Equal in all cells: more than any likeness of two others could be. */
const equalScore = 2;
/** Equal and empty says little; but that two came and went is likelier than that one was emptied and another filled. */
const blankScore = 0.04;
const filledScore = 0.013;
/** One cell, of few words, became another. */
const oneCellScore = 0.012;
/** Anything at its place is better than nothing. */
const placeScore = 0.001;
/** Of two that could have been filled the one of which more is empty still. */
const stillBlank = 0.005;
/** What the other side made of the same row decides between two that fit alike. */
const knownScore = 0.01;
/** Rows compared each with each, where texts that stand once do not tell them; up to so many, and in any case. */
const maxFits = 10_000;
const fewFits = 400;

export const isBlank = ({ text }: Unit) => text.trim() === "";

/** Of cells that stand at the same columns (or rows). */
export function fitCells(cells: readonly (readonly [Unit, Unit])[]): Fit {
  let [sum, equal, blank, filled] = [0, 0, 0, 0];
  let hasShort = false;
  for (const [one, other] of cells) {
    const [left, right] = [one.text.trim(), other.text.trim()];
    if (left === right) left === "" ? blank++ : equal++;
    else if (left === "" || right === "") filled++;
    else {
      sum += cellLikeness(one, other);
      hasShort ||= Math.min(one.words.length, other.words.length) < leastWordsMoved;
    }
  }
  const differing = cells.length - blank - equal;
  if (differing === 0) return { score: equal > 0 ? equalScore : blankScore, isAlike: cells.length > 0 };
  const hasText = (at: 0 | 1) => cells.some((pair) => !isBlank(pair[at]));
  const isOpen = !hasText(0) || !hasText(1);
  const isOneCell = differing === 1 && cells.length > 1 && hasShort;
  const place = filled > 0 ? filledScore : isOneCell ? oneCellScore : placeScore;
  return {
    score: (sum + equal) / (cells.length - blank) + place + (blank / cells.length) * stillBlank,
    isAlike: sum + equal > 0 || isOneCell || isOpen,
  };
}

/** `fit`, and more where `known`, the fit with what the other side made of it, speaks for it. */
export function preferKnown(fit: Fit, known: Fit): Fit {
  return { ...fit, score: fit.score + knownScore * Math.min(1, known.score) };
}

function cellLikeness(one: Unit, other: Unit): number {
  const alike = likeness(one, other);
  if (alike >= leastAlikeAlone) return Math.min(alike, 0.99);
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one];
  return short.words.length > 0 && short.words.every((word) => long.words.includes(word))
    ? leastAlikeAlone
    : 0;
}

/** Of cells of which some may have come or gone between the others. */
export function fitSequences(one: readonly Unit[], other: readonly Unit[]): Fit {
  const score = (i: number, j: number) => {
    const pair = [one[i] as Unit, other[j] as Unit] as const;
    return isBlank(pair[0]) && isBlank(pair[1]) ? blankScore : fitCells([pair]).score;
  };
  const cells = pairByScore(one.length, other.length, score).map(
    ([i, j]) => [one[i] as Unit, other[j] as Unit] as const,
  );
  const { score: own, isAlike } = fitCells(cells);
  return { score: (own * cells.length) / (one.length + other.length), isAlike };
}

/** Rows (or columns) as the texts of their cells, paired in order on both sides. */
export function pairByFit(
  base: readonly (readonly string[])[],
  side: readonly (readonly string[])[],
  fitOf: (i: number, j: number) => Fit,
): [number, number][] {
  const textOf = (cells: readonly string[]) => cells.join("\n");
  const [own, others] = [base.map(textOf), side.map(textOf)];
  let [from, toI, toJ] = [0, own.length, others.length];
  while (from < toI && from < toJ && own[from] === others[from]) from++;
  while (toI > from && toJ > from && own[toI - 1] === others[toJ - 1]) [toI, toJ] = [toI - 1, toJ - 1];
  const alike = Array.from({ length: from }, (_, n): [number, number] => [n, n]);
  const anchors = (toI - from) * (toJ - from) > fewFits ? findAnchors(base, side, from, toI, toJ) : [];
  for (const gap of listGaps(anchors, toI, toJ)) {
    const [i, j] = [Math.max(from, gap.i), Math.max(from, gap.j)];
    const isLong = (gap.toI - i) * (gap.toJ - j) > maxFits;
    const between = isLong
      ? alignSequences(own.slice(i, gap.toI), others.slice(j, gap.toJ))
      : pairBest(gap.toI - i, gap.toJ - j, (m, n) => fitOf(i + m, j + n));
    for (const [m, n] of between) alike.push([i + m, j + n]);
    if (!gap.isLast) alike.push([gap.toI, gap.toJ]);
  }
  for (let n = 0; toI + n < own.length; n++) alike.push([toI + n, toJ + n]);
  return closeGaps(own, others, alike);
}

function pairBest(n: number, m: number, fitOf: (i: number, j: number) => Fit): [number, number][] {
  const fits = Array.from({ length: n }, (_, i) => Array.from({ length: m }, (_, j) => fitOf(i, j)));
  return pairByScore(n, m, (i, j) => fits[i]?.[j]?.score ?? 0).filter(([i, j]) => fits[i]?.[j]?.isAlike);
}

/** Rows of a long table that share a text which no other cell of either table has. */
function findAnchors(
  base: readonly (readonly string[])[],
  side: readonly (readonly string[])[],
  from: number,
  toI: number,
  toJ: number,
): [number, number][] {
  const listSingle = (rows: readonly (readonly string[])[], to: number) => {
    const found = new Map<string, number | null>();
    for (let n = from; n < to; n++)
      for (const text of rows[n] ?? []) if (text.trim() !== "") found.set(text, found.has(text) ? null : n);
    return found;
  };
  const others = listSingle(side, toJ);
  const twins = new Map<number, number>();
  for (const [text, i] of listSingle(base, toI)) {
    const j = others.get(text);
    if (i !== null && j != null && !twins.has(i)) twins.set(i, j);
  }
  const own = [...twins].sort(([one], [other]) => one - other);
  const places = [...new Set(twins.values())].sort((one, other) => one - other);
  return alignSequences(
    own.map(([, j]) => `${j}`),
    places.map((j) => `${j}`),
  ).map(([n, m]) => [own[n]?.[0] as number, places[m] as number]);
}

function closeGaps(
  base: readonly string[],
  side: readonly string[],
  alike: readonly [number, number][],
): [number, number][] {
  const listFree = (texts: readonly string[], at: 0 | 1) => {
    const taken = new Set(alike.map((pair) => pair[at]));
    return new Set(texts.filter((text, n) => !taken.has(n) && text.trim() !== ""));
  };
  const [gone, come] = [listFree(base, 0), listFree(side, 1)];
  const pairs: [number, number][] = [];
  for (const { i, toI, j, toJ, isLast } of listGaps(alike, base.length, side.length)) {
    for (let k = 0; toI - i === toJ - j && k < toI - i; k++) {
      // One that stands elsewhere has moved there.
      if (!come.has(base[i + k] as string) && !gone.has(side[j + k] as string)) pairs.push([i + k, j + k]);
    }
    if (!isLast) pairs.push([toI, toJ]);
  }
  return pairs;
}
