import { docxType } from "../../../shared/contract/docx-type.ts";
import type { Database } from "../../db/database.ts";
import type { ListedFile } from "../../storage/file-store.ts";

/** A file's name in the store. */
export type FileName = Pick<ListedFile, "candidateId" | "sha256">;

/** The store's longest wait, three tries with time between, and as much again. */
const removalTimeoutMs = 240_000;

/**
 * Says that a file is about to be stored and named. To be called, and committed, before its bytes are stored: whoever cleans
 * up sees the claim, or the claim waits until the cleaning of this file is over and the bytes come after it.
 */
export async function claimFile(
  db: Database,
  { candidateId, sha256 }: FileName,
  size: number,
  at: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO stored_file (candidate_id, sha256, size, media_type, created_at)
    VALUES (${candidateId}::uuid, ${sha256}, ${size}, ${docxType}, ${at})
    ON CONFLICT (candidate_id, sha256) DO UPDATE SET size = EXCLUDED.size, created_at = EXCLUDED.created_at`;
}

/** Takes back the claims from before then that no version followed. How many there were. */
export function deleteOldClaims(db: Database, before: Date): Promise<number> {
  return db.$executeRaw`
    DELETE FROM stored_file file WHERE created_at < ${before} AND NOT EXISTS (
      SELECT 1 FROM version WHERE version.candidate_id = file.candidate_id AND version.sha256 = file.sha256)`;
}

/** Of these files those that a row names. */
export async function findNamed(db: Database, files: readonly FileName[]): Promise<FileName[]> {
  return db.storedFile.findMany({
    where: {
      candidateId: { in: [...new Set(files.map((file) => file.candidateId))] },
      sha256: { in: files.map((file) => file.sha256) },
    },
    select: { candidateId: true, sha256: true },
  });
}

/**
 * Calls `remove` when no row names the file, and holds the name meanwhile, so that a claim of it waits for the end. False
 * when a row names it. `remove` must not use the database, which in the embedded case has one connection.
 */
export async function removeUnnamed(
  db: Database,
  { candidateId, sha256 }: FileName,
  remove: () => Promise<void>,
): Promise<boolean> {
  return db.$transaction(
    async (transaction) => {
      // Holds the name by a row of its own. Of a candidate who is gone there is nobody to hold it against.
      const held = await transaction.$executeRaw`
        INSERT INTO stored_file (candidate_id, sha256, size, media_type)
        SELECT id, ${sha256}, 0, ${docxType} FROM candidate WHERE id = ${candidateId}::uuid
        ON CONFLICT (candidate_id, sha256) DO NOTHING`;
      if (held === 0 && (await transaction.candidate.count({ where: { id: candidateId } })) > 0) return false;
      await remove();
      await transaction.storedFile.deleteMany({ where: { candidateId, sha256 } });
      return true;
    },
    { timeout: removalTimeoutMs },
  );
}
