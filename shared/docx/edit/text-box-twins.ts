import type { BlockNode } from "../read/layout.ts";
import { readBranch, readPieces } from "../read/paragraph-pieces.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { EditRefused } from "./edit-refused.ts";

/**
 * A text box stands twice in the file: as a drawing in `mc:Choice` and, for older programs, as VML in `mc:Fallback`. Both must
 * say the same. Gives the block's twin in the Fallback, which reads the same but for blanks; null where the block has none.
 * Throws `EditRefused` where there is a Fallback with other words, or without these: then neither can be edited safely; and in a
 * box within a box, which stands in the file more than twice.
 */
export function findTwin(node: BlockNode): BlockNode | null {
  const choices = listChoices(node.paragraphs.at(-1) as XmlElement);
  if (choices.slice(0, -1).some(hasBoxInFallback)) refuse();
  const choice = choices.at(-1);
  const fallback = choice?.parent?.child("mc:Fallback") ?? null;
  if (choice === undefined || fallback === null || !hasBoxInFallback(choice)) return null;
  const twins = listParagraphs(fallback);
  const originals = listParagraphs(choice);
  const paragraphs = node.paragraphs.flatMap((paragraph) => {
    // Where one branch has lines that the other has not, the first line with these words is still the first.
    const isSame = (other: XmlElement) => textOf(other) === textOf(paragraph);
    const [here, there] = [originals.filter(isSame), twins.filter(isSame)];
    const twin = here.length === there.length ? there[here.indexOf(paragraph)] : undefined;
    return twin === undefined ? [] : [twin];
  });
  if (paragraphs.length < node.paragraphs.length) refuse();
  if (paragraphs.some((twin) => listChoices(twin).some(hasBoxInFallback))) refuse();
  return { ...node, paragraphs };
}

function textOf(paragraph: XmlElement): string {
  const text = readPieces(paragraph, "final").reduce((sum, piece) => sum + piece.text, "");
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

function refuse(): never {
  throw new EditRefused(
    "not-editable",
    "This text box stands in the file in versions that do not agree, so it cannot be changed safely.",
  );
}

/** The Choices that a paragraph stands in, innermost first. */
function listChoices(paragraph: XmlElement): XmlElement[] {
  const choices: XmlElement[] = [];
  for (let up = paragraph.parent; up !== null; up = up.parent) if (up.tag === "mc:Choice") choices.push(up);
  return choices;
}

/** Whether older programs show a text box too, and not only a picture of it or nothing. */
function hasBoxInFallback(choice: XmlElement): boolean {
  const fallback = choice.parent?.child("mc:Fallback") ?? null;
  return fallback !== null && [...fallback.descendants("w:txbxContent")].length > 0;
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
