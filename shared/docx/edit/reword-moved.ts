import type { DocxDocument } from "../package/document.ts";
import type { BlockNode } from "../read/layout.ts";
import type { PartSplices } from "../types.ts";
import { mapOffset, sortSplices } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { applyChanges } from "./map-edits.ts";

/**
 * Moved lines as they read with their new words, by the lines of the document. The words are written clean into a copy of the
 * document (`changes`), and a line is taken to its new place from there, as any moved line is from where it stands: the words that
 * stay keep their formatting, and the old place is marked as it was. Lines in parts without changes are left out.
 */
export function rewordMoved(
  doc: DocxDocument,
  nodes: readonly BlockNode[],
  changes: readonly PartSplices[],
): Map<BlockNode, BlockNode> {
  const copy = applyChanges(doc, changes);
  const reworded = new Map<BlockNode, BlockNode>();
  for (const { part, splices } of changes) {
    const sorted = sortSplices(splices);
    const paragraphs = new Map<number, XmlElement>();
    for (const paragraph of copy.tree(part).root.descendants("w:p"))
      paragraphs.set(paragraph.start, paragraph);
    for (const node of nodes) {
      if (node.part !== part) continue;
      const found = node.paragraphs.map(
        ({ start }) => paragraphs.get(mapOffset(sorted, start)) as XmlElement,
      );
      reworded.set(node, { ...node, paragraphs: found });
    }
  }
  return reworded;
}
