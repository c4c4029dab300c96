import { EditRefused } from "./edit-refused.ts";
import { type BlockNode, readNodePieces } from "./layout.ts";
import { copyParagraphProperties, writeMark } from "./paragraph-marks.ts";
import { type Piece, readPieces } from "./paragraph-pieces.ts";
import { listStraddling } from "./remove-paragraphs.ts";
import { markProperties, type WriteContext, writeInserted } from "./replace-text.ts";
import { applySplices } from "./splice.ts";
import { copyRunProperties, markAttributes } from "./word-markup.ts";
import type { XmlElement } from "./xml-tree.ts";

/** A new paragraph like `model` (its last paragraph's properties, the formatting most of its text has). */
export function writeNewParagraph(model: BlockNode | null, text: string, context: WriteContext): string {
  const paragraph = model?.paragraphs.at(-1) ?? null;
  return wrapParagraph(
    copyParagraphProperties(paragraph, writeMark("ins", context), context),
    model,
    text,
    context,
  );
}

/** A new paragraph with given properties as its own. */
export function wrapParagraph(
  pPr: string,
  model: BlockNode | null,
  text: string,
  context: WriteContext,
): string {
  const { element } = context.prefixes;
  const content = text === "" ? "" : writeInserted(findFormatting(model), text, context);
  return `<${element}p>${pPr}${content}</${element}p>`;
}

/** The formatting of most of a block's text outside links; of its paragraph mark, where it has no text. */
function findFormatting(model: BlockNode | null): string {
  if (model === null) return "";
  const lengths = new Map<string, number>();
  for (const piece of readNodePieces(model, "final")) {
    if (piece.text === "") continue;
    const inLink = piece.run.ancestor("w:hyperlink") !== null;
    const rPr = copyRunProperties(piece.run.child("w:rPr"), inLink ? ["w:rStyle"] : []);
    lengths.set(rPr, (lengths.get(rPr) ?? 0) + piece.text.length * (inLink ? 0.01 : 1));
  }
  let best: string | null = null;
  for (const [rPr, length] of lengths)
    if (best === null || length > (lengths.get(best) as number)) best = rPr;
  return best ?? copyRunProperties(markProperties(model.paragraphs.at(-1) as XmlElement));
}

/** Run children that only say how the page looked when it was last printed. */
const ignorable = new Set(["w:lastRenderedPageBreak"]);

/**
 * Word's own move is used only for a paragraph of plain runs. "Upset" readers are known for anything nested in it, so everything
 * else is written as a deletion and an insertion.
 */
export function isSafeToMove(node: BlockNode): boolean {
  const [paragraph] = node.paragraphs;
  if (node.paragraphs.length !== 1 || paragraph === undefined) return false;
  const plain = new Set(["w:pPr", "w:r", "w:proofErr"]);
  const pPr = paragraph.child("w:pPr");
  return (
    paragraph.children.every(({ tag }) => plain.has(tag)) &&
    (pPr?.child("w:pPrChange") ?? null) === null &&
    (pPr?.child("w:rPr")?.children ?? []).every(
      ({ tag }) => !/^w:(ins|del|moveFrom|moveTo|rPrChange)$/.test(tag),
    ) &&
    readPieces(paragraph, null).every(
      ({ kind, node: child }) => kind !== "object" || ignorable.has(child.tag),
    )
  );
}

/** The block's paragraph as it is written at its new place, its content in `kind` marks. */
export function writeMovedCopy(
  node: BlockNode,
  kind: "ins" | "moveTo",
  range: string,
  context: WriteContext,
): string {
  const { tracking, prefixes, nextId } = context;
  if (tracking === null) throw new TypeError("a clean move carries the paragraph over as it is");
  const { element } = prefixes;
  const last = node.paragraphs.at(-1) as XmlElement;
  const pPr = copyParagraphProperties(last, writeMark(kind, context), context);
  let content = "";
  let holder: XmlElement | null = null;
  const enter = (link: XmlElement | null) => {
    if (holder === link) return;
    if (holder !== null) content += `</${holder.name}>`;
    if (link !== null) content += link.tree.text.slice(link.start, link.openEnd);
    holder = link;
  };
  for (const [run, pieces] of runsOf(node)) {
    enter(run.ancestor("w:hyperlink"));
    const children = pieces.map((piece) => piece.node.raw).join("");
    const rPr = copyRunProperties(run.child("w:rPr"));
    content += `<${element}${kind}${markAttributes(prefixes, tracking, nextId())}><${element}r>${rPr}${children}</${element}r></${element}${kind}>`;
  }
  enter(null);
  return `<${element}p>${pPr}${range}${content}</${element}p>`;
}

function runsOf(node: BlockNode): Map<XmlElement, Piece[]> {
  const runs = new Map<XmlElement, Piece[]>();
  for (const piece of readNodePieces(node, "final")) {
    if (ignorable.has(piece.node.tag)) continue;
    if (piece.kind === "object") {
      throw new EditRefused(
        "not-editable",
        "This line holds a picture, a note or a field; it cannot be moved as a tracked change.",
      );
    }
    runs.set(piece.run, [...(runs.get(piece.run) ?? []), piece]);
  }
  return runs;
}

/** Clean: the paragraphs as they stand, without marks of ranges that end elsewhere (those stay where they were). */
export function carryOver(node: BlockNode): string {
  return node.paragraphs
    .map((paragraph) => {
      const cuts = listStraddling(paragraph).map(({ start, end }) => ({
        start: start - paragraph.start,
        end: end - paragraph.start,
        text: "",
      }));
      return applySplices(paragraph.raw, cuts);
    })
    .join("");
}

/** Start and end marks of Word's move ranges, joined by their name. */
export function writeMoveRange(
  kind: "moveFrom" | "moveTo",
  name: string,
  context: WriteContext,
): { start: string; end: string } {
  const { tracking, prefixes, nextId } = context;
  if (tracking === null) throw new TypeError("a clean move has no ranges");
  const { element, attribute } = prefixes;
  const id = nextId();
  return {
    start: `<${element}${kind}RangeStart${markAttributes(prefixes, tracking, id)} ${attribute}name="${name}"/>`,
    end: `<${element}${kind}RangeEnd ${attribute}id="${id}"/>`,
  };
}
