import { findAnchor, removeAnchor } from "./anchors.ts";
import { comparableText, isSameText } from "./comparable-text.ts";
import { findBlock } from "./find-block.ts";
import { HostProblem } from "./host-problem.ts";
import { reachBody } from "./page-places.ts";
import { type LoadedParagraph, loadParagraphs, readReviewed } from "./read-paragraphs.ts";
import { rejectRevisions, restoreParagraph } from "./restore-paragraph.ts";
import { readInWord, writeInWord } from "./run-in-word.ts";
import { findWrittenRow } from "./write-rows.ts";
import type { WrittenChange } from "./written-change.ts";

/**
 * Undoes what `acceptSuggestion` did, last first, and checks it. Rejects with `changed-since`, leaving everything as it
 * is, when the candidate has changed the words in the meantime: taking back would lose theirs.
 */
export async function takeBack(changes: readonly WrittenChange[]): Promise<void> {
  for (const change of [...changes].reverse()) {
    if (change.kind === "inserted") await removeInserted(change);
    else if (change.kind === "deleted") await restoreDeleted(change);
    else if (change.kind === "row-inserted") await removeInsertedRow(change);
    else if (change.kind === "row-deleted") await restoreDeletedRow(change);
    else await restoreReplaced(change);
  }
}

async function restoreReplaced(change: WrittenChange): Promise<void> {
  await writeInWord(change.tracked ? "TrackAll" : "Off", async (context) => {
    const found = await findWritten(context, change);
    if (!found) {
      // Undone by Word's own undo, or rejected by hand: then it reads as before, which is what was asked.
      if (await findByText(context, change, change.before)) return;
      throw new HostProblem("changed-since");
    }
    if (!(await restoreParagraph(context, found.paragraph, change, found.anchor))) {
      throw new HostProblem("left-changed");
    }
    await removeAnchor(context, change.anchor);
  });
}

/** With tracking off, deleting what is itself a tracked insertion leaves nothing behind; what was accepted in Word goes as a mark. */
async function removeInserted(change: WrittenChange): Promise<void> {
  const isSettled = await readInWord(async (context) => {
    const found = await findWritten(context, change);
    return (
      found !== null && isSameText((await readReviewed(context, found.paragraph)).original, change.after)
    );
  });
  await writeInWord(isSettled ? "TrackAll" : "Off", async (context) => {
    const found = await findWritten(context, change);
    if (!found) {
      const now = await loadParagraphs(context, change.page);
      if (!now.some((entry) => isSameText(entry.text, change.after))) return;
      throw new HostProblem("changed-since");
    }
    const count = (await loadParagraphs(context, change.page)).length;
    found.paragraph.delete();
    await context.sync();
    const left = await loadParagraphs(context, change.page);
    if (left.length >= count && left.some((entry) => isSameText(entry.text, change.after))) {
      throw new HostProblem("not-verified");
    }
    await removeAnchor(context, change.anchor);
  });
}

async function restoreDeleted(change: WrittenChange): Promise<void> {
  await writeInWord("TrackAll", async (context) => {
    const anchor = await findAnchor(context, change.anchor);
    if (
      anchor &&
      (await rejectRevisions(context, anchor)) &&
      (await findByText(context, change, change.before))
    ) {
      await removeAnchor(context, change.anchor);
      return;
    }
    const paragraphs = await loadParagraphs(context, change.page);
    const empty = paragraphs.filter((entry) => comparableText(entry.text).text === "");
    for (const entry of empty) {
      const { original } = await readReviewed(context, entry.paragraph);
      if (!isSameText(original, change.before)) continue;
      await rejectRevisions(context, entry.paragraph);
      if (isSameText((await readReviewed(context, entry.paragraph)).current, change.before)) {
        await removeAnchor(context, change.anchor);
        return;
      }
    }
    if (await findByText(context, change, change.before)) return;
    await insertAgain(context, paragraphs, change);
  });
}

/** With tracking off nothing is left of what is a tracked insertion; nobody but us has written into it. */
async function removeInsertedRow(change: WrittenChange): Promise<void> {
  await writeInWord("Off", async (context) => {
    const row = await findWrittenRow(context, change);
    row?.delete();
    await context.sync();
    if (row && (await findWrittenRow(context, change))) throw new HostProblem("not-verified");
  });
}

/** Word gives a row back by rejecting its deletion only. */
async function restoreDeletedRow(change: WrittenChange): Promise<void> {
  await writeInWord("TrackAll", async (context) => {
    const anchor = await findAnchor(context, change.anchor);
    if (!anchor || !(await rejectRevisions(context, anchor))) throw new HostProblem("changed-since");
    if (!isSameText((await readReviewed(context, anchor)).current, change.before))
      throw new HostProblem("changed-since");
    await removeAnchor(context, change.anchor);
  });
}

async function insertAgain(
  context: Word.RequestContext,
  paragraphs: LoadedParagraph[],
  change: WrittenChange,
): Promise<void> {
  const texts = paragraphs.map((entry) => entry.text);
  const behind = change.previous === null ? null : findBlock(texts, { text: change.previous });
  const inserted =
    behind === null
      ? (await reachBody(context, change.page ?? null)).insertParagraph(change.before, "Start")
      : (paragraphs[behind] as LoadedParagraph).paragraph.insertParagraph(change.before, "After");
  await context.sync();
  if (!isSameText((await readReviewed(context, inserted)).current, change.before)) {
    throw new HostProblem("not-verified");
  }
}

interface Written {
  paragraph: Word.Paragraph;
  anchor: Word.Range | null;
}

/** The paragraph we wrote, if it still reads as we left it: by our anchor, else by its text. */
async function findWritten(context: Word.RequestContext, change: WrittenChange): Promise<Written | null> {
  const anchor = await findAnchor(context, change.anchor);
  if (anchor) {
    const paragraph = anchor.paragraphs.getFirst();
    if (isSameText((await readReviewed(context, paragraph)).current, change.after))
      return { paragraph, anchor };
  }
  const paragraph = await findByText(context, change, change.after);
  return paragraph && { paragraph, anchor: null };
}

async function findByText(
  context: Word.RequestContext,
  change: WrittenChange,
  text: string,
): Promise<Word.Paragraph | null> {
  const paragraphs = await loadParagraphs(context, change.page);
  const index = findBlock(
    paragraphs.map((entry) => entry.text),
    { text, previous: change.previous, next: change.next },
  );
  return index === null ? null : (paragraphs[index] as LoadedParagraph).paragraph;
}
