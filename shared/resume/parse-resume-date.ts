/** Dates as résumés write them, English and German: "Jan 2019", "03/2018", "Sept. '19", "seit 2020", "2015–18", "WS 2014/15". */

import type { ResumeDate } from "./model.ts";

const months: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  mär: 3,
  mrz: 3,
  apr: 4,
  may: 5,
  mai: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  okt: 10,
  nov: 11,
  dec: 12,
  dez: 12,
};
const monthName =
  "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|mär|mrz|maerz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\b\\.?";
const year = "(?:19[4-9]\\d|20[0-5]\\d)";
const season =
  "(?:spring|summer|fall|autumn|winter|frühjahr|frühling|sommer|herbst|ws|ss|wise|sose|wintersemester|sommersemester|q[1-4])";
const present =
  "(?:present|current(?:ly)?|now|today|ongoing|to date|date|heute|aktuell|jetzt|laufend|gegenwärtig|andauernd|dato)";

/** One date; groups named by the caller's prefix, since a range holds two. */
const dateForms = (p: string) =>
  "(?:" +
  [
    `(?<${p}d>\\d{1,2})\\.\\s?(?<${p}dm>\\d{1,2})\\.\\s?(?<${p}dy>${year})`,
    `(?<${p}im>${year})[-/](?<${p}imm>0[1-9]|1[0-2])(?!\\d)`,
    `(?<${p}nm>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<${p}ny>${year})`,
    `(?<${p}mn>${monthName})\\s*(?:\\d{1,2}(?:st|nd|rd|th)?,\\s*)?,?\\s*(?:(?<${p}my>${year})|['’](?<${p}mys>\\d{2}))(?!\\d)`,
    `${season}\\s+(?<${p}sy>${year})(?:/\\d{2,4})?`,
    `(?<${p}y>${year})`,
  ].join("|") +
  ")";
const separator = "\\s*(?:-{1,2}|–|—|−|→|(?<!\\p{L})(?:to|bis|until|till?|through|thru|and)(?!\\p{L}))\\s*";
const expected =
  "(?:(?:expected|anticipated|voraussichtlich|vorauss\\.|graduating|graduated|erwartet)\\s*(?:in|im)?:?\\s*)?";

const rangePattern = new RegExp(
  `(?<![\\p{L}\\d$€£.,])(?:` +
    [
      `(?:from|von|ab|since|seit)?\\s*(?:${dateForms("a")})${separator}(?:(?<now>${present})(?![\\p{L}])|(?:bis\\s+)?${expected}(?:${dateForms("b")})|(?<short>\\d{2})(?![\\d/.]))`,
      `(?<lm>${monthName})${separator}(?:${dateForms("c")})`,
      `(?<slashA>${year})/(?<slashB>${year}|\\d{2})(?!\\d)`,
      `(?<since>since|seit|ab|from|von)\\s+(?:${dateForms("e")})(?:\\s*(?:-|–|—)?\\s*(?:${present})(?![\\p{L}]))?`,
      `(?<until>until|bis|to)\\s+(?:${dateForms("f")})`,
      `(?:${expected})(?:${dateForms("g")})(?<open>\\s*(?:-|–|—)\\s*$)?`,
    ].join("|") +
    `)(?![\\p{L}\\d])`,
  "iu",
);

type Groups = Record<string, string | undefined>;

const pad = (month: number) => String(month).padStart(2, "0");

function expandYear(two: string): string {
  const value = Number(two);
  return String(value >= 50 ? 1900 + value : 2000 + value);
}

function monthNumber(name: string): number | null {
  const key = name.toLowerCase().replace(".", "").replace("maerz", "mär").slice(0, 3);
  return months[key] ?? null;
}

function readDate(groups: Groups, p: string): ResumeDate {
  const withMonth = (y: string, m: string) => {
    const month = Number(m);
    return month >= 1 && month <= 12 ? `${y}-${pad(month)}` : y;
  };
  const dotted = groups[`${p}dy`];
  if (dotted) return withMonth(dotted, groups[`${p}dm`]!);
  const iso = groups[`${p}im`];
  if (iso) return withMonth(iso, groups[`${p}imm`]!);
  const numeric = groups[`${p}ny`];
  if (numeric) return withMonth(numeric, groups[`${p}nm`]!);
  const named = groups[`${p}mn`];
  if (named) {
    const y = groups[`${p}my`] ?? expandYear(groups[`${p}mys`]!);
    const month = monthNumber(named);
    return month === null ? y : `${y}-${pad(month)}`;
  }
  return groups[`${p}sy`] ?? groups[`${p}y`] ?? null;
}

export interface DateRange {
  start: ResumeDate;
  end: ResumeDate;
  /** As written. */
  text: string;
  index: number;
  length: number;
}

/** The first date or span of dates in a text, null where there is none. A single date gives `start` = `end`. */
export function findDateRange(text: string): DateRange | null {
  const match = rangePattern.exec(text);
  if (!match?.groups) return null;
  const groups: Groups = match.groups;
  const found = { text: match[0].trim(), index: match.index, length: match[0].length };
  const first = readDate(groups, "a");
  if (first !== null) {
    if (groups.now) return { start: first, end: "present", ...found };
    if (groups.short) return { start: first, end: expandYear(groups.short), ...found };
    return { start: first, end: readDate(groups, "b"), ...found };
  }
  if (groups.lm) {
    const end = readDate(groups, "c");
    const month = monthNumber(groups.lm);
    const start = end !== null && month !== null ? `${end.slice(0, 4)}-${pad(month)}` : end;
    return { start, end, ...found };
  }
  if (groups.slashA) {
    const end = groups.slashB!.length === 2 ? expandYear(groups.slashB!) : groups.slashB!;
    return { start: groups.slashA, end, ...found };
  }
  if (groups.since) return { start: readDate(groups, "e"), end: "present", ...found };
  if (groups.until) return { start: null, end: readDate(groups, "f"), ...found };
  const single = readDate(groups, "g");
  return groups.open ? { start: single, end: "present", ...found } : { start: single, end: single, ...found };
}

/** One date in any of the usual forms, `present` for "heute" and its like, null where the text is no date. */
export function parseResumeDate(text: string): ResumeDate {
  const trimmed = text.trim();
  if (new RegExp(`^${present}$`, "iu").test(trimmed)) return "present";
  const range = findDateRange(trimmed);
  if (!range || range.length < trimmed.length) return null;
  return range.start;
}
