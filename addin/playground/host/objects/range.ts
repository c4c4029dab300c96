import { insertBookmark, listBookmarks } from "../bookmarks.ts";
import { insertParagraph } from "../edit-paragraphs.ts";
import { insertAtEdge, replaceText } from "../edit-text.ts";
import type { Span } from "../held-document.ts";
import type { Host } from "../host.ts";
import { collectionOf, type Handle, handle, isHandle, type Kind } from "../kind.ts";
import { setStyle } from "../set-style.ts";
import { compareSpans, offsetsOf, paragraphsOf, placeInText, readLocation, textOf } from "../spans.ts";
import { invalidArgument, itemNotFound, notImplemented } from "../word-error.ts";
import { bodyHandle } from "./body.ts";
import {
  contentControlCollection,
  findParentControl,
  insertContentControlAround,
} from "./content-control.ts";
import { fontKind } from "./font.ts";
import { paragraphOfAnchor } from "./paragraph.ts";
import { findParentCell, findParentTable } from "./table.ts";
import { deleteSpan, paragraphCollection, sharedStyle, textMethods } from "./text-members.ts";

/** `Word.Range` over a span of the main story. */
export const rangeKind: Kind<Span> = {
  name: "Range",
  properties: {
    Hyperlink: (self, host) => findHyperlink(self, host),
    IsEmpty: (self, { held }) =>
      placeInText(held.story, self.start.offset) >= placeInText(held.story, self.end.offset),
    Style: (self, host) => sharedStyle(host, self, false),
    StyleBuiltIn: (self, host) => sharedStyle(host, self, true),
    Text: (self, { held }) => textOf(held.story, ...offsetsOf(self)),
  },
  setters: {
    Style: (self, value: string, host) => setSpanStyle(self, value, host),
    StyleBuiltIn: (self, value: string, host) => setSpanStyle(self, value, host),
  },
  navigation: {
    Font: (self) => handle(fontKind, () => self),
    Paragraphs: (self, host) => paragraphCollection(host, () => self),
    ContentControls: (self, host) => contentControlCollection(host, () => offsetsOf(self)),
    ParentBody: (_, host) => bodyHandle(host),
    ParentContentControl: (self, host) => findParentControl(host, ...offsetsOf(self)),
    ParentContentControlOrNullObject: (self, host) => findParentControl(host, ...offsetsOf(self)),
    ParentTable: (self, host) => findParentTable(host, self.start.offset),
    ParentTableOrNullObject: (self, host) => findParentTable(host, self.start.offset),
    ParentTableCell: (self, host) => findParentCell(host, self.start.offset),
    ParentTableCellOrNullObject: (self, host) => findParentCell(host, self.start.offset),
  },
  methods: {
    ...textMethods<Span>((self) => self),
    InsertText: (self, [text, where], host) => insertIntoRange(self, String(text), where, host),
    InsertParagraph: (self, [text, where], host) => {
      const place = readLocation(where, ["Before", "After"]);
      const paragraphs = paragraphsOf(host.held.story, ...offsetsOf(self));
      const beside = place === "Before" ? paragraphs[0] : paragraphs.at(-1);
      if (beside === undefined) throw itemNotFound("The paragraph");
      const made = insertParagraph(host.held, beside, String(text), place === "Before" ? "before" : "after");
      return paragraphOfAnchor(made);
    },
    InsertBreak: (self, [kind, where], host) => {
      if (kind !== "Line") throw notImplemented(`insertBreak of type ${String(kind)}.`);
      const place = readLocation(where, ["Before", "After"]);
      const [start, end] = offsetsOf(self);
      insertAtEdge(host.held, [start, end], "\v", place === "Before");
    },
    InsertContentControl: (self, [type], host) => insertContentControlAround(host, self, type),
    InsertBookmark: (self, [name], host) => insertBookmark(host.held, self, String(name)),
    GetBookmarks: (self, [includeHidden, includeAdjacent], host) =>
      listBookmarks(host.held, ...offsetsOf(self), includeHidden === true, includeAdjacent === true),
    Delete: (self, _, host) => deleteSpan(host, self),
    Clear: (self, _, host) => deleteSpan(host, self),
    GetRange: (self, [where], { held }) => handle(rangeKind, partOfSpan(held, self, where)),
    CompareLocationWith: (self, [other], { held }) => compareSpans(held.story, self, mustBeRange(other)),
    ExpandTo: (self, [other], host) => expand(self, mustBeRange(other), host),
    ExpandToOrNullObject: (self, [other], host) => expand(self, mustBeRange(other), host),
    IntersectWith: (self, [other], host) => intersect(self, mustBeRange(other), host),
    IntersectWithOrNullObject: (self, [other], host) => intersect(self, mustBeRange(other), host),
    GetNextTextRange: (self, [marks, trim], host) => nextTextRange(self, marks, trim, host),
    GetNextTextRangeOrNullObject: (self, [marks, trim], host) => nextTextRange(self, marks, trim, host),
  },
};

