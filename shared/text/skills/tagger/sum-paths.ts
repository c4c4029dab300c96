/**
 * Forward and backward over all taggings of a sentence: how likely each tag of each token is, given the scores of tokens and of
 * neighbouring tags. Probabilities are scaled token by token, so that long sentences do not run out of floating point.
 */

export const tagCount = 3;
/** Outside, first of a span, inside of one. */
export const outside = 0;
export const first = 1;
export const inside = 2;

/** A span goes on only where one is open. */
export const mayFollow = (before: number | null, tag: number): boolean =>
  tag !== inside || before === first || before === inside;

/**
 * `scores` (token × tag) in, `marginal` (token × tag) filled. `transition` (tag before × tag) and `opening` are -Infinity where a tag may
 * not follow. With `pairs` the expected number of each pair of tags is added to it, which training asks for. Returns the logarithm of
 * the sum over all taggings.
 */
export function sumPaths(
  scores: Float64Array,
  length: number,
  transition: Float64Array,
  opening: Float64Array,
  marginal: Float64Array,
  pairs: Float64Array | null = null,
): number {
  const forward = new Float64Array(length * tagCount);
  const backward = new Float64Array(length * tagCount);
  const weight = new Float64Array(length * tagCount);
  const scale = new Float64Array(length);
  const step = transition.map(Math.exp);
  let log = 0;
  for (let t = 0; t < length; t += 1) {
    const at = t * tagCount;
    const top = Math.max(scores[at]!, scores[at + 1]!, scores[at + 2]!);
    let sum = 0;
    for (let tag = 0; tag < tagCount; tag += 1) {
      weight[at + tag] = Math.exp(scores[at + tag]! - top);
      let into = 0;
      if (t === 0) into = Math.exp(opening[tag]!);
      else
        for (let before = 0; before < tagCount; before += 1) {
          into += forward[at - tagCount + before]! * step[before * tagCount + tag]!;
        }
      forward[at + tag] = into * weight[at + tag]!;
      sum += forward[at + tag]!;
    }
    for (let tag = 0; tag < tagCount; tag += 1) forward[at + tag]! /= sum;
    scale[t] = sum;
    log += top + Math.log(sum);
  }
  backward.fill(1, (length - 1) * tagCount);
  for (let t = length - 2; t >= 0; t -= 1) {
    const at = t * tagCount;
    const next = at + tagCount;
    for (let before = 0; before < tagCount; before += 1) {
      let value = 0;
      for (let tag = 0; tag < tagCount; tag += 1) {
        const part =
          (step[before * tagCount + tag]! * weight[next + tag]! * backward[next + tag]!) / scale[t + 1]!;
        if (pairs) pairs[before * tagCount + tag]! += forward[at + before]! * part;
        value += part;
      }
      backward[at + before] = value;
    }
  }
  for (let i = 0; i < length * tagCount; i += 1) marginal[i] = forward[i]! * backward[i]!;
  return log;
}
