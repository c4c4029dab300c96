import { type Splice, sortSplices } from "../../../shared/docx/xml/splice.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";
import type { HeldDocument, Span } from "./held-document.ts";
import { type Piece, pieceOffset, type Story, type StoryParagraph, visiblePieces } from "./read-story.ts";
import {
  markProperties,
  RevisionWriter,
  runProperties,
  type TextMarkup,
  wrapMarkup,
  writeRun,
} from "./run-markup.ts";
import { invalidArgument, notImplemented } from "./word-error.ts";

/**
 * How text is changed: by putting markup *between* what is there, so that everything outside the changed words keeps
 * its bytes and every range held on to keeps its characters. To mark "old" in
 *
 *     <w:r>P<w:t>the old way</w:t></w:r>
 *
 * as replaced, the run is closed and opened again around it:
 *
 *     <w:r>P<w:t …>the </w:t></w:r>‹del›<w:r>P<w:delText>old</w:delText></w:r>‹/del›‹ins›…‹/ins›<w:r>P<w:t> way</w:t></w:r>
 */

/** The part of one piece that a change takes: characters `from` up to `to`. */
interface Taken {
  piece: Piece;
  from: number;
  to: number;
}

/** New text that is put in, and after which splice it stands. */
interface Placed {
  splice: Splice;
  /** Where in the splice's text the new text begins and ends. */
  textStart: number;
  textEnd: number;
}

export type Where = "before" | "after";

/** Replaces what stands between `start` and `end` (offsets of the part). Empty `text` only takes away. */
export function replaceText(held: HeldDocument, start: number, end: number, text: string): Span {
  refuseParagraphs(text);
  const { story, tracking } = held;
  const taken = takePieces(story, start, end);
  if (taken.length === 0) return text === "" ? held.span(start, end) : insertText(held, start, text, "after");
  const writer = tracking === null ? null : new RevisionWriter(story, tracking);
  const first = taken[0] as Taken;
  const last = taken.at(-1) as Taken;
  const splices: Splice[] = [];
  let placed: Placed | null = null;

  // Clean, and the words begin in a text leaf: the new words stand where the old ones stood, in the same run.
  const inPlace =
    text !== "" && isPlain(text) && canWriteInto(first, writer) && first.piece.leaf.tag === "w:t";
  const runs = Map.groupBy(taken, (t) => t.piece.run);
  for (const [run, parts] of runs) {
    const own = isOwnInsertion(parts[0] as Taken, writer);
    const isLast = run === last.piece.run;
    if (writer === null || own) {
      if (inPlace && run === first.piece.run) {
        const inner = writeRun(text, "", story.w);
        const escaped = inner.markup.slice(inner.textStart, inner.textEnd);
        const at = pieceOffset(first.piece, first.from);
        const splice = { start: at, end: pieceOffset(first.piece, first.to), text: escaped };
        splices.push(splice, ...keepBlanks(first.piece.leaf));
        placed = { splice, textStart: 0, textEnd: escaped.length };
        for (const part of parts.slice(1)) splices.push(...cutPiece(part));
      } else {
        splices.push(...cutRun(run, parts));
        if (isLast && text !== "" && !inPlace) {
          placed = placeBehind(parts.at(-1) as Taken, story, newRun(story, first, text, own ? null : writer));
          splices.push(placed.splice, ...splitSplices(parts.at(-1) as Taken));
        }
      }
    } else {
      const behind = isLast && text !== "" && !inPlace ? newRun(story, first, text, writer) : null;
      const marked = markDeleted(run, parts, writer, story.w, behind);
      splices.push(...marked.splices);
      placed = marked.placed ?? placed;
    }
  }
  return applyAndFind(held, splices, placed, start, end);
}

/** Puts text in front of or behind what stands between `start` and `end`, formatted as what it touches there. */
export function insertAtEdge(
  held: HeldDocument,
  [start, end]: [number, number],
  text: string,
  inFront: boolean,
): Span {
  return inFront ? insertText(held, start, text, "after") : insertText(held, end, text, "before");
}

