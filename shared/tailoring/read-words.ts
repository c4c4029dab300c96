import { isPlainWord } from "./plain-words.ts";
import { stemWord } from "./stem-word.ts";

/** One word of a text. Offsets are UTF-16 code units. */
export interface Word {
  text: string;
  lower: string;
  stem: string;
  start: number;
  end: number;
  /** Counts sentences from 0. */
  sentence: number;
  /** Counts stretches between commas, brackets, colons, dashes and "and" from 0; never shared by two sentences. */
  segment: number;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’]\p{L}+)?(?:\+\+|[+#](?![\p{L}\p{N}]))?/gu;
const joinsSegments = new Set(["and", "und", "but", "while", "who", "which", "aber"]);

/** A dot after these ends no sentence. */
const abbreviation =
  /\b(?:e\.g|i\.e|etc|inc|ltd|co|dr|mr|ms|mrs|st|no|approx|mio|mrd|tsd|ca|bzw|nr|std|ph|vs|sr|jr|dept|univ)$/i;

/**
 * The words of a text in order, with hyphens, slashes and dots as boundaries ("Node.js" gives "Node" and "js": names
 * of tools are the dictionary's business). A possessive 's is dropped.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let segment = 0;
  let last = 0;
  for (const match of text.matchAll(wordPattern)) {
    const gap = text.slice(last, match.index);
    if (endsSentence(text, last, gap, match[0])) {
      sentence++;
      segment++;
    } else if (/^[,.:]$/.test(gap) && /\p{N}$/u.test(words.at(-1)?.text ?? "") && /^\p{N}/u.test(match[0])) {
      // "1,237" and "9:30" are one figure.
    } else if (/[,:;()[\]|•·\t]|\s[–—-]\s/.test(gap)) segment++;
    const raw = match[0].replace(/['’]s$/i, "");
    const lower = raw.toLowerCase();
    if (joinsSegments.has(lower)) segment++;
    words.push({
      text: raw,
      lower,
      stem: stemWord(lower),
      start: match.index,
      end: match.index + raw.length,
      sentence,
      segment,
    });
    last = match.index + match[0].length;
  }
  return words;
}

function endsSentence(text: string, gapStart: number, gap: string, next: string): boolean {
  if (/[\n!?;]/.test(gap)) return true;
  if (!/^["”')\]]*\.["”')\]]*\s/.test(gap)) return false;
  if (abbreviation.test(text.slice(Math.max(0, gapStart - 8), gapStart))) return false;
  return /^[\p{Lu}\p{N}]/u.test(next);
}

/** Whether a word claims something: no plain word, no bare number, and no single letter except a capital other than I. */
export function isContentWord(word: Word): boolean {
  if (isPlainWord(word.lower)) return false;
  if (/^\p{N}+$/u.test(word.text)) return false;
  return word.text.length > 1 || (/^\p{Lu}$/u.test(word.text) && word.text !== "I");
}

/** Stems of the content words of a text. */
export function readStems(text: string): Set<string> {
  return new Set(
    readWords(text)
      .filter(isContentWord)
      .map((word) => word.stem),
  );
}
