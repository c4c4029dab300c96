import { insertParagraph } from "../edit-paragraphs.ts";
import { insertAtEdge, replaceText } from "../edit-text.ts";
import type { Span } from "../held-document.ts";
import type { Host } from "../host.ts";
import { insertFile } from "../insert-file.ts";
import { type Handle, handle, type Kind } from "../kind.ts";
import type { StoryParagraph } from "../read-story.ts";
import { contentOffsets, offsetsOf, readLocation, textOf } from "../spans.ts";
import { itemNotFound, notImplemented } from "../word-error.ts";
import { contentControlCollection } from "./content-control.ts";
import { fontKind } from "./font.ts";
import { paragraphOfAnchor } from "./paragraph.ts";
import { partOfSpan, rangeHandle } from "./range.ts";
import { tableCollection } from "./table.ts";
import { deleteSpan, paragraphCollection, sharedStyle, textMethods } from "./text-members.ts";
import { listTrackedChanges, trackedChangeCollectionKind } from "./tracked-change.ts";

/** `Word.Body`: the main story, a header or footer, or what one table cell holds. */
export interface BodySelf {
  span(host: Host): Span;
  type: "MainDoc" | "Header" | "Footer" | "TableCell";
}

function everything({ held }: Host): Span {
  const { holder } = held.story;
  return held.span(holder.openEnd, holder.closeStart);
}

function edge(self: BodySelf, host: Host, which: "first" | "last"): StoryParagraph {
  const [start, end] = offsetsOf(self.span(host));
  const inside = host.held.story.paragraphs.filter((p) => p.element.start >= start && p.element.end <= end);
  const found = which === "first" ? inside[0] : inside.at(-1);
  if (found === undefined) throw itemNotFound("The paragraph");
  return found;
}

/** All of the main story's tracked changes can be settled at once, in headers and notes too. */
function trackedChanges(self: BodySelf, host: Host): Handle {
  const list = () => listTrackedChanges(host, ...offsetsOf(self.span(host)));
  return handle(trackedChangeCollectionKind, { list, whole: self.type === "MainDoc" });
}

export const bodyKind: Kind<BodySelf> = {
  name: "Body",
  properties: {
    Style: (self, host) => sharedStyle(host, self.span(host), false),
    StyleBuiltIn: (self, host) => sharedStyle(host, self.span(host), true),
    Text: (self, host) => textOf(host.held.story, ...offsetsOf(self.span(host))),
    Type: (self) => self.type,
  },
  navigation: {
    Font: (self, host) => handle(fontKind, () => self.span(host)),
    Paragraphs: (self, host) => paragraphCollection(host, () => self.span(host)),
    ContentControls: (self, host) => contentControlCollection(host, () => offsetsOf(self.span(host))),
    Tables: (self, host) => tableCollection(host, () => offsetsOf(self.span(host))),
  },
  methods: {
    ...textMethods<BodySelf>((self, host) => self.span(host)),
    GetTrackedChanges: (self, _, host) => trackedChanges(self, host),
    Clear: (self, _, host) => deleteSpan(host, self.span(host)),
    GetRange: (self, [where], host) => {
      const first = contentOffsets(edge(self, host, "first"));
      const last = edge(self, host, "last");
      const whole = host.held.span(
        first[0],
        String(where ?? "Whole") === "Whole" ? last.element.end : contentOffsets(last)[1],
      );
      return rangeHandle(partOfSpan(host.held, whole, where));
    },
    InsertText: (self, [text, where], host) => {
      const place = readLocation(where, ["Replace", "Start", "End"]);
      const { held } = host;
      const paragraph = edge(self, host, place === "End" ? "last" : "first");
      const [start, end] = contentOffsets(paragraph);
      if (place === "Replace") {
        if (edge(self, host, "last") !== paragraph)
          throw notImplemented("replacing a body of several paragraphs.");
        return rangeHandle(replaceText(held, start, end, String(text)));
      }
      return rangeHandle(insertAtEdge(held, [start, end], String(text), place === "Start"));
    },
    InsertParagraph: (self, [text, where], host) => {
      const place = readLocation(where, ["Start", "End"]);
      const beside = edge(self, host, place === "Start" ? "first" : "last");
      return paragraphOfAnchor(
        insertParagraph(host.held, beside, String(text), place === "Start" ? "before" : "after"),
      );
    },
    InsertBreak: (self, [kind, where], host) => {
      if (kind !== "Line") throw notImplemented(`insertBreak of type ${String(kind)}.`);
      const place = readLocation(where, ["Start", "End"]);
      const [start, end] = contentOffsets(edge(self, host, place === "Start" ? "first" : "last"));
      insertAtEdge(host.held, [start, end], "\v", place === "Start");
    },
    InsertFileFromBase64: (self, [base64, where], host) => {
      if (self.type !== "MainDoc") throw notImplemented("insertFileFromBase64 into a table cell or header.");
      return insertFile(host.held, String(base64), readLocation(where, ["Replace", "Start", "End"])).then(
        rangeHandle,
      );
    },
  },
};

/** Of the story that an object stands in. */
export function bodyHandle({ held }: Host): Handle {
  const types = { "w:hdr": "Header", "w:ftr": "Footer" } as const;
  const type = types[held.story.holder.tag as keyof typeof types] ?? "MainDoc";
  return handle(bodyKind, { span: everything, type });
}

export function cellBodyHandle(span: (host: Host) => Span): Handle {
  return handle(bodyKind, { span, type: "TableCell" });
}
