/**
 * What changed between two texts, in pieces a person would mark with a pen.
 *
 * The shortest edit script over words and single spaces is the start; three things make it readable:
 *
 * - changes with nothing but a space between them are one change: `[led four] → [managed six]`, not two;
 * - so are long changes with one little word between them (`the`, `of`), which would only be confetti;
 * - an insertion or deletion that may stand at several places stands where words begin: in
 *   `lead a team` → `lead a small team` it is `small␣`, not `␣small`.
 */

import { diffArrays } from "diff/lib/diff/array.js";
import { isSpace, isWord, splitWords } from "./split-words.ts";

/** `before[start, end)` became `after[newStart, newEnd)`. Offsets are UTF-16 code units; one of the two may be empty. */
export interface WordHunk {
  start: number;
  end: number;
  newStart: number;
  newEnd: number;
  before: string;
  after: string;
}

/** Token ranges while working: `old` and `new` from–to. */
interface TokenHunk {
  oldFrom: number;
  oldTo: number;
  newFrom: number;
  newTo: number;
}

/** Some 300 words replaced by others in one block. The search costs the square of it, 60 ms here, and beyond it the result helps nobody: the middle is replaced as one. */
const mostEdits = 600;

/** In order, never touching each other. No hunk for equal texts. */
export function diffWords(before: string, after: string): WordHunk[] {
  if (before === after) return [];
  const oldTokens = splitWords(before);
  const newTokens = splitWords(after);
  const found = diffTokens(oldTokens, newTokens);
  const slid: TokenHunk[] = [];
  for (const [n, hunk] of found.entries())
    slid.push(slide(hunk, slid[n - 1] ?? null, found[n + 1] ?? null, oldTokens, newTokens));
  const hunks = slid.reduce<TokenHunk[]>((kept, hunk) => join(kept, hunk, oldTokens, newTokens), []);
  const oldOffsets = offsetsOf(oldTokens);
  const newOffsets = offsetsOf(newTokens);
  return hunks.map((hunk) => {
    const start = oldOffsets[hunk.oldFrom] as number;
    const end = oldOffsets[hunk.oldTo] as number;
    const newStart = newOffsets[hunk.newFrom] as number;
    const newEnd = newOffsets[hunk.newTo] as number;
    return {
      start,
      end,
      newStart,
      newEnd,
      before: before.slice(start, end),
      after: after.slice(newStart, newEnd),
    };
  });
}

function offsetsOf(tokens: readonly string[]): number[] {
  const offsets = [0];
  let at = 0;
  for (const token of tokens) {
    at += token.length;
    offsets.push(at);
  }
  return offsets;
}

function diffTokens(oldTokens: string[], newTokens: string[]): TokenHunk[] {
  let head = 0;
  const shorter = Math.min(oldTokens.length, newTokens.length);
  while (head < shorter && oldTokens[head] === newTokens[head]) head++;
  let tail = 0;
  while (tail < shorter - head && oldTokens.at(-1 - tail) === newTokens.at(-1 - tail)) tail++;
  const oldEnd = oldTokens.length - tail;
  const newEnd = newTokens.length - tail;
  const changes = diffArrays(oldTokens.slice(head, oldEnd), newTokens.slice(head, newEnd), {
    maxEditLength: mostEdits,
  });
  if (changes === undefined) return [{ oldFrom: head, oldTo: oldEnd, newFrom: head, newTo: newEnd }];

  const hunks: TokenHunk[] = [];
  let oldAt = head;
  let newAt = head;
  let open: TokenHunk | null = null;
  for (const change of changes) {
    const count = change.value.length;
    if (!change.added && !change.removed) {
      open = null;
      oldAt += count;
      newAt += count;
      continue;
    }
    if (open === null) {
      open = { oldFrom: oldAt, oldTo: oldAt, newFrom: newAt, newTo: newAt };
      hunks.push(open);
    }
    if (change.removed) oldAt += count;
    else newAt += count;
    open.oldTo = oldAt;
    open.newTo = newAt;
  }
  return hunks;
}

