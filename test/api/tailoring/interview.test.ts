import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunDetail } from "../../../shared/contract/schemas.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, postingText, resumeLines } from "../resumes/resume-file.ts";
import { listStream } from "./read-events.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function prepare(email: string, lines: readonly string[] = resumeLines) {
  const token = await api.signInAs(email);
  const { body: imported } = await api.call("createResume", { token, file: await makeResumeFile(lines) });
  return { token, resumeId: imported.resume.id };
}
const addJob = async (token: string, text: string) =>
  (await api.call("createJob", { token, body: { text } })).body.id;

async function tailor(token: string, resumeId: string, jobId: string): Promise<RunDetail> {
  const { body: run } = await api.call("startTailoringRun", { token, body: { resumeId, jobId } });
  const { stream } = await api.call("streamTailoringRun", { token, params: { runId: run.id } });
  await listStream(stream!);
  return (await api.call("getTailoringRun", { token, params: { runId: run.id } })).body;
}
const questions = (run: RunDetail) => run.suggestions.filter(({ edit }) => edit === null);
const asked = (run: RunDetail) => questions(run).flatMap(({ asks }) => asks ?? []);
const lineOf = (run: RunDetail, word: string) =>
  run.score!.requirements.find(({ text }) => text.includes(word));

async function say(token: string, run: RunDetail, word: string, text: string | null) {
  const question = questions(run).find((one) => one.question?.includes(word))!;
  const demand = lineOf(run, word)!.text;
  const { asks } = question;
  return (
    await api.call("answerQuestion", {
      token,
      body: { demand, question: question.question!, ...(asks && { asks }), text },
    })
  ).body;
}
const check = async (token: string, after: string) =>
  (await api.call("checkClaims", { token, body: { before: "", after, jobId: null } })).body.verdict;

const other = `Platform Engineer\nFjord AS\n\nRequirements\n- K8s in production\n- Terraform\n`;

