import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords } from "../../../shared/text/diff-words.ts";

/** The change as a person would mark it: `Led [4→6] engineers`. */
function mark(before: string, after: string): string {
  let marked = "";
  let at = 0;
  for (const hunk of diffWords(before, after)) {
    marked += `${before.slice(at, hunk.start)}[${hunk.before}→${hunk.after}]`;
    at = hunk.end;
  }
  return marked + before.slice(at);
}

describe("word differences", () => {
  it.each([
    ["one changed word is one change", "Led 4 engineers", "Led 6 engineers", "Led [4→6] engineers"],
    ["an inserted word stands where words begin", "lead a team", "lead a small team", "lead a [→small ]team"],
    [
      "words at the end take the blank before them",
      "Led a team",
      "Led a team in Lisbon",
      "Led a team[→ in Lisbon]",
    ],
    [
      "a changed phrase is one change",
      "led four people",
      "managed six people",
      "[led four→managed six] people",
    ],
    ["an inserted list item takes its comma", "x, y and z", "x, q, y and z", "x, [→q, ]y and z"],
    [
      "numbers with dots and hyphenated words are whole",
      "by 4.5 in full-time work",
      "by 4.75 in part-time work",
      "by [4.5→4.75] in [full-time→part-time] work",
    ],
    ["a tab is kept", "Acme\t2019", "Acme\t2021", "Acme\t[2019→2021]"],
    ["nothing becomes something", "", "New", "[→New]"],
    [
      "words taken out twice stay two changes that do not cross",
      "Lisbon & \t \t LedLed \t naïve Ledpeople Led",
      "Led \t naïve 4",
      "[Lisbon→Led] [& →]\t [\t LedLed \t →]naïve [Ledpeople Led→4]",
    ],
  ])("%s", (_, before, after, marked) => {
    expect(mark(before, after)).toBe(marked);
  });

  it("finds nothing between equal texts", () => {
    expect(diffWords("same", "same")).toEqual([]);
  });

  const text = fc
    .array(fc.constantFrom("led", "a", "team", " ", " ", ",", "\t", "4.5", "naïve", "👍", "the"), {
      maxLength: 25,
    })
    .map((tokens) => tokens.join(""));
  it("gives hunks in order that turn one text into the other", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let rebuilt = "";
        let at = 0;
        let newAt = 0;
        for (const hunk of diffWords(before, after)) {
          expect(hunk.start).toBeGreaterThanOrEqual(at);
          expect(hunk.newStart).toBeGreaterThanOrEqual(newAt);
          expect(before.slice(hunk.start, hunk.end)).toBe(hunk.before);
          expect(after.slice(hunk.newStart, hunk.newEnd)).toBe(hunk.after);
          expect(hunk.before === hunk.after).toBe(false);
          rebuilt += before.slice(at, hunk.start) + hunk.after;
          at = hunk.end;
          newAt = hunk.newEnd;
        }
        expect(rebuilt + before.slice(at)).toBe(after);
      }),
    );
  });

  it("replaces two long texts with nothing in common as one change", () => {
    const words = (prefix: string) => Array.from({ length: 6_000 }, (_, n) => `${prefix}${n}`).join(" ");
    expect(diffWords(words("a"), words("b"))).toHaveLength(1);
  });
});
