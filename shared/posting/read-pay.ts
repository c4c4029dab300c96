/** What a posting says it pays: amounts in any usual form, or the group of a pay scale. */

import type { PostingLine } from "./read-posting-lines.ts";

const currency =
  "(?:(?:CA|US|AU|NZ|HK|A|C|S)\\$|[$€£]|T€|(?:TEUR|USD|EUR|GBP|CHF|NOK|SEK|DKK|PLN|CZK|CAD|AUD|NZD|US\\$|C\\$|A\\$|Euro|Fr\\.)(?![\\p{L}]))";
const number =
  "(?:\\d{1,3}(?:[.,'’ ]\\d{3}){1,2}|\\d{1,6})(?:[.,]\\d{1,2})?(?:,[-–—]+)?(?!\\d)(?:\\s?(?:k|T|Tsd\\.?)(?![\\p{L}€]))?";
const amount = `(?:${currency}\\s?${number}(?:\\s?${currency})?|${number}\\s?${currency})`;
const bare = `(?:${currency}\\s?)?${number}(?:\\s?${currency})?`;
const range = `${bare}(?:\\s?\\/\\s?\\p{L}{1,6})?\\s*(?:[-–—]|(?:rising |up )?to|bis|und|and)\\s*${bare}`;
const lead = "(?:(?:bis zu|ab|zwischen|von|up to|from|between|circa|ca\\.|around)\\s+)?";
const period =
  "(?:\\s*(?:(?:jahres|monats)?brutto|gross|p\\.\\s?a\\.?|p\\.\\s?m\\.?|ph(?![\\p{L}])|p\\.\\s?h\\.|annually|yearly|hourly|monthly|pro rata|FTE|DOE|(?:\\/|per|pro|an|a|je|im|in der)\\s*(?:hour|hr|h|year|yr|annum|month|week|day|stunde|std\\.?|jahr|monat|tag)(?![\\p{L}]))){0,3}";
const anyAmount = new RegExp(`${lead}(?<![\\p{L}\\d.,])(?:${range}|${amount})${period}`, "giu");
const hasCurrency = new RegExp(currency, "iu");
const hasPeriod =
  /(?:hour|\/\s?\p{L}|annum|annual|year|month|week|day|stunde|jahr|monat|tag(?![\p{L}])|p\.\s?a|p\.\s?m|\bph\b|brutto|hourly)/iu;
const isRange = /\d\s*(?:k\s*)?(?:€|£|\$|EUR|Euro|CHF|[A-Z]{3})?\s*(?:[-–—]|to|bis|und|and)\s*\D{0,5}\d/iu;
const payWord =
  /(?<![\p{L}])(?:salary|pay|pays|paid|wage|wages|rate|earn|compensation|remuneration|gehalt|jahresgehalt|vergütung|lohn|stundenlohn|entgelt|mindestentgelt|grundgehalt|tariflohn|zahlen|verdienst|fixum|festgehalt|base|ote)(?![\p{L}])/iu;
/** Money of another kind in the same breath. */
const otherMoney =
  /(?<![\p{L}])(?:bonus|budget|stipend|revenue|umsatz|turnover|million\p{L}*|mio|sales|volume|funding|deposit|voucher|gutschein|zuschuss|allowance|differential|match|donation|up to date|prämie)(?![\p{L}])/iu;

const payLabel =
  /^(?:salary(?: range)?|pay(?: range| rate)?|compensation|wages?|hourly rate|day rate|rate|remuneration|gehalt|jahresgehalt|vergütung|lohn|stundenlohn|entgelt|eingruppierung|verdienst)\s*[:–]\s*(.+)$/iu;

const tariffName =
  "(?:TVöD(?:-[A-Za-z]+)?|TV-L|TV-H|TV-N|AVR(?:[ -](?:Diakonie|Caritas|Bayern))?|BAT|DRK-Reformtarifvertrag)";
const group =
  "(?:Entgeltgruppe|EG|Stufe|Besoldungsgruppe|Gruppe|E|P|S|A|KR|W)\\s?[0-9]{1,2}(?:\\s?[a-c](?![\\p{L}]))?(?:\\s*(?:-|–|\\/|bis)\\s*(?:EG|E|P|S|A)?\\s?\\d{1,2}[a-c]?(?![\\p{L}\\d]))?\\)?";
const tariff = new RegExp(
  `(?<![\\p{L}])(?:${group},?\\s+${tariffName}|${tariffName}[\\s,(]{0,3}(?:${group})?|(?:Entgeltgruppe|Besoldungsgruppe|EG)\\s+(?:[A-Z]{1,3}\\s?)?\\d{1,2}\\s?[a-c]?(?![\\p{L}\\d]))`,
  "u",
);

interface Amount {
  text: string;
  weight: number;
}

function readAmounts(line: PostingLine, at: number): Amount[] {
  const found: Amount[] = [];
  const labelled = payLabel.test(line.text);
  for (const match of line.text.slice(0, 2000).matchAll(anyAmount)) {
    const text = match[0].trim();
    if (!hasCurrency.test(text)) continue;
    const before = line.text.slice(Math.max(0, match.index - 60), match.index);
    const end = match.index + match[0].length;
    const after = line.text.slice(end, end + 30).split(hasCurrency)[0]!;
    let weight = 0;
    if (labelled) weight += 5;
    if (hasPeriod.test(text)) weight += 3;
    if (isRange.test(text)) weight += 2;
    else if (/^(?:up to|bis zu|ab|from)\s/iu.test(text)) weight += 1;
    if (payWord.test(before) || payWord.test(after)) weight += 2;
    if (at < 8 && !line.bullet) weight += 1;
    if (line.section === "offer") weight += /\d[\d.,’' ]{4,}\d/u.test(text) ? 2 : 1;
    if (
      otherMoney.test(before.slice(-25)) ||
      otherMoney.test(after.replace(/^[\s.)]*(?:[+,;·|]|plus|zzgl|and|und|with|per|pro).*$/isu, "")) ||
      /^\s*\/?\s*(?:sign|million)/iu.test(after)
    ) {
      weight -= 5;
    }
    found.push({ text, weight });
  }
  return found;
}

/** The likeliest pay as written; a group of a pay scale where no amount is given; null where neither is. */
export function readPay(lines: readonly PostingLine[]): string | null {
  let best: Amount | null = null;
  lines.forEach((line, at) => {
    for (const one of readAmounts(line, at))
      if (one.weight >= 2 && one.weight > (best?.weight ?? 0)) best = one;
  });
  if (best !== null) return (best as Amount).text.replace(/\s+(?:FTE|DOE|pro rata)$/u, "");
  for (const line of lines) {
    const found = tariff.exec(line.text)?.[0].replace(/[\s,(]+$/u, "");
    if (found && /\d/u.test(found)) return found;
  }
  const labelled = lines
    .map((line) => payLabel.exec(line.text)?.[1])
    .find((value) => value && /\d/u.test(value));
  return labelled?.trim() ?? null;
}
