import type { XmlElement } from "../../../../shared/docx/xml/xml-tree.ts";
import type { Anchor } from "../anchors.ts";
import {
  deleteParagraph,
  insertParagraph,
  setParagraphAttributes,
  setParagraphProperty,
} from "../edit-paragraphs.ts";
import { insertAtEdge, replaceText } from "../edit-text.ts";
import type { HeldDocument } from "../held-document.ts";
import type { Host } from "../host.ts";
import { collectionOf, type Handle, handle, type Kind } from "../kind.ts";
import type { StoryParagraph } from "../read-story.ts";
import { builtInName, findParagraphProperty, paragraphStyle, readStyles } from "../read-styles.ts";
import { setStyle } from "../set-style.ts";
import { contentOffsets, readLocation, resolveParagraph, spanInParagraph, wholeOffsets } from "../spans.ts";
import { invalidArgument, notImplemented } from "../word-error.ts";
import { bodyHandle } from "./body.ts";
import {
  contentControlCollection,
  findParentControl,
  insertContentControlAround,
} from "./content-control.ts";
import { fontKind } from "./font.ts";
import { attachToList, detachFromList, findList, findListItem, isListItem, startNewList } from "./list.ts";
import { partOfSpan, rangeHandle } from "./range.ts";
import { findParentCell, findParentTable } from "./table.ts";
import { reviewedText, textMethods } from "./text-members.ts";

type Read<V> = (paragraph: StoryParagraph, host: Host) => V;

const read =
  <V>(get: Read<V>) =>
  (self: Anchor, host: Host) =>
    get(resolveParagraph(host.held, self), host);

const alignments: Record<string, string> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
  distribute: "Justified",
};

/** Twips of an attribute of `w:ind` or `w:spacing`, in points. */
function points(tag: string, ...attributes: string[]): Read<number> {
  return ({ element }, { held }) => {
    for (const attribute of attributes) {
      const value = find(held, element, tag, attribute)?.attr(attribute);
      if (value != null) return Number.parseFloat(value) / 20;
    }
    return 0;
  };
}

function find(held: HeldDocument, element: XmlElement, tag: string, attribute?: string): XmlElement | null {
  return findParagraphProperty(readStyles(held.document), element, tag, attribute);
}

function setPoints(name: "ind" | "spacing", attribute: string, others: string[] = []) {
  return (self: Anchor, value: number, { held }: Host) => {
    const twips = Math.round(Number(value) * 20);
    if (!Number.isFinite(twips)) throw invalidArgument(`${String(value)} is no number of points.`);
    const cleared = Object.fromEntries(others.map((other) => [other, null]));
    setParagraphAttributes(held, resolveParagraph(held, self), name, {
      ...cleared,
      [attribute]: String(twips),
    });
  };
}

