import type { ResumeFacts, Source, Statement } from "../resume/model.ts";
import type { AnswerFact } from "./read-answer.ts";

/** As long as a question may be in the profile. */
const longestQuestion = 1_000;

/** The facts with an answer among them, where facts of its kind stand: the candidate's own word, with its day. */
export function addAnswerFact(
  facts: ResumeFacts,
  fact: AnswerFact,
  { id, at, question }: { id: string; at: string; question: string },
): ResumeFacts {
  const source: Source = { kind: "candidate", at, question: question.slice(0, longestQuestion) };
  const item: Omit<Statement, "text"> = { id, sources: [source], confidence: "sure" };
  switch (fact.list) {
    case "languages": {
      // One language stands once: what the candidate says of it now holds.
      const others = facts.languages.filter(
        ({ language }) => language.toLowerCase() !== fact.language.toLowerCase(),
      );
      const before = facts.languages.find((one) => !others.includes(one));
      const level = fact.level ?? before?.level ?? null;
      return { ...facts, languages: [...others, { ...item, language: fact.language, level }] };
    }
    case "education": {
      const rest = { institution: null, field: null, place: null, start: null, end: null, dateText: null };
      return {
        ...facts,
        education: [...facts.education, { ...item, ...rest, degree: fact.degree, details: [] }],
      };
    }
    default:
      return { ...facts, [fact.list]: [...facts[fact.list], { ...item, text: fact.text }] };
  }
}

/** The facts without the one that an answer had become. */
export function removeFactById(facts: ResumeFacts, id: string): ResumeFacts {
  const without = <T extends { id: string }>(items: T[]): T[] => items.filter((item) => item.id !== id);
  return {
    ...facts,
    education: without(facts.education),
    certificates: without(facts.certificates),
    languages: without(facts.languages),
    other: without(facts.other),
  };
}
