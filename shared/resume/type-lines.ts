/** What each line of a section can be: part of an entry's head, what was done there, a label, or nothing. */

import { isSelfEmployed, scoreEmployer } from "./employer-words.ts";
import { type DateRange, findDateRange } from "./parse-resume-date.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { scoreDegree, scoreSchool } from "./study-words.ts";
import { scoreTitle } from "./title-words.ts";

export interface HeadLine {
  line: ResumeLine;
  date: DateRange | null;
  /** The line without its dates. */
  rest: string;
}

/** `date`: dates and nothing else. */
export type LineType = "head" | "date" | "body" | "label" | "skip";

export interface TypedLine extends HeadLine {
  type: LineType;
}

const notAction =
  /^(?:certified|registered|licensed|advanced|accredited|limited|united|combined|integrated|applied|associated|retired|trusted|dedicated|qualified|skilled|red|bed)\b/iu;
const action =
  /^(?:(?:successfully|consistently|effectively|independently|jointly|proactively|personally)\s+)?(?:\p{Lu}\p{Ll}+(?:ed|ing)|led|built|ran|wrote|won|grew|taught|oversaw|drove|made|set|cut|kept|sold|held|gave|took|spoke|brought|dealt|saw|met|rebuilt|manage|lead|provide|develop|prepare|responsible|assist|support|maintain|design|create|coordinate|conduct|handle|work|perform|ensure|collaborate|supervise|train|plan|deliver|operate|install|verantwortlich|zuständig)\b/u;
const germanAction =
  /^(?:selbst(?:st)?ändige\s+|eigenverantwortliche\s+|fachliche\s+)?(?:\p{Lu}\p{L}*(?:ung|ion|ierung|pflege|arbeit|führung)|Aufbau|Einkauf|Verkauf|Umgang|Einsatz|Unterricht|Betrieb|Abbau|Umbau|Entwurf|Mitarbeit|Unterstützung|Verantwortlich|Zuständig)\s+(?:von|der|des|dem|eines|einer|und|für|im|in|mit|bei|am|an|aller|neuer|\d)\b/u;

/** A line that tells what was done, though it has no bullet. */
export function tellsAction(text: string): boolean {
  // "Meisterprüfung im Handwerk" is what was passed, "Prüfung der Anlagen" what was done.
  const [first = "", second = ""] = text.split(/\s+/u);
  if (/^(?:im|in|für|zum|zur|am|an)$/u.test(second) && scoreDegree(first) > 1) return false;
  if (germanAction.test(text)) return true;
  if (notAction.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length < 4) return false;
  const opening = `${words[0]![0]!.toUpperCase()}${words[0]!.slice(1)}`;
  if (!action.test(opening) && !action.test(words[0]!.toLowerCase())) return false;
  if (scoreTitle(words.slice(0, 3).join(" ")) > 1) return false;
  return words
    .slice(1, 4)
    .some((word) => /^[\p{Ll}\d$€]/u.test(word) && !/^(?:of|and|for|at|in|the|de|&)$/u.test(word));
}

/** Whether the words tell a title, an employer, a degree or a school. */
export function isNamed(text: string): boolean {
  return (
    scoreEmployer(text) >= 2.5 || scoreSchool(text) > 0 || scoreTitle(text) >= 2 || scoreDegree(text) > 1
  );
}

/** The date of a head line: at its start or end, not in the middle of a sentence. */
export function findHeadDate(line: ResumeLine): DateRange | null {
  if (line.long) return null;
  if (line.words > 22) return null;
  const date = findDateRange(line.text);
  if (!date) return null;
  const before = line.text.slice(0, date.index);
  const after = line.text
    .slice(date.index + date.length)
    .replace(/^[)\]\s]*(?:\([^)]*\)|[·•,|;]?\s*\d+\s*(?:yrs?|years?|mos?|months?|jahre?|monate?).*)?/iu, "");
  const single = date.start === date.end;
  // A lone year within running words ("Best cook of 2019 in town") dates nothing.
  if (single && before.split(/\s+/u).length > 8 && after.split(/\s+/u).length > 4) return null;
  return date;
}

function withoutDate(text: string, date: DateRange): string {
  const before = text.slice(0, date.index).replace(/[\s([,;:|·–—-]+$/u, "");
  const after = text
    .slice(date.index + date.length)
    .replace(/^[\s)\],;:|·–—-]+/u, "")
    .replace(/^\(?\s*\d+\s*(?:yrs?|years?|mos?|months?|jahre?|monate?)[^)]*\)?/iu, "")
    .trim();
  return before !== "" && after !== "" ? `${before}\t${after}` : before + after;
}

const abbreviation = /(?:(?<!\p{L})\p{Lu}\.|\b(?:Inc|Ltd|Co|Corp|e\.\s?V|e\.\s?K|B\.?A|M\.?A|Sc)\.)$/u;

/** A sentence, or several things done set apart by semicolons. */
function isRunningText(line: ResumeLine): boolean {
  if (line.words >= 5 && /[.!]$/u.test(line.text) && !abbreviation.test(line.text)) return true;
  if (line.words >= 6 && line.text.includes(";")) return true;
  // "Clerk to the Hon. T. Vance | U.S. District Court, Eastern District" is long, but made of parts.
  const parts = line.text.split(/\t| [|·•–—-] /u);
  const composed =
    parts.length > 1 &&
    line.words <= 24 &&
    parts.every((part) => part.split(/\s+/u).length <= 11) &&
    isNamed(line.text);
  return line.words > 14 && !composed;
}

/** "140 installed since 2019", "Covered for the matron in summer 2023": a date within what was done. */
function tellsWhen(line: ResumeLine, date: DateRange, rest: string): boolean {
  const words = rest.split(/\s+/u).length;
  if (line.text.includes(";") && words >= 4) return true;
  const open =
    /^(?:since|seit|ab|from|until|bis|till)\s/iu.test(date.text) && !line.text.startsWith(date.text);
  const composed = /\t| [|·•–—-] |,/u.test(rest) || /[,|·(–—-]\s*$/u.test(line.text.slice(0, date.index));
  if (open && words >= 4 && !composed) return true;
  if (date.start !== date.end || open) return false;
  return tellsAction(line.text) || (words >= 5 && /[.!]$/u.test(line.text) && !abbreviation.test(line.text));
}

export function typeLine(line: ResumeLine, bulletsAreHeads: boolean): TypedLine {
  if (line.long) return { line, date: null, rest: line.text, type: "body" };
  const date = findHeadDate(line);
  const rest = date ? withoutDate(line.text, date) : line.text;
  const typed = (type: LineType): TypedLine => ({ line, date, rest, type });
  if (line.ornament) return typed("skip");
  if (/:$/u.test(line.text) && line.words <= 5 && !date && scoreEmployer(line.text.slice(0, -1)) < 5)
    return typed("label");
  if (line.bullet && !(bulletsAreHeads && date)) return { ...typed("body"), date: null };
  if (date) {
    if (rest.replace(/[^\p{L}]/gu, "").length < 2) return typed("date");
    const short =
      rest.split(/\s+/u).length <= 18 &&
      !(tellsAction(rest) && !isNamed(rest)) &&
      !tellsWhen(line, date, rest);
    return short ? typed("head") : { ...typed("body"), date: null };
  }
  const runsOn =
    /^\p{Ll}/u.test(line.text) && line.words >= 3 && !isSelfEmployed(line.text.split(/,| [–—-] /u)[0]!);
  return typed(isRunningText(line) || runsOn || tellsAction(line.text) ? "body" : "head");
}
