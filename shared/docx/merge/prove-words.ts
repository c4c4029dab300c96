import type { DocxDocument } from "../package/document.ts";
import { listStories } from "../read/layout.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ChangedUnit, MergeOutcome, ToldConflict } from "./merge-outcome.ts";
import { readShown } from "./merge-tokens.ts";
import { once } from "./once.ts";
import type { Unit } from "./unit.ts";

/** As many words that went from one line to another together are no chance; nor is half a line. */
const leastCarried = 3;

/**
 * Blocks from which and to which a side took words, where one of the two is in conflict and so the words came twice, or not at all.
 */
export function findCarried(
  base: DocxDocument,
  sides: readonly [DocxDocument, DocxDocument],
  { document, conflicts, told, changes }: MergeOutcome,
): XmlElement[] {
  if (conflicts.length === 0) return [];
  const taken = findTaken(changes, new Set(told.flatMap(({ blocks }) => blocks)));
  if (taken.length > 0) return taken;
  const [own, left, right, result] = [base, ...sides, document].map(countShown) as [
    Counts,
    Counts,
    Counts,
    Counts,
  ];
  const wrong = new Set<string>();
  for (const [word, was] of own) {
    const [one, other, is] = [left, right, result].map((counts) => counts.get(word) ?? 0) as [
      number,
      number,
      number,
    ];
    if (was !== 1 || one > 1 || other > 1) continue;
    if (is > 1 || (is === 0 && one === 1 && other === 1)) wrong.add(word);
  }
  const twice = findToldTwice(
    told,
    (word) => !own.has(word) && [left, right].every((side) => (side.get(word) ?? 0) <= 1),
  );
  if (wrong.size === 0) return twice;
  const unitsOf = ({ base: block, mine, theirs, arrived }: ChangedUnit) =>
    [block, mine, theirs, arrived].filter((unit) => unit !== null);
  const carried = new Set<string>();
  // What a conflict tells stands in none of the changes.
  const texts = conflicts.flatMap((one) =>
    [one.mine, one.theirs].map((text) => {
      const known = new Set(wordsOf(one.base));
      return { words: wordsOf(text).filter((word) => !known.has(word)) };
    }),
  );
  for (const { words } of [...changes.flatMap(unitsOf), ...texts]) {
    const found = words.filter((word) => wrong.has(word));
    if (found.length >= leastCarried || found.length * 2 >= Math.max(1, words.length))
      for (const word of found) carried.add(word);
  }
  const near = changes.filter((change) =>
    unitsOf(change).some(({ words }) => words.some((word) => carried.has(word))),
  );
  return [...near.flatMap(({ base: block }) => block.elements), ...twice];
}

/** Blocks of two conflicts that tell the same new word: where both sides took it, each to another line, they are one conflict. */
function findToldTwice(told: readonly ToldConflict[], isSingle: (word: string) => boolean): XmlElement[] {
  const tellers = new Map<string, Set<ToldConflict>>();
  for (const one of told)
    for (const word of wordsOf(`${one.conflict.mine}\n${one.conflict.theirs}`))
      if (isSingle(word)) tellers.set(word, (tellers.get(word) ?? new Set()).add(one));
  return [...tellers.values()].flatMap((list) =>
    list.size > 1 ? [...list].flatMap(({ blocks }) => blocks) : [],
  );
}

/** Blocks into which a side took a stretch of words that its version of a block in conflict lost. */
function findTaken(changes: readonly ChangedUnit[], inConflict: ReadonlySet<XmlElement>): XmlElement[] {
  const isTold = ({ base }: ChangedUnit) => base.elements.some((element) => inConflict.has(element));
  const [told, others] = [changes.filter(isTold), changes.filter((change) => !isTold(change))];
  const versions = ({ mine, theirs }: ChangedUnit) => [mine, theirs];
  const lost = told.flatMap((change) =>
    versions(change).map((unit) => (unit === null ? [] : listMissing(change.base, unit))),
  );
  return others
    .filter(
      (change) =>
        versions(change).some((unit, side) => {
          const gained = unit === null ? [] : listMissing(unit, change.base);
          return lost.some((words, n) => n % 2 === side && isTakenFrom(words, gained));
        }) || lost.some((words) => isTakenFrom(words, change.arrived?.words ?? [])),
    )
    .flatMap(({ base }) => base.elements);
}

