import { expansions } from "./abbreviations.ts";

/** Signs that show nothing, or turn the direction of writing: they may part a word for a program and not for a reader. */
const unseen =
  /\u034f|\u115f|\u1160|\u17b4|\u17b5|\ufe0e|\ufe0f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0]/gu;
const fractions: Record<string, string> = {
  "½": "0.5",
  "⅓": "0.33",
  "⅔": "0.67",
  "¼": "0.25",
  "¾": "0.75",
  "⅕": "0.2",
};
/** Where the ten digits of each script begin: found once, by asking which digit has a digit before it. */
const digitOf = (digit: string): string => {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (code - zero < 10 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero < 10 ? String(code - zero) : digit;
};

/**
 * The text as a reader sees it, so that nothing slips through in another spelling: unseen signs and loose accents go,
 * wide letters become plain ones, digits of other scripts and fractions become figures, "A/P" is AP.
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(unseen, "")
    .replace(/(?<=\p{Script=Latin}|\p{N})\p{M}+/gu, "")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/(\d?)\s?([½⅓⅔¼¾⅕])/gu, (_, whole: string, part: string) =>
      String(Number(whole || 0) + Number(fractions[part])),
    )
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(
      /(?<![\p{L}\p{N}/&])(\p{Lu})\s?[&/]\s?(\p{Lu})(?![\p{L}\p{N}/&])/gu,
      (whole, one: string, two: string) => (expansions.has((one + two).toLowerCase()) ? one + two : whole),
    )
    .replace(/\ban? (year|hour|month|day) and a half\b/giu, "1.5 $1s")
    .replace(/(?<=\b(?:NVQ|SVQ|BTEC|RQF|CMI|ILM|AAT) )L([1-8])\b/g, "Level $1")
    .replace(/\b(co)-(?=(?:worker|operat|ordinat)\p{L}*)/giu, "$1")
    .replace(/\be-(?=mails?\b)/giu, "e")
    .replace(/(?<=\p{L}{2}\s)p\.\s?a\.?(?=\s|$|[,;)])/giu, "a year")
    .replace(/(?<=\p{L}{2}\s)p\.\s?w\.?(?=\s|$|[,;)])/giu, "a week")
    .replace(/\bper (?:annum)\b/giu, "a year")
    .replace(/\bwpm\b/gi, "words per minute")
    .replace(/\bper cent\b/giu, "percent")
    .replace(/(?<![\d:.])1:1(?![\d:]|\.\d)/g, "one-to-one");
}
