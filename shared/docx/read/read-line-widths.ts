/**
 * How wide the lines of each block are, as far as the file says: section, columns, cell, text box, indents. For estimates,
 * not for setting: floats, autofit and what a program substitutes are not known here.
 */

import type { DocxDocument } from "../package/document.ts";
import type { LineWidth } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { type BlockNode, readLayout, readNodePieces } from "./layout.ts";
import { readStyleSheet } from "./style-sheet.ts";

const twipsPerPoint = 20;
const emusPerPoint = 12_700;
/** Left and right margin of a cell where nothing says otherwise (17.4.42: 115 twips each), and of a text box (0.1 inch each). */
const cellMargins = 230;
const boxMargins = 288;
/** How far a list is indented where neither paragraph nor style says; each level as much again. */
const listIndent = 720;
/** A4 between margins of one inch. */
const usual = 9026;

/** By address. A block is left out whose place gives no width (a cell of a table that fits itself to its text). */
export function readLineWidths(doc: DocxDocument): Map<string, LineWidth> {
  const widths = new Map<string, LineWidth>();
  const reading = new WidthReading(doc);
  for (const node of readLayout(doc, "final")) {
    const width = reading.read(node);
    if (width !== null) widths.set(node.address, width);
  }
  return widths;
}

const twips = (element: XmlElement | null, ...names: string[]): number | null => {
  for (const name of names) {
    const value = Number.parseFloat(element?.attr(name) ?? "");
    if (Number.isFinite(value)) return value;
  }
  return null;
};

class WidthReading {
  private readonly doc: DocxDocument;
  private readonly styles = new Map<string, XmlElement>();
  private readonly sections: { end: number; width: number }[];
  private readonly tables = new Map<XmlElement, Map<XmlElement, number>>();

  constructor(doc: DocxDocument) {
    this.doc = doc;
    const link = doc.relationships(doc.mainPart).find((one) => one.type === "styles" && !one.external);
    const root = link && doc.hasPart(link.target) ? doc.tree(link.target).root : null;
    for (const style of root?.children ?? []) {
      const id = style.attr("w:styleId");
      if (style.tag === "w:style" && id !== null) this.styles.set(id, style);
    }
    this.sections = [...doc.tree(doc.mainPart).root.descendants("w:sectPr")]
      .filter((section) => section.parent?.tag !== "w:sectPrChange")
      .map((section) => ({ end: section.end, width: columnWidth(section) }));
  }

  read(node: BlockNode): LineWidth | null {
    const paragraph = node.paragraphs.at(-1) as XmlElement;
    const frame = this.frameWidth(paragraph, node.part);
    if (frame === null) return null;
    const left = this.indent(paragraph, "w:left", "w:start") ?? this.listIndent(paragraph);
    const right = this.indent(paragraph, "w:right", "w:end") ?? 0;
    const points = (frame - Math.max(0, left) - Math.max(0, right)) / twipsPerPoint;
    if (points <= 0) return null;
    const run = readNodePieces(node, "final").find((piece) => piece.text.trim() !== "")?.run ?? null;
    const font = run === null ? null : readStyleSheet(this.doc).runFormatting(paragraph, run, "final").font;
    return { points, font };
  }

  /** Of the nearest cell or text box, else of the section's column. */
  private frameWidth(paragraph: XmlElement, part: string): number | null {
    for (let up = paragraph.parent; up !== null; up = up.parent) {
      if (up.tag === "w:tc") return this.cellWidth(up);
      if (up.tag === "w:txbxContent") return boxWidth(up);
    }
    if (part !== this.doc.mainPart) return this.sections.at(-1)?.width ?? usual;
    return this.sections.find(({ end }) => end >= paragraph.start)?.width ?? usual;
  }

  private cellWidth(cell: XmlElement): number | null {
    const own = cell.find("w:tcPr", "w:tcW");
    if ((own?.attr("w:type") ?? "dxa") === "dxa") {
      const width = twips(own, "w:w");
      if (width !== null && width > 0) return width - cellMargins;
    }
    let table: XmlElement | null = cell.parent;
    while (table !== null && table.tag !== "w:tbl") table = table.parent;
    if (table === null) return null;
    let cells = this.tables.get(table);
    if (cells === undefined) {
      cells = gridWidths(table);
      this.tables.set(table, cells);
    }
    const width = cells.get(cell) ?? 0;
    return width > 0 ? width - cellMargins : null;
  }

  private indent(paragraph: XmlElement, ...names: string[]): number | null {
    const own = twips(paragraph.find("w:pPr", "w:ind"), ...names);
    if (own !== null) return own;
    const seen = new Set<string>();
    let id = paragraph.find("w:pPr", "w:pStyle")?.attr("w:val") ?? null;
    while (id !== null && !seen.has(id)) {
      seen.add(id);
      const style: XmlElement | undefined = this.styles.get(id);
      const value = twips(style?.find("w:pPr", "w:ind") ?? null, ...names);
      if (value !== null) return value;
      id = style?.child("w:basedOn")?.attr("w:val") ?? null;
    }
    return null;
  }

  private listIndent(paragraph: XmlElement): number {
    const list = paragraph.find("w:pPr", "w:numPr");
    return list === null ? 0 : listIndent * ((twips(list.child("w:ilvl"), "w:val") ?? 0) + 1);
  }
}

function columnWidth(section: XmlElement): number {
  const page = twips(section.child("w:pgSz"), "w:w");
  const margins = section.child("w:pgMar");
  if (page === null) return usual;
  const width =
    page - (twips(margins, "w:left", "w:start") ?? 1440) - (twips(margins, "w:right", "w:end") ?? 1440);
  const columns = section.child("w:cols");
  const own = (columns?.children ?? []).flatMap((column) => twips(column, "w:w") ?? []);
  if (own.length > 0) return Math.min(...own);
  const count = twips(columns, "w:num") ?? 1;
  return count > 1 ? (width - (count - 1) * (twips(columns, "w:space") ?? 720)) / count : width;
}

function gridWidths(table: XmlElement): Map<XmlElement, number> {
  const grid = (table.child("w:tblGrid")?.children ?? []).map((column) => twips(column, "w:w") ?? 0);
  const widths = new Map<XmlElement, number>();
  for (const row of table.children.filter(({ tag }) => tag === "w:tr")) {
    let at = twips(row.find("w:trPr", "w:gridBefore"), "w:val") ?? 0;
    for (const cell of row.children.filter(({ tag }) => tag === "w:tc")) {
      const span = twips(cell.find("w:tcPr", "w:gridSpan"), "w:val") ?? 1;
      widths.set(
        cell,
        grid.slice(at, at + span).reduce((sum, width) => sum + width, 0),
      );
      at += span;
    }
  }
  return widths;
}

function boxWidth(content: XmlElement): number | null {
  for (let up = content.parent; up !== null; up = up.parent) {
    if (up.tag === "wp:anchor" || up.tag === "wp:inline") {
      const extent = twips(up.child("wp:extent"), "cx");
      return extent === null ? null : (extent / emusPerPoint) * twipsPerPoint - boxMargins;
    }
    const style = up.tag === "v:shape" || up.tag === "v:rect" ? (up.attr("style") ?? "") : "";
    const points = /(?:^|;)\s*width:\s*([\d.]+)pt/.exec(style)?.[1];
    if (points !== undefined) return Number(points) * twipsPerPoint - boxMargins;
  }
  return null;
}
