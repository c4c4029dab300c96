/**
 * The longest common subsequence of two sequences, by Myers' divide and conquer (An O(ND) difference algorithm, 1986,
 * section 4b): walk from both ends at once with ever more edits until the walks meet, divide there, repeat. Linear memory;
 * time grows with length times number of differences.
 *
 *     a b c a b b a  and  c b a b a c   →   [2,0] [4,1]… : pairs of places whose elements are equal, both rising
 */
export function alignSequences(before: readonly string[], after: readonly string[]): [number, number][] {
  const pairs: [number, number][] = [];
  let start = 0;
  let [endA, endB] = [before.length, after.length];
  while (start < endA && start < endB && before[start] === after[start]) pairs.push([start, start++]);
  while (endA > start && endB > start && before[endA - 1] === after[endB - 1]) {
    endA--;
    endB--;
  }
  if (start < endA && start < endB) {
    const ids = new Map<string, number>();
    const [a, b] = [intern(before, start, endA, ids), intern(after, start, endB, ids)];
    const first = pairs.length;
    new Aligner(a, b, pairs).align();
    for (let n = first; n < pairs.length; n++) {
      const pair = pairs[n] as [number, number];
      pair[0] += start;
      pair[1] += start;
    }
  }
  for (; endA < before.length; endA++, endB++) pairs.push([endA, endB]);
  return pairs;
}

/** A stretch of two sequences without pairs: from `i` up to `toI` in the one, from `j` up to `toJ` in the other. */
export interface Gap {
  i: number;
  toI: number;
  j: number;
  toJ: number;
  /** Nothing comes behind it; every other gap ends at the pair `[toI, toJ]`. */
  isLast: boolean;
}

/** The gaps, often empty, before, between and behind pairs that rise on both sides. */
export function* listGaps(
  pairs: Iterable<readonly [number, number]>,
  length: number,
  otherLength: number,
): Generator<Gap> {
  let [i, j] = [0, 0];
  for (const [toI, toJ] of pairs) {
    yield { i, toI, j, toJ, isLast: false };
    [i, j] = [toI + 1, toJ + 1];
  }
  yield { i, toI: length, j, toJ: otherLength, isLast: true };
}

/** Numbers for elements, equal for equal ones: they are compared again and again. */
function intern(sequence: readonly string[], from: number, to: number, ids: Map<string, number>): Int32Array {
  const numbers = new Int32Array(to - from);
  for (let n = from; n < to; n++) {
    const key = sequence[n] as string;
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size;
      ids.set(key, id);
    }
    numbers[n - from] = id;
  }
  return numbers;
}

/**
 * Edits after which two stretches count as too different for the exact method: at 2,000 it takes some ten milliseconds.
 * Beyond, the stretches are divided at elements that occur once in both, and what is left without any stays unmatched.
 */
const maxEdits = 2000;

class Aligner {
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly pairs: [number, number][];
  private readonly forward: Int32Array;
  private readonly backward: Int32Array;
  private readonly middle: number;

  constructor(a: Int32Array, b: Int32Array, pairs: [number, number][]) {
    this.a = a;
    this.b = b;
    this.pairs = pairs;
    this.middle = Math.min(a.length + b.length, 2 * maxEdits) + 2;
    this.forward = new Int32Array(2 * this.middle + 1);
    this.backward = new Int32Array(2 * this.middle + 1);
  }

  align(): void {
    this.divide(0, this.a.length, 0, this.b.length);
  }

  private divide(fromA: number, toA: number, fromB: number, toB: number): void {
    let [startA, endA, startB, endB] = [fromA, toA, fromB, toB];
    while (startA < endA && startB < endB && this.a[startA] === this.b[startB])
      this.pairs.push([startA++, startB++]);
    let tail = 0;
    while (startA < endA && startB < endB && this.a[endA - 1] === this.b[endB - 1]) {
      endA--;
      endB--;
      tail++;
    }
    if (startA < endA && startB < endB) {
      const meeting = this.meet(startA, endA, startB, endB);
      if (meeting !== null) {
        this.divide(startA, meeting[0], startB, meeting[1]);
        this.divide(meeting[0], endA, meeting[1], endB);
      } else this.divideAtUnique(startA, endA, startB, endB);
    }
    for (let k = 0; k < tail; k++) this.pairs.push([endA + k, endB + k]);
  }

