import { describe, expect, test } from "vitest";
import { readPosting } from "../../../shared/posting/read-posting.ts";
import type { Fact } from "../../../shared/resume/model.ts";
import { matchRequirements } from "../../../shared/tailoring/match-requirements.ts";
import type { AnswerRecord } from "../../../shared/tailoring/model.ts";
import { isAsked, isDeclined, nameAsks, nameTextAsks } from "../../../shared/tailoring/name-asks.ts";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { readAnswer } from "../../../shared/tailoring/read-answer.ts";
import { backendEngineer, nurse } from "../../fixtures/tailoring/people.ts";

const today = "2026-11-30";
function read(...must: string[]) {
  const result = readPosting({
    text: `Job\nFirm\n\nRequirements\n${must.map((line) => `- ${line}`).join("\n")}`,
  });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}
const asksOf = (line: string, facts: readonly Fact[] = []) =>
  nameAsks(matchRequirements({ posting: read(line), facts, today })[0]!);
const record = (asks: string[], state: AnswerRecord["state"]): AnswerRecord => ({
  id: "a1",
  asks,
  demand: "",
  question: "",
  state,
  text: null,
  factId: null,
  at: "2026-11-30T09:00:00Z",
});
const asked = (before: string, now: string, state: AnswerRecord["state"] = "answered") =>
  isAsked(asksOf(now), [record(asksOf(before), state)]);

describe("what a question asks for", () => {
  test("has one name for one skill, however a posting puts it", () => {
    expect(asksOf("Experience with Kubernetes")).toEqual(["skill:kubernetes"]);
    expect(asksOf("K8s in production")).toEqual(asksOf("Experience with Kubernetes"));
    expect(asked("Experience with Kubernetes", "Strong knowledge of K8s")).toBe(true);
    expect(asked("Experience with Kubernetes", "Experience with Terraform")).toBe(false);
  });

  test("is only what no fact has yet", () => {
    const facts = backendEngineer.facts;
    expect(asksOf("Java and Kotlin", facts)).toEqual(["skill:kotlin"]);
  });

  test("knows demands the dictionary does not know by their words", () => {
    expect(asked("Experience with falconry on tall towers", "Falconry on tall towers")).toBe(true);
    expect(asked("Experience with falconry on tall towers", "Feeding hawks")).toBe(false);
  });

  test("takes a declined choice for each of it, and an answered one only for itself", () => {
    expect(asked("Java or Kotlin", "Kotlin", "declined")).toBe(true);
    expect(asked("Java or Kotlin", "Kotlin", "answered")).toBe(false);
    expect(asked("Kotlin", "Java or Kotlin", "declined")).toBe(false);
  });

  test("does not ask for more years of what there are too few of, but for fewer", () => {
    const years = (n: number) => `${n} years of experience in roofing`;
    expect(asked(years(5), years(7), "declined")).toBe(true);
    expect(asked(years(5), years(2), "declined")).toBe(false);
    expect(asked(years(5), years(2), "answered")).toBe(true);
  });

  test("knows permits, languages and papers again", () => {
    expect(asked("Right to work in the United Kingdom", "Valid UK work permit")).toBe(true);
    expect(asked("Right to work in the United Kingdom", "Right to work in Canada")).toBe(false);
    expect(asked("Fluent German", "German (C1)", "answered")).toBe(true);
    expect(asked("Fluent German", "Fluent Dutch", "answered")).toBe(false);
    expect(asked("Valid driver's license", "Driving licence required")).toBe(true);
  });

  test("reads what a typed claim asks for", () => {
    expect(nameTextAsks("Kubernetes")).toEqual(["skill:kubernetes"]);
    expect(isAsked(nameTextAsks("Kubernetes"), [record(asksOf("K8s in production"), "declined")])).toBe(true);
    expect(isDeclined(["skill:kubernetes"], [record(["skill:kubernetes"], "answered")])).toBe(false);
  });
});

