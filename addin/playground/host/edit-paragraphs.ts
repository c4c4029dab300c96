import type { Splice } from "../../../shared/docx/xml/splice.ts";
import { escapeAttribute } from "../../../shared/docx/xml/xml-text.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";
import type { Anchor } from "./anchors.ts";
import { replaceText } from "./edit-text.ts";
import type { HeldDocument } from "./held-document.ts";
import {
  type Properties,
  readProperties,
  setProperty,
  spliceProperties,
  withoutProperties,
  writeProperties,
} from "./property-order.ts";
import { paragraphAt, type StoryParagraph, visiblePieces } from "./read-story.ts";
import { markProperties, RevisionWriter, runProperties, wrapMarkup, writeRun } from "./run-markup.ts";
import { contentOffsets } from "./spans.ts";
import { invalidArgument, notImplemented } from "./word-error.ts";

/** What a new paragraph does not take over from the one it stands beside. */
const notInherited = ["rPr", "sectPr", "pPrChange", "pageBreakBefore"];

/**
 * A new paragraph beside another, with its paragraph and character formatting and its list, as when Enter is pressed.
 * Tracked, its mark is an inserted one; as the last of its cell or body it has no mark that could go, and the mark of
 * the one before carries the insertion.
 */
export function insertParagraph(
  held: HeldDocument,
  beside: StoryParagraph,
  text: string,
  where: "before" | "after",
): Anchor {
  if (/[\r\n]/.test(text)) throw notImplemented("insertParagraph with a paragraph mark in the text.");
  const { story, tracking } = held;
  const { w } = story;
  const writer = tracking === null ? null : new RevisionWriter(story, tracking);
  const { element } = beside;
  const last = where === "after" && writer !== null && isLastBlock(element);
  const pieces = visiblePieces(beside);
  const like = (where === "after" ? pieces.at(-1) : pieces[0])?.run ?? null;
  const formatting = like === null ? markProperties(element, w) : runProperties(like, w);

  const mark: Properties = readProperties(parseless(formatting, like, element));
  const inserted = writer !== null && !last ? setProperty(mark, "ins", writer.mark("ins")) : mark;
  const properties = setProperty(
    withoutProperties(readProperties(element.child("w:pPr")), notInherited),
    "rPr",
    writeProperties("rPr", inserted, w) || null,
  );
  let run = text === "" ? "" : writeRun(text, formatting, w).markup;
  if (run !== "" && writer !== null) {
    run = wrapMarkup({ markup: run, textStart: 0, textEnd: 0 }, writer.open("ins"), `</${w}ins>`).markup;
  }
  const markup = `<${element.name}>${writeProperties("pPr", properties, w)}${run}</${element.name}>`;
  const at = where === "after" ? element.end : element.start;
  const splices: Splice[] = [{ start: at, end: at, text: markup }];
  let shift = 0;
  if (last && writer !== null) {
    const splice = markParagraph(element, "ins", writer, w);
    splices.push(splice);
    shift = splice.text.length - (splice.end - splice.start);
  }
  held.change(splices);
  return held.anchors.name(story.part, at + shift);
}

/** Run properties as a properties element of the tree they were taken from. */
function parseless(formatting: string, like: XmlElement | null, paragraph: XmlElement): XmlElement | null {
  if (formatting === "") return null;
  return like === null ? paragraph.find("w:pPr", "w:rPr") : like.child("w:rPr");
}

function isLastBlock(paragraph: XmlElement): boolean {
  const siblings = paragraph.parent?.children ?? [];
  const rest = siblings.slice(siblings.indexOf(paragraph) + 1);
  return rest.every((e) => e.tag !== "w:p" && e.tag !== "w:tbl" && e.tag !== "w:sdt");
}

/** Marks the paragraph's mark as inserted or deleted. */
export function markParagraph(
  element: XmlElement,
  kind: "ins" | "del",
  writer: RevisionWriter,
  w: string,
): Splice {
  const mark = setProperty(readProperties(element.find("w:pPr", "w:rPr")), kind, writer.mark(kind));
  const properties = setProperty(
    readProperties(element.child("w:pPr")),
    "rPr",
    writeProperties("rPr", mark, w),
  );
  return spliceProperties(element, "pPr", properties, w);
}

