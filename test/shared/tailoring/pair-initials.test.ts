import { expect, test } from "vitest";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { person, posting } from "../../fixtures/tailoring/build-resume.ts";

const textsFor = (bullet: string, must: string) => {
  const who = person({
    name: "A B",
    contact: "a@example.org",
    summary: [],
    positions: [
      {
        employer: "Marlow",
        title: "Tester",
        start: "2016-01",
        end: "2020-02",
        dateText: "2016 – 2020",
        bullets: [bullet],
      },
    ],
    education: [],
    skills: [],
  });
  const job = posting({ title: "Job", company: "Works", must: [must] });
  return [...proposeSuggestions({ ...who, posting: job, today: "2026-11-30" })].flatMap(({ suggestion }) =>
    suggestion?.edit ? [suggestion.after] : [],
  );
};

test("the posting's initials stand behind the words they are of, and behind no others that begin alike", () => {
  expect(textsFor("Ran continuous renal replacement therapy", "Knows CRRT")).toEqual([
    "Ran continuous renal replacement therapy (CRRT)",
  ]);
  expect(textsFor("Wrote test cases for the new mortgage calculator", "NMC registration")).toEqual([]);
});
