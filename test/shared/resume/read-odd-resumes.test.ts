import { describe, expect, it } from "vitest";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { oddResumes } from "./odd-resumes.ts";

describe("résumés in layouts seldom seen", () => {
  it.each(oddResumes.map((one) => [one.layout, one] as const))("reads %s", (_, resume) => {
    const model = readResume(resume.blocks);
    expect(
      model.positions.map(({ title, employer, start, end, bullets }) => ({
        title,
        employer,
        start,
        end,
        bullets: bullets.map((one) => one.text),
      })),
    ).toEqual(resume.positions);
  });
});