  /** A point on a shortest way, strictly inside; null where the stretches are too different or have nothing in common. */
  private meet(startA: number, endA: number, startB: number, endB: number): [number, number] | null {
    const { a, b, forward, backward, middle } = this;
    const n = endA - startA;
    const m = endB - startB;
    const delta = n - m;
    const odd = (delta & 1) !== 0;
    const limit = Math.min((n + m + 1) >> 1, maxEdits);
    forward[middle + 1] = 0;
    backward[middle + 1] = 0;
    for (let d = 0; d <= limit; d++) {
      for (let k = -d; k <= d; k += 2) {
        let x =
          k === -d || (k !== d && (forward[middle + k - 1] as number) < (forward[middle + k + 1] as number))
            ? (forward[middle + k + 1] as number)
            : (forward[middle + k - 1] as number) + 1;
        let y = x - k;
        while (x < n && y < m && a[startA + x] === b[startB + y]) {
          x++;
          y++;
        }
        forward[middle + k] = x;
        const mirrored = delta - k;
        if (odd && Math.abs(mirrored) <= d - 1 && x + (backward[middle + mirrored] as number) >= n) {
          return this.inside(startA + x, startB + y, startA, endA, startB, endB);
        }
      }
      for (let k = -d; k <= d; k += 2) {
        let x =
          k === -d || (k !== d && (backward[middle + k - 1] as number) < (backward[middle + k + 1] as number))
            ? (backward[middle + k + 1] as number)
            : (backward[middle + k - 1] as number) + 1;
        let y = x - k;
        while (x < n && y < m && a[endA - 1 - x] === b[endB - 1 - y]) {
          x++;
          y++;
        }
        backward[middle + k] = x;
        const mirrored = delta - k;
        if (!odd && Math.abs(mirrored) <= d && x + (forward[middle + mirrored] as number) >= n) {
          return this.inside(endA - x, endB - y, startA, endA, startB, endB);
        }
      }
    }
    return null;
  }

  /** A meeting at a corner divides nothing: then no element is common to both stretches. */
  private inside(
    x: number,
    y: number,
    startA: number,
    endA: number,
    startB: number,
    endB: number,
  ): [number, number] | null {
    const atStart = x <= startA && y <= startB;
    const atEnd = x >= endA && y >= endB;
    return atStart || atEnd || x > endA || y > endB || x < startA || y < startB ? null : [x, y];
  }

  private divideAtUnique(startA: number, endA: number, startB: number, endB: number): void {
    const places = new Map<number, { inA: number; inB: number; countA: number; countB: number }>();
    for (let i = startA; i < endA; i++) {
      const place = places.get(this.a[i] as number);
      if (place === undefined) places.set(this.a[i] as number, { inA: i, inB: -1, countA: 1, countB: 0 });
      else place.countA++;
    }
    for (let j = startB; j < endB; j++) {
      const place = places.get(this.b[j] as number);
      if (place === undefined) continue;
      place.inB = j;
      place.countB++;
    }
    const unique = [...places.values()].filter(({ countA, countB }) => countA === 1 && countB === 1);
    const anchors = longestRise(
      unique.sort((one, two) => one.inA - two.inA).map(({ inA, inB }) => [inA, inB]),
    );
    if (anchors.length === 0) return;
    let [atA, atB] = [startA, startB];
    for (const [i, j] of anchors) {
      this.divide(atA, i, atB, j);
      this.pairs.push([i, j]);
      [atA, atB] = [i + 1, j + 1];
    }
    this.divide(atA, endA, atB, endB);
  }
}

/** The longest part of the list whose second numbers rise (patience sorting). */
function longestRise(points: [number, number][]): [number, number][] {
  const tops: number[] = [];
  const previous = new Int32Array(points.length).fill(-1);
  points.forEach(([, j], index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const half = (low + high) >> 1;
      if ((points[tops[half] as number] as [number, number])[1] < j) low = half + 1;
      else high = half;
    }
    if (low > 0) previous[index] = tops[low - 1] as number;
    tops[low] = index;
  });
  const rise: [number, number][] = [];
  for (let index = tops.at(-1) ?? -1; index >= 0; index = previous[index] as number) {
    rise.push(points[index] as [number, number]);
  }
  return rise.reverse();
}
