import type { Fact } from "../../resume/model.ts";
import { isAskingWord } from "../plain-words.ts";
import { isContentWord, readWords, type Word } from "../read-words.ts";
import { hasSameMeaning } from "../same-meaning.ts";

/** How much a fact's repeating a word still adds. */
const saturation = 1.2;
/** How far a long fact is held against the average one; facts are sentences, so half. */
const lengthShare = 0.5;
/** What a word of the same meaning counts beside the word itself. */
const meaningShare = 0.7;

export interface SharedWord {
  /** As the requirement writes it. */
  text: string;
  /** As the fact writes it first. */
  found: string;
  weight: number;
}

/** The facts of one candidate, read for weighing: built once, asked for each requirement. */
export interface WordIndex {
  /** BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the candidate's facts by word stem. */
  weigh(requirement: string, fact: Fact): SharedWord[];
  words(fact: Fact): readonly Word[];
}

export const listAsked = (text: string): Word[] => {
  const seen = new Set<string>();
  return readWords(text).filter(
    (word) => isContentWord(word) && !isAskingWord(word.lower) && !seen.has(word.stem) && seen.add(word.stem),
  );
};

/** What a post was is told by its title; the employer's name and place say nothing of the work. */
const tellingText = (fact: Fact): string =>
  fact.kind === "position" && fact.title !== null ? fact.title : fact.text;

export function indexWords(facts: readonly Fact[]): WordIndex {
  const wordsOf = new Map(facts.map((fact) => [fact.id, readWords(tellingText(fact)).filter(isContentWord)]));
  const average = [...wordsOf.values()].reduce((sum, words) => sum + words.length, 0) / (facts.length || 1);
  const held = new Map<string, number>();
  for (const words of wordsOf.values())
    for (const stem of new Set(words.map((word) => word.stem))) held.set(stem, (held.get(stem) ?? 0) + 1);

  const weighStem = (stem: string, words: readonly Word[]): number => {
    const times = words.filter((word) => word.stem === stem).length;
    const among = held.get(stem) ?? 0;
    const rare = Math.log(1 + (facts.length - among + 0.5) / (among + 0.5));
    const length = 1 - lengthShare + lengthShare * (words.length / (average || 1));
    return (rare * times * (saturation + 1)) / (times + saturation * length);
  };
  return {
    words: (fact) => wordsOf.get(fact.id) ?? [],
    weigh(requirement, fact) {
      const words = wordsOf.get(fact.id) ?? [];
      return listAsked(requirement).flatMap((asked): SharedWord[] => {
        const own = words.find((word) => word.stem === asked.stem);
        const found = own ?? words.find((word) => hasSameMeaning(word.stem, asked.stem));
        if (!found) return [];
        const weight = weighStem(found.stem, words) * (own ? 1 : meaningShare);
        return [{ text: asked.text, found: found.text, weight }];
      });
    },
  };
}
