import type { Bound, Quantity } from "../quantity.ts";
import { spelled } from "../quantity-words.ts";
import type { Reading } from "../read-evidence.ts";
import type { Word } from "../read-words.ts";

/**
 * Figures that a text tells in a turn of speech rather than in a figure with its unit: how often ("every other Friday",
 * "six times a year"), what part ("four in five", "one of three floors", "most of them").
 */
const number = String.raw`\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty`;
const period = "day|morning|evening|night|week|fortnight|month|quarter|year";
const weekday = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const monthName = "January|February|March|April|May|June|July|August|September|October|November|December";

/** How often a year, the usual count first. */
const timesAYear: Record<string, readonly number[]> = {
  day: [365, 260, 250, 220],
  morning: [365, 260, 250, 220],
  evening: [365, 260, 250, 220],
  night: [365, 260, 250, 220],
  week: [52, 50],
  fortnight: [26],
  month: [12],
  quarter: [4],
  year: [1],
};
const adverbs: Record<string, string> = {
  daily: "day",
  nightly: "night",
  weekly: "week",
  fortnightly: "fortnight",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annual: "year",
  annually: "year",
};
const ordinals: Record<string, number> = { other: 2, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };

const toNumber = (text: string): number => spelled.get(text.toLowerCase()) ?? Number(text);
const perYear = (name: string): readonly number[] =>
  timesAYear[name.toLowerCase().replace(/s$/, "")] ?? timesAYear.week!;

interface Turn {
  pattern: RegExp;
  unit: string;
  values: (groups: RegExpExecArray) => readonly number[];
  bound?: Bound;
}

const turns: Turn[] = [
  {
    pattern: new RegExp(
      String.raw`\b(once|twice|thrice|(?:${number}) times) (?:a|an|per|each|every|in a) (${period})\b`,
      "giu",
    ),
    unit: "occasions",
    values: ([, times, name]) => {
      const word = times!.toLowerCase();
      const count = { once: 1, twice: 2, thrice: 3 }[word] ?? toNumber(word.split(" ")[0]!);
      return perYear(name!).map((one) => one * count);
    },
  },
  {
    pattern: new RegExp(
      String.raw`\bevery (?:(other|second|third|fourth|fifth|sixth|${number}) )?(${period}|${weekday})s?\b`,
      "giu",
    ),
    unit: "occasions",
    values: ([, step, name]) =>
      perYear(name!).map(
        (one) => one / (step === undefined ? 1 : (ordinals[step.toLowerCase()] ?? toNumber(step))),
      ),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:one ${period}|once) (?:in|every) (${number}) ?(${period})?s?\b`,
      "giu",
    ),
    unit: "occasions",
    values: ([whole, step, name]) =>
      perYear(name ?? /^\S+ (\p{L}+)/u.exec(whole!)?.[1] ?? "").map((one) => one / toNumber(step!)),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:each|every) ((?:${monthName})(?:,? (?:and )?(?:${monthName}))*)\b`,
      "gu",
    ),
    unit: "occasions",
    values: ([, names]) => [names!.split(/,? (?:and )?/).length],
  },
  {
    pattern: new RegExp(String.raw`\b(${Object.keys(adverbs).join("|")})\b`, "giu"),
    unit: "occasions",
    values: ([, adverb]) => perYear(adverbs[adverb!.toLowerCase()]!),
  },
  {
    pattern: new RegExp(
      String.raw`\b(${number}) (?:in|out of|(?:of|in|out of) every|of(?: the)?) (${number}|1,000)(?= \p{Ll}|[,.;)]|$)`,
      "giu",
    ),
    unit: "percent",
    values: ([, part, whole]) => {
      const [a, b] = [toNumber(part!), toNumber(whole!.replace(",", ""))];
      return a < b ? [(100 * a) / b] : [];
    },
  },
  {
    // "£23,000 a year, more than a quarter": a share, where the reader of figures heard a time.
    pattern: /(?<=(?:[,(–—]|\bto) ?(?:\p{L}+ ){0,2})(?:an?|one|three)[ -]quarters?\b(?! of an? )/giu,
    unit: "percent",
    values: ([whole]) => [/^three/i.test(whole) ? 75 : 25],
  },
  {
    pattern: /\b(?:most|the majority|the greater part|the bulk)(?= of\b)/giu,
    unit: "percent",
    values: () => [50],
    bound: "moreThan",
  },
];

