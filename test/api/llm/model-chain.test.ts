import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createAsking, engineAt, formRequest, goodForm } from "../../support/ask-stand-in.ts";
import { type ModelStandIn, startModelStandIn } from "../../support/model-stand-in.ts";
import type { WireName } from "../../support/model-wire-bodies.ts";

let standIn: ModelStandIn;
beforeAll(async () => {
  standIn = await startModelStandIn();
});
afterAll(() => standIn.close());
beforeEach(() => standIn.reset());

const deep = "[".repeat(100_000) + "]".repeat(100_000);
const wires: WireName[] = ["responses", "chat", "messages"];
const outcomes = (records: { outcome: string }[]) => records.map(({ outcome }) => outcome);

describe.each(wires)("over the %s format", (wire) => {
  it("asks with the system text, the input, the schema, the limit and the key where the format has them", async () => {
    standIn.play({ answer: goodForm });
    const answer = await createAsking([engineAt(standIn, wire)]).ask();
    expect(answer).toMatchObject({ ok: true, value: goodForm });
    const [request] = standIn.requests;
    expect(request).toMatchObject({ wire, system: formRequest.system, input: formRequest.input });
    expect(request?.schema).toMatchObject({
      type: "object",
      required: ["edits"],
      additionalProperties: false,
    });
    const { headers, body } = request!;
    expect(headers.authorization).toBe(`Bearer ${wire === "messages" ? "sk-ant-standin" : "sk-standin"}`);
    const limit = { responses: "max_output_tokens", chat: "max_tokens", messages: "max_tokens" }[wire];
    expect(body[limit]).toBe(1000);
  });

  it("records model, tokens, cost and time of a call that answered", async () => {
    standIn.play({
      answer: goodForm,
      usage: { inputTokens: 700, cachedInputTokens: 200, outputTokens: 40 },
    });
    const asking = createAsking([engineAt(standIn, wire)]);
    const answer = await asking.ask();
    expect(asking.records).toEqual(answer.calls);
    expect(asking.records).toMatchObject([
      {
        outcome: "answered",
        purpose: "suggestions",
        model: wire === "messages" ? "claude-sonnet-5-5" : "gpt-6.2-sol",
        attempts: 1,
        inputTokens: 700,
        cachedInputTokens: 200,
        outputTokens: 40,
        costMicroUsd: 500 + 20 + 400,
        estimated: false,
        startedAt: new Date("2026-11-30T09:00:00Z"),
      },
    ]);
  });

  it("estimates the tokens where the server does not tell them, and says so", async () => {
    standIn.play({ answer: goodForm, usage: null });
    const asking = createAsking([engineAt(standIn, wire)]);
    await asking.ask();
    const [record] = asking.records;
    expect(record?.estimated).toBe(true);
    expect(record?.inputTokens).toBeGreaterThan(20);
    expect(record?.outputTokens).toBeGreaterThan(15);
  });

  it.each([
    ["in a code fence", `Here it is:\n\`\`\`json\n${JSON.stringify(goodForm, null, 2)}\n\`\`\`\nGood luck!`],
    ["between words", `Sure! ${JSON.stringify(goodForm)} Anything else?`],
    ["behind its thinking", `<think>{ maybe: no }</think>${JSON.stringify(goodForm)}`],
  ])("takes the form %s as it is, without a second call", async (_, say) => {
    standIn.play({ say });
    expect(await createAsking([engineAt(standIn, wire)]).ask()).toMatchObject({ ok: true, value: goodForm });
    expect(standIn.requests).toHaveLength(1);
  });

  it.each([
    ["prose", { say: "I would change the third line." }, "invalid", "The answer is not JSON."],
    ["a form of another shape", { answer: { edits: [{ block: 3 }] } }, "invalid", "edits.0.block:"],
    [
      "JSON that was cut off",
      { say: '{"edits":[{"block":"bo', end: "cut-off" },
      "cut-off",
      "at most half the length",
    ],
    ["a refusal", { say: "I can't help with that.", end: "refused" }, "refused", "leave its lists empty"],
  ] as const)(
    "shows the model %s again, as data, and takes the second answer",
    async (_, step, outcome, said) => {
      standIn.play(step, { answer: goodForm });
      const asking = createAsking([engineAt(standIn, wire)]);
      expect(await asking.ask()).toMatchObject({ ok: true, value: goodForm });
      expect(outcomes(asking.records)).toEqual([outcome, "repaired"]);
      const [, repair] = standIn.requests;
      expect(repair?.input).toContain(formRequest.input);
      expect(repair?.input).toContain(said);
      const bad = "say" in step ? step.say : JSON.stringify(step.answer);
      expect(repair?.input).toContain(JSON.stringify(bad));
    },
  );

  it("does not take a form that fits but was cut off", async () => {
    standIn.play({ say: JSON.stringify(goodForm), end: "cut-off" }, { answer: { edits: [] } });
    expect(await createAsking([engineAt(standIn, wire)]).ask()).toMatchObject({ value: { edits: [] } });
  });

  it("gives twice the room where thinking has used up all of it", async () => {
    standIn.play({ say: "", end: "cut-off" }, { answer: goodForm });
    await createAsking([engineAt(standIn, wire)]).ask();
    const limits = standIn.requests.map(({ body }) => body.max_output_tokens ?? body.max_tokens);
    expect(limits).toEqual([1000, 2000]);
  });

  it("goes to the next engine after a second bad answer", async () => {
    const next = wires[(wires.indexOf(wire) + 1) % wires.length]!;
    standIn.play({ say: "No." }, { say: "Still no." }, { answer: goodForm });
    const asking = createAsking([engineAt(standIn, wire), engineAt(standIn, next)]);
    expect(await asking.ask()).toMatchObject({ ok: true, value: goodForm });
    expect(standIn.requests.map((one) => one.wire)).toEqual([wire, wire, next]);
    expect(outcomes(asking.records)).toEqual(["invalid", "invalid", "answered"]);
  });

  it("fails with a sentence when no engine gives a usable answer, and nobody is asked again", async () => {
    standIn.otherwise({ say: "No." });
    const answer = await createAsking([engineAt(standIn, wire)]).ask();
    expect(answer).toMatchObject({
      ok: false,
      reason: "failed",
      detail: "The server of the language model gave no usable answer.",
    });
    expect(standIn.requests).toHaveLength(2);
  });

  it.each([
    [401, "unauthorized"],
    [403, "unauthorized"],
    [404, "rejected"],
    [400, "rejected"],
  ] as const)("does not repeat a request refused with %i", async (status, outcome) => {
    standIn.play({ status });
    const asking = createAsking([engineAt(standIn, wire)]);
    expect(await asking.ask()).toMatchObject({ ok: false, reason: "failed" });
    expect(standIn.requests).toHaveLength(1);
    expect(asking.records).toMatchObject([{ outcome, attempts: 1, costMicroUsd: 0 }]);
  });

  it.each([
    ["an empty body", { raw: "" }],
    ["a page of HTML", { raw: "<!doctype html><h1>Sign in to the Wi-Fi</h1>", contentType: "text/html" }],
    ["half a body that ends properly", { raw: '{"id":"x","output":[{"type"' }],
    ["JSON of another kind", { raw: '{"hello":"world"}' }],
    ["JSON that is null", { raw: "null" }],
    ["an error nested by the thousand", { status: 400, raw: `{"error":${deep}}` }],
    ["a hidden error nested by the thousand", { raw: `{"error":{"code":429,"inner":${deep}}}` }],
    ["an answer nested by the thousand", { raw: `{"output":${deep},"choices":${deep},"content":${deep}}` }],
    ["a good answer in five megabytes", { say: JSON.stringify(goodForm) + " ".repeat(5 * 1024 * 1024) }],
  ] as const)("goes on to the next engine where the server sends %s", async (_, step) => {
    standIn.play(step, { answer: goodForm });
    const asking = createAsking([engineAt(standIn, wire), engineAt(standIn, "messages")]);
    expect(await asking.ask()).toMatchObject({ ok: true, value: goodForm });
    expect(outcomes(asking.records)).toEqual(["garbled", "answered"]);
    expect(asking.records[0]?.costMicroUsd).toBeGreaterThan(0);
  });

  it("reads a good answer whatever content type it claims to have", async () => {
    standIn.play({ answer: goodForm, headers: { "content-type": "text/plain" } });
    expect(await createAsking([engineAt(standIn, wire)]).ask()).toMatchObject({ ok: true, value: goodForm });
  });

  it("gives texts that the database can hold, whatever the model wrote", async () => {
    standIn.play({ say: '{"edits":[{"block":"body/3","after":"Led\\u0000 6 \\ud800engineers"}]}' });
    expect(await createAsking([engineAt(standIn, wire)]).ask()).toMatchObject({
      value: { edits: [{ block: "body/3", after: "Led 6 \ufffdengineers" }] },
    });
  });

  it("takes a key that no header can hold for a wrong one", async () => {
    const asking = createAsking([engineAt(standIn, wire, { apiKey: "sk-“quoted”" })]);
    expect(await asking.ask()).toMatchObject({ ok: false, calls: [{ outcome: "unauthorized" }] });
    expect(standIn.requests).toHaveLength(0);
  });

  it("follows no redirect: prompt and key go nowhere else", async () => {
    standIn.play({ status: 307, headers: { location: `${standIn.anthropicUrl}/v1/messages` } });
    const asking = createAsking([engineAt(standIn, wire)]);
    expect(await asking.ask()).toMatchObject({ ok: false });
    expect(standIn.requests).toHaveLength(1);
    expect(outcomes(asking.records)).toEqual(["rejected"]);
  });

  it("puts the schema into the prompt where the server does not know json_schema, and remembers it", async () => {
    standIn.knows.jsonSchema = false;
    standIn.otherwise({ answer: goodForm });
    const asking = createAsking([engineAt(standIn, wire)]);
    expect(await asking.ask()).toMatchObject({ ok: true });
    expect(await asking.ask()).toMatchObject({ ok: true });
    expect(standIn.requests.map(({ schema }) => schema !== null)).toEqual([true, false, false]);
    expect(standIn.requests[1]?.input).toContain('"required":["edits"]');
    expect(asking.records.map(({ attempts }) => attempts)).toEqual([2, 1]);
    expect(asking.clock.waits).toEqual([]);
  });
});