/** Puts text at an offset, formatted as the character on the side `like` of it. */
function insertText(held: HeldDocument, offset: number, text: string, like: Where): Span {
  refuseParagraphs(text);
  if (text === "") return held.span(offset, offset);
  const { story, tracking } = held;
  const paragraph = paragraphHolding(story, offset);
  const writer = tracking === null ? null : new RevisionWriter(story, tracking);
  const beside = findBeside(paragraph, offset, like);
  if (beside === null) {
    const made = wrapInsertion(
      writeRun(text, markProperties(paragraph.element, story.w), story.w),
      writer,
      story.w,
    );
    const splice = atContentEnd(paragraph.element, made.markup);
    const shift = splice.text.indexOf(made.markup);
    return applyAndFind(
      held,
      [splice],
      { splice, textStart: shift + made.textStart, textEnd: shift + made.textEnd },
      offset,
      offset,
    );
  }
  const { piece } = beside;
  if (isPlain(text) && canWriteInto(beside, writer) && piece.leaf.tag === "w:t") {
    const inner = writeRun(text, "", story.w);
    const escaped = inner.markup.slice(inner.textStart, inner.textEnd);
    const at = pieceOffset(piece, beside.from);
    const splice = { start: at, end: at, text: escaped };
    return applyAndFind(
      held,
      [splice, ...keepBlanks(piece.leaf)],
      { splice, textStart: 0, textEnd: escaped.length },
      offset,
      offset,
    );
  }
  const made = newRun(story, beside, text, isOwnInsertion(beside, writer) ? null : writer);
  const placed = beside.from === 0 ? placeInFront(beside, story, made) : placeBehind(beside, story, made);
  return applyAndFind(held, [placed.splice, ...splitSplices(beside)], placed, offset, offset);
}

/** What a range of offsets takes of each visible piece, in order. */
export function takePieces(story: Story, start: number, end: number): Taken[] {
  const taken: Taken[] = [];
  for (const paragraph of story.paragraphs) {
    if (paragraph.element.end <= start) continue;
    if (paragraph.element.start >= end) break;
    for (const piece of visiblePieces(paragraph)) {
      let from = 0;
      let to = piece.text.length;
      while (from < to && pieceOffset(piece, from) < start) from++;
      while (to > from && pieceOffset(piece, to) > end) to--;
      if (from < to) taken.push({ piece, from, to });
    }
  }
  return taken;
}

/** Cuts the runs at both ends of a span so that whole runs remain in between. */
export function isolateRuns(held: HeldDocument, span: Span): XmlElement[] {
  for (const edge of ["end", "start"] as const) {
    const { story } = held;
    const taken = takePieces(story, span.start.offset, span.end.offset);
    const part = edge === "end" ? taken.at(-1) : taken[0];
    if (part === undefined) return [];
    const at = edge === "end" ? part.to : part.from;
    if (at > 0 && at < part.piece.text.length) {
      const split = splitMarkup({ ...part, from: at, to: at }, story.w);
      const offset = pieceOffset(part.piece, at);
      held.change([
        { start: offset, end: offset, text: split.close + split.open },
        ...keepBlanks(part.piece.leaf),
      ]);
    } else if (edge === "end" ? !endsRun(part) : !beginsRun(part)) {
      const split = splitMarkup(part, story.w);
      const offset = edge === "end" ? part.piece.leaf.end : part.piece.leaf.start;
      held.change([{ start: offset, end: offset, text: split.close + split.open }]);
    }
  }
  return [...new Set(takePieces(held.story, span.start.offset, span.end.offset).map((t) => t.piece.run))];
}

function refuseParagraphs(text: string): void {
  if (/[\r\n]/.test(text)) {
    throw notImplemented("insertText with a paragraph mark in the text; use insertParagraph.");
  }
}

function isPlain(text: string): boolean {
  return !/[\t\v]/.test(text);
}

function isOwnInsertion(taken: Taken, writer: RevisionWriter | null): boolean {
  return writer !== null && taken.piece.insertedBy?.attr("w:author") === writer.tracking.author;
}

function canWriteInto(taken: Taken, writer: RevisionWriter | null): boolean {
  return writer === null || isOwnInsertion(taken, writer);
}

