/**
 * Mammoth reads no headers and footers, does not know what is hidden, and takes some text boxes twice, others not at all. Our
 * reader decides what is said and in which order; mammoth what it looks like.
 *
 * Both lists of paragraphs are compared by their letters. A paragraph that both have stays mammoth's. One that only mammoth has
 * goes (its pictures stay); one that only our reader has is put behind the one before it, in the same cell, or behind the
 * whole table where it stands outside. Headers come first, footers last, each line once.
 *
 *     mammoth   Summary          Skills   Skills   Experience         Skills twice: a box and its older form
 *     blocks    Summary  Python  Skills            Experience
 *     together  Summary  Python  Skills            Experience
 */
import { diffArrays } from "diff";
import type { Block } from "../../../shared/docx/types.ts";
import { type MammothNode, nodeOfBlock, picturesOf, textOf, withHeading } from "./mammoth-tree.ts";

/** Beyond so many differences the two have nothing to do with each other. */
const mostDifferences = 4_000;

/** Null where what mammoth read is not this document: then the blocks have to do without it. */
export function keepEveryBlock(root: MammothNode, blocks: readonly Block[]): MammothNode | null {
  const body = blocks.filter(
    ({ story, text }) => (story === "body" || story === "textbox") && lettersOf(text) !== "",
  );
  const paragraphs = listParagraphs(root).filter(({ node }) => lettersOf(textOf(node)) !== "");
  const parts = diffArrays(
    paragraphs.map(({ node }) => lettersOf(textOf(node))),
    body.map(({ text }) => lettersOf(text)),
    { maxEditLength: mostDifferences },
  );
  if (!parts) return null;

  const instead = new Map<MammothNode, MammothNode[]>();
  const behind = new Map<MammothNode, MammothNode[]>();
  const first: MammothNode[] = [];
  let last: { node: MammothNode; top: MammothNode; block: Block } | null = null;
  let [inMammoth, inBlocks] = [0, 0];
  for (const { added, removed, count } of parts) {
    for (let i = 0; i < count; i++) {
      if (removed) {
        const { node } = paragraphs[inMammoth++]!;
        instead.set(node, onlyPictures(node));
        continue;
      }
      const block = body[inBlocks++]!;
      if (!added) {
        const { node, top } = paragraphs[inMammoth++]!;
        instead.set(node, shown(node, block));
        last = { node, top, block };
        continue;
      }
      const node = nodeOfBlock(block);
      if (!node) continue;
      const place: MammothNode | null = last && (isSameCell(last.block, block) ? last.node : last.top);
      if (place) behind.set(place, [...(behind.get(place) ?? []), node]);
      else first.push(node);
    }
  }
  const rebuild = (node: MammothNode): MammothNode[] => {
    const here =
      instead.get(node) ??
      (node.children && node.type !== "paragraph"
        ? [{ ...node, children: node.children.flatMap(rebuild) }]
        : [node]);
    return [...here, ...(behind.get(node) ?? [])];
  };
  const children = (root.children ?? []).flatMap(rebuild);
  return {
    ...root,
    children: [...listLines(blocks, "header"), ...first, ...children, ...listLines(blocks, "footer")],
  };
}

/** Lines of all headers or footers; what the first page and the others share is told once. */
export function listLines(blocks: readonly Block[], story: "header" | "footer"): MammothNode[] {
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    const letters = lettersOf(block.text);
    if (block.story !== story || letters === "" || isPageNumber(letters) || seen.has(letters)) return [];
    seen.add(letters);
    return nodeOfBlock({ ...block, headingLevel: null }) ?? [];
  });
}

const isPageNumber = (letters: string): boolean => /^\p{N}{1,3}(?:\/\p{N}{1,3})?$/u.test(letters);

/** Each program has its own blanks. */
const lettersOf = (text: string): string => text.replace(/[\s\u00ad\u200b]+/gu, "");

function listParagraphs(root: MammothNode): { node: MammothNode; top: MammothNode }[] {
  const found: { node: MammothNode; top: MammothNode }[] = [];
  const visit = (node: MammothNode, top: MammothNode): void => {
    if (node.type === "paragraph") found.push({ node, top });
    else for (const child of node.children ?? []) visit(child, top);
  };
  for (const child of root.children ?? []) visit(child, child);
  return found;
}

const isSameCell = ({ cell: a }: Block, { cell: b }: Block): boolean =>
  a?.table === b?.table && a?.row === b?.row && a?.column === b?.column;

function shown(node: MammothNode, block: Block): MammothNode[] {
  if (!block.spans.some(({ hidden }) => hidden)) return [withHeading(node, block)];
  const visible = nodeOfBlock(block);
  return visible ? [visible, ...onlyPictures(node)] : onlyPictures(node);
}

function onlyPictures(node: MammothNode): MammothNode[] {
  const pictures = picturesOf(node);
  return pictures.length === 0 ? [] : [{ ...node, children: pictures }];
}
