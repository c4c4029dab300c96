import { expect, test } from "vitest";
import { checkClaims } from "../../../shared/tailoring/check-claims.ts";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { findAskedNames, listWorkNames } from "../../../shared/tailoring/work-names.ts";
import { type PersonSpec, person, posting } from "../../fixtures/tailoring/build-resume.ts";

const work = {
  employer: "Amt Mittlere Treene",
  title: "Fachkraft",
  start: "2018",
  end: "2024",
  dateText: "2018 – 2024",
};
const spec = (bullets: string[], skills: string[], employer = work.employer): PersonSpec => ({
  name: "Jo Marten",
  contact: "jo.marten@example.org",
  summary: [],
  positions: [{ ...work, employer, bullets }],
  education: [],
  skills,
});
const filler = "Vertretung der Kollegin im Urlaub und Ablage der Post für das ganze Haus";
const textsFor = (bullets: string[], must: string[], skills: string[] = [], employer?: string) => {
  const who = person(spec([...bullets, filler], skills, employer));
  const job = posting({ title: "Fachkraft", company: "Stadt Nordau", must });
  return [...proposeSuggestions({ ...who, posting: job, today: "2026-11-30" })].flatMap(({ suggestion }) =>
    suggestion?.edit?.type === "replace" && suggestion.verdict === "supported" ? [suggestion.after] : [],
  );
};

test("the posting's name of the work stands behind the candidate's, and never the special behind the general", () => {
  expect(textsFor(["Einwohnermeldeamt, Kasse, Standesamt"], ["Erfahrung im Meldewesen"])).toEqual([
    "Einwohnermeldeamt (Meldewesen), Kasse, Standesamt",
  ]);
  expect(textsFor(["Meldewesen und Kasse"], ["Erfahrung im Einwohnermeldeamt"])).toEqual([]);
});

test("once in the document, and not where it is said already, in a compound or in its parts", () => {
  const two = ["Mahnungen und Zahlungen der Mieter", "Mahnungen der Vereine im Bezirk"];
  expect(textsFor(two, ["Erfahrung im Mahnwesen"])).toEqual([
    "Mahnungen (Mahnwesen) und Zahlungen der Mieter",
  ]);
  expect(textsFor([two[0]!, "Leitung des Mahnwesens"], ["Erfahrung im Mahnwesen"])).toEqual([]);
  expect(textsFor(["Pflegte Stammdaten von 730 Artikeln"], ["Stammdatenpflege"])).toEqual([]);
});

test("in a list rather than in a line, and behind the end of a compound", () => {
  expect(
    textsFor(["Mahnläufe mit der Kasse"], ["Sicher im Mahnwesen"], ["Mahnläufe, Ablage, Excel"]).join(),
  ).toMatch(/Mahnläufe \(Mahnwesen\), /);
  expect(textsFor(["Unternehmensfuhrpark-Tagestouren mit der Bahn"], ["Erfahrung im Nahverkehr"])).toEqual([
    "Unternehmensfuhrpark-Tagestouren (Nahverkehr) mit der Bahn",
  ]);
});

test("people stand in the case of those they stand behind", () => {
  expect(textsFor(["Ausbildung von zwei Lehrlingen"], ["Du bildest zwei Lernende mit aus"])).toEqual([
    "Ausbildung von zwei Lehrlingen (Lernenden)",
  ]);
});

test("a word that means it in some houses only is read with the house", () => {
  const asked = ["Erfahrung in der stationären Langzeitpflege"];
  const bullet = ["Leitung eines Wohnbereichs mit 34 Plätzen"];
  expect(textsFor(bullet, asked, [], "Seniorenzentrum Haus Lindenhof")).toEqual([
    "Leitung eines Wohnbereichs (stationäre Langzeitpflege) mit 34 Plätzen",
  ]);
  expect(textsFor(bullet, asked, [], "Lebenshilfe Nordau")).toEqual([]);
});

