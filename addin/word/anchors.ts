import { anchorName } from "../../shared/docx/package/anchor-name.ts";

export { anchorName };

/*
 * Places of ours in the document: hidden bookmarks (a second one of the same name deletes the first). They survive edits around
 * them, saving, and other people's Word. A place is a help, never a proof: whoever uses it compares the text.
 */

/** Marks a range. Null where this Word has no bookmarks or refuses one: the text has to find the place then. */
export async function setAnchor(
  context: Word.RequestContext,
  range: Word.Range,
  id: string,
): Promise<string | null> {
  const name = anchorName(id);
  if (typeof range.insertBookmark !== "function") return null;
  try {
    range.insertBookmark(name);
    await context.sync();
    return name;
  } catch {
    return null;
  }
}

/** The range of an anchor; null when it is gone or this Word has no bookmarks. */
export async function findAnchor(
  context: Word.RequestContext,
  name: string | null,
): Promise<Word.Range | null> {
  if (!name || typeof context.document.getBookmarkRangeOrNullObject !== "function") return null;
  try {
    const range = context.document.getBookmarkRangeOrNullObject(name);
    range.load("isEmpty");
    await context.sync();
    return range.isNullObject ? null : range;
  } catch {
    return null;
  }
}

export async function removeAnchor(context: Word.RequestContext, name: string | null): Promise<void> {
  if (!name || typeof context.document.deleteBookmark !== "function") return;
  try {
    context.document.deleteBookmark(name);
    await context.sync();
  } catch {
    // Gone already, or Word keeps it: a hidden name that marks nothing. The file to send is made without ours.
  }
}
