import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunEvent } from "../../shared/contract/schemas.ts";
import { callEndpoint } from "../support/api.ts";
import { type KillableServer, makeKillableServer } from "../support/killable-server.ts";
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

let server: KillableServer;

beforeAll(async () => {
  server = await makeKillableServer();
});
afterAll(() => server?.remove());

it("a run whose server is killed at work ends on the next one, each suggestion told once", async () => {
  const { url } = server;
  await server.start();
  const token = await server.signIn("maria@example.org");
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
  await server.kill();
  expect(seen.some((event) => event.event === "end")).toBe(false);

  await server.start();
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
}, 240_000);
