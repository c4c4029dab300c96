import type { DocxDocument } from "../package/document.ts";
import { type BlockNode, readNodePieces } from "../read/layout.ts";
import { readPieces } from "../read/paragraph-pieces.ts";
import { readStyleSheet } from "../read/style-sheet.ts";
import { copyRunProperties } from "../xml/word-markup.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { copyProperties, type ParagraphProperties } from "./paragraph-marks.ts";
import { markProperties } from "./replace-text.ts";
import { type WriteContext, writeInserted } from "./write-runs.ts";

/** A line that comes to a place: the properties it should have there, and its content in marks of a kind. */
export interface NewLine {
  properties: ParagraphProperties;
  content: string;
}

/**
 * A line behind `behind`, as somebody would type it there: with its list, spacing and style and the formatting most of its
 * text has. Behind a heading comes body text, as the line that follows the heading has it; where none follows, in
 * the style that the heading's names as the next.
 */
export function writeNewLine(
  doc: DocxDocument,
  behind: BlockNode,
  text: string,
  context: WriteContext,
): NewLine {
  const last = behind.paragraphs.at(-1) ?? null;
  const write = (formatting: string) => (text === "" ? "" : writeInserted(formatting, text, context));
  if (last !== null && isHeading(doc, last)) {
    const follower = findFollower(doc, last);
    if (follower === null) {
      const { attribute, element } = context.prefixes;
      const next = readNextStyle(doc, last);
      const base = next === null ? "" : `<${element}pStyle ${attribute}val="${next}"/>`;
      return { properties: { base, mark: "", section: "" }, content: write("") };
    }
    const model = { ...behind, paragraphs: [follower] };
    return { properties: copyProperties(follower), content: write(findFormatting(model)) };
  }
  return {
    properties: copyProperties(last),
    content: write(findFormatting(behind)),
  };
}

/** A line at the start of the body: like the one that stood there, but plain text above a heading or where there was none. */
export function writeFirstLine(
  doc: DocxDocument,
  first: BlockNode | null,
  text: string,
  context: WriteContext,
): NewLine {
  const last = first?.paragraphs.at(-1) ?? null;
  if (first !== null && last !== null && !isHeading(doc, last))
    return writeNewLine(doc, first, text, context);
  const content = text === "" ? "" : writeInserted("", text, context);
  return { properties: { base: "", mark: "", section: "" }, content };
}

function isHeading(doc: DocxDocument, paragraph: XmlElement): boolean {
  if (paragraph.child("w:pPr") === null) return false;
  const styles = readStyleSheet(doc);
  return (
    styles.headingLevel(paragraph, "final") !== null ||
    /^(?:title|subtitle)$/i.test(styles.styleName(paragraph, "final") ?? "")
  );
}

/** The first line with words behind a heading and before the next one, in the same cell or story. */
function findFollower(doc: DocxDocument, heading: XmlElement): XmlElement | null {
  const siblings = heading.parent?.children ?? [];
  for (const sibling of siblings.slice(siblings.indexOf(heading) + 1)) {
    if (/(Start|End|Err)$/.test(sibling.tag)) continue;
    if (sibling.tag !== "w:p" || isHeading(doc, sibling)) return null;
    if (readPieces(sibling, "final").some(({ text }) => text.trim() !== "")) return sibling;
  }
  return null;
}

/** `w:next` of the paragraph's style (ECMA-376 part 1, 17.7.4.10); null where that is the default style. */
function readNextStyle(doc: DocxDocument, paragraph: XmlElement): string | null {
  const id = paragraph.find("w:pPr", "w:pStyle")?.attr("w:val") ?? null;
  const link = doc
    .relationships(doc.mainPart)
    .find(({ type, external, target }) => type === "styles" && !external && doc.hasPart(target));
  if (id === null || link === undefined) return null;
  const styles = doc.tree(link.target).root.children;
  const styleOf = (wanted: string) =>
    styles.find((style) => style.tag === "w:style" && style.attr("w:styleId") === wanted);
  const next = styleOf(id)?.child("w:next")?.attr("w:val") ?? null;
  if (next === null || next === id) return null;
  const isDefault = styleOf(next)?.attr("w:default") ?? "0";
  return styleOf(next) === undefined || !/^(?:0|false|off)$/.test(isDefault) ? null : next;
}

/** The formatting of most of a block's text outside links; of its paragraph mark, where it has no text. */
function findFormatting(model: BlockNode): string {
  const lengths = new Map<string, number>();
  for (const piece of readNodePieces(model, "final")) {
    if (piece.text === "") continue;
    const inLink = piece.run.ancestor("w:hyperlink") !== null;
    const rPr = copyRunProperties(piece.run.child("w:rPr"), inLink ? ["w:rStyle"] : []);
    lengths.set(rPr, (lengths.get(rPr) ?? 0) + piece.text.length * (inLink ? 0.01 : 1));
  }
  let best: string | null = null;
  for (const [rPr, length] of lengths)
    if (best === null || length > (lengths.get(best) as number)) best = rPr;
  return best ?? copyRunProperties(markProperties(model.paragraphs.at(-1) as XmlElement));
}
