import type { Splice } from "../xml/splice.ts";
import { type MarkTag, markAttributes, markTags, writeOrdered } from "../xml/word-markup.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { appendInside, type WriteContext } from "./write-runs.ts";

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

/** Properties of a paragraph as another one may take them over, each a piece of markup. */
export interface ParagraphProperties {
  /** Style, list, spacing, indents, …: what ECMA-376 part 1, A.1 calls `CT_PPrBase`. */
  base: string;
  /** Formatting of the paragraph mark, without revisions. */
  mark: string;
  /** The section that ends here; empty where none does. */
  section: string;
}

const notBase = new Set(["w:sectPr", "w:pPrChange", "w:rPr"]);

/** All that a paragraph has. */
export function readProperties(paragraph: XmlElement | null): ParagraphProperties {
  const pPr = paragraph?.child("w:pPr") ?? null;
  const children = pPr?.children ?? [];
  const ofMark = pPr?.child("w:rPr")?.children ?? [];
  return {
    base: children
      .filter(({ tag }) => !notBase.has(tag))
      .map(writeProperty)
      .join(""),
    mark: writeOrdered(ofMark.filter(({ tag }) => !markTags.includes(tag))),
    section: pPr?.child("w:sectPr")?.raw ?? "",
  };
}

/** What a new paragraph like this one takes over: list, spacing, style and indents, but no section's end and no page break. */
export function copyProperties(paragraph: XmlElement | null): ParagraphProperties {
  const { base, mark } = readProperties(paragraph);
  const pageBreak = paragraph?.find("w:pPr", "w:pageBreakBefore")?.raw ?? null;
  return { base: pageBreak === null ? base : base.replace(pageBreak, ""), mark, section: "" };
}

/** A list membership may itself carry revisions, which are not the copy's. */
function writeProperty(property: XmlElement): string {
  if (property.tag !== "w:numPr") return property.raw;
  const kept = property.children
    .filter(({ tag }) => tag === "w:ilvl" || tag === "w:numId")
    .map(({ raw }) => raw);
  return `<${property.name}>${kept.join("")}</${property.name}>`;
}

/** Whether all pending changes of formatting in the paragraph's properties are this author's: they may then be written anew. */
export function hasOnlyOwnRevisions(paragraph: XmlElement, author: string | undefined): boolean {
  return listPropertyRevisions(paragraph).every((revision) => revision.attr("w:author") === author);
}

function listPropertyRevisions(paragraph: XmlElement): XmlElement[] {
  const pPr = paragraph.child("w:pPr");
  const inList = pPr?.child("w:numPr")?.children ?? [];
  return [
    ...(pPr?.children.filter(({ tag }) => tag === "w:pPrChange") ?? []),
    ...inList.filter(({ tag }) => tag !== "w:ilvl" && tag !== "w:numId"),
  ];
}

/** The base properties as they were before pending changes of formatting. */
export function readOriginalBase(paragraph: XmlElement): string {
  const pPr = paragraph.child("w:pPr");
  const change = pPr?.child("w:pPrChange") ?? null;
  const isNewInList = pPr?.find("w:numPr", "w:ins") != null;
  const old = change === null ? (pPr?.children ?? []) : (change.child("w:pPr")?.children ?? []);
  return old
    .filter(({ tag }) => !notBase.has(tag) && !(change === null && isNewInList && tag === "w:numPr"))
    .map(writeProperty)
    .join("");
}

/**
 * A `w:pPr`; empty where it would hold nothing. `marks` are revisions of the paragraph mark; with `was`, base properties
 * that differ from it are a tracked change from it.
 */
export function writeParagraphProperties(
  { base, mark, section }: ParagraphProperties,
  marks: string,
  was: string | null,
  { tracking, prefixes, nextId }: WriteContext,
): string {
  const { element } = prefixes;
  const rPr = marks === "" && mark === "" ? "" : `<${element}rPr>${marks}${mark}</${element}rPr>`;
  const old = was === "" ? `<${element}pPr/>` : `<${element}pPr>${was}</${element}pPr>`;
  const change =
    was === null || was === base || tracking === null
      ? ""
      : `<${element}pPrChange${markAttributes(prefixes, tracking, nextId())}>${old}</${element}pPrChange>`;
  const all = base + rPr + section + change;
  return all === "" ? "" : `<${element}pPr>${all}</${element}pPr>`;
}

/**
 * The paragraph's properties written anew; its mark keeps its revisions and its formatting, its section stays. New base
 * properties are a change from what stood there before any pending one, or from `was`.
 */
export function changeProperties(
  paragraph: XmlElement,
  base: string,
  section: string,
  context: WriteContext,
  was: string | null = null,
): Splice[] {
  const pPr = paragraph.child("w:pPr");
  const had = readProperties(paragraph);
  if (base === had.base && section === had.section && was === null) return [];
  const marks = (pPr?.child("w:rPr")?.children ?? []).filter(({ tag }) => markTags.includes(tag));
  const isChange = ({ tag }: XmlElement) => tag === "w:rPrChange";
  const rPrChange = marks.filter(isChange).map(({ raw }) => raw);
  const kept = base === had.base && was === null ? (pPr?.child("w:pPrChange")?.raw ?? "") : "";
  const text = writeParagraphProperties(
    { base, mark: had.mark + rPrChange.join(""), section: section + kept },
    marks
      .filter((mark) => !isChange(mark))
      .map(({ raw }) => raw)
      .join(""),
    kept === "" ? (was ?? readOriginalBase(paragraph)) : null,
    context,
  );
  if (pPr === null) return [insertInside(paragraph, null, text)];
  return [{ start: pPr.start, end: pPr.end, text }];
}
