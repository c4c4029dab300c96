import { readSkillSpan, type Source, type Tag, type TaggedSentence } from "./read-skillspan.ts";
import { addScore, addSentence, type TagScore, zeroScore } from "./score-tags.ts";

export interface Place {
  start: number;
  end: number;
}

/** What is found in a text: places in it, in reading order, not overlapping. */
export type Finder = (text: string) => Place[];

/** One part of the corpus as one text, a sentence a line, read as a posting is read; places become tags of the tokens they touch. */
function tagSentences(sentences: readonly TaggedSentence[], find: Finder): Tag[][] {
  const places = find(sentences.map(({ tokens }) => tokens.join(" ")).join("\n"));
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

/** Throws without the corpus: ask readSkillSpan first. */
export function scoreDevPart(
  kind: "knowledge" | "skill",
  find: Finder,
  sources: readonly Source[] = ["house", "tech"],
): TagScore {
  const together = zeroScore();
  for (const source of sources) {
    const sentences = readSkillSpan(source, "dev");
    if (sentences === null) throw new Error(`no corpus: ${source}_dev.conll`);
    const score = zeroScore();
    const found = tagSentences(sentences, find);
    sentences.forEach((sentence, at) => {
      addSentence(score, found[at]!, sentence[kind]);
    });
    addScore(together, score);
  }
  return together;
}