function newRun(story: Story, like: Taken, text: string, writer: RevisionWriter | null): TextMarkup {
  return wrapInsertion(writeRun(text, runProperties(like.piece.run, story.w), story.w), writer, story.w);
}

function wrapInsertion(run: TextMarkup, writer: RevisionWriter | null, w: string): TextMarkup {
  return writer === null ? run : wrapMarkup(run, writer.open("ins"), `</${w}ins>`);
}

function contentOf(run: XmlElement): XmlElement[] {
  return run.children.filter((child) => child.tag !== "w:rPr");
}

function beginsRun(taken: Taken): boolean {
  return taken.from === 0 && contentOf(taken.piece.run)[0] === taken.piece.leaf;
}

function endsRun(taken: Taken): boolean {
  return taken.to === taken.piece.text.length && contentOf(taken.piece.run).at(-1) === taken.piece.leaf;
}

function isTextLeaf(leaf: XmlElement): boolean {
  return leaf.tag === "w:t";
}

/** `xml:space="preserve"` where it is missing: without it blanks at a cut would be lost. */
function keepBlanks(leaf: XmlElement): Splice[] {
  if (!isTextLeaf(leaf) || leaf.attr("xml:space") !== null) return [];
  const at = leaf.openEnd - 1;
  return [{ start: at, end: at, text: ' xml:space="preserve"' }];
}

/** Closes the leaf and the run at a cut, and opens them again with the same formatting. */
function splitMarkup(taken: Taken, w: string): { close: string; open: string } {
  const { leaf, run, text } = taken.piece;
  const at = taken.from;
  const inside = isTextLeaf(leaf) && at > 0 && at < text.length;
  const openRun = run.tree.text.slice(run.start, run.openEnd) + (run.child("w:rPr")?.raw ?? "");
  return {
    close: `${inside ? `</${w}t>` : ""}</${run.name}>`,
    open: `${openRun}${inside ? `<${w}t xml:space="preserve">` : ""}`,
  };
}

function splitSplices(taken: Taken): Splice[] {
  return taken.to > 0 && taken.to < taken.piece.text.length ? keepBlanks(taken.piece.leaf) : [];
}

/** Puts a made run behind the last taken character. */
function placeBehind(last: Taken, story: Story, made: TextMarkup): Placed {
  const { piece, to } = last;
  if (to === piece.text.length) {
    if (endsRun(last)) return placeAt(piece.run.end, made, "", "");
    const split = splitMarkup({ ...last, from: 0 }, story.w);
    return placeAt(piece.leaf.end, made, split.close, split.open);
  }
  const split = splitMarkup({ ...last, from: to }, story.w);
  return placeAt(pieceOffset(piece, to), made, split.close, split.open);
}

function placeInFront(first: Taken, story: Story, made: TextMarkup): Placed {
  if (beginsRun(first)) return placeAt(first.piece.run.start, made, "", "");
  const split = splitMarkup(first, story.w);
  return placeAt(first.piece.leaf.start, made, split.close, split.open);
}

function placeAt(offset: number, made: TextMarkup, close: string, open: string): Placed {
  const splice = { start: offset, end: offset, text: close + made.markup + open };
  return { splice, textStart: close.length + made.textStart, textEnd: close.length + made.textEnd };
}

/** Takes characters away for good. */
function cutPiece({ piece, from, to }: Taken): Splice[] {
  if (from === 0 && to === piece.text.length)
    return [{ start: piece.leaf.start, end: piece.leaf.end, text: "" }];
  return [
    { start: pieceOffset(piece, from), end: pieceOffset(piece, to), text: "" },
    ...keepBlanks(piece.leaf),
  ];
}

function cutRun(run: XmlElement, parts: Taken[]): Splice[] {
  const whole = parts.filter((p) => p.from === 0 && p.to === p.piece.text.length).map((p) => p.piece.leaf);
  if (!contentOf(run).every((child) => whole.includes(child))) return parts.flatMap(cutPiece);
  let outermost = run;
  while (/^w:(ins|moveTo)$/.test(outermost.parent?.tag ?? "") && outermost.parent?.children.length === 1) {
    outermost = outermost.parent;
  }
  return [{ start: outermost.start, end: outermost.end, text: "" }];
}

