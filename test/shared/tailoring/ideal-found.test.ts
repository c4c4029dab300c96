import { beforeAll, describe, expect, test } from "vitest";
import { type IdealKind, idealPairs } from "../../fixtures/tailoring/ideal/index.ts";
import { idealPairsC } from "../../fixtures/tailoring/ideal/index-c.ts";
import { type JudgedEdits, judgeEdits } from "../../trials/judge-edits.ts";

/** Just beneath what was reached on 30 November 2026: 45 of 90. What is missing stays in the list. */
const least: Partial<Record<IdealKind, number>> = {
  order: 11,
  skills: 10,
  summary: 6,
  spelling: 7,
  answer: 1,
  filler: 2,
};
const leastOfAll = 43;
/** Of the 68 of the further batch: 22 at first sight, 37 since it is open. */
const leastOfFurther = 35;

describe("of the edits written by hand for the open pairs", () => {
  const judged: JudgedEdits[] = [];
  const further: JudgedEdits[] = [];
  beforeAll(async () => {
    for (const pair of idealPairs)
      if (!pair.held) (idealPairsC.includes(pair) ? further : judged).push(await judgeEdits(pair));
  }, 120_000);

  test("the engine finds as many as it found before, of each kind", () => {
    const found = judged.flatMap((one) => one.found.map(({ ideal }) => ideal.kind));
    for (const [kind, count] of Object.entries(least))
      expect(found.filter((one) => one === kind).length, kind).toBeGreaterThanOrEqual(count);
    expect(found.length).toBeGreaterThanOrEqual(leastOfAll);
  });

  test("the engine finds as many of those of the further batch as it found before", () => {
    expect(further.flatMap(({ found }) => found).length).toBeGreaterThanOrEqual(leastOfFurther);
  });

  test("none of the tempting ones is made", () => {
    expect([...judged, ...further].flatMap(({ tempted }) => tempted.map(({ by }) => by.after))).toEqual([]);
  });

  test("more than three of four proposals are on the list, and they are not all of one kind", () => {
    const proposed = judged.flatMap(({ supported }) => supported);
    const others = judged.flatMap((one) => one.others);
    expect(others.length).toBeLessThan(proposed.length / 4);
    const lists = judged.flatMap((one) => one.found.filter(({ ideal }) => ideal.kind === "skills"));
    expect(lists.length).toBeLessThan(proposed.length / 2);
  });

  test("each reason is one sentence", () => {
    for (const { reason } of [...judged, ...further].flatMap(({ supported }) => supported))
      expect(reason).toMatch(/^\p{Lu}[^\n]+\.$/u);
  });
});
