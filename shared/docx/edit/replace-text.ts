/**
 * Writing a new text into a block, word by word.
 *
 * The block's text and the new one are compared (`diffWords`); each difference becomes a deletion in the runs it covers
 * and an insertion in one of them. Only those runs are written anew, each from slices of itself:
 *
 *     <w:r A><w:rPr B/><w:t>Led 4 engineers</w:t></w:r>          "Led 4 engineers" → "Led 6 engineers"
 *
 *     <w:r A><w:rPr B/><w:t xml:space="preserve">Led </w:t></w:r>
 *     <w:del …><w:r A><w:rPr B/><w:delText>4</w:delText></w:r></w:del>
 *     <w:ins …><w:r A><w:rPr B/><w:t>6</w:t></w:r></w:ins>
 *     <w:r A><w:rPr B/><w:t xml:space="preserve"> engineers</w:t></w:r>
 *
 * Written clean, the run stays one: `<w:t>Led 6 engineers</w:t>`. Whatever stands in a run besides text (notes, pictures,
 * field marks) stays, and so does everything between runs: bookmarks, comment anchors, proofing marks.
 */

import { diffWords, type WordHunk } from "../../text/diff-words.ts";
import { type BlockNode, readNodePieces } from "../read/layout.ts";
import type { Piece } from "../read/paragraph-pieces.ts";
import type { Splice } from "../xml/splice.ts";
import { copyRunProperties } from "../xml/word-markup.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { checkEditable } from "./editable-text.ts";
import { findEmptiedFields } from "./emptied-fields.ts";
import { type Holder, HolderFinder } from "./text-holders.ts";
import {
  appendInside,
  insertBeside,
  type RunPlan,
  type WriteContext,
  writeInserted,
  writePlans,
} from "./write-runs.ts";

interface PlacedPiece extends Piece {
  /** In the block's text. */
  from: number;
  to: number;
}

/** Splices over the part that make the block read `after` in the final view. Throws `EditRefused`. */
export function replaceText(node: BlockNode, after: string, context: WriteContext): Splice[] {
  let at = 0;
  const pieces: PlacedPiece[] = readNodePieces(node, "final").map((piece) => {
    const from = at;
    at += piece.text.length;
    return { ...piece, from, to: at };
  });
  const carriers = pieces.filter((piece) => piece.text !== "");
  const before = carriers.reduce((sum, piece) => sum + piece.text, "");
  const paragraph = node.paragraphs.at(-1) as XmlElement;
  if (carriers.length === 0) return after === "" ? [] : [appendRun(paragraph, after, context)];

  const plans = new Map<XmlElement, RunPlan>();
  const planFor = (piece: Piece) => {
    let plan = plans.get(piece.run);
    if (plan === undefined) {
      checkEditable(piece, paragraph);
      plan = { run: piece.run, revisions: piece.revisions, deletions: new Map(), insertions: [] };
      plans.set(piece.run, plan);
    }
    return plan;
  };
  const holders = new HolderFinder(node.paragraphs, context.tracking === null);
  const insertAt = (piece: PlacedPiece, offset: number, text: string) =>
    planFor(piece).insertions.push({ node: piece.node, at: offset, text });
  const barriers = pieces.filter(stays).map(({ from }) => from);
  const splices: Splice[] = [];
  const insertOutside = ({ piece, outside, side }: OutsidePlace, text: string) => {
    checkEditable({ ...piece, node: outside }, paragraph);
    const model = carriers.find((one) => holders.findLink(one) === null) ?? piece;
    const look = model.run.ancestor("w:hyperlink") === null ? [] : ["w:color", "w:u"];
    const rPr = copyRunProperties(model.run.child("w:rPr"), ["w:rStyle", ...look]);
    splices.push(insertBeside(outside, side, rPr, text, context));
  };
  for (const hunk of diffWords(before, after).flatMap((h) => divideHunk(h, pieces, holders))) {
    const covered = carriers.filter((piece) => piece.from < hunk.end && piece.to > hunk.start);
    for (const piece of covered) {
      const plan = planFor(piece);
      const ranges = plan.deletions.get(piece.node) ?? [];
      ranges.push([Math.max(hunk.start, piece.from) - piece.from, Math.min(hunk.end, piece.to) - piece.from]);
      plan.deletions.set(piece.node, ranges);
    }
    if (hunk.after === "") continue;
    const place = covered.length === 0 ? findPlace(hunk, carriers, holders) : null;
    const anchor = findAnchor(hunk, covered, holders, barriers, hunk.start === 0 && hunk.end === at);
    if (place?.outside != null) insertOutside(place as OutsidePlace, hunk.after);
    else if (place !== null) insertAt(place.piece, hunk.start - place.piece.from, hunk.after);
    else if (anchor !== null) insertAt(anchor, Math.min(hunk.end, anchor.to) - anchor.from, hunk.after);
    else insertOutside(findOutside(hunk, covered, carriers, holders), hunk.after);
  }
  const isGone = (piece: Piece) => {
    const plan = plans.get(piece.run);
    const gone = (plan?.deletions.get(piece.node) ?? []).reduce((sum, [start, end]) => sum + end - start, 0);
    return gone === piece.text.length && !plan?.insertions.some((insertion) => insertion.node === piece.node);
  };
  const emptied = node.paragraphs.map((one) => findEmptiedFields(one, pieces, isGone));
  for (const { node: mark, run, revisions } of emptied.flatMap(({ nodes }) => nodes)) {
    const { deletions } = planFor({ kind: "object", text: "", node: mark, run, revisions });
    if (!deletions.has(mark))
      deletions.set(mark, [[0, mark.tag === "w:t" ? mark.readText().text.length : 1]]);
  }
  const simple = emptied.flatMap((one) => one.simple);
  return [...splices, ...writePlans([...plans.values()], simple, context)];
}

