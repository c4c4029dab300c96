import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createModelChain } from "../../../api/llm/create-model-chain.ts";
import { createEngineStates } from "../../../api/llm/engine-states.ts";
import type { EngineConfig } from "../../../api/llm/model-engine.ts";
import { createAsking, engineAt, formRequest, goodForm } from "../../support/ask-stand-in.ts";
import { findFreePort } from "../../support/listen.ts";
import { createTestClock } from "../../support/model-clock.ts";
import { type ModelStandIn, type ModelStandInStep, startModelStandIn } from "../../support/model-stand-in.ts";
import type { WireName } from "../../support/model-wire-bodies.ts";

let standIn: ModelStandIn;
beforeAll(async () => {
  standIn = await startModelStandIn();
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset());

const wires: WireName[] = ["responses", "chat", "messages"];

describe.each(wires)("over the %s format", (wire) => {
  it.each([
    ["429", { status: 429 }, "rate-limited"],
    ["500", { status: 500 }, "unavailable"],
    ["503", { status: 503 }, "unavailable"],
    ["529", { status: 529 }, "unavailable"],
    ["a connection cut in mid-body", { cutConnectionAfter: '{"id":"x","out' }, "unavailable"],
  ] as const)(
    "tries three times more after %s, each wait longer, from 4 to 60 seconds",
    async (_, step, outcome) => {
      standIn.otherwise(step);
      const asking = createAsking([engineAt(standIn, wire)]);
      expect(await asking.ask()).toMatchObject({ ok: false, reason: "failed" });
      expect(standIn.requests).toHaveLength(4);
      expect(asking.records).toMatchObject([{ outcome, attempts: 4 }]);
      const [first, second, third] = asking.clock.waits as [number, number, number];
      expect(asking.clock.waits).toHaveLength(3);
      expect(first).toBeGreaterThanOrEqual(4_000);
      expect(first).toBeLessThanOrEqual(8_000);
      expect(second).toBeGreaterThanOrEqual(8_000);
      expect(third).toBeGreaterThanOrEqual(16_000);
      expect(third).toBeLessThanOrEqual(60_000);
      expect(asking.waits.map((wait) => [wait.attempt, wait.because, wait.waitMs])).toEqual([
        [1, outcome, first],
        [2, outcome, second],
        [3, outcome, third],
      ]);
      expect(asking.records[0]?.durationMs).toBe(first + second + third);
    },
  );

  it("takes the answer of a later try, and the call counts its attempts", async () => {
    standIn.play({ status: 529 }, { status: 429 }, { answer: goodForm });
    const asking = createAsking([engineAt(standIn, wire)]);
    expect(await asking.ask()).toMatchObject({ ok: true, value: goodForm });
    expect(asking.records).toMatchObject([{ outcome: "answered", attempts: 3 }]);
  });

  it.each([
    ["seconds", { "retry-after": "7" }, 7_000],
    ["an HTTP date", { "retry-after": "Mon, 30 Nov 2026 09:00:23 GMT" }, 23_000],
    ["milliseconds", { "retry-after-ms": "1500", "retry-after": "2" }, 1_500],
    ["more than a minute, but waits no longer than that", { "retry-after": "3600" }, 60_000],
  ])("waits as long as the server asks: %s", async (_, headers, waitMs) => {
    standIn.play({ status: 429, headers: headers as Record<string, string> }, { answer: goodForm });
    const asking = createAsking([engineAt(standIn, wire)]);
    expect(await asking.ask()).toMatchObject({ ok: true });
    expect(asking.clock.waits).toEqual([waitMs]);
  });

  it.each(["-5", "soon", "Mon, 30 Nov 2026 08:00:00 GMT", "0"])(
    "waits its own time where the server asks for nonsense: %s",
    async (value) => {
      standIn.play({ status: 503, headers: { "retry-after": value } }, { answer: goodForm });
      const asking = createAsking([engineAt(standIn, wire)]);
      expect(await asking.ask()).toMatchObject({ ok: true });
      expect(asking.clock.waits[0]).toBeGreaterThanOrEqual(4_000);
    },
  );

  it.each([
    ["never answers", { hang: true }],
    ["stops in mid-body", { stallAfter: '{"id":"x","out' }],
  ] as [string, ModelStandInStep][])(
    "gives up after its time where the server %s, tries again, and counts the input",
    async (_, step) => {
      standIn.play(step, { answer: goodForm, usage: { inputTokens: 100, outputTokens: 10 } });
      const asking = createAsking([engineAt(standIn, wire)], { timeoutMs: 1_000 });
      expect(await asking.ask()).toMatchObject({ ok: true, value: goodForm });
      await standIn.requests[0]?.hungUp;
      const [record] = asking.records;
      expect(record).toMatchObject({ outcome: "answered", attempts: 2, estimated: true, outputTokens: 10 });
      expect(record?.inputTokens).toBeGreaterThan(120);
      expect(asking.waits).toMatchObject([{ because: "timed-out" }]);
    },
  );

  it.each([
    ["hangs", { hang: true }],
    ["stalls in mid-body", { stallAfter: '{"id":"x","out' }],
  ] as [string, ModelStandInStep][])(
    "hangs up at once when cancelled while the server %s",
    async (_, step) => {
      standIn.play(step);
      const asking = createAsking([engineAt(standIn, wire), engineAt(standIn, "chat")]);
      const cancel = new AbortController();
      const answer = asking.ask({ signal: cancel.signal });
      await expect.poll(() => standIn.requests.length).toBe(1);
      cancel.abort();
      expect(await answer).toMatchObject({ ok: false, reason: "cancelled", detail: "Stopped." });
      await standIn.requests[0]?.hungUp;
      expect(standIn.requests).toHaveLength(1);
      expect(asking.records).toMatchObject([{ outcome: "cancelled", attempts: 1, estimated: true }]);
      expect(asking.records[0]?.costMicroUsd).toBeGreaterThan(0);
    },
  );

  it("stops waiting at once when cancelled between two tries", async () => {
    standIn.otherwise({ status: 503 });
    const asking = createAsking([engineAt(standIn, wire)]);
    asking.clock.stopTime();
    const cancel = new AbortController();
    const onWait = () => setTimeout(() => cancel.abort(), 5);
    expect(await asking.ask({ signal: cancel.signal, onWait })).toMatchObject({ reason: "cancelled" });
    expect(standIn.requests).toHaveLength(1);
    expect(asking.records).toMatchObject([{ outcome: "cancelled", costMicroUsd: 0 }]);
  });

  it("bears a slow answer that comes in time", async () => {
    standIn.play({ answer: goodForm, delayMs: 300 });
    const asking = createAsking([engineAt(standIn, wire)]);
    expect(await asking.ask()).toMatchObject({ ok: true });
    expect(asking.records).toMatchObject([{ attempts: 1 }]);
  });
});

it("sends nothing at all when it was cancelled before", async () => {
  const asking = createAsking([engineAt(standIn, "chat")]);
  const answer = await asking.ask({ signal: AbortSignal.abort() });
  expect(answer).toMatchObject({ reason: "cancelled", calls: [] });
  expect(standIn.requests).toHaveLength(0);
});

it("counts nothing where nobody listens, and says that the server could not be reached", async () => {
  const asking = createAsking([
    engineAt(standIn, "chat", { baseUrl: `http://127.0.0.1:${await findFreePort()}/v1` }),
  ]);
  expect(await asking.ask()).toMatchObject({
    ok: false,
    detail: "The server of the language model could not be reached, or had an error of its own.",
  });
  expect(asking.records).toMatchObject([{ outcome: "unavailable", attempts: 4, costMicroUsd: 0 }]);
});

it("does not wait for a used-up quota, which OpenAI also calls 429", async () => {
  standIn.play({
    status: 429,
    error: { message: "You exceeded your current quota.", code: "insufficient_quota" },
  });
  const asking = createAsking([engineAt(standIn, "responses")]);
  await asking.ask();
  expect(asking.records).toMatchObject([{ outcome: "no-credit", attempts: 1 }]);
  expect(asking.clock.waits).toEqual([]);
});

describe("an engine that fails again and again", () => {
  it("is left alone for a minute after five failures, and the next engine is asked at once", async () => {
    const first = engineAt(standIn, "messages");
    const asking = createAsking([first, engineAt(standIn, "chat")]);
    const play = (count: number) => standIn.play(...Array(count).fill({ status: 529 }), { answer: goodForm });
    play(4);
    await asking.ask();
    expect(asking.records.map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ["unavailable", 4],
      ["answered", 1],
    ]);
    // The fifth failure opens the circuit: no further try, no further wait.
    play(1);
    await asking.ask();
    expect(asking.clock.waits).toHaveLength(3);
    // Now nothing is sent to it.
    play(0);
    expect(await asking.ask()).toMatchObject({ ok: true, engine: "openai" });
    expect(asking.records.slice(2).map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ["unavailable", 1],
      ["answered", 1],
      ["paused", 0],
      ["answered", 1],
    ]);
  });

  it("is tried by one call after a minute; a success closes the circuit, a failure opens it for another minute", async () => {
    const asking = createAsking([engineAt(standIn, "messages")]);
    standIn.otherwise({ status: 500 });
    await asking.ask();
    await asking.ask();
    expect(standIn.requests).toHaveLength(5);
    asking.clock.advance(59_999);
    await asking.ask();
    expect(standIn.requests).toHaveLength(5);
    asking.clock.advance(1);
    await asking.ask();
    expect(standIn.requests).toHaveLength(6);
    await asking.ask();
    expect(standIn.requests).toHaveLength(6);
    asking.clock.advance(60_000);
    standIn.otherwise({ answer: goodForm });
    expect(await asking.ask()).toMatchObject({ ok: true });
    expect(await asking.ask()).toMatchObject({ ok: true });
    expect(asking.records.map(({ outcome }) => outcome)).toEqual([
      "unavailable",
      "unavailable",
      "paused",
      "unavailable",
      "paused",
      "answered",
      "answered",
    ]);
  });

  it("closes the way for its own key and model alone", async () => {
    standIn.otherwise({ status: 429 });
    const clock = createTestClock();
    const states = createEngineStates(clock);
    const ask = (change: Partial<EngineConfig>) =>
      createModelChain([engineAt(standIn, "chat", change)], { clock, states }).ask(formRequest, {
        signal: new AbortController().signal,
        budget: { allow: () => true },
      });
    await ask({ apiKey: "sk-mine" });
    await ask({ apiKey: "sk-mine" });
    standIn.otherwise({ answer: goodForm });
    expect(await ask({ apiKey: "sk-mine" })).toMatchObject({ ok: false, calls: [{ outcome: "paused" }] });
    expect(await ask({ apiKey: "sk-another" })).toMatchObject({ ok: true });
    expect(await ask({ apiKey: "sk-mine", model: "another" })).toMatchObject({ ok: true });
  });

  it("is not what a bad answer or a wrong key makes of an engine", async () => {
    standIn.otherwise({ say: "No." });
    const asking = createAsking([engineAt(standIn, "chat")]);
    for (let times = 0; times < 4; times += 1) await asking.ask();
    expect(asking.records.map(({ outcome }) => outcome)).toEqual(Array(8).fill("invalid"));
  });
});

