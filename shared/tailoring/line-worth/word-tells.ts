/** How much a word tells of what a line is about: rare words more than everyday ones, and one of half the résumé little. */
import type { WordVectors } from "../../text/vectors/word-vectors.ts";
import { type Evidence, readEvidence } from "../read-evidence.ts";
import { isContentWord, readWords, type Word } from "../read-words.ts";
import { stemWord } from "../stem-word.ts";

/** Rarity beneath which a word is anybody's, and above which it tells all it can. */
const [everyday, telling] = [0.3, 0.75];
/** Words without a vector, German ones all of them, weigh by their length. */
const rareLength = 10;

/** Words that tell when, how often or on what paper, and the verbs of every résumé: they answer nothing by themselves. */
const plainStems = new Set(
  `basic basics weekly daily monthly yearly annual annually regular course certificate certified certification licence license training
  registration level clinical part full time first new good large small different work worked work written wrote write build built make
  made run use used assist assistant support prepare contribute maintain manage manager provide lead coordinate deliver share
  cover train introduce supply develop create answer call practice product project engineer system client customer service report
  review change move join posten produkt kunde leiten teilzeit two three four five six seven eight nine ten zwei drei vier fünf
  sechs sieben acht neun zehn innerhalb intern help helped hold held take took bring keep team teams year week month day deutsch woche jahr jährlich
  monat täglich wöchentlich`
    .split(/\s+/)
    .map(stemWord),
);

export interface WordTells {
  /** 0 to 1. */
  tells(word: Word): number;
  /** Everyday words of work, and those of the candidate's own titles, which tell no line from another. */
  isPlain(word: Word): boolean;
}

export function readTells(
  { lines, titles }: { lines: readonly string[]; titles: readonly string[] },
  vectors: WordVectors | null,
): WordTells {
  const own = new Set(titles.flatMap((title) => readWords(title).map(({ stem }) => stem)));
  const held = new Map<string, number>();
  for (const line of lines)
    for (const stem of new Set(listClaimingWords(readEvidence(line, null)).map((word) => word.stem)))
      held.set(stem, (held.get(stem) ?? 0) + 1);
  const common = Math.log(lines.length + 1) || 1;
  return {
    tells(word) {
      const place = vectors?.find(word.lower) ?? null;
      const rare =
        place === null
          ? Math.min(1, word.text.length / rareLength)
          : Math.min(1, Math.max(0, (vectors!.rarity(place) - everyday) / (telling - everyday)));
      const among = Math.max(1, held.get(word.stem) ?? 1);
      return rare * Math.max(0.1, Math.log((lines.length + 1) / among) / common);
    },
    isPlain: (word) => plainStems.has(word.stem) || own.has(word.stem),
  };
}

/** What a line denies or weakens answers nothing. */
export const listClaimingWords = ({ reading }: Evidence): Word[] =>
  reading.words.filter((word, i) => isContentWord(word) && reading.polarity[i] === "plain");
