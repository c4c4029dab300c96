/**
 * Taking paragraphs away, so that what stays is still a document: a cell ends with a paragraph, a story has one, two
 * tables keep one between them. Where a paragraph is needed for that, it stays and only its text goes.
 */

import type { DocxDocument } from "./document.ts";
import { EditRefused } from "./edit-refused.ts";
import { type BlockNode, findTextBoxes, listStories } from "./layout.ts";
import { markParagraph, writeMark } from "./paragraph-marks.ts";
import { holdsEquation, listFields, listRuns, readPieces } from "./paragraph-pieces.ts";
import { checkEditable, replaceText, type WriteContext } from "./replace-text.ts";
import type { Splice } from "./splice.ts";
import { markAttributes } from "./word-markup.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Of the paragraphs that are to go, those that must stay (emptied), judged for all of them together. */
export function findNeeded(going: ReadonlySet<XmlElement>): Set<XmlElement> {
  const needed = new Set<XmlElement>();
  for (const holder of new Set([...going].map(({ parent }) => parent as XmlElement))) {
    let last: "paragraph" | "table" | null = null;
    let gone: XmlElement | null = null;
    const keep = () => {
      if (gone !== null) needed.add(gone);
      last = "paragraph";
    };
    for (const child of holder.children) {
      if (child.tag === "w:p") {
        if (going.has(child)) gone = child;
        else {
          last = "paragraph";
          gone = null;
        }
      } else if (child.tag === "w:tbl") {
        if (gone !== null && last === "table") keep();
        last = "table";
        gone = null;
      } else if (
        child.tag === "w:sdt" ||
        child.tag === "w:customXml" ||
        child.tag === "mc:AlternateContent"
      ) {
        last = "paragraph";
        gone = null;
      }
    }
    if (gone !== null && last !== "paragraph") keep();
  }
  for (const paragraph of going) {
    const anchorsText = findTextBoxes(paragraph, null).length > 0;
    if (anchorsText || paragraph.find("w:pPr", "w:sectPr") !== null) needed.add(paragraph);
  }
  return needed;
}

/** Throws where a block cannot go as a whole. */
export function checkRemovable(node: BlockNode, context: WriteContext): void {
  for (const paragraph of node.paragraphs) {
    for (const { begin, end } of listFields(paragraph.tree)) {
      const begins = paragraph.start <= begin && begin < paragraph.end;
      const ends = paragraph.start <= end.start && end.start < paragraph.end;
      if (begins !== ends) {
        throw new EditRefused(
          "not-editable",
          "This line is part of a field that reaches over several lines (such as a table of contents).",
        );
      }
    }
    if (context.tracking !== null && holdsEquation(paragraph)) {
      throw new EditRefused(
        "not-editable",
        "This line holds an equation; it cannot be taken away as a tracked change.",
      );
    }
    const pieces = readPieces(paragraph, "final");
    for (const piece of pieces) checkEditable(piece, paragraph, context);
    if (
      pieces.some(
        ({ revisions }) => context.tracking !== null && revisions.some(({ tag }) => tag === "w:moveTo"),
      )
    ) {
      throw new EditRefused(
        "not-editable",
        "This text was moved by a tracked change that is still open. Accept or reject the move first.",
      );
    }
  }
}

/** The block's content marked as deleted (or moved away), and its paragraph mark too unless it is needed. */
export function markRemoved(
  node: BlockNode,
  kind: "del" | "moveFrom",
  isNeeded: boolean,
  context: WriteContext,
): Splice[] {
  const splices = node.paragraphs.flatMap((paragraph) => markRuns(paragraph, kind, context));
  if (!isNeeded) {
    const last = node.paragraphs.at(-1) as XmlElement;
    splices.push(markParagraph(last, kind, writeMark(kind, context), context));
  }
  return splices;
}

/** A paragraph that stays loses its words; pictures, notes and text boxes in it stay. */
export function emptyBlock(node: BlockNode, context: WriteContext): Splice[] {
  return replaceText(node, "", context);
}

