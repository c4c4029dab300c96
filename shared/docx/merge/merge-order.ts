import { countWords, type WordCounts, wordLikeness } from "../../text/word-likeness.ts";
import { alignSequences } from "../compare/align-sequences.ts";
import { pairByScore } from "../compare/pair-by-score.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { BlockReader } from "./merge-tokens.ts";
import { readShown } from "./merge-tokens.ts";

/**
 * One block as a merge takes it: a paragraph, table, row, …, or the paragraphs into which a side divided one (or from which it
 * joined one), which stand or fall together.
 */
export class Unit {
  readonly elements: readonly XmlElement[];
  readonly reader: BlockReader;
  private ownText: string | null = null;
  private ownKey: string | null = null;
  private ownCounts: WordCounts | null = null;
  private ownWords: readonly string[] | null = null;
  private ownHolder: boolean | null = null;

  constructor(elements: readonly XmlElement[], reader: BlockReader) {
    this.elements = elements;
    this.reader = reader;
  }

  get tag(): string {
    return (this.elements[0] as XmlElement).tag;
  }

  get start(): number {
    return (this.elements[0] as XmlElement).start;
  }

  get end(): number {
    return (this.elements.at(-1) as XmlElement).end;
  }

  /** As a reader sees it, with what formulas say, and a sign for each other thing that is no text. */
  get text(): string {
    this.ownText ??= this.elements.map(readTelling).join("\n");
    return this.ownText;
  }

  get key(): string {
    this.ownKey ??= this.elements.map(this.reader.keyOf).join("");
    return this.ownKey;
  }

  get words(): readonly string[] {
    this.ownWords ??= this.text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
    return this.ownWords;
  }

  get counts(): WordCounts {
    this.ownCounts ??= countWords(this.words);
    return this.ownCounts;
  }

  /** A table, a content control, a line with a text box: it holds lines of its own. */
  get isHolder(): boolean {
    this.ownHolder ??=
      this.tag === "w:tbl" ||
      this.tag === "w:sdt" ||
      (this.tag === "w:p" && this.raw.includes("txbxContent"));
    return this.ownHolder;
  }

  get isEmpty(): boolean {
    return this.tag === "w:p" && this.text.trim() === "";
  }

  /** As written, with what stands between its elements. */
  get raw(): string {
    return (this.elements[0] as XmlElement).tree.text.slice(this.start, this.end);
  }

  get shown(): string {
    return this.elements.map(readShown).join("\n");
  }

  isSame(other: Unit): boolean {
    return isSameMarkup(this, other) || this.key === other.key;
  }
}

/** Equal as written, with nothing in it that names what stands elsewhere: a quick yes. */
function isSameMarkup(one: Unit, other: Unit): boolean {
  if (one.end - one.start !== other.end - other.start) return false;
  const [root, otherRoot] = [one, other].map(({ elements }) => (elements[0] as XmlElement).tree.root) as [
    XmlElement,
    XmlElement,
  ];
  if (root.prefix !== otherRoot.prefix || root.uri !== otherRoot.uri) return false;
  const { raw } = one;
  return raw === other.raw && !raw.includes("Reference");
}

const objects = /<(?:\w+:)?(?:drawing|pict|object)[\s>]/g;

function readTelling(element: XmlElement): string {
  let shown = readShown(element);
  if (/<\w+:oMath[\s>]/.test(element.raw))
    for (const formula of element.descendants("m:t")) shown += ` ${formula.readText().text}`;
  const count = element.raw.match(objects)?.length ?? 0;
  return count === 0 ? shown : shown + "\ufffc".repeat(count);
}

/** What one side made of a list of blocks: each block's counterpart, and what came before each (or at the end). */
export interface Changes {
  counterpart: Map<Unit, Unit>;
  added: Unit[][];
  /** Blocks taken from one place to another (perhaps edited): the new one among `added` → base's. */
  moved: Map<Unit, Unit>;
}

/**
 * Half the words: below that a block counts as deleted and another as inserted. Less would take what one side put in the place
 * of a deleted block for an edit of it, and so for a conflict.
 */
export const leastAlike = 0.5;
/** A block found again elsewhere must be surer, and have enough words to be told by. */
const leastAlikeMoved = 0.6;
export const leastWordsMoved = 3;
/** Shorter lines are found in longer ones by chance. */
const leastWordsContained = 5;
/**
 * Where one block stands in the place of one other, less likeness tells an edit. None would not do: a line that one side put beside one
 * that the other deleted stands in its place too.
 */
