import type { Block } from "../../../shared/docx/types.ts";

/** What mammoth reads a document as, as far as it is looked at here. Not declared by mammoth; version 1.13. */
export interface MammothNode {
  type: string;
  children?: MammothNode[];
  /** Of a text. */
  value?: string;
  styleId?: string | null;
  styleName?: string | null;
}

/** A block of ours as mammoth would have read it, without what stands in it and on no page. Null where nothing is left. */
export function nodeOfBlock(block: Block): MammothNode | null {
  const breaks = new Set(block.breaks);
  const runs: MammothNode[] = [];
  let at = 0;
  for (const span of block.spans) {
    const children: MammothNode[] = [];
    let text = "";
    const flush = (): void => {
      if (text !== "") children.push({ type: "text", value: text });
      text = "";
    };
    for (const character of span.text) {
      const special = breaks.has(at) ? { type: "break", breakType: "line" } : { type: "tab" };
      if (breaks.has(at) || character === "\t") {
        flush();
        children.push(special);
      } else text += character;
      at += character.length;
    }
    flush();
    if (!span.hidden) runs.push(runOf(children, span));
  }
  if (!runs.some((run) => textOf(run).trim() !== "")) return null;
  const numbering = block.list === null ? null : { isOrdered: false, level: String(block.list) };
  return withHeading(
    { type: "paragraph", children: runs, ...noStyle, numbering, indent: {} } as MammothNode,
    block,
  );
}

const noStyle = { styleId: null, styleName: null };

function runOf(children: MammothNode[], { bold, italic }: { bold: boolean; italic: boolean }): MammothNode {
  return { type: "run", children, ...noStyle, isBold: bold, isItalic: italic } as MammothNode;
}

/** Headings are known by their outline level, whatever their style is called. */
export function withHeading(node: MammothNode, { headingLevel }: Block): MammothNode {
  if (headingLevel === null || headingLevel > 6) return node;
  return { ...node, styleId: `Heading${headingLevel}`, styleName: `heading ${headingLevel}` };
}

export function textOf(node: MammothNode): string {
  if (node.type === "text") return node.value ?? "";
  if (node.type === "tab") return "\t";
  if (node.type === "break") return " ";
  return (node.children ?? []).map(textOf).join("");
}

/** The pictures in a node, each in a run of its own. */
export function picturesOf(node: MammothNode): MammothNode[] {
  if (node.type === "image") return [runOf([node], { bold: false, italic: false })];
  return (node.children ?? []).flatMap(picturesOf);
}
