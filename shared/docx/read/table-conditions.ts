import type { View } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { listRows } from "./table-rows.ts";

/** Names of `w:tblStylePr`: parts of a table that its style formats apart (ECMA-376 part 1, 17.18.89). */
export type TableCondition =
  | "nwCell"
  | "neCell"
  | "swCell"
  | "seCell"
  | "firstCol"
  | "lastCol"
  | "firstRow"
  | "lastRow"
  | "band1Horz"
  | "band2Horz"
  | "band1Vert"
  | "band2Vert";

/** Rows and columns of one band, from the style. */
export interface BandSizes {
  rows: number;
  columns: number;
}

/** The innermost cell that a paragraph stands in; null outside tables and in a text box that a cell holds. */
export function findCell(paragraph: XmlElement): XmlElement | null {
  for (let up = paragraph.parent; up !== null; up = up.parent) {
    if (up.tag === "w:tc") return up;
    if (up.tag === "w:txbxContent") return null;
  }
  return null;
}

interface CellPlace {
  row: number;
  rows: number;
  /** In the grid: a cell that spans two columns moves the next one on by two. */
  column: number;
  isFirst: boolean;
  isLast: boolean;
  look: Look;
}

interface Look {
  firstRow: boolean;
  lastRow: boolean;
  firstColumn: boolean;
  lastColumn: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
}

const places: Record<View, WeakMap<XmlElement, Map<XmlElement, CellPlace>>> = {
  final: new WeakMap(),
  original: new WeakMap(),
};

/**
 * The conditions that hold for a cell by its place and by what its table asks for (`w:tblLook`, 17.4.55), the one that
 * overrides the others first (17.7.6). `w:cnfStyle` is not read: it only repeats what place and look say, and goes stale.
 *
 *     firstRow and firstColumn asked for, bands of one row:
 *     nwCell firstCol firstRow | firstRow             | firstRow
 *     firstCol band1Horz       | band1Horz            | band1Horz
 *     firstCol band2Horz       | band2Horz            | band2Horz
 */
export function listConditions(
  cell: XmlElement,
  table: XmlElement,
  bands: BandSizes,
  view: View,
): TableCondition[] {
  const place = placesIn(table, view).get(cell);
  if (place === undefined) return [];
  const { look } = place;
  const top = look.firstRow && place.row === 0;
  const bottom = look.lastRow && place.row === place.rows - 1;
  const left = look.firstColumn && place.isFirst;
  const right = look.lastColumn && place.isLast;
  const conditions: TableCondition[] = [];
  const add = (holds: boolean, condition: TableCondition) => {
    if (holds) conditions.push(condition);
  };
  add(top && left, "nwCell");
  add(top && right, "neCell");
  add(bottom && left, "swCell");
  add(bottom && right, "seCell");
  add(left, "firstCol");
  add(right, "lastCol");
  add(top, "firstRow");
  add(bottom, "lastRow");
  if (look.bandedRows && !top && !bottom) {
    const band = Math.floor((place.row - (look.firstRow ? 1 : 0)) / bands.rows);
    conditions.push(band % 2 === 0 ? "band1Horz" : "band2Horz");
  }
  if (look.bandedColumns && !left && !right) {
    const band = Math.floor((place.column - (look.firstColumn ? 1 : 0)) / bands.columns);
    conditions.push(band % 2 === 0 ? "band1Vert" : "band2Vert");
  }
  return conditions;
}

function placesIn(table: XmlElement, view: View): Map<XmlElement, CellPlace> {
  let found = places[view].get(table);
  if (found !== undefined) return found;
  found = new Map();
  places[view].set(table, found);
  const tableLook = readLook(table.find("w:tblPr", "w:tblLook"));
  const rows = listRows(table, view) ?? [];
  for (const [index, { row, cells }] of rows.entries()) {
    const own = row.find("w:tblPrEx", "w:tblLook");
    const look = own === null ? tableLook : readLook(own);
    const before = readCount(row.find("w:trPr", "w:gridBefore"), 0);
    let column = before;
    for (const [n, cell] of cells.entries()) {
      found.set(cell, {
        row: index,
        rows: rows.length,
        column,
        isFirst: n === 0 && before === 0,
        isLast: n === cells.length - 1 && readCount(row.find("w:trPr", "w:gridAfter"), 0) === 0,
        look,
      });
      column += readCount(cell.find("w:tcPr", "w:gridSpan"), 1);
    }
  }
  return found;
}

/** Yes and no by name, or (from older versions) as bits of `w:val`. A table without a look asks for bands only. */
function readLook(look: XmlElement | null): Look {
  const bits = Number.parseInt(look?.attr("w:val") ?? "0", 16) || 0;
  const read = (name: string, bit: number) => {
    const value = look?.attr(`w:${name}`) ?? null;
    return value === null ? (bits & bit) !== 0 : !["0", "false", "off"].includes(value);
  };
  return {
    firstRow: read("firstRow", 0x20),
    lastRow: read("lastRow", 0x40),
    firstColumn: read("firstColumn", 0x80),
    lastColumn: read("lastColumn", 0x100),
    bandedRows: !read("noHBand", 0x200),
    bandedColumns: !read("noVBand", 0x400),
  };
}

/** A whole number of at least `least` in `w:val`, else `least`. */
export function readCount(element: XmlElement | null, least: number): number {
  const count = Number.parseInt(element?.attr("w:val") ?? "", 10);
  return count > least ? count : least;
}
