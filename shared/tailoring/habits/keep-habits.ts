/**
 * What is written into a document follows the document: whoever proposed the words, what they bring is spelled, quoted,
 * listed and ended as the candidate does. Words that stood there before stay as they were.
 */

import { findVerb } from "../verb-forms.ts";
import { endOf, type Habits, hasSentences } from "./read-habits.ts";
import { findVariant, isSharp, toSharp, toSwiss } from "./spelling-variants.ts";

export interface Kept {
  text: string;
  /** Why the end of the bullet changed, where it did. */
  reasons: string[];
}

const english = "two three four five six seven eight nine".split(" ");
const german = "zwei drei vier fünf sechs sieben acht neun".split(" ");
const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** `isBullet`: the end of the text may be brought into line. Idempotent, and nothing but habits changes. */
export function keepHabits(before: string, after: string, habits: Habits, isBullet: boolean): Kept {
  const standing = new Set(before.match(wordPattern) ?? []);
  let text = after.replace(wordPattern, (word, at: number) =>
    standing.has(word) ? word : respell(word, isInside(after, at), isCounting(after, at, word), habits),
  );
  if (habits.quotes === "straight" && !/[“”„]/u.test(before)) text = text.replace(/[“”„]/gu, '"');
  if (habits.dateDash !== null && !/\d[-–—]\d/u.test(before.replace(/\s/g, "")))
    text = text.replace(/\b((?:19|20)\d\d)\s?[-–—]\s?((?:19|20)\d\d)\b/gu, `$1${habits.dateDash}$2`);
  text = joinSeries(before, text, habits);
  if (!isBullet || habits.bulletEnd === null) return { text, reasons: [] };
  const ended = endBullet(text, habits.bulletEnd);
  const reasons = ended !== text && endOf(after) === endOf(before) ? [endReason] : [];
  return { text: ended, reasons };
}

export const endReason = "ends like your other bullets";

/** With the end the other bullets have; as it was where its end is of another kind. */
export function endBullet(text: string, end: "." | ""): string {
  const own = endOf(text);
  const trimmed = text.trimEnd();
  const rest = text.slice(trimmed.length);
  if (own === null || own === end || (end === "" && hasSentences(text))) return text;
  if (end === "") return trimmed.slice(0, -1) + rest;
  return `${trimmed}.${rest}`;
}

/** Whether a word stands inside a sentence, where a capital makes it a name. */
const isInside = (text: string, at: number): boolean => /[\p{L}\p{N},)] $/u.test(text.slice(0, at));

/** "led 4 engineers", not "Java 8", "level 2 support" or "4 GB". */
const isCounting = (text: string, at: number, figure: string): boolean => {
  const before = /(?:^|\s)(\p{L}+) $/u.exec(text.slice(0, at))?.[1] ?? "";
  const goesOn = /^\p{Ll}/u.test(before) || findVerb(before) !== null;
  return goesOn && /^ \p{Ll}{3,}(?:s|n|en|e)(?![\p{L}\p{N}-])/u.test(text.slice(at + figure.length));
};

function respell(word: string, inside: boolean, counts: boolean, habits: Habits): string {
  const isName = inside && /^\p{Lu}/u.test(word);
  if (habits.language === "de") {
    if (habits.swiss === true && isSharp(word)) return toSwiss(word);
    if (habits.swiss === false && !isSharp(word)) return toSharp(word);
  }
  if (/^[2-9]$/.test(word) && habits.smallNumbers === "words" && counts)
    return (habits.language === "de" ? german : english)[Number(word) - 2]!;
  const quoted =
    habits.apostrophes === "straight"
      ? word.replaceAll("’", "'")
      : habits.apostrophes === "curly"
        ? word.replaceAll("'", "’")
        : word;
  const found = isName || /\p{Lu}/u.test(word.slice(1)) ? null : findVariant(word.toLowerCase());
  if (found === null) return quoted;
  const wanted =
    found.axis === "rest"
      ? habits.spelling
      : habits.ending === null
        ? null
        : habits.ending === "ise"
          ? "british"
          : "american";
  if (wanted === null || wanted === found.variant) return quoted;
  return /^\p{Lu}/u.test(word) ? found.other.slice(0, 1).toUpperCase() + found.other.slice(1) : found.other;
}

/** Series of three and more that are new: "a, b and c" or "a, b, and c", "&" or "and". */
function joinSeries(before: string, after: string, habits: Habits): string {
  if (habits.language === "de" || (habits.serialComma === null && habits.ampersand !== true)) return after;
  return after.replace(
    /(, [^,.;:()]{1,40}?)(,?) (and|&) (?=[^,.;:]{1,40}(?:[.;)]|$))/gu,
    (whole, item: string, comma: string, and: string) => {
      if (before.includes(whole)) return whole;
      const joined = habits.serialComma === null ? comma : habits.serialComma ? "," : "";
      return `${item}${joined} ${habits.ampersand === true && and === "and" ? "&" : and} `;
    },
  );
}
