/**
 * What the candidate's own text does where one may do it this way or that: full stops, spelling, quotes, lists. Each habit is
 * counted over the document and holds only where most of it agrees; null where it does not, or where there is too little.
 */

import type { Block } from "../../docx/types.ts";
import type { ResumeModel, Source } from "../../resume/model.ts";
import { isGerman } from "../gate/stem-german.ts";
import { findVerb } from "../verb-forms.ts";
import { findVariant, isSharp, isSwiss, type Variant } from "./spelling-variants.ts";

export interface Habits {
  language: "en" | "de";
  /** How bullets end: "." or nothing. */
  bulletEnd: "." | "" | null;
  /** Bullets open with a capital. */
  bulletCapital: boolean | null;
  /** So do lines that hold one skill each. */
  skillCapital: boolean | null;
  /** "a, b, and c". */
  serialComma: boolean | null;
  /** "colour" or "color". */
  spelling: Variant | null;
  /** The same by a clear majority, enough to mend by. */
  clearSpelling: Variant | null;
  /** "organise" or "organize"; both are British. */
  ending: "ise" | "ize" | null;
  /** ss where Germany writes ß. */
  swiss: boolean | null;
  quotes: "curly" | "straight" | null;
  apostrophes: "curly" | "straight" | null;
  /** "&" for "and" in running text. */
  ampersand: boolean | null;
  /** "seven" or "7", for figures below ten. */
  smallNumbers: "words" | "digits" | null;
  /** Between years: "–", " – ", "-", … */
  dateDash: string | null;
  /** After a colon within a sentence. */
  colonCapital: boolean | null;
  /** What bullets of posts that have ended open with. */
  pastTense: boolean | null;
  /** How many bullets open with no verb, where at least five do with one; null where fewer do. */
  openedWithoutVerb: number | null;
  /** Words that stand inside sentences in small letters, and how often. */
  smallWords: ReadonlyMap<string, number>;
  /** Words that stand inside sentences with a capital. */
  capitalWords: ReadonlyMap<string, number>;
  /** Blocks in which two blanks stand between two words. */
  doubleBlanks: number;
  /** Blanks before a comma, in all. */
  blanksBeforeComma: number;
}

/** Fewer tell nothing. */
export const leastCounted = 5;
/** What most of a document agrees on; the rest are slips. */
export const clearShare = 0.8;

/** Of two counts the one that has a clear majority. */
function clearMajority<T>(counts: ReadonlyMap<T, number>): T | null {
  let all = 0;
  for (const count of counts.values()) all += count;
  if (all < leastCounted) return null;
  for (const [value, count] of counts) if (count >= all * clearShare) return value;
  return null;
}

/** Enough to follow, where nothing says the contrary; too little to mend by. */
function leaning<T>(counts: ReadonlyMap<T, number>): T | null {
  let [best, most, all]: [T | null, number, number] = [null, 0, 0];
  for (const [value, count] of counts) {
    all += count;
    if (count > most) [best, most] = [value, count];
  }
  return most > 0 && most >= all * clearShare ? best : null;
}

function count<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A mark typed by hand before a bullet's words. */
const typedMark = /^[\s•·▪◦‣*–—-]+\s*/u;
export const withoutTypedMark = (text: string): string => text.replace(typedMark, "");

