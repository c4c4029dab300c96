import { describe, expect, it } from "vitest";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { type FilledResume, filledResumes } from "./filled-resumes.ts";

/** What a reading got right, field by field: "title: Cook" counts once for each position that says so. */
function fieldsOf(resume: Pick<FilledResume, "positions" | "education" | "skills" | "languages">): string[] {
  return [
    ...resume.positions.flatMap((one) => [
      `title: ${one.title}`,
      `employer: ${one.employer}`,
      `dates of ${one.title}: ${one.start} – ${one.end}`,
      ...one.bullets.map((text) => `bullet of ${one.employer}: ${text}`),
    ]),
    ...resume.education.flatMap((one) => [
      `degree: ${one.degree}`,
      `school: ${one.institution}`,
      `end of ${one.degree}: ${one.end}`,
    ]),
    ...resume.skills.map((text) => `skill: ${text}`),
    ...resume.languages.map((text) => `language: ${text}`),
  ];
}

function compare(wanted: string[], found: string[]): { missing: string[]; extra: string[] } {
  const open = [...found];
  const missing = wanted.filter((one) => {
    const at = open.indexOf(one);
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return { missing, extra: open };
}

describe("filled résumés of eight trades", () => {
  for (const resume of filledResumes) {
    it(`reads ${resume.trade} as a person does`, () => {
      const model = readResume(resume.blocks);
      const found = fieldsOf({
        positions: model.positions.map((one) => ({
          ...one,
          bullets: one.bullets.map((bullet) => bullet.text),
        })),
        education: model.education,
        skills: model.skills.map((one) => one.text),
        languages: model.languages.map((one) => one.language),
      });
      expect(compare(fieldsOf(resume), found)).toEqual({ missing: [], extra: [] });
      const { name, email, phone, place } = model.contact;
      expect({ name, email, phone, place }).toEqual(resume.contact);
    });

    it(`gives every block of ${resume.trade} to one section or to unread`, () => {
      const model = readResume(resume.blocks);
      const placed = [
        ...model.sections.flatMap((section) => section.blocks),
        ...model.unread.map((one) => one.block),
      ];
      expect([...placed].sort()).toEqual(resume.blocks.map((block) => block.address).sort());
    });
  }
});
