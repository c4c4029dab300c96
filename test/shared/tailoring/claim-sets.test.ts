import { describe, expect, it } from "vitest";
import { checkingSets, germanSets, tuningSets } from "../../fixtures/claims/index.ts";

const all = [...tuningSets, ...checkingSets, ...germanSets];

describe.each(all)("what was written about $person.id", ({ person, set }) => {
  const openings = [...person.summary, ...person.positions.flatMap((one) => one.bullets)];

  it("is about that person", () => {
    expect(set.person).toBe(person.id);
  });

  it("marks the lying words in every lie", () => {
    expect(set.lies.filter(({ after, lie }) => lie === "" || !after.includes(lie))).toEqual([]);
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
  it("are about different people", () => {
    const ids = all.map(({ person }) => person.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
