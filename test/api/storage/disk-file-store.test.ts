import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDiskFileStore } from "../../../api/storage/disk-file-store.ts";
import type { FileStore } from "../../../api/storage/file-store.ts";

let folder: string;
let files: FileStore;
const ada = randomUUID();
const bob = randomUUID();
const bytes = new TextEncoder().encode("a résumé");
const sha256 = createHash("sha256").update(bytes).digest("hex");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "autohire-files-"));
  files = openDiskFileStore(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const listAll = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());

test("what was put is found again under its SHA-256, byte for byte", async () => {
  expect(await files.put(ada, bytes)).toBe(sha256);
  expect(Buffer.from((await files.find(ada, sha256))!)).toEqual(Buffer.from(bytes));
});

test("the same bytes twice are one file, also at the same moment", async () => {
  await Promise.all(Array.from({ length: 8 }, () => files.put(ada, bytes)));
  expect((await listAll()).map((entry) => entry.name)).toEqual([sha256]);
});

test("one candidate's file is not there for another", async () => {
  await files.put(ada, bytes);
  expect(await files.find(bob, sha256)).toBeNull();
});

test("deleting one candidate's files leaves the same bytes of another", async () => {
  await files.put(ada, bytes);
  await files.put(bob, bytes);
  await files.deleteAll(ada);
  expect(await files.find(ada, sha256)).toBeNull();
  expect(await files.find(bob, sha256)).not.toBeNull();
  await files.delete(bob, sha256);
  await files.delete(bob, sha256);
  expect(await files.find(bob, sha256)).toBeNull();
});

test("a damaged file is named, not given out", async () => {
  await files.put(ada, bytes);
  await writeFile(join(folder, ada, sha256.slice(0, 2), sha256), "a résumÉ");
  await expect(files.find(ada, sha256)).rejects.toThrow(/damaged/);
});

test("a file cut short by a crash is written anew", async () => {
  await files.put(ada, bytes);
  await writeFile(join(folder, ada, sha256.slice(0, 2), sha256), "a r");
  await files.put(ada, bytes);
  expect(await files.find(ada, sha256)).not.toBeNull();
});

test("no id or hash becomes a path", async () => {
  await expect(files.put("../../etc", bytes)).rejects.toThrow(TypeError);
  await expect(files.find(ada, "../../../etc/passwd")).rejects.toThrow(TypeError);
  await expect(files.deleteAll("..")).rejects.toThrow(TypeError);
});
