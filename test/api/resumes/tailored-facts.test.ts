/** What a profile is to make of words that a run brought, and what a run rests on while the profile waits for an answer. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { listStream } from "../tailoring/read-events.ts";
import { makeResumeFile, postingText, resumeLines } from "./resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function begin(email: string) {
  const token = await api.signInAs(email);
  const resumeId = (await api.call("createResume", { token, file: await makeResumeFile() })).body.resume.id;
  const jobId = (await api.call("createJob", { token, body: { text: postingText } })).body.id;
  const replace = async (from: string, to: string) => {
    const lines = resumeLines.map((line) => line.replace(from, () => to));
    const file = await makeResumeFile(lines);
    return (await api.call("createVersion", { token, params: { resumeId }, file })).body;
  };
  const tailor = async () => {
    const run = (await api.call("startTailoringRun", { token, body: { resumeId, jobId } })).body;
    const params = { runId: run.id };
    await listStream((await api.call("streamTailoringRun", { token, params })).stream!);
    return { params, run: (await api.call("getTailoringRun", { token, params })).body };
  };
  const facts = async () => (await api.call("getProfile", { token })).body.facts;
  const proposals = async () =>
    (await api.call("listSyncProposals", { token })).body.items.flatMap(({ places }) =>
      places.flatMap((place) => place.proposals),
    );
  const reject = async (proposal: string) =>
    api.call("decideSyncProposals", { token, body: { decisions: [{ proposal, decision: "reject" }] } });
  return { token, replace, tailor, facts, proposals, reject };
}

it("accepted words are neither a correction of a fact nor a new one, and no question", async () => {
  const { token, replace, tailor, facts, proposals } = await begin("accepted@example.org");
  const { params, run } = await tailor();
  const { id: suggestionId, before, after } = run.suggestions.find(({ edit }) => edit?.type === "replace")!;
  const asItWas = await facts();
  const decisions = [{ suggestionId, state: "accepted" as const }];
  await api.call("decideSuggestions", { token, params, body: { decisions } });
  const { profileChanges, changes } = await replace(before, after);
  expect(changes.map((change) => change.after)).toEqual([after]);
  expect(profileChanges).toEqual([]);
  expect(await proposals()).toEqual([]);
  const saying = ({ positions, skills }: Awaited<ReturnType<typeof facts>>) =>
    [...positions.flatMap(({ bullets }) => bullets), ...skills].map(({ id, text }) => [id, text]);
  expect(saying(await facts())).toEqual(saying(asItWas));
});

it("a run over a new version rests on the figures that the candidate wrote there, until they say otherwise", async () => {
  const { replace, tailor, proposals, reject } = await begin("in-between@example.org");
  await replace("40 wind farms", "45 wind farms");
  const rests = async () => {
    const { run } = await tailor();
    return run.facts.map(({ text }) => text).filter((text) => text.includes("wind farms"));
  };
  expect(await rests()).toEqual(["Built ETL pipelines in Python and SQL for 45 wind farms"]);
  const [asked] = await proposals();
  await reject(asked!.id);
  expect(await rests()).toEqual(["Built ETL pipelines in Python and SQL for 40 wind farms"]);
});
