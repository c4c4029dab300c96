import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { executeTailoringRun } from "../../../api/tailoring/execute-tailoring-run.ts";
import { failTailoringRun } from "../../../api/tailoring/fail-tailoring-run.ts";
import { insertRun } from "../../../api/tailoring/store.ts";
import { sweepTailoringRuns } from "../../../api/tailoring/sweep-tailoring-runs.ts";
import { type RunEvent, runEventSchemas } from "../../../shared/contract/schemas.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, postingText } from "../resumes/resume-file.ts";
import { listStream, readEvents } from "./read-events.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** A candidate of its own with the sample résumé and job. */
async function prepare(email: string) {
  const token = await api.signInAs(email);
  const { body: imported } = await api.call("createResume", { token, file: await makeResumeFile() });
  const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
  return { token, resumeId: imported.resume.id, versionId: imported.version.id, jobId: job.id };
}

async function listEvents(token: string, runId: string, lastEventId = 0): Promise<RunEvent[]> {
  const { stream } = await api.call("streamTailoringRun", {
    token,
    params: { runId },
    headers: lastEventId > 0 ? { "Last-Event-ID": String(lastEventId) } : {},
  });
  return listStream(stream!);
}

async function finish(email: string) {
  const given = await prepare(email);
  const { token, resumeId, jobId } = given;
  const { body: run } = await api.call("startTailoringRun", { token, body: { resumeId, jobId } });
  const events = await listEvents(token, run.id);
  const { body: detail } = await api.call("getTailoringRun", { token, params: { runId: run.id } });
  return { ...given, runId: run.id, events, detail };
}

describe("a tailoring run", () => {
  it("goes from the queue to suggestions and a score, told event by event", async () => {
    const { token, resumeId, jobId, versionId } = await prepare("maria@example.org");
    const { status, body: run } = await api.call("startTailoringRun", { token, body: { resumeId, jobId } });
    expect(status).toBe(202);
    expect(run).toMatchObject({ state: "queued", phase: "queued", versionId, engine: "offline" });

    const events = await listEvents(token, run.id);
    expect(events.map((event) => event.id)).toEqual(events.map((_, at) => at + 1));
    for (const { event, data } of events) expect(runEventSchemas[event].parse(data)).toEqual(data);
    expect(events[0]).toMatchObject({ event: "progress", data: { state: "queued" } });
    expect(events.at(-1)).toMatchObject({ event: "end", data: { state: "done", failure: null } });
    const percents = events.flatMap((event) => (event.event === "progress" ? event.data.percent : []));
    expect(percents).toEqual([...percents].sort((a, b) => a - b));

    const { body: detail } = await api.call("getTailoringRun", { token, params: { runId: run.id } });
    expect(detail).toMatchObject({ state: "done", phase: "done", percent: 100 });
    const told = events.flatMap((event) => (event.event === "suggestion" ? event.data : []));
    expect(told.length).toBeGreaterThan(0);
    expect(detail.suggestions).toEqual(told);
    expect(detail.score!.of).toBeGreaterThanOrEqual(4);
    const facts = new Set(detail.facts.map((fact) => fact.id));
    for (const suggestion of detail.suggestions) {
      expect(suggestion.facts.every((id) => facts.has(id))).toBe(true);
      if (suggestion.verdict === "question") expect(suggestion.question).toBeTruthy();
    }
    const listed = (await api.call("listTailoringRuns", { token, query: { resumeId } })).body.items;
    expect(listed.map((item) => item.id)).toEqual([run.id]);
  });

  it("is resumed behind the last event a reader has seen", async () => {
    const { token, runId, events } = await finish("resume@example.org");
    const middle = events[Math.floor(events.length / 2)]!;
    const rest = await listEvents(token, runId, middle.id);
    expect(rest).toEqual(events.filter((event) => event.id > middle.id));
    expect(await listEvents(token, runId, events.at(-1)!.id)).toEqual([]);
  });

  it("gives the same suggestions again for the same résumé and job", async () => {
    const one = await finish("same-one@example.org");
    const { body: again } = await api.call("startTailoringRun", {
      token: one.token,
      body: { resumeId: one.resumeId, jobId: one.jobId },
    });
    await listEvents(one.token, again.id);
    const { body } = await api.call("getTailoringRun", { token: one.token, params: { runId: again.id } });
    expect(body.suggestions).toEqual(one.detail.suggestions);
    expect(body.score).toEqual(one.detail.score);
  });

  it("goes with its job, and its résumé's deletion takes it too", async () => {
    const { token, runId, jobId } = await finish("gone@example.org");
    await api.call("deleteJob", { token, params: { jobId } });
    expect((await api.call("getTailoringRun", { token, params: { runId } })).status).toBe(404);
    const other = await finish("gone-too@example.org");
    const params = { resumeId: other.resumeId };
    expect((await api.call("deleteResume", { token: other.token, params })).status).toBe(204);
    const left = await api.call("getTailoringRun", { token: other.token, params: { runId: other.runId } });
    expect(left.status).toBe(404);
  });

  it("is nobody else's", async () => {
    const { runId, resumeId, jobId, versionId } = await finish("mine@example.org");
    const thief = await prepare("thief@example.org");
    const params = { runId };
    const { token } = thief;
    const answers = [
      await api.call("getTailoringRun", { token, params }),
      await api.call("streamTailoringRun", { token, params }),
      await api.call("cancelTailoringRun", { token, params }),
      await api.call("decideSuggestions", {
        token,
        params,
        body: { decisions: [{ suggestionId: "s-1", state: "accepted" }] },
      }),
      await api.call("startTailoringRun", { token, body: { resumeId, jobId: thief.jobId } }),
      await api.call("startTailoringRun", { token, body: { resumeId: thief.resumeId, jobId } }),
      await api.call("startTailoringRun", {
        token,
        body: { resumeId: thief.resumeId, jobId: thief.jobId, versionId },
      }),
      await api.call("checkClaims", { token, body: { after: "Led", jobId } }),
      await api.call("draftSection", { token, body: { kind: "summary", jobId } }),
    ];
    expect(answers.map((answer) => answer.problem?.code)).toEqual(answers.map(() => "not-found"));
    expect((await api.call("listTailoringRuns", { token, query: { resumeId } })).body.items).toEqual([]);
  });
});

