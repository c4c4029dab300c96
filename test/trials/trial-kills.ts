/**
 * kill -9 of the server at random moments while a résumé is imported again and again:
 * `npm run trial:kills -- --imports 200 --kills 30 --seed 1`. On the embedded database, with `--postgres` on a PostgreSQL server of its
 * own, or on the one that DATABASE_URL names.
 */
import { parseArgs } from "node:util";
import { randomFrom } from "../shared/docx/edit-at-random.ts";
import { killImports } from "../support/kill-imports.ts";
import { startThrowAwayPostgres } from "../support/throw-away-postgres.ts";

const { values } = parseArgs({
  options: {
    imports: { type: "string", default: "200" },
    kills: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    postgres: { type: "boolean", default: false },
  },
});
const postgres = values.postgres ? await startThrowAwayPostgres() : null;
if (postgres) process.env.DATABASE_URL = postgres.databaseUrl;
try {
  const sizes = { imports: Number(values.imports), kills: Number(values.kills) };
  const report = await killImports(sizes, randomFrom(Number(values.seed)));
  console.log(process.env.DATABASE_URL ? "PostgreSQL" : "embedded database", report);
  process.exitCode = report.broken.length + report.orphans.after > 0 ? 1 : 0;
} finally {
  await postgres?.stop();
}
