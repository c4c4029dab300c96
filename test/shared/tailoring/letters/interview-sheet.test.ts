import { describe, expect, it } from "vitest";
import { writeInterviewSheet } from "../../../../shared/tailoring/letters/interview-sheet.ts";
import { factsOf, personNamed, postingNamed } from "./person-facts.ts";

const today = "2026-12-01";
const sheetOf = (person: string, posting: string, language: "en" | "de") => {
  const facts = factsOf(personNamed(person));
  const accepted = facts.positions
    .flatMap((one) => one.bullets)
    .map((one) => ({ id: `s-${one.id}`, before: `Earlier: ${one.text}`, after: one.text, facts: [one.id] }));
  return {
    facts,
    accepted,
    sheet: writeInterviewSheet({ accepted, facts, posting: postingNamed(posting), language, today }),
  };
};

describe("an interview sheet", () => {
  it("tells the story behind each changed line in the candidate's words and asks for what is missing", () => {
    const { facts, sheet } = sheetOf("marek-dolan-software", "backend-developer", "en");
    const texts = facts.positions.flatMap((one) => one.bullets.map((bullet) => bullet.text));
    expect(sheet.items.length).toBe(texts.length);
    for (const item of sheet.items) {
      const parts = [item.situation, item.task, item.action, item.result];
      for (const part of parts) if (part) expect(texts.some((text) => text.includes(part))).toBe(true);
      expect(item.prepare.length).toBe(parts.filter((part) => part === null).length);
      expect(item.questions.length).toBeGreaterThanOrEqual(2);
      expect(item.questions.length).toBeLessThanOrEqual(4);
      expect(item.employer).not.toBeNull();
    }
    const cut = sheet.items.find((item) => item.after.startsWith("Cut the median"))!;
    expect(cut.result).toContain("840 ms");
    expect(cut.questions[0]).toContain("how was that measured");
    const led = sheet.items.find((item) => item.after.startsWith("Led a team"))!;
    expect(led.questions.join(" ")).toContain("yours alone to decide");
  });

  it("asks each line its own questions", () => {
    const { sheet } = sheetOf("marek-dolan-software", "backend-developer", "en");
    const sets = new Set(sheet.items.map((item) => item.questions.join("|")));
    expect(sets.size).toBeGreaterThan(sheet.items.length * 0.7);
  });

  it("speaks of unmet must-haves and of no other, without pretending", () => {
    const { sheet, facts } = sheetOf("yusuf-demirel-data", "backend-developer", "en");
    const posting = postingNamed("backend-developer");
    expect(sheet.open.length).toBeGreaterThan(0);
    const ids = new Set(
      facts.positions.flatMap((one) => [one.id, ...one.bullets.map((bullet) => bullet.id)]),
    );
    for (const one of sheet.open) {
      expect(posting.requirements.find((requirement) => requirement.id === one.requirement)?.kind).toBe(
        "must",
      );
      expect(one.advice).toMatch(/say|have a clear/i);
      if (one.nearest)
        expect(ids.has(one.nearest) || facts.summary.some((fact) => fact.id === one.nearest)).toBe(true);
    }
  });

  it("speaks German of German lines, is the same again, and leaves out what did not change", () => {
    const { sheet, facts, accepted } = sheetOf(
      "holger-brinkmann-bilanzbuchhalter",
      "steuerfachangestellte",
      "de",
    );
    expect(
      sheet.items.some((item) => item.questions.some((text) => text.includes("Wie wurde das gemessen"))),
    ).toBe(true);
    const again = {
      accepted,
      facts,
      posting: postingNamed("steuerfachangestellte"),
      language: "de" as const,
      today,
    };
    expect(writeInterviewSheet(again)).toEqual(sheet);
    const same = accepted.slice(0, 1).map((one) => ({ ...one, before: one.after }));
    expect(writeInterviewSheet({ ...again, accepted: same }).items).toEqual([]);
  });
});
