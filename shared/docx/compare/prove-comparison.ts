import { placeMarks } from "../read/place-marks.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ContentKeys } from "./content-keys.ts";
import { openLinkField, readAtomsOnce, residue } from "./paragraph-atoms.ts";

/** A paragraph without properties and content. */
export const emptyLine = " \u00b6 ";

/** Reads blocks into lines, one a paragraph, row or cell: all that comparing promises to bring across. Notes are stories of their own. */
export class FingerprintReader {
  private readonly keys: ContentKeys;
  private readonly lines: string[];

  constructor(keys: ContentKeys, lines: string[]) {
    this.keys = keys;
    this.lines = lines;
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
      // A cell that ends in a table is none to Word (ECMA-376 part 1, 17.4.65); whatever settles it adds the missing line.
      if (block.children.at(-1)?.tag === "w:tbl") this.lines.push(emptyLine);
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
    if (node.children.length === 0 || !node.raw.includes("txbxContent")) return;
    for (const box of node.outermost("w:txbxContent")) {
      this.lines.push("box");
      this.readBlocks(box);
    }
  }
}
