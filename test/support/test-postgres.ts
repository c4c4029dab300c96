/**
 * `npm run test:postgres`: the API's tests on PostgreSQL. Uses DATABASE_URL, or starts a throw-away server for the run.
 * Arguments go on to vitest; without any, everything under test/api is run.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { startThrowAwayPostgres } from "./throw-away-postgres.ts";

const given = process.env.DATABASE_URL;
const server = given ? null : await startThrowAwayPostgres();
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const args = process.argv.slice(2);
const child = spawn(process.execPath, [vitest, "run", ...(args.length > 0 ? args : ["test/api"])], {
  stdio: "inherit",
  env: { ...process.env, DATABASE_URL: given ?? server!.databaseUrl },
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
const status = await new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
await server?.stop();
process.exit(status);
