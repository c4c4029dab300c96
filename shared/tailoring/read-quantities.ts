import { isPlainWord } from "./plain-words.ts";
import { readDates } from "./read-dates.ts";
import { readWords, type Word } from "./read-words.ts";

/**
 * How exactly a text holds a figure: `about 40`, `over 40` (atLeast), `up to 40` (atMost), `nearly 40`.
 */
export type Bound = "exact" | "about" | "atLeast" | "atMost" | "nearly";

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
  /** `hour`, `day`, `week`, `month`, `quarter`, `year` for rates, null otherwise. */
  per: string | null;
  /** Segment and sentence of the first figure, as `readWords` counts them. */
  segment: number;
  sentence: number;
}

const ones =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const germanOnes = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");
const spelled = new Map<string, number>([
  ...ones.map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ...germanOnes.map((word, i) => [word, i + 2] as const),
]);
const scales = new Map<string, number>(
  Object.entries({
    hundred: 1e2,
    k: 1e3,
    thousand: 1e3,
    tsd: 1e3,
    m: 1e6,
    mm: 1e6,
    mn: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    millionen: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    dozen: 12,
  }),
);
const seconds = new Map<string, number>(
  Object.entries({
    second: 1,
    sec: 1,
    minute: 60,
    min: 60,
    hour: 3600,
    hr: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_800,
    quarter: 7_889_400,
    year: 31_557_600,
    yr: 31_557_600,
    decade: 315_576_000,
    jahr: 31_557_600,
    jahre: 31_557_600,
    jahren: 31_557_600,
    monat: 2_629_800,
    monate: 2_629_800,
    monaten: 2_629_800,
  }),
);
const adverbRates = new Map<string, string>(
  Object.entries({
    hourly: "hour",
    daily: "day",
    nightly: "day",
    weekly: "week",
    monthly: "month",
    quarterly: "quarter",
    yearly: "year",
    annually: "year",
    annual: "year",
  }),
);
const currencies = new Map<string, string>(
  Object.entries({
    $: "USD",
    us$: "USD",
    usd: "USD",
    dollar: "USD",
    dollars: "USD",
    "€": "EUR",
    eur: "EUR",
    euro: "EUR",
    euros: "EUR",
    "£": "GBP",
    gbp: "GBP",
    pound: "GBP",
    pounds: "GBP",
    chf: "CHF",
    francs: "CHF",
    franken: "CHF",
    "¥": "JPY",
    yen: "JPY",
    "₹": "INR",
    inr: "INR",
  }),
);
/** Whole words that are figures of their own: doubled = twice, halved = down by half. */
const verbFigures = new Map<string, { value: number; unit: string }>(
  Object.entries({
    doubled: { value: 2, unit: "times" },
    doubling: { value: 2, unit: "times" },
    tripled: { value: 3, unit: "times" },
    tripling: { value: 3, unit: "times" },
    quadrupled: { value: 4, unit: "times" },
    twofold: { value: 2, unit: "times" },
    threefold: { value: 3, unit: "times" },
    fourfold: { value: 4, unit: "times" },
    tenfold: { value: 10, unit: "times" },
    halved: { value: 50, unit: "percent" },
    halving: { value: 50, unit: "percent" },
  }),
);
const figure = String.raw`\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`;
const spelledWord = [...spelled.keys()].filter((word) => word !== "one").join("|");
const spelledFigure = `(?:(?:${tens.join("|")})[- ](?:${ones.slice(0, 9).join("|")})|${spelledWord}|(?:an?|one)(?= (?:hundred|thousand|million|billion|dozen))|one(?= (?:second|minute|hour|day|week|month|quarter|year|decade)\\b))`;
const scaleWord = "hundred|thousand|tsd\\.?|millions?|millionen|mio\\.?|billion|dozen";
const quantityPattern = new RegExp(
  String.raw`(?<bound>\b(?:over|more than|at least|above|exceeding|minimum of|mehr als|mindestens|up to|at most|maximum of|under|below|less than|fewer than|bis zu|about|around|approximately|approx\.?|roughly|circa|ca\.|some|rund|etwa|nearly|almost|close to|fast)\s+|[~≈>≥<]\s*)?` +
    String.raw`(?<money>US\$|[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|INR)\s?)?` +
    String.raw`(?<![\p{L}\p{N}#/]|\p{L}[-.])(?<low>${figure}|\b${spelledFigure}\b)(?<lowScale>[kKmMbB](?![\p{L}\p{N}]))?` +
    String.raw`(?:\s?(?:–|—|-|\bto\b|\bbis\b|\band\b(?<=between.{1,40}))\s?(?:US\$|[$€£])?(?<high>${figure}|\b${spelledFigure}\b))?` +
    String.raw`(?:[\s-]?(?<scale>(?:k|K|m|M|mm|MM|mn|bn|b|B)(?![\p{L}\p{N}])|(?:${scaleWord})(?!\p{L})))?` +
    String.raw`(?<plus>\s?\+)?` +
    String.raw`(?:[\s-]?(?<unit>percentage points?|percent(?!\p{L})|per cent|prozent|pct\b|%(?:[- ]points?)?|pp\b|[x×](?![\p{L}\p{N}])|times\b|-?fold\b|(?:USD|EUR|GBP|CHF|INR|dollars?|euros?|pounds?|francs|franken|yen)\b|[€$£]))?(?<plusBehind>\+)?`,
  "giu",
);

