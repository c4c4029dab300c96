import type { Database } from "./database.ts";

/** Resolves when the database answers. */
export async function checkDatabase(db: Database): Promise<void> {
  await db.$queryRaw`SELECT 1`;
}
