import { type RowMarks, writeRows } from "../../../shared/docx/edit/edit-rows.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";
import type { Anchor } from "./anchors.ts";
import { markParagraph } from "./edit-paragraphs.ts";
import { replaceText } from "./edit-text.ts";
import type { HeldDocument } from "./held-document.ts";
import { RevisionWriter } from "./run-markup.ts";
import { contentOffsets, resolveParagraph } from "./spans.ts";
import { invalidArgument, notImplemented } from "./word-error.ts";

/** `TableRow.insertRows`: rows in the look of one that is there; tracked, each is an inserted row with inserted words. */
export function insertRows(
  held: HeldDocument,
  like: XmlElement,
  where: "Before" | "After",
  count: number,
  values: unknown,
): Anchor[] {
  const { story, tracking } = held;
  const columns = like.children.filter(({ tag }) => tag === "w:tc").length;
  const given = (values ?? []) as unknown[][];
  if (!(count > 0) || given.some((row) => row.length > columns))
    throw invalidArgument(`There is no room for these values in ${count} rows of ${columns} cells.`);
  const rows = Array.from({ length: count }, (_, n) =>
    Array.from({ length: columns }, (_, column) => [String(given[n]?.[column] ?? "")]),
  );
  if (rows.flat(2).some((text) => /[\r\n\v]/.test(text)))
    throw notImplemented("rows with several lines in a cell.");
  const writer = tracking === null ? null : new RevisionWriter(story, tracking);
  const marks: RowMarks | null = writer && {
    row: () => writer.mark("ins"),
    line: () => writer.mark("ins"),
    words: (run) => `${writer.open("ins")}${run}</${story.w}ins>`,
  };
  const pieces = rows.map((row) => writeRows(like, [row], marks));
  if (pieces.includes(null)) throw notImplemented("rows like one whose cells reach over others.");
  const at = where === "After" ? like.end : like.start;
  held.change([{ start: at, end: at, text: pieces.join("") }]);
  let start = at;
  return pieces.map((piece) => {
    const anchor = held.anchors.name(story.part, start);
    start += (piece as string).length;
    return anchor;
  });
}

/** `TableRow.delete`: at once where nothing is tracked, or the same author has put it in; else marked with all its words. */
export function deleteRow(held: HeldDocument, row: XmlElement): void {
  const { tracking, story } = held;
  const isOwn = row.find("w:trPr", "w:ins")?.attr("w:author") === tracking?.author;
  if (tracking === null || isOwn) {
    if (row.parent?.children.filter(({ tag }) => tag === "w:tr").length === 1)
      throw notImplemented("taking away the only row of a table.");
    held.change([{ start: row.start, end: row.end, text: "" }]);
    return;
  }
  const anchor = held.anchors.name(story.part, row.start);
  const lines = story.paragraphs.filter(({ element }) => element.start > row.start && element.end < row.end);
  for (const line of lines.map(({ element }) => held.anchors.name(story.part, element.start))) {
    const paragraph = resolveParagraph(held, line);
    if (paragraph.text !== "") replaceText(held, ...contentOffsets(paragraph), "");
    const { element } = resolveParagraph(held, line);
    held.change([markParagraph(element, "del", new RevisionWriter(held.story, tracking), story.w)]);
  }
  const again = [...held.story.tree.root.descendants("w:tr")].find(({ start }) => start === anchor.offset);
  if (again === undefined) return;
  const mark = new RevisionWriter(held.story, tracking).mark("del");
  const properties = again.child("w:trPr");
  const { w } = story;
  const splice = properties?.selfClosing
    ? { start: properties.start, end: properties.end, text: `<${w}trPr>${mark}</${w}trPr>` }
    : properties
      ? { start: properties.closeStart, end: properties.closeStart, text: mark }
      : {
          start: again.child("w:tblPrEx")?.end ?? again.openEnd,
          end: again.child("w:tblPrEx")?.end ?? again.openEnd,
          text: `<${w}trPr>${mark}</${w}trPr>`,
        };
  held.change([splice]);
}
