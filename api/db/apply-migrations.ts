import { randomUUID } from "node:crypto";
import type { Migration } from "./migrations.ts";

/** The few things both drivers can do: a script of several statements, and one statement with values. */
export interface SqlConnection {
  exec(sql: string): Promise<unknown>;
  query(sql: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Any number will do, as long as it stays the same: two processes that start at once must take the same lock. */
const lockNumber = 7_212_026;

/** As the Prisma CLI makes it, so that `prisma migrate status` agrees wherever it runs. */
const tableSql = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Applies what is missing, each migration in a transaction of its own, under an advisory lock; returns the names applied.
 * @throws Error when the database holds a migration that this program does not know, or knows with another text.
 */
export async function applyMigrations(
  connection: SqlConnection,
  migrations: readonly Migration[],
): Promise<string[]> {
  await connection.query("SELECT pg_advisory_lock($1)", [lockNumber]);
  try {
    await connection.exec(tableSql);
    const { rows } = await connection.query(
      "SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
      [],
    );
    const known = new Map(migrations.map((migration) => [migration.name, migration]));
    for (const row of rows) {
      const name = String(row.migration_name);
      const migration = known.get(name);
      if (!migration) {
        throw new Error(`The database is newer than this program: it holds the migration ${name}.`);
      }
      if (migration.checksum !== row.checksum) {
        throw new Error(`The migration ${name} was changed after it had been applied to this database.`);
      }
    }
    const done = new Set(rows.map((row) => String(row.migration_name)));
    const missing = migrations.filter((migration) => !done.has(migration.name));
    for (const migration of missing) await applyOne(connection, migration);
    return missing.map((migration) => migration.name);
  } finally {
    await connection.query("SELECT pg_advisory_unlock($1)", [lockNumber]);
  }
}

async function applyOne(connection: SqlConnection, migration: Migration): Promise<void> {
  await connection.exec("BEGIN");
  try {
    await connection.exec(migration.sql);
    await connection.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await connection.exec("COMMIT");
  } catch (cause) {
    await connection.exec("ROLLBACK");
    throw new Error(`The migration ${migration.name} could not be applied; nothing of it was kept.`, {
      cause,
    });
  }
}
