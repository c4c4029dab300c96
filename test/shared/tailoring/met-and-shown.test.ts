import { describe, expect, test } from "vitest";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { scoreFit } from "../../../shared/tailoring/score-fit.ts";
import { type PersonSpec, person, posting } from "../../fixtures/tailoring/build-resume.ts";

const today = "2026-11-30";
type Must = NonNullable<Parameters<typeof posting>[0]["must"]>[number];

const post = (title: string, start: string, end: string, ...bullets: string[]) => ({
  employer: "Fernleigh & Co",
  title,
  start,
  end,
  dateText: `${start} – ${end}`,
  bullets,
});
const somebody = (spec: Partial<PersonSpec>) =>
  person({
    name: "A B",
    contact: "a@example.org",
    summary: [],
    positions: [],
    education: [],
    skills: [],
    ...spec,
  });
const job = (must: Must[]) => posting({ title: "Job", company: "Firm", must });
const marks = (spec: Partial<PersonSpec>, must: Must) => {
  const [one] = scoreFit({ ...somebody(spec), posting: job([must]), today }).requirements;
  return { evidenced: one!.evidenced, line: one!.line };
};
const years = (text: string, least: number): Must => ({ text, topic: "experience", years: least });
const licence = (text: string): Must => ({ text, topic: "licence" });

describe("what is only begun", () => {
  test("is no certificate and no degree yet, unless the posting is content with it", () => {
    expect(
      marks({ certificates: ["SMSTS (course booked for January 2027)"] }, licence("SMSTS")).evidenced,
    ).toBe(false);
    expect(marks({ certificates: ["SMSTS, 2024"] }, licence("SMSTS")).evidenced).toBe(true);
    const studying = {
      institution: "Leeds",
      degree: "BSc",
      field: "Computer Science",
      start: "2025",
      end: "present",
    };
    const degree = (text: string): Must => ({ text, topic: "degree" });
    expect(marks({ education: [studying] }, degree("BSc in Computer Science")).evidenced).toBe(false);
    expect(
      marks({ education: [studying] }, degree("BSc in Computer Science, completed or in progress")).evidenced,
    ).toBe(true);
  });
});

describe("papers and languages", () => {
  test("are all asked for that the posting joins by “and”", () => {
    const cpc = { certificates: ["Driver CPC, 2024"] };
    expect(marks(cpc, licence("Schlüsselzahl 95 und Fahrerkarte")).evidenced).toBe(false);
    expect(marks(cpc, licence("Schlüsselzahl 95")).evidenced).toBe(true);
    const english = { languages: [{ language: "English", level: "native" }] };
    const language = (text: string): Must => ({ text, topic: "language" });
    expect(marks(english, language("Business-fluent German, very good English")).evidenced).toBe(false);
    expect(marks(english, language("German or English, fluent")).evidenced).toBe(true);
    expect(marks(english, language("Fluent English, German is a plus")).evidenced).toBe(true);
  });

  test("are those of the body that is named", () => {
    const oregon = { certificates: ["Registered Nurse, State of Oregon, 2014"] };
    expect(marks(oregon, licence("NMC registered nurse")).evidenced).toBe(false);
    expect(marks({ certificates: ["NMC registration"] }, licence("NMC registered nurse"))).toEqual({
      evidenced: true,
      line: "NMC registration",
    });
  });

  test("a driving licence is no apprenticeship", () => {
    const both = licence("Abgeschlossene Berufsausbildung als Elektroniker sowie Führerschein der Klasse B");
    expect(marks({ certificates: ["Führerschein Klasse B"] }, both).evidenced).toBe(false);
  });
});

