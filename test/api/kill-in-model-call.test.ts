import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { RunEvent } from "../../shared/contract/schemas.ts";
import { callEndpoint } from "../support/api.ts";
import { type KillableServer, makeKillableServer } from "../support/killable-server.ts";
import { type ModelStandIn, type ModelStandInRequest, startModelStandIn } from "../support/model-stand-in.ts";
import { makeResumeFile, postingText } from "./resumes/resume-file.ts";
import { listStream, readEvents } from "./tailoring/read-events.ts";

const usage = { inputTokens: 1_000, outputTokens: 100 };
const usdOfUsage = 0.002;

/** A model that shortens one bullet. */
function shorten({ input }: ModelStandInRequest) {
  const line = input.split("\n").find((one) => one.startsWith("{") && one.includes('"Moved nightly jobs'))!;
  const { id: block, text: before } = JSON.parse(line) as { id: string; text: string };
  const requirements = [...new Set(input.match(/"id":"r\d+"/g)!.map((found) => found.slice(6, -1)))];
  const after = "Moved nightly jobs to Apache Airflow, cutting failures by 30 %";
  const reason = "Says what the posting asks for.";
  return { suggestions: [{ block, before, after, facts: [], requirements, reason }] };
}

let standIn: ModelStandIn;
let server: KillableServer;
let token: string;
let resumeId: string;

beforeAll(async () => {
  standIn = await startModelStandIn();
  server = await makeKillableServer();
  const pricesFile = join(server.folder, "prices.json");
  await writeFile(pricesFile, '{"models":{"a-model":{"input":1,"cached":0.1,"output":10}}}');
  Object.assign(server.env, {
    OPENAI_BASE_URL: standIn.openAiUrl,
    OPENAI_MODEL: "a-model",
    OPENAI_API_KEY: "sk-of-the-server",
    MODEL_PRICES: pricesFile,
  });
  await server.start();
  token = await server.signIn("maria@example.org");
  await callEndpoint(server.url, "giveModelConsent", { token });
  const file = await makeResumeFile();
  resumeId = (await callEndpoint(server.url, "createResume", { token, file })).body.resume.id;
}, 400_000);
afterEach(() => standIn.reset());
afterAll(async () => {
  await server?.remove();
  await standIn?.close();
});