describe("a run that does not go through", () => {
  let still: TestApi;
  beforeAll(async () => {
    still = await startTestApi({ tasks: false });
  });
  afterAll(() => still.close());

  /** A run on a server that works on no task: it stays as it is until the test moves it. */
  async function queue(email: string) {
    const token = await still.signInAs(email);
    const { body: imported } = await still.call("createResume", { token, file: await makeResumeFile() });
    const { body: job } = await still.call("createJob", { token, body: { text: postingText } });
    const body = { resumeId: imported.resume.id, jobId: job.id };
    const { body: run } = await still.call("startTailoringRun", { token, body });
    const candidateId = (await still.call("getCandidate", { token })).body.id;
    return { token, body, run, candidateId, runId: run.id, params: { runId: run.id } };
  }
  const never = new AbortController().signal;

  it("is cancelled once, its stream ends, and no worker brings it back", async () => {
    const { token, params, candidateId, runId } = await queue("cancel@example.org");
    const { stream } = await still.call("streamTailoringRun", { token, params });
    const reading = listStream(stream!);
    const cancelled = await still.call("cancelTailoringRun", { token, params });
    expect(cancelled.body).toMatchObject({ id: runId, state: "cancelled" });
    expect(cancelled.body.endedAt).not.toBeNull();
    expect((await reading).at(-1)).toMatchObject({ event: "end", data: { state: "cancelled" } });
    const again = await still.call("cancelTailoringRun", { token, params });
    expect([again.status, again.problem?.code]).toEqual([409, "run-has-ended"]);
    await executeTailoringRun(still.world, { candidateId, runId }, never);
    const { body } = await still.call("getTailoringRun", { token, params });
    expect(body).toMatchObject({ state: "cancelled", suggestions: [] });
  });

  it("goes on where a worker that died had come to, and finds nothing twice", async () => {
    const { token, params, candidateId, runId } = await queue("retry@example.org");
    const dying = new AbortController();
    const { stream } = await still.call("streamTailoringRun", { token, params });
    const seen: RunEvent[] = [];
    const reading = (async () => {
      for await (const event of readEvents(stream!)) {
        seen.push(event);
        if (event.event === "suggestion") dying.abort(new Error("killed"));
      }
    })();
    await executeTailoringRun(still.world, { candidateId, runId }, dying.signal).catch(() => {});
    await executeTailoringRun(still.world, { candidateId, runId }, never);
    await reading;
    const { body } = await still.call("getTailoringRun", { token, params });
    expect(body.state).toBe("done");
    const told = seen.flatMap((event) => (event.event === "suggestion" ? event.data.id : []));
    expect(new Set(told).size).toBe(told.length);
    expect(body.suggestions.map((suggestion) => suggestion.id)).toEqual(told);
    expect(seen.filter((event) => event.event === "end")).toHaveLength(1);
  });

  it("fails with a reason when no try is left, and says so in its stream", async () => {
    const { token, params, candidateId, runId } = await queue("fail@example.org");
    await failTailoringRun(still.world, { candidateId, runId });
    const { body } = await still.call("getTailoringRun", { token, params });
    expect(body).toMatchObject({ state: "failed", failure: { code: "internal-error" } });
    const { stream } = await still.call("streamTailoringRun", { token, params });
    const events = await listStream(stream!);
    expect(events.at(-1)).toMatchObject({ event: "end", data: { state: "failed" } });
  });

  it("whose task was never sent is sent by the sweep", async () => {
    const { candidateId, body, run } = await queue("sweep@example.org");
    const runId = still.world.newId();
    const { versionId } = run;
    const options = { engine: "offline" as const };
    const row = { id: runId, ...body, versionId, engine: "offline", options, at: still.world.now() };
    await insertRun(still.world.db, candidateId, row);
    expect(await still.world.queue.findTask("tailoring-run", runId)).toBeNull();
    await sweepTailoringRuns(still.world);
    expect(await still.world.queue.findTask("tailoring-run", runId)).toEqual({ state: "waiting" });
  });

  it("whose task ended without it is failed by the sweep", async () => {
    const { token, params, runId } = await queue("lost@example.org");
    await still.world.queue.cancelTask("tailoring-run", runId);
    await sweepTailoringRuns(still.world);
    const { body } = await still.call("getTailoringRun", { token, params });
    expect(body).toMatchObject({ state: "failed", failure: { code: "internal-error" } });
  });

  it("does not let one candidate fill the queue", async () => {
    const { token, body } = await queue("many@example.org");
    for (let open = 1; open < 5; open++)
      expect((await still.call("startTailoringRun", { token, body })).status).toBe(202);
    const refused = await still.call("startTailoringRun", { token, body });
    expect([refused.status, refused.problem?.code]).toEqual([429, "too-many-open-runs"]);
  });
});