/**
 * The piece that carries a hunk's new words: of those that stand in nothing but what holds all the hunk, the one with most of
 * its old words, but not behind a barrier (a note, a picture) that it need not be behind. Null where there is none: a hunk over
 * two links, or (`isAll`) all the words of a line that is a link.
 */
function findAnchor(
  hunk: WordHunk,
  covered: readonly PlacedPiece[],
  holders: HolderFinder,
  barriers: readonly number[],
  isAll: boolean,
): PlacedPiece | null {
  const isBarred = (from: number, to: number) => barriers.some((at) => from <= at && at <= to);
  const counts = holders.count(covered);
  const isAround = (holder: Holder) => counts.get(holder) === covered.length && !(isAll && holder.isLink);
  let anchor: PlacedPiece | null = null;
  for (const piece of covered) {
    const isFree = holders.list(piece).every(isAround);
    if (!isFree) continue;
    if (anchor === null || weight(hunk, piece) > weight(hunk, anchor)) anchor = piece;
    // Behind all that goes, as long as it looks the same there: the deletion then stays one.
    else if (looksLike(piece, anchor) && piece.to >= hunk.end && !isBarred(anchor.to, piece.from))
      anchor = piece;
  }
  return anchor;
}

/** Beside what holds the last of a hunk's pieces: behind it where all of its words go. */
function findOutside(
  hunk: WordHunk,
  covered: readonly PlacedPiece[],
  carriers: readonly PlacedPiece[],
  holders: HolderFinder,
): OutsidePlace {
  const piece = covered.at(-1) as PlacedPiece;
  const all = holders.list(piece);
  const counts = holders.count(covered);
  const apart = all.filter((holder) => counts.get(holder) !== covered.length);
  const holder = (apart.at(-1) ?? all.findLast(({ isLink }) => isLink)) as Holder;
  const isGone = carriers.every((one) => one.to <= hunk.end || !holders.list(one).includes(holder));
  return isGone
    ? { piece, outside: holder.last, side: "behind" }
    : { piece, outside: holder.first, side: "before" };
}

function looksLike(a: Piece, b: Piece): boolean {
  return (
    a.run.parent === b.run.parent &&
    copyRunProperties(a.run.child("w:rPr")) === copyRunProperties(b.run.child("w:rPr"))
  );
}

/** How much of a hunk's words a piece holds: the replacement takes the formatting of the piece that holds most. */
function weight(hunk: WordHunk, piece: PlacedPiece): number {
  const text = piece.text.slice(Math.max(0, hunk.start - piece.from), Math.max(0, hunk.end - piece.from));
  return text.replace(/\s/g, "").length;
}

