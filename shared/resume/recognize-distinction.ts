import type { ResumeLine } from "./read-resume-lines.ts";
import { findHeadDate } from "./type-lines.ts";

const rank = "(?:first|second|third|fourth|1st|2nd|3rd|\\d{1,2}th|erste[rs]?|zweite[rs]?|dritte[rs]?|\\d\\.)";
/** Prizes, nominations and places, won or not, by their opening words. */
const distinction = new RegExp(
  `^(?:(?:twice|three times|zweimal|dreimal)\\s+)?(?:nominated|nominee|nomination|shortlisted|short-listed|longlisted|finalist|semi-?finalist|runners?-?up|winner of|winner,|won the|recipient of|awarded|highly commended|commended|commendation|hono(?:u)?rable mention|(?:gold|silver|bronze) medal|medal(?:list)?|dean['’]s list|scholarship|fellowship from|letter of thanks|thank-you letter|thank-you from|recognised as|recognized as|voted|named|${rank} (?:place|prize|in (?:the|a)|at (?:the|a)|class prize|platz|preis|beim|im)|platz \\d|nominiert|für den \\S+ nominiert|ausgezeichnet|auszeichnung|preisträger(?:in)?|gewinner(?:in)?|ehrung|belobigung|dankschreiben|stipendium|stipendiat(?:in)?)(?![\\p{L}])`,
  "iu",
);
const ofTheYear = /(?<![\p{L}])(?:of the (?:year|month|quarter|season)|des (?:jahres|monats))(?![\p{L}])/iu;
const paper =
  /^(?:(?:in-?house|internal|company|internes?|betriebliches?)\s+)?(?:certificate|certification|certified|course|workshop|seminar|training course|zertifikat|lehrgang|schulung|teilnahmebescheinigung|fortbildung)\s+(?:of|in|for|on|as|at|by|from|für|zur?m?|im?|der|des|über|als)\s/iu;

/** A prize, a nomination or a certificate with one date or none: nobody's post, whatever titles and houses it names. */
export function isDistinction(line: ResumeLine): boolean {
  if (line.long || line.words > 22) return false;
  const { text } = line;
  if (!distinction.test(text) && !ofTheYear.test(text) && !paper.test(text)) return false;
  const date = findHeadDate(line);
  return date === null || date.start === date.end;
}
