import type { WordVectors } from "../../text/vectors/word-vectors.ts";
import type { Word } from "../read-words.ts";

export interface NearPair {
  /** A word of the requirement, as written. */
  asked: string;
  /** The word of the fact that stands nearest to it, as written. */
  found: string;
  likeness: number;
  /** Of the more frequent of the two, 0 to 1: everyday words stand near to nearly everything. */
  rarity: number;
}

export interface Nearness {
  score: number;
  /** For each word asked that has a vector the nearest of the fact, the nearest pair first. */
  pairs: NearPair[];
}

/** Share of the score that the texts as wholes make; the rest is word by word. */
const wholeShare = 0.4;

/**
 * How near a fact stands to what is asked: each word asked looks for its nearest in the fact, rare words weighing more,
 * and the two texts' mean directions are compared. Words without a vector do not count on either side; null where one
 * side has none at all.
 */
export function measureNearness(
  asked: readonly Word[],
  told: readonly Word[],
  vectors: WordVectors,
): Nearness | null {
  const mine = placesOf(asked, vectors);
  const theirs = placesOf(told, vectors);
  if (mine.length === 0 || theirs.length === 0) return null;
  let sum = 0;
  let weights = 0;
  const pairs = mine.map(({ word, place }): NearPair => {
    let best = { found: "", likeness: -1, rarity: 0 };
    for (const other of theirs) {
      const likeness = vectors.likeness(place, other.place);
      if (likeness > best.likeness)
        best = { found: other.word.text, likeness, rarity: vectors.rarity(other.place) };
    }
    const weight = vectors.rarity(place);
    sum += weight * best.likeness;
    weights += weight;
    return { asked: word.text, ...best, rarity: Math.min(best.rarity, weight) };
  });
  const whole = compareWholes(mine, theirs, vectors);
  const score = (1 - wholeShare) * (weights > 0 ? sum / weights : 0) + wholeShare * whole;
  return { score, pairs: pairs.sort((a, b) => b.likeness - a.likeness) };
}

interface Placed {
  word: Word;
  place: number;
}

const placesOf = (words: readonly Word[], vectors: WordVectors): Placed[] =>
  words.flatMap((word) => {
    const place = vectors.find(word.lower);
    return place === null ? [] : [{ word, place }];
  });

function compareWholes(mine: readonly Placed[], theirs: readonly Placed[], vectors: WordVectors): number {
  const [a, b] = [mine, theirs].map((placed) => {
    const sum = new Float32Array(vectors.dimensions);
    for (const { place } of placed) vectors.addTo(sum, place, vectors.rarity(place));
    return sum;
  }) as [Float32Array, Float32Array];
  const dot = (one: Float32Array, other: Float32Array): number =>
    one.reduce((total, value, i) => total + value * other[i]!, 0);
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}
