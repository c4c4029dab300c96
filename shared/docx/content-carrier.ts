import { type PackageChange, relationshipType } from "./change-package.ts";
import { ContentKeys, type IdMap, sameIds } from "./content-keys.ts";
import type { DocxDocument } from "./document.ts";
import type { NamespaceScope } from "./namespaces.ts";
import { relationshipsPart } from "./part-names.ts";
import { applySplices, type Splice } from "./splice.ts";
import { escapeAttribute } from "./xml-text.ts";
import { parseXml, type XmlElement } from "./xml-tree.ts";

const storyTypes = /wordprocessingml\.(?:header|footer|footnotes|endnotes|comments)\+xml$/;

/** Numbers nobody uses yet in the document that is being written. */
export class FreshIds {
  private revision: number;
  private shape: number;

  constructor(doc: DocxDocument) {
    const texts = doc.partNames
      .filter((part) => part === doc.mainPart || storyTypes.test(doc.contentType(part) ?? ""))
      .map((part) => doc.text(part));
    const highest = (pattern: RegExp) =>
      texts.reduce((most, text) => {
        for (const match of text.matchAll(pattern)) most = Math.max(most, Number(match[1]));
        return most;
      }, 0);
    this.revision = highest(/:id="(\d{1,9})"/g);
    this.shape = highest(/<(?:\w+:)?docPr\b[^>]*?\bid="(\d{1,9})"/g);
  }

  nextRevision(): number {
    return ++this.revision;
  }

  nextShape(): number {
    return ++this.shape;
  }
}

const leftBehind = new Set([
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:commentReference",
  "w:permStart",
  "w:permEnd",
  "w:proofErr",
  "w:lastRenderedPageBreak",
]);

/**
 * Brings content of one document (`source`) into another (`target`): what the content needs comes along once, and is called
 * by its name there: linked parts, hyperlinks, styles, lists, shape ids, namespaces. Nothing is written before `finish`.
 */
export class ContentCarrier implements IdMap {
  readonly target: DocxDocument;
  readonly source: DocxDocument;
  /** Names of styles whose definition follows the source. */
  readonly changedStyles: string[] = [];
  private readonly change: PackageChange;
  private readonly fresh: FreshIds;
  private readonly styleIds = new Map<string, string>();
  private readonly listIds = new Map<string, string>();
  private readonly newLists = new Map<string, string>();
  private readonly relationshipIds = new Map<string, string>();
  private readonly copiedParts = new Map<string, string>();
  private readonly targetKeys: ContentKeys;
  private readonly sourceKeys: ContentKeys;
  private readonly listFloor: number;
  private shapes = 0;

  /** `listFloor`: new lists get numbers above it, so that two carriers into one target never take the same. */
  constructor(
    target: DocxDocument,
    source: DocxDocument,
    change: PackageChange,
    fresh: FreshIds,
    listFloor = 0,
  ) {
    this.listFloor = listFloor;
    this.target = target;
    this.source = source;
    this.change = change;
    this.fresh = fresh;
    this.targetKeys = new ContentKeys(target, sameIds);
    this.sourceKeys = new ContentKeys(source, this);
    this.matchStyles();
    this.matchLists();
  }

  styleId(id: string): string {
    return this.styleIds.get(id) ?? id;
  }

  listId(id: string): string {
    return this.listIds.get(id) ?? id;
  }

  /** The element as it must be written at a place of `toPart` where `scope` holds. */
  carry(element: XmlElement, toPart: string, scope: NamespaceScope): string {
    const splices: Splice[] = [];
    const prefixes = new Set<string>();
    this.collect(element, toPart, splices, prefixes);
    const declared = this.declarations(element, scope, prefixes);
    if (declared !== "") {
      const at = element.start + 1 + element.name.length;
      splices.push({ start: at, end: at, text: declared });
    }
    const own = splices.map(({ start, end, text }) => ({
      start: start - element.start,
      end: end - element.start,
      text,
    }));
    return applySplices(element.raw, own);
  }

