import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { readMigrations } from "../../api/db/migrations.ts";
import { openEmbeddedDatabase } from "../../api/db/open-database.ts";
import { openQueue } from "../../api/queue/open-queue.ts";

/**
 * A migrated, empty embedded database with the queue's tables, as an image: loading one takes 0.3 s, making one 2.5 s. It is
 * made by whoever needs it first and kept in the system's folder for temporary files, under a name that changes with the
 * migrations and the installed packages.
 */
export async function loadDatabaseImage(): Promise<Blob> {
  const file = join(tmpdir(), `autohire-database-${await hashIngredients()}.tar`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return new Blob([kept]);

  const database = await openEmbeddedDatabase(null);
  if (database.driver.kind !== "pglite") throw new TypeError("The embedded database has another driver.");
  const queue = await openQueue(database.driver, pino({ level: "silent" }));
  await queue.stop();
  const image = await database.driver.pglite.dumpDataDir("none");
  await database.close();
  // Several test files may do so at once; each moves its own whole file into place.
  const own = `${file}.${process.pid}.${process.hrtime.bigint()}`;
  await writeFile(own, Buffer.from(await image.arrayBuffer()));
  await rename(own, file).catch(() => rm(own, { force: true }));
  return image;
}

async function hashIngredients(): Promise<string> {
  const hash = createHash("sha256").update(readFileSync(new URL("../../package-lock.json", import.meta.url)));
  for (const { name, checksum } of await readMigrations()) hash.update(name).update(checksum);
  return hash.digest("hex").slice(0, 16);
}
