/**
 * The one gate. Whoever wrote `after` (the offline engine, a model, the candidate), each thing it claims is looked up in
 * what stood there before and in the facts named. Kinds are checked one by one; what no check has taken and no plain
 * word explains is a claim of kind `other`. Whatever cannot be shown is unsupported: the gate fails closed.
 *
 * Example: before "Helped migrate 12 services", after "Led the migration of 14 services to Kubernetes" gives
 * unsupported claims for "Led" (scope), "14" (number) and "Kubernetes" (skill).
 */

import type { Posting } from "../posting/model.ts";
import type { Fact } from "../resume/model.ts";
import { checkCertificates } from "./gate/check-certificates.ts";
import { checkContact, isOwnData, type OwnContact } from "./gate/check-contact.ts";
import { checkDates } from "./gate/check-dates.ts";
import { checkDegrees } from "./gate/check-degrees.ts";
import { checkEmployers, employersOf, findName } from "./gate/check-employers.ts";
import { checkIdentity } from "./gate/check-identity.ts";
import { checkNumbers } from "./gate/check-numbers.ts";
import { checkHelped, checkScope, checkTaken } from "./gate/check-scope.ts";
import { checkRelease, checkSkills } from "./gate/check-skills.ts";
import { checkTitles } from "./gate/check-titles.ts";
import { checkGrades, checkWords } from "./gate/check-words.ts";
import type { DraftClaim } from "./gate/draft-claim.ts";
import type { Claim, Verdict } from "./model.ts";
import { type Evidence, evidenceOf, readEvidence, readText } from "./read-evidence.ts";

export interface ClaimCheck {
  /** Text of the block today, empty for new text. */
  before: string;
  after: string;
  /** The facts the text names as its evidence. Unconfirmed ones carry nothing. */
  facts: readonly Fact[];
  /** Whose words may have leaked into the text; only names the kind of a claim, never excuses one. */
  posting?: Posting;
  /** The position the block belongs to: achievements of others carry nothing then. */
  positionId?: string | null;
  /** The candidate's own; without it a name or an address in the text is a claim like any other. */
  contact?: OwnContact | null;
  /** `YYYY-MM-DD`; without it a position that goes on gives no duration. */
  today?: string;
}

/** Every claim of `after`, in reading order, each with the facts that carry it. */
export function checkClaims(check: ClaimCheck): Claim[] {
  const facts = check.facts.filter((fact) => fact.confidence === "sure");
  const positionId = check.positionId ?? null;
  const today = check.today ?? null;
  const before = readEvidence(check.before, null);
  const after = readText(check.after);
  const known = facts.filter((fact) => isAdmissible(fact, positionId)).map(evidenceOf);
  const sources = sourcesBySentence(
    check.after,
    after.words,
    check.before === "" ? known : [before, ...known],
    facts,
  );

  const named: DraftClaim[] = [
    ...checkIdentity(before.reading, after, facts),
    ...checkEmployers(after, facts, positionId, check.before),
    ...checkDegrees(after, sources),
    ...checkTitles(after, sources),
    ...checkNumbers(after, sources, facts, today),
    ...checkDates(after, sources),
    ...checkSkills(after, sources, facts, today),
    ...checkRelease(after, check.before === "" ? null : before.reading, facts, positionId),
    ...checkCertificates(after, sources),
    ...checkScope(after, sources),
    ...checkHelped(after, sources),
    ...checkTaken(after, sources),
    ...checkGrades(after, sources),
  ];
  const own = check.contact ? checkContact(after, check.contact) : [];
  const others = check.contact ? named.filter((claim) => !isOwnData(claim, own, check.contact!)) : named;
  const words = checkWords(after, sources, [...others, ...own], check.posting ?? null);
  return [...others, ...own, ...words].sort((a, b) => a.start - b.start || a.end - b.end).map(finish);
}

/** `question` as soon as one claim is unsupported. */
export const verdictOf = (claims: readonly Claim[]): Verdict =>
  claims.every((claim) => claim.supported) ? "supported" : "question";

/** In a position's block only that position's facts count, and what the candidate has answered. */
function isAdmissible(fact: Fact, positionId: string | null): boolean {
  if (positionId === null || fact.id === positionId || fact.positionId === positionId) return true;
  return (
    fact.positionId === null &&
    fact.sources.some((source) => source.kind === "candidate") &&
    fact.kind !== "position"
  );
}

/** A sentence that names an employer rests, for deeds, on what was done there. */
function sourcesBySentence(
  text: string,
  words: readonly { sentence: number; start: number; end: number }[],
  all: Evidence[],
  facts: readonly Fact[],
): (sentence: number) => Evidence[] {
  const employers = employersOf(facts);
  const bySentence = new Map<number, Evidence[]>();
  return (sentence) => {
    const known = bySentence.get(sentence);
    if (known) return known;
    const inside = words.filter((word) => word.sentence === sentence);
    const part = text.slice(inside[0]?.start ?? 0, inside.at(-1)?.end ?? 0);
    const named = [...employers.keys()].filter((name) => findName(part, name) >= 0);
    const sources =
      named.length === 0
        ? all
        : all.filter(({ fact }) => fact === null || fact.employer === null || named.includes(fact.employer));
    bySentence.set(sentence, sources);
    return sources;
  };
}

function finish(claim: DraftClaim): Claim {
  const ids = new Set(claim.facts ?? []);
  for (const { fact } of claim.evidence) if (fact) ids.add(fact.id);
  return {
    text: claim.text,
    kind: claim.kind,
    supported: claim.supported,
    facts: claim.supported ? [...ids] : [],
  };
}
