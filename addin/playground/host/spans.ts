import type { Anchor } from "./anchors.ts";
import type { HeldDocument, Span } from "./held-document.ts";
import {
  offsetBefore,
  offsetBehind,
  paragraphAt,
  type Story,
  type StoryParagraph,
  textIndexAt,
} from "./read-story.ts";
import { invalidArgument, itemNotFound } from "./word-error.ts";

/** The paragraph an anchor names, as it is now. ItemNotFound once it was removed. */
export function resolveParagraph(held: HeldDocument, anchor: Anchor): StoryParagraph {
  const found = anchor.gone ? null : paragraphAt(held.story, anchor.offset);
  if (found === null || found.element.start !== anchor.offset) throw itemNotFound("The paragraph");
  return found;
}

export function contentOffsets(paragraph: StoryParagraph): [start: number, end: number] {
  return [offsetBefore(paragraph, 0), offsetBehind(paragraph, paragraph.text.length)];
}

/** With the paragraph's mark. */
export function wholeOffsets(paragraph: StoryParagraph): [start: number, end: number] {
  return [offsetBefore(paragraph, 0), paragraph.element.end];
}

/** The paragraphs a span touches; the one it stands in where it is empty. */
export function paragraphsOf(story: Story, start: number, end: number): StoryParagraph[] {
  const touched = story.paragraphs.filter((p) => p.element.end > start && p.element.start < end);
  if (touched.length > 0) return touched;
  const holding = paragraphAt(story, start) ?? story.paragraphs[0];
  return holding === undefined ? [] : [holding];
}

/** Paragraphs are divided by `\r`, as in Word on the desktop and on the web. */
export function textOf(story: Story, start: number, end: number): string {
  return paragraphsOf(story, start, end)
    .map((p) => {
      const [from, to] = indexesIn(p, start, end);
      return p.text.slice(from, to);
    })
    .join("\r");
}

/** Characters of a paragraph's text that lie in a span. */
export function indexesIn(paragraph: StoryParagraph, start: number, end: number): [from: number, to: number] {
  const { element, text } = paragraph;
  const from = start <= element.start ? 0 : Math.min(text.length, textIndexAt(paragraph, start));
  const to = end >= element.end ? text.length : Math.min(text.length, textIndexAt(paragraph, end));
  return [from, Math.max(from, to)];
}

/** A span over characters of one paragraph's text. */
export function spanInParagraph(
  held: HeldDocument,
  paragraph: StoryParagraph,
  from: number,
  to: number,
): Span {
  if (from === to) {
    const at = from > 0 ? offsetBehind(paragraph, from) : offsetBefore(paragraph, 0);
    return held.span(at, at);
  }
  return held.span(offsetBefore(paragraph, from), offsetBehind(paragraph, to));
}

/** A place counted in characters of the whole story, each paragraph mark one: comparable whatever markup lies between. */
export function placeInText(story: Story, offset: number): number {
  let place = 0;
  for (const paragraph of story.paragraphs) {
    if (paragraph.element.end > offset || paragraph === story.paragraphs.at(-1)) {
      return offset <= paragraph.element.start ? place : place + textIndexAt(paragraph, offset);
    }
    place += paragraph.text.length + 1;
  }
  return place;
}

/** What `Range.compareLocationWith` answers (`Word.LocationRelation`). */
export function compareSpans(story: Story, one: Span, other: Span): string {
  const [a, b] = [placeInText(story, one.start.offset), placeInText(story, one.end.offset)];
  const [c, d] = [placeInText(story, other.start.offset), placeInText(story, other.end.offset)];
  if (a === c && b === d) return "Equal";
  if (b < c) return "Before";
  if (a > d) return "After";
  if (a <= c && b >= d) return a === c ? "ContainsStart" : b === d ? "ContainsEnd" : "Contains";
  if (c <= a && d >= b) return a === c ? "InsideStart" : b === d ? "InsideEnd" : "Inside";
  if (b === c) return "AdjacentBefore";
  if (a === d) return "AdjacentAfter";
  return a < c ? "OverlapsBefore" : "OverlapsAfter";
}

/** Start and end of a span as offsets; an end that fell before its start is empty. */
export function offsetsOf(span: Span): [start: number, end: number] {
  return [span.start.offset, Math.max(span.start.offset, span.end.offset)];
}

/** One of the places a member accepts; InvalidArgument for any other. */
export function readLocation<L extends string>(value: unknown, allowed: readonly L[]): L {
  const known = allowed.find((name) => name.toLowerCase() === String(value).toLowerCase());
  if (known === undefined)
    throw invalidArgument(`The location ${String(value)} is not one of ${allowed.join(", ")}.`);
  return known;
}