const asked = async (count: number) => {
  while (standIn.requests.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
};
/** Each of another posting, so that no answer of an earlier test is kept for it. */
const createJob = async (employer: string) => {
  const text = postingText.replace("Windkraft AG", employer);
  return (await callEndpoint(server.url, "createJob", { token, body: { text } })).body.id;
};
const startRun = async (jobId: string) => {
  const body = { resumeId, jobId, options: { engine: "model" as const } };
  return (await callEndpoint(server.url, "startTailoringRun", { token, body })).body.id;
};
const getRun = async (runId: string) =>
  (await callEndpoint(server.url, "getTailoringRun", { token, params: { runId } })).body;
const follow = async (runId: string, lastEventId = 0) => {
  const headers = { "Last-Event-ID": String(lastEventId) };
  return (await callEndpoint(server.url, "streamTailoringRun", { token, params: { runId }, headers }))
    .stream!;
};
const listCalls = async () => (await callEndpoint(server.url, "listModelCalls", { token })).body.items;
const sum = (calls: { costUsd: number }[]) => calls.reduce((total, { costUsd }) => total + costUsd, 0);

/** Starts a run and kills the server while its model is being asked. */
async function killWhileAsking(employer: string) {
  standIn.play({ hang: true });
  const runId = await startRun(await createJob(employer));
  const seen: RunEvent[] = [];
  for await (const event of readEvents(await follow(runId))) {
    seen.push(event);
    if (event.event === "progress" && event.data.phase === "asking") break;
  }
  await asked(1);
  await server.kill();
  return { runId, seen };
}

describe("a server killed while a model is being asked", () => {
  it("asks again on the next start: nothing told twice, and what may have been paid is counted once", async () => {
    const { runId, seen } = await killWhileAsking("Nordwind AG");
    standIn.otherwise({ answer: shorten, usage });
    await server.start();
    const events = [...seen, ...(await listStream(await follow(runId, seen.at(-1)!.id)))];
    const run = await getRun(runId);
    const calls = (await listCalls()).filter((call) => call.runId === runId);

    expect(run).toMatchObject({ state: "done", model: "a-model", fallback: null, failure: null });
    expect(events.at(-1)).toMatchObject({ event: "end", data: { state: "done", failure: null } });
    expect(events.map(({ id }) => id)).toEqual(events.map((_, at) => at + 1));
    const told = events.flatMap((event) =>
      event.event === "suggestion" && event.data.state === "open" ? event.data.id : [],
    );
    expect(new Set(told).size).toBe(told.length);
    expect(told.toSorted()).toEqual(run.suggestions.map(({ id }) => id).toSorted());
    expect(run.suggestions.filter(({ writtenBy }) => writtenBy)).toHaveLength(1);

    expect(standIn.requests).toHaveLength(2);
    expect(calls.map(({ outcome }) => outcome)).toEqual(["answered", "lost"]);
    expect(calls[0]).toMatchObject({ costUsd: usdOfUsage, estimated: false });
    expect(calls[1]!.costUsd).toBeGreaterThan(usdOfUsage);
    expect(calls[1]).toMatchObject({ estimated: true });
    expect(run.usage.costUsd).toBeCloseTo(sum(calls), 6);
    const { body: settings } = await callEndpoint(server.url, "getModelSettings", { token });
    expect(settings.budget.spentThisMonthUsd).toBeCloseTo(sum(await listCalls()), 6);
  }, 240_000);

  it("and started without its key ends the run without a model, and the call with it", async () => {
    const { runId } = await killWhileAsking("Ostwind AG");
    await server.start({ OPENAI_API_KEY: "", OPENAI_BASE_URL: "", OPENAI_MODEL: "" });
    await listStream(await follow(runId));
    const run = await getRun(runId);
    const calls = (await listCalls()).filter((call) => call.runId === runId);
    expect(run).toMatchObject({ state: "done", model: null, fallback: "model-not-configured" });
    expect(calls.map(({ outcome }) => outcome)).toEqual(["lost"]);
    expect(run.usage.costUsd).toBeCloseTo(sum(calls), 6);
    await server.start();
  }, 240_000);

  it("at every try gives the run up with a sentence, keeps what was found and counts what was paid", async () => {
    const { runId } = await killWhileAsking("Westwind AG");
    standIn.otherwise({ hang: true });
    for (const tries of [2, 3]) {
      await server.start();
      await asked(tries);
      await server.kill();
    }
    await server.start();
    const events = await listStream(await follow(runId));
    const run = await getRun(runId);
    const calls = (await listCalls()).filter((call) => call.runId === runId);
    expect(events.at(-1)).toMatchObject({ event: "end", data: { state: "failed" } });
    expect(run.failure?.message).toMatch(/What was found is kept/);
    expect(run.suggestions.length).toBeGreaterThan(0);
    expect(calls.map(({ outcome }) => outcome)).toEqual(["lost", "lost", "lost"]);
    expect(run.usage.costUsd).toBeCloseTo(sum(calls), 6);
    expect(standIn.requests).toHaveLength(3);
  }, 400_000);

  it("for a letter leaves no call open behind, and the letter can be asked for again", async () => {
    standIn.play({ hang: true });
    const params = { jobId: await createJob("Ostwind AG") };
    const body = { tone: "professional" as const, keyPoints: [] as string[], engine: "model" as const };
    const broken = callEndpoint(server.url, "createLetter", { token, params, body }).catch(() => null);
    await asked(1);
    await server.kill();
    expect(await broken).toBeNull();
    await server.start();
    const [call] = await listCalls();
    // On PostgreSQL another process may still be waiting for it, so there it is lost only when nobody can be any more.
    const outcome = process.env.DATABASE_URL ? "asking" : "lost";
    expect(call).toMatchObject({ purpose: "letter", runId: null, outcome, estimated: true });
    standIn.otherwise({ status: 400 });
    const { status, body: letter } = await callEndpoint(server.url, "createLetter", { token, params, body });
    expect(status).toBe(201);
    expect(letter).toMatchObject({ origin: "offline", fallback: "model-failed" });
  }, 240_000);
});
