/** A line beside a posting in numbers: what `rate-lines.ts` judges it by, and `npm run train:order` learns the weights for. */
import type { WordVectors } from "../../text/vectors/word-vectors.ts";
import { measureNearness } from "../evidence/near-words.ts";
import { sectionWeights } from "../read-wishes.ts";
import type { Word } from "../read-words.ts";
import type { ReadLine, WishMatch } from "./match-wish.ts";
import { listAskedThemes, listShownThemes } from "./work-themes.ts";

export const featureNames = [
  /** The wishes it answers best, in sum. */
  "answered",
  /** A skill wished for, by name or by kind, leading people among them; then how many that are demanded. */
  "skill",
  "demanded",
  /** A skill wished for, weakly. */
  "weakSkill",
  /** The most telling word in common that is neither everyday nor the line's first ("Cut stock losses" cuts no hair). */
  "telling",
  /** Share of a wish that is answered, and two words side by side as in it. */
  "covered",
  "phrase",
  /** Two skills or telling words of one wish: a word alone may be meant in another sense ("pressure ulcers", "calm under pressure"). */
  "agree",
  /** What it answers best would only be welcome. */
  "bonus",
  /** Themes in common with one passage. */
  "themes",
  /** Of the nearest wish, by the vectors. */
  "near",
  /** What it answers best is told of the firm, not of the work. */
  "about",
  "figures",
  "denied",
  "weakened",
  /** Of the candidate and the posting: words of the title in common, other languages. */
  "trade",
  "abroad",
] as const;

export type Features = Record<(typeof featureNames)[number], number>;

export interface LineContext {
  vectors: WordVectors | null;
  /** Share of the words of the posting's title in the titles of the candidate's posts. */
  trade: number;
  abroad: boolean;
}

/** How many wishes one line can answer. */
const mostWishes = 3;
const mostDemanded = 3;
/** Words of one wish that bear each other out. */
const fewestAgreeing = 2;
/** A wish answered twice over counts little more than once. */
const saturate = (sum: number): number => sum / (1 + sum / 3);
/** What stands for nearness where no words have vectors, as in German: what lines have in the mean, so that it says nothing. */
const unread = 0.5;
/** Verbs of those who stood by. */
const stoodBy =
  /^[^\p{L}]*(?:assist|help|support|contribut|took part|take part|was part|mitarbeit|mitwirk|half |wirkte|unterstütz|urlaubs-|vertretung)/iu;

export const weighMatch = ({ wish, sum }: WishMatch): number => wish.weight * saturate(sum);

/** A skill and its own name are one. */
function countTelling({ words, skills }: WishMatch): number {
  const names = [...skills].join(" ").toLowerCase();
  return (
    words.filter(({ plain, heard, asked }) => !plain && !heard && !names.includes(asked.lower)).length +
    skills.size
  );
}

const sumAnswers = (matches: readonly WishMatch[]): number =>
  Math.log1p(
    matches
      .map(weighMatch)
      .sort((a, b) => b - a)
      .slice(0, mostWishes)
      .reduce((sum, weight, i) => sum + weight / (i + 1), 0),
  );

export function describeLine(
  line: ReadLine,
  matches: readonly WishMatch[],
  { vectors, trade, abroad }: LineContext,
): Features {
  const { text, evidence, words } = line;
  const opening = evidence.reading.words[0];
  const most = (of: (match: WishMatch) => number): number => Math.max(0, ...matches.map(of));
  const demanded = new Set(
    matches.flatMap(({ wish, skills }) => (wish.requirement?.kind === "must" ? [...skills] : [])),
  );
  const nearness = (asked: readonly Word[]): number | null =>
    vectors && (measureNearness(asked, words, vectors)?.score ?? null);
  const near = matches.flatMap(({ wish }) => (wish.words.length > 1 ? (nearness(wish.words) ?? []) : []));
  const shown = listShownThemes(text);
  const best = [...matches].sort((a, b) => weighMatch(b) - weighMatch(a))[0];
  const polarity = evidence.reading.polarity;
  return {
    answered: sumAnswers(matches),
    skill: Number(matches.some(({ skills, leads }) => skills.size > 0 || leads)),
    demanded: Math.min(mostDemanded, demanded.size),
    weakSkill: Number(matches.some(({ weakSkill }) => weakSkill)),
    telling: most((match) =>
      Math.max(
        0,
        ...match.words.map((word) => (word.plain || word.heard || word.found === opening ? 0 : word.tells)),
      ),
    ),
    covered: most(({ wish, covered }) => (wish.words.length > 1 ? covered : 0)),
    phrase: most(({ phrase }) => phrase),
    agree: Number(matches.some((match) => countTelling(match) >= fewestAgreeing)),
    bonus: Number(best !== undefined && best.sum > 0 && best.wish.requirement?.kind === "nice"),
    themes: most(({ wish }) => wish.weight * countThemes(wish.text, shown)),
    near: Math.max(...near, near.length > 0 ? 0 : unread),
    about: Number(best !== undefined && best.sum > 0 && best.wish.weight <= sectionWeights.about),
    figures: Number(/\d/.test(text)),
    denied: Number(polarity.includes("negated")),
    weakened: Number(polarity.includes("hedged") || stoodBy.test(text)),
    trade,
    abroad: Number(abroad),
  };
}

export const countThemes = (passage: string, shown: readonly number[]): number =>
  listAskedThemes(passage).filter((theme) => shown.includes(theme)).length;
