import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { finishDeletions } from "../../../api/account/finish-deletions.ts";
import { deleteCandidate } from "../../../api/account/store.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { fillAccount } from "../../support/fill-account.ts";
import { readTables } from "../../support/read-tables.ts";
import { postingText } from "../resumes/resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** Tables that hold nothing of any one candidate. A new table stands in `fillAccount`, or here with its reason. */
const nobodys = ["public._prisma_migrations", "public.deletion", "public.logout_token"];

const mentions = (tables: Map<string, string[]>, words: readonly string[]) =>
  [...tables].flatMap(([name, rows]) =>
    rows
      .filter((row) => words.some((word) => row.toLowerCase().includes(word.toLowerCase())))
      .map(() => name),
  );
async function listFiles(candidateId: string): Promise<string[]> {
  const found: string[] = [];
  for await (const file of api.world.files.list())
    if (file.candidateId === candidateId) found.push(file.sha256);
  return found.sort();
}

describe("deleting an account", () => {
  it("leaves no row, file or task of the candidate's in any table there is, and touches nobody else's", async () => {
    const ada = await fillAccount(api, "Zwetschgenmus");
    const bob = await fillAccount(api, "Quittengelee");
    const before = await readTables(api);
    const own = [...before.keys()].filter((name) => name.startsWith("public.") && !nobodys.includes(name));
    expect(own.length).toBeGreaterThan(20);
    const filled = new Set(mentions(before, [ada.candidateId]));
    for (const name of own) expect.soft([...filled], `nothing of the candidate's in ${name}`).toContain(name);
    expect([...filled].filter((name) => name.startsWith("pgboss."))).not.toEqual([]);
    const filesOfBob = await listFiles(bob.candidateId);
    expect(await listFiles(ada.candidateId)).not.toEqual([]);
    const rowsOfBob = mentions(before, [bob.candidateId, "Quittengelee"]);

    expect((await api.call("deleteAccount", { token: ada.token })).status).toBe(204);

    const after = await readTables(api);
    const ids = [ada.resume.id, ada.version.id, ada.version.sha256, ada.job.id, ada.run.id, ada.letter.id];
    expect(mentions(after, [ada.candidateId, "Zwetschgenmus", ada.email, ...ids])).toEqual([]);
    expect(await listFiles(ada.candidateId)).toEqual([]);
    expect(mentions(after, [bob.candidateId, "Quittengelee"])).toEqual(rowsOfBob);
    expect(await listFiles(bob.candidateId)).toEqual(filesOfBob);
    const left = after.get("public.deletion")!.map((row) => JSON.parse(row) as object);
    expect(left).toEqual([
      {
        id: expect.any(String),
        candidate_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        unfinished: null,
        deleted_at: expect.any(String),
      },
    ]);
    expect(api.logs.join("\n")).not.toMatch(/zwetschgenmus/i);

    for (const token of [ada.token, ada.key])
      expect((await api.call("getCandidate", { token })).problem?.code).toBe("not-signed-in");
    expect((await api.call("getCandidate", { token: bob.token })).status).toBe(200);
  });

  it("lets the same person begin anew, with nothing of before", async () => {
    const email = "again@example.com";
    const first = await api.signInAs(email);
    const { id } = (await api.call("getCandidate", { token: first })).body;
    await api.call("createJob", { token: first, body: { text: postingText } });
    await api.call("deleteAccount", { token: first });
    const second = await api.signInAs(email);
    expect((await api.call("getCandidate", { token: second })).body.id).not.toBe(id);
    expect((await api.call("listJobs", { token: second })).body.items).toEqual([]);
  });

  it("needs the scope for the account", async () => {
    const token = await api.signInAs("scope@example.com");
    const scopes = ["profile" as const, "resumes" as const, "jobs" as const, "tailoring" as const];
    const { key } = (await api.call("createApiKey", { token, body: { name: "k", scopes } })).body;
    for (const name of ["deleteAccount", "exportAccount"] as const)
      expect((await api.call(name, { token: key })).problem?.code).toBe("scope-missing");
    expect((await api.call("getCandidate", { token })).status).toBe(200);
  });

  it("ends a run that is under way, and nothing of it comes back", async () => {
    const ada = await fillAccount(api, "Mirabellensaft");
    const body = { resumeId: ada.resume.id, jobId: ada.job.id };
    const { id } = (await api.call("startTailoringRun", { token: ada.token, body })).body;
    await api.call("deleteAccount", { token: ada.token });
    // The task may have been in a worker's hands: it finds no run, and writes nothing.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(mentions(await readTables(api), [ada.candidateId, id, "Mirabellensaft"])).toEqual([]);
    expect(await listFiles(ada.candidateId)).toEqual([]);
  });

  it("is finished by the next process where one was killed in the middle", async () => {
    const ada = await fillAccount(api, "Pflaumenkompott");
    const at = api.world.now();
    await deleteCandidate(api.world.db, ada.candidateId, { id: api.world.newId(), candidateHash: "x", at });
    expect(await listFiles(ada.candidateId)).not.toEqual([]);
    await finishDeletions(api.world);
    expect(mentions(await readTables(api), [ada.candidateId, "Pflaumenkompott"])).toEqual([]);
    expect(await listFiles(ada.candidateId)).toEqual([]);
  });

  it("gives no time to whoever deletes twice at once", async () => {
    const token = await api.signInAs("twice@example.com");
    const answers = await Promise.all([0, 1].map(() => api.call("deleteAccount", { token })));
    for (const { status } of answers) expect([204, 401]).toContain(status);
    expect(await api.world.db.deletion.count({ where: { unfinished: { not: null } } })).toBe(0);
  });
});
