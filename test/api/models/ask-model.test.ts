import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { ModelRequest } from "../../../api/llm/model-engine.ts";
import { askModel, type Question } from "../../../api/models/ask-model.ts";
import { reserveCall } from "../../../api/models/store.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { askOverHttp } from "../../support/ask-over-http.ts";
import { type ModelStandIn, startModelStandIn } from "../../support/model-stand-in.ts";

const schema = z.object({ said: z.string() });
type Said = z.infer<typeof schema>;
const request = (input: string, more: Partial<ModelRequest<Said>> = {}): ModelRequest<Said> => ({
  purpose: "suggestions",
  system: "Fill in the form.",
  input,
  schema,
  schemaName: "said",
  maxOutputTokens: 1_000,
  ...more,
});

const named = { name: "Rosalind Achebe", email: null, phone: null, place: null, links: [] };

let standIn: ModelStandIn;
let api: TestApi;
beforeAll(async () => {
  standIn = await startModelStandIn();
  api = await startTestApi({
    env: { OPENAI_API_KEY: "sk-of-the-server", MODEL_CHAIN: "openai,anthropic" },
    createModelChain: askOverHttp(standIn),
  });
});
afterEach(() => standIn.reset());
afterAll(async () => {
  await api.close();
  await standIn.close();
});

