import type { Edit } from "../../shared/docx/types.ts";
import type { BlockPlaces } from "./find-block.ts";
import { findBlock } from "./find-block.ts";
import { loadParagraphs } from "./read-paragraphs.ts";
import { readInWord } from "./run-in-word.ts";

/** Selects the first paragraph that reads as one of the texts, so that Word scrolls to it. False when none does. */
export async function showText(
  texts: readonly string[],
  place?: { previous?: string | null; next?: string | null },
): Promise<boolean> {
  return readInWord(async (context) => {
    const paragraphs = await loadParagraphs(context);
    for (const text of texts) {
      if (text.trim() === "") continue;
      const index = findBlock(
        paragraphs.map((entry) => entry.text),
        { text, ...place },
      );
      const found = index === null ? null : paragraphs[index];
      if (!found) continue;
      found.paragraph.getRange("Content").select("Select");
      await context.sync();
      return true;
    }
    return false;
  });
}

/** Where an edit has its place: its own block, or the one it goes behind; `written` first, once it stands there. */
export async function showEdit(edit: Edit, places: BlockPlaces, written: string | null): Promise<boolean> {
  const address = edit.type === "insert" ? edit.behind : edit.block;
  const place = places.get(address);
  const before = (edit.type === "insert" ? undefined : edit.before) ?? place?.text ?? null;
  const texts = [written, before].filter((text) => text !== null);
  return showText(texts, place ? { previous: place.previous, next: place.next } : {});
}
