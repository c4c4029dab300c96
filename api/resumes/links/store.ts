import type { Database } from "../../db/database.ts";

/** null when the candidate has no such résumé. */
export async function findLinkGeneration(
  db: Database,
  candidateId: string,
  resumeId: string,
): Promise<number | null> {
  const row = await db.resume.findFirst({
    where: { id: resumeId, candidateId },
    select: { linkGeneration: true },
  });
  return row ? row.linkGeneration : null;
}

/** False when the candidate has no such résumé. */
export async function raiseLinkGeneration(
  db: Database,
  candidateId: string,
  resumeId: string,
): Promise<boolean> {
  const { count } = await db.resume.updateMany({
    where: { id: resumeId, candidateId },
    data: { linkGeneration: { increment: 1 } },
  });
  return count === 1;
}