async function consenting(name: string) {
  const token = await api.signInAs(`${name}@example.org`);
  const { id } = (await api.call("getCandidate", { token })).body;
  await api.call("giveModelConsent", { token });
  const ask = (input: string, more: Partial<Question<Said>> = {}, change: Partial<ModelRequest<Said>> = {}) =>
    askModel(api.world, id, {
      request: request(input, change),
      runId: null,
      contacts: [named],
      signal: new AbortController().signal,
      ...more,
    });
  const calls = async () => (await api.call("listModelCalls", { token })).body.items;
  return { token, id, ask, calls };
}
const never = new Promise<never>(() => {});
const asked = async (count: number) => {
  while (standIn.requests.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe("asking a model", () => {
  it("needs a consent, and a key", async () => {
    const token = await api.signInAs("zorro-1@example.org");
    const { id } = (await api.call("getCandidate", { token })).body;
    const question = { request: request("hello"), runId: null, signal: new AbortController().signal };
    await expect(askModel(api.world, id, question)).rejects.toMatchObject({ code: "model-consent-missing" });
    await api.call("giveModelConsent", { token });
    const { engines } = api.world.env.models;
    api.world.env.models.engines = [];
    try {
      await expect(askModel(api.world, id, question)).rejects.toMatchObject({ code: "model-not-configured" });
    } finally {
      api.world.env.models.engines = engines;
    }
    expect(standIn.requests).toHaveLength(0);
  });

  it("hides contact data on the way out, and puts them back on the way in", async () => {
    const { token, ask } = await consenting("zorro-2");
    const { body: profile } = await api.call("getProfile", { token });
    const contact = {
      ...profile.facts.contact,
      name: "Rosalind Achebe",
      email: "rosalind.achebe@mail.example",
      phone: "+44 7700 900142",
      place: "Leeds",
      links: ["github.com/rachebe"],
    };
    const { revision, preferences } = profile;
    await api.call("updateProfile", {
      token,
      body: { revision, preferences, facts: { ...profile.facts, contact } },
    });
    standIn.otherwise({ answer: (got: { input: string }) => ({ said: `You wrote: ${got.input}` }) });
    const input =
      "Achebe’s class in Leeds; call 07700 900142, Rosalind.Achebe@mail.example, zorro-2@example.org";
    const answer = await ask(input, { keep: ["Leeds Grammar School"] });
    expect(answer).toMatchObject({ ok: true, value: { said: `You wrote: ${input}` } });
    expect(standIn.requests[0]!.text).not.toMatch(/achebe|rosalind|leeds|900142|zorro/i);
  });

  it("sends nothing where the second look still finds contact data, or nobody knows the name", async () => {
    const { ask } = await consenting("zorro-3");
    const answer = await ask("R-o-s-a-l-i-n-d A-c-h-e-b-e");
    expect(answer).toMatchObject({ ok: false, code: "contact-not-masked" });
    expect(await ask("hello", { contacts: [] })).toMatchObject({ ok: false, code: "contact-not-known" });
    expect(standIn.requests).toHaveLength(0);
  });

  it("writes down every call, with tokens and cost and none of the words", async () => {
    const { ask, calls } = await consenting("zorro-4");
    standIn.play(
      { say: "no json at all", usage: { inputTokens: 100, outputTokens: 10 } },
      { answer: { said: "yes" }, usage: { inputTokens: 200, outputTokens: 20 } },
    );
    expect(await ask("secret words")).toMatchObject({ ok: true, fromCache: false });
    const items = await calls();
    expect(items.map((call) => call.outcome).sort()).toEqual(["invalid", "repaired"]);
    expect(items.map((call) => Math.round(call.costUsd * 1e6)).sort()).toEqual([200, 400]);
    expect(items.every((call) => call.engine === "openai" && !call.ownKey && call.runId === null)).toBe(true);
    expect(JSON.stringify(items)).not.toMatch(/secret words|yes/);
  });

  it("answers what was asked before from what was kept, for thirty days and for this candidate only", async () => {
    const { ask, calls, id } = await consenting("zorro-5");
    standIn.otherwise({ answer: { said: "once" } });
    await ask("the same");
    expect(await ask("the same")).toMatchObject({ ok: true, value: { said: "once" }, fromCache: true });
    expect(standIn.requests).toHaveLength(1);
    expect((await calls()).find((call) => call.outcome === "from-cache")).toMatchObject({
      costUsd: 0,
      attempts: 0,
    });
    await ask("another");
    await ask("the same", {}, { maxOutputTokens: 900 });
    await ask(
      "the same",
      {},
      { schema: z.object({ said: z.string(), why: z.string().nullable() }) as never },
    ).catch(() => {});
    const others = standIn.requests.length;
    expect(others).toBeGreaterThanOrEqual(4);
    const other = await consenting("zorro-6");
    expect(await other.ask("the same")).toMatchObject({ fromCache: false });
    api.clock.advance(31 * 24 * 3600);
    expect(await ask("the same")).toMatchObject({ fromCache: false });
    expect(await api.world.db.modelAnswer.count({ where: { candidateId: id } })).toBe(1);
  });

  it("holds no contact data in what it keeps", async () => {
    const { ask, id } = await consenting("zorro-7");
    standIn.otherwise({ answer: (got: { input: string }) => ({ said: got.input }) });
    await ask("Mail to zorro-7@example.org");
    const rows = await api.world.db.modelAnswer.findMany({ where: { candidateId: id } });
    expect(JSON.stringify(rows)).not.toContain("zorro");
    expect(await ask("Mail to zorro-7@example.org")).toMatchObject({
      value: { said: "Mail to zorro-7@example.org" },
      fromCache: true,
    });
  });

  it("asks the same question of two callers at once a single time", async () => {
    const { ask } = await consenting("zorro-8");
    standIn.otherwise({ answer: { said: "one" }, delayMs: 30 });
    const answers = await Promise.all([ask("twice"), ask("twice"), ask("twice")]);
    expect(standIn.requests).toHaveLength(1);
    expect(answers.map((answer) => answer.ok && answer.fromCache).sort()).toEqual([false, true, true]);
  });
});

describe("the budget", () => {
  it("is asked before each call, and ends cleanly", async () => {
    const { ask, calls } = await consenting("zorro-9");
    standIn.otherwise({ answer: { said: "never" } });
    // 1,000 tokens out cost 10,000 millionths; a hundredth of a dollar leaves nothing for the question itself.
    expect(await ask("dear", { budgetUsd: 0.01 })).toMatchObject({ ok: false, code: "model-budget-reached" });
    expect(standIn.requests).toHaveLength(0);
    expect(await calls()).toEqual([]);
    expect(await ask("dear", { budgetUsd: 0.02 })).toMatchObject({ ok: true });
  });

  it("stops between two calls of one question", async () => {
    const { ask, calls } = await consenting("zorro-10");
    standIn.otherwise({ say: "no json", usage: { inputTokens: 100, outputTokens: 700 } });
    expect(await ask("dear", { budgetUsd: 0.015 })).toMatchObject({
      ok: false,
      code: "model-budget-reached",
    });
    expect((await calls()).map((call) => call.outcome)).toEqual(["invalid"]);
  });

  it("is not spent twice by calls that begin at the same moment", async () => {
    const { id } = await consenting("zorro-18");
    const { db } = api.world;
    const call = (microUsd: number) => ({
      id: api.world.newId(),
      runId: null,
      purpose: "suggestions" as const,
      engine: "openai",
      model: "m",
      ownKey: false,
      microUsd,
      monthSince: new Date(0),
      limits: { runMicroUsd: 1_000_000, monthMicroUsd: 1_000_000 },
      callsBefore: [],
    });
    const at = api.world.now();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => reserveCall(db, id, call(400_000), at)),
    );
    expect(answers.filter((answer) => answer === "reserved")).toHaveLength(2);
    await db.modelConsent.updateMany({ where: { candidateId: id }, data: { revokedAt: at } });
    expect(await reserveCall(db, id, call(1), at)).toBe("no-consent");
  });

  it("of the month counts everything since the first, and begins anew with the next", async () => {
    const { ask, token } = await consenting("zorro-11");
    standIn.otherwise({ answer: { said: "x" }, usage: { inputTokens: 0, outputTokens: 400_000 } });
    const { budgets } = api.world.env.models;
    api.world.env.models.budgets = { runMicroUsd: 5_000_000, monthMicroUsd: 4_000_000 };
    try {
      expect(await ask("one")).toMatchObject({ ok: true });
      expect((await api.call("getModelSettings", { token })).body.budget.spentThisMonthUsd).toBe(4);
      expect(await ask("two")).toMatchObject({ ok: false, code: "model-budget-reached" });
      expect(await ask("one")).toMatchObject({ ok: true, fromCache: true });
      api.clock.advance(32 * 24 * 3600);
      const later = await api.signInAs("zorro-11@example.org");
      expect((await api.call("getModelSettings", { token: later })).body.budget.spentThisMonthUsd).toBe(0);
      expect(await ask("two")).toMatchObject({ ok: true });
    } finally {
      api.world.env.models.budgets = budgets;
    }
  });
});

