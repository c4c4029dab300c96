/** Logistic regression by Newton's steps with a ridge; deterministic. */

export interface Example {
  values: readonly number[];
  /** 0 or 1. */
  wanted: number;
}

export interface Fitted {
  weights: number[];
  constant: number;
}

const mostSteps = 40;
const smallest = 1e-9;

/** `ridge` holds the weights of features, each set to the same spread, near zero; the constant is free. */
export function fitLogistic(examples: readonly Example[], ridge: number): Fitted {
  const size = examples[0]!.values.length;
  const means = columns(size, (i) => mean(examples.map(({ values }) => values[i]!)));
  const spreads = columns(size, (i) =>
    Math.sqrt(mean(examples.map(({ values }) => (values[i]! - means[i]!) ** 2))),
  );
  const rows = examples.map(({ values }) => [
    ...columns(size, (i) => (spreads[i]! > smallest ? (values[i]! - means[i]!) / spreads[i]! : 0)),
    1,
  ]);
  const found = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < mostSteps; step++) {
    const gradient = found.map((weight, i) => (i < size ? ridge * weight : 0));
    const curvature = found.map((_, i) => found.map((_, j) => (i === j ? (i < size ? ridge : smallest) : 0)));
    for (const [n, row] of rows.entries()) {
      const share = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * found[i]!, 0)));
      for (let i = 0; i <= size; i++) {
        gradient[i]! += (share - examples[n]!.wanted) * row[i]!;
        for (let j = 0; j <= size; j++) curvature[i]![j]! += share * (1 - share) * row[i]! * row[j]!;
      }
    }
    const change = solve(curvature, gradient);
    for (const [i, one] of change.entries()) found[i]! -= one;
    if (Math.max(...change.map(Math.abs)) < smallest) break;
  }
  const weights = columns(size, (i) => (spreads[i]! > smallest ? found[i]! / spreads[i]! : 0));
  return {
    weights,
    constant: found[size]! - weights.reduce((sum, weight, i) => sum + weight * means[i]!, 0),
  };
}

const columns = (size: number, of: (i: number) => number): number[] =>
  Array.from({ length: size }, (_, i) => of(i));
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Gauss with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    let pivot = at;
    for (let i = at + 1; i < size; i++) if (Math.abs(rows[i]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = i;
    [rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!];
    for (let i = 0; i < size; i++) {
      if (i === at) continue;
      const times = rows[i]![at]! / rows[at]![at]!;
      for (let j = at; j <= size; j++) rows[i]![j]! -= times * rows[at]![j]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
