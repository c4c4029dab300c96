import type { DocxDocument } from "../package/document.ts";
import { readLayout } from "../read/layout.ts";
import type { RowEdit } from "../types.ts";
import { applySplices, type Splice } from "../xml/splice.ts";
import { escapeText } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { namedBlock } from "./named-block.ts";

/** Marks of an inserted row as markup: of the row, of a line's mark, and around words. */
export interface RowMarks {
  row: () => string;
  line: () => string;
  words: (run: string) => string;
}

/**
 * Rows that look as `like` does, cell by cell, one line for each text; null where that cannot be: another number of cells, or
 * cells that reach over several columns or rows.
 */
export function writeRows(
  like: XmlElement,
  rows: readonly (readonly (readonly string[])[])[],
  marks: RowMarks | null = null,
): string | null {
  const cells = like.children.filter(({ tag }) => tag === "w:tc");
  const isPlain = like.children.every(({ tag }) => /^w:(?:tc|trPr|tblPrEx)$/.test(tag));
  const spans = cells.some(({ raw }) => /:(?:gridSpan|vMerge|hMerge|cellIns|cellDel|sdt)\b/.test(raw));
  if (!isPlain || spans || rows.some((texts) => texts.length !== cells.length)) return null;
  const w = like.prefix;
  const kept = like.child("w:trPr")?.children.filter(({ tag }) => !/^w:(?:ins|del|trPrChange)$/.test(tag));
  const exceptions = like.child("w:tblPrEx")?.raw ?? "";
  return rows
    .map((texts) => {
      const own = `${rawOf(kept)}${marks?.row() ?? ""}`;
      const inner = cells.map((cell, n) => writeCell(cell, texts[n] as readonly string[], marks));
      return `<${w}tr>${exceptions}${own && `<${w}trPr>${own}</${w}trPr>`}${inner.join("")}</${w}tr>`;
    })
    .join("");
}

const rawOf = (elements: readonly XmlElement[] = []) => elements.map(({ raw }) => raw).join("");

function writeCell(cell: XmlElement, texts: readonly string[], marks: RowMarks | null): string {
  const w = cell.prefix;
  const like = cell.children.find(({ tag }) => tag === "w:p");
  const own = like?.child("w:pPr")?.children ?? [];
  const properties = rawOf(own.filter(({ tag }) => !/^w:(?:rPr|sectPr|pPrChange)$/.test(tag)));
  const markLook = own.find(({ tag }) => tag === "w:rPr")?.children ?? [];
  const ofMark = rawOf(markLook.filter(({ tag }) => !/^w:(?:ins|del|moveFrom|moveTo|rPrChange)$/.test(tag)));
  const run = [...(like?.descendants("w:r") ?? [])].find((one) =>
    one.children.some(({ tag }) => tag === "w:t"),
  );
  const look = run?.child("w:rPr")?.children.filter(({ tag }) => tag !== "w:rPrChange");
  const ofRun = run ? rawOf(look) : ofMark;
  const lines = (texts.length > 0 ? texts : [""]).map((text) => {
    const mark = `${marks?.line() ?? ""}${ofMark}`;
    const inner = `${properties}${mark && `<${w}rPr>${mark}</${w}rPr>`}`;
    const words = `<${w}r>${ofRun && `<${w}rPr>${ofRun}</${w}rPr>`}${writeWords(text, w)}</${w}r>`;
    const shown = text === "" ? "" : marks ? marks.words(words) : words;
    return `<${w}p>${inner && `<${w}pPr>${inner}</${w}pPr>`}${shown}</${w}p>`;
  });
  return `<${w}tc>${cell.child("w:tcPr")?.raw ?? ""}${lines.join("")}</${w}tc>`;
}

const writeWords = (text: string, w: string) =>
  text
    .split("\t")
    .map((words) => words && `<${w}t xml:space="preserve">${escapeText(words)}</${w}t>`)
    .join(`<${w}tab/>`);

/** Done without marks. Those that cannot be done are given back. */
export function applyRowEdits(
  doc: DocxDocument,
  edits: readonly RowEdit[],
): { document: DocxDocument; refused: RowEdit[] } {
  const nodes = new Map(readLayout(doc, "final").map((node) => [node.address, node]));
  const refused: RowEdit[] = [];
  const splices = new Map<string, Splice[]>();
  for (const edit of edits) {
    const node = nodes.get(namedBlock(edit));
    const row = node?.paragraphs[0]?.ancestor("w:tr") ?? null;
    const markup = row === null ? null : edit.type === "delete-row" ? "" : writeRows(row, edit.rows);
    if (node === undefined || row === null || markup === null) {
      refused.push(edit);
      continue;
    }
    const at = edit.type === "insert-rows" && edit.where === "after" ? row.end : row.start;
    const end = edit.type === "delete-row" ? row.end : at;
    splices.set(node.part, [...(splices.get(node.part) ?? []), { start: at, end, text: markup }]);
  }
  const changed = [...splices].map(([part, own]) => [part, applySplices(doc.text(part), own)] as const);
  return { document: doc.withParts(new Map(changed)), refused };
}
