import { diffWords, type WordHunk } from "../text/diff-words.ts";

/**
 * What `theirs` changed in `base`, carried over to `mine`, word by word; null where both changed the same words or words side by
 * side, so that only a person can tell what is meant.
 *
 *     base    Led 4 cooks in two kitchens
 *     mine    Led 4 cooks in two kitchens of a hotel
 *     theirs  Led 6 cooks in two kitchens
 *     carried Led 6 cooks in two kitchens of a hotel
 */
export function carryWords(base: string, mine: string, theirs: string): string | null {
  const own = diffWords(base, mine);
  const carried = diffWords(base, theirs).filter((hunk) => !own.some((one) => isSame(one, hunk)));
  if (carried.some((hunk) => own.some((one) => meets(one, hunk)))) return null;
  const all = [...own, ...carried].sort((a, b) => a.start - b.start);
  let [text, at] = ["", 0];
  for (const { start, end, after } of all) {
    text += base.slice(at, start) + after;
    at = end;
  }
  return text + base.slice(at);
}

const isSame = (a: WordHunk, b: WordHunk) => a.start === b.start && a.end === b.end && a.after === b.after;
const meets = (a: WordHunk, b: WordHunk) => a.start <= b.end && b.start <= a.end;
