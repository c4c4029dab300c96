/**
 * Plain arithmetic on the figures of one text, so that whoever counts what a fact says is believed.
 *
 * From "cut waste from 9% to 6%": by 3 points, by a third. From "4 cooks and 2 porters": 6 people. From "4 hours a
 * week": 208 hours a year. From "6 of 22 steps": 27%. Never across two facts.
 */

import type { Quantity } from "../quantity.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isPeopleNoun } from "./people-nouns.ts";
import { readPhrasedFigures } from "./read-phrased-figures.ts";

/** How many of a shorter period make a longer one where people count working time; the first is the usual one. */
const periodFactors: [string, string, number[]][] = [
  ["second", "minute", [60]],
  ["minute", "hour", [60]],
  ["hour", "day", [8, 24]],
  ["day", "week", [5, 7, 6]],
  ["day", "month", [20, 21, 22, 30]],
  ["day", "year", [220, 250, 260, 365]],
  ["week", "month", [4]],
  ["week", "quarter", [13]],
  ["week", "year", [52, 50]],
  ["fortnight", "year", [26]],
  ["month", "quarter", [3]],
  ["month", "year", [12]],
  ["quarter", "year", [4]],
];

const known = new WeakMap<Evidence, Quantity[]>();

/** The figures a text gives by arithmetic, each in the place of the figure it was made from. */
export function deriveQuantities(source: Evidence): Quantity[] {
  let derived = known.get(source);
  if (!derived) {
    const { quantities, text } = source.reading;
    derived = [
      ...quantities.flatMap((one, i) => deriveChange(one, quantities[i + 1])),
      ...quantities.flatMap((one, i) => deriveShare(one, quantities[i + 1], text)),
      ...deriveSums(quantities, text),
      ...quantities.flatMap((one, i) => deriveProduct(one, quantities[i + 1], text)),
      ...readPhrasedFigures(source.reading),
      ...quantities.flatMap((one) => restateMultiple(one, text)),
      ...deriveEach(quantities),
      ...multiplyOccasions(source),
      ...addSelf(source),
      ...quantities.flatMap((one, i) => dividePeriod(one, quantities[i + 1], source)),
      ...quantities.flatMap((one) => readAdjectiveRate(one, source)),
      ...quantities.flatMap(restateWeeks),
      ...deriveOthers(source),
      ...countListed(source),
      ...deriveSpans(source),
      ...quantities.flatMap((one, i) => derivePart(quantities[i - 1], one, text)),
    ];
    derived.push(...[...quantities, ...derived].flatMap(deriveRates));
    known.set(source, derived);
  }
  return derived;
}

/** "from a to b" */
export function deriveChange(from: Quantity, to: Quantity | undefined): Quantity[] {
  if (from.role !== "from" || to?.role !== "to" || from.unit !== to.unit || from.sentence !== to.sentence)
    return [];
  const bound = from.bound === "exact" && to.bound === "exact" ? "exact" : "about";
  const frame: Quantity = { ...from, high: null, bound, role: "by" };
  const gap = Math.abs(from.value - to.value);
  const things = [...new Set([...from.things, ...to.things])];
  const derived: Quantity[] = [
    { ...frame, value: gap, unit: from.unit === "percent" ? "points" : from.unit, things },
  ];
  if (from.value > 0)
    derived.push({ ...frame, value: (gap / from.value) * 100, unit: "percent", things: [], per: null });
  // "costs of £84,000 a year, down by 27 % a year"
  if (from.value > 0 && from.per !== null)
    derived.push({ ...frame, value: (gap / from.value) * 100, unit: "percent", things: [] });
  // "to less than a quarter": what is left of it.
  if (from.unit !== "percent" && to.value < from.value)
    derived.push({
      ...frame,
      role: "to",
      value: (to.value / from.value) * 100,
      unit: "percent",
      things: [],
      per: null,
    });
  const [less, more] = from.value < to.value ? [from.value, to.value] : [to.value, from.value];
  if (less > 0) derived.push({ ...frame, value: more / less, unit: "times", things: [], per: null });
  return derived;
}

/** "6 of 22 steps", "48 out of 50" */
function deriveShare(part: Quantity, whole: Quantity | undefined, text: string): Quantity[] {
  if (!whole || part.unit !== "count" || whole.unit !== "count" || whole.value < part.value) return [];
  if (!/^\s*(?:out of|of|von)\s+(?:the\s+|all\s+)?$/i.test(text.slice(part.end, whole.start))) return [];
  return [
    { ...part, value: (part.value / whole.value) * 100, unit: "percent", things: [], per: null, role: null },
  ];
}