describe("years", () => {
  const tools = {
    summary: ["Approved electrician, 20 years on the tools."],
    positions: [post("Electrician", "2004-01", "present", "Ran a gang of five")],
  };
  test("of one trade are not years of another", () => {
    expect(marks(tools, years("At least five years running sites for a housebuilder", 5)).evidenced).toBe(
      false,
    );
  });

  test("of no field named are those of the posting's own, not of any work", () => {
    const [one] = scoreFit({
      ...somebody(tools),
      posting: posting({
        title: "DevOps engineer",
        company: "Firm",
        must: [years("9 years of experience", 9), "Terraform"],
      }),
      today,
    }).requirements;
    expect(one!.evidenced).toBe(false);
  });

  test("are shown by a line that states them for that work, not by any number of years", () => {
    const clerk = {
      positions: [
        post("Litigation Paralegal", "2019-01", "2020-12"),
        post("Litigation Assistant", "2017-01", "2018-12", "Scanned 14 years of closed files"),
      ],
    };
    expect(marks(clerk, years("3 years of litigation experience", 3))).toEqual({
      evidenced: true,
      line: null,
    });
    const said = { ...clerk, summary: ["Paralegal with four years in litigation."] };
    expect(marks(said, years("3 years of litigation experience", 3)).line).toBe(said.summary[0]);
  });

  test("are shown by one post that spans them and has the work in its title", () => {
    const analyst = {
      positions: [post("Data Analyst", "2020-02", "present"), post("Clerk", "2013-01", "2019-12")],
    };
    expect(marks(analyst, years("2+ years in an analytics role", 2))).toMatchObject({
      evidenced: true,
      line: expect.stringContaining("Data Analyst"),
    });
    expect(marks(analyst, years("8 years in an analytics role", 8)).evidenced).toBe(false);
  });

  test("that the summary claims count no longer than posts of that calling lasted", () => {
    const claim = { summary: ["Backend engineer with seventeen years in payments."] };
    const asked = years("Six years building backend systems", 6);
    const waiter = [post("Waiter", "2005-01", "present")];
    const engineer = [post("Senior Engineer", "2015-01", "present"), post("Engineer", "2009-01", "2014-12")];
    expect(marks({ ...claim, positions: waiter }, asked).evidenced).toBe(false);
    expect(marks({ ...claim, positions: engineer }, asked).evidenced).toBe(true);
  });
});

describe("the summary says the years", () => {
  const summaryAfter = (spec: Partial<PersonSpec>, ...must: Must[]) =>
    [...proposeSuggestions({ ...somebody(spec), posting: job(must), today })].flatMap(({ suggestion }) =>
      suggestion?.verdict === "supported" &&
      suggestion.edit?.type === "replace" &&
      suggestion.before === spec.summary![0]
        ? [suggestion.after]
        : [],
    )[0];
  const developer = {
    summary: ["Backend developer with a background in freight software."],
    positions: [
      post("Backend Developer", "2021-03", "present", "Built the tracking service in Java"),
      post("Junior Backend Developer", "2016-06", "2021-02", "Wrote reports in SQL"),
    ],
  };

  test("that its dates give, rounded down, behind the title", () => {
    expect(summaryAfter(developer, years("Six years as a backend developer", 6))).toMatch(
      /^Backend developer \(10 years\) with a background/,
    );
  });

  test("never where a line states them, the dates do not give them or nobody asks", () => {
    const stated = {
      ...developer,
      summary: ["Backend developer with ten years in freight software."],
    };
    expect(summaryAfter(stated, years("Six years as a backend developer", 6)) ?? "").not.toMatch(
      /\(\d+ years/,
    );
    expect(summaryAfter(developer, years("12 years as a backend developer", 12)) ?? "").not.toMatch(
      /\(\d+ years/,
    );
    expect(summaryAfter(developer, "Java") ?? "").not.toMatch(/\(\d+ years/);
  });

  test("only for as long as that title was held", () => {
    const accountant = {
      summary: ["Management accountant in food manufacturing."],
      positions: [
        post("Management Accountant", "2020-01", "present", "Prepare the accounts of four sites"),
        post("Assistant Accountant", "2014-01", "2019-12", "Processed invoices"),
      ],
    };
    expect(summaryAfter(accountant, years("4 years of accounting experience", 4))).toMatch(
      /^Management accountant \(6 years\) in food/,
    );
  });

  test("without those of an apprenticeship", () => {
    const electrician = {
      summary: ["Electrician for schools and offices in the county of Somerset."],
      positions: [
        post("Electrician", "2018-01", "present", "Second fix and testing"),
        post("Apprentice Electrician", "2014-01", "2017-12", "Pulled cable"),
      ],
    };
    expect(summaryAfter(electrician, years("5 years as an electrician", 5))).toContain("(8 years");
  });

  test("in German too", () => {
    const german = {
      summary: ["Bilanzbuchhalter mit Schwerpunkt Handel und einem Auge für das, was in den Zahlen fehlt."],
      positions: [
        post(
          "Bilanzbuchhalter",
          "2018-01",
          "present",
          "Erstellung der Monatsabschlüsse und der Jahresabschlüsse nach HGB",
        ),
        post(
          "Bilanzbuchhalter",
          "2012-01",
          "2017-12",
          "Betreuung der Anlagenbuchhaltung und der Rückstellungen",
        ),
      ],
    };
    expect(summaryAfter(german, years("Mindestens 5 Jahre Erfahrung im Rechnungswesen", 5))).toMatch(
      /^Bilanzbuchhalter \(14 Jahre\) mit Schwerpunkt/,
    );
  });
});

test("a suite is known by two of its programs, and not by one", () => {
  expect(marks({ skills: ["Excel, Word, SAP"] }, "MS Office").evidenced).toBe(true);
  expect(marks({ skills: ["MS Outlook, SAP"] }, "MS Office").evidenced).toBe(false);
});