describe("servers that speak OpenAI's chat format", () => {
  it("get neither json_schema nor json_object where they know neither", async () => {
    Object.assign(standIn.knows, { jsonSchema: false, jsonObject: false });
    standIn.otherwise({ answer: goodForm });
    const asking = createAsking([engineAt(standIn, "chat")]);
    expect(await asking.ask()).toMatchObject({ ok: true });
    const formats = standIn.requests.map(({ body }) => (body.response_format as { type: string })?.type);
    expect(formats).toEqual(["json_schema", "json_object", undefined]);
  });

  it("get the limit by the name they know", async () => {
    standIn.knows.maxTokens = false;
    standIn.otherwise({ answer: goodForm });
    expect(await createAsking([engineAt(standIn, "chat")]).ask()).toMatchObject({ ok: true });
    const limits = standIn.requests.map(({ body }) => [body.max_tokens, body.max_completion_tokens]);
    expect(limits).toEqual([
      [1000, undefined],
      [undefined, 1000],
    ]);
  });

  it("may put the status of a model behind them into a body that says 200", async () => {
    standIn.play({ raw: '{"error":{"code":502,"message":"Provider returned error"}}' }, { answer: goodForm });
    const asking = createAsking([engineAt(standIn, "chat")]);
    expect(await asking.ask()).toMatchObject({ ok: true });
    expect(asking.waits).toMatchObject([{ because: "unavailable" }]);
  });

  it("are asked without a key where none is set", async () => {
    standIn.play({ answer: goodForm });
    await createAsking([engineAt(standIn, "chat", { apiKey: null })]).ask();
    expect(standIn.requests[0]?.headers.authorization).toBe("Bearer none");
  });
});