describe("decideSuggestions", () => {
  async function decided(email: string) {
    const done = await finish(email);
    const replaced = done.detail.suggestions.find(
      (suggestion) => suggestion.verdict === "supported" && suggestion.edit?.type === "replace",
    )!;
    const decide = (decisions: { suggestionId: string; state: string; after?: string }[]) =>
      api.call("decideSuggestions", {
        token: done.token,
        params: { runId: done.runId },
        body: { decisions: decisions as never },
      });
    return { ...done, replaced, decide };
  }

  it("accepts many at once and counts the score anew", async () => {
    const { detail, decide, token, runId } = await decided("accept@example.org");
    const supported = detail.suggestions.filter((suggestion) => suggestion.verdict === "supported");
    const { status, body } = await decide(
      supported.map((suggestion) => ({ suggestionId: suggestion.id, state: "accepted" })),
    );
    expect(status).toBe(200);
    const states = new Map(body.suggestions.map((suggestion) => [suggestion.id, suggestion.state]));
    expect(supported.every((suggestion) => states.get(suggestion.id) === "accepted")).toBe(true);
    expect(body.score!.today).toBe(detail.score!.today);
    expect(body.score!.after).toBeGreaterThanOrEqual(detail.score!.after);
    const { body: later } = await api.call("getTailoringRun", { token, params: { runId } });
    expect(later.score).toEqual(body.score);
  });

  it("takes back what was accepted, and refuses to reject it while it stands in the document", async () => {
    const { replaced, decide } = await decided("back@example.org");
    const suggestionId = replaced.id;
    await decide([{ suggestionId, state: "accepted" }]);
    const refused = await decide([{ suggestionId, state: "rejected" }]);
    expect([refused.status, refused.problem?.code]).toEqual([409, "suggestion-not-open"]);
    const back = await decide([{ suggestionId, state: "taken-back" }]);
    expect(back.body.suggestions.find((one) => one.id === suggestionId)!.state).toBe("taken-back");
    expect(back.body.score!.after).toBe(back.body.score!.today);
  });

  it("lets the candidate's own words through the gate, or names what nothing supports", async () => {
    const { replaced, decide, token, runId } = await decided("typed@example.org");
    const suggestionId = replaced.id;
    const lie = `${replaced.before} Led 250 engineers at Google.`;
    const refused = await decide([{ suggestionId, state: "accepted", after: lie }]);
    expect([refused.status, refused.problem?.code]).toEqual([409, "suggestion-unsupported"]);
    expect(JSON.stringify(refused.problem!.details)).toContain("250");
    const { body: untouched } = await api.call("getTailoringRun", { token, params: { runId } });
    expect(untouched.suggestions.every((suggestion) => suggestion.state === "open")).toBe(true);

    const kept = await decide([{ suggestionId, state: "accepted", after: replaced.before }]);
    const now = kept.body.suggestions.find((one) => one.id === suggestionId)!;
    expect(now).toMatchObject({ state: "accepted", after: replaced.before, verdict: "supported" });
    expect(now.edit).toMatchObject({ type: "replace", after: replaced.before });
    const back = await decide([{ suggestionId, state: "taken-back" }]);
    expect(back.body.suggestions.find((one) => one.id === suggestionId)!.after).toBe(replaced.after);
  });

  it("never inserts a question", async () => {
    const { detail, decide } = await decided("question@example.org");
    const question = detail.suggestions.find((suggestion) => suggestion.verdict === "question")!;
    const refused = await decide([{ suggestionId: question.id, state: "accepted" }]);
    expect(refused.problem?.code).toBe("suggestion-unsupported");
    expect((await decide([{ suggestionId: question.id, state: "rejected" }])).status).toBe(200);
  });

  it("writes all decisions or none", async () => {
    const { replaced, decide, token, runId } = await decided("all@example.org");
    const refused = await decide([
      { suggestionId: replaced.id, state: "accepted" },
      { suggestionId: "s-nobody", state: "accepted" },
    ]);
    expect(refused.problem?.code).toBe("not-found");
    const { body } = await api.call("getTailoringRun", { token, params: { runId } });
    expect(body.suggestions.every((suggestion) => suggestion.state === "open")).toBe(true);
  });
});

