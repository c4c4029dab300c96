import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  DatabaseFromOtherVersion,
  embeddedMajor,
  openEmbeddedDatabase,
} from "../../../api/db/open-database.ts";
import { loadDatabaseImage } from "../../support/database-image.ts";
import { connectRaw } from "../../support/raw-connection.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "autohire-database-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("what is written is there after closing and opening again", async () => {
  const first = await openEmbeddedDatabase(folder, await loadDatabaseImage());
  const id = crypto.randomUUID();
  await first.db.candidate.create({ data: { id, name: "Ada" } });
  await first.close();
  const second = await openEmbeddedDatabase(folder);
  expect(second.migrated).toEqual([]);
  expect((await second.db.candidate.findUnique({ where: { id } }))?.name).toBe("Ada");
  await second.close();
});

test("the major version is the one that the package brings", async () => {
  const database = await openEmbeddedDatabase(null, await loadDatabaseImage());
  const { rows } = await (await connectRaw(database)).query("SHOW server_version", []);
  expect(String(rows[0]!.server_version).split(".")[0]).toBe(embeddedMajor);
  await database.close();
});

test("data of another major version are left alone, with a sentence", async () => {
  await mkdir(join(folder, "database"));
  await writeFile(join(folder, "database", "PG_VERSION"), "17\n");
  const refused = await openEmbeddedDatabase(folder).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DatabaseFromOtherVersion);
  expect((refused as Error).message).toContain("written by PostgreSQL 17");
});
