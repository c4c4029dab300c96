import { countWords, wordLikeness } from "../../text/word-likeness.ts";
import { maxGap } from "./align-units.ts";
import type { Changes } from "./merge-order.ts";
import { isWritten, likeness, Unit } from "./unit.ts";

/**
 * Paragraphs divided or joined. Where a side made two paragraphs of one (or one of two), the alignment finds one of them and
 * takes the other for new; but the words are base's, and must be merged with what the other side did to them. So base's and
 * both sides' paragraphs of such a place are put together into one unit each:
 *
 *     base  [A B]      mine  [A] [B]      theirs  [A B']      →  one unit: base AB, mine A+B, theirs AB'
 */
export interface GroupedLists {
  base: Unit[];
  mine: Changes;
  theirs: Changes;
  /** Blocks of such places that the other side moved or took apart: no order of the pieces would be right. */
  doubtful: Unit[];
}

/**
 * Of the words of the second part, this share must be words that the first part lacks. A sign counts once, however
 * often it stands there: else `C++` were half of `C++ for small ships`.
 */
const leastContained = 0.5;
/** How much more the parts together must be like the whole than the first part alone, where fewer words than these are found. */
const leastGain = 0.05;
const tellingWords = 2;
const leastAlike = 0.6;
/** Parts of one paragraph that are looked for on either side. */
const maxParts = 3;

interface Region {
  from: number;
  to: number;
  /** Blocks of the side that belong to it and have no counterpart of their own. */
  parts: Unit[];
  /** The one block that the side made of them and put elsewhere. */
  away?: Unit;
}

