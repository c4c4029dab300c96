/**
 * Names of things that can be known ("recombinant DNA techniques", "fund accounting") in English postings, found by their look and
 * surroundings where no dictionary has them. A statistical model (a conditional random field, see test/train) weighs each token; what
 * is likely enough becomes a span.
 */
import { type FoundSkill, findSkills } from "../find-skills.ts";
import { countLanguage } from "./is-english.ts";
import {
  type KnowledgeReading,
  type KnowledgeSpan,
  readWeighedSentences,
  type WeighedSentence,
} from "./knowledge-spans.ts";
import { isHeading, listAround, markDictionary } from "./sentence-input.ts";
import { splitSentences, type TextSentence } from "./split-tokens.ts";
import { makeTagger } from "./tagger-model.ts";

/** Longer ones are no sentences but lists or codes; the tagger reads them in pieces. */
const longestSentence = 120;

function splitLong(tokens: TextSentence): TextSentence[] {
  const pieces: TextSentence[] = [];
  for (let at = 0; at < tokens.length; at += longestSentence)
    pieces.push(tokens.slice(at, at + longestSentence));
  return pieces;
}

function weighText(text: string, skills: readonly FoundSkill[]): WeighedSentence[] {
  const sentences = splitSentences(text).flatMap(splitLong);
  const written = sentences.map((one) => one.map((token) => token.text));
  const counts = written.map(countLanguage);
  const all = { english: 0, foreign: 0 };
  for (const one of counts) {
    all.english += one.english;
    all.foreign += one.foreign;
  }
  const tag = makeTagger();
  let heading: readonly string[] = [];
  let next = 0;
  return sentences.flatMap((tokens, at) => {
    const words = written[at]!;
    const above = heading;
    if (isHeading(words)) heading = words;
    const { english, foreign } = counts[at]!;
    // A sentence that does not tell its language is in that of the text.
    if (english === foreign ? all.foreign > all.english : foreign > english) return [];
    while (next < skills.length && skills[next]!.end <= tokens[0]!.start) next += 1;
    let end = next;
    while (end < skills.length && skills[end]!.start < tokens.at(-1)!.end) end += 1;
    const dictionary = markDictionary(tokens, skills.slice(next, end));
    const around = listAround(written, at);
    return [{ tokens, likelihoods: tag({ tokens: words, dictionary, heading: above, around }) }];
  });
}

/** `skills` are those of `findSkills(text)`, for callers that have them already. */
export function readKnowledge(
  text: string,
  skills: readonly FoundSkill[] = findSkills(text),
): KnowledgeReading {
  return readWeighedSentences(text, weighText(text, skills));
}

/** Names of things that can be known, in reading order, never overlapping. */
export const findKnowledge = (text: string): KnowledgeSpan[] => readKnowledge(text).spans;
