import type { Job } from "../../shared/contract/schemas.ts";
import type { LetterPart } from "../../shared/docx/write/write-letter.ts";
import type { ResumeFacts } from "../../shared/resume/model.ts";
import type { LetterLanguage } from "../../shared/tailoring/letters/model.ts";
import type { World } from "../world.ts";
import { partsOf } from "./letter-parts.ts";
import { findLatestLetter } from "./store.ts";
import { writeOfflineLetter } from "./write-offline-letter.ts";

export interface FoundLetter {
  language: LetterLanguage;
  parts: LetterPart[];
  /** Whose words they are, null where no model wrote them. */
  model: string | null;
}

/** The latest letter for a job or, where none is stored, one written now and not kept; null where there is nothing to write of. */
export async function findLetterForJob(
  world: World,
  candidateId: string,
  { id, posting }: Job,
  facts: ResumeFacts,
): Promise<FoundLetter | null> {
  const stored = await findLatestLetter(world.db, candidateId, id);
  if (stored) return { language: stored.content.language, parts: partsOf(stored), model: stored.model };
  const work = { facts, posting, tone: "professional" as const, keyPoints: [] };
  const content = await writeOfflineLetter(world, work);
  return (
    content && { language: content.language, parts: partsOf({ origin: "offline", content }), model: null }
  );
}
