/**
 * Dates as résumés write them: "Jan 2019", "03/2018", "Sept. '19", "seit 2020", "2015–18", "WS 2014/15", "1. März 2017",
 * "03/17 – 09/21", "since Q2 2020"; English and German, with the month names of French and Spanish.
 */

import { remember } from "../text/remember.ts";
import type { ResumeDate } from "./model.ts";

/** Beginnings of month names, the longer before the shorter. */
const months: readonly (readonly [string, number])[] = [
  ["juil", 7],
  ["juin", 6],
  ["jan", 1],
  ["jän", 1],
  ["ene", 1],
  ["feb", 2],
  ["fév", 2],
  ["mar", 3],
  ["mär", 3],
  ["mae", 3],
  ["mrz", 3],
  ["apr", 4],
  ["avr", 4],
  ["abr", 4],
  ["mai", 5],
  ["may", 5],
  ["jun", 6],
  ["jul", 7],
  ["aug", 8],
  ["aoû", 8],
  ["ago", 8],
  ["sep", 9],
  ["oct", 10],
  ["okt", 10],
  ["nov", 11],
  ["dec", 12],
  ["dez", 12],
  ["déc", 12],
  ["dic", 12],
];
const monthName =
  "(?:jan(?:uary|uar|vier)?|jän(?:ner)?|enero|ene|feb(?:ruary|ruar|er|rero)?|févr?(?:ier)?|mar(?:ch|s|zo)?|märz|mär|mrz|maerz|apr(?:il)?|avr(?:il)?|abr(?:il)?|mayo|may|mai|juin|june?|juni[o]?|juillet|juil|july?|juli[o]?|aug(?:ust)?|août|agosto|ago|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember)?|déc(?:embre)?|dic(?:iembre)?)(?![\\p{L}])\\.?";
const year = "(?:19[4-9]\\d|20[0-5]\\d)";
const season =
  "(?:early|mid|late|spring|summer|fall|autumn|winter|easter|christmas|anfang|mitte|ende|frühjahr|frühling|sommer|herbst|ws|ss|wise|sose|wintersemester|sommersemester|wintersaison|sommersaison|saison|season|winter season|summer season|printemps|été|automne|hiver|q[1-4]|[1-4]\\.\\s?quartal)";
const present =
  "(?:present(?:\\s+day)?|current(?:ly)?|now|today|on-?going|continuing|to date|date|heute|aktuell|jetzt|laufend|fortlaufend|gegenwärtig|derzeit|andauernd|dato|présent|aujourd['’]hui|ce jour|actualidad|presente|actualmente|hoy)";
const since = "(?:since|seit(?:\\s+dem)?|ab|from|von|vom|depuis|desde)";

/** One date; groups named by the caller's prefix, since a range holds two. */
const dateForms = (p: string) =>
  "(?:" +
  [
    `(?<${p}d>\\d{1,2})\\.\\s?(?<${p}dm>\\d{1,2})\\.\\s?(?<${p}dy>${year})`,
    `(?<${p}sa>\\d{1,2})/(?<${p}sb>\\d{1,2})/(?<${p}sc>${year})`,
    `(?<${p}im>${year})[-/.](?<${p}imm>0[1-9]|1[0-2])(?:[-/.](?:0[1-9]|[12]\\d|3[01]))?(?!\\d)`,
    `(?<${p}nm>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<${p}ny>${year})`,
    `(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?)?(?<${p}mn>${monthName})[\\s-]*(?:\\d{1,2}(?:st|nd|rd|th)?,\\s*)?,?\\s*(?:of\\s+|de\\s+)?(?:(?<${p}my>${year})|['’](?<${p}mys>\\d{2}))(?!\\d)`,
    `${season}[\\s-]+(?:of\\s+)?(?<${p}sy>${year})(?:/(?<${p}sz>${year}|\\d{2})(?!\\d))?`,
    `(?<${p}y>${year})(?:\\s+${season}(?![\\p{L}]))?`,
    `['’](?<${p}yy>\\d{2})(?!\\d)`,
  ].join("|") +
  ")";
/** With two digits for the year: read where a span shows that it is a date. */
const shortForms = (p: string) =>
  `(?:(?:\\d{1,2}\\.)?(?<${p}tm>0?[1-9]|1[0-2])[./](?<${p}ty>\\d{2})(?![\\d./])|(?<${p}tn>${monthName})[\\s-]?(?<${p}tny>\\d{2})(?!\\d))`;
const separator =
  "\\s*(?:-{1,2}|–|—|−|‑|→|(?<!\\p{L})(?:to|bis(?:\\s+zum)?|until|till?|through|thru|and|à|au|hasta|al?)(?!\\p{L}))\\s*";
const expected =
  "(?:(?:expected|anticipated|voraussichtlich|vorauss\\.|graduating|graduated|graduation|class of|erwartet|abschluss|completed)\\s*(?:in|im)?:?\\s*)?";
const comingTo = `(?:bis\\s+|to\\s+)?${expected}`;

