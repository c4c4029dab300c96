import type { DocxDocument } from "../package/document.ts";
import { type BlockNode, readLayout } from "../read/layout.ts";
import { readNodeText } from "../read/read-blocks.ts";
import type { ApplyResult, Edit, PartSplices } from "../types.ts";
import { applySplices, mapOffset, sortSplices } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { newTextOf } from "./new-text.ts";

/** The document after changes of its parts' texts: `ApplyResult.inverse` takes an edit back, `changes` does it again. */
export function applyChanges(doc: DocxDocument, changes: readonly PartSplices[]): DocxDocument {
  if (changes.length === 0) return doc;
  return doc.withParts(
    new Map(changes.map(({ part, splices }) => [part, applySplices(doc.text(part), splices)])),
  );
}

/** The document before the edits, bytes and all. */
export function invertEdits(result: ApplyResult): DocxDocument {
  return applyChanges(result.document, result.inverse);
}

/**
 * Old addresses as they are in `result.document`; null for a block that the edits took away. `before` is the document the
 * edits were applied to. Blocks keep their address unless it is made from their text and the text changed.
 */
export function mapAddresses(before: DocxDocument, result: ApplyResult): Map<string, string | null> {
  const newNodes = readLayout(result.document, "final");
  const places = new Map<string, string>();
  for (const node of newNodes) {
    for (const { start } of node.paragraphs) places.set(`${node.part} ${start}`, node.address);
  }
  const changes = new Map(result.changes.map(({ part, splices }) => [part, sortSplices(splices)]));
  const gone = new Set(result.applied.flatMap((edit) => (edit.type === "delete" ? [edit.block] : [])));
  const mapped = new Map<string, string | null>();
  const texts = new Map<string, string>();
  const nodes = readLayout(before, "final");
  for (const node of nodes) {
    const { address, part, paragraphs } = node;
    const last = paragraphs.at(-1) as XmlElement;
    const splices = changes.get(part) ?? [];
    const isCut = splices.some((splice) => splice.start <= last.start && last.end <= splice.end);
    const place = isCut ? undefined : places.get(`${part} ${mapOffset(splices, last.start)}`);
    texts.set(address, readNodeText(node, "final"));
    mapped.set(address, gone.has(address) ? null : (place ?? null));
  }
  for (const edit of result.applied) {
    const text = edit.type === "move" ? newTextOf(edit) : null;
    if (edit.type === "move" && text !== null) texts.set(edit.block, text);
  }
  // A moved block is the first one with its text behind what it was moved behind, which may itself have been moved.
  const moves = new Map(
    result.applied.flatMap((edit) => (edit.type === "move" ? [[edit.block, edit.behind] as const] : [])),
  );
  const place = (block: string) => {
    const behind = moves.get(block) as string;
    moves.delete(block);
    if (moves.has(behind)) place(behind);
    const anchor = behind === "" ? -1 : newNodes.findIndex((node) => node.address === mapped.get(behind));
    const found = newNodes.slice(anchor + 1).find((node) => readNodeText(node, "final") === texts.get(block));
    mapped.set(block, found?.address ?? null);
    // The lines of its text boxes went along.
    const boxed = listBoxed(nodes, (node) => node.address === block);
    const arrived = found === undefined ? [] : listBoxed(newNodes, (node) => node === found);
    boxed.forEach(({ address }, n) => {
      mapped.set(address, arrived[n]?.address ?? null);
    });
  };
  for (const block of [...moves.keys()]) if (moves.has(block)) place(block);
  return mapped;
}

/** The lines in the text boxes of one line. */
function listBoxed(nodes: readonly BlockNode[], isHolder: (node: BlockNode) => boolean): BlockNode[] {
  const holders = new Set(nodes.filter(isHolder).flatMap(({ paragraphs }) => paragraphs));
  return nodes.filter(({ paragraphs }) => {
    for (let up = paragraphs[0]?.parent ?? null; up !== null; up = up.parent)
      if (holders.has(up)) return true;
    return false;
  });
}

/** Edits meant for the document before, as they are meant for the one after; those whose block is gone are `lost`. */
export function mapEdits(
  before: DocxDocument,
  result: ApplyResult,
  edits: readonly Edit[],
): { edits: Edit[]; lost: Edit[] } {
  const addresses = mapAddresses(before, result);
  const mapped: Edit[] = [];
  const lost: Edit[] = [];
  const at = (address: string) => (address === "" ? "" : (addresses.get(address) ?? null));
  for (const edit of edits) {
    const block = edit.type === "insert" ? "" : at(edit.block);
    const behind = edit.type === "insert" || edit.type === "move" ? at(edit.behind) : "";
    if (block === null || behind === null) lost.push(edit);
    else if (edit.type === "insert") mapped.push({ ...edit, behind });
    else if (edit.type === "move") mapped.push({ ...edit, block, behind });
    else mapped.push({ ...edit, block });
  }
  return { edits: mapped, lost };
}