describe("what each provider has of its own", () => {
  const raw = (body: object): { raw: string } => ({ raw: JSON.stringify(body) });
  const fitting = JSON.stringify(goodForm);

  it.each([
    ["server_error", "unavailable"],
    ["rate_limit_exceeded", "rate-limited"],
  ] as const)("OpenAI may say 200 and that the response failed: %s is tried again", async (code, because) => {
    const failed = { object: "response", status: "failed", error: { code, message: "Sorry." }, output: [] };
    standIn.play(raw(failed), { answer: goodForm });
    const asking = createAsking([engineAt(standIn, "responses")]);
    expect(await asking.ask()).toMatchObject({ ok: true });
    expect(asking.waits).toMatchObject([{ because }]);
  });

  it.each([
    [
      "responses",
      {
        status: "incomplete",
        incomplete_details: { reason: "content_filter" },
        output: [{ type: "message", content: [{ type: "output_text", text: fitting }] }],
      },
      "refused",
    ],
    ["chat", { choices: [{ finish_reason: "content_filter", message: { content: fitting } }] }, "refused"],
    [
      "messages",
      { stop_reason: "model_context_window_exceeded", content: [{ type: "text", text: fitting }] },
      "cut-off",
    ],
    ["messages", { stop_reason: "refusal", content: [] }, "refused"],
  ] as const)("%s: an end that is none of the usual is no answer", async (wire, body, outcome) => {
    standIn.play(raw(body), { answer: goodForm });
    const asking = createAsking([engineAt(standIn, wire)]);
    expect(await asking.ask()).toMatchObject({ ok: true, value: goodForm });
    expect(outcomes(asking.records)).toEqual([outcome, "repaired"]);
  });

  it("Anthropic's thinking stands in blocks before the answer", async () => {
    const content = [
      { type: "thinking", thinking: '{"edits": "not yet"}', signature: "x" },
      { type: "text", text: fitting },
    ];
    standIn.play(raw({ stop_reason: "end_turn", content }));
    expect(await createAsking([engineAt(standIn, "messages")]).ask()).toMatchObject({ value: goodForm });
  });

  it("what a provider stored of the prompt is part of the input, and a quarter dearer", async () => {
    const usage = {
      input_tokens: 100,
      cache_creation_input_tokens: 400,
      cache_read_input_tokens: 0,
      output_tokens: 10,
    };
    standIn.play(raw({ stop_reason: "end_turn", content: [{ type: "text", text: fitting }], usage }));
    const asking = createAsking([engineAt(standIn, "messages")]);
    await asking.ask();
    expect(asking.records).toMatchObject([{ inputTokens: 500, costMicroUsd: 100 + 500 + 100 }]);
  });
});

