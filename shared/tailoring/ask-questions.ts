import { hashText } from "../text/hash-text.ts";
import { findSkills } from "../text/skills/index.ts";
import { findNearest } from "./evidence/find-nearest.ts";
import { recognizeKnockOut } from "./list-knock-outs.ts";
import type { RequirementMatch } from "./match-requirements.ts";
import type { AnswerRecord, Claim, Suggestion } from "./model.ts";
import { isAsked, nameAsks } from "./name-asks.ts";
import { inSentence } from "./posting-spelling.ts";
import type { Workspace } from "./read-ground.ts";
import { shorten } from "./shorten-quote.ts";

/**
 * One short question for each must-have that no fact meets, conditions first; the pane shows one at a time. None of them
 * proposes a word, and none comes up again that the candidate has been asked before, for whatever job.
 */
export function askQuestions({ input, matches }: Workspace): Suggestion[] {
  const open = matches.filter(
    (match) => !match.evidenced && match.requirement.kind === "must" && !asksForManners(match.requirement),
  );
  const isCondition = (match: RequirementMatch) => recognizeKnockOut(match.requirement) !== null;
  const asked: Suggestion[] = [];
  for (const match of [...open.filter(isCondition), ...open.filter((match) => !isCondition(match))]) {
    const { requirement } = match;
    const asks = nameAsks(match);
    // Two lines of one posting may ask for the same.
    const before = asked.map((one) => recordOf(one.asks ?? []));
    if (isAsked(asks, [...(input.answers ?? []), ...before])) continue;
    // What a date, a paper or a language meets, no deed is near to.
    const nearest =
      isCondition(match) || match.years !== null
        ? null
        : findNearest({ requirement, facts: input.facts, vectors: input.vectors ?? null });
    asked.push({
      id: `q-${hashText(`${requirement.text}\n${input.posting.text}`)}`,
      edit: null,
      section: null,
      before: "",
      after: "",
      reason: `The posting asks for this and nothing in your résumé shows it: “${shorten(requirement.text, longest)}”.`,
      requirements: [requirement.id],
      facts: [],
      claims: claimsOf(match),
      verdict: "question" as const,
      question: questionFor(match),
      asks,
      ...(nearest && { nearest }),
    });
  }
  return asked;
}

const recordOf = (asks: string[]): AnswerRecord => ({
  id: "",
  asks,
  demand: "",
  question: "",
  state: "answered",
  text: null,
  factId: null,
  at: "",
});

/** "Excellent communication skills": nobody's answer to that would be a fact. */
export const asksForManners = ({ text, years }: { text: string; years: number | null }): boolean => {
  const skills = findSkills(text);
  return skills.length > 0 && years === null && skills.every((skill) => skill.entry.category === "soft");
};

function claimsOf(match: RequirementMatch): Claim[] {
  const texts = match.missing.length > 0 ? match.missing : [match.requirement.text];
  const kind: Claim["kind"] =
    match.requirement.topic === "degree"
      ? "degree"
      : match.requirement.topic === "licence"
        ? "certificate"
        : match.years
          ? "number"
          : findSkills(match.requirement.text).length > 0
            ? "skill"
            : "other";
  return texts.map((text) => ({ text, kind, supported: false, facts: [] }));
}

function questionFor(match: RequirementMatch): string {
  const { requirement, missing, years } = match;
  if (years) {
    const found =
      years.found > 0
        ? `Your dates show ${years.found} ${years.found === 1 ? "year" : "years"}`
        : "Your dates do not show it";
    return `${found}: do you have ${years.asked} years of this (“${shorten(requirement.text, longest)}”), and where?`;
  }
  switch (requirement.topic) {
    case "degree":
      return `Do you hold a degree that meets “${shorten(requirement.text, longest)}”, and from where?`;
    case "licence":
      return `Do you hold this: “${shorten(requirement.text, longest)}”? Since when?`;
    case "language":
      return `How well do you speak it: “${shorten(requirement.text, longest)}”?`;
    case "permit":
    case "place":
      return `Does this hold for you: “${shorten(requirement.text, longest)}”?`;
    default: {
      const named = findSkills(requirement.text)
        .filter((skill) => missing.some((text) => text.split(" / ").includes(skill.text)))
        .map((skill) => inSentence(skill.text, skill.name));
      if (named.length === 0) return `Where have you done this: “${shorten(requirement.text, longest)}”?`;
      return `Do you have experience with ${joinOr(named.slice(0, 3))}? Where, and with what result?`;
    }
  }
}

const joinOr = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

const longest = 110;