/** Marks the taken characters of one run as deleted, and puts `behind` directly after them. */
function markDeleted(
  run: XmlElement,
  parts: Taken[],
  writer: RevisionWriter,
  w: string,
  behind: TextMarkup | null,
): { splices: Splice[]; placed: Placed | null } {
  const first = parts[0] as Taken;
  const last = parts.at(-1) as Taken;
  const splices: Splice[] = [];
  const openRun = run.tree.text.slice(run.start, run.openEnd) + (run.child("w:rPr")?.raw ?? "");
  const openDeleted = `<${w}delText xml:space="preserve">`;

  const open = writer.open("del");
  if (beginsRun(first)) splices.push({ start: run.start, end: run.start, text: open });
  else if (first.from === 0) {
    const at = first.piece.leaf.start;
    splices.push({ start: at, end: at, text: `</${run.name}>${open}${openRun}` });
  } else {
    const at = pieceOffset(first.piece, first.from);
    splices.push({ start: at, end: at, text: `</${w}t></${run.name}>${open}${openRun}${openDeleted}` });
    splices.push(...keepBlanks(first.piece.leaf));
  }

  for (const { piece, from, to } of parts) {
    const { leaf, text } = piece;
    if (!isTextLeaf(leaf)) continue;
    if (from === 0) splices.push({ start: leaf.start, end: leaf.openEnd, text: openDeleted });
    if (to === text.length) splices.push({ start: leaf.closeStart, end: leaf.end, text: `</${w}delText>` });
  }

  const close = `</${run.name}></${w}del>`;
  const new_ = behind?.markup ?? "";
  let closing: Splice;
  let before: string;
  if (last.to < last.piece.text.length) {
    before = `</${w}delText>${close}`;
    const at = pieceOffset(last.piece, last.to);
    closing = { start: at, end: at, text: `${before}${new_}${openRun}<${w}t xml:space="preserve">` };
  } else if (endsRun(last)) {
    before = `</${w}del>`;
    closing = { start: run.end, end: run.end, text: before + new_ };
  } else {
    before = close;
    closing = { start: last.piece.leaf.end, end: last.piece.leaf.end, text: before + new_ + openRun };
  }
  splices.push(closing);
  if (behind === null) return { splices, placed: null };
  const placed = {
    splice: closing,
    textStart: before.length + behind.textStart,
    textEnd: before.length + behind.textEnd,
  };
  return { splices, placed };
}

function paragraphHolding(story: Story, offset: number): StoryParagraph {
  const found = story.paragraphs.findLast((p) => p.element.start <= offset) ?? story.paragraphs[0];
  if (found === undefined) throw invalidArgument("The document has no paragraph to write into.");
  return found;
}

/** The character beside an offset whose formatting new text takes, as an empty stretch of its piece. */
function findBeside(paragraph: StoryParagraph, offset: number, like: Where): Taken | null {
  let before: Taken | null = null;
  let after: Taken | null = null;
  for (const piece of visiblePieces(paragraph)) {
    for (let i = 0; i <= piece.text.length; i++) {
      const at = pieceOffset(piece, i);
      if (i > 0 && at <= offset) before = { piece, from: i, to: i };
      if (i < piece.text.length && at >= offset && after === null) after = { piece, from: i, to: i };
    }
  }
  return like === "before" ? (before ?? after) : (after ?? before);
}

/** At the end of an element's contents; one that closes itself is opened. */
function atContentEnd(element: XmlElement, markup: string): Splice {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text: markup };
  return { start: element.openEnd - 2, end: element.openEnd, text: `>${markup}</${element.name}>` };
}

function applyAndFind(
  held: HeldDocument,
  splices: Splice[],
  placed: Placed | null,
  start: number,
  end: number,
): Span {
  const kept = placed === null ? held.span(start, end) : null;
  held.change(splices);
  if (placed === null) return kept as Span;
  let shift = 0;
  for (const splice of sortSplices(splices)) {
    if (splice === placed.splice) break;
    shift += splice.text.length - (splice.end - splice.start);
  }
  const at = placed.splice.start + shift;
  return held.span(at + placed.textStart, at + placed.textEnd);
}
