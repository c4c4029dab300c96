import { alignSequences, listGaps } from "../compare/align-sequences.ts";
import { pairByScore, pairNearby } from "../compare/pair-by-score.ts";
import {
  leastAlike,
  leastAlikeAlone,
  leastAlikeMoved,
  leastWordsMoved,
  likeness,
  type Unit,
} from "./unit.ts";

/** Blocks of a gap that are compared each with each; in a larger gap each only with its neighbours at the same place. */
export const maxGap = 3600;
/** Stretches between single texts are looked at for single texts of their own; more than a few levels no document has. */
const maxDepth = 16;

/** By how much a line elsewhere must be more like a line than the one in whose place it stands. */
const leastGain = 0.1;

/** What corresponds, in order on both sides. */
export type PairUnits = (base: readonly Unit[], side: readonly Unit[]) => [number, number][];

/** Equal texts are anchors, between them the most alike pair up as far as their order allows. */
export function alignUnits(base: readonly Unit[], side: readonly Unit[]): [number, number][] {
  // Empty lines are everywhere and say nothing about what corresponds; they find their places in the gaps.
  const telling = (units: readonly Unit[]) => units.flatMap((unit, n) => (unit.isEmpty ? [] : [n]));
  const [own, others] = [telling(base), telling(side)];
  const textOf = (unit: Unit) => `${unit.tag} ${unit.text}`;
  const [texts, otherTexts] = [
    own.map((n) => textOf(base[n] as Unit)),
    others.map((n) => textOf(side[n] as Unit)),
  ];
  const anchors = alignTexts(texts, otherTexts).map(([one, other]): [number, number] => [
    own[one] as number,
    others[other] as number,
  ]);
  // What stands elsewhere, word for word, is no edit of what it stands in the place of.
  const elsewhere = new Set([
    ...listSingle(texts, otherTexts).map((n) => base[own[n] as number] as Unit),
    ...listSingle(otherTexts, texts).map((n) => side[others[n] as number] as Unit),
  ]);
  const pairs = fillGaps(anchors, base, side, elsewhere, pairSimilar);
  return leaveJoined(leaveMistaken(pairs, base, side), base, side);
}

/**
 * Without the pairs of lines that stand in each other's place but of which another line of base, that is gone, is surely the origin:
 * it moved there, perhaps joined with its neighbour, and the line that stood there went.
 */
function leaveMistaken(
  pairs: [number, number][],
  base: readonly Unit[],
  side: readonly Unit[],
): [number, number][] {
  const isLine = (unit: Unit) => unit.tag === "w:p" && !unit.isEmpty && !unit.isHolder;
  const paired = new Set(pairs.map(([n]) => n));
  const gone = base.filter(
    (unit, n) => !paired.has(n) && isLine(unit) && unit.words.length >= leastWordsMoved,
  );
  const edited = pairs.filter(([n, m]) => isLine(base[n] as Unit) && base[n]?.text !== side[m]?.text);
  if (gone.length * edited.length === 0 || gone.length * edited.length > maxGap) return pairs;
  const mistaken = new Set(
    edited.filter(([n, m]) => {
      const found = side[m] as Unit;
      const least = Math.max(leastAlikeMoved, likeness(base[n] as Unit, found) + leastGain);
      return gone.some((unit) => likeness(unit, found) >= least);
    }),
  );
  return pairs.filter((pair) => !mistaken.has(pair));
}

/**
 * Without the pairs of a line whose words its neighbour has taken up, all of its own kept, with one that lacks some of them: the two were
 * joined, and what looks like the line is a part of another.
 *
 *     base  A   B   C C      side  A B   C   C      B is in A B; that the first C has a word in common with it says nothing
 */
function leaveJoined(
  pairs: [number, number][],
  base: readonly Unit[],
  side: readonly Unit[],
): [number, number][] {
  const isLine = (unit: Unit | undefined): unit is Unit => unit?.tag === "w:p" && !unit.isEmpty;
  const twins = new Map(pairs);
  return pairs.filter(([n, m]) => {
    const [line, found] = [base[n] as Unit, side[m] as Unit];
    if (!isLine(line) || line.text === found.text) return true;
    const isJoined = [n - 1, n + 1].some((at) => {
      const [beside, grown] = [base[at], side[twins.get(at) ?? -1]];
      return isLine(beside) && isLine(grown) && lacksNone(grown, [...line.words, ...beside.words]);
    });
    return !isJoined || lacksNone(found, line.words);
  });
}

