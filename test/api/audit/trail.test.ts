import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { pruneAuditEvents } from "../../../api/audit/prune-audit-events.ts";
import { saveIdentity } from "../../../api/auth/identities/store.ts";
import { startSession } from "../../../api/auth/start-session.ts";
import { askModel } from "../../../api/models/ask-model.ts";
import type { AuditKind } from "../../../shared/contract/account-schemas.ts";
import { startedBy, startTestApi, type TestApi } from "../../support/api.ts";
import { askOverHttp } from "../../support/ask-over-http.ts";
import { type ModelStandIn, startModelStandIn } from "../../support/model-stand-in.ts";
import { makeResumeFile, resumeLines } from "../resumes/resume-file.ts";

let api: TestApi;
let standIn: ModelStandIn;
beforeAll(async () => {
  standIn = await startModelStandIn();
  standIn.otherwise({ answer: { said: "hello" } });
  api = await startTestApi({
    env: { SECRETS_KEY: randomBytes(32).toString("base64"), OPENAI_API_KEY: "sk-of-the-server" },
    createModelChain: askOverHttp(standIn),
  });
});
afterAll(async () => {
  await api.close();
  await standIn.close();
});

/** A candidate, and the trail from the oldest event to the newest. Each step is a second later than the one before. */
async function begin(email: string) {
  const identity = { issuer: "urn:test", subject: email, email, name: "Quenby Zauber" };
  const { identityId, candidate } = await saveIdentity(api.world.db, api.world.newId, identity);
  const session = await startSession(api.world, candidate, startedBy(identityId), {
    program: "Edge",
    system: "Windows",
  });
  const token = session.accessToken;
  const call = (async (name, options) => {
    api.clock.advance(1);
    return api.call(name, { token, ...options });
  }) as typeof api.call;
  const trail = async () => {
    const key = (await startSession(api.world, candidate, startedBy(identityId))).accessToken;
    const { items } = (await api.call("listAuditEvents", { token: key, query: { limit: 100 } })).body;
    // Without the sign-in that was made to look.
    return items
      .reverse()
      .filter(({ at, kind }) => kind !== "signed-in" || at !== api.clock.now.toISOString());
  };
  const kinds = async (): Promise<AuditKind[]> => (await trail()).map(({ kind }) => kind);
  return { candidate, session, token, call, trail, kinds };
}

