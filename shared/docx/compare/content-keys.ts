import type { DocxDocument } from "../package/document.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

/** How ids of one document are called in another. The document that gives the names maps each id to itself. */
export interface IdMap {
  styleId(id: string): string;
  listId(id: string): string;
}

export const sameIds: IdMap = { styleId: (id) => id, listId: (id) => id };

/** Written by programs for themselves; nobody sees a difference (rsids, spelling, languages, table style hints). */
const ignoredProperties = new Set([
  "w:lang",
  "w:noProof",
  "w:cnfStyle",
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:tblPrExChange",
  "w:tblGridChange",
]);
const ignoredAttribute =
  /^(?:w:rsid\w*|w14:(?:paraId|textId|anchorId|editId)|wp14:(?:anchorId|editId)|o:(?:spid|gfxdata)|ShapeID)$/;
/** Elements whose `w:val` is a style's id. */
export const styleReferences: ReadonlySet<string> = new Set([
  "w:pStyle",
  "w:rStyle",
  "w:tblStyle",
  "w:basedOn",
  "w:next",
  "w:link",
  "w:numStyleLink",
  "w:styleLink",
  "w:defaultTableStyle",
  "w:clickAndTypeStyle",
]);
/** Word's names for the definitions of VML shapes say their kind; a copy that stands beside another has a number behind. */
export const isShapeType = /^_x0000_t\d+$/;
const identified = new Set(["wp:docPr", "pic:cNvPr", "wps:cNvPr", "wpg:cNvPr", "w:sdt"]);

/**
 * Texts that are equal for equal content, whatever program wrote it: order of properties, rsids, ids of relationships and
 * shapes do not count; styles and lists are called by `ids`, linked files by their checksums. One instance serves one document.
 */
export class ContentKeys {
  readonly doc: DocxDocument;
  readonly ids: IdMap;
  private readonly properties = new Map<string, string>();
  private repeatedNotes: Set<string> | null = null;

  constructor(doc: DocxDocument, ids: IdMap) {
    this.doc = doc;
    this.ids = ids;
  }

  /** Of `w:rPr`, `w:tcPr` and their kin; `skip` names children that are compared otherwise. */
  ofProperties(element: XmlElement | null, skip: readonly string[] = []): string {
    if (element === null || element.children.length === 0) return "";
    const cacheKey = `${skip.join(" ")}\n${element.raw}`;
    let key = this.properties.get(cacheKey);
    if (key === undefined) {
      key = element.children
        .filter(({ tag }) => !ignoredProperties.has(tag) && !skip.includes(tag))
        .map((child) => this.ofElement(child))
        .sort()
        .join("");
      this.properties.set(cacheKey, key);
    }
    return key;
  }

  /** Of a paragraph's own properties, without its mark's formatting and its section. */
  ofParagraphProperties(element: XmlElement | null): string {
    return this.ofProperties(element, ["w:rPr", "w:sectPr"]);
  }

  /** Text boxes are left out: they are compared as stories of their own. */
  ofElement(element: XmlElement): string {
    const { tag } = element;
    if (tag === "w:txbxContent") return "<box/>";
    let key = `<${tag}`;
    const attributes: string[] = [];
    for (const { name: written, tag: name, value } of element.attributes()) {
      if (written.startsWith("xmlns") || ignoredAttribute.test(name)) continue;
      if ((name === "id" || name === "name") && (identified.has(tag) || tag.startsWith("v:"))) continue;
      attributes.push(`${name}=${this.ofValue(element, name, value)}`);
    }
    if (attributes.length > 0) key += ` ${attributes.sort().join(" ")}`;
    key += ">";
    if (element.children.length === 0) {
      return element.selfClosing ? key : key + element.readText().text;
    }
    for (const child of element.children) key += this.ofElement(child);
    return `${key}</>`;
  }

  private ofValue(element: XmlElement, name: string, value: string): string {
    const { tag } = element;
    if (name.startsWith("r:")) return this.ofRelationship(element.tree.part, value);
    if (name === "type" && tag.startsWith("v:")) return value.replace(/^(#_x0000_t\d+)_\d+$/, "$1");
    if (name === "w:val") {
      if (styleReferences.has(tag)) return this.ids.styleId(value);
      if (tag === "w:numId") return this.ids.listId(value);
      // On and off have three spellings each (ECMA-376 part 1, 17.17.4).
      if (value === "true" || value === "on" || value === "1") return "1";
      if (value === "false" || value === "off") return "0";
    }
    if (name === "w:id" && (tag === "w:footnoteReference" || tag === "w:endnoteReference"))
      return this.isRepeated(tag, value) ? "repeated" : "";
    return value;
  }

  /** Two references to one note cannot become references to two. */
  private isRepeated(tag: string, id: string): boolean {
    if (this.repeatedNotes === null) {
      this.repeatedNotes = new Set();
      const seen = new Set<string>();
      const references = /<(?:[\w.-]+:)?((?:foot|end)noteReference)\s[^>]*?:id\s*=\s*["']([^"']*)["']/g;
      for (const [, kind, note] of this.doc.text(this.doc.mainPart).matchAll(references)) {
        const key = `w:${kind} ${note}`;
        if (seen.has(key)) this.repeatedNotes.add(key);
        seen.add(key);
      }
    }
    return this.repeatedNotes.has(`${tag} ${id}`);
  }

  ofRelationship(part: string, id: string): string {
    const relationship = this.doc.relationships(part).find((candidate) => candidate.id === id);
    if (relationship === undefined) return "";
    if (relationship.external) return `→${relationship.target}`;
    return this.doc.hasPart(relationship.target) ? `#${this.doc.checksum(relationship.target)}` : "";
  }
}
