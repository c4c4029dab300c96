import { listGaps } from "../compare/align-sequences.ts";
import { pairByScore } from "../compare/pair-by-score.ts";
import { alignUnits, fillGaps, maxGap, type PairUnits, pairSimilar } from "./align-units.ts";
import { findMoved } from "./find-moved.ts";
import type { Unit } from "./unit.ts";

/** What one side made of a list of blocks: each block's counterpart, and what came before each (or at the end). */
export interface Changes {
  counterpart: Map<Unit, Unit>;
  added: Unit[][];
  /** Blocks taken from one place to another (perhaps edited): the new one among `added` → base's. */
  moved: Map<Unit, Unit>;
}

/**
 * By content alone, unless blocks of a kind are paired otherwise: equal texts are anchors, between them the most alike pair up as far
 * as their order allows. `unlikely`: blocks that rather stayed, where one of two moved.
 */
export function readChanges(
  base: readonly Unit[],
  side: readonly Unit[],
  pairing?: PairUnits,
  unlikely: ReadonlySet<Unit> = new Set(),
): Changes {
  const changes = pairUp(base, side, (pairing ?? alignUnits)(base, side));
  slideForward(base, changes);
  findMoved(base, changes);
  return changes.moved.size === 0 ? changes : chooseMoved(base, side, changes, pairing, unlikely);
}

/**
 * What either side made of the blocks. Where a side may have moved either of two blocks and the other side deleted or moved one of them, it
 * moved the other one: a move and a deletion of one block would be a conflict, and so would two moves.
 */
export function readBothChanges(
  base: readonly Unit[],
  mine: readonly Unit[],
  theirs: readonly Unit[],
): [Changes, Changes] {
  const [own, others] = [readChanges(base, mine), readChanges(base, theirs)];
  const again = (side: readonly Unit[], changes: Changes, opposite: Changes) => {
    const taken = new Set(opposite.moved.values());
    const isGone = (unit: Unit) => !unit.isEmpty && !opposite.counterpart.has(unit) && !taken.has(unit);
    const gone = new Set(changes.moved.size === 0 ? [] : base.filter(isGone));
    return [...changes.moved.values()].some((unit) => gone.has(unit))
      ? readChanges(base, side, undefined, gone)
      : changes;
  };
  const chosen = chooseApart(base, mine, theirs, again(mine, own, others), again(theirs, others, own));
  return meetEmpty(base, mine, theirs, ...chosen);
}

/**
 * Of several empty lines, of which a side took away one with what stood between them, any may have gone: it is the one that the other
 * side took away too. Where both sides may be read otherwise, neither is.
 */
function meetEmpty(
  base: readonly Unit[],
  mine: readonly Unit[],
  theirs: readonly Unit[],
  own: Changes,
  others: Changes,
): [Changes, Changes] {
  const isOnlyIn = (unit: Unit, one: Changes, other: Changes) =>
    unit.isEmpty && one.counterpart.has(unit) && !other.counterpart.has(unit);
  const isOpen = (one: Changes, other: Changes) => base.some((unit) => isOnlyIn(unit, one, other));
  if (!isOpen(own, others) || !isOpen(others, own)) return [own, others];
  const [left, right] = [keepEmpty(base, mine, own, others), keepEmpty(base, theirs, others, own)];
  return left !== own && right !== others ? [own, others] : [left, right];
}

/** `changes`, with those of the empty lines between two other ones kept that the other side kept. */
function keepEmpty(
  base: readonly Unit[],
  side: readonly Unit[],
  changes: Changes,
  opposite: Changes,
): Changes {
  const { counterpart } = changes;
  const places = new Map(side.map((unit, n) => [unit, n]));
  const twinOf = new Map(
    base.flatMap((unit, n): [number, number][] => {
      const twin = counterpart.get(unit);
      return twin === undefined ? [] : [[n, places.get(twin) as number]];
    }),
  );
  const firm = [...twinOf].filter(([n]) => !base[n]?.isEmpty);
  const pairs: [number, number][] = [];
  for (const { i, toI, toJ, isLast } of listGaps(firm, base.length, side.length)) {
    const empty = base.slice(i, toI).flatMap((unit, n) => (unit.isEmpty ? [i + n] : []));
    const found = empty.flatMap((n) => twinOf.get(n) ?? []);
    const score = (n: number, m: number) => {
      const unit = base[empty[n] as number] as Unit;
      const isSame = unit.isSame(side[found[m] as number] as Unit);
      return 1 + (isSame ? sameEmpty : 0) + (opposite.counterpart.has(unit) ? keptEmpty : 0);
    };
    if (empty.length * found.length > maxGap) return changes;
    for (const [n, m] of pairByScore(empty.length, found.length, score))
      pairs.push([empty[n] as number, found[m] as number]);
    if (!isLast) pairs.push([toI, toJ]);
  }
  if (pairs.every(([n, m]) => counterpart.get(base[n] as Unit) === side[m])) return changes;
  const chosen = { ...pairUp(base, side, pairs), moved: changes.moved };
  slideForward(base, chosen);
  return chosen;
}

/** As many empty lines as can come before all else, then those of the same look, then those that the other side kept. */
const sameEmpty = 0.01;
const keptEmpty = 0.0001;