export const leastAlikeAlone = 0.3;
/** Blocks of a gap that are compared each with each; in a larger gap each only with its neighbours at the same place. */
const maxGap = 3600;
const window = 8;
/** Stretches between single texts are looked at for single texts of their own; more than a few levels no document has. */
const maxDepth = 16;

/**
 * The share of common words; where one holds nearly all the words of the other (a table with rows added, a line that grew), it
 * is that one too.
 */
export function likeness(one: Unit, other: Unit): number {
  const alike = wordLikeness(one.counts, other.counts);
  const [less, more] = [one.words.length, other.words.length].sort((a, b) => a - b) as [number, number];
  if (alike >= leastAlike || less === 0) return alike;
  const contained = (alike * (less + more)) / 2 / less;
  const isLine = one.tag === "w:p" && !(one.isHolder && other.isHolder);
  const [least, words] = isLine ? [0.9, leastWordsContained] : [0.6, 2];
  return contained >= least && less >= words ? leastAlike : alike;
}

/** What corresponds, in order on both sides. */
export type PairUnits = (base: readonly Unit[], side: readonly Unit[]) => [number, number][];

/**
 * By content alone, unless blocks of a kind are paired otherwise: equal texts are anchors, between them the most alike pair up as far
 * as their order allows.
 */
export function readChanges(base: readonly Unit[], side: readonly Unit[], pairing?: PairUnits): Changes {
  const changes = pairUp(base, side, (pairing ?? alignUnits)(base, side));
  slideForward(base, changes);
  findMoved(base, changes);
  return changes.moved.size === 0 ? changes : chooseMoved(base, side, changes, pairing);
}

function pairUp(base: readonly Unit[], side: readonly Unit[], pairs: readonly [number, number][]): Changes {
  const counterpart = new Map<Unit, Unit>();
  const added: Unit[][] = Array.from({ length: base.length + 1 }, () => []);
  let j = 0;
  for (const [atI, atJ] of [...pairs, [base.length, side.length] as [number, number]]) {
    added[atI]?.push(...side.slice(j, atJ));
    if (atI < base.length) counterpart.set(base[atI] as Unit, side[atJ] as Unit);
    j = atJ + 1;
  }
  return { counterpart, added, moved: new Map() };
}

function alignUnits(base: readonly Unit[], side: readonly Unit[]): [number, number][] {
  // Empty lines are everywhere and say nothing about what corresponds; they find their places in the gaps.
  const telling = (units: readonly Unit[]) => units.flatMap((unit, n) => (unit.isEmpty ? [] : [n]));
  const [own, others] = [telling(base), telling(side)];
  const textOf = (unit: Unit) => `${unit.tag} ${unit.text}`;
  const anchors = alignTexts(
    own.map((n) => textOf(base[n] as Unit)),
    others.map((n) => textOf(side[n] as Unit)),
  );
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  const closeGap = (toI: number, toJ: number) => {
    for (const [m, n] of pairSimilar(base.slice(i, toI), side.slice(j, toJ))) pairs.push([i + m, j + n]);
  };
  for (const [one, other] of anchors) {
    const [atI, atJ] = [own[one] as number, others[other] as number];
    closeGap(atI, atJ);
    pairs.push([atI, atJ]);
    [i, j] = [atI + 1, atJ + 1];
  }
  closeGap(base.length, side.length);
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
    const found: [number, number][] = [];
    let [i, j] = [0, 0];
    const close = (atI: number, atJ: number) => {
      for (const [m, n] of alignTexts(own.slice(i, atI), others.slice(j, atJ), depth + 1))
        found.push([i + m, j + n]);
    };
    for (const [one, other] of alignSequences(
      mine.map((n) => own[n] as string),
      theirs.map((n) => others[n] as string),
    )) {
      const [atI, atJ] = [mine[one] as number, theirs[other] as number];
      close(atI, atJ);
      found.push([atI, atJ]);
      [i, j] = [atI + 1, atJ + 1];
    }
    close(own.length, others.length);
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
function pairSimilar(base: readonly Unit[], side: readonly Unit[]): [number, number][] {
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
      likeness(base[one] as Unit, side[other] as Unit) >= leastAlikeAlone;
    const fits = waiting.filter(([m, n]) => !found || (m < one && n < other) || (m > one && n > other));
    const between: [number, number][] = found ? [...fits, [one, other]] : fits;
    all.push(...between.sort((a, b) => a[0] - b[0]));
    if (pair[0] < base.length) all.push(pair);
    waiting = [];
    [i, j] = [pair[0] + 1, pair[1] + 1];
  }
  return all;
}