function markRuns(paragraph: XmlElement, kind: "del" | "moveFrom", context: WriteContext): Splice[] {
  const { tracking, prefixes, nextId } = context;
  if (tracking === null) throw new TypeError("a clean removal writes no marks");
  const splices: Splice[] = [];
  // All runs go, also those with nothing to read in them (field instructions, empty runs).
  let stretch: XmlElement[] = [];
  const close = () => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined) return;
    const open = `<${prefixes.element}${kind}${markAttributes(prefixes, tracking, nextId())}>`;
    splices.push({ start: first.start, end: first.start, text: open });
    splices.push({ start: last.end, end: last.end, text: `</${prefixes.element}${kind}>` });
    if (kind === "del") for (const run of stretch) splices.push(...renameTexts(run));
    stretch = [];
  };
  for (const { run, revisions } of listRuns(paragraph, "final")) {
    const own = revisions.some((r) => r.tag === "w:ins" && r.attr("w:author") === tracking.author);
    if (own) {
      close();
      splices.push({ start: run.start, end: run.end, text: "" });
      continue;
    }
    const previous = stretch.at(-1);
    if (previous !== undefined && previous.end !== run.start) close();
    stretch.push(run);
  }
  close();
  return splices;
}

const deletedName: Record<string, string> = { "w:t": "delText", "w:instrText": "delInstrText" };

function renameTexts(run: XmlElement): Splice[] {
  return run.children.flatMap((node) => {
    const local = deletedName[node.tag];
    if (local === undefined) return [];
    const name = node.prefix + local;
    const opening = { start: node.start + 1, end: node.start + 1 + node.name.length, text: name };
    if (node.selfClosing) return [opening];
    return [opening, { start: node.closeStart + 2, end: node.closeStart + 2 + node.name.length, text: name }];
  });
}

const rangeMarks = /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w+Range)(Start|End)$/;

/** The paragraphs cut out. Marks of ranges that reach beyond them stay behind, so that no bookmark or comment breaks. */
export function cutParagraphs(node: BlockNode, goneComments: ReadonlySet<string>): Splice[] {
  return node.paragraphs.map((paragraph) => {
    const kept = listStraddling(paragraph).filter(
      (mark) => !(mark.tag.startsWith("w:comment") && goneComments.has(mark.attr("w:id") ?? "")),
    );
    return { start: paragraph.start, end: paragraph.end, text: kept.map(({ raw }) => raw).join("") };
  });
}

/** Starts and ends of ranges (bookmarks, comments, moves) whose other end is not in this paragraph. */
export function listStraddling(paragraph: XmlElement): XmlElement[] {
  const marks = [...paragraph.descendants()].filter(({ tag }) => rangeMarks.test(tag));
  const keyOf = (mark: XmlElement) => `${mark.tag.replace(/(Start|End)$/, "")} ${mark.attr("w:id")}`;
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(keyOf(mark), (counts.get(keyOf(mark)) ?? 0) + 1);
  return marks.filter((mark) => counts.get(keyOf(mark)) === 1);
}

export function listCommentReferences(paragraphs: readonly XmlElement[]): Set<string> {
  return new Set(
    paragraphs.flatMap((paragraph) =>
      [...paragraph.descendants("w:commentReference")].map((reference) => reference.attr("w:id") ?? ""),
    ),
  );
}

/**
 * Notes and comments whose reference goes with these paragraphs go too, but for those in `kept`; so does the other end of a
 * comment's range.
 */
export function cutOrphans(
  doc: DocxDocument,
  paragraphs: readonly XmlElement[],
  kept: ReadonlySet<XmlElement>,
): { part: string; splice: Splice }[] {
  const cuts: { part: string; splice: Splice }[] = [];
  const kinds = {
    "w:footnoteReference": "footnote",
    "w:endnoteReference": "endnote",
    "w:commentReference": "comment",
  } as const;
  for (const paragraph of paragraphs) {
    for (const [tag, story] of Object.entries(kinds)) {
      for (const reference of paragraph.descendants(tag)) {
        const id = reference.attr("w:id");
        for (const { part, holder } of listStories(doc)) {
          if (holder.tag !== `w:${story}` || holder.attr("w:id") !== id || kept.has(holder)) continue;
          cuts.push({ part, splice: { start: holder.start, end: holder.end, text: "" } });
        }
        if (story !== "comment") continue;
        for (const mark of paragraph.tree.root.descendants()) {
          const isEnd = mark.tag === "w:commentRangeStart" || mark.tag === "w:commentRangeEnd";
          if (!isEnd || mark.attr("w:id") !== id) continue;
          if (paragraphs.some(({ start, end }) => start <= mark.start && mark.end <= end)) continue;
          cuts.push({ part: paragraph.tree.part, splice: { start: mark.start, end: mark.end, text: "" } });
        }
      }
    }
  }
  return cuts;
}
