import { alignSequences, listGaps } from "../compare/align-sequences.ts";
import { applyChanges } from "../edit/map-edits.ts";
import type { DocxDocument } from "../package/document.ts";
import { listRows, type TableRow } from "../read/table-rows.ts";
import { applySplices, type Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { readShown } from "./merge-tokens.ts";
import { pairTexts } from "./pair-resaved.ts";

/**
 * Base with as many rows and cells in its tables as the copy has: rows that the copy lacks go, and for those it has more an
 * empty one comes, made like the row above. Null where tables came or went, or where a row got other cells.
 */
export function matchRows(base: DocxDocument, copy: DocxDocument): DocxDocument | null {
  const [own, others] = [listTables(base), listTables(copy)];
  if (own.length !== others.length) return null;
  const splices: Splice[] = [];
  for (const [n, table] of own.entries()) {
    const made = changeRows(readRows(table), readRows(others[n] as XmlElement));
    if (made === null) return null;
    splices.push(...made);
  }
  return splices.length === 0 ? base : applyChanges(base, [{ part: base.mainPart, splices }]);
}

/** Of the body, an outer one before those in it; not those in text boxes, which come in any order. */
function listTables(doc: DocxDocument): XmlElement[] {
  const tables: XmlElement[] = [];
  const search = (element: XmlElement) => {
    for (const child of element.children) {
      if (child.tag === "w:txbxContent" || child.tag === "mc:Fallback") continue;
      if (child.tag === "w:tbl") tables.push(child);
      search(child);
    }
  };
  search(doc.tree(doc.mainPart).root);
  return tables;
}

interface Row extends TableRow {
  words: string;
}

const readRows = (table: XmlElement): Row[] =>
  (listRows(table, "final") ?? []).map((row) => ({
    ...row,
    words: readShown(row.row).replace(/\s+/g, " ").trim(),
  }));

function changeRows(rows: readonly Row[], copies: readonly Row[]): Splice[] | null {
  const isShapedAlike = (row: Row | undefined, copy: Row | undefined) =>
    row?.cells.length === copy?.cells.length;
  if (rows.length === copies.length) return rows.every((row, n) => isShapedAlike(row, copies[n])) ? [] : null;
  const pairs = pairRows(rows, copies);
  const kept = new Set(pairs.map(([i]) => i));
  const known = new Map(pairs.map(([i, j]) => [j, i]));
  if (pairs.some(([i, j]) => !isShapedAlike(rows[i], copies[j]))) return null;
  const gone = rows.filter((_, i) => !kept.has(i)).map(({ row }) => row);
  if (gone.length === rows.length || gone.some((row) => row.inner.includes("tbl>"))) return null;
  const splices: Splice[] = gone.map(({ start, end }) => ({ start, end, text: "" }));
  let at = -1;
  for (const [j, copy] of copies.entries()) {
    const twin = known.get(j);
    if (twin !== undefined) {
      at = twin;
      continue;
    }
    const beside = rows.map((_, i) => i).sort((one, two) => Math.abs(one - at) - Math.abs(two - at));
    const model = rows[beside.find((i) => isShapedAlike(rows[i], copy)) ?? -1];
    const place = rows[Math.max(at, 0)]?.row;
    if (model === undefined || place === undefined) return null;
    const offset = at < 0 ? place.start : place.end;
    splices.push({ start: offset, end: offset, text: writeEmpty(model) });
  }
  return splices;
}

/** Equal rows in order, between them those much alike. */
function pairRows(rows: readonly Row[], copies: readonly Row[]): [number, number][] {
  const [own, others] = [rows, copies].map((list) => list.map(({ words }) => words)) as [string[], string[]];
  const pairs: [number, number][] = [];
  for (const { i, toI, j, toJ, isLast } of listGaps(alignSequences(own, others), own.length, others.length)) {
    for (const [n, m] of pairTexts(own.slice(i, toI), others.slice(j, toJ), leastAlike))
      pairs.push([i + n, j + m]);
    if (!isLast) pairs.push([toI, toJ]);
  }
  return pairs;
}

/** Least share of words in which a changed row is still that row. */
const leastAlike = 0.3;

/** The row with an empty line in each cell, formatted as the cell's first one. */
function writeEmpty({ row, cells }: Row): string {
  const splices = cells.map((cell): Splice => {
    const [line] = cell.outermost("w:p");
    const { prefix } = cell;
    const properties = line?.child("w:pPr")?.raw ?? "";
    const own = cell.child("w:tcPr");
    const start = own?.end ?? cell.openEnd;
    return { start, end: cell.closeStart, text: `<${prefix}p>${properties}</${prefix}p>` };
  });
  const { text } = row.tree;
  const inRow = splices.map((splice) => ({
    ...splice,
    start: splice.start - row.start,
    end: splice.end - row.start,
  }));
  return applySplices(text.slice(row.start, row.end), inRow).replace(
    /\s[\w.-]+:(?:paraId|textId)="[^"]*"/g,
    "",
  );
}