function lacksNone({ words }: Unit, wanted: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
  return wanted.every((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
}

/** `anchors`, and between them what `pairGap` pairs of the units there that are not among `taken`. */
export function fillGaps(
  anchors: Iterable<readonly [number, number]>,
  base: readonly Unit[],
  side: readonly Unit[],
  taken: ReadonlySet<Unit>,
  pairGap: PairUnits,
): [number, number][] {
  const pairs: [number, number][] = [];
  const free = (units: readonly Unit[], from: number, to: number) =>
    units.slice(from, to).flatMap((unit, n) => (taken.has(unit) ? [] : [from + n]));
  const units = (list: readonly Unit[], at: readonly number[]) => at.map((n) => list[n] as Unit);
  for (const { i, toI, j, toJ, isLast } of listGaps(anchors, base.length, side.length)) {
    const [own, others] = [free(base, i, toI), free(side, j, toJ)];
    for (const [m, n] of pairGap(units(base, own), units(side, others)))
      pairs.push([own[m] as number, others[n] as number]);
    if (!isLast) pairs.push([toI, toJ]);
  }
  return pairs;
}

/**
 * Equal texts that surely correspond: what both lists begin and end with, and what stands once in either. Of a text that stands several
 * times any could be meant, and the longest common sequence would take the wrong ones where one of them was edited:
 *
 *     base  A A A      side  A' A A      A' is the first A, though two equal ones follow it
 *
 * Those are left to likeness, where they are few enough to be compared each with each.
 */
function alignTexts(base: readonly string[], side: readonly string[], depth = 0): [number, number][] {
  let [from, toI, toJ] = [0, base.length, side.length];
  while (from < toI && from < toJ && base[from] === side[from]) from++;
  while (toI > from && toJ > from && base[toI - 1] === side[toJ - 1]) [toI, toJ] = [toI - 1, toJ - 1];
  const [own, others] = [base.slice(from, toI), side.slice(from, toJ)];
  const head = Array.from({ length: from }, (_, n): [number, number] => [n, n]);
  const tail = Array.from({ length: base.length - toI }, (_, n): [number, number] => [toI + n, toJ + n]);
  const inner = (): [number, number][] => {
    const [mine, theirs] = [listSingle(own, others), listSingle(others, own)];
    if (mine.length === 0 || depth === maxDepth)
      return own.length * others.length > maxGap ? alignSequences(own, others) : [];
    const anchors = alignSequences(
      mine.map((n) => own[n] as string),
      theirs.map((n) => others[n] as string),
    ).map(([one, other]): [number, number] => [mine[one] as number, theirs[other] as number]);
    const found: [number, number][] = [];
    for (const { i, toI, j, toJ, isLast } of listGaps(anchors, own.length, others.length)) {
      for (const [m, n] of alignTexts(own.slice(i, toI), others.slice(j, toJ), depth + 1))
        found.push([i + m, j + n]);
      if (!isLast) found.push([toI, toJ]);
    }
    return found;
  };
  const between = own.length === 0 || others.length === 0 ? [] : inner();
  return [...head, ...between.map(([i, j]): [number, number] => [from + i, from + j]), ...tail];
}

/** Places of the texts that stand once in `list` and once in `other`. */
function listSingle(list: readonly string[], other: readonly string[]): number[] {
  const counts = (texts: readonly string[]) => {
    const found = new Map<string, number>();
    for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
    return found;
  };
  const [own, others] = [counts(list), counts(other)];
  return list.flatMap((text, n) => (own.get(text) === 1 && others.get(text) === 1 ? [n] : []));
}

/** The pairs, in order on both sides, whose likenesses sum up highest; and between them those that stand in each other's place. */
export function pairSimilar(base: readonly Unit[], side: readonly Unit[]): [number, number][] {
  const [n, m] = [base.length, side.length];
  if (n === 0 || m === 0) return [];
  const score = (i: number, j: number): number => {
    const [one, other] = [base[i] as Unit, side[j] as Unit];
    if (one.tag !== other.tag) return 0;
    if (one.isEmpty || other.isEmpty) {
      // Less than any text in common counts; more where nothing at all differs.
      return one.isEmpty && other.isEmpty ? (one.isSame(other) ? 0.0002 : 0.0001) : 0;
    }
    const alike = one.text === other.text ? 1 : likeness(one, other);
    if (one.isHolder && other.isHolder && isAlone(base, one) && isAlone(side, other))
      return Math.max(alike, 0.01);
    return alike >= leastAlike ? alike : 0;
  };
  const pairs = n * m > maxGap ? pairNearby(n, m, score) : pairByScore(n, m, score);
  return pairAlone(base, side, pairs);
}

/** Adds the pairs of one block that stands alone in the place of one other. */
function pairAlone(
  base: readonly Unit[],
  side: readonly Unit[],
  pairs: readonly [number, number][],
): [number, number][] {
  const all: [number, number][] = [];
  // Empty lines bound no place.
  const isFirm = ([i, j]: [number, number]) => !(base[i] as Unit).isEmpty && !(side[j] as Unit).isEmpty;
  const telling = (units: readonly Unit[], from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => from + n).filter((n) => !(units[n] as Unit).isEmpty);
  let [i, j] = [0, 0];
  let waiting: [number, number][] = [];
  for (const pair of [...pairs, [base.length, side.length] as [number, number]]) {
    if (pair[0] < base.length && !isFirm(pair)) {
      waiting.push(pair);
      continue;
    }
    const [own, others] = [telling(base, i, pair[0]), telling(side, j, pair[1])];
    const [one, other] = [own[0] as number, others[0] as number];
    const found =
      own.length === 1 &&
      others.length === 1 &&
      base[one]?.tag === side[other]?.tag &&
      isAlikeAlone(base[one] as Unit, side[other] as Unit);
    const fits = waiting.filter(([m, n]) => !found || (m < one && n < other) || (m > one && n > other));
    const between: [number, number][] = found ? [...fits, [one, other]] : fits;
    all.push(...between.sort((a, b) => a[0] - b[0]));
    if (pair[0] < base.length) all.push(pair);
    waiting = [];
    [i, j] = [pair[0] + 1, pair[1] + 1];
  }
  return all;
}

/** A table or text box without a word contradicts nothing that one in its place says. */
const isAlikeAlone = (one: Unit, other: Unit) =>
  (one.isHolder && other.isHolder && (one.isHollow || other.isHollow)) ||
  likeness(one, other) >= leastAlikeAlone;

/** What holds blocks is itself whatever stands in it, as long as no other can be meant. */
const isAlone = (units: readonly Unit[], { tag }: Unit) =>
  units.filter((unit) => unit.tag === tag && unit.isHolder).length === 1;
