/**
 * What a posting speaks of, beyond what it demands: its requirements, its duties, its title, and what it says of the work
 * in prose. Each is a wish with words and a weight. Lines are weighed by them for their order only: a wish proves nothing
 * and moves no mark of the score.
 */

import type { Posting, Requirement } from "../posting/model.ts";
import { aside, furniture } from "../posting/pain-words.ts";
import { type PostingLine, type PostingSection, readPostingLines } from "../posting/read-posting-lines.ts";
import { splitSentences } from "../posting/read-requirements.ts";
import { listAsked } from "./evidence/weigh-words.ts";
import { listSkillGroups, type SkillGroup } from "./match-requirements.ts";
import { readWords, type Word } from "./read-words.ts";

export interface Wish {
  text: string;
  weight: number;
  /** Words that say what is wished for, each once. */
  words: Word[];
  skills: SkillGroup;
  /** Null for what is no requirement. */
  requirement: Requirement | null;
}

/** What is told of the work weighs less than what is demanded, and more than what is told of the firm. */
export const sectionWeights: Record<PostingSection, number> = {
  must: 1,
  nice: 0.7,
  skills: 1,
  duties: 1.4,
  other: 1,
  about: 0.5,
  offer: 0,
  process: 0,
};
const kindWeights = { must: 1.6, nice: 1.1 };
const titleWeight = 0.8;
/** Conditions, degrees and languages: no line of work answers them. */
const conditions: ReadonlySet<Requirement["topic"]> = new Set(["permit", "place", "degree", "language"]);
/** Shorter passages are names, places and sums. */
const fewestWords = 3;
/** "Location: Leeds", "Full time | Permanent": the head of a posting rather than what it tells of the work. */
const isHead = ({ text, section, bullet }: PostingLine): boolean =>
  section === "other" && !bullet && (/^\p{Lu}[\p{L} ]{2,20}:\s/u.test(text) || !/[.!?](?:\s|$)/.test(text));

/** In reading order; same posting, same wishes. */
export function readWishes(posting: Posting): Wish[] {
  const wish = (text: string, weight: number, requirement: Requirement | null): Wish => ({
    text,
    weight,
    words: listAsked(text).filter(({ lower }) => !furniture.has(lower) && !/\p{N}/u.test(lower)),
    skills: listSkillGroups(text).flat(),
    requirement,
  });
  const demanded = posting.requirements.filter(({ topic }) => !conditions.has(topic));
  const told = readPostingLines(posting.text)
    .filter((line) => !line.heading && sectionWeights[line.section] > 0 && !isHead(line))
    .flatMap((line) =>
      splitSentences(line.text).flatMap((sentence) => {
        const start = line.start + sentence.start;
        const end = start + sentence.text.length;
        if (posting.requirements.some((one) => one.start < end && start < one.end)) return [];
        if (sentence.text === sentence.text.toUpperCase() || sentence.text === posting.company) return [];
        if (aside.test(sentence.text) || readWords(sentence.text).length < fewestWords) return [];
        return [wish(sentence.text, sectionWeights[line.section], null)];
      }),
    );
  return [
    ...(posting.title === null ? [] : [wish(posting.title, titleWeight, null)]),
    ...demanded.map((one) => wish(one.text, kindWeights[one.kind], one)),
    ...told,
  ].filter(({ words, skills }) => words.length + skills.length > 0);
}