describe("the trail", () => {
  it("tells what came in, what went out, to whom, and what was deleted; with the key that did it", async () => {
    const { session, call, trail } = await begin("walk@example.com");
    const { key, id: keyId } = (
      await call("createApiKey", { body: { name: "laptop", scopes: ["resumes", "account"] } })
    ).body;
    await call("listResumes", { token: key });
    const { body } = await call("createResume", { token: key, file: await makeResumeFile() });
    const params = { resumeId: body.resume.id, versionId: body.version.id };
    await call("getVersionDocx", { params });
    const { url } = (await call("createVersionLink", { params, body: {} })).body;
    api.clock.advance(1);
    for (let times = 0; times < 3; times += 1) expect((await fetch(url)).status).toBe(200);
    await call("deleteVersionLinks", { params });
    await call("giveModelConsent");
    await call("saveModelKey", { params: { engine: "openai" }, body: { key: "sk-own-key-00000042" } });
    await call("deleteModelKey", { params: { engine: "openai" } });
    await call("revokeModelConsent");
    await call("deleteResume", { params });
    await call("deleteApiKey", { params: { keyId } });
    api.clock.advance(1);
    for (let times = 0; times < 2; times += 1) {
      await api.call("signOut", { body: { refreshToken: session.refreshToken } });
      api.clock.advance(1);
    }

    const told = (await trail()).map(({ kind, detail, by }) => [kind, detail, by]);
    const { resumeId } = params;
    expect(told).toEqual([
      ["signed-in", { program: "Edge", system: "Windows" }, null],
      ["key-made", { key: "laptop" }, null],
      ["key-used-first", { key: "laptop" }, null],
      ["imported", params, "laptop"],
      ["downloaded", { file: "version", ...params }, null],
      ["link-made", { ...params, expiresAt: expect.any(String) }, null],
      ["link-followed", params, null],
      ["links-ended", { resumeId }, null],
      ["consent-given", {}, null],
      ["model-key-saved", { engine: "openai" }, null],
      ["model-key-deleted", { engine: "openai" }, null],
      ["consent-revoked", {}, null],
      ["resume-deleted", { resumeId }, null],
      ["key-removed", { key: "laptop" }, null],
      ["signed-out", {}, null],
    ]);
  });

  it("says that a model was asked, whose it is and for what; not when it was refused or answered from what was kept", async () => {
    const { candidate, call, kinds, trail } = await begin("model@example.com");
    const ask = (input: string) =>
      askModel(api.world, candidate.id, {
        request: {
          purpose: "letter",
          system: "Fill in the form.",
          input,
          schema: z.object({ said: z.string() }),
          schemaName: "said",
          maxOutputTokens: 1_000,
        },
        runId: null,
        contacts: [{ name: "Quenby Zauber", email: null, phone: null, place: null, links: [] }],
        signal: new AbortController().signal,
      });
    await expect(ask("hello")).rejects.toMatchObject({ code: "model-consent-missing" });
    expect(await kinds()).not.toContain("model-asked");
    await call("giveModelConsent");
    api.clock.advance(1);
    expect(await ask("hello")).toMatchObject({ ok: true });
    api.clock.advance(1);
    expect(await ask("hello")).toMatchObject({ ok: true, fromCache: true });
    api.clock.advance(1);
    const asked = (await trail()).filter(({ kind }) => kind === "model-asked");
    expect(asked.map(({ detail }) => detail)).toEqual([
      { engine: "openai", model: expect.any(String), purpose: "letter" },
    ]);
  });

  it("says that a stolen token was used, and which sessions were ended", async () => {
    const { session, call, kinds } = await begin("theft@example.com");
    const { sessionId } = { sessionId: (await call("listSessions")).body.items[0]!.id };
    const refresh = () =>
      api.call("createToken", { body: { grant: "refresh", refreshToken: session.refreshToken } });
    const { accessToken } = (await refresh()).body;
    await api.call("getCandidate", { token: accessToken });
    api.clock.advance(31);
    await refresh();
    await refresh();
    expect(await kinds()).toEqual(["signed-in", "session-stolen"]);
    const second = await begin("theft@example.com");
    const gone = await second.call("endSession", { params: { sessionId } });
    expect(gone.problem?.code).toBe("not-found");
    await second.call("endSessions", { query: { keep: "this" } });
    api.clock.advance(1);
    expect((await second.kinds()).slice(-1)).toEqual(["sessions-ended"]);
  });

  it("holds nothing that was refused", async () => {
    const { call, kinds } = await begin("refused@example.com");
    const nowhere = { resumeId: api.world.newId(), versionId: api.world.newId() };
    await call("getVersionDocx", { params: nowhere });
    await call("deleteResume", { params: nowhere });
    await call("createResume", { file: new TextEncoder().encode("%PDF-1.7") });
    await call("deleteApiKey", { params: { keyId: api.world.newId() } });
    await call("createApiKey", { token: "ahk_nobody", body: { name: "x", scopes: ["jobs"] } });
    api.clock.advance(1);
    expect(await kinds()).toEqual(["signed-in"]);
  });

  it("holds no word of a document, and nothing of it stands in the log", async () => {
    const { candidate, call } = await begin("words@example.com");
    const name = "Holunder-Rechner";
    const { key } = (await call("createApiKey", { body: { name, scopes: ["resumes"] } })).body;
    const { body } = await call("createResume", {
      token: key,
      file: await makeResumeFile(),
      query: { title: "Ausgedacht" },
    });
    const params = { resumeId: body.resume.id, versionId: body.version.id };
    await call("getVersionDocx", { token: key, params });
    const rows = await api.world.db.auditEvent.findMany({ where: { candidateId: candidate.id } });
    const stored = JSON.stringify(rows);
    expect(stored).toContain(name);
    const words = resumeLines.flatMap((line) => line.match(/\p{L}{5,}/gu) ?? []);
    for (const word of [...words, "Ausgedacht", "Quenby", "words@example.com", key])
      expect(stored).not.toContain(word);
    const logs = api.logs.join("\n");
    expect(logs).toContain("/api/v1/resumes");
    for (const word of [name, "key-used-first", "imported", "words@example.com"])
      expect(logs).not.toContain(word);
  });

  it("is the candidate's own, goes on where it stopped, and is read with the scope for the account only", async () => {
    const [ada, eve] = [await begin("ada@example.com"), await begin("eve@example.com")];
    for (const name of ["a", "b", "c"]) await ada.call("createApiKey", { body: { name, scopes: ["jobs"] } });
    const first = (await ada.call("listAuditEvents", { query: { limit: 2 } })).body;
    expect(first.items.map(({ detail }) => detail.key)).toEqual(["c", "b"]);
    const rest = (await ada.call("listAuditEvents", { query: { limit: 2, cursor: first.next! } })).body;
    expect(rest.items.map(({ kind }) => kind)).toEqual(["key-made", "signed-in"]);
    expect(rest.next).toBeNull();
    expect((await eve.call("listAuditEvents")).body.items.map(({ kind }) => kind)).toEqual(["signed-in"]);
    const { key } = (await ada.call("createApiKey", { body: { name: "d", scopes: ["jobs"] } })).body;
    expect((await ada.call("listAuditEvents", { token: key })).problem?.code).toBe("scope-missing");
  });

  it("tells a key's first use once, even of two at a time", async () => {
    const { call, kinds } = await begin("first@example.com");
    const { key } = (await call("createApiKey", { body: { name: "k", scopes: ["jobs"] } })).body;
    await Promise.all([0, 1, 2, 3].map(() => api.call("listJobs", { token: key })));
    api.clock.advance(120);
    await api.call("listJobs", { token: key });
    expect((await kinds()).filter((kind) => kind === "key-used-first")).toHaveLength(1);
  });

  it("is kept for a year and no longer", async () => {
    const { candidate } = await begin("year@example.com");
    const count = () => api.world.db.auditEvent.count({ where: { candidateId: candidate.id } });
    api.clock.advance(365 * 24 * 3600);
    await pruneAuditEvents(api.world);
    expect(await count()).toBe(1);
    api.clock.advance(1);
    await pruneAuditEvents(api.world);
    expect(await count()).toBe(0);
  });
});
