import { describe, expect, test } from "vitest";
import type { Fact } from "../../../shared/resume/model.ts";
import { checkClaims, verdictOf } from "../../../shared/tailoring/check-claims.ts";
import { backendEngineer } from "../../fixtures/tailoring/people.ts";

const today = "2026-11-21";
const { facts } = backendEngineer;

const fact = (text: string, more: Partial<Fact> = {}): Fact => ({
  id: "f1",
  kind: "achievement",
  text,
  start: null,
  end: null,
  positionId: null,
  employer: null,
  title: null,
  sources: [],
  confidence: "sure",
  ...more,
});
const unsupported = (after: string, from: Fact[], before = "") =>
  checkClaims({ before, after, facts: from, today })
    .filter((claim) => !claim.supported)
    .map((claim) => `${claim.kind}: ${claim.text}`);

describe("claims", () => {
  test("name the facts that carry them", () => {
    const claims = checkClaims({ before: "", after: "Cut the nightly batch to 40 minutes", facts, today });
    const number = claims.find((claim) => claim.kind === "number");
    const batch = facts.find((one) => one.text.includes("nightly batch"));
    expect(number).toMatchObject({ text: "40 minutes", supported: true, facts: [batch?.id] });
  });

  test("of an unconfirmed fact carry nothing", () => {
    expect(unsupported("Ran 12 clinics", [fact("Ran 12 clinics")])).toEqual([]);
    expect(unsupported("Ran 12 clinics", [fact("Ran 12 clinics", { confidence: "unsure" })])).not.toEqual([]);
  });

  test("take a participle with an object for a deed, and one without for what is not yet done", () => {
    const told = [fact("Set up rooms, cleaned equipment, scheduled 40 patients a day")];
    expect(unsupported("Scheduled 40 patients a day and cleaned equipment", told)).toEqual([]);
    expect(
      unsupported("Holds the First Aid Certificate", [fact("First Aid Certificate, booked for May 2027")]),
    ).not.toEqual([]);
  });

  test("hear a time and a sum announced where their figure is carried, and deny with 'unable'", () => {
    const binders = [fact("Cut preparation of binders from 6 days to 2")];
    expect(unsupported("Cut the time for preparation of binders from 6 days to 2", binders)).toEqual([]);
    expect(unsupported("Cut the time and cost of binders from 6 days to 2", binders)).not.toEqual([]);
    const library = [fact("Lent calculators to families that could not afford one")];
    expect(unsupported("Lent calculators to families unable to afford one", library)).toEqual([]);
    expect(unsupported("Lent calculators to families able to afford one", library)).not.toEqual([]);
  });

  test("are named for what they are", () => {
    const lie = "Led the migration of 14 services to Kafka for Initech";
    expect(unsupported(lie, [fact("Helped with the migration of 12 services")])).toEqual([
      "scope: Led",
      "number: 14",
      "skill: Kafka",
      "customer: Initech",
    ]);
  });

  test("with no evidence at all are all unsupported", () => {
    expect(verdictOf(checkClaims({ before: "", after: "Knits jumpers", facts: [], today }))).toBe("question");
  });

  test("are none for an unchanged text", () => {
    const before = "Led 4 engineers at Initech and cut costs by 12%";
    expect(unsupported(before, [], before)).toEqual([]);
  });

  test("about skills of one and two letters are seen", () => {
    const base = [fact("Wrote the importer")];
    for (const name of ["Go", "R", "C#", "C++"])
      expect(unsupported(`Wrote the importer in ${name}`, base)).toHaveLength(1);
  });

  test("of another position do not count in a position's block", () => {
    const here = fact("Sold tickets", { id: "a1", positionId: "p1", employer: "Odeon" });
    const there = fact("Trained 9 ushers", { id: "a2", positionId: "p2", employer: "Rex" });
    const check = (positionId: string) =>
      verdictOf(
        checkClaims({
          before: "Sold tickets",
          after: "Sold tickets, trained 9 ushers",
          facts: [here, there],
          positionId,
        }),
      );
    expect(check("p1")).toBe("question");
    expect(check("p2")).toBe("supported");
  });

  test("an answer of the candidate carries them in any block", () => {
    const answer = fact("I used Kafka at Fjordpay", {
      kind: "other",
      sources: [{ kind: "candidate", at: "2026-11-20", question: "Kafka?" }],
    });
    const check = (more: Fact[]) =>
      verdictOf(
        checkClaims({
          before: "Built the importer",
          after: "Built the importer with Kafka",
          facts: more,
          positionId: "p1",
        }),
      );
    expect(check([])).toBe("question");
    expect(check([answer])).toBe("supported");
  });

  test("of duration follow from the dates, the post that goes on counting to today", () => {
    const post = fact("Cook, Odeon", {
      id: "p1",
      kind: "position",
      start: "2020-01",
      end: "present",
      title: "Cook",
      employer: "Odeon",
    });
    expect(unsupported("6 years of experience", [post])).toEqual([]);
    expect(unsupported("8 years of experience", [post])).toEqual(["date: 8 years"]);
    expect(unsupported("6+ years of experience", [post])).toEqual([]);
    expect(unsupported("7+ years of experience", [post])).toEqual(["date: 7+ years"]);
  });
});

