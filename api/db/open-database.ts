import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { applyMigrations, type SqlConnection } from "./apply-migrations.ts";
import type { Database } from "./database.ts";
import { PrismaClient } from "./generated/client.ts";
import { readMigrations } from "./migrations.ts";
import { readPostgresParameters } from "./postgres-parameters.ts";

/** PostgreSQL's major version inside PGlite. */
export const embeddedMajor = "18";

/** The message is one sentence for whoever started the server. */
export class DatabaseFromOtherVersion extends Error {
  override name = "DatabaseFromOtherVersion";
}

/** An open, migrated database; `driver` is for the queue, which runs its own SQL on the same database. */
export interface OpenDatabase {
  db: Database;
  driver: { kind: "pglite"; pglite: PGlite } | { kind: "postgres"; parameters: pg.PoolConfig };
  /** Names of the migrations that this opening applied. */
  migrated: string[];
  close(): Promise<void>;
}

/**
 * The embedded database in a folder. The caller holds the folder's lock; `null` keeps everything in memory.
 * @param image a dumped data folder to begin with, so that tests need not make a cluster each.
 */
export async function openEmbeddedDatabase(dataFolder: string | null, image?: Blob): Promise<OpenDatabase> {
  const folder = dataFolder && join(dataFolder, "database");
  if (folder) {
    await mkdir(folder, { recursive: true });
    await checkVersion(folder);
  }
  const options = image ? { loadDataDir: image } : {};
  const pglite = folder ? new PGlite(folder, options) : new PGlite(options);
  await pglite.waitReady;
  const connection: SqlConnection = {
    exec: (sql) => pglite.exec(sql),
    query: (sql, values) => pglite.query(sql, values),
  };
  const migrated = await applyMigrations(connection, await readMigrations());
  const db = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
  return {
    db,
    driver: { kind: "pglite", pglite },
    migrated,
    async close() {
      await db.$disconnect();
      await pglite.close();
    },
  };
}

/** @throws DatabaseFromOtherVersion before anything is touched: the embedded PostgreSQL cannot open another major's files. */
async function checkVersion(folder: string): Promise<void> {
  const written = (await readFile(join(folder, "PG_VERSION"), "utf8").catch(() => embeddedMajor)).trim();
  if (written === embeddedMajor) return;
  throw new DatabaseFromOtherVersion(
    `The data in ${folder} were written by PostgreSQL ${written}, and this AutoHire brings ${embeddedMajor}. Start the AutoHire that wrote them, or set DATA_DIR to another folder; nothing was changed.`,
  );
}

/** A PostgreSQL server, 15 or newer. */
export async function openPostgres(databaseUrl: string): Promise<OpenDatabase> {
  const parameters = readPostgresParameters(databaseUrl);
  const client = new pg.Client(parameters);
  await client.connect();
  let migrated: string[];
  try {
    const { rows } = await client.query("SHOW server_version_num");
    if (Number(rows[0].server_version_num) < 150_000) {
      throw new Error("The database is older than PostgreSQL 15.");
    }
    const schema = parameters.schema;
    if (schema) await client.query(`CREATE SCHEMA IF NOT EXISTS ${pg.escapeIdentifier(schema)}`);
    migrated = await applyMigrations(
      { exec: (sql) => client.query(sql), query: (sql, values) => client.query(sql, values) },
      await readMigrations(),
    );
  } finally {
    await client.end();
  }
  const { schema, ...pool } = parameters;
  const db = new PrismaClient({ adapter: new PrismaPg(pool, schema ? { schema } : undefined) });
  return { db, driver: { kind: "postgres", parameters }, migrated, close: () => db.$disconnect() };
}