/** Notes and pictures stand behind a word, and should when it is another one. */
function stays({ kind, node }: Piece): boolean {
  return kind === "object" && /Reference$|^w:(?:drawing|pict|object)$|^mc:/.test(node.tag);
}

/**
 * A phrase over differently formatted runs, or with a note or picture in it, replaced by as many words, is replaced word by
 * word, so that each word keeps its formatting and its place; but not where all of a link goes with words beside it: what comes
 * then is no link.
 */
function divideHunk(hunk: WordHunk, pieces: readonly PlacedPiece[], holders: HolderFinder): WordHunk[] {
  const carriers = pieces.filter(({ text }) => text !== "");
  const covered = carriers.filter((piece) => piece.from < hunk.end && piece.to > hunk.start);
  const formats = new Set(covered.map((piece) => copyRunProperties(piece.run.child("w:rPr"))));
  if (
    formats.size < 2 &&
    !pieces.some((piece) => stays(piece) && hunk.start < piece.from && piece.to < hunk.end)
  )
    return [hunk];
  const inside = holders.count(carriers.filter(({ from, to }) => hunk.start <= from && to <= hunk.end));
  const total = holders.count(carriers);
  for (const [holder, count] of inside)
    if (count < covered.length && count === total.get(holder)) return [hunk];
  const words = (text: string) => [...text.matchAll(/\S+/g)];
  const oldWords = words(hunk.before);
  const newWords = words(hunk.after);
  const blanksEqual = hunk.before.replace(/\S+/g, "x") === hunk.after.replace(/\S+/g, "x");
  if (oldWords.length < 2 || !blanksEqual) return [hunk];
  return oldWords.map((word, n) => {
    const other = newWords[n] as RegExpMatchArray;
    const start = hunk.start + word.index;
    const newStart = hunk.newStart + (other.index as number);
    return {
      start,
      end: start + word[0].length,
      newStart,
      newEnd: newStart + other[0].length,
      before: word[0],
      after: other[0],
    };
  });
}

interface Place {
  piece: PlacedPiece;
  /** Not inside the piece's run, but beside this element (a link, or the end of a field). */
  outside: XmlElement | null;
  side: "before" | "behind";
}
type OutsidePlace = Place & { outside: XmlElement };

/**
 * Where a pure insertion goes: with the word it stands at, which is the next one where it ends with a blank. At the edge
 * of a link or a field it stays outside, as typing there does in Word.
 */
function findPlace(hunk: WordHunk, carriers: readonly PlacedPiece[], holders: HolderFinder): Place {
  const offset = hunk.start;
  const inside = carriers.find((piece) => piece.from < offset && offset < piece.to);
  if (inside !== undefined) return { piece: inside, outside: null, side: "behind" };
  const left = carriers.findLast((piece) => piece.to === offset);
  const right = carriers.find((piece) => piece.from === offset);
  const linkOf = (piece: PlacedPiece | undefined) => (piece === undefined ? null : holders.findLink(piece));
  const shared = linkOf(left) !== null && linkOf(left)?.first === linkOf(right)?.first;
  const order = /\s$/.test(hunk.after) ? [right, left] : [left, right];
  for (const piece of order) {
    if (piece !== undefined && (shared || linkOf(piece) === null))
      return { piece, outside: null, side: "behind" };
  }
  return left !== undefined
    ? { piece: left, outside: linkOf(left)?.last ?? null, side: "behind" }
    : { piece: right as PlacedPiece, outside: linkOf(right)?.first ?? null, side: "before" };
}

export function markProperties(paragraph: XmlElement): XmlElement | null {
  return paragraph.find("w:pPr", "w:rPr");
}

function appendRun(paragraph: XmlElement, text: string, context: WriteContext): Splice {
  const sample: Piece = { kind: "text", text, node: paragraph, run: paragraph, revisions: [] };
  checkEditable({ ...sample, node: paragraph.children[0] ?? paragraph }, paragraph);
  const inserted = writeInserted(copyRunProperties(markProperties(paragraph)), text, context);
  return appendInside(paragraph, inserted);
}
