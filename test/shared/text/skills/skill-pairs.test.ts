import { describe, expect, it } from "vitest";
import {
  coversSkill,
  findSkill,
  findSkills,
  getSkill,
  listSkills,
  sameSkill,
} from "../../../../shared/text/skills/index.ts";
import {
  differentSkills,
  examined,
  firstYears,
  narrowerSkills,
  ordinaryWords,
  sameSkills,
} from "../../../fixtures/skills/skill-pairs.ts";

describe("what an alias may claim", () => {
  it.each(differentSkills)("%s is another thing than %s, and proves nothing of it", (a, b) => {
    expect([findSkill(a), findSkill(b)]).not.toContain(null);
    expect([sameSkill(a, b), coversSkill(a, b), coversSkill(b, a)]).toEqual([false, false, false]);
  });

  it.each(narrowerSkills)("%s proves %s, which does not prove it", (narrow, wide) => {
    expect([sameSkill(narrow, wide), coversSkill(narrow, wide), coversSkill(wide, narrow)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it.each(sameSkills)("%s is %s", (a, b) => {
    expect([sameSkill(a, b), sameSkill(b, a), coversSkill(a, b)]).toEqual([true, true, true]);
  });

  it("keeps narrower things of one skill apart from each other", () => {
    expect(coversSkill("Secret clearance", "Top Secret clearance")).toBe(false);
    expect(coversSkill("Java 11", "Java 17")).toBe(false);
    expect(coversSkill("Gas chromatography", "HPLC")).toBe(false);
  });
});

describe("what a skill is", () => {
  it.each(examined)("%s is what one is examined or licensed for, no craft", (name) => {
    expect(["certificate", "licence"]).toContain(getSkill(name).category);
  });

  it.each(firstYears)("%s could be used from %i, give or take %i", (name, year, tolerance) => {
    const { since } = getSkill(name);
    expect(since).not.toBeNull();
    expect(Math.abs(since! - year)).toBeLessThanOrEqual(tolerance);
  });

  it("is never released before the thing it follows upon", () => {
    const pairs = [
      ["OHSAS 18001", "ISO 45001"],
      ["EnEV", "Gebäudeenergiegesetz"],
      ["PROFIBUS", "Profinet"],
      ["PrestoDB", "Trino"],
      ["OpenOffice", "LibreOffice"],
      ["Google Hangouts", "Google Meet"],
      ["Team Foundation Server", "Azure DevOps"],
      ["SAP APO", "SAP IBP"],
      ["SAP BPC", "SAP Group Reporting"],
      ["RSLogix", "Studio 5000"],
      ["Basel III", "Basel IV"],
    ] as const;
    for (const [older, newer] of pairs)
      expect([newer, getSkill(older).since! < getSkill(newer).since!]).toEqual([newer, true]);
  });

  it("has no spelling twice, not even within one skill", () => {
    for (const { name, aliases, narrower } of listSkills()) {
      const spellings = [name, ...aliases, ...narrower].map((one) => one.toLowerCase());
      expect([name, spellings.length]).toEqual([name, new Set(spellings).size]);
    }
  });
});

describe("ordinary words", () => {
  it.each(ordinaryWords)("in %j are not the skill %s", (text, name) => {
    expect(findSkill(name)?.name).toBe(name);
    expect(findSkills(text).map((one) => one.name)).not.toContain(name);
  });
});
