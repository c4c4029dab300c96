import { describe, expect, it } from "vitest";
import { listSkillNames } from "../../../shared/posting/list-skill-names.ts";
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

  it("hold the languages and degrees that can be known too, but no benefits, places and permits", () => {
    const found = names(read(acoustics), "model");
    expect(found).toEqual(["MSc in ocean engineering", "Quozzle", "English"]);
    const elsewhere = read("Analyst\nRequirements\n- Willing to relocate to Bergen\n- A valid work permit");
    expect(names(elsewhere, "model")).toEqual([]);
  });

  it("are all of the dictionary's in the title, in demands and in short items of lists", () => {
    const posting = read(
      "DevOps Engineer\nTidewater Ltd\n\nRequirements\n- You like to talk with sales, research and recruitment\n\nWhere we touch the sea\n- Tidal modelling\n- Onboarding",
    );
    expect(names(posting, "dictionary")).toEqual(
      expect.arrayContaining(["DevOps", "Sales", "Research", "Recruiting", "Onboarding"]),
    );
  });

  it("leave out a method that prose names in passing, but no tool and nothing that is to be done", () => {
    const posting = read(
      "Ward Clerk\nTidewater Ltd\n\nOur research department and our sales people moved to the harbour. The house runs on Kafka.\n\nYour duties\n- Help the team with the housekeeping on two floors when it is busy there",
    );
    const found = names(posting, "dictionary");
    expect(found).not.toContain("Research");
    expect(found).not.toContain("Sales");
    expect(found).toEqual(expect.arrayContaining(["Apache Kafka", "Housekeeping"]));
  });

  it("stand once as the dictionary knows them and once with the words around them, the wider first", () => {
    const posting = read(
      "Developer\nRequirements\n- Solid knowledge of agile software development methodologies",
    );
    const [wider, inner] = posting.skills;
    expect([wider?.source, inner?.source]).toEqual(["model", "dictionary"]);
    expect(wider!.start).toBeLessThanOrEqual(inner!.start);
    expect(wider!.end).toBeGreaterThan(inner!.end);
    expect(posting.text.slice(wider!.start, wider!.end)).toBe(wider!.text);
  });

  it("are listed for a reader once each, without wider words around them and without degrees", () => {
    expect(listSkillNames(read(acoustics))).toEqual(["Quozzle", "MATLAB", "English"]);
    const listed = listSkillNames(
      read("Developer\nRequirements\n- Knowledge of agile methodologies, Agile, JavaScript and JS"),
    );
    expect(listed).toEqual(["Agile", "JavaScript"]);
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
