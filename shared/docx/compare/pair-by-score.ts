/**
 * The pairs of n things with m others, in order on both sides, whose scores sum up highest; a score of 0 is no pair. Takes time and
 * room for n times m.
 */
export function pairByScore(
  n: number,
  m: number,
  score: (i: number, j: number) => number,
): [number, number][] {
  const best: Float64Array[] = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const scores: Float64Array[] = [];
  for (let i = 0; i < n; i++) scores.push(Float64Array.from({ length: m }, (_, j) => score(i, j)));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const alike = scores[i]?.[j] as number;
      const skip = Math.max(best[i + 1]?.[j] as number, best[i]?.[j + 1] as number);
      (best[i] as Float64Array)[j] = Math.max(skip, alike > 0 ? alike + (best[i + 1]?.[j + 1] as number) : 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < n && j < m; ) {
    const alike = scores[i]?.[j] as number;
    const here = best[i]?.[j] as number;
    if (alike > 0 && here === alike + (best[i + 1]?.[j + 1] as number)) pairs.push([i++, j++]);
    else if (here === (best[i + 1]?.[j] as number)) i++;
    else j++;
  }
  return pairs;
}

/** So many places to either side are looked at. */
export const window = 8;

/** Each with its neighbours at the same place only, for lists too long for `pairByScore`: time grows with n. */
export function pairNearby(
  n: number,
  m: number,
  score: (i: number, j: number) => number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < n; i++) {
    const middle = Math.round((i * m) / n);
    let [best, at] = [0, -1];
    for (let j = Math.max(from, middle - window); j < Math.min(m, middle + window); j++) {
      const alike = score(i, j);
      if (alike > best) [best, at] = [alike, j];
    }
    if (at < 0) continue;
    pairs.push([i, at]);
    from = at + 1;
  }
  return pairs;
}