/** `Paragraph.delete`: text and mark. What the same author inserted goes at once; else it is marked, when tracked. */
export function deleteParagraph(held: HeldDocument, anchor: Anchor, paragraph: StoryParagraph): void {
  const { tracking, story } = held;
  const { element } = paragraph;
  const ownMark = element.find("w:pPr", "w:rPr", "w:ins")?.attr("w:author") === tracking?.author;
  const ownText = visiblePieces(paragraph).every((p) => p.insertedBy?.attr("w:author") === tracking?.author);
  const onlyOne =
    (element.parent?.children ?? []).filter((e) => e.tag === "w:p" || e.tag === "w:tbl").length === 1;
  const holdsSection = element.find("w:pPr", "w:sectPr") !== null;
  const mustStay = onlyOne || holdsSection || (element.parent?.tag === "w:tc" && isLastBlock(element));
  if (
    !mustStay &&
    (tracking === null || (ownMark && ownText && paragraph.pieces.every((p) => p.deletedBy === null)))
  ) {
    // A last line has no mark of its own: the one before carries its insertion, and is the last again.
    const siblings = element.parent?.children ?? [];
    const before = isLastBlock(element) ? siblings[siblings.indexOf(element) - 1] : undefined;
    const mark = before?.tag === "w:p" ? before.find("w:pPr", "w:rPr", "w:ins") : null;
    held.change([
      ...(mark ? [{ start: mark.start, end: mark.end, text: "" }] : []),
      { start: element.start, end: element.end, text: "" },
    ]);
    return;
  }
  const [start, end] = contentOffsets(paragraph);
  if (paragraph.text !== "") replaceText(held, start, end, "");
  if (mustStay || tracking === null) return;
  const again = paragraphAt(held.story, anchor.offset);
  if (again === null) return;
  held.change([markParagraph(again.element, "del", new RevisionWriter(held.story, tracking), story.w)]);
}

/** Sets one paragraph property; tracked, with the record of what it was. */
export function setParagraphProperty(
  held: HeldDocument,
  paragraph: StoryParagraph,
  name: string,
  markup: string | null,
): void {
  const { story, tracking } = held;
  const { w } = story;
  const { element } = paragraph;
  const known = readProperties(element.child("w:pPr"));
  let properties = setProperty(known, name, markup);
  if (tracking !== null && !known.some(([n]) => n === "pPrChange")) {
    const old =
      writeProperties("pPr", withoutProperties(known, ["rPr", "sectPr", "pPrChange"]), w) || `<${w}pPr/>`;
    const writer = new RevisionWriter(story, tracking);
    properties = setProperty(
      properties,
      "pPrChange",
      `<${w}pPrChange${writer.attributes()}>${old}</${w}pPrChange>`,
    );
  }
  held.change([spliceProperties(element, "pPr", properties, w)]);
}

/** Sets attributes of a paragraph property and keeps its others: `spacing`, `ind`. */
export function setParagraphAttributes(
  held: HeldDocument,
  paragraph: StoryParagraph,
  name: string,
  values: Record<string, string | null>,
): void {
  const { w } = held.story;
  const kept = new Map<string, string>();
  for (const attribute of paragraph.element.find("w:pPr", `w:${name}`)?.attributes() ?? []) {
    kept.set(attribute.tag.replace(/^w:/, ""), attribute.value);
  }
  for (const [key, value] of Object.entries(values)) {
    if (value === null) kept.delete(key);
    else kept.set(key, value);
  }
  const attributes = [...kept].map(([key, value]) => ` ${w}${key}="${escapeAttribute(value)}"`).join("");
  setParagraphProperty(held, paragraph, name, attributes === "" ? null : `<${w}${name}${attributes}/>`);
}

/** Sets run properties of whole runs; tracked, with the record of what they were. */
export function setRunProperty(
  held: HeldDocument,
  runs: XmlElement[],
  changes: Record<string, string | null>,
): void {
  const { story, tracking } = held;
  const { w } = story;
  const writer = tracking === null ? null : new RevisionWriter(story, tracking);
  const splices = runs.map((run) => {
    const known = readProperties(run.child("w:rPr"));
    let properties = known;
    for (const [name, markup] of Object.entries(changes)) properties = setProperty(properties, name, markup);
    const ownInsertion = run.parent?.tag === "w:ins" && run.parent.attr("w:author") === tracking?.author;
    if (writer !== null && !ownInsertion && !known.some(([n]) => n === "rPrChange")) {
      const old = writeProperties("rPr", known, w) || `<${w}rPr/>`;
      properties = setProperty(
        properties,
        "rPrChange",
        `<${w}rPrChange${writer.attributes()}>${old}</${w}rPrChange>`,
      );
    }
    return spliceProperties(run, "rPr", properties, w);
  });
  if (splices.length === 0) throw invalidArgument("The range holds no text to format.");
  held.change(splices);
}
