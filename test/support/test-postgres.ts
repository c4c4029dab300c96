/**
 * `npm run test:postgres`: the tests and the candidate's way on PostgreSQL instead of the embedded database. Uses
 * DATABASE_URL, or starts a throw-away server for the run. Types and lint do not depend on the database and are left out.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { startThrowAwayPostgres } from "./throw-away-postgres.ts";

const given = process.env.DATABASE_URL;
const server = given ? null : await startThrowAwayPostgres();
const child = spawn(
  process.execPath,
  [join(import.meta.dirname, "..", "run.ts"), "--stages", "tests,end to end"],
  {
    stdio: "inherit",
    env: { ...process.env, DATABASE_URL: given ?? server?.databaseUrl },
  },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
const status = await new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
await server?.stop();
process.exit(status);
