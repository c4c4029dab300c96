import { isPlainWord } from "./plain-words.ts";
import { thingsReach } from "./quantity.ts";
import { adverbRates, periods } from "./quantity-words.ts";
import type { Word } from "./read-words.ts";

export const singular = (lower: string): string => (lower.endsWith("s") ? lower.slice(0, -1) : lower);

export interface Rate {
  per: string;
  end: number;
}

/** "a week", "per month", "daily", "im Jahr" behind a figure, in its own stretch. */
export function readRate(words: Word[], from: number, segment: number | undefined): Rate | null {
  for (let i = from; i < Math.min(words.length, from + thingsReach + 3); i++) {
    const word = words[i]!;
    if (word.segment !== segment) return null;
    // "by 60 % to 12 a month": the rate is the next figure's.
    if (i > from && /^\d/.test(word.text)) return null;
    const adverb = adverbRates.get(word.lower);
    const next = words[i + 1];
    // "weekly lessons" are lessons, "12 lessons weekly" a rate.
    if (adverb && (next?.segment !== segment || isPlainWord(next.lower)))
      return { per: adverb, end: word.end };
    if (
      /^(?:within|for|after|over|under|than|in|by|nearly|almost|about)$/.test(words[i - 1]?.lower ?? "") &&
      i > from
    )
      return null;
    if (/^(?:per|a|an|each|every|pro|im|am|je)$/.test(word.lower) && next) {
      const per = periods.get(singular(next.lower));
      if (per) return { per, end: next.end };
    }
    if (word.lower === "der" && words[i - 1]?.lower === "in" && next && periods.has(next.lower))
      return { per: periods.get(next.lower)!, end: next.end };
  }
  return null;
}

/** "/month" glued to what is counted. */
export function readSlashRate(text: string, end: number): Rate | null {
  const match = /^\s?\/\s?(day|week|wk|month|mo|quarter|year|yr|hour|h|shift)\b/i.exec(text.slice(end));
  const yearly = /^\s?(?:\p{L}+\s)?(p\.?\s?a\.?|per annum|p\.?\s?w\.?|pcm|p\.?\s?m\.)(?!\p{L})/u.exec(
    text.slice(end),
  );
  if (!match && yearly) {
    const short = yearly[1]!.toLowerCase().replace(/[^a-z]/g, "");
    return {
      per: short === "pw" ? "week" : short === "pcm" || short === "pm" ? "month" : "year",
      end: end + yearly[0].length,
    };
  }
  if (!match) return null;
  const name = match[1]!.toLowerCase();
  const per = { wk: "week", mo: "month", yr: "year", h: "hour" }[name] ?? name;
  return { per, end: end + match[0].length };
}

/** "an annual budget of £264,000" */
export function readRateInFront(text: string, start: number, end: number): Rate | null {
  const match =
    /\b(daily|weekly|fortnightly|monthly|quarterly|yearly|annual)\s+(?:\p{Ll}+\s+){1,3}(?:of|is|was|at)\s+$/u.exec(
      text.slice(Math.max(0, start - 60), start),
    );
  return match ? { per: adverbRates.get(match[1]!)!, end } : null;
}

/** Whether a word says how often ("daily"), which a figure's rate has taken in. */
export const isRateWord = (lower: string): boolean => adverbRates.has(lower);