/** Moves a pure insertion or deletion, among the places that give the same text, to where it begins a word and ends behind a space. */
function slide(
  hunk: TokenHunk,
  previous: TokenHunk | null,
  next: TokenHunk | null,
  oldTokens: string[],
  newTokens: string[],
): TokenHunk {
  const inserts = hunk.oldFrom === hunk.oldTo;
  if (!inserts && hunk.newFrom !== hunk.newTo) return hunk;
  const tokens = inserts ? newTokens : oldTokens;
  const from = inserts ? hunk.newFrom : hunk.oldFrom;
  const to = inserts ? hunk.newTo : hunk.oldTo;
  const bound = 40;
  let best = 0;
  let bestScore = -1;
  const consider = (shift: number) => {
    const first = tokens[from + shift] as string;
    const last = tokens[to + shift - 1] as string;
    const before = tokens[from + shift - 1];
    const following = tokens[to + shift];
    const score =
      (isSpace(last) && !isSpace(first) && (before === undefined || isSpace(before)) ? 3 : 0) +
      (isSpace(first) && !isSpace(last) && following === undefined ? 4 : 0) +
      (isSpace(first) && !isSpace(last) && following !== undefined && !isWord(following) ? 2 : 0);
    if (score > bestScore) {
      best = shift;
      bestScore = score;
    }
  };
  consider(0);
  // Other hunks must not be crossed, even where they hold the same words: only the unchanged tokens between may be stepped over.
  const leftmost = Math.max(
    -bound,
    (previous?.oldTo ?? 0) - hunk.oldFrom,
    (previous?.newTo ?? 0) - hunk.newFrom,
  );
  const rightmost = Math.min(
    bound,
    (next?.oldFrom ?? oldTokens.length) - hunk.oldTo,
    (next?.newFrom ?? newTokens.length) - hunk.newTo,
  );
  for (let shift = -1; shift >= leftmost && tokens[from + shift] !== undefined; shift--) {
    if (tokens[from + shift] !== tokens[to + shift] || !shared(hunk, shift, oldTokens, newTokens)) break;
    consider(shift);
  }
  for (let shift = 1; shift <= rightmost && tokens[to + shift - 1] !== undefined; shift++) {
    if (
      tokens[from + shift - 1] !== tokens[to + shift - 1] ||
      !shared(hunk, shift - 1, oldTokens, newTokens, true)
    )
      break;
    consider(shift);
  }
  return {
    oldFrom: hunk.oldFrom + best,
    oldTo: hunk.oldTo + best,
    newFrom: hunk.newFrom + best,
    newTo: hunk.newTo + best,
  };
}

/** Whether the token stepped over is the same in both texts, and so lies outside any other hunk. */
function shared(
  hunk: TokenHunk,
  shift: number,
  oldTokens: string[],
  newTokens: string[],
  forward = false,
): boolean {
  const oldToken = oldTokens[(forward ? hunk.oldTo : hunk.oldFrom) + shift];
  const newToken = newTokens[(forward ? hunk.newTo : hunk.newFrom) + shift];
  return oldToken !== undefined && oldToken === newToken;
}

function join(kept: TokenHunk[], hunk: TokenHunk, oldTokens: string[], newTokens: string[]): TokenHunk[] {
  const last = kept.at(-1);
  if (last === undefined) return [hunk];
  const gap = oldTokens.slice(last.oldTo, hunk.oldFrom);
  const onlySpace = gap.every(isSpace);
  const words = gap.filter((token) => !isSpace(token));
  const littleWord = words.length === 1 && isWord(words[0] as string) && (words[0] as string).length <= 3;
  const touching = gap.length === 0;
  if (
    touching ||
    (onlySpace && replaces(last) && replaces(hunk)) ||
    (littleWord && isLong(last, oldTokens, newTokens) && isLong(hunk, oldTokens, newTokens))
  ) {
    last.oldTo = hunk.oldTo;
    last.newTo = hunk.newTo;
    return kept;
  }
  kept.push(hunk);
  return kept;
}

function replaces(hunk: TokenHunk): boolean {
  return hunk.oldFrom < hunk.oldTo && hunk.newFrom < hunk.newTo;
}

function isLong(hunk: TokenHunk, oldTokens: string[], newTokens: string[]): boolean {
  const words = (tokens: string[], from: number, to: number) => tokens.slice(from, to).filter(isWord).length;
  return words(oldTokens, hunk.oldFrom, hunk.oldTo) >= 3 && words(newTokens, hunk.newFrom, hunk.newTo) >= 3;
}