describe("the budget", () => {
  it("is asked before every request for the most it can come to, with what the call has spent already", async () => {
    standIn.play({ hang: true }, { say: "No." }, { answer: goodForm });
    const asking = createAsking([engineAt(standIn, "chat")], { timeoutMs: 1_000 });
    await asking.ask();
    const [first, again, repair] = asking.asked as [number, number, number];
    expect(asking.asked).toHaveLength(3);
    // A thousand tokens of output at ten, and the input.
    const input = first - 10_000;
    expect(input).toBeGreaterThan(20);
    // The first request timed out: its input counts, its output nobody knows.
    expect(again).toBe(first + input);
    // What the first call spent is on record by now; the repair is longer by the answer that it quotes.
    expect(repair).toBeGreaterThan(first);
    expect(repair).toBeLessThan(first + 400);
  });

  it("is never less than what the call then cost", async () => {
    standIn.otherwise({ answer: goodForm });
    for (const wire of wires) {
      const asking = createAsking([engineAt(standIn, wire)]);
      await asking.ask();
      expect(asking.asked[0]).toBeGreaterThan(asking.records[0]!.costMicroUsd);
    }
  });

  it("stops cleanly before the first request when it does not suffice", async () => {
    const asking = createAsking([engineAt(standIn, "chat"), engineAt(standIn, "messages")]);
    const answer = await asking.ask({ budget: { allow: () => false } });
    expect(answer).toEqual({
      ok: false,
      reason: "budget",
      detail: "The next question to the language model could cost more than is left of the budget.",
      calls: [],
    });
    expect(standIn.requests).toHaveLength(0);
  });

  it("stops before the repair, and the bad answer stays on record", async () => {
    standIn.play({ say: "No." });
    let left = 1;
    const asking = createAsking([engineAt(standIn, "chat")]);
    const answer = await asking.ask({ budget: { allow: async () => left-- > 0 } });
    expect(answer).toMatchObject({ reason: "budget", calls: [{ outcome: "invalid" }] });
  });

  it("stops between two tries, and what the first one may have cost stays on record", async () => {
    standIn.play({ hang: true });
    let left = 1;
    const asking = createAsking([engineAt(standIn, "chat")], { timeoutMs: 1_000 });
    const answer = await asking.ask({ budget: { allow: () => left-- > 0 } });
    expect(answer).toMatchObject({ reason: "budget", calls: [{ outcome: "timed-out", attempts: 1 }] });
    expect(answer.calls[0]?.costMicroUsd).toBeGreaterThan(0);
  });

  it("says that a model without a price was counted as the dearest", async () => {
    const prices = { priceOf: () => ({ input: 10, cached: 1, output: 50, known: false }) };
    const asking = createAsking([engineAt(standIn, "chat")], { prices });
    const answer = await asking.ask({ budget: { allow: () => false } });
    expect(answer).toMatchObject({ detail: expect.stringContaining("counted as the dearest") });
    standIn.play({ answer: goodForm });
    await asking.ask({}, formRequest);
    expect(asking.records.at(-1)).toMatchObject({ outcome: "answered", estimated: true });
  });
});

