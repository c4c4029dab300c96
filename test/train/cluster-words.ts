/**
 * Word classes: words whose vectors point the same way (k-means on the sphere), fine classes gathered into coarser ones the same way.
 * Seeds are spread evenly over the words by frequency, so that every run finds the same classes.
 */

export interface WordVectors {
  /** From frequent to rare. */
  words: readonly string[];
  dimensions: number;
  /** Of length 1 each, one after the other. */
  values: Float32Array;
}

export function normalizeRows(values: Float32Array, dimensions: number): void {
  for (let from = 0; from < values.length; from += dimensions) {
    let sum = 0;
    for (let i = from; i < from + dimensions; i += 1) sum += values[i]! * values[i]!;
    const length = Math.sqrt(sum) || 1;
    for (let i = from; i < from + dimensions; i += 1) values[i]! /= length;
  }
}

/** The centre nearest to each row from `first` to `last`. */
export function nearestCentres(
  values: Float32Array,
  first: number,
  last: number,
  centres: Float32Array,
  dimensions: number,
): Int32Array {
  const nearest = new Int32Array(last - first);
  for (let row = first; row < last; row += 1) {
    const from = row * dimensions;
    let best = Number.NEGATIVE_INFINITY;
    for (let at = 0; at < centres.length; at += dimensions) {
      let sum = 0;
      for (let i = 0; i < dimensions; i += 4) {
        sum +=
          values[from + i]! * centres[at + i]! +
          values[from + i + 1]! * centres[at + i + 1]! +
          values[from + i + 2]! * centres[at + i + 2]! +
          values[from + i + 3]! * centres[at + i + 3]!;
      }
      if (sum > best) {
        best = sum;
        nearest[row - first] = at / dimensions;
      }
    }
  }
  return nearest;
}

export function clusterRows(
  values: Float32Array,
  rows: number,
  dimensions: number,
  count: number,
  rounds: number,
): { centres: Float32Array; classOf: Int32Array } {
  const centres = new Float32Array(count * dimensions);
  for (let one = 0; one < count; one += 1) {
    const from = Math.floor((one * rows) / count) * dimensions;
    centres.set(values.subarray(from, from + dimensions), one * dimensions);
  }
  let classOf = nearestCentres(values, 0, rows, centres, dimensions);
  for (let round = 0; round < rounds; round += 1) {
    const sums = new Float32Array(centres.length);
    classOf.forEach((one, row) => {
      for (let i = 0; i < dimensions; i += 1) sums[one * dimensions + i]! += values[row * dimensions + i]!;
    });
    normalizeRows(sums, dimensions);
    // A class that lost its words keeps its centre.
    const held = new Set(classOf);
    for (let one = 0; one < count; one += 1) {
      if (held.has(one)) {
        centres.set(sums.subarray(one * dimensions, (one + 1) * dimensions), one * dimensions);
      }
    }
    classOf = nearestCentres(values, 0, rows, centres, dimensions);
  }
  return { centres, classOf };
}
