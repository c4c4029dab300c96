import type { LetterVersion } from "../../shared/contract/application-schemas.ts";
import type { Fact } from "../../shared/resume/model.ts";
import type { StoredLetter } from "./store.ts";

/** A letter as it is shown: with those of the candidate's facts that its sentences name. */
export function describeLetter(
  { content, createdAt, ...version }: StoredLetter,
  facts: readonly Fact[],
): LetterVersion {
  const sentences = content.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const named = new Set(
    sentences.flatMap((sentence) => [...sentence.facts, ...sentence.claims.flatMap((claim) => claim.facts)]),
  );
  return {
    ...version,
    createdAt: createdAt.toISOString(),
    letter: content,
    facts: facts.filter((fact) => named.has(fact.id)),
  };
}
