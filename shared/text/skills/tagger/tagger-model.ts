import * as packed from "./generated/knowledge-weights.ts";
import { HashIndex, readBytes, readNumber } from "./packed-numbers.ts";
import { first, inside, sumPaths, tagCount } from "./sum-paths.ts";
import { readTokenFeatures, type SentenceInput } from "./token-features.ts";
import { makeTokenReader } from "./token-look.ts";
import { readWordClasses, type WordClasses } from "./word-classes.ts";

interface TaggerModel {
  classes: WordClasses;
  features: HashIndex;
  /** Two bytes a feature: its say for "first" and for "inside", in units of `unit`. */
  weights: Int8Array;
  unit: number;
  transition: Float64Array;
  opening: Float64Array;
}

let read: TaggerModel | null = null;

/** Read at first use: a page that reads no posting should not pay for it. */
function taggerModel(): TaggerModel {
  if (read) return read;
  const bytes = readBytes(packed.features);
  const keys = new Uint32Array(packed.featureCount);
  let at = 0;
  let key = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const { value, end } = readNumber(bytes, at);
    key += value;
    keys[i] = key;
    at = end;
  }
  const impossible = (value: number | null) => value ?? Number.NEGATIVE_INFINITY;
  read = {
    classes: readWordClasses(readBytes(packed.words), packed.parents),
    features: new HashIndex(keys),
    weights: new Int8Array(bytes.buffer, at),
    unit: packed.unit,
    transition: Float64Array.from(packed.transition, impossible),
    opening: Float64Array.from(packed.opening, impossible),
  };
  return read;
}

export interface TokenLikelihood {
  /** Opens a span. */
  first: number;
  /** Goes on with one. */
  inside: number;
}

export type Tagger = (input: SentenceInput) => TokenLikelihood[];

/** A tagger for the sentences of one text: how likely each token is part of the name of something that can be known. */
export function makeTagger(): Tagger {
  const { classes, features, weights, unit, transition, opening } = taggerModel();
  const lookAt = makeTokenReader(classes);
  return (input) => {
    const length = input.tokens.length;
    const scores = new Float64Array(length * tagCount);
    readTokenFeatures(input, lookAt, (token, feature) => {
      const found = features.find(feature);
      if (found < 0) return;
      scores[token * tagCount + first]! += weights[found * 2]! * unit;
      scores[token * tagCount + inside]! += weights[found * 2 + 1]! * unit;
    });
    const marginal = new Float64Array(length * tagCount);
    sumPaths(scores, length, transition, opening, marginal);
    return input.tokens.map((_, t) => ({
      first: marginal[t * tagCount + first]!,
      inside: marginal[t * tagCount + inside]!,
    }));
  };
}
