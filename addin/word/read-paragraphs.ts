import type { PagePlace } from "../../shared/docx/types.ts";
import { reachBody } from "./page-places.ts";
import { readInWord } from "./run-in-word.ts";

/** What a paragraph reads with its revisions accepted (`current`) and rejected (`original`). */
export interface ReviewedText {
  current: string;
  original: string;
}

/** Texts of the body's paragraphs, tables included, in order. Revisions count as accepted. */
export async function readParagraphTexts(): Promise<string[]> {
  return readInWord(async (context) => (await loadParagraphs(context)).map((paragraph) => paragraph.text));
}

/** True when nobody has written anything into the document. */
export async function isDocumentEmpty(): Promise<boolean> {
  return (await readParagraphTexts()).every((text) => text.trim() === "");
}

export interface LoadedParagraph {
  paragraph: Word.Paragraph;
  /** As `current` of ReviewedText where Word tells it, else Word's own `text`. */
  text: string;
}

/**
 * All paragraphs of the body, or of a header or footer, with the text a reader sees once revisions are accepted. `Paragraph.text` holds deleted words
 * in some hosts and views (office-js #2314, #5334), so paragraphs whose reviewed text differs say so here.
 */
export async function loadParagraphs(
  context: Word.RequestContext,
  page: PagePlace | null = null,
): Promise<LoadedParagraph[]> {
  const { paragraphs } = await reachBody(context, page);
  paragraphs.load("items/text");
  await context.sync();
  const current = await readAllReviewed(context, paragraphs.items);
  return paragraphs.items.map((paragraph, i) => ({ paragraph, text: current?.[i] ?? paragraph.text }));
}

/** One batch for all; null where this Word cannot tell (then `text` has to do). */
async function readAllReviewed(
  context: Word.RequestContext,
  paragraphs: Word.Paragraph[],
): Promise<string[] | null> {
  try {
    const results = paragraphs.map((paragraph) => paragraph.getReviewedText("Current"));
    await context.sync();
    return results.map((result) => result.value);
  } catch {
    return null;
  }
}

/** Both readings of a paragraph or a range. Without reviewed text both are the plain one. */
export async function readReviewed(
  context: Word.RequestContext,
  place: Word.Paragraph | Word.Range,
): Promise<ReviewedText> {
  try {
    const current = place.getReviewedText("Current");
    const original = place.getReviewedText("Original");
    await context.sync();
    return { current: current.value, original: original.value };
  } catch {
    place.load("text");
    await context.sync();
    return { current: place.text, original: place.text };
  }
}