/** Words of one that the other lacks. */
function listMissing(one: Unit, other: Unit): string[] {
  const left = new Map<string, number>();
  for (const word of other.words) left.set(word, (left.get(word) ?? 0) + 1);
  return one.words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function isTakenFrom(lost: readonly string[], gained: readonly string[]): boolean {
  const left = new Set(gained);
  const common = lost.filter((word) => left.has(word)).length;
  return common > leastCarried && common * 2 >= Math.min(lost.length, gained.length);
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

type Counts = Map<string, number>;

function count(counts: Counts, text: string, step: number): void {
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + step);
}

/** Of all stories, text boxes once. */
const countStories = once((doc: DocxDocument): Counts => {
  const counts: Counts = new Map();
  for (const { holder } of listStories(doc)) count(counts, readShown(holder), 1);
  return counts;
});

const countShown = (doc: DocxDocument): Counts => new Map(countStories(doc));

export function findWrongWords(
  base: DocxDocument,
  [mine, theirs]: readonly [DocxDocument, DocxDocument],
  { document, told, changes }: MergeOutcome,
): Set<string> {
  const [own, left, right, result] = [base, mine, theirs, document].map(countShown) as [
    Counts,
    Counts,
    Counts,
    Counts,
  ];
  for (const { conflict } of told) {
    count(own, conflict.base, -1);
    count(left, conflict.mine, -1);
    count(right, conflict.theirs, -1);
    count(result, conflict.base, -1);
  }
  const divided = findDivided(changes);
  const arrived = new Set(changes.flatMap((change) => listGained(change, own, divided)));
  const wrong = new Set<string>();
  for (const word of new Set([...own.keys(), ...left.keys(), ...right.keys(), ...result.keys()])) {
    const [was, one, other, is] = [own, left, right, result].map((counts) => counts.get(word) ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    const [least, most] = boundsOf(was, one, other, arrived.has(word));
    if (is < least || is > most) wrong.add(word);
  }
  return wrong;
}

/**
 * Words that came with a block, or into one. Where several words of base came into one block together, and not many others, they were
 * taken there from another, and count as the same ones; so do those that a line took along which was divided from another.
 */
function listGained(
  { base, mine, theirs, arrived }: ChangedUnit,
  inBase: Counts,
  divided: ReadonlyMap<Unit, ReadonlySet<string>>,
): string[] {
  const known = new Set(base.words);
  const gained = [mine, theirs].flatMap((unit) => {
    const words = unit?.words.filter((word) => !known.has(word)) ?? [];
    const taken = new Set(words.filter((word) => inBase.has(word)));
    const isTaken = taken.size >= leastCarried && taken.size * 2 >= new Set(words).size;
    return isTaken ? words.filter((word) => !taken.has(word)) : words;
  });
  const taken = arrived === null ? undefined : divided.get(arrived);
  return [...gained, ...(arrived?.words.filter((word) => !taken?.has(word)) ?? [])];
}

/** Lines that came, half of whose words one line of base lost, and these words. */
function findDivided(changes: readonly ChangedUnit[]): Map<Unit, ReadonlySet<string>> {
  const losers = new Map<string, Set<number>>();
  changes.forEach(({ base, mine, theirs }, n) => {
    for (const unit of [mine, theirs])
      if (unit !== null && !unit.isSame(base))
        for (const word of listMissing(base, unit)) losers.set(word, (losers.get(word) ?? new Set()).add(n));
  });
  const divided = new Map<Unit, ReadonlySet<string>>();
  for (const { arrived } of changes) {
    if (arrived?.tag !== "w:p") continue;
    const found = new Map<number, Set<string>>();
    for (const word of arrived.words)
      for (const n of losers.get(word) ?? []) found.set(n, (found.get(n) ?? new Set()).add(word));
    for (const words of found.values())
      if (words.size * 2 >= arrived.words.length && words.size > (divided.get(arrived)?.size ?? 0))
        divided.set(arrived, words);
  }
  return divided;
}

/**
 * A word that base has once, and that came nowhere else, is told exactly; of others both sides may have made one change in common,
 * or one in two places.
 */
function boundsOf(was: number, one: number, other: number, hasArrived: boolean): [number, number] {
  const both = one + other - was;
  if (was === 1 && one <= 1 && other <= 1 && !hasArrived) return [Math.min(one, other), Math.min(one, other)];
  return [Math.min(one, other, both), Math.max(one, other, both)];
}
