import { expect, test } from "vitest";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { person, posting } from "../../fixtures/tailoring/build-resume.ts";

const summary = "Carer for older people, patient and punctual.";
const summaryFor = (degree: string, field: string, end: string, must: string, own = summary) => {
  const who = person({
    name: "A B",
    contact: "a@example.org",
    summary: [own],
    positions: [
      {
        employer: "Marlow",
        title: "Carer",
        start: "2016-01",
        end: "present",
        dateText: "2016 – present",
        bullets: ["Visited people in the town"],
      },
    ],
    education: [{ institution: "Gwent College", degree, field, start: "2013", end }],
    skills: [],
  });
  const job = posting({ title: "Job", company: "Works", must: [{ text: must, topic: "degree" }] });
  return [...proposeSuggestions({ ...who, posting: job, today: "2026-11-30" })].flatMap(({ suggestion }) =>
    suggestion?.before === own && suggestion.verdict === "supported" ? [suggestion.after] : [],
  );
};

test("a training that is demanded and held is named in the summary", () => {
  expect(summaryFor("NVQ Level 3", "Social Care", "2015", "NVQ in Social Care")).toEqual([
    `${summary} Holds an NVQ Level 3 in Social Care.`,
  ]);
});

test("but none that is only begun, said already, of another field, or from school", () => {
  expect(summaryFor("NVQ Level 3", "Social Care", "present", "NVQ in Social Care")).toEqual([]);
  expect(summaryFor("BA", "History", "2015", "Bachelor's degree")).toEqual([]);
  expect(summaryFor("GCSEs", "Social Care", "2015", "GCSE in Social Care")).toEqual([]);
  const said = "Carer with an NVQ Level 3 in Social Care.";
  expect(summaryFor("NVQ Level 3", "Social Care", "2015", "NVQ in Social Care", said)).toEqual([]);
});
