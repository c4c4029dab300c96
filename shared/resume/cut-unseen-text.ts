import type { Block } from "../docx/types.ts";

/** The blocks as somebody sees them who has the page before him; a block of nothing but unseen text is empty. */
export function cutUnseenText(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (!block.spans.some((span) => span.hidden)) return block;
    const spans = block.spans.filter((span) => !span.hidden);
    return { ...block, spans, text: spans.reduce((sum, span) => sum + span.text, "") };
  });
}
