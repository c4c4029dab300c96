/**
 * Word vectors: how near two words stand in meaning, as far as the company they keep in running text tells it.
 *
 * The file is read where it lies, with no object for a word: words stand in it sorted, and one is found by halving the
 * list. So reading costs nothing, and threads can share one copy of the bytes. Layout, little-endian: the mark, words,
 * dimensions and length of the text as four 32-bit numbers; the end of each word in the text, 32 bits each; the rarity
 * of each word, a byte each; the words' letters; the vectors, a signed byte for each dimension, each vector stretched to
 * fill its bytes (only its direction counts).
 */

/** "WVEC". */
export const vectorsMark = 0x43_45_56_57;
export const vectorsHeadBytes = 16;
/** What one step of rarity stands for, in doublings of the word's rank by frequency. */
export const rarityStep = 1 / 12;

export interface WordVectors {
  readonly size: number;
  readonly dimensions: number;
  /** The word's place, null for a word that has no vector; none is guessed for it. Lower case is the caller's business. */
  find(word: string): number | null;
  /** The word at a place. */
  word(place: number): string;
  /** Cosine of two words' vectors, −1 to 1. */
  likeness(one: number, other: number): number;
  /** 0 for the most frequent word of all, 1 for the rarest; grows with the logarithm of the rank. */
  rarity(place: number): number;
  /** Adds the word's direction, as long as `weight`, to a sum. */
  addTo(sum: Float32Array, place: number, weight: number): void;
}

/** @throws when the bytes are no such file or end too early. */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < vectorsHeadBytes || view.getUint32(0, true) !== vectorsMark)
    throw new Error("These bytes are no word vectors.");
  const [size, dimensions, textBytes] = [4, 8, 12].map((at) => view.getUint32(at, true)) as [
    number,
    number,
    number,
  ];
  const rarities = vectorsHeadBytes + 4 * size;
  const text = rarities + size;
  const start = text + textBytes;
  if (bytes.length !== start + size * dimensions)
    throw new Error(`Word vectors of ${size} words end at byte ${bytes.length}.`);
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset + start, size * dimensions);
  const lengths = new Float32Array(size);

  const endOf = (place: number): number =>
    place < 0 ? 0 : view.getUint32(vectorsHeadBytes + 4 * place, true);
  const compareWith = (place: number, word: string): number => {
    const from = text + endOf(place - 1);
    const length = text + endOf(place) - from;
    for (let i = 0; i < length && i < word.length; i++) {
      const difference = bytes[from + i]! - word.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    return length - word.length;
  };
  const lengthOf = (place: number): number => {
    const known = lengths[place]!;
    if (known > 0) return known;
    let sum = 0;
    for (let i = place * dimensions; i < (place + 1) * dimensions; i++) sum += vectors[i]! ** 2;
    const length = Math.sqrt(sum) || 1;
    lengths[place] = length;
    return length;
  };

  return {
    size,
    dimensions,
    find(word) {
      let low = 0;
      let high = size - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const order = compareWith(middle, word);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return null;
    },
    word: (place) => String.fromCharCode(...bytes.subarray(text + endOf(place - 1), text + endOf(place))),
    likeness(one, other) {
      let sum = 0;
      const [a, b] = [one * dimensions, other * dimensions];
      for (let i = 0; i < dimensions; i++) sum += vectors[a + i]! * vectors[b + i]!;
      return sum / (lengthOf(one) * lengthOf(other));
    },
    rarity: (place) => Math.min(1, (bytes[rarities + place]! * rarityStep) / rarestDoublings),
    addTo(sum, place, weight) {
      const scale = weight / lengthOf(place);
      for (let i = 0; i < dimensions; i++) sum[i]! += scale * vectors[place * dimensions + i]!;
    },
  };
}

/** 2^18.4 is some 340,000, the number of words the vectors were made for. */
const rarestDoublings = 18.4;

/** Writes what `readWordVectors` reads. Words must be sorted by code unit, each of ASCII letters and marks. */
export function writeWordVectors(
  words: readonly { word: string; rank: number; vector: ArrayLike<number> }[],
): Uint8Array {
  const dimensions = words[0]?.vector.length ?? 0;
  const letters = words.map(({ word }) => word).join("");
  const start = vectorsHeadBytes + 5 * words.length + letters.length;
  const bytes = new Uint8Array(start + words.length * dimensions);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of [vectorsMark, words.length, dimensions, letters.length].entries())
    view.setUint32(4 * i, value, true);
  let end = 0;
  for (const [place, { word, rank, vector }] of words.entries()) {
    if (place > 0 && words[place - 1]!.word >= word) throw new Error(`Not sorted: ${word}.`);
    if (!/^[\x21-\x7e]+$/.test(word)) throw new Error(`Not plain letters: ${word}.`);
    end += word.length;
    view.setUint32(vectorsHeadBytes + 4 * place, end, true);
    bytes[vectorsHeadBytes + 4 * words.length + place] = Math.round(Math.log2(rank + 1) / rarityStep);
    let widest = 0;
    for (let i = 0; i < dimensions; i++) widest = Math.max(widest, Math.abs(vector[i]!));
    for (let i = 0; i < dimensions; i++)
      view.setInt8(start + place * dimensions + i, Math.round((vector[i]! / (widest || 1)) * 127));
  }
  for (let i = 0; i < letters.length; i++)
    bytes[vectorsHeadBytes + 5 * words.length + i] = letters.charCodeAt(i);
  return bytes;
}
