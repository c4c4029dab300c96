import { countWords, wordLikeness } from "../../shared/text/word-likeness.ts";
import { comparableText, isSameText } from "./comparable-text.ts";
import { findBlock } from "./find-block.ts";
import { readInWord, withTimeout } from "./run-in-word.ts";
import type { WrittenChange } from "./written-change.ts";

/**
 * How changes of ours stand in the open document: nobody has decided them in Word (`pending`), accepted under Review (`settled`), rejected
 * there or undone (`rejected`), or the candidate has written something else (`changed`: nothing can be said).
 */
export type Standing = "pending" | "settled" | "rejected" | "changed";

/** Some builds hang on reviewed text (office-js #5772); the next look may have more luck. */
const patienceMs = 8_000;

interface Reading {
  current: string;
  original: string;
}

/**
 * Reads only. `holds`: the document is known to have had them; else a line that reads as before may just be an older copy, and only
 * our own bookmark says otherwise. Empty where this Word tells no reviewed text.
 */
export async function readStandings(
  written: ReadonlyMap<string, readonly WrittenChange[]>,
  holds: boolean,
): Promise<Map<string, Standing>> {
  const standings = new Map<string, Standing>();
  if (written.size === 0) return standings;
  try {
    await readInWord(async (context) => {
      const lines = await readLines(context);
      const anchors = await readAnchors(context, [...written.values()].flat());
      for (const [id, changes] of written) {
        const anchored = changes.map(({ anchor }) => anchors.get(anchor ?? "") ?? null);
        const standing = standingOf(changes, anchored, lines, holds);
        if (standing) standings.set(id, standing);
      }
    });
    return standings;
  } catch {
    return new Map();
  }
}

async function readLines(context: Word.RequestContext): Promise<Reading[]> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const results = paragraphs.items.map((paragraph) => [
    paragraph.getReviewedText("Current"),
    paragraph.getReviewedText("Original"),
  ]);
  await withTimeout(context.sync(), patienceMs);
  return results.map(([current, original]) => ({
    current: current?.value ?? "",
    original: original?.value ?? "",
  }));
}

/**
 * Both readings of what our bookmarks hold, which have words struck out at their very beginning too, by name; those that are gone are left
 * out. All in two round trips: the pane looks each time it is come back to.
 */
async function readAnchors(
  context: Word.RequestContext,
  changes: readonly WrittenChange[],
): Promise<Map<string, Reading>> {
  const { document } = context;
  if (typeof document.getBookmarkRangeOrNullObject !== "function") return new Map();
  const names = [...new Set(changes.flatMap(({ anchor }) => anchor ?? []))];
  const ranges = names.map((name) => ({ name, range: document.getBookmarkRangeOrNullObject(name) }));
  for (const { range } of ranges) range.load("isEmpty");
  await context.sync();
  const results = ranges
    .filter(({ range }) => !range.isNullObject)
    .map(({ name, range }) => ({
      name,
      current: range.getReviewedText("Current"),
      original: range.getReviewedText("Original"),
    }));
  await withTimeout(context.sync(), patienceMs);
  return new Map(
    results.map(({ name, current, original }) => [
      name,
      { current: current.value, original: original.value },
    ]),
  );
}

const isEmpty = (text: string): boolean => comparableText(text).text === "";

function standingOf(
  changes: readonly WrittenChange[],
  anchored: readonly (Reading | null)[],
  lines: readonly Reading[],
  holds: boolean,
): Standing | null {
  const at = changes.findIndex(({ kind }) => kind === "inserted");
  const inserted = changes[at];
  const deleted = changes.find(({ kind }) => kind === "deleted");
  if (inserted && deleted) return standingOfMove(inserted, deleted, anchored[at] ?? null, lines, holds);
  const [change] = changes;
  if (!change || changes.length > 1) return null;
  return standingOfOne(change, anchored[0] ?? null, lines, holds);
}

function standingOfOne(
  change: WrittenChange,
  anchored: Reading | null,
  lines: readonly Reading[],
  holds: boolean,
): Standing {
  const { kind, before, after } = change;
  const now = anchored && !isEmpty(anchored.current) ? anchored : null;
  if (kind === "deleted") {
    if (now && isSameText(now.current, before)) return "rejected";
    if (anchored && isEmpty(anchored.current) && isSameText(anchored.original, before)) return "pending";
    if (lines.some(({ current, original }) => isEmpty(current) && isSameText(original, before)))
      return "pending";
    return findLine(lines, before, change) ? (holds ? "rejected" : "changed") : "settled";
  }
  const here = now && isSameText(now.current, after) ? now : findLine(lines, after, change);
  if (here) return isSameText(here.original, after) ? "settled" : "pending";
  if (kind === "inserted") return isGone(change, anchored, lines, holds) ? "rejected" : "changed";
  if (now) return isSameText(now.current, before) ? "rejected" : "changed";
  return holds && findLine(lines, before, change) ? "rejected" : "changed";
}

/** A line that moved with its own words reads the same at both places; the line above says at which it stands. */
function standingOfMove(
  inserted: WrittenChange,
  deleted: WrittenChange,
  anchored: Reading | null,
  lines: readonly Reading[],
  holds: boolean,
): Standing {
  const { after } = inserted;
  if (anchored && isSameText(anchored.current, after))
    return isSameText(anchored.original, after) ? "settled" : "pending";
  if (lines.some(({ current, original }) => isSameText(current, after) && isEmpty(original)))
    return "pending";
  if (!holds) return "changed";
  const now = lines.filter(({ current }) => !isEmpty(current));
  const above = (text: string) => {
    const at = now.findIndex(({ current }) => isSameText(current, text));
    return at < 0 ? null : (now[at - 1]?.current ?? "");
  };
  const [here, back] = [above(after), above(deleted.before)];
  const isAt = (line: string | null, change: WrittenChange) =>
    line !== null && isSameText(line, change.previous ?? "");
  if (isAt(here, inserted) && !isSameText(inserted.previous ?? "", deleted.previous ?? "")) return "settled";
  return isAt(back, deleted) ? "rejected" : "changed";
}

/** A new line that is there no longer, and no other line much like it that the candidate may have made of it. */
function isGone(
  { after, anchor, previous, next }: WrittenChange,
  anchored: Reading | null,
  lines: readonly Reading[],
  holds: boolean,
): boolean {
  if (!holds) return false;
  if (anchor !== null && anchored === null) return true;
  // Of a line that went, the bookmark may be left, empty or around a neighbour.
  const text = anchored?.current ?? "";
  if (anchored && (isEmpty(text) || [previous, next].some((line) => line && isSameText(line, text))))
    return true;
  return anchored === null && !lines.some(({ current }) => isLike(current, after));
}

function findLine(
  lines: readonly Reading[],
  text: string,
  { previous, next }: WrittenChange,
): Reading | null {
  const texts = lines.map(({ current }) => current);
  const index = findBlock(texts, { text, previous, next });
  return index === null ? null : (lines[index] ?? null);
}

/** Half of the words of both. */
function isLike(one: string, other: string): boolean {
  const counts = (text: string) => countWords(comparableText(text).text.toLowerCase().split(" "));
  return wordLikeness(counts(one), counts(other)) >= 0.5;
}
