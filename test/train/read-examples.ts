import { findSkills } from "../../shared/text/skills/index.ts";
import { isHeading, listAround, markDictionary } from "../../shared/text/skills/tagger/sentence-input.ts";
import type { TextSentence } from "../../shared/text/skills/tagger/split-tokens.ts";
import { readTokenFeatures } from "../../shared/text/skills/tagger/token-features.ts";
import { makeTokenReader, type TokenLook } from "../../shared/text/skills/tagger/token-look.ts";
import type { WordClasses } from "../../shared/text/skills/tagger/word-classes.ts";
import { readSkillSpan, type Source, type TaggedSentence } from "../support/read-skillspan.ts";
import { fillPlaceholders } from "./fill-placeholders.ts";
import type { Example } from "./train-crf.ts";

export interface SentenceFeatures {
  /** Features of token t: values[from[t]] up to values[from[t + 1]]. */
  values: number[];
  from: number[];
}

export interface ReadSentence {
  sentence: TaggedSentence;
  source: Source;
  /** One of five stretches of its source, so that a posting lies in one of them. */
  fold: number;
  features: SentenceFeatures;
}

/** The tokens in the text that they are with blanks between them. */
export function listPlaces(tokens: readonly string[]): TextSentence {
  let length = 0;
  return tokens.map((text) => {
    const start = length;
    length += text.length + 1;
    return { text, start, end: start + text.length, breaks: false };
  });
}

function readFeatures(
  tokens: readonly string[],
  heading: readonly string[],
  around: readonly (readonly string[])[],
  lookAt: (token: string) => TokenLook,
): SentenceFeatures {
  const dictionary = markDictionary(listPlaces(tokens), findSkills(tokens.join(" ")));
  const values: number[] = [];
  const counts = tokens.map(() => 0);
  readTokenFeatures({ tokens, dictionary, heading, around }, lookAt, (token, feature) => {
    values.push(feature);
    counts[token]! += 1;
  });
  const from = [0];
  for (const count of counts) from.push(from.at(-1)! + count);
  return { values, from };
}

/** Every sentence of both sources with its features, as it stands and with names filled in; null without the corpus. */
export function readSentences(
  part: "train" | "dev",
  classes: WordClasses,
): { plain: ReadSentence[]; filled: ReadSentence[] } | null {
  const lookAt = makeTokenReader(classes);
  const plain: ReadSentence[] = [];
  const filled: ReadSentence[] = [];
  for (const source of ["house", "tech"] as const) {
    const sentences = readSkillSpan(source, part);
    if (sentences === null) return null;
    let heading: readonly string[] = [];
    const written = sentences.map(({ tokens }) => tokens);
    sentences.forEach((sentence, at) => {
      const around = listAround(written, at);
      const fold = Math.floor((at * 5) / sentences.length);
      const one = {
        sentence,
        source,
        fold,
        features: readFeatures(sentence.tokens, heading, around, lookAt),
      };
      plain.push(one);
      // Every second sentence is learned with names in it.
      const named = at % 2 === 0 ? fillPlaceholders(sentence, at * 7919 + 13) : sentence;
      filled.push(
        named === sentence
          ? one
          : { ...one, sentence: named, features: readFeatures(named.tokens, heading, around, lookAt) },
      );
      if (isHeading(sentence.tokens)) heading = sentence.tokens;
    });
  }
  return { plain, filled };
}

export type FeatureIds = ReadonlyMap<number, number>;

export function countFeatures(sentences: readonly ReadSentence[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of sentences) {
    for (const one of features.values) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

const tagNumbers = { O: 0, B: 1, I: 2 } as const;

export function encodeSentence(one: ReadSentence, kind: "knowledge" | "skill", ids: FeatureIds): Example {
  const list: number[] = [];
  const from = [0];
  const { features } = one;
  for (let t = 0; t + 1 < features.from.length; t += 1) {
    for (let i = features.from[t]!; i < features.from[t + 1]!; i += 1) {
      const id = ids.get(features.values[i]!);
      if (id !== undefined) list.push(id);
    }
    from.push(list.length);
  }
  return {
    ids: Int32Array.from(list),
    from: Int32Array.from(from),
    tags: Uint8Array.from(one.sentence[kind].map((tag) => tagNumbers[tag])),
  };
}
