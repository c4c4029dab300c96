import { escapeAttribute } from "../../../../shared/docx/xml/xml-text.ts";
import type { XmlElement } from "../../../../shared/docx/xml/xml-tree.ts";
import type { Anchor } from "../anchors.ts";
import { insertParagraph } from "../edit-paragraphs.ts";
import { insertAtEdge, isolateRuns, replaceText } from "../edit-text.ts";
import type { HeldDocument, Span } from "../held-document.ts";
import type { Host } from "../host.ts";
import { collectionOf, type Handle, handle, type Kind } from "../kind.ts";
import { contentOffsets, offsetsOf, paragraphsOf, readLocation, textOf } from "../spans.ts";
import { invalidArgument, itemNotFound, notImplemented, WordError } from "../word-error.ts";
import { fontKind } from "./font.ts";
import { paragraphOfAnchor } from "./paragraph.ts";
import { partOfSpan, rangeHandle } from "./range.ts";
import { paragraphCollection, sharedStyle, textMethods } from "./text-members.ts";

const word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

/** `Word.ContentControl`: a `w:sdt` of the main story, named by an anchor. */
const contentControlKind: Kind<Anchor> = {
  name: "ContentControl",
  id: (self, { held }) => controlId(resolve(held, self)),
  properties: {
    Appearance: (self, { held }) => {
      const value = properties(resolve(held, self))?.children.find((e) => e.local === "appearance");
      const shown = value?.attributes().find((a) => a.name.endsWith("val"))?.value ?? "boundingBox";
      return shown.charAt(0).toUpperCase() + shown.slice(1);
    },
    CannotDelete: (self, { held }) =>
      /sdt(Content)?Locked|sdtLocked/i.test(lock(resolve(held, self))) &&
      lock(resolve(held, self)) !== "contentLocked",
    CannotEdit: (self, { held }) => /contentLocked$/i.test(lock(resolve(held, self))),
    Color: (self, { held }) => {
      const value = properties(resolve(held, self))?.children.find((e) => e.local === "color");
      return `#${value?.attributes().find((a) => a.name.endsWith("val"))?.value ?? "000000"}`;
    },
    Id: (self, { held }) => controlId(resolve(held, self)),
    PlaceholderText: () => "",
    RemoveWhenEdited: (self, { held }) => properties(resolve(held, self))?.child("w:temporary") != null,
    Style: (self, host) => sharedStyle(host, contentSpan(host.held, self), false),
    StyleBuiltIn: (self, host) => sharedStyle(host, contentSpan(host.held, self), true),
    Subtype: (self, { held }) =>
      resolve(held, self).parent?.tag === "w:p" ? "RichTextInline" : "RichTextParagraphs",
    Tag: (self, { held }) => properties(resolve(held, self))?.child("w:tag")?.attr("w:val") ?? "",
    Text: (self, { held }) => textOf(held.story, ...offsetsOf(contentSpan(held, self))),
    Title: (self, { held }) => properties(resolve(held, self))?.child("w:alias")?.attr("w:val") ?? "",
    Type: () => "RichText",
  },
  setters: {
    Appearance: (self, value: string, { held }) => {
      const shown = readLocation(value, ["BoundingBox", "Tags", "Hidden"]);
      const name = shown.charAt(0).toLowerCase() + shown.slice(1);
      setProperty(held, self, "appearance", `<w15:appearance xmlns:w15="${word2012}" w15:val="${name}"/>`);
    },
    CannotDelete: (self, value: boolean, { held }) => setLock(held, self, { cannotDelete: Boolean(value) }),
    CannotEdit: (self, value: boolean, { held }) => setLock(held, self, { cannotEdit: Boolean(value) }),
    Color: (self, value: string, { held }) => {
      const color = escapeAttribute(String(value).replace(/^#/, "").toUpperCase());
      setProperty(held, self, "color", `<w15:color xmlns:w15="${word2012}" w:val="${color}"/>`);
    },
    Tag: (self, value: string, { held }) => {
      const { w } = held.story;
      setProperty(held, self, "tag", `<${w}tag ${w}val="${escapeAttribute(shortText(value))}"/>`);
    },
    Title: (self, value: string, { held }) => {
      const { w } = held.story;
      setProperty(held, self, "alias", `<${w}alias ${w}val="${escapeAttribute(shortText(value))}"/>`);
    },
    RemoveWhenEdited: (self, value: boolean, { held }) => {
      setProperty(held, self, "temporary", value ? `<${held.story.w}temporary/>` : null);
    },
  },
  navigation: {
    Font: (self, { held }) => handle(fontKind, () => contentSpan(held, self)),
    Paragraphs: (self, host) => paragraphCollection(host, () => contentSpan(host.held, self)),
    ContentControls: (self, host) =>
      contentControlCollection(host, () => {
        const inner = content(resolve(host.held, self));
        return [inner.openEnd, inner.closeStart];
      }),
    ParentContentControl: (self, host) => parentOf(host, resolve(host.held, self)),
    ParentContentControlOrNullObject: (self, host) => parentOf(host, resolve(host.held, self)),
  },
  methods: {
    ...textMethods<Anchor>((self, { held }) => contentSpan(held, self)),
    Delete: (self, [keepContent], { held }) => {
      const element = resolve(held, self);
      if (lock(element) === "sdtLocked")
        throw new WordError("AccessDenied", "The content control cannot be deleted.");
      const inner = content(element);
      if (keepContent === true) {
        held.change([
          { start: element.start, end: inner.openEnd, text: "" },
          { start: inner.closeStart, end: element.end, text: "" },
        ]);
      } else held.change([{ start: element.start, end: element.end, text: "" }]);
    },
    Clear: (self, _, { held }) => {
      mustBeEditable(held, self);
      replaceText(held, ...offsetsOf(contentSpan(held, self)), "");
    },
    GetRange: (self, [where], { held }) => {
      const place = readLocation(where ?? "Whole", ["Whole", "Content", "Start", "End", "Before", "After"]);
      const element = resolve(held, self);
      if (place === "Before") return rangeHandle(held.span(element.start, element.start));
      if (place === "After") return rangeHandle(held.span(element.end, element.end));
      return rangeHandle(partOfSpan(held, contentSpan(held, self), place));
    },
    InsertText: (self, [text, where], { held }) => {
      mustBeEditable(held, self);
      const place = readLocation(where, ["Replace", "Start", "End"]);
      const [start, end] = offsetsOf(contentSpan(held, self));
      if (place === "Replace") return rangeHandle(replaceText(held, start, end, String(text)));
      return rangeHandle(insertAtEdge(held, [start, end], String(text), place === "Start"));
    },
    InsertParagraph: (self, [text, where], { held }) => {
      mustBeEditable(held, self);
      const place = readLocation(where, ["Before", "After", "Start", "End"]);
      const element = resolve(held, self);
      if (element.parent?.tag === "w:p" || place === "Before" || place === "After") {
        throw notImplemented(`insertParagraph ${place} of this content control.`);
      }
      const inside = paragraphsOf(held.story, ...offsetsOf(contentSpan(held, self)));
      const beside = place === "Start" ? inside[0] : inside.at(-1);
      if (beside === undefined) throw itemNotFound("The paragraph");
      return paragraphOfAnchor(
        insertParagraph(held, beside, String(text), place === "Start" ? "before" : "after"),
      );
    },
  },
};

const collectionKind = collectionOf("ContentControlCollection", {
  methods: {
    GetById: (list, [id]) => byProperty(list, (c) => c.Id === Number(id))[0] ?? null,
    GetByIdOrNullObject: (list, [id]) => byProperty(list, (c) => c.Id === Number(id))[0] ?? null,
    GetByTag: (list, [tag]) => handle(collectionKind, () => byProperty(list, (c) => c.Tag === tag)),
    GetByTitle: (list, [title]) => handle(collectionKind, () => byProperty(list, (c) => c.Title === title)),
    GetItem: (list, [id]) => byProperty(list, (c) => c.Id === Number(id))[0] ?? null,
  },
});

/** A list of content controls that knows the host it reads their properties from. */
interface ControlList {
  (): Handle[];
  host?: Host;
}

function byProperty(list: ControlList, fits: (control: Record<string, unknown>) => boolean): Handle[] {
  const host = list.host as Host;
  return list().filter(({ self }) => {
    const read = (name: string) => contentControlKind.properties?.[name]?.(self as Anchor, host);
    return fits({ Id: read("Id"), Tag: read("Tag"), Title: read("Title") });
  });
}

export function contentControlCollection(host: Host, offsets: () => [start: number, end: number]): Handle {
  const list: ControlList = () => {
    const [start, end] = offsets();
    return controls(host.held)
      .filter((e) => content(e).openEnd < end && content(e).closeStart > start && e.start >= start)
      .map((e) => handle(contentControlKind, host.held.anchors.name(host.held.story.part, e.start)));
  };
  list.host = host;
  return handle(collectionKind, list);
}

/** The innermost control that holds a whole span. */
export function findParentControl(host: Host, start: number, end: number): Handle | null {
  const found = controls(host.held).findLast(
    (e) => content(e).openEnd <= start && end <= content(e).closeStart,
  );
  return found === undefined
    ? null
    : handle(contentControlKind, host.held.anchors.name(host.held.story.part, found.start));
}

function parentOf(host: Host, element: XmlElement): Handle | null {
  return findParentControl(host, element.start, element.end);
}

/** Puts a rich-text control around runs of one paragraph, or around whole paragraphs. */
export function insertContentControlAround(host: Host, span: Span, type: unknown): Handle {
  const { held } = host;
  if (type !== undefined && type !== null && type !== "RichText") {
    throw notImplemented(`insertContentControl of type ${String(type)}.`);
  }
  const paragraphs = paragraphsOf(held.story, ...offsetsOf(span));
  const [start, end] = offsetsOf(span);
  const whole = paragraphs.every((p) => start <= contentOffsets(p)[0] && end >= p.element.end);
  let first: XmlElement | undefined;
  let last: XmlElement | undefined;
  if (whole) {
    first = paragraphs[0]?.element;
    last = paragraphs.at(-1)?.element;
  } else {
    if (paragraphs.length > 1) throw notImplemented("a content control around parts of several paragraphs.");
    const runs = isolateRuns(held, span).map((run) => {
      let outer = run;
      while (outer.parent !== null && outer.parent.tag !== "w:p" && outer.parent.tag !== "w:sdtContent")
        outer = outer.parent;
      return outer;
    });
    first = runs[0];
    last = runs.at(-1);
  }
  if (first === undefined || last === undefined)
    throw invalidArgument("The range holds nothing to put a control around.");
  if (first.parent !== last.parent) throw notImplemented("a content control across the edges of another.");
  const { w } = held.story;
  const id = Math.max(0, ...controls(held).map(controlId)) + 1;
  const open = `<${w}sdt><${w}sdtPr><${w}id ${w}val="${id}"/></${w}sdtPr><${w}sdtContent>`;
  const at = first.start;
  held.change([
    { start: at, end: at, text: open },
    { start: last.end, end: last.end, text: `</${w}sdtContent></${w}sdt>` },
  ]);
  return handle(contentControlKind, held.anchors.name(held.story.part, at));
}

function controls(held: HeldDocument): XmlElement[] {
  return [...held.story.tree.root.descendants("w:sdt")].filter((e) => e.child("w:sdtContent") !== null);
}

function resolve(held: HeldDocument, anchor: Anchor): XmlElement {
  const found = anchor.gone ? undefined : controls(held).find((e) => e.start === anchor.offset);
  if (found === undefined) throw itemNotFound("The content control");
  return found;
}

function content(element: XmlElement): XmlElement {
  return element.child("w:sdtContent") as XmlElement;
}

function properties(element: XmlElement): XmlElement | null {
  return element.child("w:sdtPr");
}

function contentSpan(held: HeldDocument, anchor: Anchor): Span {
  const inner = content(resolve(held, anchor));
  return held.span(inner.openEnd, inner.closeStart);
}

function controlId(element: XmlElement): number {
  return Number(properties(element)?.child("w:id")?.attr("w:val") ?? element.start);
}

function lock(element: XmlElement): string {
  return properties(element)?.child("w:lock")?.attr("w:val") ?? "unlocked";
}

function setLock(
  held: HeldDocument,
  self: Anchor,
  change: { cannotDelete?: boolean; cannotEdit?: boolean },
): void {
  const { w } = held.story;
  const now = lock(resolve(held, self));
  const cannotDelete = change.cannotDelete ?? /^sdt/.test(now);
  const cannotEdit = change.cannotEdit ?? /contentLocked$/i.test(now);
  const value = cannotDelete
    ? cannotEdit
      ? "sdtContentLocked"
      : "sdtLocked"
    : cannotEdit
      ? "contentLocked"
      : null;
  setProperty(held, self, "lock", value === null ? null : `<${w}lock ${w}val="${value}"/>`);
}

function mustBeEditable(held: HeldDocument, self: Anchor): void {
  if (/contentLocked$/i.test(lock(resolve(held, self)))) {
    throw new WordError("AccessDenied", "The contents of the content control cannot be edited.");
  }
}

/** Tags and titles hold 64 characters at most. */
function shortText(value: unknown): string {
  const text = String(value);
  if (text.length > 64) throw invalidArgument("A tag or title holds 64 characters at most.");
  return text;
}

function setProperty(held: HeldDocument, self: Anchor, local: string, markup: string | null): void {
  const element = resolve(held, self);
  const known = properties(element);
  const { w } = held.story;
  if (known === null) {
    const text = `<${w}sdtPr>${markup ?? ""}</${w}sdtPr>`;
    held.change([{ start: element.openEnd, end: element.openEnd, text }]);
    return;
  }
  const old = known.children.find((child) => child.local === local);
  if (old !== undefined) held.change([{ start: old.start, end: old.end, text: markup ?? "" }]);
  else if (markup !== null && known.selfClosing) {
    held.change([{ start: known.start, end: known.end, text: `<${w}sdtPr>${markup}</${w}sdtPr>` }]);
  } else if (markup !== null) held.change([{ start: known.closeStart, end: known.closeStart, text: markup }]);
}
