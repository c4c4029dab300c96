import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  firstWord,
  goOn,
  lastWord,
  splitAtoms,
  splitIntoVisible,
  splitIntoWords,
} from "../../../shared/docx/compare/split-atoms.ts";

const pieces = /[\p{L}\p{N}\p{M}_]+|\s+|./gsu;
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "a",
      "é",
      "e\u0301",
      "4",
      "_",
      " ",
      "\t",
      "\u00a0",
      "\n",
      ".",
      "-",
      "中",
      "😀",
      "𝒜",
      "\ud800",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
});

describe("splitting text into words", () => {
  it("keeps words and white space together and every other character alone", () => {
    expect(splitAtoms("Led 4 engineers  (Jönköping, C++)")).toEqual([
      "Led",
      " ",
      "4",
      " ",
      "engineers",
      "  ",
      "(",
      "Jönköping",
      ",",
      " ",
      "C",
      "+",
      "+",
      ")",
    ]);
  });

  it("splits as the classes of Unicode say, whatever the script", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(splitAtoms(text)).toEqual([...text.matchAll(pieces)].map(([piece]) => piece));
      }),
    );
  });

  it("gives the words, or all that can be seen", () => {
    expect(splitIntoWords("Led 4, (C++)")).toEqual(["Led", "4", "C"]);
    expect(splitIntoVisible("Led 4, (C++)")).toEqual(["Led", "4", ",", "(", "C", "+", "+", ")"]);
  });

  it("knows a word that was cut in two", () => {
    expect([goOn("engin", "eers"), goOn(" ", "\t"), goOn("a", " "), goOn(".", "."), goOn("", "a")]).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("finds the first and the last word without the others", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = splitIntoWords(text);
        expect(firstWord(text)).toBe(words[0]);
        expect(lastWord(text)).toBe(words.at(-1));
      }),
    );
  });
});
