import { alignSequences } from "../compare/align-sequences.ts";
import type { DocxDocument } from "../package/document.ts";
import { readLayout } from "../read/layout.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { MergeNames } from "./merge-names.ts";
import type { ChangedUnit, MergeOutcome } from "./merge-outcome.ts";
import { readerOf, readShown } from "./merge-tokens.ts";
import { findCarried, findWrongWords } from "./prove-words.ts";
import { leastAlike, likeness, type Unit, unitOf } from "./unit.ts";

export type MergeOnce = (
  base: DocxDocument,
  mine: DocxDocument,
  theirs: DocxDocument,
  contested: ReadonlySet<XmlElement>,
) => MergeOutcome;

export interface ProvenMerge {
  outcome: MergeOutcome;
  /** Blocks that had to be conflicts; null where nothing of the two could be merged. */
  contested: ReadonlySet<XmlElement> | null;
}

/** Each round contests more; three near the failure are enough for all that was ever seen. */
const localRounds = 4;

/**
 * A merge is not believed; it is checked before it is given out. Two checks, neither of which knows how the merge was made:
 *
 * - *No word lost, none invented.* How often a word may stand in the result follows from how often it stands in the three: one
 *   that base has once and a side no longer has is gone, one that a side brought is there. What a conflict tells is
 *   taken out of the sides' count, and base's block out of the result's. Words that a side took from one line to another must
 *   not stand in both because only one of the two is in conflict.
 * - *Merging the result again changes nothing.* The result is merged with each side once more. If the second reading takes a
 *   line for another than the first did, one of the two was wrong; so it is where the second reading does not pass the first check.
 *
 * Where a check fails the blocks around are contested: there base's blocks stand and one conflict tells both sides' lines. That is
 * tried near the failure first, then for everything that changed, at last for the whole document.
 */
export function proveMerge(
  base: DocxDocument,
  mine: DocxDocument,
  theirs: DocxDocument,
  mergeOnce: MergeOnce,
): ProvenMerge {
  const contested = new Set<XmlElement>();
  for (let round = 0; ; round++) {
    const outcome = mergeOnce(base, mine, theirs, contested);
    const carried = findCarried(base, [mine, theirs], outcome);
    const before = contested.size;
    for (const element of carried) contested.add(element);
    if (contested.size > before) continue;
    const doubts = findDoubts(base, [mine, theirs], outcome, mergeOnce, round > 0);
    if (doubts === null) return { outcome, contested };
    if (round < localRounds) for (const element of doubts) contested.add(element);
    if (contested.size > before) continue;
    for (const { base: unit } of outcome.changes) for (const element of unit.elements) contested.add(element);
    if (contested.size > before) continue;
    const all = readMembers(base);
    if (all.every((element) => contested.has(element)))
      return { outcome: contestAll(base, mine, theirs), contested: null };
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
    told: [{ conflict, blocks: readMembers(base) }],
    changes: [],
  };
}

/** Null where nothing speaks against the result; else base's blocks that are near what does. */
function findDoubts(
  base: DocxDocument,
  sides: readonly [DocxDocument, DocxDocument],
  outcome: MergeOutcome,
  mergeOnce: MergeOnce,
  isWide: boolean,
): XmlElement[] | null {
  const doubtful = findWordDoubts(base, sides, outcome);
  if (doubtful !== null) return doubtful;
  if (outcome.conflicts.length > 0) return null;
  // Both sides are asked before anything is contested, so that their order does not show.
  let doubts: XmlElement[] | null = null;
  for (const side of sides) {
    // What both have is the result of both, whatever is asked.
    if (findDifference(outcome.document, side) === null) continue;
    const again = mergeOnce(base, outcome.document, side, new Set());
    // Mostly it is the same to the letter, and what is known of the one holds for the other.
    if (isWrittenAlike(outcome.document, again.document)) again.document = outcome.document;
    const place = again.conflicts.length > 0 ? null : findDifference(outcome.document, again.document);
    const told = again.told.flatMap(({ blocks }) => blocks);
    if (told.length > 0) doubts = [...(doubts ?? []), ...told];
    else if (place !== null || again.conflicts.length > 0)
      doubts = [...(doubts ?? []), ...findNear(base, outcome, place, isWide)];
    else {
      // It will be checked like this one when it is asked for.
      const wrong = findWordDoubts(base, [outcome.document, side], again);
      if (wrong !== null) doubts = [...(doubts ?? []), ...wrong];
    }
  }
  return doubts;
}

