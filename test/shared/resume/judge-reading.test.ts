import { describe, expect, it } from "vitest";
import type { Position, ResumeModel } from "../../../shared/resume/model.ts";
import type { FilledPerson } from "../../fixtures/people/filled-person.ts";
import { makePerson, post, study } from "../../fixtures/people/make-person.ts";
import { judgeReading } from "../../trials/judge-reading.ts";

const item = { id: "x", sources: [], confidence: "sure" as const };
const statement = (text: string) => ({ ...item, text });

/** What a reader that understands everything gives. */
function readPerfectly(person: FilledPerson): ResumeModel {
  return {
    contact: { ...person.contact, sources: [] },
    summary: person.summary.map(statement),
    positions: person.positions.map(({ bullets, ...one }) => ({
      ...item,
      ...one,
      bullets: bullets.map(statement),
    })),
    education: person.education.map(({ details, ...one }) => ({
      ...item,
      ...one,
      details: details.map(statement),
    })),
    skills: person.skills.flatMap(({ group, items }) =>
      items.map((text) => ({ ...item, text, name: null, group })),
    ),
    projects: [],
    certificates: person.certificates.map(statement),
    languages: person.languages.map((one) => ({ ...item, ...one })),
    publications: [],
    other: [],
    sections: [],
    unread: [],
  };
}

const person = makePerson({
  id: "a-b",
  trade: "care",
  language: "en",
  contact: {
    name: "A B",
    headline: null,
    email: "a@example.org",
    phone: "01632 960 001",
    place: "Ely",
    links: [],
  },
  positions: [
    post("Carer", "Elm House", "Ely", ["2019 – present", "2019", "present"], ["Cooked", "Drove"]),
    post("Driver", "Fen Cars", null, ["2015 – 2018", "2015", "2018"], ["Drove"]),
  ],
  education: [study(["BSc", "Nursing"], "Fen College", null, ["2014", null, "2014"])],
  skills: [{ group: null, items: ["Excel (basic)"] }],
  certificates: ["First aid, 2020"],
  languages: [{ language: "German", level: "B1" }],
});

function wrong(change: (model: ResumeModel) => void): string[] {
  const model = readPerfectly(person);
  change(model);
  return judgeReading(person, model)
    .filter((one) => !one.right)
    .map(({ field, wanted, found }) => `${field}: ${wanted} / ${found}`);
}

describe("a judged reading", () => {
  it("has nothing wrong where everything was read", () => {
    expect(wrong(() => {})).toEqual([]);
    expect(judgeReading(person, readPerfectly(person)).length).toBeGreaterThan(20);
  });

  it("counts a missed post with all that belongs to it, and keeps the other one right", () => {
    expect(wrong((model) => model.positions.shift())).toEqual([
      "employer: Elm House / null",
      "title: Carer / null",
      "dates: 2019 / null",
      "dates: present / null",
      "post place: Ely / null",
      "bullets: Cooked / null",
      "bullets: Drove / null",
    ]);
  });

  it("counts a post that nobody wrote as wrong", () => {
    const extra: Position = {
      ...item,
      employer: "X",
      title: "Y",
      place: null,
      start: null,
      end: null,
      dateText: null,
      bullets: [],
    };
    expect(wrong((model) => model.positions.push(extra))).toEqual(["employer: null / X", "title: null / Y"]);
  });

  it("counts a bullet under the wrong post twice: missed there and extra here", () => {
    const found = wrong((model) => {
      const [first, second] = model.positions;
      second?.bullets.push(...(first?.bullets.splice(0, 1) ?? []));
    });
    expect(found).toEqual(["bullets: Cooked / null", "bullets: null / Cooked"]);
  });

  it("tells title and employer apart", () => {
    const found = wrong((model) => {
      for (const one of model.positions.slice(0, 1)) [one.employer, one.title] = [one.title, one.employer];
    });
    expect(found).toEqual(["employer: Elm House / Carer", "title: Carer / Elm House"]);
  });

  it("takes degree and field together", () => {
    const found = wrong((model) => {
      for (const one of model.education) [one.degree, one.field] = ["BSc in Nursing", null];
    });
    expect(found).toEqual([]);
  });

  it("counts a skill that lost its level twice: missed with it and extra without", () => {
    const found = wrong((model) => {
      for (const one of model.skills) one.text = "Excel";
    });
    expect(found).toEqual(["skills: Excel (basic) / null", "skills: null / Excel"]);
  });
});
