import type { XmlElement } from "../../../../shared/docx/xml/xml-tree.ts";
import type { Anchor } from "../anchors.ts";
import { deleteRow, insertRows } from "../edit-rows.ts";
import type { HeldDocument } from "../held-document.ts";
import type { Host } from "../host.ts";
import { collectionOf, type Handle, handle, type Kind } from "../kind.ts";
import { readLocation, textOf } from "../spans.ts";
import { itemNotFound } from "../word-error.ts";
import { cellBodyHandle } from "./body.ts";
import { rangeHandle } from "./range.ts";

/** Where a paragraph stands in a table; and whole rows, which come and go. Nothing else of a table is built or changed. */
function elementAt(held: HeldDocument, anchor: Anchor, tag: keyof typeof nameOf): XmlElement {
  if (!anchor.gone) {
    for (const element of held.story.tree.root.descendants(tag))
      if (element.start === anchor.offset) return element;
  }
  throw itemNotFound(nameOf[tag]);
}

const rowsOf = (table: XmlElement) => table.children.filter((e) => e.tag === "w:tr");
const cellsOf = (row: XmlElement) => row.children.filter((e) => e.tag === "w:tc");

const nameOf = { "w:tbl": "The table", "w:tr": "The table row", "w:tc": "The table cell" };

const rowIndex = (row: XmlElement) => rowsOf(row.ancestor("w:tbl") as XmlElement).indexOf(row);

const rowKind: Kind<Anchor> = {
  name: "TableRow",
  id: (self, { held }) => rowIndex(elementAt(held, self, "w:tr")) + 1,
  properties: {
    CellCount: (self, { held }) => cellsOf(elementAt(held, self, "w:tr")).length,
    RowIndex: (self, { held }) => rowIndex(elementAt(held, self, "w:tr")),
  },
  navigation: {
    Cells: (self, { held }) =>
      handle(cellCollectionKind, () =>
        cellsOf(elementAt(held, self, "w:tr")).map((cell) => named(cellKind, held, cell)),
      ),
    ParentTable: (self, host) => findParentTable(host, self.offset),
  },
  methods: {
    InsertRows: (self, [where, count, values], { held }) => {
      const place = readLocation(where, ["Before", "After"]);
      const made = insertRows(held, elementAt(held, self, "w:tr"), place, Number(count), values);
      const rows = made.map((anchor) => handle(rowKind, anchor));
      return handle(rowCollectionKind, () => rows);
    },
    Delete: (self, _, { held }) => deleteRow(held, elementAt(held, self, "w:tr")),
  },
};

const rowCollectionKind = collectionOf("TableRowCollection");
const cellCollectionKind = collectionOf("TableCellCollection");

const cellKind: Kind<Anchor> = {
  name: "TableCell",
  id: (self, { held }) => {
    const cell = elementAt(held, self, "w:tc");
    return cellsOf(cell.parent as XmlElement).indexOf(cell) + 1;
  },
  properties: {
    CellIndex: (self, { held }) => {
      const cell = elementAt(held, self, "w:tc");
      return cellsOf(cell.parent as XmlElement).indexOf(cell);
    },
    RowIndex: (self, { held }) => {
      const row = elementAt(held, self, "w:tc").ancestor("w:tr") as XmlElement;
      return rowsOf(row.ancestor("w:tbl") as XmlElement).indexOf(row);
    },
    Value: (self, { held }) => {
      const cell = elementAt(held, self, "w:tc");
      return textOf(held.story, cell.openEnd, cell.closeStart);
    },
  },
  navigation: {
    Body: (self) =>
      cellBodyHandle(({ held }) => {
        const cell = elementAt(held, self, "w:tc");
        return held.span(cell.openEnd, cell.closeStart);
      }),
    ParentRow: (self, { held }) =>
      named(rowKind, held, elementAt(held, self, "w:tc").ancestor("w:tr") as XmlElement),
    ParentTable: (self, host) => findParentTable(host, self.offset),
  },
};

const tableKind: Kind<Anchor> = {
  name: "Table",
  properties: {
    NestingLevel: (self, { held }) => {
      let level = 1;
      for (let e = elementAt(held, self, "w:tbl").parent; e !== null; e = e.parent)
        if (e.tag === "w:tbl") level++;
      return level;
    },
    RowCount: (self, { held }) => rowsOf(elementAt(held, self, "w:tbl")).length,
    Values: (self, { held }) =>
      rowsOf(elementAt(held, self, "w:tbl")).map((row) =>
        cellsOf(row).map((cell) => textOf(held.story, cell.openEnd, cell.closeStart)),
      ),
  },
  navigation: {
    Rows: (self, { held }) =>
      handle(rowCollectionKind, () =>
        rowsOf(elementAt(held, self, "w:tbl")).map((row) => named(rowKind, held, row)),
      ),
  },
  methods: {
    GetCell: (self, [row, cell], { held }) => {
      const found = cellsOf(rowsOf(elementAt(held, self, "w:tbl"))[Number(row)] as XmlElement)[Number(cell)];
      if (found === undefined) throw itemNotFound("The table cell");
      return named(cellKind, held, found);
    },
    GetRange: (self, _, { held }) => {
      const table = elementAt(held, self, "w:tbl");
      return rangeHandle(held.span(table.openEnd, table.closeStart));
    },
  },
};

const tableCollectionKind = collectionOf("TableCollection");

export function tableCollection({ held }: Host, offsets: () => [number, number]): Handle {
  return handle(tableCollectionKind, () => {
    const [start, end] = offsets();
    return [...held.story.tree.root.descendants("w:tbl")]
      .filter((e) => e.start < end && e.end > start && e.ancestor("w:txbxContent") === null)
      .map((e) => named(tableKind, held, e));
  });
}

export function findParentTable({ held }: Host, offset: number): Handle | null {
  return innermost(held, offset, "w:tbl", tableKind);
}

export function findParentCell({ held }: Host, offset: number): Handle | null {
  return innermost(held, offset, "w:tc", cellKind);
}

function innermost(held: HeldDocument, offset: number, tag: string, kind: Kind<Anchor>): Handle | null {
  let found: XmlElement | null = null;
  for (const element of held.story.tree.root.descendants(tag))
    if (element.start < offset && offset < element.end) found = element;
  return found === null ? null : named(kind, held, found);
}

function named(kind: Kind<Anchor>, held: HeldDocument, element: XmlElement): Handle {
  return handle(kind, held.anchors.name(held.story.part, element.start));
}
