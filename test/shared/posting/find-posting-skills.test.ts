import { describe, expect, it } from "vitest";
import type { Posting } from "../../../shared/posting/model.ts";
import { readPosting } from "../../../shared/posting/read-posting.ts";

function read(text: string): Posting {
  const result = readPosting({ text });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const acoustics = `Marine Acoustics Analyst
Tidewater Instruments Ltd, Bergen

Requirements
- MSc in ocean engineering or a related field
- Experience with Quozzle and MATLAB is required
- Fluent in English

We offer
- Training in Flurblang and free lunch`;

const names = (posting: Posting, source: string) =>
  posting.skills.filter((skill) => skill.source === source).map((skill) => skill.name);

describe("skills of a posting", () => {
  it("say who found them, and stand at their offsets", () => {
    const posting = read(acoustics);
    expect(names(posting, "dictionary")).toContain("MATLAB");
    expect(names(posting, "model")).toContain("Quozzle");
    for (const { text, start, end } of posting.skills) expect(posting.text.slice(start, end)).toBe(text);
  });

  it("leave degrees, languages and benefits to what reads them", () => {
    const found = names(read(acoustics), "model").join(" | ");
    expect(found).not.toMatch(/MSc|engineering|English|Flurblang/u);
  });

  it("come from the dictionary alone in a German posting", () => {
    const posting = read(
      "Werkstudent (m/w/d)\nDein Profil\n- Sehr gute Kenntnisse in Python und in der Windfeldsimulation\n- Du hast Erfahrung mit Quozzle",
    );
    expect(names(posting, "dictionary")).toContain("Python");
    expect(names(posting, "model")).toEqual([]);
  });

  it("of the tagger are no skills of a requirement, which is matched by the dictionary's names", () => {
    for (const requirement of read(acoustics).requirements)
      expect(requirement.skills).not.toContain("Quozzle");
  });
});
