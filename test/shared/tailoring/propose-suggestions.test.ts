import { describe, expect, test } from "vitest";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { type Person, person, posting } from "../../fixtures/tailoring/build-resume.ts";
import {
  backendEngineer,
  backendPosting,
  bookkeeper,
  bookkeeperPosting,
  nurse,
  nursePosting,
} from "../../fixtures/tailoring/people.ts";

const steps = (who: Person, job: typeof backendPosting) => [
  ...proposeSuggestions({ ...who, posting: job, today: "2026-11-21" }),
];
const suggest = (who: Person, job: typeof backendPosting) =>
  steps(who, job).flatMap((step) => step.suggestion ?? []);
const afters = (who: Person, job: typeof backendPosting) => suggest(who, job).map((one) => one.after);

describe("the offline engine", () => {
  test("says a skill as the posting does, keeping the candidate's short form in the list", () => {
    expect(afters(backendEngineer, backendPosting)).toEqual(
      expect.arrayContaining([
        "Helped the platform team migrate 12 services to Kubernetes without downtime",
        "Wrote the parcel tracking pages in JavaScript and React.js for 300 depots",
        expect.stringMatching(/^Tools: Kubernetes \(K8s\), PostgreSQL/),
      ]),
    );
  });

  test("opens with the deed instead of “Responsible for”, in the tense of the position", () => {
    expect(afters(backendEngineer, backendPosting).join("\n")).toContain(
      "Managed the settlement importer, written in Go and PostgreSQL",
    );
    expect(afters(nurse, nursePosting)).toContain("Administer medication and wound care");
  });

  test("tightens the summary with the candidate's own sentences and the skills the facts show", () => {
    expect(afters(backendEngineer, backendPosting)[0]).toBe(
      "Backend engineer with nine years in payments and logistics. Responsible for services from first sketch to production. " +
        "Experience with Go, PostgreSQL, Kubernetes and REST APIs.",
    );
  });

  test("adds what a bullet shows and the list lacks, to the line of its kind", () => {
    const tools = afters(backendEngineer, backendPosting).find((text) => text.startsWith("Tools:"));
    const languages = afters(backendEngineer, backendPosting).find((text) => text.startsWith("Languages:"));
    expect(tools).toContain("Redis");
    expect(languages).toBe("Languages: Go, JavaScript, Java, SQL");
  });

  test("adds a block of its own where each skill has one", () => {
    const inserted = suggest(bookkeeper, bookkeeperPosting).filter((one) => one.edit?.type === "insert");
    expect(inserted.map((one) => one.after)).toContain("Accounts payable");
    expect(inserted.every((one) => one.before === "" && one.facts.length > 0)).toBe(true);
  });

  const position = (...bullets: string[]) => ({
    employer: "Firm",
    title: "Electrician",
    start: "2020-01",
    end: "present",
    dateText: "2020 – present",
    bullets,
  });
  const someone = (more: Partial<Parameters<typeof person>[0]>) =>
    person({
      name: "A B",
      contact: "a@example.org",
      summary: [],
      positions: [],
      education: [],
      skills: [],
      ...more,
    });
  const asking = (...must: string[]) => posting({ title: "Job", company: "Works", must });

  test("teaches in the posting's verb with the preposition it needs, and only where it is clear who is taught", () => {
    const job = asking("Training apprentices");
    expect(
      afters(someone({ positions: [position("Teach the new apprentices conduit bending")] }), job),
    ).toEqual(["Train the new apprentices in conduit bending"]);
    expect(afters(someone({ positions: [position("Teach conduit bending at night")] }), job)).not.toContain(
      "Train conduit bending at night",
    );
  });

  test("completes a name and takes no noun that hangs on behind it, nor one that breaks the sentence", () => {
    const kafka = someone({
      positions: [position("Built the feed with Kafka", "Kept 310 data tests green")],
    });
    expect(afters(kafka, asking("Apache Kafka", "Data quality testing"))).toEqual(
      expect.arrayContaining(["Built the feed with Apache Kafka"]),
    );
    expect(afters(kafka, asking("Data quality testing")).join("\n")).not.toContain("310 data quality");
    const pipelines = someone({ positions: [position("Introduced CI/CD with Jenkins")] });
    expect(afters(pipelines, asking("CI/CD pipelines"))).toEqual([]);
  });

  test("adds the short form to a certificate and leaves its name", () => {
    const who = someone({ certificates: ["Registered Nurse, State of Ohio"] });
    expect(afters(who, asking("Active RN license"))).toEqual(["Registered Nurse (RN), State of Ohio"]);
  });

  test("writes out what the list has in short where the posting gives both", () => {
    const who = someone({ skills: ["Code review, GDPR, On-call"] });
    expect(afters(who, asking("Knowledge of data protection (GDPR)"))).toEqual([
      "Data protection (GDPR), Code review, On-call",
    ]);
  });

  test("does not call experience what was only studied, nor the trade itself", () => {
    const who = someone({
      summary: ["Nurse on acute wards."],
      positions: [{ ...position("Changed wound dressings", "Drew blood"), title: "Staff Nurse" }],
      education: [
        { institution: "Leeds", degree: "BSc", field: "Computer Science", start: "2010", end: "2013" },
      ],
      skills: ["Nursing, Wound care, Phlebotomy"],
    });
    const texts = afters(who, asking("Computer science", "Nursing", "Wound care", "Phlebotomy"));
    expect(texts).toContain("Nurse on acute wards. Experience with wound care and phlebotomy.");
  });

  test("opens with leading people where the posting asks for it", () => {
    const who = someone({
      positions: [
        position("Sorted the store", "Kept the books", "Led 4 fitters in a rebuild", "Ordered cable"),
      ],
    });
    const moves = suggest(who, asking("Experience leading a small team")).filter(
      (one) => one.edit?.type === "move",
    );
    expect(moves.map((one) => one.before)).toEqual(["Led 4 fitters in a rebuild"]);
  });

  test("moves a bullet only where another serves the posting clearly better", () => {
    const moves = suggest(backendEngineer, backendPosting).filter((one) => one.edit?.type === "move");
    expect(moves).toHaveLength(1);
    expect(moves[0]?.before).toBe(moves[0]?.after);
  });

  test("asks one question for each must-have nothing shows, and proposes no word for it", () => {
    const questions = suggest(backendEngineer, backendPosting).filter((one) => one.verdict === "question");
    expect(questions.map((one) => [one.edit, one.question])).toEqual([
      [null, "Do you have experience with Kafka? Where, and with what result?"],
    ]);
  });

  test("gives five useful edits and more for a good match", () => {
    for (const [who, job, least] of [
      [backendEngineer, backendPosting, 7],
      [nurse, nursePosting, 5],
      [bookkeeper, bookkeeperPosting, 5],
    ] as const) {
      expect(suggest(who, job).filter((one) => one.verdict === "supported").length).toBeGreaterThanOrEqual(
        least,
      );
    }
  });

  test("reports phases in order and a percentage that never falls", () => {
    const all = steps(backendEngineer, backendPosting);
    const order = ["reading", "matching", "writing", "checking"];
    const phases = all.map((step) => order.indexOf(step.phase));
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
    expect(all.map((step) => step.percent)).toEqual(all.map((step) => step.percent).sort((a, b) => a - b));
    expect(all.at(-1)?.percent).toBe(100);
  });

  test("says nothing where the facts are unconfirmed", () => {
    const unsure = {
      ...backendEngineer,
      facts: backendEngineer.facts.map((fact) => ({ ...fact, confidence: "unsure" as const })),
    };
    expect(suggest(unsure, backendPosting).filter((one) => one.verdict === "supported")).toEqual([]);
  });
});
