import type { DocxDocument } from "../package/document.ts";
import { type BlockNode, readLayout } from "../read/layout.ts";
import { readBlocks } from "../read/read-blocks.ts";
import type { Block } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

/** A block with the paragraphs it is made of. */
export interface Line {
  block: Block;
  node: BlockNode;
  /** Told apart from others by these alone; empty for lines that say nothing: programs add and drop them. */
  words: string;
}

/** Lines that can be put one behind the other: of a cell or story, without a table between them. */
export interface Place {
  /** The same in a copy with the same tables; boxes and notes are known by what they say only. */
  key: string;
  lines: Line[];
}

/** What a reader sees of a document, but for headers and footers, of which LibreOffice makes one for each kind. */
export interface Places {
  body: Map<string, Place>;
  boxes: Place[];
  notes: Place[];
}

export function readPlaces(doc: DocxDocument): Places {
  const blocks = readBlocks(doc);
  const body = new Map<string, Place>();
  const others = new Map<XmlElement, Place>();
  const [boxes, notes]: [Place[], Place[]] = [[], []];
  const tables = new Map<number, number>();
  for (const [n, node] of readLayout(doc, "final").entries()) {
    const block = blocks[n] as Block;
    const line = { block, node, words: block.text.replace(/\s+/g, " ").trim() };
    if (node.story === "body") {
      const { cell } = node;
      // Tables in boxes count too, and boxes come in any order.
      if (cell !== null && !tables.has(cell.table)) tables.set(cell.table, tables.size);
      const inTable = cell === null ? "" : `${tables.get(cell.table)}.${cell.row}.${cell.column}`;
      const key = `${inTable}|${tables.size}`;
      const place = body.get(key);
      if (place === undefined) body.set(key, { key, lines: [line] });
      else place.lines.push(line);
      continue;
    }
    const isBox = node.story === "textbox" && node.part === doc.mainPart;
    const holder = isBox ? findAbove(node, "w:txbxContent") : findAbove(node, `w:${node.story}`);
    if (holder === null || !(isBox || /note$/.test(node.story))) continue;
    const place = others.get(holder);
    if (place !== undefined) place.lines.push(line);
    else {
      const fresh = { key: node.story, lines: [line] };
      others.set(holder, fresh);
      (isBox ? boxes : notes).push(fresh);
    }
  }
  return { body, boxes, notes };
}

const findAbove = (node: BlockNode, tag: string) => (node.paragraphs[0] as XmlElement).ancestor(tag);

export const tellingLines = ({ lines }: Place) => lines.filter(({ words }) => words !== "");

/** Equal for copies with the same tables, whatever stands in their cells and around them. */
export function listCells({ body }: Places): string {
  const cells = new Set([...body.keys()].map((key) => key.slice(0, key.indexOf("|"))));
  cells.delete("");
  return [...cells].join(" ");
}
