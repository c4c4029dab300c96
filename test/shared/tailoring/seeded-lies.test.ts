import { describe, expect, test } from "vitest";
import { checkClaims, verdictOf } from "../../../shared/tailoring/check-claims.ts";
import type { Person } from "../../fixtures/tailoring/build-resume.ts";
import { backendEngineer, bookkeeper, nurse } from "../../fixtures/tailoring/people.ts";
import { honest, lies, type Rewrite } from "../../fixtures/tailoring/rewrites.ts";

const people: Record<Rewrite["who"], Person> = { engineer: backendEngineer, nurse, accountant: bookkeeper };

function check(rewrite: Rewrite) {
  const { blocks, facts } = people[rewrite.who];
  const block =
    rewrite.block === null ? null : blocks.find((one) => one.text.startsWith(rewrite.block ?? ""));
  if (block === undefined) throw new Error(`no block begins with ${rewrite.block}`);
  const own = facts.find((fact) =>
    fact.sources.some((source) => source.kind === "block" && source.block === block?.address),
  );
  return checkClaims({
    before: block?.text ?? "",
    after: rewrite.after,
    facts,
    positionId: own?.positionId ?? null,
    today: "2026-11-21",
  });
}

describe("the gate", () => {
  test.each(lies)("catches: $after ($why)", (lie) => {
    expect(verdictOf(check(lie))).toBe("question");
  });

  test.each(honest)("lets through: $after", (rewrite) => {
    expect(check(rewrite).filter((claim) => !claim.supported)).toEqual([]);
  });
});
