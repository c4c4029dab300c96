import { countWords, wordLikeness } from "../../text/word-likeness.ts";
import { alignSequences } from "../compare/align-sequences.ts";
import type { DocxDocument } from "../package/document.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { MergeKeys, partOfType } from "./merge-keys.ts";
import { readShown } from "./merge-tokens.ts";
import { once } from "./once.ts";

/**
 * What of one document is what of another, whatever the ids say: programs number lists, notes, comments and parts anew at each
 * saving. Each function maps a side's id to base's; an id it does not name is new.
 */
export type Matches = Map<string, string>;

export const rootOfType = (doc: DocxDocument, type: string): XmlElement | null => {
  const part = partOfType(doc, type);
  return part === null ? null : doc.tree(part).root;
};

export const listStyles = (doc: DocxDocument): XmlElement[] =>
  (rootOfType(doc, "styles")?.children ?? []).filter(({ tag }) => tag === "w:style");

/** By kind and name. */
export function matchStyles(base: DocxDocument, side: DocxDocument): Matches {
  const byName = new Map(listStyles(base).map((style) => [styleName(style), style.attr("w:styleId") ?? ""]));
  return new Map(
    listStyles(side).flatMap((style) => {
      const own = byName.get(styleName(style));
      return own === undefined ? [] : [[style.attr("w:styleId") ?? "", own] as const];
    }),
  );
}

export function styleName(style: XmlElement): string {
  const name = style.child("w:name")?.attr("w:val") ?? style.attr("w:styleId") ?? "";
  return `${style.attr("w:type") ?? "paragraph"} ${name.toLowerCase()}`;
}

interface ListDefinition {
  id: string;
  abstractId: string;
  identity: string;
  key: string;
}

/** A level names the style of its lines, by an id that programs write anew. */
const linkedStyle = /<w:pStyle w:val=([^>]*)>/g;

export function readLists(doc: DocxDocument): ListDefinition[] {
  const root = rootOfType(doc, "numbering");
  if (root === null) return [];
  const keys = new MergeKeys(doc);
  const styles = new Map(listStyles(doc).map((style) => [style.attr("w:styleId") ?? "", styleName(style)]));
  const abstracts = new Map(
    root.children
      .filter(({ tag }) => tag === "w:abstractNum")
      .map((one) => [
        one.attr("w:abstractNumId") ?? "",
        {
          identity: one.child("w:nsid")?.attr("w:val") ?? "",
          key: one.children
            .filter(({ tag }) => tag === "w:lvl")
            .map((level) => keys.ofElement(level).replace(/<w:(?:lvlPicBulletId|tmpl)[^>]*>/g, ""))
            .map((key) => key.replace(linkedStyle, (whole, id: string) => styles.get(id) ?? whole))
            .join(""),
        },
      ]),
  );
  return root.children
    .filter(({ tag }) => tag === "w:num")
    .map((list) => {
      const abstractId = list.child("w:abstractNumId")?.attr("w:val") ?? "";
      const overrides = list.children.filter(({ tag }) => tag === "w:lvlOverride");
      const { identity, key } = abstracts.get(abstractId) ?? { identity: "", key: "" };
      return {
        id: list.attr("w:numId") ?? "",
        abstractId,
        identity,
        key: key + overrides.map((child) => keys.ofElement(child)).join(""),
      };
    });
}

/** The same number with the same definition or Word's own mark of identity; else lists defined alike, in their order. */
export function matchLists(base: readonly ListDefinition[], side: readonly ListDefinition[]): Matches {
  const matches: Matches = new Map();
  const taken = new Set<string>();
  const pair = (fits: (own: ListDefinition, other: ListDefinition) => boolean) => {
    for (const other of side) {
      if (matches.has(other.id)) continue;
      const own = base.find((one) => !taken.has(one.id) && fits(one, other));
      if (own === undefined) continue;
      matches.set(other.id, own.id);
      taken.add(own.id);
    }
  };
  pair((own, other) => own.id === other.id && own.key === other.key);
  pair((own, other) => own.id === other.id && own.identity !== "" && own.identity === other.identity);
  pair((own, other) => own.key === other.key);
  return matches;
}

/** Notes in the order of their references: equal ones first, between them the same number, then the most alike. */
export function matchNotes(base: DocxDocument, side: DocxDocument, type: "footnotes" | "endnotes"): Matches {
  const [own, others] = [listNotes(base, type), listNotes(side, type)];
  const matches: Matches = new Map();
  const taken = new Set<string>();
  const pair = (one: Note, other: Note) => {
    matches.set(other.id, one.id);
    taken.add(one.id);
  };
  for (const [i, j] of alignSequences(
    own.map(({ text }) => text),
    others.map(({ text }) => text),
  ))
    pair(own[i] as Note, others[j] as Note);
  for (const [least, fits] of [
    [0.3, (one: Note, other: Note) => one.id === other.id],
    [0.5, () => true],
  ] as const) {
    for (const other of others) {
      if (matches.has(other.id)) continue;
      const rivals = own
        .filter((one) => !taken.has(one.id) && fits(one, other))
        .map((one) => ({ one, alike: textLikeness(one.text, other.text) }))
        .sort((a, b) => b.alike - a.alike);
      const best = rivals[0];
      if (best !== undefined && best.alike >= least) pair(best.one, other);
    }
  }
  // Separators and the like are named by nobody in the text.
  for (const note of rootOfType(side, type)?.children ?? []) {
    const kind = note.attr("w:type") ?? "normal";
    if (kind === "normal") continue;
    const twin = rootOfType(base, type)?.children.find((one) => one.attr("w:type") === kind);
    if (twin !== undefined) matches.set(note.attr("w:id") ?? "", twin.attr("w:id") ?? "");
  }
  return matches;
}