describe("what is taken back while a model is asked", () => {
  it("the consent: the request is hung up at once and nothing of it is kept", async () => {
    const { token, id, ask, calls } = await consenting("zorro-12");
    standIn.otherwise({ hang: true });
    const asking = ask("long");
    await asked(1);
    await api.call("revokeModelConsent", { token });
    expect(await asking).toMatchObject({ ok: false, code: "model-consent-missing" });
    await Promise.race([standIn.requests[0]!.hungUp, never]);
    expect((await calls()).map((call) => call.outcome)).toEqual(["cancelled"]);
    expect(await api.world.db.modelAnswer.count({ where: { candidateId: id } })).toBe(0);
  });

  it("the consent, in another process: noticed by looking", async () => {
    const { id, ask } = await consenting("zorro-13");
    standIn.otherwise({ hang: true });
    const asking = ask("long");
    await asked(1);
    await api.world.db.modelConsent.updateMany({
      where: { candidateId: id },
      data: { revokedAt: new Date() },
    });
    expect(await asking).toMatchObject({ ok: false, code: "model-consent-missing" });
  });

  it("the own key: its call ends, another candidate's goes on", async () => {
    const { token, ask } = await consenting("zorro-14");
    await api.call("saveModelKey", {
      token,
      params: { engine: "anthropic" },
      body: { key: "sk-ant-own-key-77" },
    });
    const other = await consenting("zorro-15");
    standIn.otherwise({ hang: true });
    const asking = ask("long");
    await asked(1);
    expect(standIn.requests[0]).toMatchObject({ wire: "messages" });
    expect(JSON.stringify(standIn.requests[0]!.headers)).toContain("sk-ant-own-key-77");
    standIn.otherwise({ answer: { said: "fine" }, delayMs: 50 });
    const others = other.ask("short");
    await api.call("deleteModelKey", { token, params: { engine: "anthropic" } });
    expect(await asking).toMatchObject({ ok: false, code: "model-key-removed" });
    expect(await others).toMatchObject({ ok: true, engine: "openai" });
    expect(JSON.stringify(api.logs)).not.toContain("sk-ant-own");
  });

  it("the interest: whoever aborts gets his reason, and the request is hung up", async () => {
    const { ask } = await consenting("zorro-16");
    standIn.otherwise({ hang: true });
    const gone = new AbortController();
    const asking = ask("long", { signal: gone.signal });
    await asked(1);
    gone.abort(new Error("gone"));
    await expect(asking).rejects.toThrow("gone");
    await standIn.requests[0]!.hungUp;
  });
});

describe("an own key that the provider refuses", () => {
  it("gives way to the next engine, and is not named anywhere", async () => {
    const { token, ask, calls } = await consenting("zorro-17");
    await api.call("saveModelKey", {
      token,
      params: { engine: "anthropic" },
      body: { key: "sk-ant-revoked-01" },
    });
    standIn.play(
      { status: 401, error: { message: "invalid key sk-ant-revoked-01" } },
      { answer: { said: "server" } },
    );
    expect(await ask("who")).toMatchObject({ ok: true, engine: "openai" });
    const items = await calls();
    expect(items.map((call) => [call.engine, call.ownKey, call.outcome]).sort()).toEqual([
      ["anthropic", true, "unauthorized"],
      ["openai", false, "answered"],
    ]);
    standIn.otherwise({ status: 401 });
    const failed = await ask("who else");
    expect(failed).toMatchObject({ ok: false, code: "model-failed" });
    expect(JSON.stringify([items, failed, api.logs])).not.toContain("sk-ant-revoked");
  });
});
