import type { Block } from "../docx/types.ts";

/** The blocks as somebody sees them who has the page before him; a block of nothing but unseen text is empty. */
export function cutUnseenText(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (!block.spans.some((span) => span.hidden)) return block;
    const spans = block.spans.filter((span) => !span.hidden);
    const { breaks, ...rest } = block;
    const cut = { ...rest, spans, text: spans.reduce((sum, span) => sum + span.text, "") };
    return breaks ? { ...cut, breaks: moveBreaks(block, breaks) } : cut;
  });
}

/** The breaks that are still there, counted in what is left. */
function moveBreaks(block: Block, breaks: readonly number[]): number[] {
  const moved: number[] = [];
  let start = 0;
  let gone = 0;
  for (const { text, hidden } of block.spans) {
    const end = start + text.length;
    if (hidden) gone += text.length;
    else for (const at of breaks) if (at >= start && at < end) moved.push(at - gone);
    start = end;
  }
  return moved;
}
