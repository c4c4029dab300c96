import type { Edit } from "../../shared/docx/types.ts";
import { findAnchor, setAnchor } from "./anchors.ts";
import { carryEmphasis } from "./carry-emphasis.ts";
import { isSameText } from "./comparable-text.ts";
import { type BlockPlace, type BlockPlaces, findBlock } from "./find-block.ts";
import { HostProblem } from "./host-problem.ts";
import { type LinePlace, placeMovedLine } from "./place-line.ts";
import { type LoadedParagraph, loadParagraphs, readReviewed } from "./read-paragraphs.ts";
import { restoreParagraph } from "./restore-paragraph.ts";
import { rewriteParagraph } from "./rewrite-paragraph.ts";
import { writeInWord } from "./run-in-word.ts";
import type { WrittenChange } from "./written-change.ts";

export interface AcceptRequest {
  suggestionId: string;
  edit: Edit;
  /** What the block reads afterwards: the suggestion's words, or the candidate's own. */
  after: string;
  /** The blocks of the version the suggestion was made for. */
  places: BlockPlaces;
}

/**
 * Writes one suggestion into the open document as tracked changes, reads it back and compares. Resolves with what was
 * done, in order; rejects with a HostProblem after putting back what it had done.
 */
export async function acceptSuggestion(request: AcceptRequest): Promise<WrittenChange[]> {
  const { edit, places, suggestionId } = request;
  return writeInWord("TrackAll", async (context) => {
    const paragraphs = await loadParagraphs(context);
    switch (edit.type) {
      case "replace": {
        const found = getParagraph(paragraphs, placeOf(places, edit.block, edit.before));
        return [await replaceText(context, paragraphs, found, edit.before, request.after, suggestionId)];
      }
      case "delete": {
        const found = getParagraph(paragraphs, placeOf(places, edit.block, edit.before));
        return [await deleteParagraph(context, paragraphs, found, suggestionId)];
      }
      case "insert": {
        const behind =
          edit.behind === "" ? null : getParagraph(paragraphs, placeOf(places, edit.behind, null));
        const place: LinePlace | null = behind === null ? null : { beside: behind, where: "After" };
        const { change } = await insertParagraph(context, paragraphs, place, request.after, suggestionId);
        return [change];
      }
      case "move": {
        const from = getParagraph(paragraphs, placeOf(places, edit.block, edit.before ?? null));
        const behind =
          edit.behind === "" ? null : getParagraph(paragraphs, placeOf(places, edit.behind, null));
        const place = behind === null ? null : await placeMovedLine(context, paragraphs, from, behind);
        // The copy first: a failure then leaves a line too many, which is seen, and never one too few.
        const { paragraph, text: own } = paragraphs[from] as LoadedParagraph;
        const text = edit.after === undefined ? own : request.after;
        const inserted = await insertParagraph(context, paragraphs, place, text, `${suggestionId}to`);
        await carryEmphasis(context, paragraph, inserted.paragraph);
        const deleted = await deleteParagraph(context, paragraphs, from, `${suggestionId}from`);
        return [inserted.change, deleted];
      }
    }
  });
}

function placeOf(places: BlockPlaces, address: string, before: string | null): BlockPlace {
  const place = places.get(address);
  if (place && !place.reachable) throw new HostProblem("block-out-of-reach");
  if (place) return before === null ? place : { ...place, text: before };
  if (before === null) throw new HostProblem("block-not-found");
  return { text: before, reachable: true, occurrence: 0, previous: null, next: null };
}

function getParagraph(paragraphs: LoadedParagraph[], place: BlockPlace): number {
  const index = findBlock(
    paragraphs.map((entry) => entry.text),
    place,
  );
  if (index === null) throw new HostProblem("block-not-found");
  return index;
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
  paragraphs: LoadedParagraph[],
  index: number,
  id: string,
): Promise<WrittenChange> {
  const { paragraph, text } = paragraphs[index] as LoadedParagraph;
  const was = await readReviewed(context, paragraph);
  const then = (await loadParagraphs(context)).filter((entry) => isSameText(entry.text, text)).length;
  const anchor = await setAnchor(context, paragraph.getRange("Content"), id);
  paragraph.delete();
  await context.sync();
  const now = (await loadParagraphs(context)).filter((entry) => isSameText(entry.text, text)).length;
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

/** Beside the paragraph given, with its formatting; null is the start of the body. */
async function insertParagraph(
  context: Word.RequestContext,
  paragraphs: LoadedParagraph[],
  place: LinePlace | null,
  text: string,
  id: string,
): Promise<{ paragraph: Word.Paragraph; change: WrittenChange }> {
  const inserted = place
    ? (paragraphs[place.beside] as LoadedParagraph).paragraph.insertParagraph(text, place.where)
    : context.document.body.insertParagraph(text, "Start");
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
