import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunSuggestion } from "../../../shared/contract/schemas.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, postingText, resumeLines } from "../resumes/resume-file.ts";
import { listStream } from "./read-events.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** A run whose first replacement is said to be a model's: what matters here is what becomes of it. */
async function tailorByModel(email: string) {
  const token = await api.signInAs(email);
  const resumeId = (await api.call("createResume", { token, file: await makeResumeFile() })).body.resume.id;
  const jobId = (await api.call("createJob", { token, body: { text: postingText } })).body.id;
  const run = (await api.call("startTailoringRun", { token, body: { resumeId, jobId } })).body;
  const params = { runId: run.id };
  await listStream((await api.call("streamTailoringRun", { token, params })).stream!);
  const { suggestions } = (await api.call("getTailoringRun", { token, params })).body;
  const suggestion = suggestions.find(({ edit }) => edit?.type === "replace")!;
  const { state: _, ...content } = suggestion;
  await api.world.db.suggestion.updateMany({
    where: { runId: run.id, id: suggestion.id },
    data: { content: { ...content, writtenBy: { engine: "openai", model: "letters-1" } } as object },
  });
  const decide = (state: RunSuggestion["state"]) =>
    api.call("decideSuggestions", {
      token,
      params,
      body: { decisions: [{ suggestionId: suggestion.id, state }] },
    });
  const importWith = async (words: string) => {
    const lines = resumeLines.map((line) => line.replace(suggestion.before, () => words));
    const file = await makeResumeFile(lines);
    return (await api.call("createVersion", { token, params: { resumeId }, file })).body.version;
  };
  return { token, resumeId, jobId, suggestion, decide, importWith };
}

it("marks the version in which a model's paragraph stands, and not the one in which it stands no more", async () => {
  const { token, resumeId, suggestion, decide, importWith } = await tailorByModel("marked@example.org");
  expect((await importWith(`${suggestion.after} `.trim())).models).toEqual([]);
  await decide("accepted");
  expect((await importWith("Something else")).models).toEqual([]);
  expect((await importWith(suggestion.after)).models).toEqual(["letters-1"]);
  expect((await importWith(suggestion.before)).models).toEqual([]);
  const { items } = (await api.call("listVersions", { token, params: { resumeId } })).body;
  expect(items.map(({ models }) => models)).toEqual([[], ["letters-1"], [], [], []]);
});

it("keeps the mark in a copy for a job", async () => {
  const { token, resumeId, jobId, suggestion, decide, importWith } =
    await tailorByModel("copied@example.org");
  await decide("accepted");
  await importWith(suggestion.after);
  const copy = await api.call("createResumeCopy", { token, params: { resumeId }, body: { jobId } });
  expect(copy.body.latest.models).toEqual(["letters-1"]);
});

it("marks nothing for a suggestion that was only rejected", async () => {
  const { suggestion, decide, importWith } = await tailorByModel("rejected@example.org");
  await decide("rejected");
  expect((await importWith(suggestion.after)).models).toEqual([]);
});