interface Note {
  id: string;
  text: string;
}

/** As they are referred to in the text, those nobody refers to at the end. */
export const listNotes = (doc: DocxDocument, type: "footnotes" | "endnotes"): readonly Note[] =>
  type === "footnotes" ? listFootnotes(doc) : listEndnotes(doc);

const listFootnotes = once((doc: DocxDocument) => readNotes(doc, "footnotes"));
const listEndnotes = once((doc: DocxDocument) => readNotes(doc, "endnotes"));

function readNotes(doc: DocxDocument, type: "footnotes" | "endnotes"): Note[] {
  const root = rootOfType(doc, type);
  if (root === null) return [];
  const notes = new Map(
    root.children
      .filter((note) => (note.attr("w:type") ?? "normal") === "normal")
      .map((note) => [note.attr("w:id") ?? "", note]),
  );
  const pattern = new RegExp(
    `<(?:[\\w.-]+:)?${type.slice(0, -1)}Reference\\s[^<>]*?:id=["'](-?\\d+)["']`,
    "g",
  );
  const order = [...doc.text(doc.mainPart).matchAll(pattern)].map((match) => match[1] as string);
  return [...new Set([...order, ...notes.keys()])].flatMap((id) => {
    const note = notes.get(id);
    return note === undefined ? [] : [{ id, text: readShown(note) }];
  });
}

const wordsOf = (text: string) => countWords(text.match(/[\p{L}\p{N}]+/gu) ?? []);
const textLikeness = (one: string, other: string) => wordLikeness(wordsOf(one), wordsOf(other));

/** By who said what; a comment changed since, by its number and who said it. */
export function matchComments(base: DocxDocument, side: DocxDocument): Matches {
  const list = (doc: DocxDocument) =>
    (rootOfType(doc, "comments")?.children ?? []).map((comment) => ({
      id: comment.attr("w:id") ?? "",
      author: comment.attr("w:author") ?? "",
      text: readShown(comment),
    }));
  const [own, others] = [list(base), list(side)];
  const matches: Matches = new Map();
  const taken = new Set<string>();
  for (const fits of [
    (one: (typeof own)[0], other: (typeof own)[0]) => one.text === other.text && one.id === other.id,
    (one: (typeof own)[0], other: (typeof own)[0]) => one.text === other.text,
    (one: (typeof own)[0], other: (typeof own)[0]) => one.id === other.id,
  ]) {
    for (const other of others) {
      if (matches.has(other.id)) continue;
      const found = own.find((one) => !taken.has(one.id) && one.author === other.author && fits(one, other));
      if (found === undefined) continue;
      matches.set(other.id, found.id);
      taken.add(found.id);
    }
  }
  return matches;
}

interface HeaderPlace {
  part: string;
  type: string;
  place: string;
  text: string;
}

const listHeaders = once((doc: DocxDocument): HeaderPlace[] => {
  const links = doc.relationships(doc.mainPart);
  const headers = new Map<string, HeaderPlace>();
  let section = 0;
  for (const element of doc.tree(doc.mainPart).root.descendants("w:sectPr")) {
    for (const reference of element.children) {
      if (!/^w:(?:header|footer)Reference$/.test(reference.tag)) continue;
      const id = reference.attr("r:id");
      const link = links.find((one) => one.id === id && doc.hasPart(one.target));
      if (link === undefined || headers.has(link.target)) continue;
      headers.set(link.target, {
        part: link.target,
        type: link.type,
        place: `${section} ${reference.attr("w:type") ?? "default"}`,
        text: readShown(doc.tree(link.target).root),
      });
    }
    section++;
  }
  return [...headers.values()];
});

/** Parts of headers and footers, by where they stand, what they say and what they are called. */
export function matchHeaders(base: DocxDocument, side: DocxDocument): Matches {
  const pairs = listHeaders(base).flatMap((own) =>
    listHeaders(side)
      .filter(({ type }) => type === own.type)
      .map((other) => ({
        own: own.part,
        other: other.part,
        score:
          (own.place === other.place ? 4 : 0) +
          (own.text === other.text ? 3 : 0) +
          (own.part === other.part ? 2 : 0),
      })),
  );
  const matches: Matches = new Map();
  const taken = new Set<string>();
  for (const { own, other, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (score < 3 || matches.has(other) || taken.has(own)) continue;
    matches.set(other, own);
    taken.add(own);
  }
  return matches;
}
