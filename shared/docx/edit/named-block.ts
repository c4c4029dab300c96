import type { Edit, RowEdit } from "../types.ts";

/** The block by which an edit is found; empty at the start of the body. */
export function namedBlock(edit: Edit | RowEdit): string {
  if (edit.type === "insert") return edit.behind;
  if (edit.type === "insert-rows") return edit.beside;
  return edit.type === "delete-row" ? (edit.lines[0]?.block ?? "") : edit.block;
}
