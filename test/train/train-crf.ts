/**
 * Trains a linear-chain conditional random field: each token has features (ids), each feature a weight for "first" and one for
 * "inside" (those of "outside" are 0), each pair of tags a weight. The weights are those under which the tags of the experts are most
 * likely, less an L2 penalty, found by L-BFGS over all sentences at once: no random order, so the same data give the same weights.
 */
import { mayFollow, sumPaths, tagCount } from "../../shared/text/skills/tagger/sum-paths.ts";

export interface Example {
  /** Features of token t: ids[from[t]] up to ids[from[t + 1]]. */
  ids: Int32Array;
  from: Int32Array;
  tags: Uint8Array;
}

export interface CrfWeights {
  /** feature * 2, for "first" and "inside". */
  emission: Float64Array;
  /** tag before * 3 + tag; -Infinity where it may not follow. */
  transition: Float64Array;
  opening: Float64Array;
}

export interface TrainOptions {
  features: number;
  /** Half of it times the square of each weight is taken off. */
  penalty: number;
  steps: number;
  onStep?: (step: number, loss: number) => void;
}

/** Moves that L-BFGS remembers. */
const history = 7;

export function scoreTokens({ ids, from }: Example, emission: Float64Array, scores: Float64Array): void {
  for (let t = 0; t + 1 < from.length; t += 1) {
    let first = 0;
    let inside = 0;
    for (let i = from[t]!; i < from[t + 1]!; i += 1) {
      const at = ids[i]! * 2;
      first += emission[at]!;
      inside += emission[at + 1]!;
    }
    scores[t * tagCount] = 0;
    scores[t * tagCount + 1] = first;
    scores[t * tagCount + 2] = inside;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

/** Weights in one row: emission, transition, opening. */
function unpack(row: Float64Array, features: number): CrfWeights {
  const pairs = features * 2;
  const transition = row.slice(pairs, pairs + tagCount * tagCount);
  const opening = row.slice(pairs + tagCount * tagCount);
  for (let tag = 0; tag < tagCount; tag += 1) {
    if (!mayFollow(null, tag)) opening[tag] = -Infinity;
    for (let before = 0; before < tagCount; before += 1) {
      if (!mayFollow(before, tag)) transition[before * tagCount + tag] = -Infinity;
    }
  }
  return { emission: row.subarray(0, pairs), transition, opening };
}

/** Loss of a row of weights; `slope` becomes its gradient. */
function judge(
  examples: readonly Example[],
  row: Float64Array,
  slope: Float64Array,
  options: TrainOptions,
): number {
  const { emission, transition, opening } = unpack(row, options.features);
  const longest = Math.max(...examples.map((one) => one.tags.length)) * tagCount;
  const scores = new Float64Array(longest);
  const marginal = new Float64Array(longest);
  const pairs = new Float64Array(tagCount * tagCount);
  const pairsAt = options.features * 2;
  const openingAt = pairsAt + tagCount * tagCount;
  let loss = 0;
  slope.fill(0);
  for (const example of examples) {
    const { ids, from, tags } = example;
    scoreTokens(example, emission, scores);
    loss += sumPaths(scores, tags.length, transition, opening, marginal, pairs);
    for (let t = 0; t < tags.length; t += 1) {
      const tag = tags[t]!;
      loss -= scores[t * tagCount + tag]!;
      if (t === 0) loss -= opening[tag]!;
      else {
        loss -= transition[tags[t - 1]! * tagCount + tag]!;
        slope[pairsAt + tags[t - 1]! * tagCount + tag]! -= 1;
      }
      marginal[t * tagCount + tag]! -= 1;
      const first = marginal[t * tagCount + 1]!;
      const inside = marginal[t * tagCount + 2]!;
      for (let i = from[t]!; i < from[t + 1]!; i += 1) {
        const at = ids[i]! * 2;
        slope[at]! += first;
        slope[at + 1]! += inside;
      }
    }
    for (let tag = 0; tag < tagCount; tag += 1) slope[openingAt + tag]! += marginal[tag]!;
  }
  for (let i = 0; i < pairs.length; i += 1) slope[pairsAt + i]! += pairs[i]!;
  for (let i = 0; i < row.length; i += 1) {
    loss += 0.5 * options.penalty * row[i]! * row[i]!;
    slope[i]! += options.penalty * row[i]!;
  }
  return loss;
}

interface Move {
  s: Float64Array;
  y: Float64Array;
  rho: number;
}

/** The way to go: the slope, bent by what the last moves tell about its curvature. */
function chooseDirection(slope: Float64Array, moves: readonly Move[]): Float64Array {
  const direction = slope.slice();
  const taken: number[] = [];
  for (const { s, y, rho } of [...moves].reverse()) {
    const part = rho * dot(s, direction);
    taken.push(part);
    for (let i = 0; i < direction.length; i += 1) direction[i]! -= part * y[i]!;
  }
  const last = moves.at(-1);
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1 / Math.sqrt(dot(slope, slope));
  for (let i = 0; i < direction.length; i += 1) direction[i]! *= scale;
  for (const { s, y, rho } of moves) {
    const part = taken.pop()! - rho * dot(y, direction);
    for (let i = 0; i < direction.length; i += 1) direction[i]! += part * s[i]!;
  }
  return direction;
}

export function trainCrf(examples: readonly Example[], options: TrainOptions): CrfWeights {
  const size = options.features * 2 + tagCount * tagCount + tagCount;
  let row: Float64Array = new Float64Array(size);
  let slope: Float64Array = new Float64Array(size);
  let loss = judge(examples, row, slope, options);
  const moves: Move[] = [];
  for (let step = 0; step < options.steps; step += 1) {
    const direction = chooseDirection(slope, moves);
    const fall = dot(direction, slope);
    let next = row;
    const nextSlope = new Float64Array(size);
    let nextLoss = Number.POSITIVE_INFINITY;
    for (let width = 1; width > 1e-6; width /= 2) {
      next = row.map((weight, i) => weight - width * direction[i]!);
      nextLoss = judge(examples, next, nextSlope, options);
      if (nextLoss <= loss - 1e-4 * width * fall) break;
    }
    if (!(nextLoss < loss)) break;
    const s = next.map((weight, i) => weight - row[i]!);
    const y = nextSlope.map((one, i) => one - slope[i]!);
    if (dot(s, y) > 1e-10) moves.push({ s, y, rho: 1 / dot(s, y) });
    if (moves.length > history) moves.shift();
    const gain = (loss - nextLoss) / loss;
    row = next;
    slope = nextSlope;
    loss = nextLoss;
    options.onStep?.(step, loss);
    if (gain < 1e-5) break;
  }
  return unpack(row, options.features);
}
