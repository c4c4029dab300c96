import { describe, expect, it } from "vitest";
import { phraseNeed } from "../../../../shared/tailoring/letters/phrase-need.ts";
import { retellDeed } from "../../../../shared/tailoring/letters/retell-deed.ts";

describe("retelling a bullet in the first person", () => {
  it.each([
    [
      "Led 4 engineers moving billing to Kubernetes.",
      false,
      "clause",
      "I led 4 engineers moving billing to Kubernetes",
    ],
    [
      "Mentor four senior engineers; two of them were promoted",
      true,
      "clause",
      "I mentor four senior engineers; two of them were promoted",
    ],
    ["Manage a team of 6", false, "clause", "I managed a team of 6"],
    ["Responsible for payroll", true, "clause", "I am responsible for payroll"],
    [
      "On call one week in five; wrote the runbooks",
      false,
      "clause",
      "I was on call one week in five; I wrote the runbooks",
    ],
    ["Managing three depots", true, "things", "managing three depots"],
    [
      "Sauces, braises and stocks for 90 covers a night",
      false,
      "things",
      "sauces, braises and stocks for 90 covers a night",
    ],
    [
      "Registered nurse on two wards, one of them closed at night",
      false,
      "clause",
      "I was a registered nurse on two wards, one of them closed at night",
    ],
    [
      "Lead practice educator for dialysis; trained 23 colleagues",
      true,
      "clause",
      "I am a lead practice educator for dialysis; I trained 23 colleagues",
    ],
    ["SQL and Python reporting for two teams", true, "things", null],
    [
      "Washed trays, packed bread, swept the floor",
      false,
      "clause",
      "I washed trays, packed bread and swept the floor",
    ],
    ["School visits; CPR training", true, "things", "school visits and CPR training"],
    ["Ward of 20 beds: knees, hips, spines", false, "things", "a ward of 20 beds: knees, hips and spines"],
    [
      "Surgical ward, 20 beds; responsible for five patients a night",
      false,
      "clause",
      "I was responsible for five patients a night",
    ],
    ["I lead a team of six writers.", true, "sentence", "I lead a team of six writers"],
    [
      "Supported the move to Dynamics as tester; not involved in payroll.",
      false,
      "clause",
      "I supported the move to Dynamics as tester",
    ],
  ] as const)("%s", (bullet, ongoing, shape, text) => {
    const told = retellDeed(bullet, ongoing, "en");
    if (text !== null) expect(told).toEqual({ shape, text });
    else expect(told!.text.startsWith("SQL")).toBe(true);
  });

  it.each([
    ["Senkte die Stückkosten um 7 %.", false, "clause", "senkte ich die Stückkosten um 7 %"],
    [
      "Kaufe Gussteile für 3,2 Mio. Euro im Jahr ein.",
      true,
      "clause",
      "kaufe ich Gussteile für 3,2 Mio. Euro im Jahr ein",
    ],
    ["12 Mitarbeiter geführt", false, "clause", "habe ich 12 Mitarbeiter geführt"],
    [
      "Skontoquote von 71 % auf 94 % gesteigert",
      false,
      "clause",
      "habe ich die Skontoquote von 71 % auf 94 % gesteigert",
    ],
    ["Verantwortlich für drei Filialen", false, "clause", "war ich verantwortlich für drei Filialen"],
    [
      "Leitung eines Wohnbereichs mit 34 Betten",
      true,
      "things",
      "die Leitung eines Wohnbereichs mit 34 Betten",
    ],
    ["Aufbau eines Kundenbeirats", false, "things", "der Aufbau eines Kundenbeirats"],
    ["Verkauf, Kasse, Bestellwesen; ab 2005 Vertretung", false, "things", "Verkauf, Kasse und Bestellwesen"],
    ["Pflege des Konfigurators", false, "things", "die Pflege des Konfigurators"],
    [
      "Neues Provisionsmodell, mit dem Betriebsrat abgestimmt",
      true,
      "words",
      "Neues Provisionsmodell, mit dem Betriebsrat abgestimmt",
    ],
  ] as const)("%s", (bullet, ongoing, shape, text) => {
    expect(retellDeed(bullet, ongoing, "de")).toMatchObject({ shape, text });
  });
});

describe("a need of the posting in a sentence of ours", () => {
  const shape = (text: string) => phraseNeed({ text, start: 10 }, "en");
  it("keeps the posting's words, and quotes what would change its person", () => {
    expect(shape("Experience with Looker or Tableau preferred")).toMatchObject({
      shape: "things",
      text: "experience with Looker or Tableau",
      start: 10,
      end: 43,
    });
    expect(shape("Maintain fixed asset records")).toMatchObject({
      shape: "deed",
      text: "maintain fixed asset records",
    });
    expect(shape("holds qualified teacher status")).toMatchObject({ shape: "who" });
    expect(shape("You run our busiest shop")).toMatchObject({
      shape: "quote",
      text: "“You run our busiest shop”",
    });
  });

  it("says of somebody what the posting says to its reader, where no second verb would have to change", () => {
    expect(shape("You're at home in Kotlin or Java")).toMatchObject({
      shape: "who",
      text: "is at home in Kotlin or Java",
    });
    expect(shape("You know your way around a till")).toMatchObject({
      shape: "who",
      text: "knows their way around a till",
    });
    expect(shape("You know our shops")).toMatchObject({ shape: "quote" });
    expect(shape("You know Java and like tests")).toMatchObject({ shape: "quote" });
    expect(shape("Bachelor's degree in Accounting required")).toMatchObject({
      shape: "things",
      text: "a Bachelor's degree in Accounting",
    });
  });

  it("gives German duties and trainings their article, and cites what is neither", () => {
    const german = (text: string) => phraseNeed({ text, start: 0 }, "de");
    expect(german("Anleitung von Auszubildenden")).toMatchObject({
      shape: "things",
      text: "jemanden für die Anleitung von Auszubildenden",
      end: 28,
    });
    expect(german("Du berätst unsere Kundinnen")).toMatchObject({ text: "„Du berätst unsere Kundinnen“" });
    expect(german("Planung der Touren unserer Fahrer")).toMatchObject({
      text: "jemanden für die Planung der Touren",
      end: 18,
    });
    expect(german("Abgeschlossene Lehre als Maurer")).toMatchObject({
      shape: "things",
      text: "eine abgeschlossene Lehre als Maurer",
    });
    expect(german("VOB/B und Aufmaß sitzen")).toMatchObject({ shape: "quote" });
  });
});
