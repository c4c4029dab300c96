import type { Edit } from "../types.ts";

/** What a block reads instead of its own words; null where it keeps them or goes, and for an insertion. */
export function newTextOf(edit: Edit): string | null {
  if (edit.type === "replace") return edit.after;
  return edit.type === "move" && edit.after !== undefined && edit.after !== edit.before ? edit.after : null;
}

/** The edit with other words in place of those it brings; one that brings none stays as it is. */
export function withNewText(edit: Edit, text: string): Edit {
  if (edit.type === "insert") return { ...edit, text };
  if (edit.type === "replace") return { ...edit, after: text };
  return edit.type === "move" && edit.after !== undefined ? { ...edit, after: text } : edit;
}
