import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainEvidence } from "../../../../shared/tailoring/evidence/explain-evidence.ts";
import { findNearest } from "../../../../shared/tailoring/evidence/find-nearest.ts";
import { rankEvidence } from "../../../../shared/tailoring/evidence/rank-evidence.ts";
import { matchRequirements } from "../../../../shared/tailoring/match-requirements.ts";
import { proposeSuggestions } from "../../../../shared/tailoring/propose-suggestions.ts";
import { readWordVectors } from "../../../../shared/text/vectors/word-vectors.ts";
import { labelledPersons, listLabelledFacts } from "../../../fixtures/evidence/index.ts";
import { posting } from "../../../fixtures/tailoring/build-resume.ts";
import { backendEngineer } from "../../../fixtures/tailoring/people.ts";

const file = join(import.meta.dirname, "../../../../shared/text/vectors/words.bin");
const vectors = readWordVectors(readFileSync(file));
const ines = listLabelledFacts(labelledPersons.find((one) => one.id === "ines-carvalho-backend")!);
const rank = (text: string, facts = ines, withVectors = true) =>
  rankEvidence({ requirement: { text }, facts, vectors: withVectors ? vectors : null });

describe("ranking evidence", () => {
  it("names the skill, the words and the near words that brought a fact forward", () => {
    const [first] = rank("Strong PostgreSQL and query tuning skills");
    expect(first).toMatchObject({ fact: "latency", skills: ["PostgreSQL"] });
    expect(first!.words.map((word) => word.text)).toContain("query");
    expect(first!.near[0]!.likeness).toBeGreaterThan(first!.near.at(-1)!.likeness - 1e-9);
  });

  it("finds by meaning what shares no word", () => {
    const without = rank("Mentoring of less experienced staff", ines, false);
    expect(rank("Guiding trainees", ines, false)).toEqual([]);
    expect(rank("Guiding trainees").length).toBeGreaterThan(0);
    expect(without[0]?.fact).toBe("juniors");
  });

  it("works without vectors, in two lists", () => {
    const ranked = rank("Continuous testing with high test coverage", ines, false);
    expect(ranked[0]!.fact).toBe("tests");
    expect(ranked.every((one) => one.near.length === 0)).toBe(true);
  });

  it("gives the same order again, and equal facts in the order given", () => {
    const twin = { ...ines.find((fact) => fact.id === "tests")!, id: "twin" };
    const facts = [...ines, twin];
    const order = rank("Automated test coverage", facts).map((one) => one.fact);
    expect(order.indexOf("twin")).toBe(order.indexOf("tests") + 1);
    expect(rank("Automated test coverage", facts).map((one) => one.fact)).toEqual(order);
  });

  it("leaves out what was read without certainty", () => {
    const unsure = ines.map((fact) =>
      fact.id === "tests" ? { ...fact, confidence: "unsure" as const } : fact,
    );
    expect(rank("Automated test coverage", unsure).map((one) => one.fact)).not.toContain("tests");
  });

  it("gives nothing for no facts and for a demand without words", () => {
    expect(rank("Go", [])).toEqual([]);
    expect(rank("", ines)).toEqual([]);
    expect(rank("…", ines)).toEqual([]);
  });

  it("proves nothing: what stands first for a demand nobody meets is still not evidenced", () => {
    const job = posting({ title: "Engineer", company: "Firm", must: ["Kafka stream processing"] });
    expect(rank("Kafka stream processing").length).toBeGreaterThan(0);
    const [match] = matchRequirements({ posting: job, facts: ines, today: "2026-01-01" });
    expect(match!.evidenced).toBe(false);
  });

  it("puts the right facts of every labelled person before the others far more often than stems do", () => {
    const places = labelledPersons
      .filter((person) => !person.setAside)
      .flatMap((person) => {
        const facts = listLabelledFacts(person);
        return person.demands.map(([text, ...right]) => {
          const order = rank(text, facts).map((one) => one.fact);
          return Math.min(...right.map((key) => order.indexOf(key)).filter((at) => at >= 0));
        });
      });
    const amongThree = places.filter((place) => place < 3).length / places.length;
    expect(amongThree).toBeGreaterThan(0.6);
  });
});

describe("the nearest fact beside a question", () => {
  const nearest = (text: string) => findNearest({ requirement: { text }, facts: ines, vectors });

  it("names one deed, and why", () => {
    expect(nearest("Guiding pupils")).toEqual({
      fact: "juniors",
      why: expect.stringContaining("“graduates” is close to “pupils”"),
    });
  });

  it("is null where nothing comes near in any word worth naming", () => {
    expect(nearest("Veterinary anaesthesia")).toBeNull();
    expect(nearest("")).toBeNull();
  });

  it("comes with the offline engine's question and leaves its verdict and facts alone", () => {
    const job = posting({ title: "Engineer", company: "Firm", must: ["Guiding pupils"] });
    const input = { ...backendEngineer, facts: ines, posting: job, vectors, today: "2026-01-01" };
    const [question] = [...proposeSuggestions(input)].flatMap((step) => step.suggestion ?? []);
    expect(question).toMatchObject({ verdict: "question", facts: [], nearest: { fact: "juniors" } });
  });
});

describe("explaining evidence", () => {
  const why = (text: string, key: string) => {
    const ranked = rank(text).find((one) => one.fact === key)!;
    return explainEvidence(ranked, ines.find((fact) => fact.id === key)!);
  };

  it("quotes the fact and says what it shares", () => {
    const sentence = why("Strong PostgreSQL and query tuning skills", "latency");
    expect(sentence).toMatch(
      /^“Cut p99 latency of the seat map from 900 to 140 ms by .*…” names PostgreSQL; /,
    );
    expect(sentence).toContain("“query”");
  });

  it("says which words are close in meaning", () => {
    expect(why("Guiding pupils", "juniors")).toContain("“graduates” is close to “pupils”");
  });

  it("admits when no single word is worth naming", () => {
    const ranked = { fact: "a", score: 1, skills: [], words: [], near: [] };
    expect(explainEvidence(ranked, { text: "Baked bread" })).toBe(
      "“Baked bread” is the nearest by what it is about.",
    );
  });
});