const paragraphKind: Kind<Anchor> = {
  name: "Paragraph",
  properties: {
    Alignment: read(
      ({ element }, { held }) =>
        alignments[find(held, element, "w:jc")?.attr("w:val") ?? "left"] ?? "Unknown",
    ),
    FirstLineIndent: read((paragraph, host) => {
      const hanging = points("w:ind", "w:hanging")(paragraph, host);
      return hanging === 0 ? points("w:ind", "w:firstLine")(paragraph, host) : -hanging;
    }),
    IsLastParagraph: read(({ index }, { held }) => index === held.story.paragraphs.length - 1),
    IsListItem: read((paragraph, { held }) => isListItem(held, paragraph.element)),
    LeftIndent: read(points("w:ind", "w:left", "w:start")),
    LineSpacing: read(({ element }, { held }) => {
      const spacing = find(held, element, "w:spacing", "w:line");
      const line = Number(spacing?.attr("w:line") ?? 240);
      return (spacing?.attr("w:lineRule") ?? "auto") === "auto" ? (line / 240) * 12 : line / 20;
    }),
    LineUnitAfter: read(
      ({ element }, { held }) =>
        Number(find(held, element, "w:spacing", "w:afterLines")?.attr("w:afterLines") ?? 0) / 100,
    ),
    LineUnitBefore: read(
      ({ element }, { held }) =>
        Number(find(held, element, "w:spacing", "w:beforeLines")?.attr("w:beforeLines") ?? 0) / 100,
    ),
    OutlineLevel: read(({ element }, { held }) => {
      const level = find(held, element, "w:outlineLvl")?.attr("w:val");
      return level == null ? 10 : Math.min(Number(level) + 1, 10);
    }),
    RightIndent: read(points("w:ind", "w:right", "w:end")),
    SpaceAfter: read(points("w:spacing", "w:after")),
    SpaceBefore: read(points("w:spacing", "w:before")),
    Style: read(
      ({ element }, { held }) => paragraphStyle(readStyles(held.document), element)?.name ?? "Normal",
    ),
    StyleBuiltIn: read(({ element }, { held }) =>
      builtInName(paragraphStyle(readStyles(held.document), element)),
    ),
    TableNestingLevel: read(({ element }) => {
      let level = 0;
      for (let e = element.parent; e !== null; e = e.parent) if (e.tag === "w:tbl") level++;
      return level;
    }),
    Text: read(({ text }) => text),
    UniqueLocalId: (self) => localId(self),
  },
  setters: {
    Alignment: (self, value: string, { held }) => {
      const found = Object.entries(alignments).find(
        ([, shown]) => shown.toLowerCase() === String(value).toLowerCase(),
      );
      if (found === undefined) throw invalidArgument(`The alignment ${value} is not known.`);
      const { w } = held.story;
      setParagraphProperty(held, resolveParagraph(held, self), "jc", `<${w}jc ${w}val="${found[0]}"/>`);
    },
    FirstLineIndent: (self, value: number, { held }) => {
      const twips = Math.round(Number(value) * 20);
      const changes =
        twips < 0
          ? { hanging: String(-twips), firstLine: null }
          : { hanging: null, firstLine: String(twips) };
      setParagraphAttributes(held, resolveParagraph(held, self), "ind", changes);
    },
    LeftIndent: setPoints("ind", "left", ["start"]),
    RightIndent: setPoints("ind", "right", ["end"]),
    SpaceAfter: setPoints("spacing", "after", ["afterAutospacing", "afterLines"]),
    SpaceBefore: setPoints("spacing", "before", ["beforeAutospacing", "beforeLines"]),
    LineSpacing: (self, value: number, { held }) => {
      const line = String(Math.round((Number(value) / 12) * 240));
      setParagraphAttributes(held, resolveParagraph(held, self), "spacing", { line, lineRule: "auto" });
    },
    OutlineLevel: (self, value: number, { held }) => {
      const { w } = held.story;
      const markup = value >= 10 ? null : `<${w}outlineLvl ${w}val="${Number(value) - 1}"/>`;
      setParagraphProperty(held, resolveParagraph(held, self), "outlineLvl", markup);
    },
    Style: (self, value: string, { held }) => setStyle(held, self, String(value)),
    StyleBuiltIn: (self, value: string, { held }) => setStyle(held, self, String(value)),
  },
  navigation: {
    Font: (self, { held }) =>
      handle(fontKind, () => held.span(...contentOffsets(resolveParagraph(held, self)))),
    ContentControls: (self, host) => contentControlCollection(host, () => whole(self, host)),
    List: (self, host) => findList(host, resolveParagraph(host.held, self).element),
    ListOrNullObject: (self, host) => findList(host, resolveParagraph(host.held, self).element),
    ListItem: (self, host) => findListItem(host, self),
    ListItemOrNullObject: (self, host) => findListItem(host, self),
    ParentBody: (_, host) => bodyHandle(host),
    ParentContentControl: (self, host) => findParentControl(host, ...whole(self, host)),
    ParentContentControlOrNullObject: (self, host) => findParentControl(host, ...whole(self, host)),
    ParentTable: (self, host) => findParentTable(host, self.offset),
    ParentTableOrNullObject: (self, host) => findParentTable(host, self.offset),
    ParentTableCell: (self, host) => findParentCell(host, self.offset),
    ParentTableCellOrNullObject: (self, host) => findParentCell(host, self.offset),
  },
  methods: {
    ...textMethods<Anchor>((self, { held }) => held.span(...contentOffsets(resolveParagraph(held, self)))),
    // With what is struck out at its very beginning and end, which belongs to the paragraph too.
    GetReviewedText: (self, [version], { held }) => {
      const { element } = resolveParagraph(held, self);
      return reviewedText(held, element.openEnd, element.end, String(version ?? "Current"));
    },
    Clear: (self, _, { held }) => {
      replaceText(held, ...contentOffsets(resolveParagraph(held, self)), "");
    },
    Delete: (self, _, { held }) => deleteParagraph(held, self, resolveParagraph(held, self)),
    GetNext: (self, _, host) => neighbour(self, 1, host),
    GetNextOrNullObject: (self, _, host) => neighbour(self, 1, host),
    GetPrevious: (self, _, host) => neighbour(self, -1, host),
    GetPreviousOrNullObject: (self, _, host) => neighbour(self, -1, host),
    GetRange: (self, [where], { held }) => {
      const paragraph = resolveParagraph(held, self);
      const place = readLocation(where ?? "Whole", ["Whole", "Content", "Start", "End", "After"]);
      if (place === "After") return rangeHandle(held.span(paragraph.element.end, paragraph.element.end));
      const offsets = place === "Whole" ? wholeOffsets(paragraph) : contentOffsets(paragraph);
      return rangeHandle(partOfSpan(held, held.span(...offsets), place));
    },
    GetSubrange: (self, [start, length], { held }) => {
      const paragraph = resolveParagraph(held, self);
      const [from, to] = [Number(start), Number(start) + Number(length)];
      if (!(from >= 0 && to >= from && to <= paragraph.text.length))
        throw invalidArgument(`No characters ${from} to ${to}.`);
      return rangeHandle(spanInParagraph(held, paragraph, from, to));
    },
    InsertText: (self, [text, where], { held }) => {
      const place = readLocation(where, ["Replace", "Start", "End"]);
      const [start, end] = contentOffsets(resolveParagraph(held, self));
      if (place === "Replace") return rangeHandle(replaceText(held, start, end, String(text)));
      return rangeHandle(insertAtEdge(held, [start, end], String(text), place === "Start"));
    },
    InsertParagraph: (self, [text, where], { held }) => {
      const place = readLocation(where, ["Before", "After"]);
      const beside = resolveParagraph(held, self);
      return paragraphOfAnchor(
        insertParagraph(held, beside, String(text), place === "Before" ? "before" : "after"),
      );
    },
    InsertBreak: (self, [kind, where], { held }) => {
      if (kind !== "Line") throw notImplemented(`insertBreak of type ${String(kind)}.`);
      const [start, end] = contentOffsets(resolveParagraph(held, self));
      const place = readLocation(where, ["Before", "After", "Start", "End"]);
      const inFront = place === "Before" || place === "Start";
      insertAtEdge(held, [start, end], "\v", inFront);
    },
    InsertContentControl: (self, [type], host) =>
      insertContentControlAround(host, host.held.span(...whole(self, host)), type),
    AttachToList: (self, [listId, level], host) => attachToList(host, self, Number(listId), Number(level)),
    DetachFromList: (self, _, host) => detachFromList(host, self),
    StartNewList: (self, _, host) => startNewList(host, self),
  },
};

export const paragraphCollectionKind = collectionOf("ParagraphCollection");

export function paragraphHandle({ held }: Host, paragraph: StoryParagraph): Handle {
  return paragraphOfAnchor(held.anchors.name(held.story.part, paragraph.element.start));
}

export function paragraphOfAnchor(anchor: Anchor): Handle {
  return handle(paragraphKind, anchor);
}

function whole(self: Anchor, { held }: Host): [number, number] {
  const { element } = resolveParagraph(held, self);
  return [element.start, element.end];
}

function neighbour(self: Anchor, by: number, host: Host): Handle | null {
  const { index } = resolveParagraph(host.held, self);
  const found = host.held.story.paragraphs[index + by];
  return found === undefined ? null : paragraphHandle(host, found);
}

const localIds = new WeakMap<Anchor, string>();

/** Differs by session in Word, too; nothing may be anchored to it. */
function localId(anchor: Anchor): string {
  let id = localIds.get(anchor);
  if (id === undefined) {
    id = crypto.randomUUID();
    localIds.set(anchor, id);
  }
  return id;
}