/** How many figures in a row may be added up. */
const longestSum = 5;

function deriveSums(quantities: readonly Quantity[], text: string): Quantity[] {
  const sums: Quantity[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const first = quantities[i]!;
    let total = first.value;
    let things = first.things;
    const parts = [first.things];
    let exact = first.bound === "exact";
    for (let k = i + 1; k < Math.min(quantities.length, i + longestSum); k++) {
      const next = quantities[k]!;
      // "nine years, six of them here" are nine; times are added up by the dates of posts alone.
      if (
        !canAdd(first, next) ||
        /\bof (?:whom|which|them|these|those)\b/i.test(text.slice(first.end, next.end + 10))
      )
        break;
      total += next.value;
      exact &&= next.bound === "exact";
      const shared = things.filter((thing) => next.things.includes(thing));
      const people = isPeopleOnly(things) && isPeopleOnly(next.things);
      parts.push(next.things);
      things = shared.length > 0 ? shared : people ? ["person", "member"] : [];
      const sum: Quantity = { ...first, value: total, bound: exact ? "exact" : "about" };
      sums.push(
        first.unit === "count" && things.length === 0
          ? { ...sum, things: parts.flat(), parts: [...parts] }
          : shared.length === 0 && people
            ? { ...sum, things, summands: [...parts] }
            : { ...sum, things },
      );
      if (people && k === i + 1 && exact && /^\D*\b(?:and|plus)\s+$/.test(text.slice(first.end, next.start)))
        sums.push(
          ...[first, next].map((one) => ({
            ...one,
            value: (one.value / total) * 100,
            unit: "percent",
            things: [],
            per: null,
          })),
        );
      if (things.length === 0) things = first.things;
    }
  }
  return sums;
}

const canAdd = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit &&
  one.sentence === other.sentence &&
  one.per === other.per &&
  one.high === null &&
  other.high === null &&
  one.role === null &&
  other.role === null &&
  one.unit !== "percent" &&
  one.unit !== "seconds" &&
  one.unit !== "rank" &&
  one.unit !== "times";

const isPeopleOnly = (things: readonly string[]): boolean => things.some(isPeopleNoun);

/** "38 services … 5 developers": so many for each. The unit is heard only where a text says "each". */
function deriveEach(quantities: readonly Quantity[]): Quantity[] {
  const counts = quantities.filter((one) => one.unit === "count" && one.high === null && one.role === null);
  return counts.flatMap((all) =>
    counts
      .filter((one) => one.sentence === all.sentence && one.value >= 2 && one.value < all.value)
      .map((one) => ({
        ...all,
        value: all.value / one.value,
        unit: "each",
        things: [],
        bound: all.bound === "exact" && one.bound === "exact" ? ("exact" as const) : ("about" as const),
      })),
  );
}

/** "12 pipettes every month": 144 times a year that it is done. */
function multiplyOccasions({ reading }: Evidence): Quantity[] {
  const often = readPhrasedFigures(reading).find((one) => one.unit === "occasions");
  if (!often || often.value > 60) return [];
  return reading.quantities
    .filter(
      (one) =>
        one.unit === "count" && one.per === null && one.sentence === often.sentence && one.things.length > 0,
    )
    .map((one) => ({ ...one, value: one.value * often.value, per: "year", things: [], but: one.things }));
}

/** "Led a team of 5": six of them with whoever led. */
function addSelf({ reading }: Evidence): Quantity[] {
  const { quantities, text } = reading;
  return quantities
    .filter((one) => one.unit === "count" && one.bound === "exact" && one.high === null)
    .filter((one) =>
      /\b(?:led|leads?|managed?|supervised?|ran|run|headed?|oversaw|oversee)\s+(?:the |an? |our )?(?:\p{Ll}+ ){0,3}(?:of )?$/iu.test(
        text.slice(0, one.start),
      ),
    )
    .filter((one) => one.things.some(isPeopleNoun))
    .map((one) => ({
      ...one,
      value: one.value + 1,
      things: ["person", "member", "team", "crew", "shift", "group"],
      withSelf: true,
    }));
}

