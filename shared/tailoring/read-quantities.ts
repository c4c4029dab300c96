import { isFunctionWord, isPlainWord } from "./plain-words.ts";
import {
  adverbRates,
  currencies,
  measures,
  ones,
  periods,
  scales,
  seconds,
  spelled,
  tens,
  vagueAmounts,
  verbFigures,
} from "./quantity-words.ts";
import { readDates } from "./read-dates.ts";
import { readWords, type Word } from "./read-words.ts";

/**
 * How exactly a text holds a figure: `about 40`, `at least 40` or `40+` (atLeast), `over 40` (moreThan), `up to 40`
 * (atMost), `nearly 40`.
 */
export type Bound = "exact" | "about" | "atLeast" | "moreThan" | "atMost" | "lessThan" | "nearly";

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

const figure = String.raw`\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`;
const spelledWord = [...spelled.keys()].filter((word) => word !== "one").join("|");
const spelledFigure = `(?:(?:half|(?:a|three) quarters? of) an?(?= (?:dozen|hundred|thousand|million|billion)\\b)|(?:${tens.join("|")})[- ](?:${ones.slice(0, 9).join("|")})|${spelledWord}|(?:an?|one)(?= (?:hundred|thousand|million|billion|dozen|decade)\\b)|(?<=(?:over|than|least|nearly|almost|about|around|within|under) )an?(?= (?:hour|day|week|month|quarter|year)\\b)|one(?= (?:second|minute|hour|day|week|month|quarter|year|decade)\\b))`;
const scaleWord = "hundred|thousand|tsd\\.?|millions?|millionen|mio\\.?|billion|dozen";
const quantityPattern = new RegExp(
  String.raw`(?<bound>(?<!\p{L})(?:over|more than|at least|above|upwards of|in excess of|exceeding|(?:a )?minimum of|no (?:less|fewer) than|mehr als|über|mindestens|up to|as many as|at most|(?:a )?maximum of|no more than|under|below|less than|fewer than|unter|weniger als|höchstens|bis zu|about|around|approximately|approx\.?|roughly|circa|ca\.|c\.|some|in the region of|rund|etwa|ungefähr|knapp|nearly|just under|almost|close to|fast)\s+|[~≈>≥<]\s*)?` +
    String.raw`(?<money>US\$|[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|INR)\s?)?` +
    String.raw`(?<![\p{L}\p{N}#/]|\p{L}[-.])(?<low>${figure}|\b${spelledFigure}\b)(?<lowScale>[kKmMbB](?![\p{L}\p{N}]))?` +
    String.raw`(?:\s?(?:–|—|-|\bto\b|\bbis\b|\band\b(?<=between.{1,40}))\s?(?:US\$|[$€£])?(?<high>${figure}|\b${spelledFigure}\b))?` +
    String.raw`(?:[\s-]?(?<scale>(?:k|K|m|M|mm|MM|mn|bn|b|B)(?![\p{L}\p{N}])|(?:${scaleWord})(?!\p{L})))?` +
    String.raw`(?<half>[\s-]and[\s-]a[\s-]half)?(?<plus>\s?\+)?` +
    String.raw`(?:[\s-]?(?<unit>percentage points?|percent(?!\p{L})|per cent|prozent|pct\b|%(?:[- ]points?)?|pp\b|[x×](?![\p{L}\p{N}])|times\b|-?fold\b|(?:USD|EUR|GBP|CHF|INR|dollars?|euros?|pounds?|francs|franken|yen)\b|[€$£]))?(?<plusBehind>\+)?`,
  "giu",
);

function parseFigure(text: string): number {
  const lower = text.toLowerCase();
  if (/^an?$/.test(lower)) return 1;
  // "half a million", "three quarters of a million"
  if (/^half an?$/.test(lower)) return 0.5;
  if (/quarters? of an?$/.test(lower)) return lower.startsWith("three") ? 0.75 : 0.25;
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
  const word = (marker ?? "").trim().toLowerCase().replace(/^a /, "");
  if (word === "") return "exact";
  if (/^(?:over|more than|above|upwards of|in excess of|exceeding|mehr als|über|>)$/.test(word))
    return "moreThan";
  if (/^(?:at least|minimum of|no (?:less|fewer) than|mindestens|≥)$/.test(word)) return "atLeast";
  if (/^(?:under|below|less than|fewer than|unter|weniger als|<)$/.test(word)) return "lessThan";
  if (/^(?:up to|as many as|at most|maximum of|no more than|höchstens|bis zu)$/.test(word)) return "atMost";
  return /^(?:nearly|almost|close to|just under|knapp|fast)$/.test(word) ? "nearly" : "about";
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

/** The figures of a text, calendar years left out: "from 71 % in 2019 to 94 %" goes on behind the year. */
function matchQuantities(text: string, dates: readonly { start: number; end: number }[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const pattern = new RegExp(quantityPattern.source, quantityPattern.flags);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].trimEnd().length;
    const date = dates.find((one) => one.start < end && match!.index < one.end);
    if (date) pattern.lastIndex = Math.max(date.end, match.index + 1);
    else found.push(match);
  }
  return found;
}

