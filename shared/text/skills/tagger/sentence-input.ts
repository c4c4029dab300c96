import type { FoundSkill } from "../find-skills.ts";
import { hashText } from "./hash-features.ts";
import type { DictionaryMark } from "./token-features.ts";

/** What the tagger is told of the dictionary: the entry over each token. */
export function markDictionary(
  tokens: readonly { start: number; end: number }[],
  skills: readonly FoundSkill[],
): (DictionaryMark | null)[] {
  const marks: (DictionaryMark | null)[] = tokens.map(() => null);
  let from = 0;
  for (const { start, end, entry } of skills) {
    while (from < tokens.length && tokens[from]!.end <= start) from += 1;
    for (let at = from, opens = 1; at < tokens.length && tokens[at]!.start < end; at += 1, opens = 0) {
      marks[at] = { category: hashText(entry.category), trade: hashText(entry.trade), opens };
    }
  }
  return marks;
}

/** A short line without a full stop heads what follows. */
export const isHeading = (tokens: readonly string[]): boolean =>
  tokens.length <= 4 && !/[.!?]$/u.test(tokens.at(-1) ?? ".");

/** The two sentences before and the two behind. */
export const listAround = <T>(sentences: readonly T[], at: number): T[] => [
  ...sentences.slice(Math.max(0, at - 2), at),
  ...sentences.slice(at + 1, at + 3),
];
