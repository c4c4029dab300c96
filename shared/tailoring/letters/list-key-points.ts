/**
 * Which deeds to tell in a letter, best first. The stories chosen for the posting go ahead; among them counts what a letter
 * needs: a need of the posting's that the deed speaks to in a skill or in several words, a result with figures, a recent post, and
 * a bullet that can be told in a sentence. What says what was not done is true, but no reason to write.
 */

import { findPainPoints } from "../../posting/find-pain-points.ts";
import type { Posting } from "../../posting/model.ts";
import { listFacts } from "../../resume/list-facts.ts";
import type { Fact, Position, ResumeFacts } from "../../resume/model.ts";
import type { WordVectors } from "../../text/vectors/word-vectors.ts";
import { asksForManners } from "../ask-questions.ts";
import { rankEvidence } from "../evidence/rank-evidence.ts";
import { matchRequirements } from "../match-requirements.ts";
import { isAskingWord } from "../plain-words.ts";
import { isContentWord, readWords } from "../read-words.ts";
import { buildStories, type Story } from "../stories/build-stories.ts";
import { chooseStories, type StoryChoice } from "../stories/choose-stories.ts";
import type { KeyPoint, LetterLanguage } from "./model.ts";
import { type PhrasedNeed, phraseNeed } from "./phrase-need.ts";
import { type Retelling, retellDeed } from "./retell-deed.ts";

/** A need of the employer's that a deed speaks to. */
export interface Tie {
  need: PhrasedNeed;
  requirements: string[];
  /** By what they share: a skill counts two, a word one. */
  strength: number;
}

/** A deed ready to be told. */
export interface Deed {
  fact: Fact;
  story: Story;
  position: Position | null;
  retelling: Retelling;
  /** The closest first. */
  ties: Tie[];
  choice: StoryChoice | null;
  value: number;
}

interface KeyPointInput {
  facts: ResumeFacts;
  posting: Posting;
  vectors?: WordVectors | null | undefined;
}

/** More than these are a résumé, not a choice. */
const mostKeyPoints = 16;

export function listKeyPoints(input: KeyPointInput, language: LetterLanguage): KeyPoint[] {
  return listDeeds(input, language)
    .slice(0, mostKeyPoints)
    .map(({ fact, choice, ties }) => ({
      fact: fact.id,
      text: fact.text,
      employer: fact.employer,
      requirements: [
        ...new Set([...ties.flatMap((tie) => tie.requirements), ...(choice?.requirements ?? [])]),
      ],
      why: choice?.why ?? "Nothing in the posting stands near to it.",
    }));
}

export function listDeeds(
  { facts, posting, vectors = null }: KeyPointInput,
  language: LetterLanguage,
): Deed[] {
  const all = listFacts(facts);
  const painPoints = findPainPoints(posting);
  const stories = buildStories(all);
  const chosen = chooseStories({ stories, facts: all, posting, painPoints, vectors });
  const choices = [...chosen.best, ...chosen.further];
  const needs = listNeeds(posting, painPoints, language);
  const tiesByFact = tie(needs, all, stories, matchWork(posting, all), language);
  const titleWords = new Set(contentStems(posting.title ?? ""));
  return stories
    .flatMap((story): Deed[] => {
      const fact = all.find((one) => one.id === story.id)!;
      const at = facts.positions.findIndex((one) => one.id === fact.positionId);
      const position = at < 0 ? null : facts.positions[at]!;
      if (position && (position.confidence !== "sure" || (position.employer ?? position.title) === null))
        return [];
      if (position === null && fact.kind !== "project") return [];
      const retelling = retellDeed(fact.text, position?.end === "present", language);
      if (retelling === null) return [];
      const place = choices.findIndex((one) => one.story.id === story.id);
      const ties = tiesByFact.get(story.id) ?? [];
      const value =
        (place < 0 ? 0 : 5 - place * 0.4) +
        valueOfTie(ties[0]) +
        (story.figures.length > 0 ? 1.4 : 0) +
        (story.result ? 0.8 : 0) +
        (contentStems(fact.text).some((stem) => titleWords.has(stem)) ? 1.5 : 0) +
        Math.max(-2.5, 1.4 - at * 0.8) -
        (position === null ? 2 : 0) -
        penalty(fact.text, retelling);
      return [{ fact, story, position, retelling, ties, choice: choices[place] ?? null, value }];
    })
    .map((deed, i) => ({ deed, i }))
    .sort((a, b) => b.deed.value - a.deed.value || a.i - b.i)
    .map(({ deed }) => deed);
}

