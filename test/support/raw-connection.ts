import pg from "pg";
import type { SqlConnection } from "../../api/db/apply-migrations.ts";
import type { OpenDatabase } from "../../api/db/open-database.ts";

/** Plain SQL beside Prisma, on the same database. */
export async function connectRaw({
  driver,
}: OpenDatabase): Promise<SqlConnection & { close(): Promise<void> }> {
  if (driver.kind === "pglite") {
    const { pglite } = driver;
    return {
      exec: (sql) => pglite.exec(sql),
      query: (sql, values) => pglite.query(sql, values),
      close: async () => {},
    };
  }
  const client = new pg.Client(driver.parameters);
  await client.connect();
  return {
    exec: (sql) => client.query(sql),
    query: (sql, values) => client.query(sql, values),
    close: () => client.end(),
  };
}
