import fc from "fast-check";
import { expect, it } from "vitest";
import { splitWords } from "../../../shared/text/split-words.ts";

it("splits into words, single blanks and single signs", () => {
  expect(splitWords("Don’t cut 10,000 €/year (full-time).")).toEqual([
    "Don’t",
    " ",
    "cut",
    " ",
    "10,000",
    " ",
    "€",
    "/",
    "year",
    " ",
    "(",
    "full-time",
    ")",
    ".",
  ]);
});

it("loses no character of any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(splitWords(text).join("")).toBe(text);
    }),
  );
});