export const rangeCollectionKind = collectionOf("RangeCollection");

export function rangeHandle(span: Span): Handle {
  return handle(rangeKind, span);
}

/** The named part of a span as a new one: Whole, Content, Start, End, After. */
export function partOfSpan(held: Host["held"], span: Span, where: unknown): Span {
  const [start, end] = offsetsOf(span);
  const place = readLocation(where ?? "Whole", ["Whole", "Content", "Start", "End", "After"]);
  if (place === "Start") return held.span(start, start);
  if (place === "End" || place === "After") return held.span(end, end);
  return held.span(start, end);
}

function insertIntoRange(self: Span, text: string, where: unknown, { held }: Host): Handle {
  const place = readLocation(where, ["Replace", "Start", "End", "Before", "After"]);
  const [start, end] = offsetsOf(self);
  if (place === "Replace") {
    if (paragraphsOf(held.story, start, end).length > 1)
      throw notImplemented("replacing a range of several paragraphs.");
    const made = replaceText(held, start, end, text);
    self.start.offset = made.start.offset;
    self.end.offset = made.end.offset;
    return handle(rangeKind, made);
  }
  const inFront = place === "Start" || place === "Before";
  const made = insertAtEdge(held, [start, end], text, inFront);
  if (place === "Start") self.start.offset = made.start.offset;
  if (place === "End") self.end.offset = made.end.offset;
  return handle(rangeKind, made);
}

function setSpanStyle(self: Span, name: string, host: Host): void {
  const { held } = host;
  const anchors = paragraphsOf(held.story, ...offsetsOf(self)).map((p) =>
    held.anchors.name(held.story.part, p.element.start),
  );
  for (const anchor of anchors) setStyle(held, anchor, name);
}

function mustBeRange(value: unknown): Span {
  if (!isHandle(value) || value.kind.name !== "Range") throw invalidArgument("A range is expected.");
  return value.self as Span;
}

function expand(one: Span, other: Span, { held }: Host): Handle {
  const start = Math.min(one.start.offset, other.start.offset);
  return handle(rangeKind, held.span(start, Math.max(one.end.offset, other.end.offset)));
}

function intersect(one: Span, other: Span, { held }: Host): Handle | null {
  const start = Math.max(one.start.offset, other.start.offset);
  const end = Math.min(one.end.offset, other.end.offset);
  return start <= end ? handle(rangeKind, held.span(start, end)) : null;
}

function nextTextRange(self: Span, marks: unknown, trim: unknown, host: Host): Handle | null {
  const { held } = host;
  const [, end] = offsetsOf(self);
  const rest = handle(rangeKind, held.span(end, held.story.tree.text.length));
  const found = rangeKind.methods?.GetTextRanges?.(rest.self as Span, [marks, trim], host) as Handle;
  return (found.self as () => Handle[])()[0] ?? null;
}

function findHyperlink(self: Span, { held }: Host): string | null {
  const [start] = offsetsOf(self);
  for (const paragraph of paragraphsOf(held.story, ...offsetsOf(self))) {
    for (const link of paragraph.element.descendants("w:hyperlink")) {
      if (link.end <= start || link.start > self.end.offset) continue;
      const id = link.attr("r:id");
      const target = held.document.relationships(held.story.part).find((r) => r.id === id)?.target ?? "";
      const anchor = link.attr("w:anchor");
      return anchor === null ? target : `${target}#${anchor}`;
    }
  }
  return null;
}
