import { EditRefused } from "./edit-refused.ts";
import { type BlockNode, readNodePieces } from "./layout.ts";
import { readBranch, readPieces } from "./paragraph-pieces.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * A text box stands twice in the file: as a drawing in `mc:Choice` and, for older programs, as VML in `mc:Fallback`. Both must
 * say the same. Gives the block's twin in the Fallback; null where the block has none. Throws `EditRefused` where there
 * is a Fallback with text that does not match: then neither can be edited safely.
 */
export function findTwin(node: BlockNode): BlockNode | null {
  const paragraph = node.paragraphs.at(-1) as XmlElement;
  const choice = outermostChoice(paragraph);
  const fallback = choice?.parent?.child("mc:Fallback") ?? null;
  if (choice === null || fallback === null) return null;
  const twins = listParagraphs(fallback);
  if (twins.length === 0) return null;
  const originals = listParagraphs(choice);
  const twinOf = (original: XmlElement) => twins[originals.indexOf(original)];
  const paragraphs = node.paragraphs.map(twinOf);
  const twin = { ...node, paragraphs: paragraphs.filter((element) => element !== undefined) };
  const matches =
    originals.length === twins.length &&
    twin.paragraphs.length === node.paragraphs.length &&
    twin.paragraphs.every((element, n) => textOf(element) === textOf(node.paragraphs[n] as XmlElement)) &&
    readNodePieces(twin, "final").length === readNodePieces(node, "final").length;
  if (!matches) {
    throw new EditRefused(
      "not-editable",
      "This text box stands in the file in two versions that do not agree, so it cannot be changed safely.",
    );
  }
  return twin;
}

function textOf(paragraph: XmlElement): string {
  return readPieces(paragraph, "final").reduce((sum, piece) => sum + piece.text, "");
}

function outermostChoice(paragraph: XmlElement): XmlElement | null {
  let found: XmlElement | null = null;
  for (let up = paragraph.parent; up !== null; up = up.parent) if (up.tag === "mc:Choice") found = up;
  return found;
}

/** Paragraphs in order, of inner alternatives only the branch that is read. */
function listParagraphs(holder: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of holder.children) {
    if (child.tag === "w:p") found.push(child);
    const inner = child.tag === "mc:AlternateContent" ? readBranch(child) : child;
    if (inner !== null) found.push(...listParagraphs(inner));
  }
  return found;
}
