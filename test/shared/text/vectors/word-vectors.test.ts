import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWordVectors, writeWordVectors } from "../../../../shared/text/vectors/word-vectors.ts";

const file = join(import.meta.dirname, "../../../../shared/text/vectors/words.bin");
const get = (place: number | null): number => {
  expect(place).not.toBeNull();
  return place!;
};

describe("word vectors", () => {
  const small = writeWordVectors([
    { word: "bake", rank: 900, vector: [1, 0.5] },
    { word: "baker", rank: 90_000, vector: [2, 1] },
    { word: "law", rank: 0, vector: [-0.5, 1] },
  ]);

  it("come back as they were written, up to their length", () => {
    const vectors = readWordVectors(small);
    const [bake, baker, law] = ["bake", "baker", "law"].map((word) => get(vectors.find(word)));
    expect([bake, baker, law].map((place) => vectors.word(place!))).toEqual(["bake", "baker", "law"]);
    expect(vectors.likeness(bake!, baker!)).toBeCloseTo(1, 3);
    expect(vectors.likeness(bake!, law!)).toBeCloseTo(0, 1);
    expect(vectors.rarity(law!)).toBe(0);
    expect(vectors.rarity(baker!)).toBeGreaterThan(vectors.rarity(bake!));
  });

  it("are read from the middle of a larger buffer", () => {
    const larger = new Uint8Array(small.length + 7);
    larger.set(small, 3);
    const vectors = readWordVectors(larger.subarray(3, 3 + small.length));
    expect(vectors.word(get(vectors.find("law")))).toBe("law");
  });

  it("guess nothing for a word they do not hold", () => {
    const vectors = readWordVectors(small);
    for (const word of ["", "bak", "bakery", "laws", "zebra", "Änderung"])
      expect(vectors.find(word)).toBeNull();
  });

  it("are refused when the bytes are something else or cut short", () => {
    expect(() => readWordVectors(new Uint8Array(4))).toThrow("no word vectors");
    expect(() => readWordVectors(new TextEncoder().encode("not vectors at all"))).toThrow("no word vectors");
    expect(() => readWordVectors(small.subarray(0, small.length - 1))).toThrow("end at byte");
  });

  it("are not written unsorted", () => {
    const words = ["b", "a"].map((word) => ({ word, rank: 1, vector: [1] }));
    expect(() => writeWordVectors(words)).toThrow("Not sorted");
  });
});

describe("the vectors that come with the program", () => {
  const bytes = readFileSync(file);
  const vectors = readWordVectors(bytes);

  it("stay under six million bytes", () => {
    expect(bytes.length).toBeLessThan(6_000_000);
    expect(vectors.size).toBeGreaterThan(30_000);
  });

  it.each([
    ["nurse", "patient", "invoice"],
    ["kitchen", "chef", "lawsuit"],
    ["salary", "wages", "bread"],
    ["plumber", "electrician", "violin"],
  ])("put %s nearer to %s than to %s", (word, near, far) => {
    const place = get(vectors.find(word));
    const likeness = (other: string) => vectors.likeness(place, get(vectors.find(other)));
    expect(likeness(near)).toBeGreaterThan(likeness(far));
  });

  it("know no tool that is younger than they are", () => {
    expect(vectors.find("kubernetes")).toBeNull();
  });
});
