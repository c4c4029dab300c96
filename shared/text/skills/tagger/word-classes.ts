import { hashText } from "./hash-features.ts";
import { HashIndex, readNumber } from "./packed-numbers.ts";

/** Classes of a word from fine to coarse; none for a word that is in no class. */
export type WordClasses = (word: string) => readonly number[];

const none: readonly number[] = [];

/** Words are kept by 24 bits of their hash: one unknown word in a few hundred is taken for a known one. */
export const wordKey = (word: string): number => hashText(word) >>> 8;

/**
 * `parents[fine]` are the classes of a fine class. `packed` holds, for each fine class in turn, the number of its words and their
 * keys in ascending order, each as the difference from the one before.
 */
export function readWordClasses(packed: Uint8Array, parents: readonly (readonly number[])[]): WordClasses {
  const keys: number[] = [];
  const classOf: number[] = [];
  let at = 0;
  const next = () => {
    const { value, end } = readNumber(packed, at);
    at = end;
    return value;
  };
  for (let fine = 0; fine < parents.length; fine += 1) {
    let key = 0;
    for (let left = next(); left > 0; left -= 1) {
      key += next();
      keys.push(key);
      classOf.push(fine);
    }
  }
  const index = new HashIndex(Uint32Array.from(keys));
  const all = parents.map((list, fine) => [fine, ...list]);
  return (word) => {
    const found = index.find(wordKey(word));
    return found < 0 ? none : all[classOf[found]!]!;
  };
}