describe("figures", () => {
  const costs = [fact("Cut costs by 40% and latency by 10%")];
  test("stay with what they measure", () => {
    expect(unsupported("Cut latency by 10% and costs by 40%", costs)).toEqual([]);
    expect(unsupported("Cut latency by 40% and costs by 10%", costs)).toEqual(["number: 40%", "number: 10%"]);
  });

  test.each([
    ["served 1,237 patients", "served 1,200 patients", true],
    ["served 1,237 patients", "served over 1,000 patients", true],
    ["served 1,237 patients", "served 1,300 patients", false],
    ["served about 1,000 patients", "served 1,000 patients", false],
    ["saved $1.2M a year", "saved 1.2 million dollars annually", true],
    ["saved $1.2M", "saved $1.2M a year", false],
    ["closed in 24 months", "closed in 2 years", true],
    ["handled 90 minutes of video", "handled 1.5 hours of video", true],
    ["a team of 8", "8 people", true],
    ["cut waste from 31 to 12 kg", "cut waste to 12 kg", true],
    ["doubled sales", "2x sales", true],
    ["served 300 customers", "served 300+ customers", false],
    ["served 300 customers", "served 300-plus customers", false],
    ["served 300 customers", "served 300 plus customers", false],
    ["served 300 customers", "served 300 or more customers", false],
    ["served 300 customers", "served over 300 customers", false],
    ["served 300 customers", "served beyond 300 customers", false],
    ["served 300 customers", "served more than 300 customers", false],
    ["served 300 customers", "served at least 300 customers", true],
    ["served 300 customers", "served a minimum of 300 customers", true],
    ["served 300 customers", "served 290+ customers", true],
    ["served about 300 customers", "served 300+ customers", false],
    ["served 300+ customers", "served 300+ customers", true],
    ["served 300+ customers", "served at least 300 customers", true],
    ["served 300+ customers", "served 300 customers", true],
    ["served over 300 customers", "served 300+ customers", true],
    ["served over 300 customers", "served 300 or more customers", true],
    ["served at least 300 customers", "served 300-plus customers", true],
    ["cut costs by 20 %", "cut costs by 20%+", false],
    ["cut costs by 23 %", "cut costs by 20%+", true],
    ["saved $2M", "saved $2M+", false],
    ["saved $2.3M", "saved $2M+", true],
    ["betreute 300 Kunden", "betreute 300+ Kunden", false],
    ["betreute 300 Kunden", "betreute 300 und mehr Kunden", false],
    ["betreute 300 Kunden", "betreute mehr als 300 Kunden", false],
    ["betreute 300 Kunden", "betreute über 300 Kunden", false],
    ["betreute 300 Kunden", "betreute mindestens 300 Kunden", true],
    ["betreute mehr als 300 Kunden", "betreute 300+ Kunden", true],
  ])("%s → %s: %s", (source, after, passes) => {
    const found = unsupported(after, [fact(source)]).filter((claim) => /^(?:number|other)/.test(claim));
    expect(found.length === 0).toBe(passes);
  });
});
