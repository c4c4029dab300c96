import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rootFolder } from "./root-folder.ts";

/** Generates Prisma's client where it is missing or older than the schema; true when it did. */
export async function generateDatabaseClient(): Promise<boolean> {
  const folder = join(rootFolder, "api", "db");
  const stampFile = join(rootFolder, ".cache", "database-client.stamp");
  const hash = createHash("sha256");
  for (const file of [join(folder, "schema.prisma"), join(rootFolder, "package-lock.json")]) {
    hash.update(await readFile(file));
  }
  const stamp = hash.digest("hex");
  const last = await readFile(stampFile, "utf8").catch(() => null);
  if (last === stamp && existsSync(join(folder, "generated", "client.ts"))) return false;

  const prisma = join(rootFolder, "node_modules", "prisma", "build", "index.js");
  const child = spawn(
    process.execPath,
    [prisma, "generate", "--no-hints", "--config", join(folder, "prisma.config.ts")],
    { cwd: rootFolder, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, CHECKPOINT_DISABLE: "1" } },
  );
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`Prisma could not generate the database client.\n${output}`);
  await mkdir(join(rootFolder, ".cache"), { recursive: true });
  await writeFile(stampFile, stamp);
  return true;
}
