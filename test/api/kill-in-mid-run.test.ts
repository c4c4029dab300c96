import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunEvent } from "../../shared/contract/schemas.ts";
import { callEndpoint } from "../support/api.ts";
import { findFreePort } from "../support/listen.ts";
import { type DataPlace, makeDataPlace } from "../support/run-server.ts";
import { Browser, makePkcePair } from "../support/sign-in-flow.ts";
import { makeResumeFile, postingText, resumeLines } from "./resumes/resume-file.ts";
import { listStream, readEvents } from "./tailoring/read-events.ts";

/** Long enough that a run is still at work when its first suggestion arrives. */
const manyBullets = Array.from(
  { length: 500 },
  (_, at) => `- Was responsible for building report number ${at} in Python and Postgres for ${at + 2} stores`,
);
const longResume = resumeLines.flatMap((line) =>
  line.startsWith("Junior") ? [line, ...manyBullets] : [line],
);

let data: DataPlace;
let url: string;
const processes: ChildProcess[] = [];

beforeAll(async () => {
  data = await makeDataPlace();
  url = `http://localhost:${await findFreePort()}`;
});
afterAll(async () => {
  await Promise.all(processes.map((child) => kill(child)));
  await data?.remove();
});

async function serve(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "tailoring/serve.ts")], {
    env: {
      ...process.env,
      NODE_ENV: "development",
      PORT: new URL(url).port,
      PUBLIC_URL: url,
      DATA_DIR: data.folder,
      DATABASE_URL: data.databaseUrl,
      LOG_LEVEL: "error",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  processes.push(child);
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      if (output.includes("ready\n")) resolve();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("close", () => reject(new Error(`The server ended before it was ready.\n${output}`)));
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await ended;
}

async function signIn(): Promise<string> {
  const { verifier, challenge } = makePkcePair();
  const browser = new Browser(url);
  await browser.signIn(challenge, "maria@example.org");
  const handOff = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
  const { code } = (await handOff.json()) as { code: string };
  const { body } = await callEndpoint(url, "createToken", { body: { grant: "hand-off", code, verifier } });
  return body.accessToken;
}

it("a run whose server is killed at work ends on the next one, each suggestion told once", async () => {
  const first = await serve();
  const token = await signIn();
  const file = await makeResumeFile(longResume);
  const { body: imported } = await callEndpoint(url, "createResume", { token, file });
  const { body: job } = await callEndpoint(url, "createJob", { token, body: { text: postingText } });
  const body = { resumeId: imported.resume.id, jobId: job.id };
  const { body: run } = await callEndpoint(url, "startTailoringRun", { token, body });
  const params = { runId: run.id };

  const seen: RunEvent[] = [];
  const { stream } = await callEndpoint(url, "streamTailoringRun", { token, params });
  for await (const event of readEvents(stream!)) {
    seen.push(event);
    if (event.event === "suggestion") break;
  }
  await kill(first);
  expect(seen.some((event) => event.event === "end")).toBe(false);

  await serve();
  const before = await callEndpoint(url, "getTailoringRun", { token, params });
  const headers = { "Last-Event-ID": String(seen.at(-1)!.id) };
  const rest = await callEndpoint(url, "streamTailoringRun", { token, params, headers });
  const events = [...seen, ...(await listStream(rest.stream!))];
  const { body: ended } = await callEndpoint(url, "getTailoringRun", { token, params });

  expect(["queued", "running", "done"]).toContain(before.body.state);
  expect(events.at(-1)).toMatchObject({ event: "end", data: { state: "done", failure: null } });
  expect(ended).toMatchObject({ state: "done", failure: null });
  const told = events.flatMap((event) => (event.event === "suggestion" ? event.data.id : []));
  expect(told).toEqual(ended.suggestions.map((suggestion) => suggestion.id));
  expect(new Set(told).size).toBe(told.length);
  expect(events.map((event) => event.id)).toEqual(events.map((_, at) => at + 1));
}, 90_000);
