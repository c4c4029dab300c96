import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromJsonResume, parseJsonResume } from "../../../shared/resume/from-json-resume.ts";
import type { ResumeFacts, Source } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { toJsonResume } from "../../../shared/resume/to-json-resume.ts";
import { filledResumes } from "./filled-resumes.ts";

const at = "2026-11-21T09:00:00Z";

function read(value: unknown): ResumeFacts {
  const result = fromJsonResume(value, at);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

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
      const back = read(JSON.parse(JSON.stringify(toJsonResume(model))));
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
    const facts = read({
      work: [{ name: "Hotel Adler", position: "Cook", startDate: "2019-04-01", highlights: ["Cooked."] }],
    });
    expect(facts.positions[0]).toMatchObject({
      employer: "Hotel Adler",
      title: "Cook",
      start: "2019-04",
      end: "present",
    });
    expect(facts.positions[0]!.sources).toEqual([{ kind: "candidate", at, question: null }]);
  });

  it.each([
    [null, "json-resume-not-an-object"],
    [[], "json-resume-not-an-object"],
    ["text", "json-resume-not-an-object"],
    [{}, "json-resume-without-sections"],
    [{ work: "none" }, "json-resume-without-sections"],
  ])("is not read from %j, and says why", (value, code) => {
    expect(fromJsonResume(value, at)).toMatchObject({ ok: false, problem: { code } });
  });

  it("is not read from what is no JSON", () => {
    expect(parseJsonResume("{ work: [", at)).toMatchObject({
      ok: false,
      problem: { code: "json-resume-not-json" },
    });
    expect(parseJsonResume('\ufeff{"basics":{"name":"Ann Lee"}}', at)).toMatchObject({ ok: true });
  });

  it("never throws, whatever the JSON holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fromJsonResume(
          { basics: one, work: [other, one], education: [one], skills: [other], projects: other },
          at,
        );
      }),
    );
  });

  it("keeps everything that it can hold, there and back", () => {
    const words = fc
      .array(fc.constantFrom("Cook", "Adler", "Ulm", "Go", "Led 4", "C++", "Öl", "B2"), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => parts.join(" "));
    const year = fc.integer({ min: 1960, max: 2030 }).map(String);
    const month = fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);
    const start = fc.oneof(year, month);
    const end = fc.oneof(start, fc.constant("present" as const));
    const may = <T>(value: fc.Arbitrary<T>) => fc.option(value);
    const item = { id: words, sources: fc.constant<Source[]>([]), confidence: fc.constant("sure" as const) };
    const statement = fc.record({ ...item, text: words });
    const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
    const facts: fc.Arbitrary<ResumeFacts> = fc.record({
      contact: fc.record({
        name: may(words),
        headline: may(words),
        email: may(fc.constant("ann@example.org")),
        phone: may(fc.constant("07700 900123")),
        place: may(words),
        links: fc.subarray([
          "https://ann.example.org",
          "https://github.com/ann",
          "https://www.example.com/ann",
        ]),
        sources: fc.constant<Source[]>([]),
      }),
      summary: list(statement),
      positions: list(
        fc.record({
          ...item,
          employer: may(words),
          title: may(words),
          place: may(words),
          start,
          end,
          dateText: fc.constant(null),
          bullets: list(statement),
        }),
      ),
      education: list(
        fc.record({
          ...item,
          institution: may(words),
          degree: may(words),
          field: may(words),
          place: fc.constant(null),
          start,
          end,
          dateText: fc.constant(null),
          details: list(statement),
        }),
      ),
      skills: fc.uniqueArray(
        fc.record({
          ...item,
          text: words,
          name: fc.constant(null),
          group: may(fc.constantFrom("Tools", "Languages")),
        }),
        {
          selector: (one) => one.text,
          maxLength: 5,
        },
      ),
      projects: list(fc.record({ ...item, name: words, start, end, details: list(statement) })),
      certificates: list(statement),
      languages: list(fc.record({ ...item, language: words, level: may(words) })),
      publications: list(statement),
      other: list(statement),
    });
    const bare = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, one) =>
          ["id", "sources", "confidence"].includes(key) ? undefined : one,
        ),
      );
    const withoutNames = (one: ResumeFacts) => ({
      ...one,
      // Skills of one group come together.
      skills: one.skills.map(({ text, group }) => `${group}: ${text}`).sort(),
      contact: { ...one.contact, links: [...one.contact.links].sort() },
    });
    fc.assert(
      fc.property(facts, (given) => {
        const back = read(JSON.parse(JSON.stringify(toJsonResume(given))));
        expect(bare(withoutNames(back))).toEqual(bare(withoutNames(given)));
      }),
    );
  });

  it("leaves out fields of the wrong type", () => {
    const facts = read({
      basics: { name: 7, email: "a@example.com" },
      work: [{ name: null, position: "Cook", startDate: "soon" }, "x"],
      skills: [{ keywords: [1, "Pastry"] }],
    });
    expect(facts.contact).toMatchObject({ name: null, email: "a@example.com" });
    expect(facts.positions).toMatchObject([{ employer: null, title: "Cook", start: null, end: null }]);
    expect(facts.skills.map((one) => one.text)).toEqual(["Pastry"]);
  });
});
