import type { XmlElement } from "../../../../shared/docx/xml/xml-tree.ts";
import type { Anchor } from "../anchors.ts";
import { setParagraphProperty } from "../edit-paragraphs.ts";
import type { HeldDocument } from "../held-document.ts";
import type { Host } from "../host.ts";
import { type Handle, handle, type Kind } from "../kind.ts";
import { findParagraphProperty, paragraphStyle, readStyles, relatedPart } from "../read-styles.ts";
import { resolveParagraph } from "../spans.ts";
import { invalidArgument, itemNotFound, notImplemented } from "../word-error.ts";
import { paragraphCollectionKind, paragraphHandle } from "./paragraph.ts";

interface ListPlace {
  numId: number;
  level: number;
}

/** The list and level a paragraph stands in, by its own properties or its style's. */
function findListPlace(held: HeldDocument, paragraph: XmlElement): ListPlace | null {
  const styles = readStyles(held.document);
  const own = findParagraphProperty(styles, paragraph, "w:numPr");
  const numId = Number(own?.child("w:numId")?.attr("w:val") ?? 0);
  if (numId === 0) return null;
  return { numId, level: Number(own?.child("w:ilvl")?.attr("w:val") ?? 0) };
}

export function isListItem(held: HeldDocument, paragraph: XmlElement): boolean {
  return findListPlace(held, paragraph) !== null;
}

function findLevel(held: HeldDocument, { numId, level }: ListPlace): XmlElement | null {
  const part = relatedPart(held.document, "numbering");
  if (part === null) return null;
  const root = held.document.tree(part).root;
  const number = root.children.find((e) => e.tag === "w:num" && Number(e.attr("w:numId")) === numId);
  const override = number?.children
    .find((e) => e.tag === "w:lvlOverride" && Number(e.attr("w:ilvl")) === level)
    ?.child("w:lvl");
  if (override != null) return override;
  const abstractId = number?.child("w:abstractNumId")?.attr("w:val");
  const abstract = root.children.find(
    (e) => e.tag === "w:abstractNum" && e.attr("w:abstractNumId") === abstractId,
  );
  return abstract?.children.find((e) => e.tag === "w:lvl" && Number(e.attr("w:ilvl")) === level) ?? null;
}

function isBullet(held: HeldDocument, place: ListPlace): boolean {
  return findLevel(held, place)?.child("w:numFmt")?.attr("w:val") === "bullet";
}

function members(held: HeldDocument, numId: number) {
  return held.story.paragraphs.filter((p) => findListPlace(held, p.element)?.numId === numId);
}

/** `Word.List`, known by its number (`w:numId`). */
const listKind: Kind<number> = {
  name: "List",
  id: (self) => self,
  properties: {
    Id: (self) => self,
    LevelExistences: (self, { held }) => levels((level) => findLevel(held, { numId: self, level }) !== null),
    LevelTypes: (self, { held }) =>
      levels((level) => (isBullet(held, { numId: self, level }) ? "Bullet" : "Number")),
  },
  navigation: {
    Paragraphs: (self, host) =>
      handle(paragraphCollectionKind, () => members(host.held, self).map((p) => paragraphHandle(host, p))),
  },
  methods: {
    GetLevelParagraphs: (self, [level], host) =>
      handle(paragraphCollectionKind, () =>
        members(host.held, self)
          .filter((p) => findListPlace(host.held, p.element)?.level === Number(level))
          .map((p) => paragraphHandle(host, p)),
      ),
  },
};

function levels<T>(read: (level: number) => T): T[] {
  return Array.from({ length: 9 }, (_, level) => read(level));
}

/** `Word.ListItem` of a paragraph. */
const listItemKind: Kind<Anchor> = {
  name: "ListItem",
  properties: {
    Level: (self, { held }) => place(held, self).level,
    ListString: (self, { held }) => {
      const here = place(held, self);
      const text = findLevel(held, here)?.child("w:lvlText")?.attr("w:val") ?? "";
      if (isBullet(held, here)) return text;
      return text.replace(/%\d/g, String(siblingIndex(held, self) + 1));
    },
    SiblingIndex: (self, { held }) => siblingIndex(held, self),
  },
  setters: {
    Level: (self, value: number, { held }) =>
      setPlace(held, self, { numId: place(held, self).numId, level: Number(value) }),
  },
};

function place(held: HeldDocument, anchor: Anchor): ListPlace {
  const found = findListPlace(held, resolveParagraph(held, anchor).element);
  if (found === null) throw itemNotFound("The list item");
  return found;
}

function siblingIndex(held: HeldDocument, anchor: Anchor): number {
  const here = place(held, anchor);
  const { index } = resolveParagraph(held, anchor);
  return members(held, here.numId).filter(
    (p) => p.index < index && findListPlace(held, p.element)?.level === here.level,
  ).length;
}

function setPlace(held: HeldDocument, anchor: Anchor, { numId, level }: ListPlace): void {
  if (!(level >= 0 && level <= 8)) throw invalidArgument(`The list level ${level} is not between 0 and 8.`);
  const { w } = held.story;
  const markup = `<${w}numPr><${w}ilvl ${w}val="${level}"/><${w}numId ${w}val="${numId}"/></${w}numPr>`;
  setParagraphProperty(held, resolveParagraph(held, anchor), "numPr", markup);
}

export function findList(host: Host, paragraph: XmlElement): Handle | null {
  const found = findListPlace(host.held, paragraph);
  return found === null ? null : handle(listKind, found.numId);
}

export function findListItem({ held }: Host, anchor: Anchor): Handle | null {
  return isListItem(held, resolveParagraph(held, anchor).element) ? handle(listItemKind, anchor) : null;
}

export function attachToList({ held }: Host, anchor: Anchor, numId: number, level: number): Handle {
  if (findLevel(held, { numId, level: 0 }) === null) throw itemNotFound(`The list ${numId}`);
  setPlace(held, anchor, { numId, level });
  return handle(listKind, numId);
}

/** A list that comes by the style is taken off by the number 0 (ECMA-376 part 1, 17.9.18). */
export function detachFromList({ held }: Host, anchor: Anchor): void {
  const paragraph = resolveParagraph(held, anchor);
  const style = paragraphStyle(readStyles(held.document), paragraph.element);
  const { w } = held.story;
  const byStyle = style?.element.find("w:pPr", "w:numPr") != null;
  setParagraphProperty(
    held,
    paragraph,
    "numPr",
    byStyle ? `<${w}numPr><${w}numId ${w}val="0"/></${w}numPr>` : null,
  );
}

/** Needs a bullet list that the document has already; making numbering definitions is beyond this stand-in. */
export function startNewList({ held }: Host, anchor: Anchor): Handle {
  const part = relatedPart(held.document, "numbering");
  const number =
    part === null ? undefined : held.document.tree(part).root.children.find((e) => e.tag === "w:num");
  if (number === undefined) throw notImplemented("startNewList in a document without lists.");
  const numId = Number(number.attr("w:numId"));
  setPlace(held, anchor, { numId, level: 0 });
  return handle(listKind, numId);
}
