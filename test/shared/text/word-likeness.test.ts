import { expect, test } from "vitest";
import { countWords, wordLikeness } from "../../../shared/text/word-likeness.ts";

const likeness = (a: string, b: string) =>
  wordLikeness(countWords(a.split(" ").filter(Boolean)), countWords(b.split(" ").filter(Boolean)));

test("a text is wholly like itself, in any order, and not at all like one of other words", () => {
  expect(likeness("led four people", "people led four")).toBe(1);
  expect(likeness("led four people", "baked bread")).toBe(0);
});

test("a word counts as often as both texts have it, and both lengths count", () => {
  expect(likeness("the team and the shop", "the team")).toBeCloseTo((2 * 2) / 7);
  expect(likeness("the team", "the team and the shop")).toBeCloseTo((2 * 2) / 7);
});

test("two empty texts have nothing in common", () => {
  expect(likeness("", "")).toBe(0);
});
