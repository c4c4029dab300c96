import type { DocxDocument } from "../package/document.ts";
import { placeMarks } from "../read/place-marks.ts";
import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";
import type { ContentKeys } from "./content-keys.ts";
import { openLinkField, readAtomsOnce, residue } from "./paragraph-atoms.ts";

/** One line a paragraph, row or cell: all that comparing promises to bring across. */
export function readFingerprint(doc: DocxDocument, part: string, keys: ContentKeys): string[] {
  const { root } = doc.tree(part);
  const lines: string[] = [];
  new FingerprintReader(doc, keys, lines).readBlocks(root.child("w:body") ?? root);
  return lines;
}

/** Reads blocks into lines; with their notes, unless these are proven as stories of their own. */
export class FingerprintReader {
  private readonly doc: DocxDocument;
  private readonly keys: ContentKeys;
  private readonly lines: string[];
  private readonly withNotes: boolean;

  constructor(doc: DocxDocument, keys: ContentKeys, lines: string[], withNotes = true) {
    this.doc = doc;
    this.keys = keys;
    this.lines = lines;
    this.withNotes = withNotes;
  }

  readBlocks(container: XmlElement): void {
    for (const child of container.children) this.readBlock(child);
  }

  readBlock(block: XmlElement): void {
    const { tag } = block;
    if (tag === "w:p") this.readParagraph(block);
    else if (tag === "w:tbl") {
      const grid = this.keys.ofProperties(block.child("w:tblGrid"));
      this.lines.push(`table ${this.keys.ofProperties(block.child("w:tblPr"))} ${grid}`);
      this.readBlocks(block);
      this.lines.push("end of table");
    } else if (tag === "w:tr") {
      this.lines.push(
        `row ${this.keys.ofProperties(block.child("w:trPr"))} ${this.keys.ofProperties(block.child("w:tblPrEx"))}`,
      );
      this.readBlocks(block);
    } else if (tag === "w:tc") {
      this.lines.push(`cell ${this.keys.ofProperties(block.child("w:tcPr"))}`);
      this.readBlocks(block);
    } else if (tag === "w:sdt" || tag === "w:sdtContent" || tag === "w:customXml") this.readBlocks(block);
  }

  private readParagraph(paragraph: XmlElement): void {
    const properties = paragraph.child("w:pPr");
    const mark = this.keys.ofProperties(properties?.child("w:rPr") ?? null);
    let line = `${this.keys.ofParagraphProperties(properties)} ¶${mark} `;
    const plain = this.readPlainText(paragraph);
    if (plain !== null) {
      this.lines.push(line + plain);
      return;
    }
    const { atoms } = readAtomsOnce(paragraph, this.keys);
    let format: string | null = null;
    let link = "";
    for (const atom of atoms.flatMap((one) => openLinkField(one))) {
      if (atom.format !== format) {
        format = atom.format;
        line += `\u0001${format}\u0002`;
      }
      if (atom.link !== link) {
        link = atom.link;
        line += `\u0003${link}\u0004`;
      }
      line += atom.key;
    }
    this.lines.push(line);
    for (const { pieces, node } of atoms) {
      for (const piece of pieces ?? [{ node }]) this.readInside(piece.node);
    }
  }

  /** What the atoms would give, without making them, where there is but text in runs; null where there is more. */
  private readPlainText(paragraph: XmlElement): string | null {
    let line = "";
    let format: string | null = null;
    for (const run of paragraph.children) {
      if (run.tag === "w:pPr" || residue.has(run.tag) || placeMarks.has(run.tag)) continue;
      if (run.tag !== "w:r") return null;
      const own = this.keys.ofProperties(run.child("w:rPr"));
      for (const node of run.children) {
        const { tag } = node;
        if (tag === "w:rPr" || residue.has(tag)) continue;
        if (tag !== "w:t" && tag !== "w:tab") return null;
        const text = tag === "w:t" ? node.readText().text : "<w:tab>";
        if (text === "") continue;
        if (own !== format) {
          format = own;
          line += `\u0001${format}\u0002`;
        }
        line += text;
      }
    }
    return line;
  }

  private readInside(node: XmlElement): void {
    const kind = /^w:(foot|end)noteReference$/.exec(node.tag)?.[1];
    if (kind !== undefined) this.readNote(`${kind}note`, node.attr("w:id"));
    else if (node.children.length > 0 && node.raw.includes("txbxContent")) {
      for (const box of node.outermost("w:txbxContent")) {
        this.lines.push("box");
        this.readBlocks(box);
      }
    }
  }

  private readNote(kind: string, id: string | null): void {
    const part = this.doc.relationships(this.doc.mainPart).find(({ type }) => type === `${kind}s`)?.target;
    if (!this.withNotes || part === undefined || !this.doc.hasPart(part)) return;
    const note = findNote(this.doc.tree(part), id);
    this.lines.push(`note ${note === undefined ? "missing" : ""}`);
    if (note !== undefined) this.readBlocks(note);
  }
}

const notesById = new WeakMap<XmlTree, Map<string | null, XmlElement>>();

function findNote(tree: XmlTree, id: string | null): XmlElement | undefined {
  let notes = notesById.get(tree);
  if (notes === undefined) {
    notes = new Map();
    for (const note of tree.root.children) {
      const own = note.attr("w:id");
      if (!notes.has(own)) notes.set(own, note);
    }
    notesById.set(tree, notes);
  }
  return notes.get(id);
}
