import { randomUUID } from "node:crypto";
import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendOrphanTask } from "../../../api/resumes/files/orphan-task.ts";
import { removeOrphanFiles } from "../../../api/resumes/files/remove-orphan-files.ts";
import { removeUnnamed } from "../../../api/resumes/files/store.ts";
import { storeFile } from "../../../api/resumes/store-file.ts";
import { openS3FileStore } from "../../../api/storage/s3-file-store.ts";
import type { World } from "../../../api/world.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import {
  hasS3Server,
  s3ServerNote,
  startThrowAwayS3,
  type ThrowAwayS3,
} from "../../support/throw-away-s3.ts";
import { makeResumeFile } from "./resume-file.ts";

const never = new AbortController().signal;
const orphan = Buffer.from("bytes that no row names");

let api: TestApi;
let s3: ThrowAwayS3 | undefined;
beforeAll(async () => {
  api = await startTestApi({ tasks: false });
  if (hasS3Server) s3 = await startThrowAwayS3();
}, 120_000);
afterAll(async () => {
  await s3?.stop();
  await api.close();
});

async function openBucket() {
  const keys = { accessKeyId: s3!.accessKeyId, secretAccessKey: s3!.secretAccessKey };
  const bucket = `files-${randomUUID()}`;
  const client = new S3Client({ ...s3!, credentials: keys, forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  const { endpoint, region } = s3!;
  return openS3FileStore({ bucket, endpoint, region, pathStyle: true, keys });
}

describe.each([
  { name: "in a folder", isThere: true, open: async () => api.world.files },
  { name: `in a bucket of a real S3 server${s3ServerNote}`, isThere: hasS3Server, open: openBucket },
])("$name", ({ open, isThere }) => {
  const it = test.skipIf(!isThere);
  let world: World;
  let candidateId: string;
  let token: string;
  beforeEach(async () => {
    if (!isThere) return;
    api.clock.now = new Date();
    world = Object.assign(api.world, { files: await open() });
    token = await api.signInAs(`${randomUUID()}@example.com`);
    candidateId = (await api.call("getCandidate", { token })).body.id;
  });

  it("what no row names goes after an hour, what a version names stays", async () => {
    const file = await makeResumeFile();
    const made = (await api.call("createResume", { token, file })).body as unknown as {
      resume: { latest: { sha256: string } };
    };
    const kept = made.resume.latest.sha256;
    const lost = await world.files.put(candidateId, orphan);
    const claimed = (await storeFile(world, candidateId, Buffer.from("claimed, and then the process ended")))
      .sha256;
    const stranger = randomUUID();
    await world.files.put(stranger, orphan);

    await removeOrphanFiles(world, never);
    for (const hash of [kept, lost, claimed])
      expect(await world.files.find(candidateId, hash)).not.toBeNull();

    api.clock.advance(2 * 3600);
    await removeOrphanFiles(world, never);
    expect(await world.files.find(candidateId, kept)).not.toBeNull();
    expect(await world.files.find(candidateId, lost)).toBeNull();
    expect(await world.files.find(candidateId, claimed)).toBeNull();
    expect(await world.files.find(stranger, lost)).toBeNull();
    expect(await world.db.storedFile.findMany({ where: { candidateId }, select: { sha256: true } })).toEqual([
      { sha256: kept },
    ]);
  });

  it("an old orphan that is just being imported again stays", async () => {
    await world.files.put(candidateId, orphan);
    api.clock.advance(2 * 3600);
    const { sha256 } = await storeFile(world, candidateId, orphan);
    await removeOrphanFiles(world, never);
    expect(await world.files.find(candidateId, sha256)).not.toBeNull();
  });

  it("an import that comes while the same bytes are being deleted stores them after that", async () => {
    const sha256 = await world.files.put(candidateId, orphan);
    let importing: Promise<unknown> = Promise.resolve();
    const removed = await removeUnnamed(world.db, { candidateId, sha256 }, async () => {
      importing = storeFile(world, candidateId, orphan);
      await world.files.delete(candidateId, sha256);
    });
    await importing;
    expect(removed).toBe(true);
    expect(await world.files.find(candidateId, sha256)).not.toBeNull();
    expect(await removeUnnamed(world.db, { candidateId, sha256 }, () => Promise.reject())).toBe(false);
  });
});

test("the hour's task runs once, however often it is asked for, and takes the leftovers of broken-off writes", async () => {
  const own = await startTestApi();
  try {
    const folder = join(own.world.env.dataFolder, "files", randomUUID(), "ab");
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${"ab".repeat(32)}.${randomUUID()}.part`);
    await writeFile(path, "half");
    await utimes(path, new Date(0), new Date(0));
    own.clock.advance(3600);
    for (let times = 0; times < 3; times++) await sendOrphanTask(own.world);
    const runs = () => own.logs.filter((line) => line.includes("orphan files removed")).length;
    await expect.poll(runs, { timeout: 60_000 }).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await own.close();
  }
});
