import { hashText } from "../text/hash-text.ts";
import { findSkills } from "../text/skills/index.ts";
import type { RequirementMatch } from "./match-requirements.ts";
import type { Claim, Suggestion } from "./model.ts";
import { inSentence } from "./posting-spelling.ts";
import type { Workspace } from "./read-ground.ts";

/** More questions than this at once are a form, not a conversation. */
const mostQuestions = 6;

/** One short question for each must-have that no fact meets. None of them proposes a word. */
export function askQuestions({ input, matches }: Workspace): Suggestion[] {
  return matches
    .filter((match) => !match.evidenced && match.requirement.kind === "must" && !asksForManners(match))
    .slice(0, mostQuestions)
    .map((match) => {
      const { requirement } = match;
      return {
        id: `q-${hashText(`${requirement.text}\n${input.posting.text}`)}`,
        edit: null,
        section: null,
        before: "",
        after: "",
        reason: `The posting asks for this and nothing in your résumé shows it: “${shorten(requirement.text)}”.`,
        requirements: [requirement.id],
        facts: [],
        claims: claimsOf(match),
        verdict: "question" as const,
        question: questionFor(match),
      };
    });
}

/** "Excellent communication skills": nobody's answer to that would be a fact. */
const asksForManners = ({ requirement }: RequirementMatch): boolean => {
  const skills = findSkills(requirement.text);
  return (
    skills.length > 0 &&
    requirement.years === null &&
    skills.every((skill) => skill.entry.category === "soft")
  );
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
    return `${found}: do you have ${years.asked} years of this (“${shorten(requirement.text)}”), and where?`;
  }
  switch (requirement.topic) {
    case "degree":
      return `Do you hold a degree that meets “${shorten(requirement.text)}”, and from where?`;
    case "licence":
      return `Do you hold this: “${shorten(requirement.text)}”? Since when?`;
    case "language":
      return `How well do you speak it: “${shorten(requirement.text)}”?`;
    case "permit":
    case "place":
      return `Does this hold for you: “${shorten(requirement.text)}”?`;
    default: {
      const named = findSkills(requirement.text)
        .filter((skill) => missing.some((text) => text.split(" / ").includes(skill.text)))
        .map((skill) => inSentence(skill.text, skill.name));
      if (named.length === 0) return `Where have you done this: “${shorten(requirement.text)}”?`;
      return `Do you have experience with ${joinOr(named.slice(0, 3))}? Where, and with what result?`;
    }
  }
}

const joinOr = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

const longest = 110;
const shorten = (text: string): string =>
  text.length <= longest ? text.replace(/[.\s]+$/, "") : `${text.slice(0, longest).replace(/\s+\S*$/, "")} …`;
