/** By weight, heaviest first; equals keep their order. */
export const order = <T>(items: readonly T[], weight: (item: T) => number): T[] =>
  items
    .map((item, i) => ({ item, i, weight: weight(item) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
    .map(({ item }) => item);