  /** The opening tag alone. */
  carryOpen(element: XmlElement, toPart: string, scope: NamespaceScope): string {
    const splices: Splice[] = [];
    const prefixes = new Set<string>();
    this.collectOwn(element, toPart, splices, prefixes);
    const at = element.start + 1 + element.name.length;
    splices.push({ start: at, end: at, text: this.declarations(element, scope, prefixes) });
    const own = splices.map(({ start, end, text }) => ({
      start: start - element.start,
      end: end - element.start,
      text,
    }));
    const open = applySplices(element.tree.text.slice(element.start, element.openEnd), own);
    return element.selfClosing ? open.replace(/\s*\/>$/, ">") : open;
  }

  private collect(element: XmlElement, toPart: string, splices: Splice[], prefixes: Set<string>): void {
    this.collectOwn(element, toPart, splices, prefixes);
    for (const child of element.children) {
      if (leftBehind.has(child.tag)) splices.push({ start: child.start, end: child.end, text: "" });
      else this.collect(child, toPart, splices, prefixes);
    }
  }

  private collectOwn(element: XmlElement, toPart: string, splices: Splice[], prefixes: Set<string>): void {
    prefixes.add(element.prefix.slice(0, -1));
    for (const attribute of element.attributes()) {
      const { name, tag, value } = attribute;
      if (name.startsWith("xmlns")) continue;
      if (/^w:rsid|^w14:(?:paraId|textId)$/.test(tag)) {
        splices.push({ start: attribute.start - 1, end: attribute.end, text: "" });
        continue;
      }
      const colon = name.indexOf(":");
      if (colon > 0) prefixes.add(name.slice(0, colon));
      const mapped = this.mapValue(element, tag, value, toPart);
      if (mapped !== value) {
        splices.push({ start: attribute.valueStart, end: attribute.valueEnd, text: escapeAttribute(mapped) });
      }
    }
  }

  private mapValue(element: XmlElement, name: string, value: string, toPart: string): string {
    const { tag } = element;
    if (name.startsWith("r:") && value !== "") return this.relationshipId(element.tree.part, toPart, value);
    if (name === "w:val") {
      if (tag === "w:pStyle" || tag === "w:rStyle" || tag === "w:tblStyle") return this.styleId(value);
      if (tag === "w:basedOn" || tag === "w:next" || tag === "w:link") return this.styleId(value);
      if (tag === "w:numId") return this.claimList(value);
      if (tag === "w:id" && element.parent?.tag === "w:sdtPr")
        return String(900_000_000 + this.fresh.nextRevision());
    }
    if (name === "id" && (tag === "wp:docPr" || tag === "pic:cNvPr")) return String(this.fresh.nextShape());
    if (
      (name === "id" && tag.startsWith("v:") && tag !== "v:shapetype") ||
      name === "o:spid" ||
      name === "ShapeID"
    ) {
      return `${value}_${this.shapeSuffix()}`;
    }
    return value;
  }

  private shapeSuffix(): number {
    if (this.shapes === 0) this.shapes = this.fresh.nextShape();
    return this.shapes;
  }

  private declarations(element: XmlElement, scope: NamespaceScope, prefixes: Set<string>): string {
    const outer = element.parent?.scope ?? element.scope;
    let declared = "";
    const open = element.tree.text.slice(element.start, element.openEnd);
    for (const prefix of prefixes) {
      const uri = element.scope.uris.get(prefix) ?? outer.uris.get(prefix);
      if (uri === undefined || prefix === "xml" || scope.uris.get(prefix) === uri) continue;
      const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
      if (!open.includes(`${attribute}=`)) declared += ` ${attribute}="${escapeAttribute(uri)}"`;
    }
    return declared;
  }

  /** Where the content's link points to, as a relationship of `toPart`. */
  private relationshipId(fromPart: string, toPart: string, id: string): string {
    const key = `${fromPart}\n${toPart}\n${id}`;
    let mapped = this.relationshipIds.get(key);
    if (mapped === undefined) {
      mapped = this.findRelationship(fromPart, toPart, id);
      this.relationshipIds.set(key, mapped);
    }
    return mapped;
  }