function parseFigure(text: string): number {
  const lower = text.toLowerCase();
  if (/^an?$/.test(lower)) return 1;
  const word = spelled.get(lower);
  if (word !== undefined) return word;
  const parts = lower.split(/[- ]/);
  if (parts.length === 2 && spelled.has(parts[0]!))
    return spelled.get(parts[0]!)! + (spelled.get(parts[1]!) ?? 0);
  const grouped = /^(\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+)([.,]\d{1,2})?$/.exec(text);
  if (grouped) return Number(grouped[1]!.replace(/\D/g, "") + (grouped[2] ?? "").replace(",", "."));
  return Number(text.replace(",", "."));
}

function readBound(marker: string | undefined, plus: boolean): Bound {
  if (plus) return "atLeast";
  const word = (marker ?? "").trim().toLowerCase();
  if (word === "") return "exact";
  if (/^(?:over|more than|at least|above|exceeding|minimum of|mehr als|mindestens|[>≥])$/.test(word))
    return "atLeast";
  if (/^(?:up to|at most|maximum of|under|below|less than|fewer than|bis zu|<)$/.test(word)) return "atMost";
  return /^(?:nearly|almost|close to|fast)$/.test(word) ? "nearly" : "about";
}

function unitName(money: string | undefined, unit: string | undefined): string | null {
  if (money) return currencies.get(money.trim().toLowerCase()) ?? null;
  const name = unit?.toLowerCase().trim();
  if (name === undefined) return null;
  if (/points?$|^pp$/.test(name)) return "points";
  if (/^(?:%|per ?cent|prozent|pct)/.test(name)) return "percent";
  if (/^(?:x|×|times|-?fold)$/.test(name)) return "times";
  return currencies.get(name) ?? null;
}

/** How many words behind a figure may name what it counts. */
const thingsReach = 3;

function readThings(words: Word[], here: number, behind: number, before: number): string[] {
  const things: string[] = [];
  const first = words[behind];
  if (first && first.segment === words[here]?.segment) {
    for (const word of words.slice(behind, behind + thingsReach)) {
      if (word.segment !== first.segment || isPlainWord(word.lower) || adverbRates.has(word.lower)) break;
      things.push(word.stem);
    }
  }
  const of = words[before];
  const owner = words[before - 1];
  if (of?.lower === "of" && owner && owner.segment === of.segment) things.push(owner.stem);
  return things;
}

function readRate(words: Word[], from: number): string | null {
  for (let i = from; i < Math.min(words.length, from + thingsReach + 2); i++) {
    const word = words[i]!;
    if (word.segment !== words[from]?.segment) return null;
    const adverb = adverbRates.get(word.lower);
    if (adverb) return adverb;
    const next = words[i + 1];
    if (/^(?:per|a|an|each|every|pro)$/.test(word.lower) && next) {
      const unit = singular(next.lower);
      if (unit === "shift" || unit === "night" || seconds.has(unit)) return unit === "night" ? "day" : unit;
    }
  }
  return null;
}

const singular = (lower: string): string => (lower.endsWith("s") ? lower.slice(0, -1) : lower);

/**
 * The figures of a text with what they measure, in order. Numbers inside names ("EC2", "ISO 9001" keeps its number,
 * "24/7") and calendar years are none. Example: "cut costs by over $1.2M a year" → 1,200,000 USD, atLeast, per year.
 */
