import { describe, expect, it } from "vitest";
import { honestKinds, type LieKind, lieKinds } from "../../fixtures/claims/claim-rewrite.ts";
import { checkingSets, freshSets, germanSets, tuningSets } from "../../fixtures/claims/index.ts";
import { listWordSpans } from "../../fixtures/claims/parse-claim-set.ts";

const counted = [...tuningSets, ...checkingSets];
const all = [...counted, ...germanSets, ...freshSets];

describe.each(all)("what was written about $person.id", ({ person, set }) => {
  const openings = [...person.summary, ...person.positions.flatMap((one) => one.bullets)];

  it("is about that person", () => {
    expect(set.person).toBe(person.id);
  });

  it("marks the lying words in every lie, where they stand once", () => {
    expect(set.lies.filter(({ after, lie }) => listWordSpans(after, lie).length !== 1)).toEqual([]);
  });

  it("rewrites blocks whose opening stands exactly once in the résumé", () => {
    const found = [...set.lies, ...set.honest]
      .map(({ block }) => block)
      .filter((block) => block !== null)
      .filter((block) => openings.filter((text) => text.startsWith(block)).length !== 1);
    expect(found).toEqual([]);
  });

  it("says nothing twice and nothing that stands in the résumé as it is", () => {
    const texts = [...openings, ...[...set.lies, ...set.honest].map(({ after }) => after)];
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});

describe("the sets together", () => {
  it("are about different people of at least nine trades", () => {
    const ids = all.map(({ person }) => person.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(counted.map(({ person }) => person.trade)).size).toBeGreaterThanOrEqual(9);
  });

  it("hold at least twenty lies of every kind, ten in each half and in the fresh sets", () => {
    const rare = (sets: typeof all, least: number): LieKind[] =>
      lieKinds.filter(
        (kind) => sets.flatMap(({ set }) => set.lies).filter((lie) => lie.kind === kind).length < least,
      );
    expect(rare(counted, 20)).toEqual([]);
    expect(rare(tuningSets, 10)).toEqual([]);
    expect(rare(checkingSets, 10)).toEqual([]);
    expect(rare(freshSets, 10)).toEqual([]);
  });

  it("hold at least ten honest rewrites of every kind in each half", () => {
    for (const half of [tuningSets, checkingSets]) {
      const honest = half.flatMap(({ set }) => set.honest);
      expect(honestKinds.filter((kind) => honest.filter((one) => one.kind === kind).length < 10)).toEqual([]);
    }
  });

  it("hold 210 lies and 210 honest rewrites in the fresh sets, fourteen of every honest kind", () => {
    const honest = freshSets.flatMap(({ set }) => set.honest);
    expect(freshSets.flatMap(({ set }) => set.lies)).toHaveLength(210);
    expect(honest).toHaveLength(210);
    expect(honestKinds.filter((kind) => honest.filter((one) => one.kind === kind).length < 14)).toEqual([]);
  });

  it("hold at least 420 lies and 420 honest rewrites", () => {
    expect(counted.flatMap(({ set }) => set.lies).length).toBeGreaterThanOrEqual(420);
    expect(counted.flatMap(({ set }) => set.honest).length).toBeGreaterThanOrEqual(420);
  });
});
