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
import { checkCauses } from "./gate/check-causes.ts";
import { checkCertificates } from "./gate/check-certificates.ts";
import { checkComplements } from "./gate/check-complements.ts";
import { checkContact, isOwnData, type OwnContact } from "./gate/check-contact.ts";
import { checkDates } from "./gate/check-dates.ts";
import { checkDegrees } from "./gate/check-degrees.ts";
import { checkDenials } from "./gate/check-denials.ts";
import { checkDroppedLimits } from "./gate/check-dropped-limits.ts";
import { checkEmployers, employersOf, findName } from "./gate/check-employers.ts";
import { checkGrades } from "./gate/check-grades.ts";
import { checkIdentity } from "./gate/check-identity.ts";
import { checkLanguages } from "./gate/check-languages.ts";
import { checkNumbers } from "./gate/check-numbers.ts";
import { checkPostingNames } from "./gate/check-posting-names.ts";
import { checkHonours, checkNames } from "./gate/check-proper-names.ts";
import { checkHelped, checkScope, checkTaken } from "./gate/check-scope.ts";
import { checkSigns } from "./gate/check-signs.ts";
import { checkRelease, checkSkills } from "./gate/check-skills.ts";
import { checkTitles } from "./gate/check-titles.ts";
import { checkWords } from "./gate/check-words.ts";
import { cleanText } from "./gate/clean-text.ts";
import { blankAppositions, findAppositions } from "./gate/cut-appositions.ts";
import type { DraftClaim } from "./gate/draft-claim.ts";
import { gateEvidenceOf, hearMore } from "./gate/gate-evidence.ts";
import { isMovedFigure, type Naming } from "./gate/name-claim.ts";
import { readLimits } from "./gate/read-limits.ts";
import { isGerman } from "./gate/stem-german.ts";
import { isUnfinished } from "./is-unfinished.ts";
import type { Claim, Verdict } from "./model.ts";
import { affirms, type Evidence, type Reading, readEvidence, readText } from "./read-evidence.ts";
import { readStems } from "./read-words.ts";

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

/** No block of a résumé is longer; a longer text is one claim that nobody can look at, and so unsupported. */
const longestText = 20_000;

/** Every claim of `after`, in reading order, each with the facts that carry it. */
export function checkClaims(check: ClaimCheck): Claim[] {
  if (check.after.length > longestText) {
    if (check.after === check.before) return [];
    return [{ text: check.after.slice(0, 80), kind: "other", supported: false, facts: [] }];
  }
  const facts = check.facts.filter((fact) => fact.confidence === "sure");
  const positionId = check.positionId ?? null;
  const today = check.today ?? null;
  const before = hearMore(readEvidence(cleanText(check.before), null));
  const admissible = facts.filter((fact) => isAdmissible(fact, positionId));
  const known = admissible.map(gateEvidenceOf);
  const text = cleanText(check.after);
  const appositions = checkAppositions(text, before.reading.text === "" ? known : [before, ...known]);
  const after = readAfter(blankAppositions(text, appositions));
  const sources = sourcesBySentence(after, before.reading.text === "" ? known : [before, ...known], facts);
  const others = facts.filter((fact) => fact.positionId !== null).map(gateEvidenceOf);
  const naming: Naming = {
    after,
    sources,
    elsewhere: (sentence) => others.filter((source) => !sources(sentence).includes(source)),
    posting: check.posting ?? null,
    german: isGerman(after.text),
  };

  const grades = checkGrades(after, sources);
  const degrees = checkDegrees(after, sources, facts, today);
  const titles = checkTitles(after, sources).filter(
    (title) => !degrees.some((degree) => degree.start < title.end && title.start < degree.end),
  );
  const isGrade = (claim: DraftClaim): boolean =>
    grades.some((grade) => grade.supported && grade.start <= claim.start && claim.end <= grade.end);
  const complements = checkComplements(after, sources);
  const isLeft = (claim: DraftClaim): boolean =>
    complements.some((one) => one.start <= claim.start && claim.end <= one.end);
  const postingNames = checkPostingNames(after, sources);
  const isNamed = (claim: DraftClaim): boolean =>
    postingNames.some((one) => one.start <= claim.start && claim.end <= one.end);
  const named: DraftClaim[] = [
    ...appositions,
    ...postingNames,
    ...grades,
    ...titles,
    ...checkIdentity(before.reading, after, facts),
    ...checkEmployers(after, facts, positionId, before.reading.text),
    ...checkLanguages(after, sources),
    ...degrees,
    ...complements,
    ...checkNumbers(after, sources, facts, today)
      .filter((claim) => !isGrade(claim) && (claim.supported || !isLeft(claim)))
      .map((claim) => nameMoved(claim, naming)),
    ...checkDates(after, sources, facts),
    ...checkSkills(after, sources, facts, today).filter(
      (skill) =>
        !degrees.some((degree) => degree.start < skill.end && skill.start < degree.end) && !isNamed(skill),
    ),
    ...checkRelease(after, before.reading.text === "" ? null : before.reading, facts, positionId),
    ...checkCertificates(after, sources),
    ...checkScope(after, sources),
    ...checkHelped(after, sources),
    ...checkTaken(after, sources, titles),
    ...checkHonours(after, sources),
    ...checkCauses(after, sources),
    ...checkDenials(after, sources),
    ...checkDroppedLimits(after, sources),
    ...checkSigns(after, sources(0)),
  ];
  const own = check.contact ? checkContact(after, check.contact) : [];
  const rest = check.contact ? named.filter((claim) => !isOwnData(claim, own, check.contact!)) : named;
  const names = checkNames(after, sources, [...rest, ...own], naming.german);
  const words = checkWords([...rest, ...own, ...names], naming);
  nameMovedEmployers([...rest, ...names, ...words], after);
  return [...rest, ...own, ...names, ...words].sort((a, b) => a.start - b.start || a.end - b.end).map(finish);
}

