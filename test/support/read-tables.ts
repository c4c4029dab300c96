import type { TestApi } from "./api.ts";

/** Every row of every table of the database, ours and the queue's, as the text PostgreSQL makes of it. */
export async function readTables(api: TestApi): Promise<Map<string, string[]>> {
  const { db } = api.world;
  const tables = await db.$queryRaw<{ schema: string; name: string }[]>`
    SELECT table_schema::text AS "schema", table_name::text AS "name" FROM information_schema.tables
    WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
    ORDER BY 1, 2`;
  const read = new Map<string, string[]>();
  for (const { schema, name } of tables) {
    const rows = await db.$queryRawUnsafe<{ row: string }[]>(
      `SELECT row_to_json(t)::text AS "row" FROM ONLY "${schema}"."${name}" t ORDER BY 1`,
    );
    read.set(
      `${schema}.${name}`,
      rows.map(({ row }) => row),
    );
  }
  return read;
}