/** What answering a need adds to a deed's value. */
export const valueOfTie = (tie: Tie | undefined): number => Math.min(4, tie?.strength ?? 0) * 1.2;

/** What a title says of the trade, and not of the rank in it. */
const contentStems = (text: string): string[] =>
  readWords(text)
    .filter((word) => isContentWord(word) && word.lower.length > 3 && !common.test(word.lower))
    .filter((word) => !ranks.test(word.lower))
    .map((word) => word.stem);
const ranks =
  /^(?:senior|junior|head|chief|assistant|manager|officer|engineer|operator|specialist|associate|staff|class|post|leiter\p{L}*|mitarbeiter\p{L}*|fach\p{L}*)$/u;

const tellsLack = /(?<!\p{L})(?:not|never|without|no|except|nicht|ohne|kein\p{L}*|aber)(?!\p{L})/iu;
const tellsHelp = /^(?:helped|assisted|supported|took part|half|unterstützte|mitarbeit|wirkte)(?!\p{L})/iu;
const tooShort = 4;

function penalty(text: string, { shape }: Retelling): number {
  return (
    (tellsLack.test(text) ? 4 : 0) +
    (tellsHelp.test(text) ? 1.5 : 0) +
    (shape === "words" ? 3 : 0) +
    (text.split(/\s+/).length < tooShort ? 2 : 0)
  );
}

interface Need {
  id: string;
  text: string;
  phrased: PhrasedNeed;
  requirements: string[];
  /** Must-haves count more than wishes, duties and troubles more than demands. */
  weight: number;
  /** How somebody should be: only a deed that does the very thing answers it. */
  manners: boolean;
}

const workTopics: ReadonlySet<string> = new Set(["skill", "experience", "other"]);

/** Needs a deed can answer: duties, and demands for skills. Papers, places and years are no deed's business. */
function listNeeds(
  posting: Posting,
  painPoints: ReturnType<typeof findPainPoints>,
  language: LetterLanguage,
): Need[] {
  const demands = posting.requirements.filter(
    (one) => workTopics.has(one.topic) && one.years === null && !waives.test(one.text),
  );
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
    a.start < b.end && b.start < a.end;
  const pains = painPoints.filter(
    (pain) => !posting.requirements.some((one) => overlaps(one, pain) && !demands.includes(one)),
  );
  return [
    ...pains.map((one) => ({ ...one, pain: true })),
    ...demands
      .filter((one) => !pains.some((pain) => overlaps(pain, one)))
      .map((one) => ({ ...one, pain: false })),
  ].flatMap(({ id, text, start, end, pain }): Need[] => {
    if (waives.test(text)) return [];
    const phrased = phraseNeed({ text, start }, language);
    const served = demands.filter((one) => overlaps(one, { start, end }));
    const manners = served.some(asksForManners);
    const weight = (pain ? 0.5 : 0) + (served.some((one) => one.kind === "must") ? 1 : 0);
    const requirements = served.map((one) => one.id);
    return phrased
      ? [{ id, text: posting.text.slice(phrased.start, phrased.end), phrased, requirements, weight, manners }]
      : [];
  });
}

