/** The case in which a list of skills is written, kept by what is added to it and when its order changes. */

export type ListCase = "small" | "sentence" | "title";

const isPlain = (item: string): boolean => /^\p{L}\p{Ll}+(?:[ /-]\p{L}\p{Ll}+)*$/u.test(item);

/** By the items of everyday words; null where the list has too few of them, or no one way. */
export function readListCase(items: readonly string[]): ListCase | null {
  const plain = items.filter(isPlain);
  const small = plain.filter((item) => /^\p{Ll}/u.test(item)).length;
  if (plain.length > 0 && (small * 2 > items.length || small === plain.length)) return "small";
  const long = plain.filter((item) => /^\p{Lu}.*[ -]/u.test(item));
  const titled = long.filter((item) => !/[ -](?!and |of |the |in |for |to |und )\p{Ll}/u.test(item)).length;
  if (long.length >= 2 && titled >= long.length * 0.8) return "title";
  return long.length - titled >= long.length * 0.8 && long.length >= 1 ? "sentence" : null;
}

/** An item in the case of the list; proper names keep theirs. `small` is the item as it stands in a sentence. */
export function fitListCase(item: string, small: string, listCase: ListCase | null): string {
  if (listCase === "small") return small;
  if (listCase !== "title" || !isPlain(item)) return item;
  return item.replace(/(?<=^|[ -])(?!(?:and|of|the|in|for|to) )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/**
 * "Sauces, grill, fish" is a line with one capital at its head: in another order the new head gets it and the old one
 * loses it. `before` and `after` hold the same items, but for what was added.
 */
export function keepHeadCapital(before: readonly string[], after: readonly string[]): string[] {
  const [head, ...rest] = before;
  const plainRest = rest.filter(isPlain);
  const isHeaded =
    head !== undefined &&
    isPlain(head) &&
    /^\p{Lu}/u.test(head) &&
    plainRest.length >= 2 &&
    plainRest.every((item) => /^\p{Ll}/u.test(item));
  if (!isHeaded || after[0] === head) return [...after];
  return after.map((item, i) => {
    if (i === 0 && isPlain(item)) return item.slice(0, 1).toUpperCase() + item.slice(1);
    return item === head ? item.slice(0, 1).toLowerCase() + item.slice(1) : item;
  });
}
