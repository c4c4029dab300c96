import type { DocxDocument, Relationship } from "../package/document.ts";
import { relationshipsPart } from "../package/part-names.ts";
import { flavourOf, translateFlavour } from "../package/translate-flavour.ts";
import { escapeAttribute } from "../xml/xml-text.ts";
import { partOfType } from "./merge-keys.ts";
import {
  listNotes,
  listStyles,
  type Matches,
  matchComments,
  matchHeaders,
  matchLists,
  matchNotes,
  matchStyles,
  readLists,
  rootOfType,
  styleName,
} from "./merge-matches.ts";
import { readShown } from "./merge-tokens.ts";
import { once } from "./once.ts";

/**
 * A side in base's words. Before anything is merged, each side's styles, lists, notes, comments, bookmarks and links are given
 * the ids that base has for the same things, and new things get ids that nobody has; the same new thing gets the same id on
 * both sides. So a merge compares and copies markup as it stands, and what the result needs of new things is found
 * at the end by looking which of the new ids stand in it.
 *
 *     base rId4 → portrait.png       theirs rId9 → the same bytes, rId4 → a link      becomes  rId4 → portrait.png, rIdMerge1 → the link
 */
export interface Side {
  /** Rewritten; parts keep the names the side has for them. */
  doc: DocxDocument;
  /** Base's stories and the side's parts of the same story. */
  parts: Map<string, string>;
}

/** What a new relationship id stands for. */
export interface NewLink {
  doc: DocxDocument;
  relationship: Relationship;
  /** As written. */
  type: string;
}

export class MergeNames {
  /** By the new id. */
  readonly links = new Map<string, NewLink>();
  private readonly base: DocxDocument;
  private readonly given = new Map<string, string>();
  private next: number;

  constructor(base: DocxDocument, sides: readonly DocxDocument[]) {
    this.base = base;
    this.next = Math.max(...[base, ...sides].map(largestId));
  }

  /** The same for the same thing. */
  private idFor(thing: string, prefix = ""): string {
    let id = this.given.get(thing);
    if (id === undefined) {
      id = `${prefix}${++this.next}`;
      this.given.set(thing, id);
    }
    return id;
  }

  readSide(original: DocxDocument): Side {
    const { base } = this;
    const doc = translateFlavour(original, flavourOf(base));
    const headers = matchHeaders(base, doc);
    const parts = new Map([[base.mainPart, doc.mainPart]]);
    for (const [other, own] of headers) parts.set(own, other);
    for (const type of ["footnotes", "endnotes", "comments", "styles", "numbering"]) {
      const [own, other] = [partOfType(base, type), partOfType(doc, type)];
      if (own !== null && other !== null) parts.set(own, other);
    }
    const renames = this.collectRenames(doc);
    const changes = new Map<string, string>();
    const ownNames = new Map([...parts].map(([own, other]) => [other, own]));
    for (const part of listStoryParts(doc)) {
      const links = this.matchLinks(doc, part, ownNames.get(part) ?? null, headers);
      const text = doc.text(part);
      const renamed = renameLinks(
        renames.reduce(rename, text),
        doc.tree(part).root.scope.findPrefix("r"),
        links,
      );
      if (renamed !== text) changes.set(part, renamed);
      const moved = [...links].some(([id, own]) => id !== own);
      if (moved) changes.set(relationshipsPart(part), writeLinks(doc, part, links));
    }
    return { doc: changes.size === 0 ? doc : doc.withParts(changes), parts };
  }

  private collectRenames(doc: DocxDocument): Rename[] {
    const { base } = this;
    const isSame = (type: string) => {
      const [own, other] = [partOfType(base, type), partOfType(doc, type)];
      return own !== null && other !== null && base.text(own) === doc.text(other);
    };
    const renames: Rename[] = [];
    const add = (names: string, attribute: string, map: Matches) => {
      const changed = new Map([...map].filter(([from, to]) => from !== to));
      if (changed.size > 0) renames.push({ names, attribute, map: changed });
    };
    if (!isSame("styles")) {
      const styles = this.nameStyles(doc);
      add("pStyle|rStyle|tblStyle|basedOn|next|link|numStyleLink|styleLink", "val", styles);
      add("style", "styleId", styles);
    }
    if (!isSame("numbering")) {
      const { lists, abstracts } = this.nameLists(doc);
      add("numId", "val", lists);
      add("num", "numId", lists);
      add("abstractNumId", "val", abstracts);
      add("abstractNum", "abstractNumId", abstracts);
    }
    for (const type of ["footnotes", "endnotes"] as const) {
      if (isSame(type) && hasSameOrder(base, doc, type)) continue;
      const notes = matchNotes(base, doc, type);
      const counts = new Map<string, number>();
      for (const { id, text } of listNotes(doc, type)) {
        if (notes.has(id)) continue;
        const count = (counts.get(text) ?? 0) + 1;
        counts.set(text, count);
        notes.set(id, this.idFor(`${type} ${count} ${text}`));
      }
      add(`${type.slice(0, -1)}(?:Reference)?`, "id", notes);
    }
    if (!isSame("comments")) add("comment(?:RangeStart|RangeEnd|Reference)?", "id", this.nameComments(doc));
    add("bookmark(?:Start|End)", "id", this.nameBookmarks(doc));
    return renames;
  }

