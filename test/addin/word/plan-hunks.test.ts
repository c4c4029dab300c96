import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparableText } from "../../../addin/word/comparable-text.ts";
import { type HunkPlan, planHunks, planWholeRanges } from "../../../addin/word/plan-hunks.ts";

/** Does to plain text what the plans ask Word to do with its ranges, last first, as Word would do it. */
function carryOut(ranges: readonly string[], plans: readonly HunkPlan[]): string {
  const texts = [...ranges];
  for (const plan of plans) {
    if (plan.first < 0) return plan.text;
    const now = texts.slice(plan.first, plan.last + 1).join("");
    const length = plan.last - plan.first + 1;
    texts.splice(plan.first, length, act(now, plan), ...Array<string>(length - 1).fill(""));
  }
  return texts.join("");
}

function act(whole: string, plan: HunkPlan): string {
  const piece = plan.piece?.text ?? whole;
  let at = 0;
  for (let turn = 0; turn < (plan.piece?.occurrence ?? 0); turn++)
    at = whole.indexOf(piece, at) + piece.length;
  const start = plan.piece ? whole.indexOf(piece, at) : 0;
  const end = start + piece.length;
  if (plan.act === "append") return whole.slice(0, end) + plan.text + whole.slice(end);
  if (plan.act === "prepend") return whole.slice(0, start) + plan.text + whole.slice(start);
  return whole.slice(0, start) + plan.text + whole.slice(end);
}

const words = (text: string) => text.match(/[^ ]+ ?| /g) ?? [];

describe("planning word-level changes", () => {
  test("one changed word is one piece of one range", () => {
    expect(planHunks(["Led ", "4 ", "engineers."], "Led 4 engineers.", "Led 6 engineers.")).toEqual([
      { first: 1, last: 1, piece: { text: "4", occurrence: 0 }, act: "replace", text: "6" },
    ]);
  });

  test("the last change comes first", () => {
    const plans = planHunks(words("a b c d"), "a b c d", "x b c y") ?? [];
    expect(plans.map((plan) => plan.text)).toEqual(["y", "x"]);
  });

  test("words behind a label take the formatting of what follows it", () => {
    const plans = planHunks(["Languages: ", "Java"], "Languages: Java", "Languages: Kotlin, Java") ?? [];
    expect(plans).toMatchObject([{ first: 1, act: "prepend", text: "Kotlin, " }]);
  });

  test("ranges that read otherwise are refused", () => {
    expect(planHunks(["Led ", "5"], "Led 4", "Led 6")).toBeNull();
  });

  test("line breaks and no-break spaces of Word count as the blanks of the file", () => {
    const ranges = ["Led\u00a0", "4\vengineers"];
    expect(planHunks(ranges, "Led 4 engineers", "Led 6 engineers")).toMatchObject([{ text: "6" }]);
  });

  test("an empty paragraph gets its words by insertion", () => {
    expect(planHunks([], "", "New words")).toMatchObject([{ first: -1, text: "New words" }]);
  });

  test("carried out, the plans always give the text asked for", () => {
    const word = fc.constantFrom("a", "the", "team", "team,", "Java", "C++", "4", "(six)", "Led", "end.");
    const text = fc.array(word, { minLength: 0, maxLength: 12 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const plan of [planHunks, planWholeRanges]) {
          const plans = plan(words(before), before, after);
          expect(comparableText(carryOut(words(before), plans ?? [])).text).toBe(after);
        }
      }),
    );
  });
});
