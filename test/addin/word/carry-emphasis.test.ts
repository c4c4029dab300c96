import { describe, expect, test } from "vitest";
import { pairWords } from "../../../addin/word/carry-emphasis.ts";

/** For each word of the new line, the words of the old one whose emphasis it takes. */
function pair(before: string, after: string): string[] {
  const [old = [], now = []] = [before, after].map((line) => line.match(/\S+ ?/g) ?? []);
  return pairWords(old, now).map((sources, i) => {
    const taken = sources.map((source) => old[source]?.trim()).join("+");
    return `${now[i]?.trim()}<${taken}`;
  });
}

describe("the word whose emphasis a word of a new line takes", () => {
  test("is itself where the line stays the same, and where words come and go round it", () => {
    expect(pair("Led 4 cooks", "Led 4 cooks")).toEqual(["Led<Led", "4<4", "cooks<cooks"]);
    expect(pair("Led 4 cooks daily", "Led 4 cooks")).toEqual(["Led<Led", "4<4", "cooks<cooks"]);
  });

  test("is the one whose place it takes", () => {
    expect(pair("Ran K8s daily", "Ran Kubernetes daily")[1]).toBe("Kubernetes<K8s");
    expect(pair("Led 4, then 6", "Led 5, then 6")[1]).toBe("5,<4,");
  });

  test("is each of those it stands for, and for a word put in, each beside it", () => {
    expect(pair("Ran the old till", "Ran a shop till").slice(1, 3)).toEqual(["a<the+old", "shop<the+old"]);
    expect(pair("Led cooks", "Led four cooks")[1]).toBe("four<Led+cooks");
    expect(pair("Led cooks", "Proudly led cooks")[0]).toMatch(/^Proudly</);
    expect(pair("Led cooks", "Led cooks daily")[2]).toBe("daily<cooks");
  });

  test("is none in a line that had no words", () => {
    expect(pair("", "New words")).toEqual(["New<", "words<"]);
  });
});
