/**
 * The last mark of a stretch of paragraphs, which stays as it is whatever comes and goes before it (see
 * `arrange-paragraphs.ts`): lines that take it over, and lines that run on into it.
 */

import type { Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Tail } from "./arrange-paragraphs.ts";
import type { NewLine } from "./new-paragraphs.ts";
import {
  changeProperties,
  hasOnlyOwnRevisions,
  markParagraph,
  readOriginalBase,
  readProperties,
  writeMark,
  writeParagraphProperties,
} from "./paragraph-marks.ts";
import { isOwnContent } from "./remove-paragraphs.ts";
import { appendInside, renewId, type WriteContext } from "./write-runs.ts";

/** A paragraph with `marks` as the revisions of its mark. */
export function writeParagraph(
  { properties, content }: NewLine,
  marks: string,
  context: WriteContext,
  namespaces = "",
): string {
  const { element } = context.prefixes;
  const pPr = writeParagraphProperties(properties, marks, null, context);
  return `<${element}p${namespaces}>${pPr}${content}</${element}p>`;
}

/** Whether a tracked line can be given the last mark; where that mark itself is pending the line comes with one of its own. */
export function canTakeOver({ kind, last }: Tail): boolean {
  return kind === "replace" || !hasOpenMark(last);
}

/** Gives a tracked line the last mark: as a paragraph of its own behind the old one, or within it where the old words go. */
export function takeOverMark(
  { kind, last }: Tail,
  { properties, content }: NewLine,
  namespaces: string,
  context: WriteContext,
): { splices: Splice[]; text: string } {
  const had = readProperties(last);
  if (kind === "replace") {
    const changes = canChange(last, context)
      ? changeProperties(last, properties.base, had.section, context)
      : [];
    return { splices: content === "" ? changes : [...changes, appendInside(last, content)], text: "" };
  }
  const { element } = context.prefixes;
  const pPr = writeLastProperties(last, properties.base, context);
  return {
    splices: [...cutSection(last), markParagraph(last, "ins", writeMark("ins", context), context)],
    text: `<${element}p${namespaces}>${pPr}${content}</${element}p>`,
  };
}

/**
 * The properties that go with the last mark to another line. A pending change of formatting stays on the old line and stands
 * on the new one as well, since whichever of the two is left has to be able to become what was there before.
 */
function writeLastProperties(last: XmlElement, base: string, context: WriteContext): string {
  const had = readProperties(last);
  const change = last.find("w:pPr", "w:pPrChange");
  if (change === null || base !== had.base)
    return writeParagraphProperties({ ...had, base }, "", readOriginalBase(last), context);
  const copy = renewId(change, change, context.nextId());
  return writeParagraphProperties({ ...had, section: had.section + copy }, "", null, context);
}

/** Another author's pending change of formatting is not overwritten. */
function canChange(paragraph: XmlElement, { tracking }: WriteContext): boolean {
  return hasOnlyOwnRevisions(paragraph, tracking?.author);
}

/** Whether the last line came with a pending change by the same author: then the change is taken back instead. */
export function isTakenBack({ kind, last, previous }: Tail, { tracking }: WriteContext): boolean {
  return (
    kind === "join" &&
    previous !== null &&
    tracking !== null &&
    findOwnMark(previous, tracking.author) !== null &&
    isOwnContent(last, tracking.author)
  );
}

/** The line before the last one runs on into the last mark, which takes its properties. Nothing where changes are not tracked. */
export function joinLast(tail: Tail, context: WriteContext): Splice[] {
  const { last, previous } = tail;
  const { tracking } = context;
  if (tracking === null || previous === null) return [];
  const had = readProperties(last);
  if (isTakenBack(tail, context)) {
    const { start, end } = findOwnMark(previous, tracking.author) as XmlElement;
    const at = previous.find("w:pPr", "w:rPr")?.end ?? end;
    return [
      { start, end, text: "" },
      ...(had.section === "" ? [] : [{ start: at, end: at, text: had.section }]),
      { start: last.start, end: last.end, text: "" },
    ];
  }
  const { base } = readProperties(previous);
  // Where the properties cannot be changed, the line stays, empty.
  if (base !== had.base && !canChange(last, context)) return [];
  return [
    markParagraph(previous, "del", writeMark("del", context), context),
    ...changeProperties(last, base, had.section, context),
  ];
}

export function cutSection(paragraph: XmlElement): Splice[] {
  const section = paragraph.find("w:pPr", "w:sectPr");
  return section === null ? [] : [{ start: section.start, end: section.end, text: "" }];
}

/** A mark that a pending change brought or takes away. */
function hasOpenMark(paragraph: XmlElement): boolean {
  const marks = paragraph.find("w:pPr", "w:rPr")?.children ?? [];
  return marks.some(({ tag }) => /^w:(ins|del|moveFrom|moveTo)$/.test(tag));
}

function findOwnMark(paragraph: XmlElement, author: string): XmlElement | null {
  const marks = paragraph.find("w:pPr", "w:rPr")?.children ?? [];
  return marks.find((mark) => mark.tag === "w:ins" && mark.attr("w:author") === author) ?? null;
}
