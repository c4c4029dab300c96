import type { Job } from "../../shared/contract/schemas.ts";
import type { ResumeFacts } from "../../shared/resume/model.ts";
import type { Letter } from "../../shared/tailoring/letters/model.ts";
import type { World } from "../world.ts";
import { findLatestLetter } from "./store.ts";
import { writeOfflineLetter } from "./write-offline-letter.ts";

/** The latest letter for a job or, where none is stored, one written now and not kept; null where there is nothing to write of. */
export async function findLetterForJob(
  world: World,
  candidateId: string,
  { id, posting }: Job,
  facts: ResumeFacts,
): Promise<{ content: Letter; model: string | null } | null> {
  const stored = await findLatestLetter(world.db, candidateId, id);
  if (stored) return stored;
  const work = { facts, posting, tone: "professional" as const, keyPoints: [] };
  const content = await writeOfflineLetter(world, work);
  return content && { content, model: null };
}
