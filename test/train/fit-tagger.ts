import { countFeatures, encodeSentence, type FeatureIds, type ReadSentence } from "./read-examples.ts";
import { type CrfWeights, trainCrf } from "./train-crf.ts";

export type Kind = "knowledge" | "skill";

export interface FitOptions {
  kind: Kind;
  penalty: number;
  /** So many features stay. */
  keep: number;
  steps: number;
}

export interface FittedTagger {
  /** Hashes; a feature's place is its id in the weights. */
  features: number[];
  weights: CrfWeights;
  /** The weights of the features in steps from -127 to 127, each worth `unit`. */
  steps: Int8Array;
  unit: number;
}

/** Features seen only once are left out: they can only be learned by heart. */
const leastSeen = 2;

function trainOn(sentences: readonly ReadSentence[], features: number[], options: FitOptions): CrfWeights {
  const ids: FeatureIds = new Map(features.map((feature, id) => [feature, id]));
  const examples = sentences.map((one) => encodeSentence(one, options.kind, ids));
  return trainCrf(examples, { features: features.length, penalty: options.penalty, steps: options.steps });
}

/** The few weights beyond the largest step are cut to it. */
function quantize({ emission }: CrfWeights): { unit: number; steps: Int8Array } {
  const sorted = emission.map(Math.abs).sort();
  const unit = sorted[Math.floor(sorted.length * 0.9995)]! / 127;
  const steps = Int8Array.from(emission, (one) => Math.max(-127, Math.min(127, Math.round(one / unit))));
  return { unit, steps };
}

/** Trains with all features, keeps those that move most tokens furthest, and trains again with them alone. */
export function fitTagger(sentences: readonly ReadSentence[], options: FitOptions): FittedTagger {
  const counts = countFeatures(sentences);
  const all = [...counts].filter(([, count]) => count >= leastSeen).map(([feature]) => feature);
  const { emission } = trainOn(sentences, all, options);
  const say = (id: number) =>
    Math.max(Math.abs(emission[id * 2]!), Math.abs(emission[id * 2 + 1]!)) * Math.sqrt(counts.get(all[id]!)!);
  const features = all
    .map((feature, id) => ({ feature, say: say(id) }))
    .sort((a, b) => b.say - a.say || a.feature - b.feature)
    .slice(0, options.keep)
    .map((one) => one.feature)
    .sort((a, b) => a - b);
  const weights = trainOn(sentences, features, options);
  return { features, weights, ...quantize(weights) };
}