export function groupDivided(
  base: Unit[],
  mineChanges: Changes,
  theirsChanges: Changes,
  mineUnits: readonly Unit[],
  theirsUnits: readonly Unit[],
): GroupedLists {
  const [mine, mineList] = groupMoved(mineChanges, mineUnits);
  const [theirs, theirsList] = groupMoved(theirsChanges, theirsUnits);
  const found = [listRegions(base, mine, mineList), listRegions(base, theirs, theirsList)] as const;
  if (found[0].length + found[1].length === 0) return { base, mine, theirs, doubtful: [] };
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of [...found[0], ...found[1]].sort((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  let lists: GroupedLists = { base, mine, theirs, doubtful: [] };
  // From the end, so that the numbers of the blocks before stay.
  for (const { from, to } of joined.reverse()) {
    const units = base.slice(from, to + 1);
    // One that a side took elsewhere as a whole stays one block, whatever the other side divided it into.
    const isMoved = ({ moved }: Changes) => from === to && [...moved.values()].includes(units[0] as Unit);
    if (isMoved(mine) && isMoved(theirs)) continue;
    const single = isMoved(mine) || isMoved(theirs);
    const [ownAway, othersAway] = [findAway(found[0], from, to), findAway(found[1], from, to)];
    const staysMine = !isMoved(mine) && ownAway === undefined;
    const staysTheirs = !isMoved(theirs) && othersAway === undefined;
    const parts = [within(found[0], from, to), within(found[1], from, to)] as const;
    const [ownParts, othersParts] = [
      [...parts[0], ...findTwins(mine, from, to, parts[0], parts[1])],
      [...parts[1], ...findTwins(theirs, from, to, parts[1], parts[0])],
    ];
    const own = staysMine ? collect(units, mine, mineList, ownParts) : [];
    const others = staysTheirs ? collect(units, theirs, theirsList, othersParts) : [];
    if (own === null || others === null) {
      lists.doubtful.push(...units);
      continue;
    }
    const whole = single
      ? (units[0] as Unit)
      : new Unit(
          units.flatMap(({ elements }) => elements),
          (units[0] as Unit).reader,
        );
    const group = (changes: Changes, list: readonly Unit[], run: readonly Unit[], away: Unit | undefined) =>
      moveWhole(regroup(changes, list, from, to, units, whole, run), units, whole, away);
    lists = {
      doubtful: lists.doubtful,
      base: [...lists.base.slice(0, from), whole, ...lists.base.slice(to + 1)],
      mine: isMoved(mine) ? lists.mine : group(lists.mine, mineList, own, ownAway),
      theirs: isMoved(theirs) ? lists.theirs : group(lists.theirs, theirsList, others, othersAway),
    };
  }
  return lists;
}

/** Lines that were joined and taken elsewhere moved as one. */
function moveWhole(changes: Changes, units: readonly Unit[], whole: Unit, away: Unit | undefined): Changes {
  if (away === undefined) return changes;
  const others = [...changes.moved].filter(([, from]) => !units.includes(from));
  return { ...changes, moved: new Map([...others, [away, whole]]) };
}

/** A line that was divided and taken elsewhere: its pieces go together. */
function groupMoved(changes: Changes, list: readonly Unit[]): [Changes, readonly Unit[]] {
  const free = new Set(
    changes.added.flat().filter((unit) => unit.tag === "w:p" && !changes.moved.has(unit) && !unit.isEmpty),
  );
  let moved = changes.moved;
  let added = changes.added;
  let units = list;
  for (const [copy, block] of changes.moved) {
    if (copy.tag !== "w:p" || copy.isSame(block)) continue;
    const parts = findParts(block, copy, units, free);
    if (parts.length === 1) continue;
    const taken = new Set(parts);
    const run = units.filter((unit) => taken.has(unit));
    const joined = new Unit(
      run.flatMap(({ elements }) => elements),
      copy.reader,
    );
    const regroup = (group: readonly Unit[]) =>
      group.flatMap((unit) => (unit === copy ? [joined] : taken.has(unit) ? [] : [unit]));
    units = regroup(units);
    added = added.map(regroup);
    moved = new Map([...moved].map(([unit, from]) => [unit === copy ? joined : unit, from]));
  }
  return [{ counterpart: changes.counterpart, added, moved }, units];
}

/**
 * `first`, and the free blocks beside it that are parts of `whole` too, with a line that was put between two of them; these are no
 * longer free.
 */
function findParts(whole: Unit, first: Unit, list: readonly Unit[], free: Set<Unit>): Unit[] {
  const place = list.indexOf(first);
  const parts = [first];
  const taken = [first];
  for (const step of [1, -1]) {
    for (let n = place + step; parts.length < maxParts; n += step) {
      const [next, behind] = [list[n], list[n + step]];
      const fits = (unit: Unit | undefined) =>
        unit !== undefined && free.has(unit) && isPart(whole, parts, unit);
      if (fits(next)) {
        parts.push(next as Unit);
        taken.push(next as Unit);
      } else if (next !== undefined && free.has(next) && fits(behind)) {
        parts.push(behind as Unit);
        taken.push(next, behind as Unit);
        n += step;
      } else break;
    }
  }
  for (const part of taken) free.delete(part);
  return taken;
}

const within = (regions: readonly Region[], from: number, to: number) =>
  regions.filter((region) => region.from >= from && region.to <= to).flatMap(({ parts }) => parts);

const findAway = (regions: readonly Region[], from: number, to: number) =>
  regions.find((region) => region.from === from && region.to === to)?.away;

function listRegions(base: readonly Unit[], changes: Changes, list: readonly Unit[]): Region[] {
  const regions = findRegions(base, changes, list);
  return [...regions, ...findJoinedAway(base, changes, new Set(regions.flatMap(({ parts }) => parts)))];
}

/** Two neighbours that are gone, and both stand in one line that came elsewhere: joined and moved. */
function findJoinedAway(
  base: readonly Unit[],
  { counterpart, added, moved }: Changes,
  taken: ReadonlySet<Unit>,
): Region[] {
  const isLine = (unit: Unit | undefined): unit is Unit => unit?.tag === "w:p" && !unit.isEmpty;
  const isGone = (unit: Unit | undefined): unit is Unit => isLine(unit) && !counterpart.has(unit);
  const gone = base.flatMap((unit, n) => (isGone(unit) && isGone(base[n + 1]) ? [n] : []));
  const come = added.flatMap((group, place) =>
    group.filter((unit) => isLine(unit) && !taken.has(unit)).map((unit) => ({ unit, place })),
  );
  if (gone.length * come.length === 0 || gone.length * come.length > maxGap) return [];
  const origins = new Map([...moved].map(([copy, from]) => [from, copy]));
  const regions: Region[] = [];
  for (const { unit: away, place } of come) {
    const fits = gone.filter((n) => {
      const [one, next] = [base[n] as Unit, base[n + 1] as Unit];
      const isFree = (unit: Unit) => (origins.get(unit) ?? away) === away;
      const isElsewhere = place < n || place > n + 2;
      const origin = moved.get(away);
      const isOwn = origin === undefined || origin === one || origin === next;
      if (!isElsewhere || !isOwn || !isFree(one) || !isFree(next)) return false;
      return isPart(away, [one], next) && isPart(away, [next], one);
    });
    const [from] = fits;
    if (from === undefined || fits.length > 1) continue;
    const meets = (region: Region) => region.from <= from + 1 && region.to >= from;
    if (!regions.some(meets)) regions.push({ from, to: from + 1, parts: [], away });
  }
  return regions;
}

/** What the other side has between the parts of a line, and this one beside the line: it is one line with it. */
function findTwins(
  { added, moved }: Changes,
  from: number,
  to: number,
  parts: readonly Unit[],
  opposite: readonly Unit[],
): Unit[] {
  return added
    .slice(from, to + 2)
    .flat()
    .filter(
      (unit) =>
        unit.tag === "w:p" &&
        !moved.has(unit) &&
        !parts.includes(unit) &&
        opposite.some((twin) => twin.isSame(unit)),
    );
}

function findRegions(base: readonly Unit[], changes: Changes, list: readonly Unit[]): Region[] {
  const { counterpart, added, moved } = changes;
  const regions: Region[] = [];
  const movedFrom = new Set(moved.values());
  const free = new Set(
    added.flat().filter((unit) => unit.tag === "w:p" && !moved.has(unit) && !unit.isEmpty),
  );
  if (free.size === 0 && counterpart.size === base.length) return regions;
  base.forEach((block, at) => {
    const edited = counterpart.get(block);
    if (block.tag !== "w:p" || block.isEmpty || edited === undefined || edited.isSame(block)) return;
    const parts = findParts(block, edited, list, free);
    if (parts.length > 1) {
      regions.push({ from: at, to: at, parts: parts.slice(1) });
      return;
    }
    const wholes = [block];
    let [from, to] = [at, at];
    for (const step of [1, -1]) {
      let skipped = 0;
      for (let n = at + step; wholes.length < maxParts; n += step) {
        const next = base[n];
        if (next?.tag !== "w:p" || next.isEmpty || counterpart.has(next) || movedFrom.has(next)) break;
        if (!isPart(edited, wholes, next)) {
          // A line between the two that were joined, which went.
          if (skipped++ > 0) break;
          continue;
        }
        wholes.push(next);
        [from, to] = [Math.min(from, n), Math.max(to, n)];
      }
    }
    if (wholes.length > 1) regions.push({ from, to, parts: [] });
  });
  return regions;
}

/** Whether `next` is a further part of `whole`, of which `parts` are parts. */
function isPart(whole: Unit, parts: readonly Unit[], next: Unit): boolean {
  const missing = new Map<string, number>();
  const count = (words: readonly string[], step: number) => {
    for (const word of words) missing.set(word, (missing.get(word) ?? 0) + step);
  };
  count(whole.words, 1);
  for (const { words } of parts) count(words, -1);
  const signs = new Set(next.words.filter((word) => !isWritten.test(word)));
  const telling = [...next.words.filter((word) => !signs.has(word)), ...signs];
  let contained = 0;
  for (const word of telling) {
    const left = missing.get(word) ?? 0;
    if (left <= 0) continue;
    contained++;
    missing.set(word, left - 1);
  }
  if (telling.length === 0 || contained / telling.length < leastContained) return false;
  const together = wordLikeness(countWords([...parts, next].flatMap(({ words }) => words)), whole.counts);
  const before = parts.length === 1 ? likeness(whole, parts[0] as Unit) : 0;
  return together >= leastAlike && together >= before + (contained < tellingWords ? leastGain : 0);
}

/** A side's blocks of a region in their order; null where they do not stand together, or were moved. */
function collect(
  units: readonly Unit[],
  { counterpart, moved }: Changes,
  list: readonly Unit[],
  parts: readonly Unit[],
): Unit[] | null {
  const movedFrom = new Set(moved.values());
  if (units.some((unit) => movedFrom.has(unit))) return null;
  const own = new Set([...units.flatMap((unit) => counterpart.get(unit) ?? []), ...parts]);
  if (own.size === 0) return [];
  const places = list.flatMap((unit, n) => (own.has(unit) ? [n] : []));
  const run = list.slice(places[0], (places.at(-1) as number) + 1);
  return run.every((unit) => unit.tag === "w:p" && !moved.has(unit)) ? run : null;
}

function regroup(
  changes: Changes,
  list: readonly Unit[],
  from: number,
  to: number,
  units: readonly Unit[],
  whole: Unit,
  run: readonly Unit[],
): Changes {
  const counterpart = new Map(changes.counterpart);
  for (const unit of units) counterpart.delete(unit);
  const first = run[0];
  if (first !== undefined)
    counterpart.set(
      whole,
      run.length === 1
        ? first
        : new Unit(
            run.flatMap(({ elements }) => elements),
            first.reader,
          ),
    );
  const taken = new Set(run);
  const left = changes.added.map((group) => group.filter((unit) => !taken.has(unit)));
  const between = left.slice(from + 1, to + 1).flat();
  const place = first === undefined ? -1 : list.indexOf(first);
  const isBefore = (unit: Unit) => list.indexOf(unit) < place;
  const added = [...left.slice(0, from + 1), ...left.slice(to + 1)];
  added[from] = [...(added[from] ?? []), ...between.filter(isBefore)];
  added[from + 1] = [...between.filter((unit) => !isBefore(unit)), ...(added[from + 1] ?? [])];
  return { counterpart, added, moved: changes.moved };
}
