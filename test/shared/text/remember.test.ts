import { expect, test } from "vitest";
import { remember } from "../../../shared/text/remember.ts";

test("reads a text once, keeps null as an answer, and reads anew once the memory was full", () => {
  const read: string[] = [];
  const answer = remember((text) => {
    read.push(text);
    return text === "no" ? null : text.length;
  }, 2);
  expect([answer("abc"), answer("no"), answer("abc"), answer("no")]).toEqual([3, null, 3, null]);
  expect(read).toEqual(["abc", "no"]);
  answer("third");
  expect(answer("abc")).toBe(3);
  expect(read).toEqual(["abc", "no", "third", "abc"]);
});

test("keeps no text longer than a paragraph", () => {
  let reads = 0;
  const answer = remember(() => ++reads);
  const long = "word ".repeat(1_000);
  expect([answer(long), answer(long)]).toEqual([1, 2]);
});