describe("what leaves the house", () => {
  it("takes no key, address or organisation from the process's environment", async () => {
    const set = {
      OPENAI_API_KEY: "sk-environment",
      OPENAI_ORG_ID: "org-environment",
      OPENAI_PROJECT_ID: "proj-environment",
      OPENAI_BASE_URL: "http://127.0.0.1:9",
      ANTHROPIC_API_KEY: "sk-environment",
      ANTHROPIC_AUTH_TOKEN: "environment-token",
      ANTHROPIC_BASE_URL: "http://127.0.0.1:9",
    };
    const before = Object.fromEntries(Object.keys(set).map((name) => [name, process.env[name]]));
    Object.assign(process.env, set);
    try {
      standIn.otherwise({ answer: goodForm });
      for (const wire of wires) await createAsking([engineAt(standIn, wire)]).ask();
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    }
    expect(standIn.requests).toHaveLength(3);
    expect(JSON.stringify(standIn.requests.map(({ headers }) => headers))).not.toMatch(/environment/);
  });

  it("asks OpenAI to store nothing", async () => {
    standIn.play({ answer: goodForm });
    await createAsking([engineAt(standIn, "responses")]).ask();
    expect(standIn.requests[0]?.body.store).toBe(false);
  });

  it("keeps key, prompt and answer out of records and sentences", async () => {
    standIn.play({ status: 401 }, { say: "a secret answer" }, { say: "a secret answer" });
    const answer = await createAsking([engineAt(standIn, "chat"), engineAt(standIn, "messages")]).ask();
    expect(answer.ok).toBe(false);
    expect(JSON.stringify(answer)).not.toMatch(/sk-|secret|Led 4 engineers|form about/);
  });
});

describe("a chain", () => {
  it("without engines says that none is set up", async () => {
    expect(await createAsking([]).ask()).toEqual({
      ok: false,
      reason: "none-configured",
      detail: "No language model is set up.",
      calls: [],
    });
  });

  it("names every engine's trouble in one sentence", async () => {
    standIn.play({ status: 401 }, { status: 404 });
    const answer = await createAsking([engineAt(standIn, "messages"), engineAt(standIn, "chat")]).ask();
    expect(answer).toMatchObject({
      detail:
        "The server of the language model did not accept the key; " +
        "The server of the language model did not take the request; the model's name may be wrong.",
    });
  });

  it("ends when a record cannot be kept: nothing is spent that nobody wrote down", async () => {
    standIn.otherwise({ say: "No." });
    const asking = createAsking([engineAt(standIn, "chat")]);
    const onCall = () => Promise.reject(new Error("the database is gone"));
    await expect(asking.ask({ onCall })).rejects.toThrow("the database is gone");
    expect(standIn.requests).toHaveLength(1);
  });
});
