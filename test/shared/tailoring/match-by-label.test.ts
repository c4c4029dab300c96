import { beforeAll, describe, expect, test } from "vitest";
import { labelledPairs } from "../../fixtures/tailoring/met-requirements.ts";
import { type JudgedRequirement, judgeMatching, rate } from "../../trials/judge-matching.ts";

/** Figures of 2026-11-30, rounded down; whoever makes matching better raises them. */
const least = { precision: 0.95, evidenced: 0.88, visible: 0.86 };

for (const aside of [false, true])
  describe(aside ? "the pairs set aside" : "the pairs matching was worked on with", () => {
    const judged: JudgedRequirement[] = [];
    beforeAll(async () => {
      for (const pair of labelledPairs.filter((one) => (one.aside ?? false) === aside))
        judged.push(...(await judgeMatching(pair)));
    });

    for (const mark of ["evidenced", "visible"] as const)
      test(`are marked ${mark} where a recruiter marks them, and hardly anywhere else`, () => {
        const { right, false: wrong, missed } = rate(judged, mark);
        expect(right / (right + wrong)).toBeGreaterThanOrEqual(least.precision);
        expect(right / (right + missed)).toBeGreaterThanOrEqual(least[mark]);
      });

    test("are shown by lines that a recruiter accepts", () => {
      expect(judged.filter(({ lineFits }) => lineFits === false).map(({ line }) => line)).toEqual([]);
    });
  });