  private nameStyles(doc: DocxDocument): Matches {
    const styles = matchStyles(this.base, doc);
    const taken = new Set(listStyles(this.base).map((style) => style.attr("w:styleId") ?? ""));
    for (const style of listStyles(doc)) {
      const id = style.attr("w:styleId") ?? "";
      if (!styles.has(id)) styles.set(id, taken.has(id) ? this.idFor(`style ${styleName(style)}`, id) : id);
    }
    return styles;
  }

  private nameLists(doc: DocxDocument): { lists: Matches; abstracts: Matches } {
    const [own, others] = [readLists(this.base), readLists(doc)];
    const lists = matchLists(own, others);
    const abstracts: Matches = new Map();
    const taken = new Map<string, string>();
    const byId = new Map(own.map((list) => [list.id, list]));
    const counts = new Map<string, number>();
    for (const list of others) {
      const twin = byId.get(lists.get(list.id) ?? "");
      const count = (counts.get(list.key) ?? 0) + (twin === undefined ? 1 : 0);
      counts.set(list.key, count);
      if (twin === undefined) lists.set(list.id, this.idFor(`list ${count} ${list.key}`));
      if (abstracts.has(list.abstractId)) continue;
      const wanted = twin?.abstractId ?? this.idFor(`definition ${count} ${list.key}`);
      const free = (taken.get(wanted) ?? list.abstractId) === list.abstractId;
      const name = free ? wanted : this.idFor(`definition ${list.abstractId} ${list.key}`);
      taken.set(name, list.abstractId);
      abstracts.set(list.abstractId, name);
    }
    for (const one of rootOfType(doc, "numbering")?.children ?? []) {
      const id = one.attr("w:abstractNumId") ?? "";
      if (one.tag === "w:abstractNum" && !abstracts.has(id)) abstracts.set(id, this.idFor(`unused ${id}`));
    }
    return { lists, abstracts };
  }

  private nameComments(doc: DocxDocument): Matches {
    const comments = matchComments(this.base, doc);
    for (const comment of rootOfType(doc, "comments")?.children ?? []) {
      const id = comment.attr("w:id") ?? "";
      if (!comments.has(id))
        comments.set(id, this.idFor(`comment ${id} ${comment.attr("w:author")} ${readShown(comment)}`));
    }
    return comments;
  }

  private nameBookmarks(doc: DocxDocument): Matches {
    const own = new Map(listBookmarks(this.base).map(({ id, name }) => [name, id]));
    return new Map(
      listBookmarks(doc).map(({ id, name }) => [id, own.get(name) ?? this.idFor(`bookmark ${name}`)]),
    );
  }

  /** A part's relationship ids → base's for the same target, or new ones. */
  private matchLinks(doc: DocxDocument, part: string, ownPart: string | null, headers: Matches): Matches {
    const own = ownPart === null ? [] : this.base.relationships(ownPart);
    const links: Matches = new Map();
    const types = new Map(
      doc.hasPart(relationshipsPart(part))
        ? doc
            .tree(relationshipsPart(part))
            .root.children.map((entry) => [entry.attr("Id") ?? "", entry.attr("Type") ?? ""])
        : [],
    );
    const relationships = doc.relationships(part);
    const wanted = new Set(relationships.map(({ type }) => type));
    const ownByKey = new Map<string, string[]>();
    for (const one of own) {
      if (!wanted.has(one.type)) continue;
      const key = linkKey(this.base, one, one.target);
      const twins = ownByKey.get(key);
      if (twins === undefined) ownByKey.set(key, [one.id]);
      else twins.push(one.id);
    }
    for (const relationship of relationships) {
      const { id, type, target, external } = relationship;
      const isHeader = type === "header" || type === "footer";
      const header = isHeader ? headers.get(target) : target;
      const twins = header === undefined ? undefined : ownByKey.get(linkKey(doc, relationship, header));
      const twin = twins?.find((one) => one === id) ?? twins?.[0];
      if (twin !== undefined) {
        links.set(id, twin);
        continue;
      }
      const content = external ? target : contentOf(doc, target);
      const fresh = this.idFor(`link ${ownPart ?? part} ${type} ${content}`, "rIdMerge");
      this.links.set(fresh, { doc, relationship, type: types.get(id) ?? type });
      links.set(id, fresh);
    }
    return links;
  }
}

/** Equal for relationships that lead to the same: a header by its name in base, any other part by its content. */
function linkKey(doc: DocxDocument, { type, target, external }: Relationship, header: string): string {
  const isByName = type === "header" || type === "footer";
  const place = isByName ? header : external ? target : named.test(type) ? "" : contentOf(doc, target);
  return `${type} ${external} ${place}`;
}

