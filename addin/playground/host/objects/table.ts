import type { XmlElement } from "../../../../shared/docx/xml/xml-tree.ts";
import type { Anchor } from "../anchors.ts";
import type { HeldDocument } from "../held-document.ts";
import type { Host } from "../host.ts";
import { collectionOf, type Handle, handle, type Kind } from "../kind.ts";
import { textOf } from "../spans.ts";
import { itemNotFound } from "../word-error.ts";
import { cellBodyHandle } from "./body.ts";
import { rangeHandle } from "./range.ts";

/** Tables are read, not built: what a pane asks to know where a paragraph stands. */
function elementAt(held: HeldDocument, anchor: Anchor, tag: string): XmlElement {
  if (!anchor.gone) {
    for (const element of held.story.tree.root.descendants(tag))
      if (element.start === anchor.offset) return element;
  }
  throw itemNotFound(tag === "w:tbl" ? "The table" : "The table cell");
}

const rowsOf = (table: XmlElement) => table.children.filter((e) => e.tag === "w:tr");
const cellsOf = (row: XmlElement) => row.children.filter((e) => e.tag === "w:tc");

const cellKind: Kind<Anchor> = {
  name: "TableCell",
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
