import type { Requirement } from "../posting/model.ts";
import type { Fact } from "../resume/model.ts";
import { asksForDegree, type RequirementMatch } from "./match-requirements.ts";
import type { AnswerRecord, KnockOut, KnockOutKind, KnockOutState } from "./model.ts";
import { isDeclined, nameAsks } from "./name-asks.ts";

/**
 * Must-haves that recruiters sort by: years, degree, licence, language, permit, place. Open ones first. What a résumé
 * seldom says is `not-known` until the candidate has been asked; it fails only where the résumé speaks of such things and says
 * otherwise, or where the candidate does.
 */
export function listKnockOuts(
  matches: readonly RequirementMatch[],
  facts: readonly Fact[],
  answers: readonly AnswerRecord[],
): KnockOut[] {
  const order: KnockOutState[] = ["not-met", "not-known", "met"];
  return matches
    .flatMap((match): KnockOut[] => {
      const { requirement } = match;
      const kind = requirement.kind === "must" ? recognizeKnockOut(requirement) : null;
      if (kind === null) return [];
      const { id, text } = requirement;
      return [
        {
          requirement: id,
          text,
          kind,
          state: stateOf(kind, match, facts, answers),
          found: foundOf(match, facts),
        },
      ];
    })
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

export function recognizeKnockOut(requirement: Requirement): KnockOutKind | null {
  const { topic } = requirement;
  if (topic === "permit" || topic === "place" || topic === "language" || topic === "licence") return topic;
  if (requirement.years !== null) return "years";
  return asksForDegree(requirement) ? "degree" : null;
}

function stateOf(
  kind: KnockOutKind,
  match: RequirementMatch,
  facts: readonly Fact[],
  answers: readonly AnswerRecord[],
): KnockOutState {
  if (match.evidenced) return "met";
  if (isDeclined(nameAsks(match), answers)) return "not-met";
  const speaks = (of: Fact["kind"]) => facts.some((fact) => fact.kind === of && fact.confidence === "sure");
  switch (kind) {
    case "years":
      return facts.some((fact) => fact.kind === "position" && fact.start !== null) ? "not-met" : "not-known";
    case "degree":
      return speaks("education") ? "not-met" : "not-known";
    case "language":
      return speaks("language") ? "not-met" : "not-known";
    default:
      return "not-known";
  }
}

function foundOf(
  { evidenced, years, facts: matched }: RequirementMatch,
  facts: readonly Fact[],
): string | null {
  if (years) return years.found > 0 ? `${years.found} ${years.found === 1 ? "year" : "years"}` : null;
  if (!evidenced) return null;
  return facts.find((fact) => fact.id === matched[0]?.fact)?.text ?? null;
}
