import { readSkillSpan, type Source, type Tag } from "./read-skillspan.ts";
import { addScore, addSentence, type TagScore, zeroScore } from "./score-tags.ts";

export interface Place {
  start: number;
  end: number;
}

/** What is found in a text: places in it, in reading order; where one lies in another, the wider first. */
export type Finder = (text: string) => Place[];

/** The corpus does not say where a posting ends; this is about as long as one. */
const sentencesOfPosting = 40;

/** Stretches as long as a posting, in order. */
export function cutPostings<T>(sentences: readonly T[]): T[][] {
  const postings: T[][] = [];
  for (let at = 0; at < sentences.length; at += sentencesOfPosting)
    postings.push(sentences.slice(at, at + sentencesOfPosting));
  return postings;
}

/** A sentence a line. */
export const joinSentences = (sentences: readonly { tokens: readonly string[] }[]): string =>
  sentences.map(({ tokens }) => tokens.join(" ")).join("\n");

/** Sentences as one text, read as a posting is read; places become tags of the tokens they touch. */
export function tagSentences(sentences: readonly { tokens: readonly string[] }[], find: Finder): Tag[][] {
  const places = find(joinSentences(sentences));
  let offset = 0;
  let next = 0;
  return sentences.map(({ tokens }) =>
    tokens.map((token): Tag => {
      const start = offset;
      offset += token.length + 1;
      while (next < places.length && places[next]!.end <= start) next += 1;
      const place = places[next];
      if (place === undefined || place.start >= start + token.length) return "O";
      return place.start >= start ? "B" : "I";
    }),
  );
}

/** Each source as one text, or cut into postings. Throws without the corpus: ask readSkillSpan first. */
export function scoreDevPart(
  kind: "knowledge" | "skill",
  find: Finder,
  sources: readonly Source[] = ["house", "tech"],
  cut: "whole" | "postings" = "whole",
): TagScore {
  const together = zeroScore();
  for (const source of sources) {
    const sentences = readSkillSpan(source, "dev");
    if (sentences === null) throw new Error(`no corpus: ${source}_dev.conll`);
    const score = zeroScore();
    const texts = cut === "whole" ? [sentences] : cutPostings(sentences);
    const found = texts.flatMap((text) => tagSentences(text, find));
    sentences.forEach((sentence, at) => {
      addSentence(score, found[at]!, sentence[kind]);
    });
    addScore(together, score);
  }
  return together;
}
