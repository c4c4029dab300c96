import { isSameText } from "./comparable-text.ts";
import { readReviewed } from "./read-paragraphs.ts";
import { rewriteParagraph } from "./rewrite-paragraph.ts";
import { withTimeout } from "./run-in-word.ts";
import type { WrittenChange } from "./written-change.ts";

/** Tracked-change calls hang for good in some builds (office-js #5772, #6204); Word needs far less when it answers. */
const patienceMs = 4_000;

/**
 * Makes a paragraph that reads `after` read `before` again. Where Word lets us reject its revisions and all of them are
 * ours, nothing remains of the change; else the words are changed back like any others, and Word shows both changes as
 * marks until they are accepted or rejected. False when neither gave the words back.
 */
export async function restoreParagraph(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  change: Pick<WrittenChange, "before" | "after" | "original">,
  anchor: Word.Range | null = null,
): Promise<boolean> {
  // No revisions before ours: what the paragraph reads with everything rejected is what we want back.
  if (isSameText(change.original, change.before) && (await rejectRevisions(context, anchor ?? paragraph))) {
    if (isSameText((await readReviewed(context, paragraph)).current, change.before)) return true;
  }
  const { current } = await readReviewed(context, paragraph);
  if (isSameText(current, change.before)) return true;
  await rewriteParagraph(context, paragraph, current, change.before);
  return isSameText((await readReviewed(context, paragraph)).current, change.before);
}

/** In a batch of its own: never together with an insertion (office-js #5535, #6219, #6514). */
export async function rejectRevisions(
  context: Word.RequestContext,
  place: Word.Paragraph | Word.Range,
): Promise<boolean> {
  try {
    if (typeof place.getTrackedChanges !== "function") return false;
    place.getTrackedChanges().rejectAll();
    await withTimeout(context.sync(), patienceMs);
    return true;
  } catch {
    return false;
  }
}
