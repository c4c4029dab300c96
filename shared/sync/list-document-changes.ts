/**
 * What changed between two states of a document, in its own words and block by block: for people, not for writing back
 * (that is `compareDocuments`).
 *
 * Blocks are aligned by their text, as addresses do not survive every program. What the alignment leaves over inside one
 * gap is paired by likeness and called `changed`; a text that leaves one gap and turns up in another is `moved`; the rest
 * was added or removed. So `[A, B, C] → [C, A, B']` with B' like B reads: C moved, B changed.
 */
import { diffArrays } from "diff";
import type { Block } from "../docx/types.ts";
import type { Section } from "../resume/model.ts";

export interface DocumentChange {
  kind: "added" | "removed" | "changed" | "moved";
  /** Heading of the section it stands in (afterwards, unless it was removed). */
  section: string | null;
  before: string | null;
  after: string | null;
}

/** What is compared of a block. */
export type ReadBlock = Pick<Block, "address" | "text">;

/** One state of a document. */
export interface DocumentState {
  blocks: readonly ReadBlock[];
  sections: readonly Pick<Section, "title" | "blocks">[];
}

/** Beyond this many insertions and deletions two documents have nothing in common worth aligning, and time grows with it. */
const maxEditLength = 1_500;
/** Share of common words from which two texts are one text that was changed. */
const likeEnough = 0.4;
/** Pairing compares every text of a gap with every other one. */
const maxPairsInGap = 40_000;

interface Gap {
  removed: ReadBlock[];
  added: ReadBlock[];
}

/** In reading order of `after`, removals where they stood. Empty blocks are nobody's words and left out. */
export function listDocumentChanges(before: DocumentState, after: DocumentState): DocumentChange[] {
  const gaps = align(before.blocks.filter(hasText), after.blocks.filter(hasText));
  const moved = takeMoved(gaps);
  const oldSections = sectionTitles(before.sections);
  const newSections = sectionTitles(after.sections);
  const changes: DocumentChange[] = [];
  for (const gap of gaps) {
    const partners = pairByLikeness(gap);
    const paired = new Set(partners.values());
    for (const block of gap.removed)
      if (!paired.has(block))
        changes.push({
          kind: "removed",
          section: oldSections.get(block.address) ?? null,
          before: block.text,
          after: null,
        });
    for (const block of gap.added) {
      const section = newSections.get(block.address) ?? null;
      const partner = partners.get(block);
      if (moved.has(block)) changes.push({ kind: "moved", section, before: block.text, after: block.text });
      else if (partner) changes.push({ kind: "changed", section, before: partner.text, after: block.text });
      else changes.push({ kind: "added", section, before: null, after: block.text });
    }
  }
  return changes;
}

/**
 * What each block says and how it is formatted: the same in two states that say the same in the same formatting, and in no others.
 * Addresses are left out: saving in another program gives new ones to an untouched document.
 */
export const listContents = (blocks: readonly Block[]): string[] => blocks.map(contentOf);

function contentOf({ address: _, ...content }: Block): string {
  return JSON.stringify([
    content.story,
    content.text,
    content.style,
    content.list,
    content.headingLevel,
    content.cell && [content.cell.table, content.cell.row, content.cell.column],
    content.spans.map((span) => [span.text, span.bold, span.italic, span.halfPoints]),
  ]);
}

function hasText(block: ReadBlock): boolean {
  return block.text.trim() !== "";
}

/** Texts differing in white space only are the same words. */
function wordsOf(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function align(before: ReadBlock[], after: ReadBlock[]): Gap[] {
  const parts = diffArrays(
    before.map((block) => wordsOf(block.text)),
    after.map((block) => wordsOf(block.text)),
    { maxEditLength },
  );
  if (!parts) return [{ removed: before, added: after }];
  const gaps: Gap[] = [];
  let gap: Gap | null = null;
  let [atBefore, atAfter] = [0, 0];
  for (const part of parts) {
    if (!part.added && !part.removed) {
      atBefore += part.count;
      atAfter += part.count;
      gap = null;
      continue;
    }
    if (!gap) {
      gap = { removed: [], added: [] };
      gaps.push(gap);
    }
    if (part.removed) {
      gap.removed.push(...before.slice(atBefore, atBefore + part.count));
      atBefore += part.count;
    } else {
      gap.added.push(...after.slice(atAfter, atAfter + part.count));
      atAfter += part.count;
    }
  }
  return gaps;
}

/** Takes out of the gaps what only changed its place and gives the blocks as they stand afterwards. */
function takeMoved(gaps: Gap[]): Set<ReadBlock> {
  const left = new Map<string, { gap: Gap; block: ReadBlock }[]>();
  for (const gap of gaps)
    for (const block of gap.removed) {
      const words = wordsOf(block.text);
      left.set(words, [...(left.get(words) ?? []), { gap, block }]);
    }
  const moved = new Set<ReadBlock>();
  for (const gap of gaps)
    for (const block of gap.added) {
      const origin = left.get(wordsOf(block.text))?.shift();
      if (!origin) continue;
      origin.gap.removed = origin.gap.removed.filter((removed) => removed !== origin.block);
      moved.add(block);
    }
  return moved;
}

/** Added block → the removed block it was made from; the most alike find each other first. */
function pairByLikeness(gap: Gap): Map<ReadBlock, ReadBlock> {
  const partners = new Map<ReadBlock, ReadBlock>();
  if (gap.removed.length * gap.added.length > maxPairsInGap) return partners;
  const candidates: { removed: ReadBlock; added: ReadBlock; likeness: number; distance: number }[] = [];
  const removedWords = gap.removed.map(wordSet);
  gap.added.forEach((added, toIndex) => {
    const words = wordSet(added);
    gap.removed.forEach((removed, fromIndex) => {
      const likeness = likenessOf(removedWords[fromIndex]!, words);
      if (likeness >= likeEnough)
        candidates.push({ removed, added, likeness, distance: Math.abs(toIndex - fromIndex) });
    });
  });
  candidates.sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  const taken = new Set<ReadBlock>();
  for (const { removed, added } of candidates) {
    if (taken.has(removed) || partners.has(added)) continue;
    taken.add(removed);
    partners.set(added, removed);
  }
  return partners;
}

function wordSet(block: ReadBlock): Set<string> {
  return new Set(block.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Dice: twice the common words over all words, 0 to 1. */
function likenessOf(a: Set<string>, b: Set<string>): number {
  if (a.size + b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

function sectionTitles(sections: DocumentState["sections"]): Map<string, string | null> {
  return new Map(
    sections.flatMap((section) => section.blocks.map((block) => [block, section.title] as const)),
  );
}
