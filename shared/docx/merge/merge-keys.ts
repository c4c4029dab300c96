import type { DocxDocument } from "../package/document.ts";
import { contentMarks, moveRanges, propertyChanges } from "../xml/revision-marks.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

/** Left by programs for themselves, or holding a place and no content. */
export const residue: ReadonlySet<string> = new Set([
  "w:proofErr",
  "w:lastRenderedPageBreak",
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:permStart",
  "w:permEnd",
]);
const silentProperties = new Set(["w:lang", "w:noProof", "w:cnfStyle"]);
const silentAttribute =
  /^(?:w:rsid\w*|w14:(?:paraId|textId|anchorId|editId)|wp14:(?:anchorId|editId)|o:(?:spid|gfxdata)|ShapeID|xml:space|w:history)$/;
/** Numbered anew by programs at each saving. */
const numbered: ReadonlySet<string> = new Set([...contentMarks, ...propertyChanges, ...moveRanges]);
const named = new Set(["wp:docPr", "pic:cNvPr", "wps:cNvPr", "wpg:cNvPr"]);
const headerReference = /^w:(?:header|footer)Reference$/;
const noteKinds: Record<string, string> = {
  "w:footnoteReference": "footnotes",
  "w:endnoteReference": "endnotes",
  "w:commentReference": "comments",
};

/**
 * Texts that are equal for equal content of documents whose ids mean the same (see merge-names.ts), whatever program wrote
 * them: rsids, spelling marks, languages, numbers of revisions and shapes and the order of properties do not count. What stands
 * elsewhere and is named here (a note, a comment, a header) counts as part of what names it. One instance serves one document.
 */
export class MergeKeys {
  readonly doc: DocxDocument;
  private readonly known = new WeakMap<XmlElement, string>();
  private readonly notes = new Map<string, Map<string, XmlElement>>();

  constructor(doc: DocxDocument) {
    this.doc = doc;
  }

  /** Of a formatting element (`w:rPr`, `w:tcPr`, …): its children in any order; empty where there are none. */
  ofProperties(element: XmlElement | null): string {
    if (element === null || element.children.length === 0) return "";
    let key = this.known.get(element);
    if (key === undefined) {
      key = this.properties(element).join("");
      this.known.set(element, key);
    }
    return key;
  }

  private properties(element: XmlElement): string[] {
    return element.children
      .filter(({ tag }) => !silentProperties.has(tag))
      .map((child) => this.ofElement(child))
      .sort();
  }

  /** Text boxes are left out: `boxes` tells them. */
  ofElement(element: XmlElement): string {
    const { tag } = element;
    if (tag === "w:txbxContent") return "<box/>";
    if (residue.has(tag) || tag === "mc:Fallback") return "";
    if (isProperties(tag)) {
      const inner = this.ofProperties(element);
      return inner === "" ? "" : `<${tag}>${inner}</>`;
    }
    const attributes: string[] = [];
    for (const attribute of element.attributes()) {
      const { name: written, tag: name } = attribute;
      if (written.startsWith("xmlns") || silentAttribute.test(name)) continue;
      if (name === "w:id" && numbered.has(tag)) continue;
      if ((name === "id" || name === "name") && (named.has(tag) || tag.startsWith("v:"))) continue;
      const value = plainValue(attribute.value);
      // On and off have three spellings each, and "on" need not be written (ECMA-376 part 1, 17.17.4).
      if (name !== "w:val" || value !== "1") attributes.push(`${name}=${value}`);
    }
    let key = `<${tag}${attributes.length > 0 ? ` ${attributes.sort().join(" ")}` : ""}>`;
    if (headerReference.test(tag)) key += this.ofHeader(element);
    if (tag === "w:sdtPr") return key + this.controlProperties(element);
    if (element.children.length === 0) return element.selfClosing ? key : key + element.readText().text;
    for (const child of element.children) key += this.ofElement(child);
    return `${key}</>`;
  }

  private controlProperties(element: XmlElement): string {
    return element.children
      .filter(({ tag }) => tag !== "w:id" && tag !== "w:rPr" && tag !== "w:showingPlcHdr")
      .map((child) => this.ofElement(child))
      .sort()
      .join("");
  }

  /** What text boxes below an element say; for a reference, what the note or comment says. */
  boxes(element: XmlElement, readBlock: (block: XmlElement) => string): string {
    const kind = noteKinds[element.tag];
    if (kind !== undefined) {
      const note = this.findNote(kind, element.attr("w:id") ?? "");
      return note === null ? "" : note.children.map(readBlock).join("");
    }
    if (element.children.length === 0 || !element.raw.includes("txbxContent")) return "";
    return listBoxes(element)
      .map((box) => `<box>${box.children.map(readBlock).join("")}</box>`)
      .join("");
  }

  private findNote(kind: string, id: string): XmlElement | null {
    let notes = this.notes.get(kind);
    if (notes === undefined) {
      const part = partOfType(this.doc, kind);
      notes = new Map(
        part === null ? [] : this.doc.tree(part).root.children.map((note) => [note.attr("w:id") ?? "", note]),
      );
      this.notes.set(kind, notes);
    }
    return notes.get(id) ?? null;
  }

  private ofHeader(reference: XmlElement): string {
    const id = reference.attr("r:id");
    const part = this.doc.relationships(reference.tree.part).find((one) => one.id === id)?.target;
    if (part === undefined || !this.doc.hasPart(part)) return "";
    const { root } = this.doc.tree(part);
    let key = this.known.get(root);
    if (key === undefined) {
      key = root.children.map((child) => this.ofElement(child)).join("");
      this.known.set(root, key);
    }
    return key;
  }
}

const plainValue = (value: string) =>
  value === "true" || value === "on" ? "1" : value === "false" || value === "off" ? "0" : value;

const isProperties = (tag: string) => /^w:(?:r|p|tbl|tr|tc|sect)Pr$|^w:tblPrEx$/.test(tag);

/** Outermost text boxes, those of Choice and of Fallback. */
export function listBoxes(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) =>
    child.tag === "w:txbxContent" ? [child] : child.children.length === 0 ? [] : listBoxes(child),
  );
}

/** The main part's part of one type (`styles`, `footnotes`, …); null where there is none. */
export function partOfType(doc: DocxDocument, type: string): string | null {
  return (
    doc.relationships(doc.mainPart).find((r) => r.type === type && !r.external && doc.hasPart(r.target))
      ?.target ?? null
  );
}
