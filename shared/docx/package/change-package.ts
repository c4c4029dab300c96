import { DocxFailure } from "../docx-failure.ts";
import { applySplices, type Splice } from "../xml/splice.ts";
import { escapeAttribute } from "../xml/xml-text.ts";
import { parseXml, type XmlElement } from "../xml/xml-tree.ts";
import type { DocxDocument } from "./document.ts";
import { partKey, relationshipsPart, resolveTarget } from "./part-names.ts";
import { type Flavour, flavourOf } from "./translate-flavour.ts";

const contentTypes = "[Content_Types].xml";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/** A relationship's type by its last step: `styles`, `header`, `image`, … */
export const relationshipType = (name: string, flavour: Flavour = "transitional") =>
  flavour === "strict"
    ? `http://purl.oclc.org/ooxml/officeDocument/relationships/${name}`
    : `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`;

/**
 * Gathers changes of a package (parts, their relationships, their content types) and gives the changed document at the
 * end. `[Content_Types].xml` and relationships are spliced like any part: other entries keep their spelling.
 */
export class PackageChange {
  private readonly doc: DocxDocument;
  private readonly changes = new Map<string, string | Uint8Array | null>();
  private takenNames: Set<string> | null = null;
  /** Part → ids that stand in its text and lead to nothing. */
  private readonly undeclared = new Map<string, Set<string>>();

  constructor(doc: DocxDocument) {
    this.doc = doc;
  }

  /** What a new part must not be called: a link whose part is missing would find it. */
  private get taken(): Set<string> {
    if (this.takenNames === null) {
      const { partNames } = this.doc;
      const linked = ["", ...partNames].flatMap((part) => this.targetsOf(part));
      this.takenNames = new Set([...partNames, ...linked].map(partKey));
    }
    return this.takenNames;
  }

  private targetsOf(part: string): string[] {
    try {
      return this.doc.relationships(part).flatMap(({ target, external }) => (external ? [] : [target]));
    } catch (error) {
      // Parts that no text needs may be damaged.
      if (error instanceof DocxFailure) return [];
      throw error;
    }
  }

  /** The part's text as changed so far; null where there is no such part. */
  text(part: string): string | null {
    const changed = this.find(part);
    if (changed === undefined) return this.doc.hasPart(part) ? this.doc.text(part) : null;
    return typeof changed === "string" ? changed : null;
  }

  setText(part: string, text: string): void {
    this.changes.set(this.nameOf(part), text);
  }

  setBytes(part: string, bytes: Uint8Array): void {
    this.changes.set(this.nameOf(part), bytes);
  }

  /** The part's root as changed so far, with room between its tags. */
  rootOf(part: string): XmlElement {
    const { root } = parseXml(part, this.text(part) ?? "");
    if (!root.selfClosing) return root;
    const { text } = root.tree;
    this.setText(
      part,
      `${text.slice(0, root.openEnd).replace(/(?<!\s)\s*\/>$/, ">")}</${root.name}>${text.slice(root.end)}`,
    );
    return parseXml(part, this.text(part) ?? "").root;
  }

  splice(part: string, splices: readonly Splice[]): void {
    if (splices.length > 0) this.setText(part, applySplices(this.text(part) ?? "", splices));
  }

  /** The part that `part` links by a relationship of this kind, as changed so far; null where none is there. */
  findRelated(part: string, type: string): string | null {
    const source = relationshipsPart(part);
    const text = this.text(source);
    if (text === null) return null;
    for (const entry of parseXml(source, text).root.children) {
      const uri = entry.attr("Type") ?? "";
      if (uri.slice(uri.lastIndexOf("/") + 1) !== type || entry.attr("TargetMode") === "External") continue;
      const target = resolveTarget(part, entry.attr("Target") ?? "");
      if (this.text(target) !== null) return this.nameOf(target);
    }
    return null;
  }

  /** A name like `word/media/image.png` with a number where it is taken, and no letter that an address cannot hold. */
  freeName(source: string): string {
    const wanted = source.replace(/[^\w./~-]/g, "_");
    const dot = /\.[^./]*$/.exec(wanted)?.index ?? wanted.length;
    const [stem, extension] = [wanted.slice(0, dot).replace(/\d+$/, ""), wanted.slice(dot)];
    let name = wanted;
    for (let n = 1; this.taken.has(partKey(name)); n++) name = `${stem}${n}${extension}`;
    return name;
  }

  /** A name like `source` that no part has, nor ever gets: for a link whose part is missing. */
  nameOfNothing(source: string): string {
    const name = this.freeName(source);
    this.taken.add(partKey(name));
    return name;
  }

  /** An id like `wanted` by which the part links nothing, nor ever will. */
  idOfNothing(part: string, wanted: string): string {
    const ids = this.idsOf(part);
    let id = wanted;
    for (let n = 1; ids.has(id); n++) id = `${wanted}_${n}`;
    const key = partKey(part);
    this.undeclared.set(key, (this.undeclared.get(key) ?? new Set()).add(id));
    return id;
  }

