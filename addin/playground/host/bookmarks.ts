import type { Splice } from "../../../shared/docx/xml/splice.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";
import { isolateRuns } from "./edit-text.ts";
import type { HeldDocument, Span, StoryPlace } from "./held-document.ts";
import type { Story } from "./read-story.ts";
import { contentOffsets, offsetsOf, paragraphsOf } from "./spans.ts";
import { invalidArgument, itemNotFound } from "./word-error.ts";

/** Names of Word's bookmarks: a letter or `_` first, letters, digits and `_`, 40 characters at most; `_` first hides one. */
const namePattern = /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u;

interface Bookmark {
  name: string;
  start: XmlElement;
  end: XmlElement | null;
}

function readBookmarks(story: Story): Bookmark[] {
  const ends = new Map<string, XmlElement>();
  for (const end of story.tree.root.descendants("w:bookmarkEnd")) ends.set(end.attr("w:id") ?? "", end);
  return [...story.tree.root.descendants("w:bookmarkStart")].map((start) => ({
    name: start.attr("w:name") ?? "",
    start,
    end: ends.get(start.attr("w:id") ?? "") ?? null,
  }));
}

/** A bookmark of this name that exists elsewhere is moved here, as in Word. */
export function insertBookmark(held: HeldDocument, span: Span, name: string): void {
  if (!namePattern.test(name)) throw invalidArgument(`${name} is no name for a bookmark.`);
  if (findBookmark(held, name) !== null) deleteBookmark(held, name);
  const whole = coveredParagraph(held, span);
  if (whole === null) isolateRuns(held, span);
  const { story } = held;
  const [start, end] = offsetsOf(span);
  const covering = coveredParagraph(held, span);
  const { w } = story;
  let id = 0;
  const all = held.places.flatMap((place) => held.within(place, () => readBookmarks(held.story)));
  for (const b of all) id = Math.max(id, Number(b.start.attr("w:id") ?? 0) + 1);
  const opening = `<${w}bookmarkStart ${w}id="${id}" ${w}name="${name}"/>`;
  const closing = `<${w}bookmarkEnd ${w}id="${id}"/>`;
  let from: number;
  let to: number;
  if (covering !== null) {
    const { element } = covering;
    if (element.selfClosing) {
      held.change([
        { start: element.openEnd - 2, end: element.end, text: `>${opening}${closing}</${element.name}>` },
      ]);
      return;
    }
    from = element.child("w:pPr")?.end ?? element.openEnd;
    to = element.closeStart;
  } else {
    from = outsideRun(story, start, "start");
    to = Math.max(from, outsideRun(story, end, "end"));
  }
  const splices: Splice[] =
    from === to
      ? [{ start: from, end: from, text: opening + closing }]
      : [
          { start: from, end: from, text: opening },
          { start: to, end: to, text: closing },
        ];
  held.change(splices);
}

/** In whatever story. */
export function deleteBookmark(held: HeldDocument, name: string): void {
  const found = lookUp(held, name);
  if (found === null) throw itemNotFound(`The bookmark ${name}`);
  const { start, end } = found.bookmark;
  const marks = [start, ...(end === null ? [] : [end])];
  held.within(found.place, () =>
    held.change(marks.map((mark) => ({ start: mark.start, end: mark.end, text: "" }))),
  );
}

export function findBookmark(held: HeldDocument, name: string): { place: StoryPlace; span: Span } | null {
  const found = lookUp(held, name);
  if (found === null) return null;
  const { start, end } = found.bookmark;
  const span = held.within(found.place, () => held.span(start.end, end?.start ?? start.end));
  return { place: found.place, span };
}

function lookUp(held: HeldDocument, name: string): { place: StoryPlace; bookmark: Bookmark } | null {
  for (const place of held.places) {
    const bookmarks = held.within(place, () => readBookmarks(held.story));
    const bookmark = bookmarks.find((b) => sameName(b.name, name));
    if (bookmark !== undefined) return { place, bookmark };
  }
  return null;
}

export function listBookmarks(
  held: HeldDocument,
  start: number,
  end: number,
  includeHidden: boolean,
  includeAdjacent: boolean,
): string[] {
  return readBookmarks(held.story)
    .filter((b) => includeHidden || !b.name.startsWith("_"))
    .filter((b) => {
      const [from, to] = [b.start.end, b.end?.start ?? b.start.end];
      return includeAdjacent
        ? from <= end && to >= start
        : (from < end && to > start) || (from >= start && to <= end);
    })
    .map((b) => b.name);
}

/** Word does not tell capitals from small letters in the names of bookmarks. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The paragraph whose whole text a span covers, so that no run need be cut. */
function coveredParagraph(held: HeldDocument, span: Span) {
  const [start, end] = offsetsOf(span);
  const paragraphs = paragraphsOf(held.story, start, end);
  const only = paragraphs.length === 1 ? paragraphs[0] : undefined;
  if (only === undefined) return null;
  const [from, to] = contentOffsets(only);
  return start <= from && end >= to ? only : null;
}

/** The place beside a run where a mark may stand, for an offset at the run's edge. */
function outsideRun(story: Story, offset: number, edge: "start" | "end"): number {
  for (const paragraph of story.paragraphs) {
    if (paragraph.element.end <= offset || paragraph.element.start > offset) continue;
    for (const run of paragraph.element.descendants("w:r")) {
      if (run.start < offset && offset < run.end) return edge === "start" ? run.start : run.end;
    }
    return Math.max(offset, paragraph.element.child("w:pPr")?.end ?? paragraph.element.openEnd);
  }
  return offset;
}
