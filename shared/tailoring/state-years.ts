/**
 * The summary says how many years: "Backend developer (10 years) with …", where a must-have asks for years that the dates give and no
 * line states. Only behind a title that posts were held under, only as long as those posts lasted, rounded down.
 */
import { checkClaims } from "./check-claims.ts";
import { countExperience } from "./count-experience.ts";
import { findStatedLine, listLookedAt } from "./find-line.ts";
import { meetsTextPart } from "./match-experience.ts";
import { type Proposal, passGate } from "./pass-gate.ts";
import { readField } from "./read-field.ts";
import type { Workspace } from "./read-ground.ts";
import { readStems } from "./read-words.ts";

/** The calling a summary opens with, up to what it goes on with. */
const opening =
  /^((?:an? )?\p{Lu}?[\p{L}-]+(?: [\p{L}-]+){0,3}?)(?= (?:with|for|in|at|from|who|mit|in der|im|für|aus)(?!\p{L}))/iu;

/** Years in which the calling was only learnt are not told as years of it. */
const learning =
  /\b(?:apprentice|trainee|intern|student|lehrling|azubi|auszubildende[rn]?|praktikant(?:in)?|werkstudent(?:in)?)\b/i;

/** The proposal with the years said, or null where nothing asks for them, the dates do not bear them or no line has room. */
export function stateYears(base: Proposal, workspace: Workspace): Proposal | null {
  const { input, matches, habits } = workspace;
  const calling = opening.exec(base.after)?.[1];
  if (base.edit.type !== "replace" || calling === undefined) return null;
  const stems = readStems(calling);
  const held = input.facts.filter(({ kind, confidence, title }) => {
    const own = readStems(title ?? "");
    if (learning.test(title ?? "")) return false;
    return (
      kind === "position" &&
      confidence === "sure" &&
      stems.size > 0 &&
      [...stems].every((stem) => own.has(stem))
    );
  });
  const counted = countExperience(held, input.today, { skills: [], stems: [], least: 0 });
  const years = Math.floor(counted.years);
  const lines = listLookedAt(
    input.blocks.map(({ address, text }) => ({ block: address, text })),
    input.facts,
  );
  const asking = matches.filter(({ requirement, evidenced }) => {
    if (requirement.kind !== "must" || requirement.years === null || !evidenced) return false;
    const { parts } = readField(requirement.text);
    return (
      parts.length > 0 &&
      years >= Math.max(1, requirement.years) &&
      parts.every((part) => meetsTextPart(calling, part)) &&
      findStatedLine(parts, requirement.years, lines, input.facts) === null
    );
  });
  if (asking.length === 0) return null;
  const unit = habits.language === "de" ? (years === 1 ? "Jahr" : "Jahre") : years === 1 ? "year" : "years";
  const after = `${calling} (${years} ${unit})${base.after.slice(calling.length)}`;
  const proposal: Proposal = {
    ...base,
    edit: { ...base.edit, after },
    after,
    reasons: [
      ...base.reasons,
      `says the ${years} ${years === 1 ? "year" : "years"} your dates give, which the posting asks for`,
    ],
    requirements: [...base.requirements, ...asking.map(({ requirement }) => requirement.id)],
    facts: [...base.facts, ...counted.facts],
  };
  return passGate(proposal, workspace) && standsAlone(proposal, workspace) ? proposal : null;
}

/** Years are also read with what follows them ("for energy and transport"): asked with all facts, the gate may not object to them. */
function standsAlone({ after }: Proposal, { input }: Workspace): boolean {
  const claims = checkClaims({
    before: "",
    after,
    facts: input.facts,
    posting: input.posting,
    contact: input.resume.contact,
    today: input.today,
  });
  return !claims.some(({ supported, text }) => !supported && /\b(?:years?|Jahre?)\b/.test(text));
}
