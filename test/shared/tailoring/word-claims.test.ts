import { describe, expect, test } from "vitest";
import { people } from "../../fixtures/people/index.ts";
import { headingsByStyle } from "../../fixtures/people/layouts/headings-by-style.ts";
import { wordClaims } from "../../fixtures/tailoring/word-claims.ts";
import { judgeClaimSet } from "../../trials/judge-claim-set.ts";

/** Lies that get through: "value" stands in what VAT is short for. */
const through: string[] = ["Helped value the stock at 5 branches each June and December."];
/** How many of the honest sentences pass. A number that grows. */
const least = 125;

const judged = await Promise.all(
  wordClaims.map(async (set) => {
    const person = people.find((one) => one.id === set.person);
    if (!person) throw new Error(`no person ${set.person}`);
    return judgeClaimSet(set, await headingsByStyle.pour(person));
  }),
);

describe("a word that stands near and says more", () => {
  test("is asked about", () => {
    const missed = judged.flatMap((set) => set.lies.filter((one) => !one.caught));
    expect(missed.map(({ lie }) => lie.after)).toEqual(through);
  });
});

describe("the same in other words", () => {
  test(`passes at least ${least} times of ${wordClaims.flatMap((set) => set.honest).length}`, () => {
    const honest = judged.flatMap((set) => set.honest);
    expect(honest.filter((one) => one.passed).length).toBeGreaterThanOrEqual(least);
  });
});
