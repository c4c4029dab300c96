import { senses } from "./gate/abbreviations.ts";
import type { Ground, Workspace } from "./read-ground.ts";
import type { Wish } from "./read-wishes.ts";
import { isContentWord, readWords, type Word } from "./read-words.ts";
import type { WordChange } from "./word-change.ts";

/** "CRRT", "GA4": three signs and more, which nobody takes for a word. */
const initialism = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{2,5}(?![\p{L}\p{N}])/gu;
/** What a name may have between its words. */
const linking = /^(?:of|for|and|the|in|und|der|des|für)$/i;

/** Of a word in small letters: "new mortgage calculator" is no NMC. */
const leastLetters = 4;
const isName = (word: Word): boolean => /^\p{Lu}/u.test(word.text);

/**
 * The posting's initials behind the candidate's own words that they stand for: "continuous renal replacement therapy (CRRT)",
 * "Google Analytics 4 (GA4)". Only for a name, in capitals, for words that our list of short forms has, or where the candidate has
 * the initials elsewhere: a "new mortgage calculator" is no NMC. Once in the bullets and once elsewhere, and nowhere beside the initials themselves.
 */
export function pairInitials(ground: Ground, { wishes, grounds }: Workspace): WordChange[] {
  const changes: WordChange[] = [];
  for (const [letters, wish] of listInitials(wishes)) {
    const span = findWords(ground.block.text, letters);
    if (span === null) continue;
    const own = ground.block.text.slice(span.start, span.end);
    const isName = own.split(/[\s-]+/).every((word) => linking.test(word) || /^[\p{Lu}\p{N}]/u.test(word));
    const used = new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, "u");
    const isKnown = (senses.get(letters.toLowerCase()) ?? []).some(
      (words) =>
        words.join(" ") ===
        own
          .toLowerCase()
          .split(/[\s-]+/)
          .join(" "),
    );
    if (!isName && !isKnown && ![...grounds.values()].some((one) => used.test(one.block.text))) continue;
    const isAlike = (one: Ground): boolean => (one.kind === "bullet") === (ground.kind === "bullet");
    const first = [...grounds.values()].find(
      (one) =>
        isAlike(one) && (one.block.text.includes(letters) || findWords(one.block.text, letters) !== null),
    );
    if (first !== ground || ground.block.text.includes(letters)) continue;
    changes.push({
      start: span.end,
      end: span.end,
      text: ` (${letters})`,
      reason: `adds the short form “${letters}”, which the posting uses`,
      requirements: wish.requirement ? [wish.requirement.id] : [],
      facts: [],
    });
  }
  return changes;
}

function listInitials(wishes: readonly Wish[]): Map<string, Wish> {
  const found = new Map<string, Wish>();
  for (const wish of wishes)
    for (const [letters] of wish.text.matchAll(initialism)) if (!found.has(letters)) found.set(letters, wish);
  return found;
}

/** Words side by side whose first letters, or figures, are these; small words between them do not count. */
function findWords(text: string, letters: string): { start: number; end: number } | null {
  const words = readWords(text);
  for (const [at, first] of words.entries()) {
    let matched = 0;
    for (let i = at; i < words.length; i++) {
      const word = words[i]!;
      if (word.segment !== first.segment || isBroken(text, words[i - 1], word, i > at)) break;
      const part = /^\p{N}+$/u.test(word.text) ? word.text : word.text[0]!.toUpperCase();
      const tells =
        (isContentWord(word) && word.text.length >= leastLetters) || part === word.text || isName(word);
      if (letters.startsWith(part, matched) && tells) {
        matched += part.length;
        if (matched === letters.length)
          return /^\s*\(/.test(text.slice(word.end)) ? null : { start: first.start, end: word.end };
      } else if (i === at || !linking.test(word.text)) break;
    }
  }
  return null;
}

const isBroken = (text: string, last: Word | undefined, word: Word, inside: boolean): boolean =>
  inside && last !== undefined && !/^[\s-]$/.test(text.slice(last.end, word.start));