  private idsOf(part: string): Set<string | null> {
    const source = relationshipsPart(part);
    const text = this.text(source);
    return new Set(
      text === null ? [] : parseXml(source, text).root.children.map((entry) => entry.attr("Id")),
    );
  }

  addPart(name: string, content: string | Uint8Array, contentType: string | null): void {
    this.taken.add(partKey(name));
    this.changes.set(name, content);
    if (/\.rels$/i.test(name) && this.typeOf(name) === null) this.addDefault("rels", relationshipsType);
    if (contentType === null || this.typeOf(name) === contentType) return;
    const { root } = parseXml(contentTypes, this.text(contentTypes) ?? "");
    const entry = `<${root.prefix}Override PartName="${escapeAttribute(`/${name}`)}" ContentType="${escapeAttribute(contentType)}"/>`;
    this.append(contentTypes, root, entry);
  }

  private addDefault(extension: string, contentType: string): void {
    const { root } = parseXml(contentTypes, this.text(contentTypes) ?? "");
    const entry = `<${root.prefix}Default Extension="${extension}" ContentType="${contentType}"/>`;
    this.append(contentTypes, root, entry);
  }

  /** Removes the part, its relationships and its content type. Relationships that point to it: `removeRelationship`. */
  removePart(name: string): void {
    this.changes.set(this.nameOf(name), null);
    const own = relationshipsPart(name);
    if (this.text(own) !== null) this.changes.set(this.nameOf(own), null);
    this.removeEntries(contentTypes, (entry) => partKey(entry.attr("PartName") ?? "") === partKey(name));
  }

  /** All that the part links. */
  removeRelationships(part: string): void {
    this.changes.set(this.nameOf(relationshipsPart(part)), null);
  }

  removeRelationship(part: string, id: string): void {
    this.removeEntries(relationshipsPart(part), (entry) => entry.attr("Id") === id);
  }

  /**
   * `type` is a URI, or its last step, written in the document's flavour. `target` is a part name, or anything where
   * `external`. Gives the new relationship's id.
   */
  addRelationship(part: string, type: string, target: string, external = false): string {
    const source = relationshipsPart(part);
    const text =
      this.text(source) ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${relationshipsNamespace}"/>`;
    const { root } = parseXml(source, text);
    const ids = new Set([
      ...root.children.map((entry) => entry.attr("Id")),
      ...(this.undeclared.get(partKey(part)) ?? []),
    ]);
    let number = root.children.length + 1;
    while (ids.has(`rId${number}`)) number++;
    const uri = type.includes("/") ? type : relationshipType(type, flavourOf(this.doc));
    const entry =
      `<${root.prefix}Relationship Id="rId${number}" Type="${escapeAttribute(uri)}" ` +
      `Target="${escapeAttribute(external ? target : `/${target}`)}"${external ? ' TargetMode="External"' : ""}/>`;
    if (this.text(source) === null) this.addPart(source, text, null);
    this.append(source, root, entry);
    return `rId${number}`;
  }

  finish(): DocxDocument {
    return this.changes.size === 0 ? this.doc : this.doc.withParts(this.changes);
  }

  private find(part: string): string | Uint8Array | null | undefined {
    return this.changes.get(this.nameOf(part));
  }

  private nameOf(part: string): string {
    if (this.changes.has(part)) return part;
    const key = partKey(part);
    for (const name of this.changes.keys()) if (partKey(name) === key) return name;
    return part;
  }

  private typeOf(name: string): string | null {
    if (!this.doc.hasPart(contentTypes)) return null;
    const { root } = parseXml(contentTypes, this.text(contentTypes) ?? "");
    const key = partKey(name);
    let byExtension: string | null = null;
    for (const entry of root.children) {
      if (entry.local === "Override" && partKey(entry.attr("PartName") ?? "") === key)
        return entry.attr("ContentType");
      if (entry.local === "Default" && key.endsWith(`.${(entry.attr("Extension") ?? "").toLowerCase()}`)) {
        byExtension = entry.attr("ContentType");
      }
    }
    return byExtension;
  }

  private append(part: string, root: XmlElement, entry: string): void {
    const { text } = root.tree;
    const written = root.selfClosing
      ? `${text.slice(0, root.openEnd).replace(/(?<!\s)\s*\/>$/, ">")}${entry}</${root.name}>${text.slice(root.end)}`
      : `${text.slice(0, root.closeStart)}${entry}${text.slice(root.closeStart)}`;
    this.setText(part, written);
  }

  private removeEntries(part: string, goes: (entry: XmlElement) => boolean): void {
    const text = this.text(part);
    if (text === null) return;
    const { root } = parseXml(part, text);
    const splices = root.children.filter(goes).map(({ start, end }) => ({ start, end, text: "" }));
    if (splices.length > 0) this.setText(part, applySplices(text, splices));
  }
}
