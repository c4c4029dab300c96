import { isFunctionWord } from "../plain-words.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord, type Word } from "../read-words.ts";
import type { DraftClaim } from "./draft-claim.ts";

/**
 * What a source denies in so many words and the text affirms: "did not work on the app" against "worked on the app",
 * where the app itself stands in the source without a "not" too. Plain words count here: "work" may be all that was denied.
 */
export function checkDenials(after: Reading, sources: (sentence: number) => Evidence[]): DraftClaim[] {
  const claims: DraftClaim[] = [];
  const segments = new Map<number, Word[]>();
  for (const [i, word] of after.words.entries()) {
    if (after.polarity[i] === "negated") continue;
    const list = segments.get(word.segment);
    if (list) list.push(word);
    else segments.set(word.segment, [word]);
  }
  for (const words of segments.values()) {
    const said = new Set(words.map((word) => word.stem));
    for (const { reading } of sources(words[0]!.sentence)) {
      const denied = listDenied(reading).find(
        (stretch) =>
          (stretch.every((stem) => said.has(stem)) || deniesDeed(reading, stretch, words)) &&
          ((stretch.length >= 2 && stretch.every((stem) => said.has(stem))) ||
            countShared(
              reading,
              after.words.filter((word) => word.sentence === words[0]!.sentence),
              stretch[0]!,
            ) >= toldWords),
      );
      if (!denied) continue;
      const whole = denied.every((stem) => said.has(stem));
      if (whole && isAffirmed(denied, sources(words[0]!.sentence))) continue;
      const first = words.find((word) => denied.includes(word.stem))!;
      const last = words.findLast((word) => denied.includes(word.stem))!;
      claims.push({
        text: after.text.slice(first.start, last.end),
        kind: "negation",
        start: first.start,
        end: last.end,
        supported: false,
        evidence: [],
      });
      break;
    }
  }
  return claims;
}

/** "Prepared charts for the report but did not write its text" against "Wrote the report": the deed is denied. */
function deniesDeed(reading: Reading, stretch: readonly string[], words: readonly Word[]): boolean {
  const at = reading.words.findIndex(
    (word, i) => reading.polarity[i] === "negated" && word.stem === stretch[0],
  );
  const opened = /^(?:did|does|do|have|has|was|were|am|is|are)$/.test(reading.words[at - 2]?.lower ?? "");
  const verb = words.find((word) => word.stem === stretch[0]);
  if (at < 0 || !opened || reading.words[at - 1]?.lower !== "not" || verb === undefined) return false;
  return (
    verb.start === words[0]!.start &&
    !reading.words.some((word, i) => word.stem === verb.stem && reading.polarity[i] !== "negated")
  );
}

/** From how many other words in common a text tells a source's line, so that one word denied is meant. */
const toldWords = 2;

const countShared = (reading: Reading, words: readonly Word[], denied: string): number => {
  const sentence = words[0]!.sentence;
  const stems = new Set(reading.words.filter(isContentWord).map((word) => word.stem));
  return words.filter(
    (word) =>
      word.sentence === sentence && word.stem !== denied && isContentWord(word) && stems.has(word.stem),
  ).length;
};

/** Another source says outright what one denies: "learnt from the pastry chef" beside "not a pastry chef". */
const isAffirmed = (denied: readonly string[], all: readonly Evidence[]): boolean =>
  all.some(
    (source) =>
      source.negated.size === 0 &&
      denied.every((stem) => source.reading.words.some((word) => word.stem === stem)),
  );

const known = new WeakMap<Reading, string[][]>();

/** The stretches a source denies, by the stems of their words without the small ones. */
function listDenied(reading: Reading): string[][] {
  let stretches = known.get(reading);
  if (stretches) return stretches;
  stretches = [];
  let open: string[] = [];
  for (const [i, word] of reading.words.entries()) {
    const denied = reading.polarity[i] === "negated";
    if (denied && !isFunctionWord(word.lower)) open.push(word.stem);
    if ((!denied || i === reading.words.length - 1) && open.length > 0) {
      stretches.push(open);
      open = [];
    }
  }
  known.set(reading, stretches);
  return stretches;
}