const spanNames = [
  "hour",
  "night",
  "day",
  "week",
  "fortnight",
  "month",
  "quarter",
  "year",
  "season",
  "term",
  "semester",
  "shift",
];

/** "380 notes in seven weeks": 54 a week. "340 deadlines in 2017": so many a year. */
export function dividePeriod(
  count: Quantity,
  span: Quantity | undefined,
  { reading }: Pick<Evidence, "reading">,
): Quantity[] {
  if (count.unit !== "count" && !/^[A-Z]{3}$/.test(count.unit)) return [];
  if (count.per !== null || count.high !== null || count.role !== null) return [];
  const { text, dates } = reading;
  const until = (start: number): string => text.slice(count.end, start);
  const between = /^[^.;:]*\b(?:in|within|over|during|across)\s+(?:an?\s+|the\s+)?(?:just\s+)?$/;
  const year = dates.find(
    (date) => date.start > count.end && date.month === null && between.test(until(date.start)),
  );
  if (year) return [{ ...count, per: "year" }];
  if (!span || span.sentence !== count.sentence || span.high !== null || span.value < 2) return [];
  if (!between.test(until(span.start))) return [];
  const name = new RegExp(`\\b(${spanNames.join("|")})s?\\b`, "i").exec(
    text.slice(span.start, span.end + 12),
  )?.[1];
  if (!name) return [];
  const spans = toNumber(span, name.toLowerCase());
  const bound = count.bound === "exact" && span.bound !== "exact" ? "about" : count.bound;
  return spans < 2 ? [] : [{ ...count, value: count.value / spans, per: name.toLowerCase(), bound }];
}

const spanSeconds: Record<string, number> = {
  hour: 3600,
  day: 86_400,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_629_800,
  quarter: 7_889_400,
  year: 31_557_600,
};
const toNumber = (span: Quantity, name: string): number =>
  span.unit === "seconds" ? span.value / (spanSeconds[name] ?? Number.POSITIVE_INFINITY) : span.value;

/** "25 weekly reports": so many a week. */
function readAdjectiveRate(count: Quantity, { reading }: Evidence): Quantity[] {
  const period = adjectiveRates[/^\s+(\p{Ll}+ly|annual)\s/u.exec(reading.text.slice(count.end))?.[1] ?? ""];
  return period === undefined || count.unit !== "count" || count.per !== null
    ? []
    : [{ ...count, per: period, things: thingsBehind(count, reading) }];
}
const adjectiveRates: Record<string, string> = {
  daily: "day",
  weekly: "week",
  fortnightly: "fortnight",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annual: "year",
};
const thingsBehind = (count: Quantity, { words }: Reading): string[] =>
  words
    .filter((word) => word.start >= count.end && word.segment === count.segment)
    .slice(1, 4)
    .map((word) => word.stem);

/** Four weeks are told as a month. */
function restateWeeks(quantity: Quantity): Quantity[] {
  if (quantity.unit !== "seconds" || quantity.per !== null || !/weeks?$/i.test(quantity.text)) return [];
  const months = quantity.value / (4 * spanSeconds.week!);
  return months < 1 || months % 1 !== 0 || months > 6
    ? []
    : [{ ...quantity, value: months * spanSeconds.month! }];
}

/** "4 cooks, 2 of whom": half of them, and 2 others. */
function derivePart(whole: Quantity | undefined, part: Quantity, text: string): Quantity[] {
  if (whole?.unit !== "count" || part.unit !== "count" || whole.value <= part.value) return [];
  const around = text.slice(whole.end, part.end + 12);
  if (!/\b(?:of (?:whom|which|them|these|those)|davon)\b/i.test(around)) return [];
  return [
    { ...part, value: (part.value / whole.value) * 100, unit: "percent", things: [], per: null, role: null },
    { ...part, value: whole.value - part.value, things: [...whole.things, ...part.things], role: null },
    { ...part, value: whole.value - part.value, things: [], role: null },
    { ...part, things: whole.things, role: null },
  ];
}