const spanPattern = new RegExp(
  `(?<![\\p{L}\\d$€£.,]|\\p{L}-)(?:` +
    [
      `(?:${since}\\s+)?(?:${dateForms("a")})${separator}(?:(?<now>(?:bis\\s+|to\\s+)?${present})(?![\\p{L}])|${comingTo}(?:${dateForms("b")})|(?<short>\\d{2})(?![\\d/.]))`,
      `(?:${since}\\s+)?(?:${shortForms("h")})${separator}(?:(?<hnow>(?:bis\\s+|to\\s+)?${present})(?![\\p{L}])|${comingTo}(?:${shortForms("i")}|${dateForms("j")}))`,
      `(?<lm>${monthName})${separator}(?:${dateForms("c")})`,
      `(?<slashA>${year})/(?<slashB>${year}|\\d{2})(?![\\d/])`,
      `(?<since>${since})\\s+(?:${dateForms("e")}|${shortForms("k")})(?:\\s*(?:-|–|—|bis|to)?\\s*(?:${present})(?![\\p{L}]))?`,
      `(?<until>until|bis(?:\\s+zum)?|to|till)\\s+(?:${dateForms("f")})`,
      `(?:${expected})(?:${dateForms("g")})(?<open>\\s*(?:-|–|—)\\s*(?:\\.{2,3}|…)?\\s*$)?`,
    ].join("|") +
    `)(?![\\p{L}\\d])`,
  "iu",
);
const onlyPresent = new RegExp(`^(?:bis\\s+)?${present}$`, "iu");

type Groups = Record<string, string | undefined>;

const pad = (month: number) => String(month).padStart(2, "0");

function expandYear(two: string): string {
  const value = Number(two);
  return String(value >= 50 ? 1900 + value : 2000 + value);
}

function monthNumber(name: string): number | null {
  const low = name.toLowerCase();
  return months.find(([beginning]) => low.startsWith(beginning))?.[1] ?? null;
}

function withMonth(y: string, month: number | null): string {
  return month !== null && month >= 1 && month <= 12 ? `${y}-${pad(month)}` : y;
}

/** `last`: of a winter that has two years, the second. */
function readDate(groups: Groups, p: string, last = false): ResumeDate {
  const dotted = groups[`${p}dy`];
  if (dotted) return withMonth(dotted, Number(groups[`${p}dm`]));
  const slashed = groups[`${p}sc`];
  if (slashed) {
    const [first, second] = [Number(groups[`${p}sa`]), Number(groups[`${p}sb`])];
    // Day and month stand in either order; where both could be a month only the year is known.
    const month = first > 12 ? second : second > 12 || first === second ? first : null;
    return withMonth(slashed, month);
  }
  const iso = groups[`${p}im`];
  if (iso) return withMonth(iso, Number(groups[`${p}imm`]));
  const numeric = groups[`${p}ny`];
  if (numeric) return withMonth(numeric, Number(groups[`${p}nm`]));
  const named = groups[`${p}mn`];
  if (named) return withMonth(groups[`${p}my`] ?? expandYear(groups[`${p}mys`]!), monthNumber(named));
  const two = groups[`${p}yy`];
  const winter = groups[`${p}sz`];
  if (winter && last) return winter.length === 2 ? expandYear(winter) : winter;
  return groups[`${p}sy`] ?? groups[`${p}y`] ?? (two ? expandYear(two) : null);
}

function readShortDate(groups: Groups, p: string): ResumeDate {
  const named = groups[`${p}tn`];
  if (named) return withMonth(expandYear(groups[`${p}tny`]!), monthNumber(named));
  const two = groups[`${p}ty`];
  return two ? withMonth(expandYear(two), Number(groups[`${p}tm`])) : null;
}

function isAmbiguous(groups: Groups): boolean {
  return ["a", "b", "c", "e", "f", "g", "j"].some(
    (p) => groups[`${p}sc`] && readDate(groups, p)?.length === 4,
  );
}

export interface DateRange {
  start: ResumeDate;
  end: ResumeDate;
  /** As written. */
  text: string;
  index: number;
  length: number;
  /** Day and month could be changed round ("03/04/2019"); the month is left out then. */
  ambiguous: boolean;
}

function readSpan(groups: Groups): { start: ResumeDate; end: ResumeDate } {
  const first = readDate(groups, "a");
  if (first !== null) {
    if (groups.now) return { start: first, end: "present" };
    return { start: first, end: groups.short ? expandYear(groups.short) : readDate(groups, "b", true) };
  }
  const brief = readShortDate(groups, "h");
  if (brief !== null)
    return {
      start: brief,
      end: groups.hnow ? "present" : (readShortDate(groups, "i") ?? readDate(groups, "j")),
    };
  if (groups.lm) {
    const end = readDate(groups, "c");
    return { start: end === null ? null : withMonth(end.slice(0, 4), monthNumber(groups.lm)), end };
  }
  if (groups.slashA) {
    const end = groups.slashB!.length === 2 ? expandYear(groups.slashB!) : groups.slashB!;
    return { start: groups.slashA, end };
  }
  if (groups.since) return { start: readDate(groups, "e") ?? readShortDate(groups, "k"), end: "present" };
  if (groups.until) return { start: null, end: readDate(groups, "f", true) };
  const single = readDate(groups, "g");
  return { start: single, end: groups.open ? "present" : readDate(groups, "g", true) };
}

/** The first date or span of dates in a text, null where there is none. A single date gives `start` = `end`. */
export const findDateRange = remember((text: string): Readonly<DateRange> | null => {
  if (!/\d\d/u.test(text)) return null;
  const match = spanPattern.exec(text);
  if (!match?.groups) return null;
  const found = readSpan(match.groups);
  // "'09" alone is as likely minutes or a quotation.
  if (match.groups.gyy !== undefined && !match.groups.open) return null;
  return {
    ...found,
    text: match[0].trim(),
    index: match.index,
    length: match[0].length,
    ambiguous: isAmbiguous(match.groups),
  };
});

/** One date in any of the usual forms, `present` for "heute" and its like, null where the text is no date. */
export function parseResumeDate(text: string): ResumeDate {
  const trimmed = text.trim();
  if (onlyPresent.test(trimmed)) return "present";
  const range = findDateRange(trimmed);
  if (!range || range.length < trimmed.length) return null;
  return range.start;
}