test("not behind half a word, in brackets, before a name, nor behind what was only prepared or never done", () => {
  const asked = ["Erfahrung im Mahnwesen"];
  expect(textsFor(["Zahl- und Mahnläufe der Gruppe"], asked)).toEqual([]);
  expect(textsFor(["Vorbereitende Mahnläufe"], asked)).toEqual([]);
  expect(textsFor(["Kontierung (Mahnläufe) der Belege"], asked)).toEqual([]);
  expect(textsFor(["Mahnläufe Nordau"], asked)).toEqual([]);
  expect(textsFor(["Kontierung der Belege ohne Mahnläufe"], asked)).toEqual([]);
});

test("half a word of the posting asks for the whole", () => {
  expect(findAskedNames("Debitoren- und Kreditorenbuchhaltung").map(({ text }) => text)).not.toContain(
    "Mahnwesen",
  );
  expect(findAskedNames("Kenntnisse in Bestands- und Großkundenbetreuung").map(({ text }) => text)).toContain(
    "Großkundenbetreuung",
  );
});

test("the gate knows the table in its direction alone, and only beside the special", () => {
  const { facts } = person(spec(["Einwohnermeldeamt, Kasse"], []));
  const claims = (after: string, before = "Einwohnermeldeamt, Kasse") =>
    checkClaims({ before, after, facts }).filter(({ supported }) => !supported);
  expect(claims("Einwohnermeldeamt (Meldewesen), Kasse")).toEqual([]);
  expect(claims("Meldewesen (Einwohnermeldeamt), Kasse")).toEqual([]);
  expect(claims("Meldewesen, Kasse")).not.toEqual([]);
  expect(claims("Standesamt (Personenstandswesen), Kasse")).not.toEqual([]);
  expect(claims("Kasse (Meldewesen)")).not.toEqual([]);
  expect(claims("Meldewesen (Meldebehörde), Kasse")).not.toEqual([]);
});

test("no name is its own special, and none is the special of its special unless they are equal", () => {
  const names = listWorkNames();
  for (const { text, specials } of names) expect(specials.map((one) => one.text)).not.toContain(text);
  expect(names.reduce((sum, { specials }) => sum + specials.length, 0)).toBeGreaterThan(300);
});

test("a certificate that only a training gives is called so where the posting asks for the training", () => {
  const papers = (certificate: string, must: string) => {
    const who = person({ ...spec([filler], []), certificates: [certificate] });
    const job = posting({ title: "Fachkraft", company: "Haus Nord", must: [must] });
    return [...proposeSuggestions({ ...who, posting: job, today: "2026-11-30" })].flatMap(({ suggestion }) =>
      suggestion?.edit?.type === "replace" ? [suggestion.after] : [],
    );
  };
  const asked = "Idealerweise die Weiterbildung zur Praxisanleitung";
  expect(papers("Praxisanleiterin (300 Stunden), 2020", asked)).toEqual([
    "Weiterbildung zur Praxisanleiterin (300 Stunden), 2020",
  ]);
  expect(papers("Praxisanleiter, 2021", asked)).toEqual(["Weiterbildung zum Praxisanleiter, 2021"]);
  expect(papers("Wundexperte ICW, 2021", asked)).toEqual([]);
  expect(papers("Praxisanleiter (begonnen im Oktober 2026)", asked)).toEqual([]);
  expect(papers("Praxisanleiter, 2021", "Erfahrung in der Praxisanleitung")).toEqual([]);
});

test("the gate believes a training of a certificate alone", () => {
  const after = "Weiterbildung zum Praxisanleiter, 2021";
  const held = person({ ...spec([filler], []), certificates: ["Praxisanleiter, 2021"] });
  const isSupported = (facts: typeof held.facts) =>
    checkClaims({ before: "", after, facts }).every(({ supported }) => supported);
  expect(isSupported(held.facts)).toBe(true);
  expect(isSupported(person(spec(["Praxisanleiter, 2021"], [])).facts)).toBe(false);
});
