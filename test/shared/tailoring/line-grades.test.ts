import { describe, expect, it } from "vitest";
import { people } from "../../fixtures/people/index.ts";
import { setAsidePeople } from "../../fixtures/people/set-aside/index.ts";
import { tuningPostings } from "../../fixtures/postings/index.ts";
import { filledPostings, filledResumes } from "../../fixtures/tailoring/filled-resumes.ts";
import { gradedForTest, lineGrades } from "../../fixtures/tailoring/line-grades.ts";

/** Whose bullets are marked: at least this many, among the latest three posts. */
const shortest = 3;
const persons = new Map([...people, ...setAsidePeople].map((one) => [one.id, one]));

describe("the grades of lines", () => {
  it.each(lineGrades.filter(({ person }) => !person.startsWith("filled:")))(
    "$person × $posting: a grade for each bullet of the marked posts",
    ({ person, positions }) => {
      const posts = persons.get(person)!.positions.slice(0, 3);
      const bullets = posts.map(({ bullets }) => bullets.length).filter((count) => count >= shortest);
      expect(positions.map((grades) => grades.length)).toEqual(bullets);
    },
  );

  it("name persons and postings that there are, each pair once", () => {
    for (const { person, posting } of lineGrades) {
      if (person.startsWith("filled:")) expect(filledResumes).toHaveProperty([person.slice(7)]);
      if (posting.startsWith("filled:")) expect(filledPostings).toHaveProperty([posting.slice(7)]);
      else if (!posting.startsWith("corpus:"))
        expect(tuningPostings.map(({ name }) => name)).toContain(posting);
    }
    const pairs = lineGrades.map(({ person, posting }) => `${person} × ${posting}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it("keep a quarter of the persons for measuring", () => {
    const all = new Set(lineGrades.map(({ person }) => person));
    for (const person of gradedForTest) expect(all).toContain(person);
    expect(gradedForTest.size).toBeGreaterThanOrEqual(all.size / 4);
  });
});
