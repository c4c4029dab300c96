import { parseArgs } from "node:util";
import type { AskContext, ModelAnswer } from "../../api/llm/model-engine.ts";
import { type Asking, createAsking, engineAt, type Form, goodForm } from "../support/ask-stand-in.ts";
import { type ModelStandIn, type ModelStandInStep, startModelStandIn } from "../support/model-stand-in.ts";
import type { WireName } from "../support/model-wire-bodies.ts";

/*
 * One line a misbehaviour: what the first server did, what it was sent, how long the chain waited, and what came of it. A second
 * server, which is well, stands behind the first one unless the line says otherwise. Real HTTP; the waits are those the chain
 * asked its clock for, which passes them at once.
 */

interface Case {
  does: string;
  steps?: ModelStandInStep[];
  always?: ModelStandInStep;
  knows?: Partial<ModelStandIn["knows"]>;
  /** Ask this often before the line is taken; default once. */
  askings?: number;
  alone?: boolean;
  timeoutMs?: number;
  cancelAfterMs?: number;
  context?: Partial<AskContext>;
}

const good: ModelStandInStep = { answer: goodForm };
const fitting = JSON.stringify(goodForm);
const cases: Case[] = [
  { does: "answers well", always: good },
  { does: "answers in a code fence", always: { say: `\`\`\`json\n${fitting}\n\`\`\`` } },
  { does: "answers between words", always: { say: `Sure! ${fitting} Anything else?` } },
  { does: "answers slowly, in time", always: { ...good, delayMs: 400 } },
  { does: "answers as text/plain", always: { ...good, headers: { "content-type": "text/plain" } } },
  { does: "tells no usage", always: { ...good, usage: null } },
  { does: "prose once", steps: [{ say: "I would change line 3." }, good] },
  { does: "prose always", always: { say: "I would change line 3." } },
  { does: "wrong shape once", steps: [{ answer: { edits: [{ block: 3 }] } }, good] },
  { does: "wrong shape always", always: { answer: { edits: "none" } } },
  { does: "cut-off JSON once", steps: [{ say: fitting.slice(0, 20), end: "cut-off" }, good] },
  { does: "cut-off JSON always", always: { say: fitting.slice(0, 20), end: "cut-off" } },
  { does: "fits, but was cut off", steps: [{ say: fitting, end: "cut-off" }, good] },
  { does: "thinks until the room is gone", steps: [{ say: "", end: "cut-off" }, good] },
  { does: "refuses once", steps: [{ say: "I can't help with that.", end: "refused" }, good] },
  { does: "refuses always", always: { say: "I can't help with that.", end: "refused" } },
  { does: "429 once, no Retry-After", steps: [{ status: 429 }, good] },
  { does: "429 once, Retry-After: 7", steps: [{ status: 429, headers: { "retry-after": "7" } }, good] },
  {
    does: "429 once, Retry-After as a date",
    steps: [{ status: 429, headers: { "retry-after": "Mon, 30 Nov 2026 09:00:23 GMT" } }, good],
  },
  {
    does: "429 once, retry-after-ms: 1500",
    steps: [{ status: 429, headers: { "retry-after-ms": "1500" } }, good],
  },
  {
    does: "429 once, Retry-After: one hour",
    steps: [{ status: 429, headers: { "retry-after": "3600" } }, good],
  },
  { does: "429 always", always: { status: 429 } },
  {
    does: "429, quota used up (OpenAI)",
    always: {
      status: 429,
      error: { message: "You exceeded your current quota; credit balance 0.", code: "insufficient_quota" },
    },
  },
  { does: "500 twice", steps: [{ status: 500 }, { status: 500 }, good] },
  { does: "500 always", always: { status: 500 } },
  { does: "503 always", always: { status: 503 } },
  { does: "529 overloaded always", always: { status: 529 } },
  { does: "529 always, third question", always: { status: 529 }, askings: 3 },
  { does: "cuts the line in mid-body once", steps: [{ cutConnectionAfter: '{"id":"x",' }, good] },
  { does: "cuts the line in mid-body always", always: { cutConnectionAfter: '{"id":"x",' } },
  { does: "never answers, once", steps: [{ hang: true }, good], timeoutMs: 1_000 },
  { does: "never answers, always", always: { hang: true }, timeoutMs: 1_000 },
  { does: "stalls in mid-body once", steps: [{ stallAfter: '{"id":"x",' }, good], timeoutMs: 1_000 },
  { does: "hangs; the candidate cancels", always: { hang: true }, cancelAfterMs: 100 },
  { does: "stalls in mid-body; cancelled", always: { stallAfter: '{"id":"x",' }, cancelAfterMs: 100 },
  { does: "empty body", always: { raw: "" } },
  { does: "a page of HTML, 200", always: { raw: "<h1>Sign in</h1>", contentType: "text/html" } },
  { does: "half a JSON body, properly ended", always: { raw: '{"id":"x","output":[{' } },
  { does: "JSON of another kind", always: { raw: '{"hello":"world"}' } },
  { does: "five megabytes", always: { raw: `{"id":"${"x".repeat(5 * 1024 * 1024)}"}` } },
  { does: "redirects elsewhere", always: { status: 307, headers: { location: "http://127.0.0.1:9/" } } },
  { does: "401, wrong key", always: { status: 401 } },
  { does: "403, not allowed", always: { status: 403 } },
  { does: "404, no such model", always: { status: 404 } },
  { does: "400, too long", always: { status: 400 } },
  { does: "knows no json_schema", knows: { jsonSchema: false }, always: good },
  {
    does: "knows no json_schema, no json_object",
    knows: { jsonSchema: false, jsonObject: false },
    always: good,
  },
  { does: "knows no max_tokens", knows: { maxTokens: false }, always: good },
  { does: "well; the budget is used up", always: good, context: { budget: { allow: () => false } } },
  { does: "500 always, and nobody behind it", always: { status: 500 }, alone: true },
  { does: "prose always, and nobody behind it", always: { say: "No." }, alone: true },
];

