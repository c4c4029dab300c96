import { randomBytes } from "node:crypto";
import pg from "pg";
import { type OpenDatabase, openEmbeddedDatabase, openPostgres } from "../../api/db/open-database.ts";
import { readPostgresParameters } from "../../api/db/postgres-parameters.ts";
import { loadDatabaseImage } from "./database-image.ts";

/**
 * A fresh, migrated database of the test's own: embedded and in memory, or, when DATABASE_URL is set, a new database on
 * that server, dropped at the end.
 */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const server = process.env.DATABASE_URL;
  if (!server) return openEmbeddedDatabase(null, await loadDatabaseImage());

  const { url, drop } = await createDatabase(server);
  const database = await openPostgres(url);
  return {
    ...database,
    async close() {
      await database.close();
      await drop();
    },
  };
}

/** A new, empty database on the server that `server` (a PostgreSQL URL) names. */
export async function createDatabase(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `autohire_test_${randomBytes(6).toString("hex")}`;
  const administer = async (sql: string) => {
    const { schema: _schema, ...parameters } = readPostgresParameters(server);
    const client = new pg.Client(parameters);
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}
