import { expect, test } from "vitest";
import { checkingSets, tuningSets } from "../../fixtures/claims/index.ts";
import { figureHonest, figureLies } from "../../fixtures/tailoring/figure-sentences.ts";
import { judgeClaimSet } from "../../trials/judge-claim-set.ts";

/** True, and yet blocked. */
const blocked = new Set<string>([
  "Cut the median response time of the tracking API to less than a quarter by caching route data in Redis.",
  "Raised the test coverage of the payment module by 34 points, from under half to more than four in five.",
  "Prepare 48 sets of management accounts a year, for 4 of 9 sites each month.",
  "Together with the financial controller, took almost half off the month-end close: 6 working days instead of 11.",
  "CIMA part-qualified: 9 of 16 exams passed, more than half.",
  "Was on call 13 weeks a year.",
  "Planned posts for Instagram and Facebook; followers grew to 2.4 times their number, from 8,200 to 19,700.",
  "Reduced the number of reports from 9 in Excel to one Tableau workbook.",
  "Support eight lawyers, 3 partners and 5 associates, in employment litigation.",
  "Brought picking errors down from 21 to 8 per thousand with voice picking and double checks on mixed pallets.",
  "Reduced picking errors to 8 in 1,000 with voice picking and double checks on mixed pallets.",
  "Picking errors fell by over half, from 2.1 per cent to 0.8 per cent, with voice picking and double checks on mixed pallets.",
  "Screened 288 barley lines a season for drought tolerance over three seasons, 864 in all.",
  "Ran nine germination tests a day, about 45 a week.",
  "Each month, 12 pipettes were recalibrated: 144 recalibrations a year.",
]);
/** Untrue, and not seen. */
const unseen = new Set<string>([
  "Draft and file discovery requests and deposition summaries without review.",
  "Write and review care plans for 22 residents together with the nurse on duty.",
  "Organised the tenants' day twice, with 310 visitors each time.",
]);

const people = [...tuningSets, ...checkingSets].filter(({ person }) => person.id in figureHonest);

test.each(people)(
  "figures, times and limits of $person.id are told as they are",
  async ({ person, set, layout }) => {
    const { id } = person;
    const lies = (figureLies[id] ?? []).map(([block, after]) => ({
      ...set.lies[0]!,
      block,
      after,
      lie: after,
    }));
    const honest = (figureHonest[id] ?? []).map(([block, after]) => ({ ...set.honest[0]!, block, after }));
    const judged = await judgeClaimSet({ ...set, lies, honest }, await layout.pour(person));
    const told = judged.honest.filter((one) => !one.passed).map((one) => one.honest.after);
    expect(told.filter((after) => !blocked.has(after))).toEqual([]);
    const through = judged.lies.filter((one) => !one.caught).map((one) => one.lie.after);
    expect(through.filter((after) => !unseen.has(after))).toEqual([]);
  },
);
