import type { Fact } from "../../resume/model.ts";
import { isPlainWord } from "../plain-words.ts";
import { type Evidence, evidenceOf, readEvidence } from "../read-evidence.ts";
import { isContentWord, readWords, type Word } from "../read-words.ts";
import { stemWord } from "../stem-word.ts";
import { expansions, senses } from "./abbreviations.ts";
import { cleanText } from "./clean-text.ts";
import { listPhrases } from "./phrasal-verbs.ts";
import { readLimits } from "./read-limits.ts";
import { isGerman, stemGerman } from "./stem-german.ts";

const known = new WeakMap<Fact, Evidence>();

/** What the gate hears in a fact, read once: the fact's own words, what its short forms stand for, and German stems. */
export function gateEvidenceOf(fact: Fact): Evidence {
  let evidence = known.get(fact);
  if (!evidence) {
    const clean = cleanText(fact.text);
    evidence = hearMore(clean === fact.text ? evidenceOf(fact) : readEvidence(clean, fact));
    known.set(fact, evidence);
  }
  return evidence;
}

/** How many words a short form may stand for. */
const longestRun = 6;
/** Marks the initials of words that stand side by side; they answer to capitals only. */
export const initialsOf = (letters: string): string => `abbr:${letters.toLowerCase()}`;

export function hearMore(evidence: Evidence): Evidence {
  const { text, words } = evidence.reading;
  const reading = { ...evidence.reading, polarity: readLimits(text, words, evidence.reading.polarity) };
  const plain = new Set<string>();
  const hedged = new Set<string>();
  const negated = new Set(evidence.negated);
  const helped = new Set(evidence.helped);
  for (const [i, word] of words.entries())
    if (isContentWord(word))
      (reading.polarity[i] === "hedged" ? hedged : reading.polarity[i] === "plain" ? plain : negated).add(
        word.stem,
      );
  for (const name of [evidence.fact?.employer, evidence.fact?.title])
    for (const word of readWords(name ?? "")) if (isContentWord(word)) plain.add(word.stem);
  const heard = { plain, hedged, negated };
  const german = isGerman(reading.text);
  if (german) plain.add("de:");
  for (const [i, word] of reading.words.entries()) {
    const set = heard[reading.polarity[i]!];
    if (german && isContentWord(word)) {
      set.add(stemGerman(word.lower));
      if (evidence.helped.has(word.stem)) helped.add(stemGerman(word.lower));
    }
    for (const full of expansions.get(shortFormAt(reading.text, reading.words, i)) ?? [])
      for (const part of readWords(full)) set.add(part.stem);
    // A small word, and yet it says whose: "outside counsel" are external.
    if (word.lower === "outside") set.add(word.stem);
    for (const phrase of listPhrases(reading.words, i)) set.add(phrase);
    const next = reading.words[i + 1];
    if (next && /^[-\s]$/.test(reading.text.slice(word.end, next.start)))
      set.add(stemWord(word.lower + next.lower));
    for (const letters of runsFrom(reading.words, i)) set.add(initialsOf(letters));
  }
  if (german)
    for (const word of readWords(`${evidence.fact?.employer ?? ""} ${evidence.fact?.title ?? ""}`))
      if (isContentWord(word)) plain.add(stemGerman(word.lower));
  return { ...evidence, reading, plain, hedged, negated, helped };
}

