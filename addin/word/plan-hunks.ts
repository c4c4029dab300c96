import { comparableText } from "./comparable-text.ts";
import { listHunks } from "./list-hunks.ts";

/** One change to be made in a paragraph, in terms of the ranges Word gave for it. */
export interface HunkPlan {
  /** First and last of the ranges it covers; both -1 in a paragraph that has none. */
  first: number;
  last: number;
  /**
   * The part of the covered text that is meant, by its turn among equal parts; null when the whole is meant. A part is
   * found by search; where search does not find it, `wholeText` goes in place of the whole.
   */
  piece: { text: string; occurrence: number } | null;
  act: "replace" | "delete" | "append" | "prepend";
  text: string;
  /** What the covered ranges read afterwards. */
  wholeText: string;
}

/**
 * The word-level changes from `before` to `after` over the ranges of a paragraph, last first, so that no change moves
 * the place of the next. Null when the ranges do not read as `before`.
 *
 * Example: ranges ["Led ", "4 ", "engineers."], "Led 4 engineers." → "Led 6 engineers." gives one plan: first 1, last 1,
 * piece { text: "4", occurrence: 0 }, act "replace", text "6", wholeText "6 ".
 */
export function planHunks(ranges: readonly string[], before: string, after: string): HunkPlan[] | null {
  const paragraph = ranges.join("");
  const here = comparableText(paragraph);
  const from = comparableText(before).text;
  if (here.text !== from) return null;
  const starts: number[] = [];
  let at = 0;
  for (const range of ranges) {
    starts.push(at);
    at += range.length;
  }
  const plans = listHunks(from, comparableText(after).text).map((hunk) => {
    // The blank that one end shares with the paragraph's own tab or line break stays what it is.
    const start = here.offsets[hunk.start] as number;
    const end = hunk.end === hunk.start ? start : (here.offsets[hunk.end - 1] as number) + 1;
    return planHunk(ranges, starts, start, end, hunk.text);
  });
  return plans.reverse();
}

function planHunk(
  ranges: readonly string[],
  starts: readonly number[],
  start: number,
  end: number,
  text: string,
): HunkPlan {
  if (ranges.length === 0) {
    return { first: -1, last: -1, piece: null, act: "append", text, wholeText: text };
  }
  return start === end
    ? planInsertion(ranges, starts, start, text)
    : planReplacement(ranges, starts, start, end, text);
}

function planReplacement(
  ranges: readonly string[],
  starts: readonly number[],
  start: number,
  end: number,
  text: string,
): HunkPlan {
  const first = rangeAt(starts, start);
  const last = rangeAt(starts, end - 1);
  const from = starts[first] as number;
  const whole = ranges.slice(first, last + 1).join("");
  const meant = whole.slice(start - from, end - from);
  return {
    first,
    last,
    piece: meant === whole ? null : pieceOf(whole, start - from, meant),
    act: text === "" ? "delete" : "replace",
    text,
    wholeText: whole.slice(0, start - from) + text + whole.slice(end - from),
  };
}

/**
 * Words are added behind the word before them and take its formatting; behind a label ("Languages: ") they belong to
 * what follows it, for labels are often bold.
 */
function planInsertion(
  ranges: readonly string[],
  starts: readonly number[],
  at: number,
  text: string,
): HunkPlan {
  const before = at === 0 ? -1 : rangeAt(starts, at - 1);
  const word = before < 0 ? "" : (ranges[before] as string);
  const atBorder = before < 0 || at === (starts[before] as number) + word.length;
  if (atBorder && (before < 0 || (/:\s*$/.test(word) && before + 1 < ranges.length))) {
    const next = before + 1;
    return {
      first: next,
      last: next,
      piece: null,
      act: "prepend",
      text,
      wholeText: text + (ranges[next] as string),
    };
  }
  const inside = at - (starts[before] as number);
  return {
    first: before,
    last: before,
    piece: atBorder ? null : pieceOf(word, 0, word.slice(0, inside)),
    act: "append",
    text,
    wholeText: word.slice(0, inside) + text + word.slice(inside),
  };
}

function rangeAt(starts: readonly number[], offset: number): number {
  let index = starts.length - 1;
  while (index > 0 && (starts[index] as number) > offset) index--;
  // Empty ranges start where the next one does; the last of them holds the character.
  return index;
}

function pieceOf(whole: string, start: number, text: string): { text: string; occurrence: number } {
  let occurrence = 0;
  // Search finds matches that do not overlap, from the left.
  for (let i = whole.indexOf(text); i >= 0 && i < start; i = whole.indexOf(text, i + text.length))
    occurrence++;
  return { text, occurrence };
}