/** A demand that is taken back in the same breath is no need to answer first. */
const waives =
  /\b(?:you can learn|we (?:can|will|['’]ll) (?:teach|train)|not (?:required|needed|essential)|no experience)\b/iu;

/** Words so common among bullets and postings that sharing one says nothing. */
const common =
  /^(?:team\p{L}*|work\p{L}*|support\p{L}*|help\p{L}*|prepar\p{L}*|maintain\p{L}*|manag\p{L}*|year\p{L}*|new|lead\p{L}*|led|run|ran|day\p{L}*|week\p{L}*|month\p{L}*|customer\p{L}*|two|three|four|five|service\p{L}*|busy|keep|write|written|wrote|build\p{L}*|built|look\p{L}*|plan\p{L}*|use\p{L}*|arbeit\p{L}*|jahr\p{L}*|gut\p{L}*|neu\p{L}*|zwei|drei)$/iu;

/** Of a short need one long word in common is most of what it asks for. */
const shortNeed = 3;
const longWord = 6;

/** Which facts meet which demands, as the score sees it. Demands for years are no deed's business, so the day does not matter. */
function matchWork(posting: Posting, facts: readonly Fact[]): Map<string, ReadonlySet<string>> {
  const requirements = posting.requirements.filter((one) => one.years === null && workTopics.has(one.topic));
  return new Map(
    matchRequirements({ posting: { ...posting, requirements }, facts, today: "" })
      .filter((match) => match.evidenced)
      .map((match) => [
        match.requirement.id,
        new Set(
          match.facts.filter((one) => one.skills.length > 0 || one.words.length > 1).map((one) => one.fact),
        ),
      ]),
  );
}

/** "Auszubildende", "Auszubildenden": German endings that the stems of the evidence leave standing. */
const bareGerman = (word: string): string =>
  word.toLowerCase().replace(/(?:innen|ern|en|er|em|es|in|n|e|s)$/u, "");
function shareGerman(need: string, fact: string): { text: string }[] {
  const held = new Set((fact.match(/\p{Lu}[\p{L}]{5,}/gu) ?? []).map(bareGerman));
  return (need.match(/\p{Lu}[\p{L}]{5,}/gu) ?? [])
    .filter((word) => held.has(bareGerman(word)))
    .map((text) => ({ text }));
}

function tie(
  needs: readonly Need[],
  facts: readonly Fact[],
  stories: readonly Story[],
  met: ReadonlyMap<string, ReadonlySet<string>>,
  language: LetterLanguage,
): Map<string, Tie[]> {
  const told = facts.filter((fact) => stories.some((story) => story.id === fact.id));
  const ties = new Map<string, Tie[]>();
  for (const need of needs) {
    const asked = new Set(
      readWords(need.text)
        .filter((word) => isContentWord(word) && !common.test(word.lower) && !isAskingWord(word.lower))
        .map((word) => word.stem),
    ).size;
    const ranking = rankEvidence({ requirement: need, facts: told });
    for (const fact of told) {
      const ranked = ranking.find((one) => one.fact === fact.id) ?? { fact: fact.id, skills: [], words: [] };
      const skills = ranked.skills.join(" ").toLowerCase();
      const more = language === "de" ? shareGerman(need.text, fact.text) : [];
      const words = [
        ...ranked.words,
        ...more.filter((one) => !ranked.words.some((word) => bareGerman(word.text) === bareGerman(one.text))),
      ].filter((word) => !common.test(word.text) && !skills.includes(word.text.toLowerCase()));
      const strength = ranked.skills.length * 2 + words.length;
      const whole = asked <= shortNeed && words.some((word) => word.text.length >= longWord) ? 1 : 0;
      // What the score takes for proof is an answer, though it be in one word that is not common.
      const proves = need.requirements.some((id) => met.get(id)?.has(fact.id)) && strength > 0 ? 2 : 0;
      // One word in common is an accident, unless the need has hardly more.
      if (strength + whole + proves < 2 || (need.manners && words.length < 2 && proves === 0)) continue;
      const list = ties.get(ranked.fact) ?? [];
      list.push({
        need: need.phrased,
        requirements: need.requirements,
        strength: strength + whole * 0.5 + proves * 0.5 + need.weight,
      });
      ties.set(ranked.fact, list);
    }
  }
  for (const list of ties.values()) list.sort((a, b) => b.strength - a.strength);
  return ties;
}
