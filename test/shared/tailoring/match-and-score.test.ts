import { describe, expect, test } from "vitest";
import { matchRequirements } from "../../../shared/tailoring/match-requirements.ts";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { scoreFit } from "../../../shared/tailoring/score-fit.ts";
import { person, posting } from "../../fixtures/tailoring/build-resume.ts";
import { backendEngineer, backendPosting, nurse, nursePosting } from "../../fixtures/tailoring/people.ts";

const today = "2026-11-21";
const suggest = (who: typeof backendEngineer, job: typeof backendPosting) =>
  [...proposeSuggestions({ ...who, posting: job, today })].flatMap((step) => step.suggestion ?? []);
const match = (who: typeof backendEngineer, ...must: Parameters<typeof posting>[0]["must"]) =>
  matchRequirements({ posting: posting({ title: "Job", company: "Firm", must }), facts: who.facts, today });

describe("matching", () => {
  test("meets a skill by any of its names and says which fact and which skill", () => {
    const [kubernetes] = match(backendEngineer, "Kubernetes");
    expect(kubernetes?.evidenced).toBe(true);
    expect(kubernetes?.facts[0]?.skills).toEqual(["Kubernetes"]);
  });

  test("asks one of an alternative and all of a list", () => {
    const [any, all, examples] = match(
      backendEngineer,
      "Java or Kotlin",
      "Java and Kotlin",
      "Message brokers (Kafka, Redis)",
    );
    expect([any?.evidenced, all?.evidenced, examples?.evidenced]).toEqual([true, false, true]);
    expect(all?.missing).toEqual(["Kotlin"]);
  });

  test("counts years from dates, overlaps once, and only in the trade asked for", () => {
    const [nursing, enough] = match(
      nurse,
      { text: "3 years of nursing experience", topic: "experience", years: 3 },
      { text: "12 years of nursing experience", topic: "experience", years: 12 },
    );
    expect(nursing).toMatchObject({ evidenced: true, years: { asked: 3, found: 8.8 } });
    expect(enough?.evidenced).toBe(false);
  });

  test("takes a higher degree for a lower one, and no other field for the one named", () => {
    const degree = (text: string) => match(backendEngineer, { text, topic: "degree" })[0]?.evidenced;
    expect(degree("Bachelor's degree in Computer Science")).toBe(true);
    expect(degree("Associate degree in Computer Science")).toBe(true);
    expect(degree("Master's degree in Computer Science")).toBe(false);
    expect(degree("Bachelor's degree in Biology")).toBe(false);
  });

  test("takes a related field only where the posting does, by the field and not by the school's name", () => {
    const met = (field: string, text: string, institution = "University of York") =>
      match(
        person({
          name: "A B",
          contact: "a@example.org",
          summary: [],
          positions: [],
          education: [{ institution, degree: "BSc", field, start: "2010", end: "2013" }],
          skills: [],
        }),
        { text, topic: "degree" },
      )[0]?.evidenced;
    const related = "Bachelor's degree in Computer Science or a related field";
    expect(met("Informatics", related)).toBe(true);
    expect(met("Informatics", "Bachelor's degree in Computer Science")).toBe(false);
    expect(met("Biology", related)).toBe(false);
    expect(met("History", related, "Institute of Information Technology")).toBe(false);
  });

  test("takes precepting for mentoring and an orientation for onboarding, nothing tested for a tester", () => {
    const told = (bullet: string, text: string) =>
      match(
        person({
          name: "A B",
          contact: "a@example.org",
          summary: [],
          positions: [
            {
              employer: "Ward",
              title: "Nurse",
              start: "2020",
              end: "2022",
              dateText: "2020 – 2022",
              bullets: [bullet],
            },
          ],
          education: [],
          skills: [],
        }),
        text,
      )[0]?.evidenced;
    expect(told("Precepted 14 graduates through an orientation", "Onboarding and mentoring new nurses")).toBe(
      true,
    );
    expect(told("Sat on the staffing committee", "Onboarding and mentoring new nurses")).toBe(false);
    expect(told("Ran dull, tested systems", "Software testing")).toBe(false);
  });

  test("takes a language only at the level asked for", () => {
    const language = (text: string) => match(backendEngineer, { text, topic: "language" })[0]?.evidenced;
    expect([language("Swedish"), language("Fluent Swedish"), language("Fluent German")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("does not take knowing the matter for the certificate", () => {
    const licence = (text: string) => match(backendEngineer, { text, topic: "licence" })[0]?.evidenced;
    expect(licence("CKA certification")).toBe(true);
    expect(licence("AWS Certified Solutions Architect")).toBe(false);
  });

  test("takes nothing from what is denied or unconfirmed", () => {
    expect(match(backendEngineer, "Budget management")[0]?.evidenced).toBe(false);
    const unsure = {
      ...backendEngineer,
      facts: backendEngineer.facts.map((fact) => ({ ...fact, confidence: "unsure" as const })),
    };
    expect(match(unsure, "Kubernetes")[0]?.evidenced).toBe(false);
  });
});

describe("the score", () => {
  test("is the same ten times", () => {
    const once = JSON.stringify(scoreFit({ posting: backendPosting, ...backendEngineer, today }));
    for (let i = 0; i < 10; i++)
      expect(JSON.stringify(scoreFit({ posting: backendPosting, ...backendEngineer, today }))).toBe(once);
  });

  test("rises by rewording in what is visible, never in what is evidenced", () => {
    for (const [who, job] of [
      [backendEngineer, backendPosting],
      [nurse, nursePosting],
    ] as const) {
      const score = scoreFit({ posting: job, ...who, suggestions: suggest(who, job), today });
      expect(score.after).toBeGreaterThan(score.today);
      expect(score.reachable).toBeGreaterThanOrEqual(score.after);
    }
  });

  test("does not move for words no requirement asks for, nor for words without a fact", () => {
    const plain = scoreFit({ posting: backendPosting, ...backendEngineer, today });
    const stuffed = backendEngineer.blocks.map((block, i) =>
      i === 1 ? { ...block, text: `${block.text} Kafka Terraform sailing synergy` } : block,
    );
    const score = scoreFit({ posting: backendPosting, ...backendEngineer, blocks: stuffed, today });
    expect({ ...score, parseBack: plain.parseBack }).toEqual(plain);
  });

  test("overlooks a skill that only a bullet of an old position names", () => {
    const position = (start: string, bullet: string) => ({
      employer: `Firm ${start}`,
      title: "Developer",
      start,
      end: String(Number(start) + 2),
      dateText: start,
      bullets: [bullet],
    });
    const who = person({
      name: "A B",
      contact: "a@example.org",
      summary: [],
      positions: [
        position("2020", "Wrote pages"),
        position("2018", "Wrote forms"),
        position("2016", "Tuned Redis"),
      ],
      education: [],
      skills: ["Java, Git"],
    });
    const job = posting({ title: "Developer", company: "Firm", must: ["Redis", "Java"] });
    const score = scoreFit({ posting: job, ...who, today });
    expect(score.requirements.map((one) => [one.evidenced, one.visible])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(scoreFit({ posting: job, ...who, suggestions: suggest(who, job), today }).after).toBe(2);
  });
});