export function readQuantities(text: string, words: Word[] = readWords(text)): Quantity[] {
  const dates = readDates(text);
  const found: Quantity[] = [];
  for (const match of text.matchAll(quantityPattern)) {
    const groups = match.groups!;
    const text0 = match[0].replace(/\s+$/, "");
    const start = match.index;
    let end = start + text0.length;
    if (dates.some((date) => date.start < end && start < date.end)) continue;
    if (
      /^[/:]\d/.test(text.slice(end)) ||
      /^\p{L}/u.test(text.slice(end)) ||
      /^\.\p{L}/u.test(text.slice(end))
    )
      continue;
    const figureAt = text.indexOf(groups.low!, start + (groups.bound?.length ?? 0));
    const here = words.findIndex((word) => word.end > figureAt);
    const wordHere = words[here];
    const scale = scales.get((groups.lowScale ?? groups.scale ?? "").toLowerCase().replace(".", "")) ?? 1;
    let behind = words.findIndex((word) => word.start >= end);
    if (behind < 0) behind = words.length;
    let value = parseFigure(groups.low!) * scale;
    let high = groups.high === undefined ? null : parseFigure(groups.high) * scale;
    let unit = unitName(groups.money, groups.unit);
    let per: string | null;
    let things: string[] = [];
    const next = words[behind];
    const span =
      unit === null && next && next.segment === wordHere?.segment
        ? seconds.get(singular(next.lower))
        : undefined;
    if (span !== undefined && next) {
      unit = "seconds";
      value *= span;
      if (high !== null) high *= span;
      end = next.end;
      per = readRate(words, behind + 1);
      const tail = text.slice(next.end);
      if (/^\s?\/\s?(?:day|week|month|year)/i.test(tail))
        per = singular(/[a-z]+/i.exec(tail)![0].toLowerCase());
    } else {
      per = readRate(words, behind);
      unit ??= "count";
      if (unit === "count")
        things = readThings(
          words,
          behind - 1,
          behind,
          here - (groups.bound ? countWords(groups.bound) : 0) - 1,
        );
    }
    const quantity: Quantity = {
      text: text.slice(start, end).trim(),
      start,
      end,
      value,
      high,
      bound: readBound(groups.bound, Boolean(groups.plus ?? groups.plusBehind)),
      unit,
      things,
      per,
      segment: wordHere?.segment ?? 0,
      sentence: wordHere?.sentence ?? 0,
    };
    if (high !== null && /\b(?:from|von)\s+$/i.test(text.slice(0, start))) {
      found.push(
        { ...quantity, high: null },
        { ...quantity, value: high, high: null, bound: "exact", per: null },
      );
    } else found.push(quantity);
  }
  for (const quantity of [...readFractions(text, words), ...readOrdinals(words), ...readZeros(words)]) {
    if (!found.some((other) => other.start < quantity.end && quantity.start < other.end))
      found.push(quantity);
  }
  found.sort((a, b) => a.start - b.start);
  return found.map((quantity, i) => {
    const before = found[i - 1];
    if (before?.unit !== "seconds" || quantity.unit !== "count" || quantity.things.length > 0)
      return quantity;
    // "from 50 minutes to 8": the second figure is of the first one's unit.
    const unit = /\p{L}+$/u.exec(before.text)?.[0].toLowerCase() ?? "";
    const span = seconds.get(singular(unit));
    if (span === undefined || !/^\s+to\s+$/.test(text.slice(before.end, quantity.start))) return quantity;
    return { ...quantity, unit: "seconds", value: quantity.value * span };
  });
}

const plainQuantity = (word: Word, value: number, unit: string): Quantity => ({
  text: word.text,
  start: word.start,
  end: word.end,
  value,
  high: null,
  bound: "exact",
  unit,
  things: [],
  per: null,
  segment: word.segment,
  sentence: word.sentence,
});

const fractionWords = new Map([
  ["half", 50],
  ["third", 100 / 3],
  ["thirds", 200 / 3],
  ["quarter", 25],
  ["quarters", 75],
  ["fifth", 20],
  ["tenth", 10],
]);

/** "doubled", "halved", "a third", "more than half": figures told in words. */
function readFractions(text: string, words: Word[]): Quantity[] {
  return words.flatMap((word) => {
    const before = text.slice(0, word.start);
    const fraction = fractionWords.get(word.lower);
    const counted = word.lower.endsWith("s")
      ? /\b(?:two|three)[\s-]$/i
      : word.lower === "half"
        ? /(?:\b(?:an?|one|by)\s+)?$/i
        : /\b(?:an?|one)\s+$/i;
    if (fraction !== undefined && counted.test(before)) {
      const marked =
        /\b(over|more than|at least|nearly|almost|about|around|roughly|up to|under|less than)\s+(?:(?:an?|one|two|three)[\s-])?$/i.exec(
          before,
        );
      const start = marked ? marked.index : word.start;
      const quantity = plainQuantity(word, fraction, "percent");
      return [
        { ...quantity, text: text.slice(start, word.end), start, bound: readBound(marked?.[1], false) },
      ];
    }
    const known = verbFigures.get(word.lower);
    return known ? [plainQuantity(word, known.value, known.unit)] : [];
  });
}

const ordinals = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((name, i) => [name, i + 1]),
);

/** "second place", "first inspection", "2nd": a rank is as much a figure as a count. */
function readOrdinals(words: Word[]): Quantity[] {
  return words.flatMap((word, i) => {
    const value =
      ordinals.get(word.lower) ?? Number(/^(\d+)(?:st|nd|rd|th)$/.exec(word.lower)?.[1] ?? Number.NaN);
    const next = words[i + 1];
    if (Number.isNaN(value) || !next || next.segment !== word.segment) return [];
    return [{ ...plainQuantity(word, value, "rank"), things: [next.stem] }];
  });
}

/** "zero downtime", "to zero": none at all, with what there is none of. */
function readZeros(words: Word[]): Quantity[] {
  return words.flatMap((word, i) => {
    if (word.lower !== "zero" && word.text !== "0") return [];
    const things = readThings(words, i, i + 1, -1);
    const last = words[i + things.length] ?? word;
    return [{ ...plainQuantity(word, 0, "count"), end: last.end, things }];
  });
}

const countWords = (text: string): number =>
  text
    .trim()
    .split(/\s+/)
    .filter((part) => /\p{L}/u.test(part)).length;

/** Whether a word says how often ("daily"), which a figure's rate has taken in. */
export const isRateWord = (lower: string): boolean => adverbRates.has(lower);
