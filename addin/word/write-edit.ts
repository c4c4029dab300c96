import type { Edit, PagePlace } from "../../shared/docx/types.ts";
import { findAnchor, setAnchor } from "./anchors.ts";
import { carryEmphasis } from "./carry-emphasis.ts";
import { isSameText } from "./comparable-text.ts";
import { HostProblem } from "./host-problem.ts";
import { reachBody } from "./page-places.ts";
import { type LinePlace, placeMovedLine } from "./place-line.ts";
import { type LoadedParagraph, loadParagraphs, readReviewed } from "./read-paragraphs.ts";
import { restoreParagraph } from "./restore-paragraph.ts";
import { rewriteParagraph } from "./rewrite-paragraph.ts";
import type { WrittenChange } from "./written-change.ts";

export interface WriteRequest {
  edit: Edit;
  /** What the block reads afterwards. */
  after: string;
  /** Our marks are named by it. */
  id: string;
  /** Index of a block among the loaded paragraphs; throws a HostProblem where it is not there, or does not read `before`. */
  find(block: string, before: string | null): number;
  /** The paragraph a new line is made in front of, where it looks more like that one than like the one it goes behind. */
  next?: number | null;
  /** The header or footer that the paragraphs are those of. */
  page?: PagePlace | null;
}

/** Writes one edit under tracking, reads it back and compares. What does not compare is put back. */
export async function writeEdit(
  context: Word.RequestContext,
  paragraphs: LoadedParagraph[],
  request: WriteRequest,
): Promise<WrittenChange[]> {
  const { page = null } = request;
  const changes = await writeLines(context, { paragraphs, page }, request);
  return page === null ? changes : changes.map((change) => ({ ...change, page }));
}

/** Where lines are written: the paragraphs of the body, or of a header or footer. */
interface OpenStory {
  paragraphs: LoadedParagraph[];
  page: PagePlace | null;
}

async function writeLines(
  context: Word.RequestContext,
  story: OpenStory,
  { edit, after, id, find, next = null }: WriteRequest,
): Promise<WrittenChange[]> {
  const { paragraphs } = story;
  switch (edit.type) {
    case "replace": {
      const found = find(edit.block, edit.before);
      return [await replaceText(context, paragraphs, found, edit.before, after, id)];
    }
    case "delete":
      return [await deleteParagraph(context, story, find(edit.block, edit.before), id)];
    case "insert": {
      const behind = edit.behind === "" ? null : find(edit.behind, null);
      const place: LinePlace | null =
        next !== null
          ? { beside: next, where: "Before" }
          : behind === null
            ? null
            : { beside: behind, where: "After" };
      return [(await insertParagraph(context, story, place, after, id)).change];
    }
    case "move": {
      const from = find(edit.block, edit.before ?? null);
      const behind = edit.behind === "" ? null : find(edit.behind, null);
      const place = behind === null ? null : await placeMovedLine(context, paragraphs, from, behind);
      // The copy first: a failure then leaves a line too many, which is seen, and never one too few.
      const { paragraph, text: own } = paragraphs[from] as LoadedParagraph;
      const text = edit.after === undefined ? own : after;
      const inserted = await insertParagraph(context, story, place, text, `${id}to`);
      await carryEmphasis(context, paragraph, inserted.paragraph);
      const deleted = await deleteParagraph(context, story, from, `${id}from`);
      return [inserted.change, deleted];
    }
  }
}

async function replaceText(
  context: Word.RequestContext,
  paragraphs: LoadedParagraph[],
  index: number,
  before: string,
  after: string,
  id: string,
): Promise<WrittenChange> {
  const { paragraph } = paragraphs[index] as LoadedParagraph;
  const was = await readReviewed(context, paragraph);
  const change: WrittenChange = {
    kind: "replaced",
    before,
    after,
    original: was.original,
    tracked: true,
    anchor: null,
    ...neighbours(paragraphs, index),
  };
  try {
    await rewriteParagraph(context, paragraph, before, after);
  } catch (error) {
    const is = await readReviewed(context, paragraph);
    if (!isSameText(is.current, before)) await restoreOrThrow(context, paragraph, change, is.current, error);
    throw error;
  }
  const is = await readReviewed(context, paragraph);
  if (!isSameText(is.current, after)) {
    await restoreOrThrow(context, paragraph, change, is.current, null);
    throw new HostProblem("not-verified");
  }
  change.anchor = await setAnchor(context, paragraph.getRange("Content"), id);
  // Where a word at the very beginning is struck out, the anchor holds it and the paragraph's own range may not.
  const whole = (await findAnchor(context, change.anchor)) ?? paragraph;
  change.tracked = isSameText((await readReviewed(context, whole)).original, was.original);
  return change;
}

async function restoreOrThrow(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  change: WrittenChange,
  current: string,
  cause: unknown,
): Promise<void> {
  const restored = await restoreParagraph(context, paragraph, { ...change, after: current }).catch(
    () => false,
  );
  if (!restored) throw new HostProblem("left-changed", { cause });
}

async function deleteParagraph(
  context: Word.RequestContext,
  { paragraphs, page }: OpenStory,
  index: number,
  id: string,
): Promise<WrittenChange> {
  const { paragraph, text } = paragraphs[index] as LoadedParagraph;
  const was = await readReviewed(context, paragraph);
  const then = (await loadParagraphs(context, page)).filter((entry) => isSameText(entry.text, text)).length;
  const anchor = await setAnchor(context, paragraph.getRange("Content"), id);
  paragraph.delete();
  await context.sync();
  const now = (await loadParagraphs(context, page)).filter((entry) => isSameText(entry.text, text)).length;
  if (now >= then) throw new HostProblem("not-verified");
  return {
    kind: "deleted",
    before: text,
    after: "",
    original: was.original,
    tracked: true,
    anchor,
    ...neighbours(paragraphs, index),
  };
}

/** Beside the paragraph given, with its formatting; null is the start of the story. */
async function insertParagraph(
  context: Word.RequestContext,
  { paragraphs, page }: OpenStory,
  place: LinePlace | null,
  text: string,
  id: string,
): Promise<{ paragraph: Word.Paragraph; change: WrittenChange }> {
  const inserted = place
    ? (paragraphs[place.beside] as LoadedParagraph).paragraph.insertParagraph(text, place.where)
    : (await reachBody(context, page)).insertParagraph(text, "Start");
  await context.sync();
  const is = await readReviewed(context, inserted);
  if (!isSameText(is.current, text)) {
    inserted.delete();
    await context.sync();
    throw new HostProblem("not-verified");
  }
  const next = place === null ? 0 : place.where === "After" ? place.beside + 1 : place.beside;
  const change: WrittenChange = {
    kind: "inserted",
    before: "",
    after: text,
    original: "",
    tracked: isSameText(is.original, ""),
    anchor: await setAnchor(context, inserted.getRange("Content"), id),
    previous: paragraphs[next - 1]?.text ?? null,
    next: paragraphs[next]?.text ?? null,
  };
  return { paragraph: inserted, change };
}

function neighbours(
  paragraphs: LoadedParagraph[],
  index: number,
): { previous: string | null; next: string | null } {
  return { previous: paragraphs[index - 1]?.text ?? null, next: paragraphs[index + 1]?.text ?? null };
}
