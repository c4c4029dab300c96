/**
 * How likely a line of a post is one that a recruiter with the posting beside it would show first. The weights are learned from
 * bullets graded by hand (`npm run train:order` writes `worth-weights.ts`); they order lines and prove nothing.
 */
import type { WordVectors } from "../../text/vectors/word-vectors.ts";
import { readEvidence } from "../read-evidence.ts";
import type { Wish } from "../read-wishes.ts";
import { isContentWord, readWords } from "../read-words.ts";
import {
  countThemes,
  describeLine,
  type Features,
  featureNames,
  type LineContext,
  weighMatch,
} from "./describe-line.ts";
import { matchWish, type ReadLine, tellsOf, type WishMatch } from "./match-wish.ts";
import { listClaimingWords, readTells } from "./word-tells.ts";
import { listShownThemes } from "./work-themes.ts";
import { constant, worthWeights } from "./worth-weights.ts";

export interface LineWorth {
  /** Logarithm of the odds that the line clearly answers something the posting wants. */
  odds: number;
  /** The same as a share, 0 to 1. */
  share: number;
  /** What it answers, best first; none where nothing can be named. */
  wishes: Wish[];
  /** Ids of the requirements among what it answers. */
  requirements: string[];
}

export interface WorthScale {
  rate(text: string): LineWorth;
  describe(text: string): Features;
}

export interface RatedResume {
  /** All lines the engine may touch. */
  lines: readonly string[];
  titles: readonly string[];
  german: boolean;
}

/** A wish that is named has at least this of it answered in words; */
const leastNamed = 0.25;
/** where none has, one whose themes the line shares is. */
const themeWeight = 0.2;

/** With `vectors` null nothing is near. Reads nothing before it is asked. */
export function rateLines(
  { wishes, title, abroad }: { wishes: readonly Wish[]; title: string | null; abroad: boolean },
  resume: RatedResume,
  vectors: WordVectors | null,
): WorthScale {
  const words = readWords(title ?? "").filter(isContentWord);
  const own = new Set(resume.titles.flatMap((text) => readWords(text).map(({ stem }) => stem)));
  const tells = readTells(resume, vectors);
  const read = remember((text): { line: ReadLine; matches: WishMatch[] } => {
    const evidence = readEvidence(text, null);
    const line = { text, evidence, words: listClaimingWords(evidence), german: resume.german };
    return {
      line,
      matches: wishes.filter((wish) => !isPaper(wish)).map((wish) => matchWish(wish, line, tells)),
    };
  });
  const shared = new Set(words.filter(({ stem }) => own.has(stem)).map(({ stem }) => stem));
  const context: LineContext = { vectors, trade: shared.size / (words.length || 1), abroad };
  const describe = remember((text): Features => {
    const { line, matches } = read(text);
    return describeLine(line, matches, context);
  });
  return {
    describe,
    rate: remember((text): LineWorth => {
      const features = describe(text);
      const odds = featureNames.reduce((sum, name) => sum + worthWeights[name] * features[name], constant);
      const named = listNamed(text, read(text).matches);
      return {
        odds,
        share: shareOf(odds),
        wishes: named,
        requirements: named.flatMap(({ requirement }) => requirement?.id ?? []),
      };
    }),
  };
}

/** "NMC registered nurse": a paper answers it, and no deed that shares a word with its name. */
const isPaper = ({ requirement, skills }: Wish): boolean =>
  requirement?.topic === "licence" && skills.length === 0;

/** Of logarithmic odds, 0 to 1. */
export const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** How many wishes a line answers by name. */
const mostNamed = 3;

function listNamed(text: string, matches: readonly WishMatch[]): Wish[] {
  const shown = listShownThemes(text);
  const rank = (match: WishMatch): number =>
    weighMatch(match) + match.wish.weight * themeWeight * countThemes(match.wish.text, shown);
  const said = matches.filter(
    ({ skills, leads, words }) =>
      skills.size > 0 ||
      leads ||
      words.reduce((sum, word) => sum + (word.heard ? 0 : tellsOf(word)), 0) >= leastNamed,
  );
  const named = said.length > 0 ? said : matches.filter(({ wish }) => countThemes(wish.text, shown) > 0);
  return [...named]
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, mostNamed)
    .map(({ wish }) => wish);
}

function remember<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const value = make(text);
    known.set(text, value);
    return value;
  };
}
