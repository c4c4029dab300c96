/**
 * No edit brings a line more. Fonts and programs differ by some per cent, so an edit must keep to its lines at each of
 * several widths; a new block needs a line that an earlier edit of the run has saved for certain.
 */

import { newTextOf } from "../../docx/edit/new-text.ts";
import type { Block, Edit, LineWidth } from "../../docx/types.ts";
import { estimateLines, fontFactor } from "./estimate-lines.ts";

export interface LineRoom {
  /** Whether the edit keeps to the lines there are. */
  fits(edit: Edit): boolean;
  /** Counts an edit that is proposed: what it saves may be used by a later one. */
  count(edit: Edit): void;
}

/** Letters narrower or wider than they are taken for. */
const shares = [0.92, 0.96, 1, 1.04, 1.08];
/** Word's own size where nothing sets one. */
const usualHalfPoints = 20;
/** A cell or box whose width nobody knows. */
const narrow: LineWidth = { points: 140, font: null };
const wide: LineWidth = { points: 451, font: null };

/** Everything fits where no widths are known. */
export function openRoom(
  blocks: readonly Block[],
  widths: ReadonlyMap<string, LineWidth> | undefined,
): LineRoom {
  if (widths === undefined) return { fits: () => true, count: () => {} };
  const places = new Map(blocks.map((block) => [block.address, block]));
  let saved = 0;
  const linesAt = (text: string, block: Block, share: number): number => {
    const known = widths.get(block.address);
    const { points, font } = known ?? (block.cell || block.story === "textbox" ? narrow : wide);
    const halfPoints = Math.max(...block.spans.map((span) => span.halfPoints ?? usualHalfPoints), 2);
    return estimateLines(text, points, (halfPoints / 2) * fontFactor(font) * share);
  };
  const added = (edit: Edit, share: number): number => {
    if (edit.type === "delete") return -1;
    const block = places.get(edit.type === "insert" ? edit.behind : edit.block);
    if (block === undefined) return edit.type === "insert" ? 1 : 0;
    if (edit.type === "insert") return linesAt(edit.text, block, share);
    const after = newTextOf(edit);
    return after === null ? 0 : linesAt(after, block, share) - linesAt(block.text, block, share);
  };
  return {
    fits(edit) {
      const room = edit.type === "insert" ? saved : 0;
      return shares.every((share) => added(edit, share) <= room);
    },
    count(edit) {
      saved -= Math.max(...shares.map((share) => added(edit, share)));
    },
  };
}
