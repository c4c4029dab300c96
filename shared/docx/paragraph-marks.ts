import { appendInside, type WriteContext } from "./replace-text.ts";
import type { Splice } from "./splice.ts";
import { type MarkTag, markAttributes, markTags, writeOrdered } from "./word-markup.ts";
import type { XmlElement } from "./xml-tree.ts";

const markOrder = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"];

/**
 * Marks the paragraph mark as inserted, deleted or moved. The marks stand first in `pPr/rPr`, in their own order
 * (ECMA-376 part 1, A.1 `CT_ParaRPr`).
 */
export function markParagraph(
  paragraph: XmlElement,
  kind: MarkTag,
  mark: string,
  { prefixes }: WriteContext,
): Splice {
  const { element } = prefixes;
  const pPr = paragraph.child("w:pPr");
  if (pPr === null) {
    const properties = `<${element}pPr><${element}rPr>${mark}</${element}rPr></${element}pPr>`;
    return insertInside(paragraph, null, properties);
  }
  const rPr = pPr.child("w:rPr");
  if (rPr === null) {
    const properties = `<${element}rPr>${mark}</${element}rPr>`;
    const before = pPr.children.find(({ tag }) => tag === "w:sectPr" || tag === "w:pPrChange");
    return before === undefined
      ? appendInside(pPr, properties)
      : { start: before.start, end: before.start, text: properties };
  }
  const place = markOrder.indexOf(`w:${kind}`);
  const previous = rPr.children.findLast(
    ({ tag }) => markOrder.indexOf(tag) >= 0 && markOrder.indexOf(tag) <= place,
  );
  return insertInside(rPr, previous ?? null, mark);
}

/**
 * Behind a child, or as the first one. The first place is taken by writing the start tag's last character anew, so that
 * it stays the first whatever else is inserted right behind the tag.
 */
function insertInside(holder: XmlElement, behind: XmlElement | null, text: string): Splice {
  if (holder.selfClosing) return appendInside(holder, text);
  if (behind !== null) return { start: behind.end, end: behind.end, text };
  return { start: holder.openEnd - 1, end: holder.openEnd, text: `>${text}` };
}

export function writeMark(kind: MarkTag, context: WriteContext): string {
  const { tracking, prefixes, nextId } = context;
  return tracking === null
    ? ""
    : `<${prefixes.element}${kind}${markAttributes(prefixes, tracking, nextId())}/>`;
}

/** What belongs to one paragraph alone and must not be repeated in a copy of its properties. */
const notCopied = new Set(["w:sectPr", "w:pageBreakBefore", "w:pPrChange", "w:rPr"]);

/**
 * Paragraph properties for a new paragraph like this one, with `mark` as the revision of its own mark (empty: none). List,
 * spacing, style and indents come along; a section's end and a page break do not.
 */
export function copyParagraphProperties(
  paragraph: XmlElement | null,
  mark: string,
  { prefixes }: WriteContext,
): string {
  const { element } = prefixes;
  const pPr = paragraph?.child("w:pPr") ?? null;
  const kept = (pPr?.children ?? []).filter(({ tag }) => !notCopied.has(tag)).map(writeProperty);
  const ofMark = pPr?.child("w:rPr")?.children ?? [];
  const inner = writeOrdered(ofMark.filter(({ tag }) => !markTags.includes(tag)));
  const rPr = mark === "" && inner === "" ? "" : `<${element}rPr>${mark}${inner}</${element}rPr>`;
  const all = kept.join("") + rPr;
  return all === "" ? "" : `<${element}pPr>${all}</${element}pPr>`;
}

/** A list membership may itself carry revisions, which are not the copy's. */
function writeProperty(property: XmlElement): string {
  if (property.tag !== "w:numPr") return property.raw;
  const kept = property.children
    .filter(({ tag }) => tag === "w:ilvl" || tag === "w:numId")
    .map(({ raw }) => raw);
  return `<${property.name}>${kept.join("")}</${property.name}>`;
}
