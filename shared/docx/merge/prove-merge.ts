import type { DocxDocument } from "../package/document.ts";
import { listStories, readLayout } from "../read/layout.ts";
import type { Conflict } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { MergeNames } from "./merge-names.ts";
import { leastAlike, likeness, Unit } from "./merge-order.ts";
import { BlockReader, readShown } from "./merge-tokens.ts";

/**
 * A merge is not believed; it is checked before it is given out. Two checks, neither of which knows how the merge was made:
 *
 * - *No word lost, none invented.* How often a word may stand in the result follows from how often it stands in the three: one
 *   that base has once and a side no longer has is gone, one that a side brought is there. What a conflict tells is
 *   taken out of the sides' count, and base's block out of the result's. Words that a side took from one line to another must
 *   not stand in both because only one of the two is in conflict.
 * - *Merging the result again changes nothing.* The result is merged with each side once more. If the second reading takes a
 *   line for another than the first did, one of the two was wrong.
 *
 * Where a check fails the blocks around are contested: there base's blocks stand and one conflict tells both sides' lines. That is
 * tried near the failure first, then for everything that changed, at last for the whole document.
 */
export interface MergeOutcome {
  document: DocxDocument;
  conflicts: Conflict[];
  /** Base's blocks that the conflicts are about. */
  inConflict: readonly XmlElement[];
  /** Those of the conflicts that are about blocks. */
  told: readonly Conflict[];
  changes: readonly ChangedUnit[];
}

/** A block of base that is not as it was on one of the sides, or beside which a side's block arrived. */
export interface ChangedUnit {
  arrived: Unit | null;
  base: Unit;
  mine: Unit | null;
  theirs: Unit | null;
}

type MergeOnce = (
  base: DocxDocument,
  mine: DocxDocument,
  theirs: DocxDocument,
  contested: ReadonlySet<XmlElement>,
) => MergeOutcome;

/** Each round contests more; three near the failure are enough for all that was ever seen. */
const localRounds = 4;

export function proveMerge(
  base: DocxDocument,
  mine: DocxDocument,
  theirs: DocxDocument,
  mergeOnce: MergeOnce,
): MergeOutcome {
  const contested = new Set<XmlElement>();
  for (let round = 0; ; round++) {
    const outcome = mergeOnce(base, mine, theirs, contested);
    const carried = findCarried(base, [mine, theirs], outcome);
    const before = contested.size;
    for (const element of carried) contested.add(element);
    if (contested.size > before) continue;
    const doubts = findDoubts(base, [mine, theirs], outcome, mergeOnce);
    if (doubts === null) return outcome;
    if (round < localRounds) for (const element of doubts) contested.add(element);
    if (contested.size > before) continue;
    for (const { base: unit } of outcome.changes) for (const element of unit.elements) contested.add(element);
    if (contested.size > before) continue;
    const all = readMembers(base);
    if (all.every((element) => contested.has(element))) return contestAll(base, mine, theirs);
    for (const element of all) contested.add(element);
  }
}

const readMembers = (doc: DocxDocument) =>
  (doc.tree(doc.mainPart).root.child("w:body")?.children ?? []).filter(({ tag }) => tag !== "w:sectPr");

/** Base as it is, and all that either side says: nothing is lost, and nothing decided. */
function contestAll(base: DocxDocument, mine: DocxDocument, theirs: DocxDocument): MergeOutcome {
  const [own, left, right] = [base, mine, theirs].map((doc) =>
    readLayout(doc, "final")
      .map(({ paragraphs }) => paragraphs.map(readShown).join("\n"))
      .join("\n"),
  ) as [string, string, string];
  const conflict = { block: "document", base: own, mine: left, theirs: right };
  return {
    document: base,
    conflicts: [conflict],
    inConflict: readMembers(base),
    told: [conflict],
    changes: [],
  };
}

/** As many words that went from one line to another together are no chance; nor is half a line. */
const leastCarried = 3;

/**
 * Blocks from which and to which a side took words, where one of the two is in conflict and so the words came twice, or not at all.
 */
