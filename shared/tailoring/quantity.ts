import { isPlainWord } from "./plain-words.ts";
import { adverbRates } from "./quantity-words.ts";
import type { Word } from "./read-words.ts";

/**
 * How exactly a text holds a figure: `about 40`, `at least 40` (atLeast), `40+` or `40 or more` (plus), `over 40` (moreThan),
 * `up to 40` (atMost), `nearly 40`. Of exactly 40 "at least 40" is true, and "40+" boasts of more.
 */
export type Bound = "exact" | "about" | "atLeast" | "plus" | "moreThan" | "atMost" | "lessThan" | "nearly";

export interface Quantity {
  text: string;
  start: number;
  end: number;
  /** In the unit's base: seconds for times, plain units for money and counts. */
  value: number;
  /** Upper end of a range ("10–15"), null otherwise. */
  high: number | null;
  bound: Bound;
  /** `percent`, `points`, `times`, `seconds`, an ISO currency code, or `count`. */
  unit: string;
  /** Stems of the things counted ("4 backend engineers" → backend, engin; "team of 4" → team). Empty for other units. */
  things: string[];
  /** For a sum of unlike things, what each summand counted: "5 sites" needs a word that all of them are. */
  parts?: string[][];
  /** For a sum of people, what each summand counted: "17 people" may not be called by the name of one summand. */
  summands?: string[][];
  /** Made by taking a rate to another period; a "from" or "to" of it has to name that period. */
  scaled?: boolean;
  /** For a count of occasions, what is there on each of them and so is not what is counted. */
  but?: string[];
  /** Whoever led is counted in: never the number of those led. */
  withSelf?: boolean;
  /** `hour`, `day`, `week`, `month`, `quarter`, `year` for rates, null otherwise. */
  per: string | null;
  /** Whether it tells a change: "from 9", "to 6", "by 3" or "3% fewer"; null where it does not. */
  role: "from" | "to" | "by" | null;
  /** Where the words of the rate end, `end` where there is none. */
  rateEnd: number;
  /** Segment and sentence of the first figure, as `readWords` counts them. */
  segment: number;
  sentence: number;
}

export const plainQuantity = (word: Word, value: number, unit: string): Quantity => ({
  text: word.text,
  start: word.start,
  end: word.end,
  value,
  high: null,
  bound: "exact",
  unit,
  things: [],
  per: null,
  role: null,
  rateEnd: word.end,
  segment: word.segment,
  sentence: word.sentence,
});

export function readBound(marker: string | undefined, plus: boolean): Bound {
  if (plus) return "plus";
  const word = (marker ?? "").trim().toLowerCase().replace(/^a /, "");
  if (word === "") return "exact";
  if (/^(?:over|more than|above|beyond|upwards of|in excess of|exceeding|mehr als|über|>)$/.test(word))
    return "moreThan";
  if (/^(?:at least|minimum of|no (?:less|fewer) than|mindestens|≥)$/.test(word)) return "atLeast";
  if (/^(?:under|below|less than|fewer than|unter|weniger als|<)$/.test(word)) return "lessThan";
  if (/^(?:up to|as many as|at most|maximum of|no more than|höchstens|bis zu)$/.test(word)) return "atMost";
  return /^(?:nearly|almost|close to|just under|knapp|fast)$/.test(word) ? "nearly" : "about";
}

const comparatives = /^(?:less|fewer|more|lower|higher|shorter|faster|quicker|weniger|mehr)$/;

/** How many words behind a figure may name what it counts. */
export const thingsReach = 3;

export function readThings(words: Word[], here: number, behind: number, before: number): string[] {
  const things: string[] = [];
  while (words[behind]?.lower === "of" || words[behind]?.lower === "the") behind++;
  const first = words[behind];
  if (first && first.segment === words[here]?.segment) {
    for (const word of words.slice(behind, behind + thingsReach)) {
      if (word.segment !== first.segment || isPlainWord(word.lower) || adverbRates.has(word.lower)) break;
      // "8 fewer": how it compares is not what is counted.
      if (comparatives.test(word.lower)) break;
      things.push(word.stem);
    }
  }
  const of = words[before];
  const owner = words[before - 1];
  if (of?.lower === "of" && owner && owner.segment === of.segment && !isPlainWord(owner.lower))
    things.push(owner.stem);
  return things;
}

/** Nouns and comparatives that make a figure a change: "a 22% drop", "35% fewer". */
const changeBehind =
  /^(?:\s?-)?\s*(?:reduction|decrease|increase|growth|drop|decline|cut|rise|fall|gain|saving|improvement|uplift|less|fewer|more|faster|quicker|higher|lower|shorter|weniger|mehr|schneller|kürzer|höher)/iu;

/** "a fall of 30 %" */
export const changeInFront =
  /\b(?:an? |the )?(?:fall|drop|cut|reduction|decrease|decline|saving|rise|increase|growth|gain|improvement|uplift) of $/i;

export function readRole(text: string, start: number, end: number): Quantity["role"] {
  const before = /\b(from|von|to|auf|by|um)\s+$/i
    .exec(text.slice(Math.max(0, start - 6), start))?.[1]
    ?.toLowerCase();
  if (before === "from" || before === "von") return "from";
  if (before === "to" || before === "auf") return "to";
  if (
    before === "by" ||
    before === "um" ||
    changeInFront.test(text.slice(Math.max(0, start - 24), start)) ||
    changeBehind.test(text.slice(end))
  )
    return "by";
  return null;
}
