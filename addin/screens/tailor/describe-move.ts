import type { Edit } from "../../../shared/docx/types.ts";
import { m } from "../../components/messages.ts";
import { shorten } from "../../components/shorten.ts";
import type { BlockPlaces } from "../../word/find-block.ts";

/** Enough of a line to know it by. */
const longestLine = 50;

/** Where a line goes, by the blocks of its version in reading order; null for an edit that moves none. */
export function describeMove(edit: Edit, places: BlockPlaces): string | null {
  if (edit.type !== "move") return null;
  const order = [...places.keys()];
  const goesUp = order.indexOf(edit.behind) < order.indexOf(edit.block);
  const above = places.get(edit.behind)?.text ?? "";
  return m.card.moves(goesUp, shorten(above, longestLine), edit.after !== undefined);
}
