import { expect, test } from "vitest";
import { checkingSets, tuningSets } from "../../fixtures/claims/index.ts";
import { figureHonest, figureLies } from "../../fixtures/tailoring/figure-sentences.ts";
import { judgeClaimSet } from "../../trials/judge-claim-set.ts";

/** True, and yet blocked. */
const blocked = new Set<string>([
  "Was part of the team of six that moved 38 services from virtual machines to Docker containers.",
  "Raised the test coverage of the payment module by 34 points, from under half to more than four in five.",
  "CIMA part-qualified: 9 of 16 exams passed, more than half.",
  "With weekly small-group lessons, the failure rate in grade 10 applied mathematics went down from 29 % in 2019 to 16 % in 2023.",
  "Data analyst at Prairie Grid Cooperative since early 2020.",
  "With a shared template, trial binders are prepared three times as fast, in 2 days rather than 6.",
  "Picking errors fell by over half, from 2.1 per cent to 0.8 per cent, with voice picking and double checks on mixed pallets.",
  "Cut the share of departures that were not on time from 12 % to 4 %.",
  "Planned 135 delivery rounds in a five-day week in Suffolk and Essex, 27 each day.",
  "Over 13 years in retail.",
  "Ran nine germination tests a day, about 45 a week.",
  "Each month, 12 pipettes were recalibrated: 144 recalibrations a year.",
]);
/** Untrue, and not seen. */
const unseen = new Set<string>([
  "Helped test the digital care record Nourish on three floors.",
  "Write and review care plans for 22 residents together with the nurse on duty.",
  "Draft and file discovery requests and deposition summaries without review.",
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
    expect(told).toEqual(honest.map((one) => one.after).filter((after) => blocked.has(after)));
    const through = judged.lies.filter((one) => !one.caught).map((one) => one.lie.after);
    expect(through).toEqual(lies.map((one) => one.after).filter((after) => unseen.has(after)));
  },
);