/** Whether more than one sentence stands in it: such a text ends with a full stop whatever its neighbours do. */
export const hasSentences = (text: string): boolean => /[.!?]["”’)]?\s+\p{Lu}/u.test(text.trimEnd());

/** "." or nothing; null for other ends ("etc.", ":", "!"), which tell nothing. */
export function endOf(text: string): "." | "" | null {
  const trimmed = text.trimEnd();
  if (/[\p{L}\p{N})%”"’€$£+]$/u.test(trimmed)) return "";
  if (!trimmed.endsWith(".") || trimmed.endsWith("..") || endsInAbbreviation(trimmed)) return null;
  return ".";
}

const endsInAbbreviation = (text: string): boolean =>
  /(?:\b(?:etc|inc|ltd|co|corp|no|approx|dept|univ|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|usw|bzw|ca|z\.\s?b|u\.\s?a|o\.\s?ä|str|nr|mio|mrd|tsd|jr|sr|st|ph\.d|vs|[a-z])|\.\p{L})\.$/iu.test(
    text,
  );

const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Small words that German has not. */
const english = /\b(?:the|and|of|for|with|to|by|on|from|at)\b/i;

export function readHabits({ blocks, resume }: { blocks: readonly Block[]; resume: ResumeModel }): Habits {
  const texts = blocks
    .filter(({ story }) => story === "body" || story === "textbox")
    .map(({ text }) => text)
    .filter((text) => text.trim() !== "");
  const whole = texts.join("\n");
  const german = texts.filter(isGerman).length > texts.filter((text) => english.test(text)).length;
  const textOf = new Map(blocks.map(({ address, text }) => [address, text]));
  const lines = (items: readonly { sources: Source[] }[]) =>
    items.flatMap(({ sources }) =>
      sources.flatMap((one) => (one.kind === "block" ? (textOf.get(one.block) ?? []) : [])),
    );
  const bullets = [
    ...resume.positions.flatMap((one) => lines(one.bullets)),
    ...resume.projects.flatMap((one) => lines(one.details)),
  ];
  const single = bullets.filter((text) => !hasSentences(text));

  const variants = { rest: new Map<Variant, number>(), ending: new Map<Variant, number>() };
  const sharp: boolean[] = [];
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  for (const text of texts) {
    for (const match of text.matchAll(wordPattern)) {
      const [word] = match;
      const found = findVariant(word.toLowerCase());
      if (found) variants[found.axis].set(found.variant, (variants[found.axis].get(found.variant) ?? 0) + 1);
      if (german && isSharp(word)) sharp.push(true);
      else if (german && isSwiss(word)) sharp.push(false);
      if (!/[\p{Ll}\p{N},] $/u.test(text.slice(0, match.index))) continue;
      const into = /^\p{Lu}\p{Ll}+$/u.test(word) ? capital : small;
      into.set(word.toLowerCase(), (into.get(word.toLowerCase()) ?? 0) + 1);
    }
  }
  const spelling = leaning(variants.rest);
  const ending = leaning(variants.ending);
  const all = (pattern: RegExp): RegExpExecArray[] => [...whole.matchAll(pattern)];
  const pair = <T>(one: T, ones: number, other: T, others: number) =>
    new Map<T, number>([
      [one, ones],
      [other, others],
    ]);
  const series = all(/\p{L}+, [\p{L}\p{N}' -]{2,30}(,?) (?:and|or) (?=\p{L})/gu).map(
    ([, comma]) => comma === ",",
  );
  const opened = bullets.map((text) => withoutTypedMark(text)).filter((text) => /^\p{L}/u.test(text));
  const verbal = opened.filter(opensWithVerb);
  const ended = resume.positions.filter(({ end }) => end !== null && end !== "present");
  const tenses = ended
    .flatMap((position) => lines(position.bullets))
    .flatMap((text) => {
      const past = isPast(text);
      return past === null ? [] : [past];
    });
  return {
    language: german ? "de" : "en",
    bulletEnd: clearMajority(count(single.flatMap((text) => endOf(text) ?? []))),
    bulletCapital: clearMajority(count(opened.map((text) => /^\p{Lu}/u.test(text)))),
    skillCapital: clearMajority(
      count(
        lines(resume.skills)
          .filter((text) => /^\p{L}/u.test(text) && !/[,;|•·:]/u.test(text))
          .map((text) => /^\p{Lu}/u.test(text)),
      ),
    ),
    serialComma: leaning(count(series)),
    spelling: spelling ?? (ending === "british" ? "british" : null),
    clearSpelling: clearMajority(variants.rest),
    ending: ending ? (ending === "british" ? "ise" : "ize") : spelling === "american" ? "ize" : null,
    swiss: leaning(count(sharp.map((one) => !one))),
    quotes: leaning(pair("curly" as const, all(/[“”„]/gu).length, "straight" as const, all(/"/gu).length)),
    apostrophes: leaning(
      pair("curly" as const, all(/\p{L}’\p{L}/gu).length, "straight" as const, all(/\p{L}'\p{L}/gu).length),
    ),
    ampersand: clearMajority(
      pair(true, all(/\p{Ll} & (?=\p{L})/gu).length, false, all(/\p{L} (?:and|und) (?=\p{L})/gu).length),
    ),
    smallNumbers: leaning(
      pair(
        "words" as const,
        all(/\b(?:two|three|four|five|six|seven|eight|nine|zwei|drei|vier|fünf|sechs|sieben|acht|neun)\b/giu)
          .length,
        "digits" as const,
        all(/(?<![\p{L}\p{N}.,:/€$£-] ?)[2-9](?= \p{Ll})/gu).length,
      ),
    ),
    dateDash: leaning(
      count(all(/\b(?:19|20)\d\d(\s?[-–—]\s?)(?=(?:\p{L}+\.? )?(?:19|20)\d\d\b)/gu).map(([, dash]) => dash!)),
    ),
    colonCapital: leaning(count(all(/\p{Ll}: (\p{L})/gu).map(([, letter]) => /\p{Lu}/u.test(letter!)))),
    pastTense: german ? null : clearMajority(count(tenses)),
    openedWithoutVerb: german || verbal.length < leastCounted ? null : opened.length - verbal.length,
    smallWords: small,
    capitalWords: capital,
    doubleBlanks: texts.filter((text) => /\S {2}(?=\S)/.test(text)).length,
    blanksBeforeComma: all(/\S ,(?=\s)/g).length,
  };
}

/** Adverbs and pairs joined by a hyphen in front of the verb count with it: "Co-wrote", "Line-managed", "Successfully ran". */
function opensWithVerb(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first, second] = words;
  const isVerb = (word: string | undefined) =>
    word !== undefined && (findVerb(word) !== null || /[^e]ed$/.test(word));
  return isVerb(first) || (/^\p{L}+-|^\p{L}+ly\b/u.test(text) && isVerb(second));
}

/** Whether a bullet opens with a verb in the past; null where its first word is no verb we know, or the same in both. */
export function isPast(text: string): boolean | null {
  const first = /^\p{L}+/u.exec(withoutTypedMark(text))?.[0].toLowerCase() ?? "";
  const verb = findVerb(first);
  if (verb === null) return first.length > 4 && /[^e]ed$/.test(first) ? true : null;
  if (verb.base === verb.past) return null;
  return first === verb.past ? true : first === verb.base ? false : null;
}
