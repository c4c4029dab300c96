import type { XmlElement } from "../xml/xml-tree.ts";
import { contentOf, isBetweenBlocks, listBlocks } from "./story-blocks.ts";
import type { ParagraphWriter } from "./write-paragraphs.ts";
import { type WriteContext, writeCarriedProperties, writeMarkedProperties } from "./write-properties.ts";

/**
 * Writes blocks that go or come as a whole, all they hold marked as deleted or inserted: paragraphs, tables, rows, cells,
 * content controls. Written clean (`target.by` null), what goes is left out and what comes bears no mark.
 */
export class WholeBlockWriter {
  private readonly context: WriteContext;
  private readonly paragraphs: ParagraphWriter;

  constructor(context: WriteContext, paragraphs: ParagraphWriter) {
    this.context = context;
    this.paragraphs = paragraphs;
  }

  /** Its frame stays as it stands. */
  writeDeleted(block: XmlElement): string {
    const { tag, tree } = block;
    if (tag === "w:p") {
      return this.paragraphs.writeWhole(block, { kind: endsCell(block) ? "stay" : "delete", before: block });
    }
    if (tag === "w:tr") return this.writeDeletedRow(block);
    if (tag === "w:sdt" || tag === "w:customXml") return this.writeDeletedFrame(block);
    if (tag !== "w:tbl" && tag !== "w:tc" && tag !== "w:sdtContent") return block.raw;
    let out = tree.text.slice(block.start, block.openEnd);
    for (const child of block.children) out += this.writeDeleted(child);
    return out + tree.text.slice(block.closeStart, block.end);
  }

  writeDeletedRow(row: XmlElement): string {
    const { target } = this.context;
    let out = row.tree.text.slice(row.start, row.openEnd) + (row.child("w:tblPrEx")?.raw ?? "");
    out += writeMarkedProperties(this.context, "trPr", row.child("w:trPr"), target.mark("del"));
    for (const child of row.children) {
      if (child.tag !== "w:trPr" && child.tag !== "w:tblPrEx") out += this.writeDeleted(child);
    }
    return out + row.tree.text.slice(row.closeStart, row.end);
  }

  /** A cell that goes from a row that stays. */
  writeDeletedCell(cell: XmlElement): string {
    const { target } = this.context;
    const { text } = cell.tree;
    let out = text.slice(cell.start, cell.openEnd);
    out += writeMarkedProperties(this.context, "tcPr", cell.child("w:tcPr"), target.mark("cellDel"));
    for (const child of cell.children) if (child.tag !== "w:tcPr") out += this.writeDeleted(child);
    return out + text.slice(cell.closeStart, cell.end);
  }

  private writeDeletedFrame(frame: XmlElement): string {
    const { target } = this.context;
    const content = contentOf(frame);
    const [outer, inner] = [target.range("customXmlDel"), target.range("customXmlDel")];
    let blocks = "";
    for (const child of content.children)
      if (child.tag !== "w:customXmlPr") blocks += this.writeDeleted(child);
    const { text } = frame.tree;
    const from = content.child("w:customXmlPr")?.end ?? content.openEnd;
    return `${outer.start}${text.slice(frame.start, from)}${outer.end}${blocks}${inner.start}${text.slice(content.closeStart, frame.end)}${inner.end}`;
  }

  writeInserted(block: XmlElement): string {
    const { target, carrier } = this.context;
    const { tag } = block;
    if (tag === "w:p") return this.writeInsertedParagraph(block);
    if (tag === "w:tr") return this.writeInsertedRow(block);
    if (tag === "w:sdt" || tag === "w:customXml") return this.writeInsertedFrame(block);
    if (isBetweenBlocks(block)) return "";
    if (tag !== "w:tbl" && tag !== "w:tc") return carrier.carry(block, target.part, target.scope);
    const name = target.prefix + tag.slice(2);
    return `<${name}>${block.children.map((child) => this.writeInserted(child)).join("")}</${name}>`;
  }

  private writeInsertedParagraph(paragraph: XmlElement): string {
    // A cell's last mark comes with its row.
    if (endsCell(paragraph))
      return this.paragraphs.writeWhole(paragraph, { kind: "arrive", after: paragraph });
    return this.paragraphs.writeInserted(paragraph);
  }

  writeInsertedRow(row: XmlElement): string {
    const { target } = this.context;
    const mark = target.by === null ? "" : target.mark("ins");
    let out = `<${target.prefix}tr>`;
    out += writeCarriedProperties(this.context, "tblPrEx", row.child("w:tblPrEx"), "");
    out += writeCarriedProperties(this.context, "trPr", row.child("w:trPr"), mark);
    for (const child of row.children) {
      if (child.tag !== "w:trPr" && child.tag !== "w:tblPrEx") out += this.writeInserted(child);
    }
    return `${out}</${target.prefix}tr>`;
  }

  /** A cell that comes into a row that stays. */
  writeInsertedCell(cell: XmlElement): string {
    const { target } = this.context;
    const mark = target.by === null ? "" : target.mark("cellIns");
    let out = `<${target.prefix}tc>`;
    out += writeCarriedProperties(this.context, "tcPr", cell.child("w:tcPr"), mark);
    for (const child of cell.children) if (child.tag !== "w:tcPr") out += this.writeInserted(child);
    return `${out}</${target.prefix}tc>`;
  }

  /** The frame of a row or cell would leave nothing valid behind when it is rejected; its contents come alone. */
  private writeInsertedFrame(frame: XmlElement): string {
    const { target, carrier } = this.context;
    const own = /^w:(?:customXmlPr|sdtPr|sdtEndPr)$/;
    const blocks = contentOf(frame)
      .children.map((child) => (own.test(child.tag) ? "" : this.writeInserted(child)))
      .join("");
    if (frame.tag === "w:customXml" || inTable(frame)) return blocks;
    const [outer, inner] =
      target.by === null ? [null, null] : [target.range("customXmlIns"), target.range("customXmlIns")];
    const properties = frame.children.filter(({ tag }) => tag === "w:sdtPr" || tag === "w:sdtEndPr");
    const head = properties.map((child) => carrier.carry(child, target.part, target.scope)).join("");
    return `${outer?.start ?? ""}<${target.prefix}sdt>${head}<${target.prefix}sdtContent>${outer?.end ?? ""}${blocks}${inner?.start ?? ""}</${target.prefix}sdtContent></${target.prefix}sdt>${inner?.end ?? ""}`;
  }

  /** A note's contents; its last mark cannot go. */
  writeWholeNote(note: XmlElement, kind: "delete" | "insert"): string {
    const blocks = listBlocks(note);
    return blocks
      .map((block, n) => {
        if (block.tag !== "w:p" || n < blocks.length - 1)
          return kind === "delete" ? this.writeDeleted(block) : this.writeInserted(block);
        return kind === "delete"
          ? this.paragraphs.writeWhole(block, { kind: "stay", before: block })
          : this.paragraphs.writeWhole(block, { kind: "arrive", after: block });
      })
      .join("");
  }
}

/** Where rows or cells stand, not blocks. */
function inTable(frame: XmlElement): boolean {
  let holder = frame.parent;
  while (holder !== null && /^w:(?:sdt|sdtContent|customXml)$/.test(holder.tag)) holder = holder.parent;
  return holder?.tag === "w:tbl" || holder?.tag === "w:tr";
}

const endsCell = (paragraph: XmlElement) =>
  paragraph.parent?.tag === "w:tc" && listBlocks(paragraph.parent).at(-1) === paragraph;
