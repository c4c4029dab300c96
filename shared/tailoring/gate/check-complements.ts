import type { Quantity } from "../quantity.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord, type Word } from "../read-words.ts";
import { listParts } from "./check-dropped-limits.ts";
import { deriveChange } from "./derive-quantities.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { impliesQuantity } from "./imply-quantity.ts";
import { isTold } from "./told-words.ts";

/** What is not the one is the other, of whatever it is said. */
const opposites: [RegExp, RegExp][] = (
  [
    ["on[- ]time|punctual|in time|by the due date", "late|delay(?:s|ed)?|overdue|not on time"],
    ["pass(?:es|ed|ing)?", "fail(?:s|ed|ing|ures?)?"],
    ["success(?:ful|es)?|succeeded", "fail(?:s|ed|ing|ures?)?|unsuccessful"],
    ["attendance|attended|present", "absen(?:ce|ces|t|ces)|missed"],
    ["accepted|approved|granted", "rejected|refused|declined|turned down"],
    ["retention|retained|stayed", "turnover|attrition|churn|left"],
    ["occup(?:ancy|ied)|let|filled", "vacan(?:cy|cies|t)|empty|unfilled"],
    ["uptime|availab(?:le|ility)", "downtime|unavailab(?:le|ility)|outages?"],
    ["complete(?:d|ness)?|completion", "incomplete|unfinished|missing|drop-?outs?|dropped out"],
    ["correct|accura(?:te|cy)|right|error-free", "wrong|incorrect|inaccura(?:te|cy)|errors?|mistakes?"],
    ["paid", "unpaid"],
    ["satisfied|satisfaction", "dissatisfied|dissatisfaction|unhappy"],
    ["pünktlich\\p{L}*", "verspätet\\p{L}*|unpünktlich\\p{L}*"],
    ["bestanden\\p{L}*", "durchgefallen\\p{L}*|nicht bestanden"],
  ] as const
).map(([one, other]) => [word(one), word(other)]);

function word(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list})(?:[- ](?:rates?|share|quote))?(?!\\p{L})`, "iu");
}
const rises = /^(?:rais\w+|increas\w+|improv\w+|lift\w+|grew|rose|up)$/;
const falls =
  /^(?:cut|cutting|reduc\w+|lower\w+|decreas\w+|brought|bringing|down|fell|dropped|went|share|rate)$/;

/**
 * A share told by what is left: "late departures from 12 % to 4 %" of "on-time departures from 88 % to 96 %", "2 of them
 * without a jury" of "7 trials, 5 of them before a jury". Only where one line gives all shares of the sentence.
 */
export function checkComplements(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  const claims: DraftClaim[] = [];
  const sentences = new Set(after.words.map((one) => one.sentence));
  for (const sentence of sentences) {
    const words = after.words.filter((one) => one.sentence === sentence);
    const start = words[0]!.start;
    const text = after.text.slice(start, words.at(-1)!.end);
    for (const source of sources(sentence)) {
      const turned = findOpposite(source.reading.text, text);
      const found = turned ? listTurned(after, sentence, source, turned) : null;
      if (turned && found && sharesMatter(source, words)) {
        const cover = (from: number, to: number): number =>
          claims.push({
            text: after.text.slice(from, to),
            kind: "number",
            start: from,
            end: to,
            supported: true,
            evidence: [source],
          });
        cover(start + turned.index, start + turned.index + turned.length);
        for (const quantity of found) cover(quantity.start, quantity.end);
        for (const one of words) if ((turned.down ? falls : rises).test(one.lower)) cover(one.start, one.end);
      }
      claims.push(...coverOthers(after, words, source));
    }
  }
  return claims;
}

interface Turned {
  index: number;
  length: number;
  /** The source tells of a rise, so that what is left went down. */
  down: boolean;
}

function findOpposite(source: string, text: string): Turned | null {
  for (const [good, bad] of opposites)
    for (const [one, other] of [
      [good, bad],
      [bad, good],
    ] as const) {
      if (!one.test(source) || other.test(source)) continue;
      const match = other.exec(text);
      if (match) return { index: match.index, length: match[0].length, down: true };
    }
  return null;
}

/** The shares of the sentence, null where the source's do not leave each of them. */
function listTurned(after: Reading, sentence: number, source: Evidence, turned: Turned): Quantity[] | null {
  const shares = source.reading.quantities
    .filter((one) => one.unit === "percent" && one.role !== "by" && one.value <= 100 && one.high === null)
    .map((one) => ({ ...one, value: 100 - one.value }));
  const [from, to] = [shares.find((one) => one.role === "from"), shares.find((one) => one.role === "to")];
  if (from && to) turned.down = to.value < from.value;
  const known = [...shares, ...shares.flatMap((one, i) => deriveChange(one, shares[i + 1]))];
  const told = after.quantities.filter(
    (one) => one.sentence === sentence && (one.unit === "percent" || one.unit === "points"),
  );
  if (told.length === 0 || shares.length === 0) return null;
  return told.every((claim) => known.some((one) => impliesQuantity(one, claim))) ? told : null;
}

function sharesMatter(source: Evidence, words: readonly Word[]): boolean {
  return words.some((one) => isContentWord(one) && isTold(source.plain, one.stem));
}

/** "2 of them without a jury": the others, told with a denial of what the part is said to be. */
function coverOthers(after: Reading, words: readonly Word[], source: Evidence): DraftClaim[] {
  return listParts(source.reading).flatMap((part) => {
    const others = part.values.at(-1)!;
    if (!after.quantities.some((one) => one.sentence === words[0]!.sentence && one.value === others))
      return [];
    return words
      .filter(
        (one) => part.stems.includes(one.stem) && after.polarity[after.words.indexOf(one)] === "negated",
      )
      .map((one) => ({
        text: one.text,
        kind: "number" as const,
        start: one.start,
        end: one.end,
        supported: true,
        evidence: [source],
      }));
  });
}