/** Of a block that both sides moved: where one of them may have moved another in its place, it did. Where both may, they did the same. */
function chooseApart(
  base: readonly Unit[],
  mine: readonly Unit[],
  theirs: readonly Unit[],
  own: Changes,
  others: Changes,
): [Changes, Changes] {
  const taken = new Set(others.moved.values());
  const common = new Set([...own.moved.values()].filter((unit) => taken.has(unit)));
  if (common.size === 0) return [own, others];
  const [left, right] = [
    readChanges(base, mine, undefined, common),
    readChanges(base, theirs, undefined, common),
  ];
  const avoids = ({ moved }: Changes) => {
    const units = new Set(moved.values());
    return [...common].some((unit) => !units.has(unit));
  };
  if (avoids(left) === avoids(right)) return [own, others];
  return avoids(left) ? [left, others] : [own, right];
}

function pairUp(base: readonly Unit[], side: readonly Unit[], pairs: readonly [number, number][]): Changes {
  const counterpart = new Map<Unit, Unit>();
  const added: Unit[][] = Array.from({ length: base.length + 1 }, () => []);
  for (const { toI, j, toJ, isLast } of listGaps(pairs, base.length, side.length)) {
    added[toI]?.push(...side.slice(j, toJ));
    if (!isLast) counterpart.set(base[toI] as Unit, side[toJ] as Unit);
  }
  return { counterpart, added, moved: new Map() };
}

/**
 * An insertion beside equal blocks has more than one place: `a [a]` and `[a] a` read alike. Both sides must name the same one, so
 * each insertion goes as far to the front as it can: `a [x a]` is `[a x] a`, `a [a x]` is `[a] a [x]`. Empty lines go to the front out of
 * the middle of an insertion too: `- [x - y]` is `[- x] - [y]`, as it is where x and y came from two sides and are read again.
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
    const ahead = block.isEmpty || isTwin(group.at(-1)) ? group.findLastIndex(isTwin) + 1 : other;
    if (ahead < 1) continue;
    counterpart.set(block, group[ahead - 1] as Unit);
    const taken = new Set(group.slice(0, ahead));
    for (let at = n; at <= to; at++) added[at] = (added[at] as Unit[]).filter((unit) => !taken.has(unit));
    added[n - 1] = [...(added[n - 1] as Unit[]), twin, ...group.slice(0, ahead - 1)];
  }
}

/**
 * Of two neighbours that changed places, either may be called the one that moved. Whichever the alignment found, the same choice
 * must be made again when the result is merged, where other lines differ: so what stays is as many blocks in order as can, of as
 * many those with the same empty lines before them, then those with the most words, and all others that are found again have moved. Blocks that are gone count with the one before
 * them: they are there for the side that did not delete them.
 *
 *     base  a  bb  ccc      side  ccc  bb  a      ccc stays; bb and a moved behind it
 */
function chooseMoved(
  base: readonly Unit[],
  side: readonly Unit[],
  changes: Changes,
  pairGap: PairUnits = pairSimilar,
  unlikely: ReadonlySet<Unit> = new Set(),
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
      known.map(
        ({ i, j }, n) =>
          weighRun(base, i, known[n + 1]?.i ?? base.length, n === 0, unlikely) +
          emptyWeight * countEmptyBefore(base, i, side, j),
      ),
      side.length,
    ),
  );
  if (known.every(({ unit }, n) => kept.has(n) !== origins.has(unit))) return changes;
  const fixed = new Set(known.flatMap(({ unit, found }) => [unit, found]));
  const anchors = known.flatMap(({ i, j }, n): [number, number][] => (kept.has(n) ? [[i, j]] : []));
  const chosen = pairUp(base, side, fillGaps(anchors, base, side, fixed, pairGap));
  known.forEach(({ unit, found }, n) => {
    if (!kept.has(n)) chosen.moved.set(found, unit);
  });
  slideForward(base, chosen);
  return chosen;
}

/** Fewer blocks that move come before all else, then what is said to be unlikely to have moved, then empty lines, then more words. */
const blockWeight = 1_000_000;
const unlikelyWeight = 100_000;
const emptyWeight = 10_000;
/** More empty lines say no more. */
const mostEmpty = 4;
const mostWords = 5_000;

/** Of the blocks from `from` up to `to`, the first of which was found again. Of equal sums the one with the earlier blocks wins. */
function weighRun(
  base: readonly Unit[],
  from: number,
  to: number,
  isFirst: boolean,
  unlikely: ReadonlySet<Unit>,
): number {
  const run = base.slice(isFirst ? 0 : from, to).filter(({ isEmpty }) => !isEmpty);
  const weights = run.map(
    (unit) =>
      blockWeight + (unlikely.has(unit) ? unlikelyWeight : 0) + Math.min(unit.words.length, mostWords),
  );
  return weights.reduce(
    (sum, weight) => sum + weight,
    (base.length - from) / (base.length * base.length + 1),
  );
}

/** How many empty lines stand right before a block on both sides: what moved alone left them behind. */
function countEmptyBefore(base: readonly Unit[], i: number, side: readonly Unit[], j: number): number {
  let count = 0;
  while (count < mostEmpty && base[i - 1 - count]?.isEmpty && side[j - 1 - count]?.isEmpty) count++;
  return count;
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
