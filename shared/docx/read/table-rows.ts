import type { View } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { readBranch } from "./paragraph-pieces.ts";

export interface TableRow {
  row: XmlElement;
  cells: XmlElement[];
}

/**
 * The rows of a table that are there in a view, each with its cells; also those inside content controls and custom XML at
 * that level. A row whose cells are all gone is gone, a table whose rows are (null) too; what never had any stays.
 */
export function listRows(table: XmlElement, view: View): TableRow[] | null {
  let had = false;
  const rows: TableRow[] = [];
  for (const row of membersOf(table, "w:tr")) {
    had = true;
    if (!isKept(row.child("w:trPr"), view, "w:ins", "w:del")) continue;
    const all = [...membersOf(row, "w:tc")];
    const cells = all.filter((cell) => isKept(cell.child("w:tcPr"), view, "w:cellIns", "w:cellDel"));
    if (all.length === 0 || cells.length > 0) rows.push({ row, cells });
  }
  return had && rows.length === 0 ? null : rows;
}

function* membersOf(holder: XmlElement, tag: string): Generator<XmlElement> {
  for (const child of holder.children) {
    if (child.tag === tag) yield child;
    else if (child.tag === "w:sdt") {
      const content = child.child("w:sdtContent");
      if (content !== null) yield* membersOf(content, tag);
    } else if (child.tag === "w:customXml" || child.tag === "w:ins" || child.tag === "w:moveTo") {
      yield* membersOf(child, tag);
    } else if (child.tag === "mc:AlternateContent") {
      const branch = readBranch(child);
      if (branch !== null) yield* membersOf(branch, tag);
    }
  }
}

function isKept(properties: XmlElement | null, view: View, inserted: string, deleted: string): boolean {
  return properties === null || properties.child(view === "final" ? deleted : inserted) === null;
}