const stateCode =
  /^(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** "A/R" and "R&D" are read as two words; their letters together are the short form. */
function shortFormAt(text: string, words: readonly Word[], at: number): string {
  const word = words[at]!;
  const next = words[at + 1];
  if (next && /^\p{Lu}$/u.test(word.text) && /^\p{Lu}$/u.test(next.text)) {
    const gap = text.slice(word.end, next.start);
    if (gap === "&") return `${word.lower}&${next.lower}`;
    if (gap === "/") return `${word.lower}${next.lower}`;
  }
  // "Philadelphia, PA" names a place, and no personal assistant.
  if (stateCode.test(word.text) && /\p{Ll}, $/u.test(text.slice(0, word.start))) return "";
  return /^[\p{Lu}\p{N}&]{2,}s?$/u.test(word.text) ? word.lower.replace(/s$/, "") : "";
}

/** The initials of two to six words from here on, with and without the small words between. */
function runsFrom(words: readonly Word[], from: number): string[] {
  const found: string[] = [];
  let all = "";
  let bare = "";
  let mixed = "";
  for (let i = from; i < Math.min(words.length, from + longestRun); i++) {
    const word = words[i]!;
    if (word.segment !== words[from]!.segment && word.lower !== "and" && words[i - 1]?.lower !== "and") break;
    if (!/^\p{L}/u.test(word.text)) break;
    all += word.lower[0];
    if (!isPlainWord(word.lower)) bare += word.lower[0];
    if (isPlainWord(word.lower)) continue;
    // "PBI" for "Power BI": what is short already is taken whole.
    mixed += /^\p{Lu}{2,3}$/u.test(word.text) ? word.lower : word.lower[0];
    if (mixed !== bare) found.push(mixed);
    if (bare.length > 1) found.push(bare);
    if (all !== bare && all.length > 1) found.push(all);
  }
  return found;
}

/** Whether a word in capitals is short for words of a text with these stems: "KB" for "knowledge base". */
/**
 * "mgmt" for "management", "dept" for "department": no vowels, first and last letter and the order of the others as in the
 * full word.
 */
export function isClippedFrom({ reading }: Evidence, word: Word): boolean {
  const short = word.lower.replace(/s$/, "");
  if (!/^[bcdfghjklmnpqrstvwxz]{2,6}$/.test(short)) return false;
  const shape = new RegExp(`^${[...short].join("\\p{L}*")}s?$`, "u");
  return reading.words.some((other) => other.lower.length > short.length + 1 && shape.test(other.lower));
}

/** "dir." for "director", "gr." for "grades": the beginning of a word of the text, with a dot in the middle of a sentence. */
export function isShortened({ reading }: Evidence, word: Word, text: string): boolean {
  if (
    word.lower.length < 2 ||
    text[word.end] !== "." ||
    !/^\.(?:\s*[\p{Ll}\d(,;]|\s*$)/u.test(text.slice(word.end))
  )
    return false;
  const short = word.lower.length > 3 ? word.lower.replace(/s$/, "") : word.lower;
  const follows = /^\.\s*$/.test(text.slice(word.end));
  return (
    !follows &&
    reading.words.some(
      (own, i) =>
        reading.polarity[i] === "plain" && own.lower.length > short.length + 1 && own.lower.startsWith(short),
    )
  );
}

export const isShortFor = (stems: ReadonlySet<string>, word: Word): boolean => {
  if (!/^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word.text)) return false;
  const letters = word.lower.replace(/s$/, "");
  if (stems.has(initialsOf(letters))) return true;
  return (senses.get(letters) ?? []).some((full) => isSaidInFull(stems, full));
};

/** "WMS" is a warehouse system, "ICU" intensive care: these are left out where two words of the name remain. */
const leftOut = /^(?:management|system|unit|process|service|services)$/;

function isSaidInFull(stems: ReadonlySet<string>, full: readonly string[]): boolean {
  const content = full.filter((one) => !isPlainWord(one) && !/^\d/.test(one));
  const missing = content.filter((one) => !stems.has(stemWord(one)));
  return (
    content.length > 0 &&
    (missing.length === 0 || (missing.length === 1 && content.length >= 3 && leftOut.test(missing[0]!)))
  );
}

/** From how many letters on a short form that is in no list may be written out by its initials. */
const shortestSpelled = 3;

/** Indexes of words that write out a short form standing in some source: "Safety Training Scheme" for "STS". */
export function findSpelledOut(words: readonly Word[], sources: readonly Evidence[]): Set<number> {
  const shorts = new Set<string>();
  for (const { reading } of sources)
    for (const word of reading.words)
      if (/^\p{Lu}{3,}$/u.test(word.text) && word.text.length >= shortestSpelled) shorts.add(word.lower);
  const found = new Set<number>();
  if (shorts.size === 0) return found;
  for (let from = 0; from < words.length; from++) {
    let bare = "";
    let all = "";
    for (let i = from; i < Math.min(words.length, from + longestRun); i++) {
      const word = words[i]!;
      if (word.sentence !== words[from]!.sentence || !/^\p{L}/u.test(word.text)) break;
      all += word.lower[0];
      if (!isPlainWord(word.lower)) bare += word.lower[0];
      if (shorts.has(all) || shorts.has(bare)) for (let k = from; k <= i; k++) found.add(k);
    }
  }
  return found;
}