/** Other names of what the facts tell; where none of them tells the special, the name is left for the other checks. */
function checkAppositions(text: string, sources: readonly Evidence[]): DraftClaim[] {
  const house = sources.map(({ fact }) => `${fact?.employer ?? ""} ${fact?.title ?? ""}`).join(" ");
  return findAppositions(text, house).flatMap(({ start, end, text: name, special }) => {
    const stems = [...readStems(text.slice(special.start, special.end))];
    const evidence = sources.filter(
      (source) =>
        stems.every((stem) => affirms(source, "plain", (own) => own.has(stem))) &&
        // A training leads to a certificate, not to a post that is called alike.
        (!isTraining(name) || (source.fact?.kind === "certificate" && !isUnfinished(source.fact))),
    );
    return evidence.length > 0
      ? [{ text: name, kind: "other" as const, start, end, supported: true, evidence }]
      : [];
  });
}

const isTraining = (name: string): boolean => / zu[rm]$/.test(name);

function readAfter(text: string): Reading {
  const reading = readText(text);
  return { ...reading, polarity: readLimits(reading.text, reading.words, reading.polarity) };
}

/** Where a sentence tells of one employer what was done at another, the employer it names is as untrue as the deed. */
function nameMovedEmployers(claims: readonly DraftClaim[], { words }: Reading): void {
  const sentenceOf = (claim: DraftClaim): number | undefined =>
    words.find((word) => word.end > claim.start)?.sentence;
  const moved = new Set(claims.filter((claim) => !claim.supported && claim.kind === "moved").map(sentenceOf));
  for (const claim of claims)
    if (claim.kind === "employer" && claim.supported && moved.has(sentenceOf(claim))) {
      claim.kind = "moved";
      claim.supported = false;
    }
}

/** A figure that nothing here carries and another position's achievement has is told of the wrong employer. */
function nameMoved(claim: DraftClaim, naming: Naming): DraftClaim {
  if (claim.supported) return claim;
  const quantity = naming.after.quantities.find((one) => one.start === claim.start);
  return quantity && isMovedFigure(quantity, naming) ? { ...claim, kind: "moved" } : claim;
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
  { text, words }: Reading,
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
