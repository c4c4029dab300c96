import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, postingText, resumeLines } from "../resumes/resume-file.ts";
import { listStream } from "./read-events.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const lines = [
  ...resumeLines.slice(0, -1),
  "Excel, PostgreSQL, Haskell, SQL",
  "# Projects",
  "- Tide table: read 12 gauges of the harbour every minute",
  "- Ferry clock: showed when the next of 4 ferries leaves",
];

async function prepare(
  email: string,
  preferences?: { emphasizeSkills: string[]; includeProjects: string[] },
) {
  const token = await api.signInAs(email);
  const { body: imported } = await api.call("createResume", { token, file: await makeResumeFile(lines) });
  const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
  if (preferences) {
    const { body: profile } = await api.call("getProfile", { token });
    const { revision, facts } = profile;
    const { status } = await api.call("updateProfile", { token, body: { revision, facts, preferences } });
    expect(status).toBe(200);
  }
  return { token, resumeId: imported.resume.id, jobId: job.id };
}

async function finish(
  { token, resumeId, jobId }: Awaited<ReturnType<typeof prepare>>,
  options?: { emphasizeSkills?: string[]; includeProjects?: string[] },
) {
  const body = { resumeId, jobId, ...(options && { options: { engine: "offline" as const, ...options } }) };
  const { body: run } = await api.call("startTailoringRun", { token, body });
  const { stream } = await api.call("streamTailoringRun", { token, params: { runId: run.id } });
  await listStream(stream!);
  const { body: detail } = await api.call("getTailoringRun", { token, params: { runId: run.id } });
  expect(detail.state).toBe("done");
  return {
    skills: detail.suggestions.find(({ before }) => before.startsWith("Excel"))?.after,
    moved: detail.suggestions.filter(({ edit }) => edit?.type === "move").map(({ before }) => before),
  };
}

const ferry = "Ferry clock: showed when the next of 4 ferries leaves";

describe("a run", () => {
  it("is steered by the profile's preferences", async () => {
    const plain = await finish(await prepare("plain@example.org"));
    expect(plain.skills).toMatch(/^PostgreSQL, SQL, .*Excel, Haskell$/);
    expect(plain.moved).not.toContain(ferry);
    const steered = await finish(
      await prepare("steered@example.org", {
        emphasizeSkills: ["Haskell"],
        includeProjects: ["Ferry clock"],
      }),
    );
    expect(steered.skills).toMatch(/^PostgreSQL, SQL, .*Haskell, Excel$/);
    expect(steered.moved).toContain(ferry);
  }, 60_000);

  it("is steered by its own options where they say something, also that nothing is to be emphasised", async () => {
    const given = await prepare("own@example.org", {
      emphasizeSkills: ["Haskell"],
      includeProjects: ["Ferry clock"],
    });
    expect((await finish(given, { emphasizeSkills: ["SQL"] })).skills).toMatch(/^SQL, PostgreSQL, /);
    const none = await finish(given, { emphasizeSkills: [], includeProjects: [] });
    expect(none.skills).toMatch(/Excel, Haskell$/);
    expect(none.moved).not.toContain(ferry);
  });
});
