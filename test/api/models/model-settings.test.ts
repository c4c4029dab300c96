import { readFile, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openKey, sealKey } from "../../../api/models/seal-key.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";

const secret = "sk-proj-very-secret-0123456789abWXYZ";
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ env: { ANTHROPIC_API_KEY: "sk-ant-of-the-server" } });
});
afterAll(() => api.close());
const candidate = async (name: string) => {
  const token = await api.signInAs(`${name}@example.org`);
  return { token, id: (await api.call("getCandidate", { token })).body.id };
};

describe("the settings of language models", () => {
  it("name the engines with whose key they are asked, the budget, and no consent to begin with", async () => {
    const { token } = await candidate("settings-1");
    const { status, body } = await api.call("getModelSettings", { token });
    expect(status).toBe(200);
    expect(body).toEqual({
      engines: [
        { engine: "anthropic", model: "claude-sonnet-5-5", keyOf: "server", keyHint: null },
        { engine: "openai", model: "gpt-6.2-sol", keyOf: null, keyHint: null },
      ],
      consentGivenAt: null,
      keepsKeys: true,
      budget: { runUsd: 0.5, monthUsd: 10, spentThisMonthUsd: 0 },
    });
  });

  it("take a consent once, and take it back; the history stays", async () => {
    const { token, id } = await candidate("settings-2");
    const given = (await api.call("giveModelConsent", { token })).body.consentGivenAt;
    expect(given).toBe(api.clock.now.toISOString());
    api.clock.advance(60);
    expect((await api.call("giveModelConsent", { token })).body.consentGivenAt).toBe(given);
    expect((await api.call("revokeModelConsent", { token })).body.consentGivenAt).toBeNull();
    expect((await api.call("revokeModelConsent", { token })).status).toBe(200);
    api.clock.advance(60);
    expect((await api.call("giveModelConsent", { token })).body.consentGivenAt).not.toBe(given);
    const rows = await api.world.db.modelConsent.findMany({ where: { candidateId: id } });
    expect(rows.map((row) => row.revokedAt !== null).sort()).toEqual([false, true]);
  });

  it("of two consents given at once keep one", async () => {
    const { token, id } = await candidate("settings-3");
    await Promise.all(Array.from({ length: 5 }, () => api.call("giveModelConsent", { token })));
    expect(await api.world.db.modelConsent.count({ where: { candidateId: id } })).toBe(1);
  });
});

describe("a candidate's own key", () => {
  it("is used before the server's, told by its last characters, and forgotten on demand", async () => {
    const { token } = await candidate("key-1");
    const params = { engine: "openai" as const };
    const saved = await api.call("saveModelKey", {
      token,
      params,
      body: { key: `  ${secret} `, model: "gpt-x" },
    });
    expect(saved.body.engines).toEqual([
      { engine: "openai", model: "gpt-x", keyOf: "candidate", keyHint: "WXYZ" },
      { engine: "anthropic", model: "claude-sonnet-5-5", keyOf: "server", keyHint: null },
    ]);
    const again = await api.call("saveModelKey", { token, params, body: { key: "another-key-4321" } });
    expect(again.body.engines[0]).toMatchObject({ keyHint: "4321", model: "gpt-6.2-sol" });
    const deleted = await api.call("deleteModelKey", { token, params });
    expect(deleted.body.engines.map((one) => one.keyOf)).toEqual(["server", null]);
    const twice = await api.call("deleteModelKey", { token, params });
    expect([twice.status, twice.problem?.code]).toEqual([404, "not-found"]);
  });

  it("is nowhere to be read: not in an answer, a row or the log", async () => {
    const { token, id } = await candidate("key-2");
    const params = { engine: "anthropic" as const };
    const saved = await api.call("saveModelKey", { token, params, body: { key: secret } });
    const { body } = await api.call("getModelSettings", { token });
    const rows = await api.world.db.modelKey.findMany({ where: { candidateId: id } });
    expect(rows).toHaveLength(1);
    for (const said of [saved.body, body, rows, api.logs])
      expect(JSON.stringify(said)).not.toContain(secret.slice(0, 20));
    const refused = await api.call("saveModelKey", { token, params, body: { key: `${secret} and more` } });
    expect(refused.problem?.code).toBe("request-invalid");
    expect(JSON.stringify([refused.problem, api.logs])).not.toContain(secret.slice(0, 20));
  });

  it("opens for its candidate and engine only", async () => {
    const bytes = new Uint8Array(32).fill(7);
    const owner = { candidateId: "a", engine: "openai" as const };
    const sealed = await sealKey(bytes, owner, secret);
    expect(await openKey(bytes, owner, sealed)).toBe(secret);
    expect(await openKey(bytes, { ...owner, candidateId: "b" }, sealed)).toBeNull();
    expect(await openKey(bytes, { ...owner, engine: "anthropic" }, sealed)).toBeNull();
    expect(await openKey(new Uint8Array(32).fill(8), owner, sealed)).toBeNull();
    expect(await openKey(bytes, owner, `${sealed.slice(0, -3)}AAA`)).toBeNull();
    expect(await openKey(bytes, owner, "nonsense")).toBeNull();
    expect(await sealKey(bytes, owner, secret)).not.toBe(sealed);
  });

  it("put into another candidate's row is of no use there", async () => {
    const one = await candidate("key-3");
    const other = await candidate("key-4");
    await api.call("saveModelKey", { token: one.token, params: { engine: "openai" }, body: { key: secret } });
    const row = await api.world.db.modelKey.findFirstOrThrow({ where: { candidateId: one.id } });
    await api.world.db.modelKey.create({ data: { ...row, candidateId: other.id } });
    const { body } = await api.call("getModelSettings", { token: other.token });
    expect(body.engines.map((engine) => engine.keyOf)).toEqual(["server", null]);
  });

  it("is sealed in development with a key in a file that only its owner reads", async () => {
    const path = join(api.world.env.dataFolder, "secrets.key");
    const { token } = await candidate("key-5");
    await api.call("saveModelKey", { token, params: { engine: "openai" }, body: { key: secret } });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const before = await readFile(path, "utf8");
    expect(Buffer.from(before, "base64")).toHaveLength(32);
    await api.call("saveModelKey", { token, params: { engine: "anthropic" }, body: { key: secret } });
    expect(await readFile(path, "utf8")).toBe(before);
    // Whoever loses the file loses the keys and nothing else.
    await unlink(path);
    expect((await api.call("getModelSettings", { token })).body.engines.map((one) => one.keyOf)).toEqual([
      "server",
      null,
    ]);
  });

  it("is refused by a production server without SECRETS_KEY, and kept by one with it", async () => {
    const { env } = api.world;
    const { token } = await candidate("key-6");
    const body = { key: secret };
    const params = { engine: "openai" as const };
    env.production = true;
    try {
      expect((await api.call("getModelSettings", { token })).body.keepsKeys).toBe(false);
      const refused = await api.call("saveModelKey", { token, params, body });
      expect([refused.status, refused.problem?.code]).toEqual([409, "model-keys-not-kept"]);
      env.secretsKey = Buffer.alloc(32, 9);
      expect((await api.call("saveModelKey", { token, params, body })).body.engines[0]?.keyOf).toBe(
        "candidate",
      );
    } finally {
      env.production = false;
      env.secretsKey = null;
    }
  });
});
