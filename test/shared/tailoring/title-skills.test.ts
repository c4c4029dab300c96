import { expect, test } from "vitest";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { person, posting } from "../../fixtures/tailoring/build-resume.ts";

const listFor = (list: string, title: string, must: string, own = "Carer") => {
  const who = person({
    name: "A B",
    contact: "a@example.org",
    summary: [],
    positions: [
      {
        employer: "Marlow",
        title: own,
        start: "2016-01",
        end: "present",
        dateText: "2016 – present",
        bullets: ["Kept the litigation files of 30 families"],
      },
    ],
    education: [],
    skills: [list],
  });
  const job = posting({ title, company: "Works", must: [must] });
  return [...proposeSuggestions({ ...who, posting: job, today: "2026-11-30" })].flatMap(({ suggestion }) =>
    suggestion?.before === list && suggestion.verdict === "supported" ? [suggestion.after] : [],
  );
};

test("what the post is called after stands first in a list of skills", () => {
  const list = "personal care, care planning, dementia care, Nourish";
  expect(listFor(list, "Dementia Support Worker", "Care planning")).toEqual([
    "dementia care, care planning, personal care, Nourish",
  ]);
  expect(listFor(list, "Support Worker", "Personal care")).toEqual([]);
});

test("what one's own title says is no skill to add", () => {
  const list = "Relativity, Westlaw, Clio";
  expect(listFor(list, "Paralegal", "Litigation experience").join()).toContain("Litigation");
  expect(listFor(list, "Paralegal", "Litigation experience", "Litigation Paralegal")).toEqual([]);
});
