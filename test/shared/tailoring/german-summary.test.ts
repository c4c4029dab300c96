import { expect, test } from "vitest";
import { isGermanFiller } from "../../../shared/tailoring/german-filler.ts";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { person, posting } from "../../fixtures/tailoring/build-resume.ts";

type PostingLines = Parameters<typeof posting>[0]["must"];

const post = (title: string, start: string, end: string, bullets: string[]) => ({
  employer: "Haus Nordau",
  title,
  start,
  end,
  dateText: `${start} – ${end}`,
  bullets,
});
const summaryFor = (summary: string, must: PostingLines, title = "Fachkraft (m/w/d)") => {
  const who = person({
    name: "Jo Marten",
    contact: "jo.marten@example.org",
    summary: [summary],
    positions: [
      post("Verkäuferin", "2019", "present", [
        "Beratung der Kunden im Laden und Pflege der Ware für das Haus",
      ]),
      post("Bürokauffrau", "2012", "2018", ["Rechnungen und Mahnungen mit Lexware für die ganze Gruppe"]),
    ],
    education: [],
    skills: [],
    languages: [
      { language: "Deutsch", level: "Muttersprache" },
      { language: "Englisch", level: "B2" },
      { language: "Polnisch", level: "Grundkenntnisse" },
    ],
  });
  const job = posting({ title, company: "Nordau", must });
  return [...proposeSuggestions({ ...who, posting: job, today: "2026-11-30" })].flatMap(({ suggestion }) =>
    suggestion?.before === summary && suggestion.verdict === "supported" ? [suggestion.after] : [],
  );
};

test("a sentence that anybody could write goes, unless the posting asks for the quality", () => {
  const summary =
    "Verkäuferin mit Freude an der Beratung. Ich bin teamfähig, belastbar und suche eine neue Herausforderung.";
  expect(summaryFor(summary, ["Freude an der Beratung"])).toEqual([
    "Verkäuferin mit Freude an der Beratung.",
  ]);
  expect(isGermanFiller("Teamfähig und belastbar.", "Sie sind belastbar")).toBe(false);
  expect(isGermanFiller("Belastbar im Schichtdienst mit Kindern.", "")).toBe(false);
});

test("praise before the calling goes", () => {
  expect(
    summaryFor("Motivierte und zuverlässige Verkäuferin mit Erfahrung in der Beratung.", [
      "Freude an der Beratung",
    ]),
  ).toEqual(["Verkäuferin mit Erfahrung in der Beratung."]);
});

test("languages that are asked for are named with their level, but neither German nor a few words", () => {
  expect(
    summaryFor("Verkäuferin in einem kleinen Laden mit vielen Kunden.", [
      { text: "Gute Deutschkenntnisse und Englischkenntnisse", topic: "language" },
      { text: "Polnisch von Vorteil", topic: "language" },
    ]).join(),
  ).toBe("Verkäuferin in einem kleinen Laden mit vielen Kunden. Sprachen: Englisch (B2).");
});

test("an earlier post of the kind that is offered is named by its own title", () => {
  expect(
    summaryFor(
      "Verkäuferin in einem kleinen Laden mit vielen Kunden.",
      ["Freude an der Arbeit"],
      "Bürokauffrau (m/w/d)",
    ).join(),
  ).toBe("Verkäuferin in einem kleinen Laden mit vielen Kunden. Zuvor Bürokauffrau.");
});