/** "an accountant and an apprentice": two people, the article counted as one. */
function countListed({ reading }: Evidence): Quantity[] {
  const { words } = reading;
  const heads = words.filter((word, i) => {
    if (!/^(?:an?|one|1|einen?|eine[rm]?)$/.test(word.lower)) return false;
    return words.slice(i + 1, i + 4).some((one) => one.sentence === word.sentence && isPeopleNoun(one.stem));
  });
  const first = heads[0];
  if (!first || heads.length < 2 || heads.some((word) => word.sentence !== first.sentence)) return [];
  return [
    {
      text: first.text,
      start: first.start,
      end: first.end,
      value: heads.length,
      high: null,
      bound: "exact",
      unit: "count",
      things: ["person", "member"],
      per: null,
      role: null,
      rateEnd: first.end,
      segment: first.segment,
      sentence: first.sentence,
    },
  ];
}

/** "3 courses of 20 pupils each", "five classes of 27 pupils" */
function deriveProduct(one: Quantity, each: Quantity | undefined, text: string): Quantity[] {
  if (
    !each ||
    one.unit !== "count" ||
    one.high !== null ||
    each.high !== null ||
    one.sentence !== each.sentence
  )
    return [];
  const tail = text.slice(each.end, each.end + 40);
  const gap = text.slice(one.end, each.start);
  const groups = /^\s+(?:\p{L}+\s+){1,2}(?:of|with)\s*$/iu.test(gap);
  if (!groups && !/^[^.;]*\b(?:each|apiece)\b/i.test(tail) && !/\bje(?:weils)?\s*$/i.test(gap)) return [];
  return [{ ...each, value: one.value * each.value }];
}

const yearSeconds = 31_557_600;

/** "from 71% in 2019 to 84% in 2023": in four years. */
function deriveSpans({ reading }: Evidence): Quantity[] {
  const { dates, words } = reading;
  return dates.flatMap((from, i) => {
    const to = dates[i + 1];
    const word = words.find((one) => one.end > from.start);
    if (!to || !word || to.year <= from.year) return [];
    const months = from.month !== null && to.month !== null ? to.month - from.month : 0;
    return [
      {
        text: from.text,
        start: from.start,
        end: from.end,
        value: (to.year - from.year + months / 12) * yearSeconds,
        high: null,
        bound: "exact" as const,
        unit: "seconds",
        things: [],
        per: null,
        role: null,
        rateEnd: from.end,
        segment: word.segment,
        sentence: word.sentence,
      },
    ];
  });
}

/** "doubled" is by 100%, "by half" is halved. */
const saysLess = ({ start }: Quantity, text: string): boolean =>
  /\b(?:cut|reduc\w+|lower\w*|decreas\w+|drop\w*|fell|fall|down|shorten\w*|senkte|gesenkt)\b[^.;]*$/i.test(
    text.slice(0, start),
  );

function restateMultiple(quantity: Quantity, text: string): Quantity[] {
  if (quantity.unit === "times" && quantity.role === "by" && quantity.value > 1)
    return [{ ...quantity, unit: "percent", value: (quantity.value - 1) * 100 }];
  if (
    quantity.unit === "percent" &&
    quantity.role === "by" &&
    quantity.value < 100 &&
    saysLess(quantity, text)
  )
    return [{ ...quantity, role: "to", value: 100 - quantity.value }];
  if (quantity.unit === "percent" && quantity.role === "by" && quantity.value === 100)
    return [{ ...quantity, unit: "times", value: 2 }];
  return [];
}

/** "with two other engineers": three of them. */
function deriveOthers({ reading }: Evidence): Quantity[] {
  return reading.quantities.flatMap((quantity) => {
    if (quantity.unit !== "count" || quantity.bound !== "exact" || quantity.high !== null) return [];
    const next = reading.words.find((word) => word.start >= quantity.end);
    if (!/^(?:other|fellow|andere|anderen|weiteren?)$/.test(next?.lower ?? "")) return [];
    return [
      {
        ...quantity,
        value: quantity.value + 1,
        things: quantity.things.length > 0 ? quantity.things : ["person"],
      },
    ];
  });
}

function deriveRates(quantity: Quantity): Quantity[] {
  if (quantity.per === null || quantity.unit === "percent") return [];
  return periodFactors.flatMap(([short, long, factors]) => {
    if (quantity.per === short) return factors.map((factor) => scaleRate(quantity, factor, long));
    if (quantity.per === long && quantity.high === null)
      return factors.map((factor) => scaleRate(quantity, 1 / factor, short));
    return [];
  });
}

const scaleRate = (quantity: Quantity, factor: number, per: string): Quantity => ({
  ...quantity,
  scaled: true,
  value: quantity.value * factor,
  high: quantity.high === null ? null : quantity.high * factor,
  per,
});