/** What holds blocks is itself whatever stands in it, as long as no other can be meant. */
const isAlone = (units: readonly Unit[], { tag }: Unit) =>
  units.filter((unit) => unit.tag === tag && unit.isHolder).length === 1;

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

/**
 * An insertion beside equal blocks has more than one place: `a [a]` and `[a] a` read alike. Both sides must name the same one, so
 * each insertion goes as far to the front as it can: `a [x a]` is `[a x] a`, `a [a x]` is `[a] a [x]`.
 */
function slideForward(base: readonly Unit[], { counterpart, added, moved }: Changes): void {
  const isGone = (n: number) => n < base.length && !counterpart.has(base[n] as Unit);
  for (let n = base.length; n > 0; n--) {
    const block = base[n - 1] as Unit;
    const twin = counterpart.get(block);
    if (twin === undefined || !twin.isSame(block)) continue;
    // What stands among blocks that are gone may as well stand before them.
    let to = n;
    while (isGone(to)) to++;
    const group = added.slice(n, to + 1).flat();
    const isTwin = (unit: Unit | undefined) => unit !== undefined && !moved.has(unit) && unit.isSame(block);
    const other = group.findIndex((unit) => !isTwin(unit));
    const ahead = isTwin(group.at(-1)) ? group.length : other;
    if (ahead < 1) continue;
    counterpart.set(block, group[ahead - 1] as Unit);
    const taken = new Set(group.slice(0, ahead));
    for (let at = n; at <= to; at++) added[at] = (added[at] as Unit[]).filter((unit) => !taken.has(unit));
    added[n - 1] = [...(added[n - 1] as Unit[]), twin, ...group.slice(0, ahead - 1)];
  }
}

/** A block missing at its place that stands among the inserted ones, as it was or much like it, and only once, was moved. */
function findMoved(base: readonly Unit[], { counterpart, added, moved }: Changes): void {
  const missing = base.filter((unit) => !counterpart.has(unit) && !unit.isEmpty);
  if (missing.length === 0) return;
  const arrived = added.flat().filter((unit) => !unit.isEmpty);
  const long = ({ words }: Unit) => words.length >= leastWordsMoved;
  const [gone, come] = [missing.filter(long), arrived.filter(long)];
  findShortMoved(base, [...counterpart.values(), ...arrived], missing, arrived, moved);
  if (gone.length * come.length > maxGap) {
    const byKey = new Map<string, Unit[]>();
    for (const unit of come) byKey.set(unit.text, [...(byKey.get(unit.text) ?? []), unit]);
    const twins = (unit: Unit) => gone.filter(({ text }) => text === unit.text);
    for (const unit of gone) {
      const found = byKey.get(unit.text) ?? [];
      if (found.length === 1 && twins(unit).length === 1) moved.set(found[0] as Unit, unit);
    }
    return;
  }
  const candidates = gone.flatMap((from) =>
    come
      .filter((to) => to.tag === from.tag)
      .map((to) => ({ from, to, alike: from.text === to.text ? 1 : likeness(from, to) * 0.99 }))
      .filter(({ alike }) => alike >= leastAlikeMoved),
  );
  for (const { from, to, alike } of candidates) {
    const rival = candidates.some(
      (other) => (other.from === from) !== (other.to === to) && other.alike >= alike,
    );
    if (!rival) moved.set(to, from);
  }
}

/**
 * Few words tell a line only where no other line of either document reads the same; with a word or two put to them, only where no
 * other line holds them.
 */
function findShortMoved(
  base: readonly Unit[],
  side: readonly Unit[],
  missing: readonly Unit[],
  arrived: readonly Unit[],
  moved: Map<Unit, Unit>,
): void {
  const isShort = ({ words }: Unit) => words.length > 0 && words.length < leastWordsMoved;
  for (const from of missing.filter(isShort)) {
    const reads = (unit: Unit) => unit.tag === from.tag && unit.text === from.text;
    const [to, ...more] = side.filter(reads);
    if (more.length > 0 || base.filter(reads).length > 1) continue;
    const found = to ?? findGrown(from, base, side);
    if (found !== undefined && arrived.includes(found)) moved.set(found, from);
  }
}