const boundInFront =
  /\b(?:((?:just |well |slightly |a little )?(?:over|more than)|at least)|(nearly|almost|just under)|(about|around|some|roughly)|(under|less than|fewer than)) $/i;

/** Each turn of speech as a figure; one that may mean several ("daily": each day or each working day) once for each. */
export function readPhrasedFigures(reading: Reading): Quantity[] {
  const { text, words } = reading;
  return [...readEach(reading), ...readOnes(reading), ...readTurns(text, words)];
}

/** "nearly eight each", "four or five residents each", "some 12,000 for each". */
function readEach({ text, quantities }: Reading): Quantity[] {
  return quantities.flatMap((one, i) => {
    if (one.unit !== "count") return [];
    const before = quantities[i - 1];
    const behind = /^(?:\s+\p{Ll}+){0,2}\s+(?:each|apiece)\b(?! \p{L})|^\s+(?:for|per|to) each\b/u.exec(
      text.slice(one.end),
    );
    if (!behind) return [];
    const end = one.end + behind[0].length;
    const range = before && /^ (?:or|to) $/.test(text.slice(before.end, one.start)) ? before : null;
    return [
      range
        ? {
            ...one,
            start: range.start,
            end,
            text: text.slice(range.start, end),
            unit: "each",
            things: [],
            value: (range.value + one.value) / 2,
            bound: "about" as const,
          }
        : { ...one, end, text: text.slice(one.start, end), unit: "each", things: [] },
    ];
  });
}

/** "more than one night shift a month", "nearly one a day" */
function readOnes({ text, words }: Reading): Quantity[] {
  const pattern =
    /\b(?:((?:a little |just |slightly |well )?(?:more than|over)|at least)|(nearly|almost)|(about|around)) one (?:\p{Ll}+ ){0,3}?(?:an?|per|each|every) (day|week|month|quarter|year)\b/giu;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const word = words.find((one) => one.end > match.index);
    const end = match.index + match[0].length;
    return word
      ? [
          {
            text: match[0],
            start: match.index,
            end,
            value: 1,
            high: null,
            bound: match[1] ? ("moreThan" as const) : match[2] ? ("nearly" as const) : ("about" as const),
            unit: "count",
            things: [],
            per: match[4]!.toLowerCase(),
            role: null,
            rateEnd: end,
            segment: word.segment,
            sentence: word.sentence,
          },
        ]
      : [];
  });
}

function readTurns(text: string, words: readonly Word[]): Quantity[] {
  return turns.flatMap(({ pattern, unit, values, bound }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const word = words.find((one) => one.end > match.index);
      if (!word) return [];
      const marked = boundInFront.exec(text.slice(Math.max(0, match.index - 24), match.index));
      const start = match.index - (marked?.[0].length ?? 0);
      const end = match.index + match[0].length;
      const told: Bound =
        marked === null
          ? (bound ?? "exact")
          : marked[1]
            ? "moreThan"
            : marked[2]
              ? "nearly"
              : marked[4]
                ? "lessThan"
                : "about";
      return values(match as RegExpExecArray).map((value) => ({
        text: text.slice(start, end),
        start,
        end,
        value,
        high: null,
        bound: told,
        unit,
        things: [],
        per: null,
        role: null,
        rateEnd: end,
        segment: word.segment,
        sentence: word.sentence,
      }));
    }),
  );
}