/** How many words behind a figure may name what it counts. */
const thingsReach = 3;

function readThings(words: Word[], here: number, behind: number, before: number): string[] {
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

const comparatives = /^(?:less|fewer|more|lower|higher|shorter|faster|quicker|weniger|mehr)$/;

interface Rate {
  per: string;
  end: number;
}

/** "a week", "per month", "daily", "im Jahr" behind a figure, in its own stretch. */
function readRate(words: Word[], from: number, segment: number | undefined): Rate | null {
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
function readSlashRate(text: string, end: number): Rate | null {
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
function readRateInFront(text: string, start: number, end: number): Rate | null {
  const match =
    /\b(daily|weekly|fortnightly|monthly|quarterly|yearly|annual)\s+(?:\p{Ll}+\s+){1,3}(?:of|is|was|at)\s+$/u.exec(
      text.slice(Math.max(0, start - 60), start),
    );
  return match ? { per: adverbRates.get(match[1]!)!, end } : null;
}

/** Nouns and comparatives that make a figure a change: "a 22% drop", "35% fewer". */
const changeBehind =
  /^(?:\s?-)?\s*(?:reduction|decrease|increase|growth|drop|decline|cut|rise|fall|gain|saving|improvement|uplift|less|fewer|more|faster|quicker|higher|lower|shorter|weniger|mehr|schneller|kürzer|höher)/iu;

/** "a fall of 30 %" */
export const changeInFront =
  /\b(?:an? |the )?(?:fall|drop|cut|reduction|decrease|decline|saving|rise|increase|growth|gain|improvement|uplift) of $/i;

function readRole(text: string, start: number, end: number): Quantity["role"] {
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

const singular = (lower: string): string => (lower.endsWith("s") ? lower.slice(0, -1) : lower);

/**
 * The figures of a text with what they measure, in order. Numbers inside names ("EC2", "ISO 9001" keeps its number,
 * "24/7") and calendar years are none. Example: "cut costs by over $1.2M a year" → 1,200,000 USD, atLeast, per year.
 */
export function readQuantities(text: string, words: Word[] = readWords(text)): Quantity[] {
  const dates = readDates(text);
  const found: Quantity[] = [];
  for (const match of matchQuantities(text, dates)) {
    const groups = match.groups!;
    const text0 = match[0].replace(/\s+$/, "");
    const start = match.index;
    let end = start + text0.length;
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
    let value = (parseFigure(groups.low!) + (groups.half ? 0.5 : 0)) * scale;
    let high = groups.high === undefined ? null : parseFigure(groups.high) * scale;
    let unit = unitName(groups.money, groups.unit);
    let rate: Rate | null;
    let things: string[] = [];
    const next = words[behind];
    // "by three quarters", "three quarters of": a share, as the fractions below have it.
    if (
      /^quarters?$/i.test(next?.lower ?? "") &&
      (/\bby\s+(?:\p{L}+\s+){0,2}$/iu.test(text.slice(0, figureAt)) || /^\s+of\b/.test(text.slice(next!.end)))
    )
      continue;
    if (/^(?:thirds|fifths|sixths|eighths|tenths|drittel|viertel)$/.test(next?.lower ?? "")) continue;
    const near = next !== undefined && (next.segment === wordHere?.segment || groups.half !== undefined);
    const span = unit === null && near ? seconds.get(singular(next.lower)) : undefined;
    const measure =
      unit === null && near ? (measures.get(next.lower) ?? measures.get(singular(next.lower))) : undefined;
    if (span !== undefined && next) {
      unit = "seconds";
      value *= span;
      if (high !== null) high *= span;
      end = next.end;
      if (groups.half === undefined && /^\s+and a half\b/i.test(text.slice(end))) value += 0.5 * span;
      rate = readSlashRate(text, next.end) ?? readRate(words, behind + 1, next.segment);
    } else if (measure && next) {
      unit = measure.unit;
      value *= measure.factor;
      if (high !== null) high *= measure.factor;
      end = next.end;
      rate = readSlashRate(text, end) ?? readRate(words, behind + 1, wordHere?.segment);
    } else {
      rate = readSlashRate(text, end) ?? readRate(words, behind, wordHere?.segment);
      // "monatlich rund 900": the German rate stands in front.
      const front = words[here - (groups.bound ? countWords(groups.bound) : 0) - 1];
      const adverb = front && front.segment === wordHere?.segment ? adverbRates.get(front.lower) : undefined;
      if (adverb && /(?:lich|mtl|weise)$/.test(front!.lower)) rate ??= { per: adverb, end };
      rate ??= readRateInFront(text, start, end);
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
      per: rate?.per ?? null,
      role: readRole(text, start, end),
      rateEnd: Math.max(end, rate?.end ?? end),
      segment: wordHere?.segment ?? 0,
      sentence: wordHere?.sentence ?? 0,
    };
    if (high !== null && /\b(?:from|von)\s+$/i.test(text.slice(0, start))) {
      found.push(
        { ...quantity, high: null, role: "from" },
        { ...quantity, value: high, high: null, bound: "exact", role: "to" },
      );
    } else found.push(quantity);
  }
  for (const quantity of [
    ...readFractions(text, words),
    ...readOrdinals(words),
    ...readZeros(words),
    ...readVague(words),
  ]) {
    // "9 a quarter": the rate of a figure is no fraction.
    const inRate = (other: Quantity): boolean =>
      other.per === "quarter" && /^quarters?$/i.test(quantity.text.slice(-7));
    if (
      !found.some(
        (other) => other.start < quantity.end && quantity.start < (inRate(other) ? other.rateEnd : other.end),
      )
    )
      found.push(quantity);
  }
  found.sort((a, b) => a.start - b.start);
  // "from 30 a month to 4": the rate is said once and meant twice.
  for (const [i, to] of found.entries()) {
    const from = found[i - 1];
    if (from?.role !== "from" || to.role !== "to" || from.sentence !== to.sentence) continue;
    from.per ??= to.per;
    to.per ??= from.per;
  }
  // "by four days, from 6 to 2": the change names the unit of both.
  for (const [i, from] of found.entries()) {
    const [by, to] = [found[i - 1], found[i + 1]];
    if (by?.role !== "by" || from.role !== "from" || to?.role !== "to") continue;
    if (by.unit !== "seconds" || from.unit !== "count" || to.unit !== "count") continue;
    if (from.things.length > 0 || to.things.length > 0) continue;
    const span = seconds.get(singular(/\p{L}+$/u.exec(by.text)?.[0].toLowerCase() ?? ""));
    if (span === undefined) continue;
    for (const one of [from, to]) {
      one.unit = "seconds";
      one.value *= span;
    }
  }
  return found
    .map((quantity, i) => {
      const before = found[i - 1];
      if (before === undefined || quantity.unit !== "count") return quantity;
      const gap = text.slice(before.end, quantity.start);
      // "6 working days instead of 11": what it was before.
      if (
        /^(?:\s+\p{L}+){0,3}\s+(?:instead of|rather than|down from|up from|compared (?:with|to)|against)\s+$/u.test(
          gap,
        )
      ) {
        const unit = /\p{L}+$/u.exec(before.text)?.[0].toLowerCase() ?? "";
        const span = before.unit === "seconds" ? seconds.get(singular(unit)) : 1;
        const bare = quantity.things.length === 0 && before.unit !== "rank" && span !== undefined;
        return bare
          ? { ...quantity, role: "from" as const, unit: before.unit, value: quantity.value * span }
          : { ...quantity, role: "from" as const };
      }
      // "from 9% to 6", "from 50 minutes to 8": the second figure is of the first one's unit, whoever leaves it out.
      if (
        before.unit !== "count" &&
        before.unit !== "rank" &&
        before.role !== "by" &&
        quantity.things.length === 0 &&
        /^\s+(?:to|auf)\s+$/.test(gap)
      ) {
        const unit = /\p{L}+$/u.exec(before.text)?.[0].toLowerCase() ?? "";
        const span = before.unit === "seconds" ? seconds.get(singular(unit)) : 1;
        if (span !== undefined) return { ...quantity, unit: before.unit, value: quantity.value * span };
      }
      // "13 years in schools and three as a tutor": years again.
      if (
        quantity.things.length === 0 &&
        before.unit === "seconds" &&
        before.sentence === quantity.sentence &&
        before.per === null
      ) {
        const tail = text.slice(quantity.end);
        const unit = seconds.get(singular(/\p{L}+$/u.exec(before.text)?.[0].toLowerCase() ?? ""));
        if (
          unit !== undefined &&
          quantity.unit === "count" &&
          /^\s+(?:of (?:them|these|which|those)|as|at|in|davon|als)\b/i.test(tail)
        )
          return { ...quantity, unit: "seconds", value: quantity.value * unit };
      }
      // "from 12 to 7 days": the first one's unit stands behind the second.
      return quantity;
    })
    .map((quantity, i, all) => {
      const next = all[i + 1];
      if (
        quantity.unit !== "count" ||
        next?.unit !== "seconds" ||
        (quantity.role !== "from" && quantity.role !== "by")
      )
        return quantity;
      if (
        !/^\s*(?:to|auf|down to)\s+$/.test(text.slice(quantity.end, next.start)) ||
        quantity.things.length > 0
      )
        return quantity;
      const span = seconds.get(singular(/\p{L}+$/u.exec(next.text)?.[0].toLowerCase() ?? "")) ?? 1;
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
  role: null,
  rateEnd: word.end,
  segment: word.segment,
  sentence: word.sentence,
});

const fractionWords = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    hälfte: 2,
    drittel: 3,
    viertel: 4,
    fünftel: 5,
    zehntel: 10,
  }),
);
const numerators = new Map(
  "a an one ein eine einem einen two three four five six seven eight nine zwei drei vier"
    .split(" ")
    .map((word, i) => [word, i < 7 ? 1 : i < 15 ? i - 5 : i - 13]),
);

/** "doubled", "halved", "a third", "more than half": figures told in words. */
function readFractions(text: string, words: Word[]): Quantity[] {
  return words.flatMap((word) => {
    const before = text.slice(0, word.start);
    if (
      word.lower === "half" &&
      /^,\s+(?:die|der|das|den)\b|^\s+(?:bei|beim|dem|der|den|die|mit|in the|of \d{4})\b/u.test(
        text.slice(word.end),
      )
    )
      return [];
    if (/\b(?:first|second|last|other)\s+$/i.test(before)) return [];
    const parts = fractionWords.get(word.lower) ?? fractionWords.get(word.lower.replace(/s$/, ""));
    const lead = /(?:\b(\p{L}+)[\s-])$/u.exec(before)?.[1]?.toLowerCase() ?? "";
    const numerator =
      parts === 2 && word.lower !== "hälfte"
        ? (numerators.get(lead) ?? 1)
        : word.lower === "hälfte"
          ? 1
          : numerators.get(lead);
    const fraction =
      parts === undefined || numerator === undefined || numerator >= parts
        ? undefined
        : (100 * numerator) / parts;
    if (fraction !== undefined) {
      const marked =
        /\b(over|more than|at least|nearly|almost|just under|about|around|roughly|some|up to|under|less than|mehr als|über|rund|fast|knapp)\s+(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|eine?[mnr]?|zwei|drei)[\s-])?$/i.exec(
          before,
        );
      const bare = word.start - (numerators.has(lead) ? lead.length + 1 : 0);
      const start = marked ? marked.index : bare;
      const quantity = plainQuantity(word, fraction, "percent");
      return [
        {
          ...quantity,
          text: text.slice(start, word.end),
          start,
          bound: readBound(marked?.[1], false),
          role:
            readRole(text, start, word.end) ??
            (/\b(?:by|um)\s+(?:(?:more than|over|nearly|almost|about|around|roughly|some|just under|fast|rund|mehr als|knapp)\s+)?(?:\p{L}+[\s-])?$/iu.test(
              before,
            )
              ? "by"
              : null),
        },
      ];
    }
    const known = verbFigures.get(word.lower);
    if (!known) return [];
    const bound = /\b(more than|over|nearly|almost|about|roughly|at least)\s+$/i.exec(before);
    const start = bound?.index ?? word.start;
    const quantity = plainQuantity(word, known.value, known.unit);
    return [
      {
        ...quantity,
        text: text.slice(start, word.end),
        start,
        bound: readBound(bound?.[1], false),
        role: "by" as const,
      },
    ];
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
    if (Number.isNaN(value) || !next || next.segment !== word.segment || isFunctionWord(next.lower))
      return [];
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

/** "dozens of pours", "several clinics". */
function readVague(words: Word[]): Quantity[] {
  return words.flatMap((word, i) => {
    const value = vagueAmounts.get(word.lower);
    if (value === undefined) return [];
    return [
      {
        ...plainQuantity(word, value, "count"),
        bound: "atLeast" as const,
        things: readThings(words, i, i + 1, -1),
      },
    ];
  });
}

const countWords = (text: string): number =>
  text
    .trim()
    .split(/\s+/)
    .filter((part) => /\p{L}/u.test(part)).length;

/** Whether a word says how often ("daily"), which a figure's rate has taken in. */
export const isRateWord = (lower: string): boolean => adverbRates.has(lower);