const wires: WireName[] = ["responses", "chat", "messages"];

const { values } = parseArgs({ options: { wire: { type: "string" } } });
const first = await startModelStandIn();
const second = await startModelStandIn();
second.otherwise(good);
let surprises = 0;
for (const wire of wires.filter((one) => !values.wire || one === values.wire)) {
  console.log(`\n## ${wire}\n`);
  console.log("| the first server | requests | waited | how its calls ended | USD | the product |");
  console.log("|---|---|---|---|---|---|");
  for (const one of cases) console.log(await run(one, wire));
}
await Promise.all([first.close(), second.close()]);
process.exitCode = surprises > 0 ? 1 : 0;

async function run(one: Case, wire: WireName): Promise<string> {
  first.reset();
  first.play(...(one.steps ?? []));
  if (one.always) first.otherwise(one.always);
  Object.assign(first.knows, one.knows);
  const behind = engineAt(second, wire === "messages" ? "chat" : "messages");
  const asking = createAsking(one.alone ? [engineAt(first, wire)] : [engineAt(first, wire), behind], {
    timeoutMs: one.timeoutMs ?? 5_000,
  });
  let answer = await ask(asking, one);
  for (let more = 1; more < (one.askings ?? 1); more += 1) {
    first.requests.length = 0;
    asking.clock.waits.length = 0;
    answer = await ask(asking, one);
  }
  const calls = answer.calls.filter(({ engine }) => engine === engineAt(first, wire).engine);
  const waited = asking.clock.waits.map((ms) => `${Math.round(ms / 100) / 10} s`).join(", ") || "–";
  const ends = calls.map(({ outcome, attempts }) => `${outcome} (${attempts})`).join(", ") || "–";
  const cost = answer.calls.reduce((sum, call) => sum + call.costMicroUsd, 0) / 1e6;
  return `| ${one.does} | ${first.requests.length} | ${waited} | ${ends} | ${cost.toFixed(6)} | ${say(answer, wire)} |`;
}

async function ask(asking: Asking, one: Case): Promise<ModelAnswer<Form>> {
  const cancel = new AbortController();
  const timer = one.cancelAfterMs ? setTimeout(() => cancel.abort(), one.cancelAfterMs) : null;
  try {
    return await asking.ask({ signal: cancel.signal, ...one.context });
  } finally {
    if (timer) clearTimeout(timer);
  }
}

function say(answer: ModelAnswer<Form>, wire: WireName): string {
  if (answer.ok) {
    if (JSON.stringify(answer.value) !== fitting) surprises += 1;
    const own = answer.engine === engineAt(first, wire).engine;
    return own ? "the form" : "the form, from the next engine";
  }
  const next = { failed: "offline engine", budget: "stops", cancelled: "stops", "none-configured": "" };
  return `${answer.reason}: “${answer.detail}” → ${next[answer.reason]}`;
}