describe("the gate and drafts", () => {
  it("says for each claim which fact carries it", async () => {
    const { token, jobId } = await prepare("claims@example.org");
    const before = "Built ETL pipelines in Python and SQL for 40 wind farms";
    const good = await api.call("checkClaims", { token, body: { before, after: before, jobId } });
    expect(good.body.verdict).toBe("supported");
    const after = "Built ETL pipelines in Rust and SQL for 90 wind farms";
    const bad = await api.call("checkClaims", { token, body: { before, after } });
    expect(bad.body.verdict).toBe("question");
    const unsupported = bad.body.claims.filter((claim) => !claim.supported).map((claim) => claim.kind);
    expect(unsupported).toEqual(expect.arrayContaining(["number", "skill"]));
  });

  it("drafts a section from the profile's words, and nothing from an empty profile", async () => {
    const { token, jobId } = await prepare("draft@example.org");
    const { status, body } = await api.call("draftSection", { token, body: { kind: "skills", jobId } });
    expect(status).toBe(200);
    expect(body.paragraphs.map((paragraph) => paragraph.text).join(" ")).toContain("Python");
    const known = new Set(body.facts.map((fact) => fact.id));
    expect(body.paragraphs.flatMap((paragraph) => paragraph.facts).every((id) => known.has(id))).toBe(true);
    const empty = await api.signInAs("empty@example.org");
    const refused = await api.call("draftSection", { token: empty, body: { kind: "resume" } });
    expect([refused.status, refused.problem?.code]).toEqual([422, "draft-empty"]);
  });
});

it("leaves no word of a résumé in the log", () => {
  expect(api.logs.length).toBeGreaterThan(0);
  expect(api.logs.join("\n")).not.toMatch(/Santos|wind farms|Nordlicht|Windkraft/i);
});
