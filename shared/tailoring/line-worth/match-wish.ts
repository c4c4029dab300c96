/**
 * What of one wish of the posting a line answers: skills, words, words side by side, and themes of work. A word answers by the
 * same stem, by one of the same meaning, by one built of the other, in German by a common part ("Anlagenbuchhaltung",
 * "Bilanzbuchhalter"), and least by what the gate's broad ear takes for the same ("assignments" and "tasks").
 */
import { factOfText } from "../fact-of-text.ts";
import { isHeard } from "../gate/told-words.ts";
import { hasSkill, matchLeadership } from "../match-requirements.ts";
import type { Evidence } from "../read-evidence.ts";
import type { Wish } from "../read-wishes.ts";
import type { Word } from "../read-words.ts";
import { hasSameMeaning } from "../same-meaning.ts";
import { isBuiltOf } from "../weigh-line.ts";
import type { WordTells } from "./word-tells.ts";

export interface MatchedWord {
  asked: Word;
  found: Word;
  /** How much the pair tells, 0 to 1, before plain words are discounted. */
  tells: number;
  plain: boolean;
  /** Only by the broad ear. */
  heard: boolean;
}

export interface WishMatch {
  wish: Wish;
  /** Names of skills the line has. */
  skills: Set<string>;
  /** A skill the line has but weakly. */
  weakSkill: boolean;
  /** Leading people asked for and told. */
  leads: boolean;
  words: MatchedWord[];
  /** Skills and words in sum: a skill counts as one rare word and a bit. */
  sum: number;
  /** Share of what the wish's words tell that the line has, 0 to 1. */
  covered: number;
  /** What two words tell that stand side by side in both, 0 to 1. */
  phrase: number;
}

/** What a skill in common counts beside a rare word in common. */
const skillWeight = 1.2;
const shares = { same: 1, built: 0.75, meaning: 0.7, heard: 0.5 };
const plainShare = 0.3;
/** A common part of two German words: letters it has at least, and what each counts. */
const shortestPart = 6;
const partLetter = 0.1;
/** Ends that half of all German nouns have. */
const commonEnd = /(?:ierung|ungen|keiten|schaft)$/;
/** Signs between two words that still stand side by side. */
const sideBySide = 6;

export interface ReadLine {
  text: string;
  evidence: Evidence;
  /** Those that claim something. */
  words: readonly Word[];
  german: boolean;
}

export function matchWish(wish: Wish, line: ReadLine, { tells, isPlain }: WordTells): WishMatch {
  const { evidence } = line;
  const skills = new Set(wish.skills.filter((skill) => hasSkill(evidence, skill)).map(({ name }) => name));
  const words = wish.words.flatMap((asked): MatchedWord[] => {
    let best: MatchedWord | null = null;
    for (const found of line.words) {
      const likeness = compareWords(asked, found, line.german);
      if (likeness === null) continue;
      const told = likeness.share * Math.min(tells(asked), tells(found));
      if (told > (best?.tells ?? 0))
        best = { asked, found, tells: told, plain: isPlain(asked) || isPlain(found), heard: likeness.heard };
    }
    return best ? [best] : [];
  });
  const leads =
    wish.requirement !== null &&
    matchLeadership(wish.text, [factOfText(line.text, { kind: "achievement" })]).length > 0;
  const inWords = words.reduce((sum, word) => sum + tellsOf(word), 0);
  const all = wish.words.reduce((sum, word) => sum + tells(word), 0);
  return {
    wish,
    skills,
    weakSkill: evidence.reading.skills.some(
      ({ name }) => !skills.has(name) && wish.skills.some((skill) => skill.name === name),
    ),
    leads,
    words,
    sum: inWords + (skills.size + Number(leads)) * skillWeight,
    covered: Math.min(1, inWords / (all || 1)),
    phrase: findPhrase(words, wish),
  };
}

export const tellsOf = ({ tells, plain }: MatchedWord): number => tells * (plain ? plainShare : 1);

interface Likeness {
  share: number;
  heard: boolean;
}

const known = new Map<string, Likeness | null>();
/** A run compares some ten thousand pairs; more than this many are forgotten. */
const mostKnown = 200_000;

/** Null for words that have nothing to do with each other. */
function compareWords(asked: Word, found: Word, german: boolean): Likeness | null {
  if (asked.stem === found.stem) return { share: shares.same, heard: false };
  const key = `${german ? "de" : "en"} ${asked.lower} ${found.lower}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const likeness = readLikeness(asked, found, german);
  if (known.size >= mostKnown) known.clear();
  known.set(key, likeness);
  return likeness;
}

function readLikeness(asked: Word, found: Word, german: boolean): Likeness | null {
  if (isBuiltOf(asked.lower, found.lower)) return { share: shares.built, heard: false };
  if (hasSameMeaning(asked.stem, found.stem)) return { share: shares.meaning, heard: false };
  const part = german ? partInCommon(asked.lower, found.lower) : 0;
  if (part >= shortestPart) return { share: Math.min(shares.built, partLetter * part), heard: false };
  const heard = isHeard(new Set([found.stem]), asked.stem) || isHeard(new Set([asked.stem]), found.stem);
  return heard ? { share: shares.heard, heard } : null;
}

/** Letters of the longest part two words have in common; umlauts count as their vowels ("Abschlüsse", "Abschluss"). */
function partInCommon(one: string, other: string): number {
  const [a, b] = [foldUmlauts(one), foldUmlauts(other)];
  let longest = "";
  for (let from = 0; from + longest.length < a.length; from++)
    for (let to = from + longest.length + 1; to <= a.length && b.includes(a.slice(from, to)); to++)
      longest = a.slice(from, to);
  return commonEnd.test(longest) && longest.length < 2 * shortestPart ? 0 : longest.length;
}

const foldUmlauts = (word: string): string =>
  word.replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u").replaceAll("ß", "ss");

/** "Month-end close" of the wish in the line, not the one word here and the other there. */
function findPhrase(words: readonly MatchedWord[], wish: Wish): number {
  let best = 0;
  for (const [i, first] of words.entries()) {
    const second = words[i + 1];
    if (!second) break;
    const follows =
      wish.words.indexOf(second.asked) === wish.words.indexOf(first.asked) + 1 &&
      wish.text.slice(first.asked.end, second.asked.start).length <= sideBySide;
    const stands = second.found.start > first.found.end && second.found.start - first.found.end <= sideBySide;
    if (follows && stands) best = Math.max(best, Math.min(1, first.tells + second.tells));
  }
  return best;
}