/** Of which a part has one of each; no markup names them by relationship. */
const named =
  /^(?:styles|numbering|settings|webSettings|fontTable|theme|footnotes|endnotes|comments\w*|people|glossaryDocument|stylesWithEffects)$/;

interface Rename {
  /** Local names of elements, as a pattern. */
  names: string;
  attribute: string;
  map: Matches;
}

function rename(text: string, { names, attribute, map }: Rename): string {
  const tags = new RegExp(`<(?:[\\w.-]+:)?(?:${names})(?=[\\s/])[^<>]*>`, "g");
  const value = new RegExp(`((?:^|[\\s:])${attribute}\\s*=\\s*)(["'])([^"']*)\\2`);
  return text.replace(tags, (tag) =>
    tag.replace(value, (whole, head: string, quote: string, old: string) => {
      const own = map.get(old);
      return own === undefined ? whole : `${head}${quote}${escapeAttribute(own)}${quote}`;
    }),
  );
}

function renameLinks(text: string, prefix: string | null, links: Matches): string {
  const changed = [...links].some(([id, own]) => id !== own);
  if (prefix === null || !changed) return text;
  return text.replace(
    new RegExp(`(\\s${prefix}:\\w+\\s*=\\s*)(["'])([^"']*)\\2`, "g"),
    (whole, head: string, quote: string, id: string) => {
      const own = links.get(id);
      return own === undefined ? whole : `${head}${quote}${own}${quote}`;
    },
  );
}

function writeLinks(doc: DocxDocument, part: string, links: Matches): string {
  const { root } = doc.tree(relationshipsPart(part));
  const seen = new Set<string>();
  let entries = "";
  for (const entry of root.children) {
    const id = links.get(entry.attr("Id") ?? "") ?? "";
    if (seen.has(id)) continue;
    seen.add(id);
    entries += entry.raw.replace(/(\sId\s*=\s*)(["'])[^"']*\2/, `$1$2${id}$2`);
  }
  const { text } = root.tree;
  return text.slice(0, root.openEnd) + entries + text.slice(root.closeStart);
}

function listStoryParts(doc: DocxDocument): string[] {
  const types = /^(?:header|footer|footnotes|endnotes|comments|styles|numbering)$/;
  const linked = doc
    .relationships(doc.mainPart)
    .filter(({ type, target, external }) => types.test(type) && !external && doc.hasPart(target))
    .map(({ target }) => target);
  return [...new Set([doc.mainPart, ...linked])];
}

const hashes = new WeakMap<Uint8Array, string>();

function hashBytes(bytes: Uint8Array): string {
  let known = hashes.get(bytes);
  if (known === undefined) {
    let [hash, second] = [0x811c9dc5, 0];
    for (let i = 0; i < bytes.length; i++) {
      hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
      second = (Math.imul(second, 31) + (bytes[i] as number)) | 0;
    }
    known = `#${bytes.length}.${hash >>> 0}.${second >>> 0}`;
    hashes.set(bytes, known);
  }
  return known;
}

const contents = new WeakMap<DocxDocument, Map<string, string>>();

/** A part with all it links to, told by bytes. */
export function contentOf(doc: DocxDocument, part: string, depth = 0): string {
  if (!doc.hasPart(part) || depth > 8) return part;
  let known = contents.get(doc);
  if (known === undefined) {
    known = new Map();
    contents.set(doc, known);
  }
  let content = known.get(part);
  if (content === undefined) {
    const linked = doc
      .relationships(part)
      .map(({ target, external }) => (external ? target : contentOf(doc, target, depth + 1)));
    content = `${hashBytes(doc.bytes(part))}(${linked.join()})`;
    known.set(part, content);
  }
  return content;
}

function hasSameOrder(base: DocxDocument, side: DocxDocument, type: "footnotes" | "endnotes"): boolean {
  const ids = (doc: DocxDocument) => listNotes(doc, type).map(({ id }) => id);
  const [own, others] = [ids(base), ids(side)];
  return own.length === others.length && own.every((id, n) => id === others[n]);
}

const bookmark = /<(?:[\w.-]+:)?bookmarkStart\s[^<>]*>/g;

const listBookmarks = once((doc: DocxDocument): { id: string; name: string }[] =>
  listStoryParts(doc).flatMap((part) =>
    [...doc.text(part).matchAll(bookmark)].map(([tag]) => ({
      id: /:id\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? "",
      name: /:name\s*=\s*["']([^"']*)/.exec(tag)?.[1] ?? "",
    })),
  ),
);

/** Above every number that lists, notes, comments and bookmarks of a document have. */
const largestId = once((doc: DocxDocument): number => {
  let largest = 0;
  for (const part of listStoryParts(doc)) {
    for (const [, id] of doc
      .text(part)
      .matchAll(/(?:[:\s](?:id|numId|abstractNumId)|Id)\s*=\s*["'](\d{1,9})["']/g))
      if (Number(id) < 1_000_000) largest = Math.max(largest, Number(id));
  }
  return largest;
});