describe("questions", () => {
  const ask = (posting: ReturnType<typeof read>, answers: AnswerRecord[]) =>
    [...proposeSuggestions({ ...nurse, posting, answers, today })].flatMap(({ suggestion }) =>
      suggestion?.edit === null ? [suggestion] : [],
    );

  test("come one for each must-have without a fact, conditions first, and once for two lines that ask the same", () => {
    const posting = read("Kubernetes", "K8s in production", "Terraform", "Right to work in Norway");
    expect(ask(posting, []).map(({ asks }) => asks)).toEqual([
      ["permit:norwai"],
      ["skill:kubernetes"],
      ["skill:terraform"],
    ]);
  });

  test("are not asked again after any answer, for another job and in other words", () => {
    const first = ask(read("Experience with Kubernetes", "Terraform"), []);
    const answers = first.map(({ asks }, i) => record(asks ?? [], i === 0 ? "answered" : "declined"));
    expect(ask(read("K8s", "Terraform modules", "Ansible"), answers).map(({ asks }) => asks)).toEqual([
      ["skill:ansible"],
    ]);
  });
});

describe("an answer", () => {
  const answer = (demand: string, text: string) => readAnswer({ demand, asks: asksOf(demand), text });

  test("becomes a fact in the candidate's words", () => {
    expect(answer("Kubernetes", "Ran Kubernetes for Harrow, 2021 to 2023")).toEqual({
      denies: false,
      fact: { list: "other", text: "Ran Kubernetes for Harrow, 2021 to 2023" },
    });
  });

  test("takes the name of the thing from the question where that asks for one", () => {
    expect(answer("Experience with K8s", "Yes, two years at Harrow").fact).toEqual({
      list: "other",
      text: "K8s: Yes, two years at Harrow",
    });
    expect(answer("Java or Kotlin", "Yes, two years").fact).toEqual({
      list: "other",
      text: "Yes, two years",
    });
    expect(answer("Right to work in the UK", "Yes, I am a citizen").fact).toEqual({
      list: "other",
      text: "Right to work in the UK: Yes, I am a citizen",
    });
    expect(answer("Experience with K8s", "Yes, but not in production").fact).toEqual({
      list: "other",
      text: "Yes, but not in production",
    });
  });

  test.each([
    "no",
    "No.",
    "Nein",
    "not yet",
    "Noch nicht",
    "Never",
    "I don't have this",
    "I have never used it",
    "Ich habe damit nie gearbeitet",
    "Leider nein",
    "Unfortunately not",
    "keine Erfahrung",
    "No, but I am learning it",
    "n/a",
  ])("that denies makes no fact: %s", (text) => {
    expect(answer("Kubernetes", text)).toEqual({ denies: true, fact: null });
  });

  test("that denies and tells something else keeps that", () => {
    expect(answer("Kubernetes", "No, but I ran Docker Swarm for two years")).toEqual({
      denies: true,
      fact: { list: "other", text: "I ran Docker Swarm for two years" },
    });
  });

  test.each([
    "No problem, five years at Holm",
    "Not only once: at Holm and at Tern",
    "Norway, 2019 to 2021",
    "Notably at Holm",
  ])("that only begins like a denial is none: %s", (text) => {
    expect(answer("Kubernetes", text).denies).toBe(false);
  });

  test("counts for years where it says how many, or plainly yes, and where the dates do not reach", () => {
    const demand = "5 years of experience in roofing";
    const met = (text: string, question: string | null = "Do you have 5 years of this?") => {
      const { fact } = answer(demand, text);
      const source = { kind: "candidate" as const, at: "2026-11-30T09:00:00Z", question };
      const frame = { start: null, end: null, positionId: null, employer: null, title: null };
      const told: Fact = {
        id: "a1",
        kind: "other",
        text: fact && "text" in fact ? fact.text : "",
        ...frame,
        sources: [source],
        confidence: "sure",
      };
      return matchRequirements({ posting: read(demand), facts: [told], today })[0]?.evidenced;
    };
    expect(met("6 years of roofing, two of them freelance")).toBe(true);
    expect(met("Yes, with my uncle's firm")).toBe(true);
    expect(met("3 years of roofing")).toBe(false);
    expect(met("Yes, 3 of them with my uncle")).toBe(false);
    expect(met("With my uncle's firm")).toBe(false);
    expect(met("9 years of sailing")).toBe(false);
    expect(met("6 years of roofing", null)).toBe(false);
  });

  test("goes where facts of its kind are looked for", () => {
    expect(answer("Fluent German", "C1, ten years in Bern").fact).toEqual({
      list: "languages",
      language: "German",
      level: "C1",
    });
    expect(answer("Bachelor's degree in Biology", "BSc Biology, Leeds, 2015").fact).toEqual({
      list: "education",
      degree: "BSc Biology, Leeds, 2015",
    });
    expect(answer("ACLS certification", "Yes, renewed in 2025").fact).toMatchObject({ list: "certificates" });
  });
});