it("does not wait for another call's trial of a paused engine once it is cancelled", async () => {
  standIn.otherwise({ status: 500 });
  const asking = createAsking([engineAt(standIn, "chat")]);
  await asking.ask();
  await asking.ask();
  asking.clock.advance(60_000);
  standIn.otherwise({ hang: true });
  const trial = new AbortController();
  const tried = asking.ask({ signal: trial.signal });
  await expect.poll(() => standIn.requests.length).toBe(6);
  const waiting = new AbortController();
  const waited = asking.ask({ signal: waiting.signal });
  waiting.abort();
  expect(await waited).toMatchObject({ reason: "cancelled", calls: [] });
  trial.abort();
  expect(await tried).toMatchObject({ reason: "cancelled" });
  expect(standIn.requests).toHaveLength(6);
});

describe("by the real clock", () => {
  const budget = { allow: () => true };

  it("every chain of the process knows who is failing", async () => {
    standIn.otherwise({ status: 503, headers: { "retry-after-ms": "1" } });
    const engine = engineAt(standIn, "chat", { model: "known-to-all" });
    const ask = () =>
      createModelChain([engine]).ask(formRequest, { signal: new AbortController().signal, budget });
    await ask();
    await ask();
    expect(standIn.requests).toHaveLength(5);
    expect(await ask()).toMatchObject({ calls: [{ outcome: "paused" }] });
  });

  it("a wait of a minute ends as soon as the candidate cancels", async () => {
    standIn.otherwise({ status: 503, headers: { "retry-after": "60" } });
    const cancel = new AbortController();
    const chain = createModelChain([engineAt(standIn, "chat", { model: "patient" })]);
    const answer = chain.ask(formRequest, {
      signal: cancel.signal,
      budget,
      onWait: () => setTimeout(() => cancel.abort(), 20),
    });
    expect(await answer).toMatchObject({ reason: "cancelled", calls: [{ outcome: "cancelled" }] });
  });
});
