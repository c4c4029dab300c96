import { type Quantity, readBound, readRole, readThings } from "./quantity.ts";
import { adverbRates, currencies, measures, ones, scales, seconds, spelled, tens } from "./quantity-words.ts";
import { readDates } from "./read-dates.ts";
import { type Rate, readRate, readRateInFront, readSlashRate, singular } from "./read-rates.ts";
import { readFractions, readOrdinals, readVague, readZeros } from "./read-worded-quantities.ts";
import { readWords, type Word } from "./read-words.ts";

const figure = String.raw`\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`;
const spelledWord = [...spelled.keys()].filter((word) => word !== "one").join("|");
const spelledFigure = `(?:(?:half|(?:a|three) quarters? of) an?(?= (?:dozen|hundred|thousand|million|billion)\\b)|(?:${tens.join("|")})[- ](?:${ones.slice(0, 9).join("|")})|${spelledWord}|(?:an?|one)(?= (?:hundred|thousand|million|billion|dozen|decade)\\b)|(?<=(?:over|than|least|nearly|almost|about|around|within|under) )an?(?= (?:hour|day|week|month|quarter|year)\\b)|one(?= (?:second|minute|hour|day|week|month|quarter|year|decade)\\b))`;
const scaleWord = "hundred|thousand|tsd\\.?|millions?|millionen|mio\\.?|billion|dozen";
const quantityPattern = new RegExp(
  String.raw`(?<bound>(?<!\p{L})(?:over|more than|at least|above|beyond|upwards of|in excess of|exceeding|(?:a )?minimum of|no (?:less|fewer) than|mehr als|über|mindestens|up to|as many as|at most|(?:a )?maximum of|no more than|under|below|less than|fewer than|unter|weniger als|höchstens|bis zu|about|around|approximately|approx\.?|roughly|circa|ca\.|c\.|some|in the region of|rund|etwa|ungefähr|knapp|nearly|just under|almost|close to|fast)\s+|[~≈>≥<]\s*)?` +
    String.raw`(?<money>US\$|[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|INR)\s?)?` +
    String.raw`(?<![\p{L}\p{N}#/]|\p{L}[-.])(?<low>${figure}|\b${spelledFigure}\b)(?<lowScale>[kKmMbB](?![\p{L}\p{N}]))?` +
    String.raw`(?:\s?(?:–|—|-|\bto\b|\bbis\b|\band\b(?<=between.{1,40}))\s?(?:US\$|[$€£])?(?<high>${figure}|\b${spelledFigure}\b))?` +
    String.raw`(?:[\s-]?(?<scale>(?:k|K|m|M|mm|MM|mn|bn|b|B)(?![\p{L}\p{N}])|(?:${scaleWord})(?!\p{L})))?` +
    String.raw`(?<half>[\s-]and[\s-]a[\s-]half)?(?<plus>\s?\+|[\s-]plus(?![\p{L}\p{N}]|\s?\d)|\s(?:or|and|oder|und) (?:more|above|mehr)(?!\p{L}))?` +
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

/**
 * The figures of a text with what they measure, in order. Numbers inside names ("EC2", "ISO 9001" keeps its number,
 * "24/7") and calendar years are none. Example: "cut costs by over $1.2M a year" → 1,200,000 USD, moreThan, per year.
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

const countWords = (text: string): number =>
  text
    .trim()
    .split(/\s+/)
    .filter((part) => /\p{L}/u.test(part)).length;
