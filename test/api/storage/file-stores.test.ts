import { createHash, randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { S3Settings } from "../../../api/env.ts";
import { openDiskFileStore } from "../../../api/storage/disk-file-store.ts";
import type { FileStore, ListedFile } from "../../../api/storage/file-store.ts";
import { openS3FileStore } from "../../../api/storage/s3-file-store.ts";
import { findFreePort } from "../../support/listen.ts";
import {
  hasS3Server,
  s3ServerNote,
  startThrowAwayS3,
  type ThrowAwayS3,
} from "../../support/throw-away-s3.ts";

const ada = randomUUID();
const bob = randomUUID();
const bytes = new TextEncoder().encode("a résumé");
const sha256 = createHash("sha256").update(bytes).digest("hex");

interface Place {
  files: FileStore;
  /** Puts other bytes where a file lies, past the store. */
  overwrite(candidateId: string, sha256: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

let s3: ThrowAwayS3 | undefined;
let client: S3Client;
beforeAll(async () => {
  if (!hasS3Server) return;
  s3 = await startThrowAwayS3();
  client = new S3Client({ ...s3, credentials: s3, forcePathStyle: true });
}, 120_000);
afterAll(() => s3?.stop());

const settingsFor = (bucket: string): S3Settings => ({
  bucket,
  region: s3!.region,
  endpoint: s3!.endpoint,
  pathStyle: true,
  keys: { accessKeyId: s3!.accessKeyId, secretAccessKey: s3!.secretAccessKey },
});

async function makeDiskPlace(): Promise<Place & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), "autohire-files-"));
  return {
    folder,
    files: openDiskFileStore(folder),
    overwrite: (candidateId, hash, text) =>
      writeFile(join(folder, candidateId, hash.slice(0, 2), hash), text),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function makeS3Place(): Promise<Place> {
  const bucket = `files-${randomUUID()}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return {
    files: await openS3FileStore(settingsFor(bucket)),
    async overwrite(candidateId, hash, text) {
      await client.send(new PutObjectCommand({ Bucket: bucket, Key: `${candidateId}/${hash}`, Body: text }));
    },
    // The server goes with all its buckets.
    remove: async () => {},
  };
}

async function list(files: FileStore): Promise<ListedFile[]> {
  const listed: ListedFile[] = [];
  for await (const file of files.list()) listed.push(file);
  return listed;
}

describe.each([
  { name: "in a folder", makePlace: makeDiskPlace, isThere: true },
  { name: `in a bucket of a real S3 server${s3ServerNote}`, makePlace: makeS3Place, isThere: hasS3Server },
])("$name", ({ makePlace, isThere }) => {
  const it = test.skipIf(!isThere);
  let place: Place;
  let files: FileStore;
  beforeEach(async () => {
    if (!isThere) return;
    place = await makePlace();
    files = place.files;
  });
  afterEach(() => place?.remove());

  it("what was put is found again under its SHA-256, byte for byte", async () => {
    expect(await files.put(ada, bytes)).toBe(sha256);
    expect(Buffer.from((await files.find(ada, sha256))!)).toEqual(Buffer.from(bytes));
    const large = Buffer.alloc(5_000_000, "résumé ");
    expect(Buffer.from((await files.find(ada, await files.put(ada, large)))!).equals(large)).toBe(true);
  });

  it("the same bytes twice are one file, also at the same moment", async () => {
    const before = Date.now();
    await Promise.all(Array.from({ length: 8 }, () => files.put(ada, bytes)));
    const listed = await list(files);
    expect(listed).toMatchObject([{ candidateId: ada, sha256 }]);
    // S3 tells whole seconds.
    expect(listed[0]!.storedAt.getTime()).toBeGreaterThanOrEqual(before - 2_000);
    expect(listed[0]!.storedAt.getTime()).toBeLessThanOrEqual(Date.now() + 2_000);
  });

  it("one candidate's file is not there for another", async () => {
    await files.put(ada, bytes);
    expect(await files.find(bob, sha256)).toBeNull();
  });

  it("deleting one candidate's files leaves the same bytes of another", async () => {
    await files.put(ada, bytes);
    await files.put(bob, bytes);
    await files.deleteAll(ada);
    expect(await files.find(ada, sha256)).toBeNull();
    expect(await files.find(bob, sha256)).not.toBeNull();
    await files.delete(bob, sha256);
    await files.delete(bob, sha256);
    expect(await files.find(bob, sha256)).toBeNull();
  });

  it("deleting all of nothing is no mistake, and lists are empty then", async () => {
    await files.deleteAll(ada);
    expect(await list(files)).toEqual([]);
    expect(await files.deleteUnfinished(new Date())).toBe(0);
  });

  it("a damaged file is named, not given out", async () => {
    await files.put(ada, bytes);
    await place.overwrite(ada, sha256, "a résumÉ");
    await expect(files.find(ada, sha256)).rejects.toThrow(/damaged/);
  });

  it("a file cut short by a crash is written anew", async () => {
    await files.put(ada, bytes);
    await place.overwrite(ada, sha256, "a r");
    await files.put(ada, bytes);
    expect(await files.find(ada, sha256)).not.toBeNull();
  });

  it("no id or hash becomes a path", async () => {
    await expect(files.put("../../etc", bytes)).rejects.toThrow(TypeError);
    await expect(files.find(ada, "../../../etc/passwd")).rejects.toThrow(TypeError);
    await expect(files.deleteAll("..")).rejects.toThrow(TypeError);
    await expect(files.deleteAll("")).rejects.toThrow(TypeError);
  });
});

test("in a folder, what broken-off writes left is no file, and goes when it is old enough", async () => {
  const place = await makeDiskPlace();
  await place.files.put(ada, bytes);
  const path = join(place.folder, ada, sha256.slice(0, 2), `${sha256}.${randomUUID()}.part`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "a r");
  await utimes(path, new Date("2026-01-01T10:00:00Z"), new Date("2026-01-01T10:00:00Z"));
  expect(await list(place.files)).toHaveLength(1);
  expect(await place.files.deleteUnfinished(new Date("2026-01-01T09:00:00Z"))).toBe(0);
  expect(await place.files.deleteUnfinished(new Date("2026-01-01T11:00:00Z"))).toBe(1);
  expect((await readdir(dirname(path))).sort()).toEqual([sha256]);
  await place.remove();
});

describe.skipIf(!hasS3Server)(`on a real S3 server${s3ServerNote}`, () => {
  test("more files than a page of its list holds are listed and deleted to the last", async () => {
    const place = await makeS3Place();
    await place.files.put(bob, bytes);
    for (let number = 0; number < 20; number++) await place.files.put(ada, Buffer.from(`${number}`));
    expect(await list(place.files)).toHaveLength(21);
    await place.files.deleteAll(ada);
    expect(await list(place.files)).toMatchObject([{ candidateId: bob, sha256 }]);
  });

  test.each([
    [
      "no such bucket",
      () => settingsFor("missing"),
      "S3_BUCKET names the bucket missing, which does not exist.",
    ],
    [
      "a wrong key",
      () => ({ ...settingsFor("missing"), keys: { accessKeyId: "test:tester", secretAccessKey: "wrong" } }),
      "The S3 server refuses these keys for the bucket missing.",
    ],
    [
      "a wrong region",
      () => ({ ...settingsFor("missing"), region: "eu-other-2" }),
      "The bucket missing is not to be had in the region that S3_REGION names.",
    ],
  ])("%s is said in one sentence", async (_, settings, sentence) => {
    await expect(openS3FileStore(settings())).rejects.toThrow(sentence);
  });
});

test("an S3 server that is not there is said in one sentence", async () => {
  const endpoint = `http://127.0.0.1:${await findFreePort()}`;
  const keys = { accessKeyId: "key", secretAccessKey: "secret" };
  await expect(
    openS3FileStore({ bucket: "files", region: "us-east-1", endpoint, pathStyle: true, keys }),
  ).rejects.toThrow("The S3 server named by S3_ENDPOINT does not answer.");
});
