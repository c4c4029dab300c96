import { expect, test } from "vitest";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { type PersonSpec, person, posting } from "../../fixtures/tailoring/build-resume.ts";

const spec: PersonSpec = {
  name: "A B",
  contact: "a@example.org",
  summary: [],
  positions: [
    {
      employer: "Marlow",
      title: "Carer",
      start: "2016-01",
      end: "2020-02",
      dateText: "2016 – 2020",
      bullets: ["Visited people in the town"],
    },
  ],
  education: [],
  skills: [],
};

const textsFor = (own: Partial<PersonSpec>, must: string, topic: "language" | "licence" | null = null) => {
  const job = posting({
    title: "Job",
    company: "Works",
    must: topic === null ? [must] : [{ text: must, topic }],
  });
  return [
    ...proposeSuggestions({ ...person({ ...spec, ...own }), posting: job, today: "2026-11-30" }),
  ].flatMap(({ suggestion }) =>
    suggestion?.verdict === "supported" && suggestion.edit ? [suggestion.after] : [],
  );
};
const speaks = (level: string, asked: string) =>
  textsFor({ languages: [{ language: "French", level }] }, asked, "language").filter((text) =>
    /French/.test(text),
  );

test("a level told by letters is told by the posting's word too, and by no better one", () => {
  expect(speaks("C1", "Fluent French")).toEqual(["French (fluent, C1)"]);
  expect(speaks("B2", "Good French")).toEqual(["French (good, B2)"]);
  expect(speaks("C1", "Good French")).toEqual([]);
  expect(speaks("B2", "Fluent French")).toEqual([]);
  expect(speaks("B1", "Good French")).toEqual([]);
});

test("a level is left alone where the posting asks by letters, for another language, or where a word says it", () => {
  expect(speaks("C1", "French at C1")).toEqual([]);
  expect(speaks("C1", "Fluent German")).toEqual([]);
  expect(speaks("C2", "Fluent French")).toEqual([]);
  expect(speaks("C1, fluent", "Fluent French")).toEqual([]);
});

test("a licence to drive is called so where the posting does, and one for something else is not", () => {
  const held = (paper: string, asked = "A full driving licence") =>
    textsFor({ certificates: [paper] }, asked, "licence").filter((text) => /licen/i.test(text));
  expect(held("Full UK licence, own car")).toEqual(["Full UK driving licence, own car"]);
  expect(held("Full licence, category B")).toEqual(["Full driving licence, category B"]);
  expect(held("Personal licence holder")).toEqual([]);
  expect(held("Full UK licence, own car", "A licence for Adobe")).toEqual([]);
});

test("a course keeps its name, and the posting's name for what it teaches stands behind it", () => {
  const held = (paper: string, asked: string) =>
    textsFor({ certificates: [paper] }, asked).filter((text) => /2026/.test(text));
  expect(held("Moving and Handling, renewed 2026", "Manual handling training")).toEqual([
    "Moving and Handling (manual handling), renewed 2026",
  ]);
  expect(held("Manual handling, 2026", "Manual handling training")).toEqual([]);
  expect(held("Advanced Moving and Handling, 2026", "Manual handling training")).toEqual([]);
});
