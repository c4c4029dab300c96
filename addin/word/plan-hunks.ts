import { comparableText } from "./comparable-text.ts";
import { listHunks } from "./list-hunks.ts";

/** One change to be made in a paragraph, in terms of the ranges Word gave for it. */
export interface HunkPlan {
  /** First and last of the ranges it covers; both -1 in a paragraph that has none. */
  first: number;
  last: number;
  /** The part of the covered text that is meant, by its turn among equal parts; null when the whole is meant. */
  piece: { text: string; occurrence: number } | null;
  act: "replace" | "delete" | "append" | "prepend";
  text: string;
}

interface Place {
  start: number;
  end: number;
  text: string;
}

/**
 * The word-level changes from `before` to `after` over the ranges of a paragraph, last first, so that no change moves
 * the place of the next. Null when the ranges do not read as `before`.
 *
 * Example: ranges ["Led ", "4 ", "engineers."], "Led 4 engineers." → "Led 6 engineers." gives one plan: first 1, last 1,
 * piece { text: "4", occurrence: 0 }, act "replace", text "6".
 */
export function planHunks(ranges: readonly string[], before: string, after: string): HunkPlan[] | null {
  const places = findPlaces(ranges, before, after);
  if (!places) return null;
  const starts = startsOf(ranges);
  return places.map((place) => planPlace(ranges, starts, place)).reverse();
}

/**
 * The same in whole ranges, for when Word's search does not find a piece: a few letters more are marked, and the words come
 * out the same. Changes that share a range are one.
 */
export function planWholeRanges(ranges: readonly string[], before: string, after: string): HunkPlan[] | null {
  const places = findPlaces(ranges, before, after);
  if (!places) return null;
  const starts = startsOf(ranges);
  const groups: { first: number; last: number; places: Place[] }[] = [];
  for (const place of places) {
    const { first, last } = planPlace(ranges, starts, place);
    const open = groups.at(-1);
    if (open && first <= open.last) {
      open.last = Math.max(open.last, last);
      open.places.push(place);
    } else groups.push({ first, last, places: [place] });
  }
  return groups
    .map(({ first, last, places: inside }): HunkPlan => {
      if (first < 0) return { first, last, piece: null, act: "append", text: inside[0]?.text ?? "" };
      const from = starts[first] as number;
      let text = ranges.slice(first, last + 1).join("");
      for (const place of inside.toReversed()) {
        text = text.slice(0, place.start - from) + place.text + text.slice(place.end - from);
      }
      return { first, last, piece: null, act: text === "" ? "delete" : "replace", text };
    })
    .reverse();
}

/** The hunks in offsets of the paragraph's own text. */
function findPlaces(ranges: readonly string[], before: string, after: string): Place[] | null {
  const here = comparableText(ranges.join(""));
  const from = comparableText(before).text;
  if (here.text !== from) return null;
  return listHunks(from, comparableText(after).text).map((hunk) => {
    const start = here.offsets[hunk.start] as number;
    const end = hunk.end === hunk.start ? start : (here.offsets[hunk.end - 1] as number) + 1;
    return { start, end, text: hunk.text };
  });
}

function startsOf(ranges: readonly string[]): number[] {
  let at = 0;
  return ranges.map((range) => {
    const start = at;
    at += range.length;
    return start;
  });
}

function planPlace(ranges: readonly string[], starts: readonly number[], place: Place): HunkPlan {
  if (ranges.length === 0) return { first: -1, last: -1, piece: null, act: "append", text: place.text };
  return place.start === place.end
    ? planInsertion(ranges, starts, place)
    : planReplacement(ranges, starts, place);
}

function planReplacement(ranges: readonly string[], starts: readonly number[], place: Place): HunkPlan {
  const { start, end, text } = place;
  const first = rangeAt(starts, start);
  const last = rangeAt(starts, end - 1);
  const from = starts[first] as number;
  const whole = ranges.slice(first, last + 1).join("");
  const meant = whole.slice(start - from, end - from);
  const piece = meant === whole ? null : pieceOf(whole, start - from, meant);
  return { first, last, piece, act: text === "" ? "delete" : "replace", text };
}

/**
 * Words are added behind the word before them and take its formatting; behind a label ("Languages: ") they belong to
 * what follows it, for labels are often bold.
 */
function planInsertion(ranges: readonly string[], starts: readonly number[], place: Place): HunkPlan {
  const { start: at, text } = place;
  const before = at === 0 ? -1 : rangeAt(starts, at - 1);
  const word = before < 0 ? "" : (ranges[before] as string);
  const atBorder = before < 0 || at === (starts[before] as number) + word.length;
  if (atBorder && (before < 0 || (/:\s*$/.test(word) && before + 1 < ranges.length))) {
    return { first: before + 1, last: before + 1, piece: null, act: "prepend", text };
  }
  const inside = at - (starts[before] as number);
  const piece = atBorder ? null : pieceOf(word, 0, word.slice(0, inside));
  return { first: before, last: before, piece, act: "append", text };
}

function rangeAt(starts: readonly number[], offset: number): number {
  let index = starts.length - 1;
  // Empty ranges start where the next one does; the last of them holds the character.
  while (index > 0 && (starts[index] as number) > offset) index--;
  return index;
}

function pieceOf(whole: string, start: number, text: string): { text: string; occurrence: number } {
  let occurrence = 0;
  // Search finds matches that do not overlap, from the left.
  for (let i = whole.indexOf(text); i >= 0 && i < start; i = whole.indexOf(text, i + text.length))
    occurrence++;
  return { text, occurrence };
}