/** The one line that holds all words of a short one in their order, and not more than twice as many. */
function findGrown(from: Unit, base: readonly Unit[], side: readonly Unit[]): Unit | undefined {
  const holds = ({ tag, words }: Unit) => {
    let n = 0;
    for (const word of words) if (word === from.words[n]) n++;
    return tag === from.tag && n === from.words.length;
  };
  const [grown, ...more] = side.filter(holds);
  const isOne = more.length === 0 && base.filter(holds).length === 1;
  return isOne && grown !== undefined && grown.words.length <= 2 * from.words.length ? grown : undefined;
}

/**
 * Of two neighbours that changed places, either may be called the one that moved. Whichever the alignment found, the same choice
 * must be made again when the result is merged, where other lines differ: so what stays is as many blocks in order as can, of as
 * many those with the most words, and all others that are found again have moved. Blocks that are gone count with the one before
 * them: they are there for the side that did not delete them.
 *
 *     base  a  bb  ccc      side  ccc  bb  a      ccc stays; bb and a moved behind it
 */
function chooseMoved(
  base: readonly Unit[],
  side: readonly Unit[],
  changes: Changes,
  pairGap: PairUnits = pairSimilar,
): Changes {
  const places = new Map(side.map((unit, n) => [unit, n]));
  const origins = new Map([...changes.moved].map(([copy, from]) => [from, copy]));
  const known = base.flatMap((unit, i) => {
    const found = origins.get(unit) ?? changes.counterpart.get(unit);
    return unit.isEmpty || found === undefined ? [] : [{ unit, found, i, j: places.get(found) as number }];
  });
  const kept = new Set(
    heaviestInOrder(
      known.map(({ j }) => j),
      known.map(({ i }, n) => weighRun(base, i, known[n + 1]?.i ?? base.length, n === 0)),
      side.length,
    ),
  );
  if (known.every(({ unit }, n) => kept.has(n) !== origins.has(unit))) return changes;
  const fixed = new Set(known.flatMap(({ unit, found }) => [unit, found]));
  const free = (units: readonly Unit[], from: number, to: number) =>
    units.slice(from, to).flatMap((unit, n) => (fixed.has(unit) ? [] : [from + n]));
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const anchor of [...known.filter((_, n) => kept.has(n)), { i: base.length, j: side.length }]) {
    const [own, others] = [free(base, i, anchor.i), free(side, j, anchor.j)];
    const units = (list: readonly Unit[], at: readonly number[]) => at.map((n) => list[n] as Unit);
    for (const [m, n] of pairGap(units(base, own), units(side, others)))
      pairs.push([own[m] as number, others[n] as number]);
    if (anchor.i < base.length) pairs.push([anchor.i, anchor.j]);
    [i, j] = [anchor.i + 1, anchor.j + 1];
  }
  const chosen = pairUp(base, side, pairs);
  known.forEach(({ unit, found }, n) => {
    if (!kept.has(n)) chosen.moved.set(found, unit);
  });
  slideForward(base, chosen);
  return chosen;
}

/** More words than a line has: fewer blocks that move come before fewer words. */
const blockWeight = 1000;

/** Of the blocks from `from` up to `to`, the first of which was found again. Of equal sums the one with the earlier blocks wins. */
function weighRun(base: readonly Unit[], from: number, to: number, isFirst: boolean): number {
  const run = base.slice(isFirst ? 0 : from, to).filter(({ isEmpty }) => !isEmpty);
  const words = run.reduce((sum, unit) => sum + Math.min(unit.words.length, blockWeight / 2), 0);
  return blockWeight * run.length + words + (base.length - from) / (base.length * base.length + 1);
}

/** Which of `places` (each once, below `length`) to take so that they go up and their weights sum up highest. */
function heaviestInOrder(places: readonly number[], weights: readonly number[], length: number): number[] {
  // A Fenwick tree over the places holds the best sum that ends at or before each.
  const best = new Int32Array(length + 1).fill(-1);
  const sums: number[] = [];
  const before: number[] = [];
  const better = (one: number, other: number) =>
    one < 0 || (other >= 0 && (sums[other] as number) > (sums[one] as number)) ? other : one;
  let last = -1;
  places.forEach((place, n) => {
    let found = -1;
    for (let at = place; at > 0; at -= at & -at) found = better(found, best[at] as number);
    before.push(found);
    sums.push((weights[n] as number) + (found < 0 ? 0 : (sums[found] as number)));
    for (let at = place + 1; at <= length; at += at & -at) best[at] = better(best[at] as number, n);
    last = better(last, n);
  });
  const taken: number[] = [];
  for (let n = last; n >= 0; n = before[n] as number) taken.push(n);
  return taken;
}
