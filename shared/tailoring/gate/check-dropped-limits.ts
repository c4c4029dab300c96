import { isPlainWord } from "../plain-words.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord, type Word } from "../read-words.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { readPhrasedFigures } from "./read-phrased-figures.ts";

/**
 * A limit on the very matter that a sentence tells may not vanish from it: "relief charge nurse" is no "charge nurse", and
 * of "4 cooks, 2 of whom run a section" not all run one. The words that are left are true, so only this check hears it.
 */
export function checkDroppedLimits(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  const claims: DraftClaim[] = [];
  for (const words of sentencesOf(after)) {
    const all = sources(words[0]!.sentence);
    for (const source of all) {
      for (const phrase of listLimited(source.reading)) {
        const at = findPhrase(words, phrase.stems);
        if (at < 0 || words.some((word) => limits.test(word.lower))) continue;
        if (phrase.stems.length < 2 && countShared(source, words) < toldWords) continue;
        if (all.some((other) => saysOutright(other.reading, phrase.stems))) continue;
        claims.push(dropped(after, words[at]!, words[at + phrase.stems.length - 1]!));
      }
      for (const part of listParts(source.reading)) {
        const said = words.filter((word) => part.stems.includes(word.stem));
        if (said.length < part.stems.length || countShared(source, words) - part.stems.length < 2) continue;
        if (tellsPart(after, words[0]!.sentence, part)) continue;
        claims.push(dropped(after, said[0]!, said.at(-1)!));
      }
    }
  }
  return claims;
}

/** In front of a role or a thing they say that it was not held, done or made in full. */
const limits =
  /^(?:relief|acting|interim|temporary|deputy|deputi[sz]\w*|stand|cover\w*|locum|trainee|volunteer\w*|unpaid|honorary|planned|proposed|attempted|nominated|shortlisted|basic|elementary|limited|partial|conversational|occasional\w*|provisional|preliminary|experimental|mock|simulated|stellvertretend\w*|kommissarisch\w*|vorläufig\w*|geplant\w*)$/;
const inFront =
  /^(?:relief|acting|interim|temporary|locum|trainee|unpaid|honorary|planned|proposed|attempted|nominated|shortlisted|basic|elementary|limited|partial|conversational|occasional|provisional|preliminary|experimental|mock|simulated|stellvertretende[rn]?|kommissarische[rn]?|vorläufige[rn]?|geplante[rn]?)$/;
const longestPhrase = 3;
const toldWords = 3;

const known = new WeakMap<Reading, { stems: string[] }[]>();

/** What stands behind a limiting word: "charge nurse" of "as relief charge nurse on night shifts". */
function listLimited(reading: Reading): { stems: string[] }[] {
  let phrases = known.get(reading);
  if (phrases) return phrases;
  const { words } = reading;
  phrases = words.flatMap((word, i) => {
    if (!inFront.test(word.lower)) return [];
    // "Planned 27 rounds" is a deed.
    const previous = words[i - 1];
    if (/ed$/.test(word.lower) && !(previous?.segment === word.segment && isPlainWord(previous.lower)))
      return [];
    const stems: string[] = [];
    for (const next of words.slice(i + 1, i + 1 + longestPhrase)) {
      if (next.segment !== word.segment || isPlainWord(next.lower)) break;
      stems.push(next.stem);
    }
    return stems.length === 0 ? [] : [{ stems }];
  });
  known.set(reading, phrases);
  return phrases;
}

export interface Part {
  stems: string[];
  values: number[];
}

const partPattern =
  /(?:(\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|half|several)\s+)?of (?:whom|which|them)\s+(?:(\d+|one|two|three|four|five|six|seven|eight|nine|ten|some|half|several)\s+)?([^.;,()]+)/giu;
const partsKnown = new WeakMap<Reading, Part[]>();

/** "2 of whom are now chefs de partie", "of which 4 beat the original": what is true of a part only. */
export function listParts(reading: Reading): Part[] {
  let parts = partsKnown.get(reading);
  if (parts) return parts;
  parts = [...reading.text.matchAll(partPattern)].flatMap((match) => {
    if (match[1] === undefined && match[2] === undefined) return [];
    const from = match.index + match[0].length - match[3]!.length;
    const stems = reading.words
      .filter((word) => word.start >= from && word.end <= from + match[3]!.length && isContentWord(word))
      .map((word) => word.stem);
    const of = reading.quantities.filter((one) => one.start < from).slice(-2);
    const values = of.map((one) => one.value);
    return stems.length === 0
      ? []
      : [{ stems, values: [...values.slice(1), Math.abs((values[0] ?? 0) - (values[1] ?? 0))] }];
  });
  partsKnown.set(reading, parts);
  return parts;
}

/** Whether the sentence says how many it is true of: the part, the others, a share or at least "some". */
function tellsPart(after: Reading, sentence: number, part: Part): boolean {
  return (
    after.quantities.some(
      (one) => one.sentence === sentence && (one.unit === "percent" || part.values.includes(one.value)),
    ) ||
    readPhrasedFigures(after).some((one) => one.sentence === sentence && one.unit === "percent") ||
    after.words.some(
      (word) =>
        word.sentence === sentence && /^(?:some|half|several|most|few|one|couple|others?)$/.test(word.lower),
    )
  );
}

function sentencesOf({ words }: Reading): Word[][] {
  const sentences = new Map<number, Word[]>();
  for (const word of words) {
    const list = sentences.get(word.sentence);
    if (list) list.push(word);
    else sentences.set(word.sentence, [word]);
  }
  return [...sentences.values()];
}

const findPhrase = (words: readonly Word[], stems: readonly string[]): number =>
  words.findIndex((_, i) => stems.every((stem, k) => words[i + k]?.stem === stem));

function saysOutright({ words }: Reading, stems: readonly string[]): boolean {
  return words.some(
    (_, i) =>
      stems.every((stem, k) => words[i + k]?.stem === stem) && !limits.test(words[i - 1]?.lower ?? ""),
  );
}

function countShared({ reading }: Evidence, words: readonly Word[]): number {
  const stems = new Set(reading.words.filter(isContentWord).map((word) => word.stem));
  return new Set(words.filter((word) => isContentWord(word) && stems.has(word.stem)).map((word) => word.stem))
    .size;
}

const dropped = (after: Reading, first: Word, last: Word): DraftClaim => ({
  text: after.text.slice(first.start, last.end),
  kind: "negation",
  start: first.start,
  end: last.end,
  supported: false,
  evidence: [],
});
