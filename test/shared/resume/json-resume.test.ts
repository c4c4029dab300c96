import { describe, expect, it } from "vitest";
import { fromJsonResume } from "../../../shared/resume/from-json-resume.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { toJsonResume } from "../../../shared/resume/to-json-resume.ts";
import { filledResumes } from "./filled-resumes.ts";

const at = "2026-11-21T09:00:00Z";

describe("JSON Resume", () => {
  it("is written with the schema's own field names and no nulls", () => {
    const json = toJsonResume(readResume(filledResumes[0]!.blocks));
    expect(json.basics).toMatchObject({
      name: "Priya Raman",
      label: "Senior Backend Engineer",
      email: "priya.raman@example.org",
    });
    expect(json.basics!.profiles!.map((one) => one.network)).toEqual(["GitHub", "LinkedIn"]);
    expect(json.work![0]).toEqual({
      name: "Tallybridge Ltd",
      position: "Senior Backend Engineer",
      startDate: "2020-03",
      highlights: [
        "Led a team of 4 engineers who moved 60 services to Kubernetes.",
        "Cut the p99 latency of the ledger API from 900 ms to 210 ms.",
      ],
    });
    expect(json.education).toEqual([
      {
        institution: "University of Leeds",
        studyType: "BSc",
        area: "Computer Science",
        startDate: "2011",
        endDate: "2014",
      },
    ]);
    expect(json.skills![0]).toEqual({ name: "Languages", keywords: ["Go", "Python", "SQL"] });
    expect(JSON.stringify(json)).not.toContain("null");
  });

  it("comes back as the same facts", () => {
    for (const { blocks } of filledResumes) {
      const model = readResume(blocks);
      const back = fromJsonResume(JSON.parse(JSON.stringify(toJsonResume(model))), at)!;
      const frame = (list: typeof model.positions) =>
        list.map(({ title, employer, start, end, bullets }) => [
          title,
          employer,
          start,
          end,
          bullets.map((one) => one.text),
        ]);
      expect(frame(back.positions)).toEqual(frame(model.positions));
      expect(back.skills.map((one) => [one.group, one.text, one.name]).sort()).toEqual(
        model.skills.map((one) => [one.group, one.text, one.name]).sort(),
      );
      expect(back.languages.map((one) => one.language)).toEqual(model.languages.map((one) => one.language));
      expect(back.education.map((one) => [one.degree, one.field, one.institution, one.end])).toEqual(
        model.education.map((one) => [one.degree, one.field, one.institution, one.end]),
      );
      expect(back.contact.name).toBe(model.contact.name);
    }
  });

  it("counts as the candidate's own word", () => {
    const facts = fromJsonResume(
      { work: [{ name: "Hotel Adler", position: "Cook", startDate: "2019-04-01", highlights: ["Cooked."] }] },
      at,
    )!;
    expect(facts.positions[0]).toMatchObject({
      employer: "Hotel Adler",
      title: "Cook",
      start: "2019-04",
      end: "present",
    });
    expect(facts.positions[0]!.sources).toEqual([{ kind: "candidate", at, question: null }]);
  });

  it.each([[null], [[]], ["text"], [{}], [{ work: "none" }]])("is not read from %j", (value) => {
    expect(fromJsonResume(value, at)).toBeNull();
  });

  it("leaves out fields of the wrong type", () => {
    const facts = fromJsonResume(
      {
        basics: { name: 7, email: "a@example.com" },
        work: [{ name: null, position: "Cook", startDate: "soon" }, "x"],
        skills: [{ keywords: [1, "Pastry"] }],
      },
      at,
    )!;
    expect(facts.contact).toMatchObject({ name: null, email: "a@example.com" });
    expect(facts.positions).toMatchObject([{ employer: null, title: "Cook", start: null, end: null }]);
    expect(facts.skills.map((one) => one.text)).toEqual(["Pastry"]);
  });
});