describe("the interview", () => {
  it("makes an answer a fact that the next check and the score take without an import", async () => {
    const { token, resumeId } = await prepare("answers@example.org");
    const run = await tailor(token, resumeId, await addJob(token, postingText));
    expect(asked(run)).toEqual(["skill:kubernetes"]);
    expect(lineOf(run, "Kubernetes")).toMatchObject({ evidenced: false, facts: [] });
    expect(await check(token, "Ran Kubernetes at Nordlicht Energie GmbH")).toBe("question");

    const { answer, profile } = await say(token, run, "Kubernetes", "Yes, ran it at Nordlicht from 2022 on");
    expect(answer).toMatchObject({ state: "answered", factId: answer.id });
    expect(profile.facts.other.find(({ id }) => id === answer.factId)).toMatchObject({
      text: "Kubernetes: Yes, ran it at Nordlicht from 2022 on",
      confidence: "sure",
      sources: [{ kind: "candidate", at: api.clock.now.toISOString() }],
    });
    expect(await check(token, "Ran Kubernetes at Nordlicht")).toBe("supported");

    const scored = (await api.call("scoreTailoringRun", { token, params: { runId: run.id } })).body;
    expect(lineOf(scored, "Kubernetes")).toMatchObject({ evidenced: true, facts: [answer.factId] });
    expect(scored.score!.reachable).toBe(run.score!.reachable + 1);
    expect(scored.score!.fit).toBeGreaterThan(run.score!.fit!);
    expect(scored.facts.some(({ id }) => id === answer.factId)).toBe(true);
    expect(questions(scored).map(({ answered }) => answered)).toEqual([true]);
  });

  it("never asks twice: not in the next run, nor for another job in other words, whatever was said", async () => {
    for (const [email, text] of [
      ["yes@example.org", "Yes, at Nordlicht"],
      ["not-mine@example.org", null],
      ["nein@example.org", "Nein"],
    ] as const) {
      const { token, resumeId } = await prepare(email);
      const jobId = await addJob(token, postingText);
      const { answer } = await say(token, await tailor(token, resumeId, jobId), "Kubernetes", text);
      expect(answer.factId === null).toBe(text !== "Yes, at Nordlicht");
      expect(asked(await tailor(token, resumeId, jobId))).toEqual([]);
      expect(asked(await tailor(token, resumeId, await addJob(token, other)))).toEqual(["skill:terraform"]);
    }
  });

  it("keeps what was said over imports and changes of the profile", async () => {
    const { token, resumeId } = await prepare("keeps@example.org");
    const run = await tailor(token, resumeId, await addJob(token, postingText));
    const { answer } = await say(token, run, "Kubernetes", null);
    const file = await makeResumeFile([...resumeLines, "Rust, Go"]);
    await api.call("createVersion", { token, params: { resumeId }, file });
    const { revision, facts, answers } = (await api.call("getProfile", { token })).body;
    expect(answers).toEqual([answer]);
    const written = await api.call("updateProfile", { token, body: { revision, facts } });
    expect(written.body.answers).toEqual([answer]);
  });

  it("lets the candidate change his mind", async () => {
    const { token, resumeId } = await prepare("mind@example.org");
    const jobId = await addJob(token, postingText);
    const run = await tailor(token, resumeId, jobId);
    await say(token, run, "Kubernetes", null);
    const second = await say(token, run, "Kubernetes", "Kubernetes at Nordlicht, 2022");
    const third = await say(token, run, "Kubernetes", "Kubernetes at Meyer, 2019");
    expect(third.profile.answers).toEqual([third.answer]);
    const ids = third.profile.facts.other.map(({ id }) => id);
    expect(ids).toContain(third.answer.id);
    expect(ids).not.toContain(second.answer.id);

    const params = { answerId: third.answer.id };
    const reopened = await api.call("reopenQuestion", { token, params });
    expect(reopened.body).toMatchObject({ answers: [] });
    expect(reopened.body.facts.other.map(({ id }) => id)).not.toContain(third.answer.id);
    expect(asked(await tailor(token, resumeId, jobId))).toEqual(["skill:kubernetes"]);
    expect((await api.call("reopenQuestion", { token, params })).problem?.code).toBe("not-found");
  });

  it("knows a declined condition as not met, and one not asked as not known", async () => {
    const { token, resumeId } = await prepare("permit@example.org");
    const jobId = await addJob(token, `${postingText}- You must have the right to work in Germany\n`);
    const run = await tailor(token, resumeId, jobId);
    const permit = (one: RunDetail) => one.score!.knockouts?.find(({ kind }) => kind === "permit")?.state;
    expect(permit(run)).toBe("not-known");
    await say(token, run, "right to work", null);
    const scored = (await api.call("scoreTailoringRun", { token, params: { runId: run.id } })).body;
    expect(permit(scored)).toBe("not-met");
    expect(scored.score!.tier).not.toBe("high");
  });

  it("reads what a typed claim asks for, so that a run does not ask it again", async () => {
    const { token, resumeId } = await prepare("typed@example.org");
    await api.call("answerQuestion", {
      token,
      body: { demand: "Kubernetes", question: "Did you use Kubernetes? Where?", text: "no" },
    });
    expect(asked(await tailor(token, resumeId, await addJob(token, postingText)))).toEqual([]);
  });

  it("is one candidate's own", async () => {
    const { token, resumeId } = await prepare("own@example.org");
    const run = await tailor(token, resumeId, await addJob(token, postingText));
    const { answer } = await say(token, run, "Kubernetes", "Kubernetes at Nordlicht");
    const stranger = await api.signInAs("stranger@example.org");
    const reopened = await api.call("reopenQuestion", { token: stranger, params: { answerId: answer.id } });
    expect(reopened.problem?.code).toBe("not-found");
    const scored = await api.call("scoreTailoringRun", { token: stranger, params: { runId: run.id } });
    expect(scored.problem?.code).toBe("not-found");
  });

  it("loses no answer of several given at once", async () => {
    const { token } = await prepare("many@example.org");
    const words = ["Terraform", "Ansible", "Kotlin"];
    await Promise.all(
      words.map((word) =>
        api.call("answerQuestion", {
          token,
          body: { demand: word, question: `Did you use ${word}?`, text: `Used ${word} at Nordlicht` },
        }),
      ),
    );
    const { answers } = (await api.call("getProfile", { token })).body;
    expect(answers.map(({ demand }) => demand).sort()).toEqual([...words].sort());
  });
});

describe("a reading in doubt", () => {
  const lines = [
    "Maria Santos",
    "maria.santos@example.org | +49 40 1234567 | Hamburg",
    "# Experience",
    "Moonrise, Sunfall\t03/2018 – 02/2024",
    "- Built ETL pipelines in Python for 40 wind farms",
    "# Skills",
    "Python, SQL",
  ];

  it("rests no suggestion and no claim until the candidate says that it is right", async () => {
    const { token, resumeId } = await prepare("doubt@example.org", lines);
    const jobId = await addJob(
      token,
      "Engineer\nFirm\n\nRequirements\n- 3 years of experience with Python\n- ETL\n",
    );
    const { revision, facts } = (await api.call("getProfile", { token })).body;
    const [position] = facts.positions;
    expect(position).toMatchObject({ confidence: "unsure", doubt: "title-or-employer" });
    const run = await tailor(token, resumeId, jobId);
    expect(run.score!.requirements[0]).toMatchObject({ evidenced: false });
    for (const { facts: named, claims } of run.suggestions)
      expect([...named, ...claims.flatMap((claim) => claim.facts)]).not.toContain(position!.id);
    expect(await check(token, "Worked for Sunfall")).toBe("question");

    const sources = [
      ...position!.sources,
      { kind: "candidate" as const, at: api.clock.now.toISOString(), question: null },
    ];
    const confirmed = { ...facts, positions: [{ ...position!, confidence: "sure" as const, sources }] };
    await api.call("updateProfile", { token, body: { revision, facts: confirmed } });
    expect(await check(token, "Worked for Sunfall")).toBe("supported");
    const scored = (await api.call("scoreTailoringRun", { token, params: { runId: run.id } })).body;
    expect(scored.score!.requirements[0]).toMatchObject({ evidenced: true });
  });
});
