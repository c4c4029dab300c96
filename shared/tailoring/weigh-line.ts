/**
 * How much a line of a résumé has to say to a posting, for putting lines in order; never for proof.
 *
 * A line answers a wish by skills in common (dictionary) and by words in common: the same stem, a word of the same
 * meaning, a word that the other is built of ("Praxisanleitung" and "Anleitung", "pipettes" and "pipetting"), or one near
 * in meaning by the vectors. Rare words weigh more than everyday ones, and a word that half the résumé has tells no line
 * from another. A wish answered twice over counts little more than once; the line's weight is that of the few wishes it
 * answers best. With `vectors` null, the same without nearness.
 */

import type { WordVectors } from "../text/vectors/word-vectors.ts";
import { factOfText } from "./fact-of-text.ts";
import { listClaimingWords, readTells } from "./line-worth/word-tells.ts";
import { hasSkill, matchLeadership } from "./match-requirements.ts";
import { type Evidence, readEvidence } from "./read-evidence.ts";
import type { Wish } from "./read-wishes.ts";
import type { Word } from "./read-words.ts";
import { hasSameMeaning } from "./same-meaning.ts";

export interface LineWeight {
  weight: number;
  /** The wishes it answers, best first. */
  wishes: Wish[];
  /** The wish it answers in so many words, or by a skill; null where only nearness speaks for it. */
  told: Wish | null;
  /** Ids of the requirements among them. */
  requirements: string[];
}

export interface LineScale {
  weigh(text: string): LineWeight;
}

/** What a skill in common counts beside a rare word in common. */
const skillWeight = 1.2;
const shares = { same: 1, meaning: 0.7, built: 0.75, near: 0.6 };
/** Below the one two words stand near by accident, below the other they are everyday words. */
const leastLikeness = 0.6;
const leastRarity = 0.5;
/** How many wishes one line can answer. */
const mostWishes = 3;
/** Less than this of a wish answered is an accident. */
const leastAnswer = 0.3;
/** What a wish answered in so many words has at least: one rare word, or two of the trade. */
const leastTold = 0.4;
/** Letters two words must share at one end to be built of each other. */
const builtOf = 6;

const plainShare = 0.3;
const besideSkill = 0.75;
/** What a basic skill counts beside a skill. */
const hedgedShare = 0.6;

/** `titles`: those of the candidate's own posts. Their words tell no line from another. */
export function scaleLines(
  wishes: readonly Wish[],
  told: { lines: readonly string[]; titles: readonly string[] },
  vectors: WordVectors | null,
): LineScale {
  const { tells: tellsOf, isPlain } = readTells(told, vectors);
  const tells = (word: Word): number => tellsOf(word) * (isPlain(word) ? plainShare : 1);
  const literal = (asked: Word, own: Word): number => {
    if (asked.stem === own.stem) return shares.same;
    if (hasSameMeaning(asked.stem, own.stem)) return shares.meaning;
    return isBuiltOf(asked.lower, own.lower) ? shares.built : 0;
  };
  const near = (asked: Word, own: Word): number => {
    const [one, other] = [vectors?.find(asked.lower) ?? null, vectors?.find(own.lower) ?? null];
    if (one === null || other === null) return 0;
    if (Math.min(vectors!.rarity(one), vectors!.rarity(other)) < leastRarity) return 0;
    const likeness = vectors!.likeness(one, other);
    return likeness < leastLikeness ? 0 : shares.near * likeness;
  };
  const answer = (wish: Wish, evidence: Evidence, words: readonly Word[]): { sum: number; told: number } => {
    const names = new Set(wish.skills.filter((skill) => hasSkill(evidence, skill)).map(({ name }) => name));
    const basic = evidence.reading.skills.filter(
      ({ name }) => !names.has(name) && wish.skills.some((skill) => skill.name === name),
    );
    const leads =
      wish.requirement !== null &&
      matchLeadership(wish.text, [factOfText(evidence.reading.text, { kind: "achievement" })]).length > 0;
    let told =
      (names.size + Number(leads)) * skillWeight + (basic.length > 0 ? hedgedShare * skillWeight : 0);
    // Where a skill is wished for, the words around it say little.
    const aside = wish.skills.length > 0 && told === 0 ? besideSkill : 1;
    let sum = told;
    let shared = 0;
    for (const asked of wish.words) {
      let [best, bestTold] = [0, 0];
      for (const own of words) {
        const tell = aside * Math.min(tells(own), tells(asked));
        const said = literal(asked, own) * tell;
        bestTold = Math.max(bestTold, said);
        best = Math.max(best, said, said > 0 ? 0 : near(asked, own) * tell);
      }
      sum += best;
      told += bestTold;
      if (bestTold > 0) shared++;
    }
    // "Crisis prevention certificate": a word of a paper's name is no paper.
    if (wish.requirement?.topic === "licence" && names.size === 0 && shared < Math.min(2, wish.words.length))
      return { sum: 0, told: 0 };
    // One word well met says most; more of them add less and less.
    return { sum: sum / (1 + sum / 3), told };
  };
  const known = new Map<string, LineWeight>();
  return {
    weigh(text) {
      const cached = known.get(text);
      if (cached) return cached;
      const evidence = readEvidence(text, null);
      const words = listClaimingWords(evidence);
      const answers = wishes.map((wish) => ({ wish, ...answer(wish, evidence, words) }));
      const answered = answers
        .map(({ wish, sum }) => ({ wish, weight: wish.weight * sum }))
        .filter(({ weight }) => weight >= leastAnswer)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, mostWishes);
      const told = answers
        .filter((one) => one.told >= leastTold)
        .sort((a, b) => b.wish.weight * b.told - a.wish.weight * a.told)[0];
      const found = {
        weight: answered.reduce((sum, one, i) => sum + one.weight / (i + 1), 0),
        wishes: answered.map(({ wish }) => wish),
        told: told?.wish ?? null,
        requirements: answered.flatMap(({ wish }) => wish.requirement?.id ?? []),
      };
      known.set(text, found);
      return found;
    },
  };
}

/** "Grundpflege" and "Pflege"; "pipettes" and "pipetting"; never "contract" and "contribute". */
export function isBuiltOf(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < builtOf) return false;
  if (long.endsWith(short) || long.startsWith(short)) return true;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same++;
  return same >= builtOf && same >= long.length - 3;
}