function findCarried(
  base: DocxDocument,
  sides: readonly [DocxDocument, DocxDocument],
  { document, conflicts, inConflict, changes }: MergeOutcome,
): XmlElement[] {
  if (conflicts.length === 0) return [];
  const taken = findTaken(changes, new Set(inConflict));
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
  if (wrong.size === 0) return [];
  const unitsOf = ({ base: block, mine, theirs, arrived }: ChangedUnit) =>
    [block, mine, theirs, arrived].filter((unit) => unit !== null);
  const carried = new Set<string>();
  for (const { words } of changes.flatMap(unitsOf)) {
    const found = words.filter((word) => wrong.has(word));
    if (found.length >= leastCarried || found.length * 2 >= Math.max(1, words.length))
      for (const word of found) carried.add(word);
  }
  return changes
    .filter((change) => unitsOf(change).some(({ words }) => words.some((word) => carried.has(word))))
    .flatMap(({ base: block }) => block.elements);
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

/** Null where nothing speaks against the result; else base's blocks that are near what does. */
function findDoubts(
  base: DocxDocument,
  sides: readonly [DocxDocument, DocxDocument],
  outcome: MergeOutcome,
  mergeOnce: MergeOnce,
): XmlElement[] | null {
  const words = findWrongWords(base, sides, outcome);
  if (words.size > 0) {
    const holds = (unit: Unit | null) => unit?.words.some((word) => words.has(word)) ?? false;
    const near = outcome.changes.filter(({ base: unit, mine, theirs, arrived }) =>
      [unit, mine, theirs, arrived].some(holds),
    );
    // A word that nobody wrote was made where both sides changed one.
    const isBoth = ({ base: unit, mine, theirs }: ChangedUnit) =>
      mine !== null && theirs !== null && !mine.isSame(unit) && !theirs.isSame(unit);
    const found = near.length > 0 ? near : outcome.changes.filter(isBoth);
    return found.flatMap(({ base: unit }) => unit.elements);
  }
  if (outcome.conflicts.length > 0) return null;
  // Both sides are asked before anything is contested, so that their order does not show.
  let doubts: XmlElement[] | null = null;
  for (const side of sides) {
    // What both have is the result of both, whatever is asked.
    if (findDifference(outcome.document, side) === null) continue;
    const again = mergeOnce(base, outcome.document, side, new Set());
    const place = again.conflicts.length > 0 ? null : findDifference(outcome.document, again.document);
    if (again.inConflict.length > 0) doubts = [...(doubts ?? []), ...again.inConflict];
    else if (place !== null || again.conflicts.length > 0)
      doubts = [...(doubts ?? []), ...findNear(base, outcome, place)];
  }
  return doubts;
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

type Counts = Map<string, number>;

function count(counts: Counts, text: string, step: number): void {
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + step);
}

const shownWords = new WeakMap<DocxDocument, Counts>();

/** Of all stories, text boxes once. The three documents are asked for in each check. */
function countShown(doc: DocxDocument): Counts {
  let counts = shownWords.get(doc);
  if (counts === undefined) {
    counts = new Map();
    for (const { holder } of listStories(doc)) count(counts, readShown(holder), 1);
    shownWords.set(doc, counts);
  }
  return new Map(counts);
}

function findWrongWords(
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
  for (const conflict of told) {
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
 * Words that came with a block, or into one. Where several words of base came into one block together, they were taken there from
 * another, and count as the same ones; so do those that a line took along which was divided from another.
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
    return taken.size < leastCarried ? words : words.filter((word) => !taken.has(word));
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

/** Blocks of all stories in order. */
function readParagraphs(doc: DocxDocument): Unit[] {
  const reader = new BlockReader(doc);
  return readLayout(doc, "final").flatMap(({ paragraphs }) =>
    paragraphs.map((element) => new Unit([element], reader)),
  );
}

interface Difference {
  /** The first document's paragraphs before it, the nearest first, and behind it. */
  from: XmlElement[];
  to: XmlElement[];
  /** The lines that differ; where only empty ones do, those beside them. */
  lines: Unit[];
}

/** Where two documents begin and end to differ; null where they read alike. */
function findDifference(one: DocxDocument, other: DocxDocument): Difference | null {
  // What is new got new ids in the second merge.
  const renamed = new MergeNames(one, [other]).readSide(other).doc;
  const [left, right] = [readParagraphs(one), readParagraphs(renamed)];
  const isSame = (own: Unit | undefined, twin: Unit | undefined) =>
    own !== undefined && twin !== undefined && own.isSame(twin);
  let head = 0;
  while (isSame(left[head], right[head])) head++;
  if (head === left.length && head === right.length) return null;
  let tail = 0;
  while (
    tail < left.length - head &&
    tail < right.length - head &&
    isSame(left.at(-1 - tail), right.at(-1 - tail))
  )
    tail++;
  const elements = left.flatMap((unit) => unit.elements);
  const differing = [...left.slice(head, left.length - tail), ...right.slice(head, right.length - tail)];
  const isTelling = ({ isEmpty }: Unit) => !isEmpty;
  const beside = [left.slice(0, head).findLast(isTelling), left.slice(left.length - tail).find(isTelling)];
  return {
    from: elements.slice(0, head).reverse(),
    to: elements.slice(elements.length - tail),
    lines: differing.some(isTelling)
      ? differing.filter(isTelling)
      : beside.filter((unit) => unit !== undefined),
  };
}

/**
 * Changed blocks between the nearest ones before and behind the difference that stand in base as they are, and those that read
 * much like the lines that differ.
 */
function findNear(base: DocxDocument, { changes }: MergeOutcome, place: Difference | null): XmlElement[] {
  if (place === null) return [];
  const { mainPart } = base;
  const known = new Map<string, number>();
  for (const { part, paragraphs } of readLayout(base, "final"))
    for (const { raw, start } of paragraphs)
      if (part === mainPart) known.set(raw, known.has(raw) ? -1 : start);
  const find = (elements: XmlElement[]) =>
    elements.map(({ raw }) => known.get(raw) ?? -1).find((start) => start >= 0);
  const [from, to] = [find(place.from) ?? -1, find(place.to) ?? Number.POSITIVE_INFINITY];
  const isNear = (unit: Unit | null) =>
    unit !== null &&
    !unit.isEmpty &&
    place.lines.some((line) => line.text === unit.text || likeness(line, unit) >= leastAlike);
  return changes
    .filter(
      ({ base: unit, mine, theirs, arrived }) =>
        (unit.start > from && unit.start < to) || [unit, mine, theirs, arrived].some(isNear),
    )
    .flatMap(({ base: unit }) => unit.elements);
}
