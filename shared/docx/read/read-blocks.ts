import type { DocxDocument } from "../package/document.ts";
import type { Block, TextSpan, View } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { type BlockNode, readLayout, readNodePieces } from "./layout.ts";
import { readStyleSheet, type StyleSheet } from "./style-sheet.ts";
import { isUnseen, standsOnWhite } from "./unseen-text.ts";

/**
 * Every paragraph-level unit in reading order: the body with its tables and, after the paragraph that anchors them, its
 * text boxes; then headers, footers, footnotes, endnotes and comments.
 */
export function readBlocks(doc: DocxDocument, view: View = "final"): Block[] {
  const styles = readStyleSheet(doc);
  return readLayout(doc, view).map((node) => readBlock(node, styles, view, doc));
}

/** The text of the body (with its text boxes), one paragraph a line. */
export function readText(doc: DocxDocument, view: View = "final"): string {
  return readLayout(doc, view)
    .filter(({ part, story }) => part === doc.mainPart && (story === "body" || story === "textbox"))
    .map((node) => readNodeText(node, view))
    .join("\n");
}

/** Places in the body where Word shows another document that this engine does not read (`w:altChunk`, `w:subDoc`). */
export function countEmbedded(doc: DocxDocument): number {
  if (!/\b(?:altChunk|subDoc)\b/.test(doc.text(doc.mainPart))) return 0;
  let count = 0;
  for (const { tag } of doc.tree(doc.mainPart).root.descendants())
    if (tag === "w:altChunk" || tag === "w:subDoc") count++;
  return count;
}

/** Pictures that a reader of the page sees, in body, headers and footers. */
export function countPictures(doc: DocxDocument): number {
  const parts = doc
    .relationships(doc.mainPart)
    .filter(
      ({ type, external, target }) => /^(?:header|footer)$/.test(type) && !external && doc.hasPart(target),
    )
    .map(({ target }) => target);
  // As a drawing or as VML; in a choice of both the VML is the fallback.
  const count = (text: string) =>
    text.match(/<pic:pic\b/g)?.length ?? text.match(/<(?:\w+:)?imagedata\b/g)?.length ?? 0;
  return [doc.mainPart, ...new Set(parts)].reduce((sum, part) => sum + count(doc.text(part)), 0);
}

/** A block's text as `Block.text` has it. */
export function readNodeText(node: BlockNode, view: View): string {
  let text = "";
  for (const piece of readNodePieces(node, view)) text += piece.text;
  return text;
}

/** What stands out are headings and the like; longer lines are running text. */
const longestAccented = 120;

function readBlock(node: BlockNode, styles: StyleSheet, view: View, doc: DocxDocument): Block {
  const last = node.paragraphs.at(-1) as XmlElement;
  const spans: TextSpan[] = [];
  const breaks: number[] = [];
  let length = 0;
  let firstRun: XmlElement | null = null;
  for (const piece of readNodePieces(node, view)) {
    if (piece.text === "") continue;
    if (piece.kind === "break") breaks.push(length);
    else if (firstRun === null && piece.text.trim() !== "") firstRun = piece.run;
    length += piece.text.length;
    const { bold, italic, halfPoints, ...look } = styles.runFormatting(last, piece.run, view);
    const formatting = {
      bold,
      italic,
      halfPoints,
      ...(isUnseen({ halfPoints, ...look }, () => standsOnWhite(doc, styles, last, view)) && {
        hidden: true as const,
      }),
    };
    const span = spans.at(-1);
    if (
      span !== undefined &&
      span.bold === formatting.bold &&
      span.italic === formatting.italic &&
      span.halfPoints === formatting.halfPoints &&
      span.hidden === formatting.hidden
    ) {
      span.text += piece.text;
    } else spans.push({ text: piece.text, ...formatting });
  }
  const accent = firstRun !== null && length <= longestAccented ? styles.accent(last, firstRun, view) : "";
  return {
    address: node.address,
    story: node.story,
    text: spans.reduce((sum, span) => sum + span.text, ""),
    style: styles.styleName(last, view),
    list: styles.listLevel(last, view),
    headingLevel: styles.headingLevel(last, view),
    cell: node.cell,
    spans,
    ...(breaks.length > 0 && { breaks }),
    ...(accent !== "" && { accent }),
  };
}