/** Null where each word stands as often as it may; else base's blocks that hold those that do not. */
function findWordDoubts(
  base: DocxDocument,
  sides: readonly [DocxDocument, DocxDocument],
  outcome: MergeOutcome,
): XmlElement[] | null {
  const words = findWrongWords(base, sides, outcome);
  if (words.size === 0) return null;
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

/** Blocks of all stories in order. */
function readParagraphs(doc: DocxDocument): Unit[] {
  const reader = readerOf(doc);
  return readLayout(doc, "final").flatMap(({ paragraphs }) =>
    paragraphs.map((element) => unitOf(element, reader)),
  );
}

interface Difference {
  /** The first document's paragraphs before it, the nearest first, and behind it. */
  from: XmlElement[];
  to: XmlElement[];
  /** The lines that differ or stand elsewhere; where only empty ones do, those beside them. */
  lines: Unit[];
}

function isWrittenAlike(one: DocxDocument, other: DocxDocument): boolean {
  const parts = one.partNames;
  return (
    parts.length === other.partNames.length &&
    parts.every((part) => other.hasPart(part) && one.checksum(part) === other.checksum(part))
  );
}

/** Where two documents begin and end to differ; null where they read alike. */
function findDifference(one: DocxDocument, other: DocxDocument): Difference | null {
  if (one === other) return null;
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
  const between = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)] as const;
  const pairs = alignSequences(
    ...(between.map((units) => units.map(({ key }) => key)) as [string[], string[]]),
  );
  const paired = [new Set(pairs.map(([n]) => n)), new Set(pairs.map(([, n]) => n))] as const;
  const differing = between.flatMap((units, side) => units.filter((_, n) => !paired[side]?.has(n)));
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
 * Changed blocks that read much like the lines that differ; where that was not enough or there are none, also those between the nearest
 * ones before and behind the difference that stand in base as they are. A line that was moved far and rewritten differs at both of
 * its places, and what was changed between them has nothing to do with it.
 */
function findNear(
  base: DocxDocument,
  { changes }: MergeOutcome,
  place: Difference | null,
  isWide: boolean,
): XmlElement[] {
  if (place === null) return [];
  const unitsOf = ({ base: block, mine, theirs, arrived }: ChangedUnit) =>
    [block, mine, theirs, arrived].filter((unit) => unit !== null && !unit.isEmpty) as Unit[];
  const find = (fits: (unit: Unit) => boolean) => changes.filter((change) => unitsOf(change).some(fits));
  const near = new Set(
    place.lines.flatMap((line) => {
      const equal = isWide ? [] : find(({ text }) => text === line.text);
      // A line much like the one that differs may be another one, far away.
      return equal.length > 0 ? equal : find((unit) => likeness(line, unit) >= leastAlike);
    }),
  );
  const elementsOf = (found: readonly ChangedUnit[]) => found.flatMap(({ base: unit }) => unit.elements);
  if (!isWide && near.size > 0) return elementsOf([...near]);
  const { mainPart } = base;
  const known = new Map<string, number>();
  for (const { part, paragraphs } of readLayout(base, "final"))
    for (const { raw, start } of paragraphs)
      if (part === mainPart) known.set(raw, known.has(raw) ? -1 : start);
  const findKnown = (elements: XmlElement[]) =>
    elements.map(({ raw }) => known.get(raw) ?? -1).find((start) => start >= 0);
  const [from, to] = [findKnown(place.from) ?? -1, findKnown(place.to) ?? Number.POSITIVE_INFINITY];
  return elementsOf(
    changes.filter((change) => (change.base.start > from && change.base.start < to) || near.has(change)),
  );
}