  private findRelationship(fromPart: string, toPart: string, id: string): string {
    const relationship = this.source.relationships(fromPart).find((candidate) => candidate.id === id);
    if (relationship === undefined) return id;
    const wanted = this.sourceKeys.ofRelationship(fromPart, id);
    const present = this.target
      .relationships(toPart)
      .find(
        (own) =>
          own.type === relationship.type &&
          this.targetKeys.ofRelationship(toPart, own.id) === wanted &&
          wanted !== "",
      );
    if (present !== undefined) return present.id;
    const type = this.typeOf(fromPart, id) ?? relationship.type;
    if (relationship.external) return this.change.addRelationship(toPart, type, relationship.target, true);
    if (!this.source.hasPart(relationship.target)) return id;
    return this.change.addRelationship(toPart, type, this.copyPart(relationship.target));
  }

  private typeOf(part: string, id: string): string | null {
    const source = relationshipsPart(part);
    if (!this.source.hasPart(source)) return null;
    return (
      this.source
        .tree(source)
        .root.children.find((entry) => entry.attr("Id") === id)
        ?.attr("Type") ?? null
    );
  }

  /** Copies a part and what it links to; gives its name in the target. */
  copyPart(part: string): string {
    let name = this.copiedParts.get(part);
    if (name !== undefined) return name;
    name = this.change.freeName(part);
    this.copiedParts.set(part, name);
    this.change.addPart(name, this.source.bytes(part), this.source.contentType(part));
    const relationships = this.source.relationships(part);
    if (relationships.length === 0) return name;
    let entries = "";
    for (const { id, type, target, external } of relationships) {
      if (!external && !this.source.hasPart(target)) continue;
      const place = external ? target : `/${this.copyPart(target)}`;
      entries += `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(this.typeOf(part, id) ?? relationshipType(type))}" Target="${escapeAttribute(place)}"${external ? ' TargetMode="External"' : ""}/>`;
    }
    this.change.addPart(
      relationshipsPart(name),
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`,
      null,
    );
    return name;
  }

  private rootOf(doc: DocxDocument, type: string): XmlElement | null {
    const found = doc
      .relationships(doc.mainPart)
      .find((r) => r.type === type && !r.external && doc.hasPart(r.target));
    return found === undefined ? null : doc.tree(found.target).root;
  }

  /** The same style has the same kind and name; its id is a program's affair. */
  private matchStyles(): void {
    const own = this.rootOf(this.target, "styles");
    const theirs = this.rootOf(this.source, "styles");
    if (own === null || theirs === null || own.raw === theirs.raw) return;
    const byName = new Map<string, string>();
    const taken = new Set<string>();
    for (const style of listStyles(own)) {
      byName.set(styleKey(style), style.attr("w:styleId") ?? "");
      taken.add(style.attr("w:styleId") ?? "");
    }
    for (const style of listStyles(theirs)) {
      const id = style.attr("w:styleId") ?? "";
      const present = byName.get(styleKey(style));
      if (present !== undefined) this.styleIds.set(id, present);
      else {
        let free = id;
        for (let n = 1; taken.has(free); n++) free = `${id}${n}`;
        taken.add(free);
        this.styleIds.set(id, free);
      }
    }
  }

  /** Lists correspond where they are defined alike, in the order in which they are used first. */
  private matchLists(): void {
    const own = this.rootOf(this.target, "numbering");
    const theirs = this.rootOf(this.source, "numbering");
    if (theirs === null || own?.raw === theirs.raw) return;
    if (own === null) {
      // The whole part will be copied, with its ids.
      for (const { id } of listDefinitions(theirs, this.sourceKeys)) this.newLists.set(id, id);
      return;
    }
    const ownLists = listDefinitions(own, this.targetKeys);
    const free = new Map<string, string[]>();
    const ownKeys = new Map<string, string>();
    for (const { id, key } of ownLists) {
      ownKeys.set(id, key);
      free.set(key, [...(free.get(key) ?? []), id]);
    }
    const theirLists = listDefinitions(theirs, this.sourceKeys);
    const matched = new Set<string>();
    for (const { id, key } of theirLists) {
      if (ownKeys.get(id) !== key) continue;
      this.listIds.set(id, id);
      matched.add(id);
    }
    let next = Math.max(
      this.listFloor,
      ...ownLists.map(({ id }) => Number(id) || 0),
      ...theirLists.map(({ id }) => Number(id) || 0),
    );
    for (const { id, key } of theirLists) {
      if (this.listIds.has(id)) continue;
      const candidate = free.get(key)?.find((own) => !matched.has(own));
      if (candidate !== undefined) {
        matched.add(candidate);
        this.listIds.set(id, candidate);
      } else {
        const own = String(++next);
        this.listIds.set(id, own);
        this.newLists.set(id, own);
      }
    }
  }

  private readonly usedLists = new Set<string>();

  private claimList(id: string): string {
    if (this.newLists.has(id)) this.usedLists.add(id);
    return this.listId(id);
  }

  /** Writes styles and lists. Styles cannot be tracked: where the definitions differ the source's holds. */
  finish(): void {
    this.finishStyles();
    this.finishLists();
  }

  private finishStyles(): void {
    const own = this.rootOf(this.target, "styles");
    const theirs = this.rootOf(this.source, "styles");
    if (theirs === null || own?.raw === theirs.raw) return;
    if (own === null) {
      const name = this.change.freeName("word/styles.xml");
      const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
      this.change.addPart(name, theirs.tree.text, type);
      this.change.addRelationship(this.target.mainPart, "styles", name);
      this.changedStyles.push("all styles");
      return;
    }
    const { part } = own.tree;
    const present = new Map(listStyles(own).map((style) => [style.attr("w:styleId") ?? "", style]));
    const splices: Splice[] = [];
    let added = "";
    const done = new Set<string>();
    for (const style of listStyles(theirs)) {
      const id = this.styleId(style.attr("w:styleId") ?? "");
      // Some files define a style twice; the first one counts.
      if (done.has(id)) continue;
      done.add(id);
      const mine = present.get(id);
      if (
        mine !== undefined &&
        this.keyOfStyle(mine, this.targetKeys) === this.keyOfStyle(style, this.sourceKeys)
      )
        continue;
      const carried = this.carryStyle(style, part, own.scope);
      if (mine === undefined) added += carried;
      else splices.push({ start: mine.start, end: mine.end, text: carried });
      this.changedStyles.push(style.child("w:name")?.attr("w:val") ?? style.attr("w:styleId") ?? "");
    }
    const [defaults, theirDefaults] = [own.child("w:docDefaults"), theirs.child("w:docDefaults")];
    if (defaults !== null && theirDefaults !== null) {
      if (this.targetKeys.ofElement(defaults) !== this.sourceKeys.ofElement(theirDefaults)) {
        splices.push({
          start: defaults.start,
          end: defaults.end,
          text: this.carry(theirDefaults, part, own.scope),
        });
        this.changedStyles.push("document defaults");
      }
    }
    if (added !== "" && !own.selfClosing)
      splices.push({ start: own.closeStart, end: own.closeStart, text: added });
    this.change.splice(part, splices);
  }

  private keyOfStyle(style: XmlElement, keys: ContentKeys): string {
    return style.children
      .filter(
        ({ tag }) =>
          !/^w:(?:rsid|uiPriority|qFormat|semiHidden|unhideWhenUsed|locked|aliases|autoRedefine|next|link|basedOn)$/.test(
            tag,
          ),
      )
      .map((child) =>
        /Pr$/.test(child.tag) ? `${child.tag}${keys.ofProperties(child)}` : keys.ofElement(child),
      )
      .concat(keys.ids.styleId(style.child("w:basedOn")?.attr("w:val") ?? ""))
      .sort()
      .join("");
  }

  private carryStyle(style: XmlElement, part: string, scope: NamespaceScope): string {
    const carried = this.carry(style, part, scope);
    const id = style.attributes().find(({ tag }) => tag === "w:styleId");
    if (id === undefined || this.styleId(id.value) === id.value) return carried;
    return carried.replace(
      `${id.name}="${id.value}"`,
      `${id.name}="${escapeAttribute(this.styleId(id.value))}"`,
    );
  }

  private finishLists(): void {
    const theirs = this.rootOf(this.source, "numbering");
    if (theirs === null || this.usedLists.size === 0) return;
    const own = this.rootOf(this.target, "numbering");
    if (own === null) {
      const part = this.copyPart(theirs.tree.part);
      this.change.addRelationship(this.target.mainPart, "numbering", part);
      return;
    }
    const { part } = own.tree;
    const present = parseXml(part, this.change.text(part) ?? own.tree.text).root;
    let nextAbstract = Math.max(
      0,
      ...present.children.map((element) => Number(element.attr("w:abstractNumId")) || 0),
    );
    let definitions = "";
    let lists = "";
    for (const id of this.usedLists) {
      const list = theirs.children.find(
        (element) => element.tag === "w:num" && element.attr("w:numId") === id,
      );
      const abstractId = list?.child("w:abstractNumId")?.attr("w:val");
      const definition = theirs.children.find(
        (element) => element.tag === "w:abstractNum" && element.attr("w:abstractNumId") === abstractId,
      );
      if (list === undefined || definition === undefined) continue;
      const number = ++nextAbstract;
      definitions += this.carry(definition, part, own.scope)
        .replace(/abstractNumId="[^"]*"/, `abstractNumId="${number}"`)
        .replace(/<(\w+:)?(?:nsid|lvlPicBulletId)\b[^>]*\/>/g, "");
      lists += this.carry(list, part, own.scope)
        .replace(/numId="[^"]*"/, `numId="${this.listId(id)}"`)
        .replace(/(<(?:\w+:)?abstractNumId\b[^>]*val=")[^"]*/, `$1${number}`);
    }
    const text = this.change.text(part) ?? own.tree.text;
    const { root } = parseXml(part, text);
    const firstList = root.children.find(({ tag }) => tag === "w:num" || tag === "w:numIdMacAtCleanup");
    const endOfLists =
      root.children.find(({ tag }) => tag === "w:numIdMacAtCleanup")?.start ?? root.closeStart;
    if (root.selfClosing) return;
    const atDefinitions = firstList?.start ?? root.closeStart;
    this.change.splice(part, [
      { start: atDefinitions, end: atDefinitions, text: definitions },
      { start: endOfLists, end: endOfLists, text: lists },
    ]);
  }
}

function listStyles(root: XmlElement): XmlElement[] {
  return root.children.filter(({ tag }) => tag === "w:style");
}

function styleKey(style: XmlElement): string {
  const name = style.child("w:name")?.attr("w:val") ?? style.attr("w:styleId") ?? "";
  return `${style.attr("w:type") ?? "paragraph"} ${name.toLowerCase()}`;
}

function listDefinitions(root: XmlElement, keys: ContentKeys): { id: string; key: string }[] {
  const definitions = new Map<string, string>();
  for (const element of root.children) {
    if (element.tag !== "w:abstractNum") continue;
    const levels = element.children.filter(({ tag }) => tag === "w:lvl");
    const key = levels
      .map(
        (level) =>
          `${level.attr("w:ilvl")}${level.children
            .filter(({ tag }) => tag !== "w:lvlPicBulletId")
            .map((child) => keys.ofElement(child))
            .join("")}`,
      )
      .join("");
    definitions.set(element.attr("w:abstractNumId") ?? "", key);
  }
  return root.children
    .filter(({ tag }) => tag === "w:num")
    .map((list) => ({
      id: list.attr("w:numId") ?? "",
      key:
        (definitions.get(list.child("w:abstractNumId")?.attr("w:val") ?? "") ?? "") +
        list.children
          .filter(({ tag }) => tag === "w:lvlOverride")
          .map((child) => keys.ofElement(child))
          .join(""),
    }));
}
