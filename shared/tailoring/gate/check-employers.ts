import type { Fact } from "../../resume/model.ts";
import type { Reading } from "../read-evidence.ts";
import type { DraftClaim } from "./draft-claim.ts";

/** Employers of the facts that a text names. With a position given, another position's employer has no business in it. */
export function checkEmployers(
  after: Reading,
  facts: readonly Fact[],
  positionId: string | null,
  before: string,
): DraftClaim[] {
  const claims: DraftClaim[] = [];
  for (const [name, owners] of employersOf(facts)) {
    const start = findName(after.text, name);
    if (start < 0) continue;
    const mine =
      positionId === null || owners.some((fact) => fact.id === positionId || fact.positionId === positionId);
    const supported = mine || findName(before, name) >= 0;
    claims.push({
      text: name,
      kind: "employer",
      start,
      end: start + name.length,
      supported,
      evidence: [],
      facts: supported ? owners.filter((fact) => fact.kind === "position").map((fact) => fact.id) : [],
    });
  }
  return claims;
}

export function employersOf(facts: readonly Fact[]): Map<string, Fact[]> {
  const employers = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.employer && fact.confidence === "sure")
      employers.set(fact.employer, [...(employers.get(fact.employer) ?? []), fact]);
  }
  return employers;
}

/** Where a name stands as whole words, -1 where it does not. Letter case counts, as names have it. */
export function findName(text: string, name: string): number {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? " ";
    const behind = text[at + name.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)) return at;
  }
  return -1;
}
