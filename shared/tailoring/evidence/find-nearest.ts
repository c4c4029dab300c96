import type { Fact } from "../../resume/model.ts";
import { explainEvidence, isTellingPair } from "./explain-evidence.ts";
import { type EvidenceQuestion, type RankedFact, rankEvidence } from "./rank-evidence.ts";

/** A fact worth naming beside a question, because it may be what is asked for in other words. It proves nothing. */
export interface NearFact {
  /** Id of the fact. */
  fact: string;
  /** One sentence for the candidate. */
  why: string;
}

/** Facts that tell a deed: a skill in a list or a school reminds nobody of anything. */
const kinds: ReadonlySet<Fact["kind"]> = new Set(["achievement", "project", "position", "summary", "other"]);

/** The one fact nearest to a requirement that no fact meets, null where none comes near in any word worth naming. */
export function findNearest(question: EvidenceQuestion): NearFact | null {
  const facts = question.facts.filter((fact) => kinds.has(fact.kind));
  const [first] = rankEvidence({ ...question, facts });
  const fact = facts.find((one) => one.id === first?.fact);
  if (!first || !fact || !isTelling(first)) return null;
  return { fact: fact.id, why: explainEvidence(first, fact) };
}

const isTelling = ({ skills, words, near }: RankedFact): boolean =>
  skills.length > 0 || words.length > 0 || near.some(isTellingPair);
