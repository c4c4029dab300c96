import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertLetter } from "../../../api/applications/store.ts";
import { workerPool } from "../../../api/worker/worker-pool.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, postingText } from "../resumes/resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  await workerPool().warm();
  api = await startTestApi({ tasks: false });
});
afterAll(() => api.close());

async function prepare(email: string) {
  const token = await api.signInAs(email);
  await api.call("createResume", { token, file: await makeResumeFile() });
  const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
  const candidateId = (await api.call("getCandidate", { token })).body.id;
  return { token, candidateId, jobId: job.id, params: { jobId: job.id } };
}

const textOf = ({ paragraphs }: { paragraphs: { sentences: { text: string }[] }[] }) =>
  paragraphs.map(({ sentences }) => sentences.map(({ text }) => text).join(" ")).join("\n");

type Given = Awaited<ReturnType<typeof prepare>>;
const write = async ({ token, params }: Given, tone?: "casual") =>
  (await api.call("createLetter", { token, params, body: { ...(tone && { tone }) } })).body;

/** The letter as a candidate sends it back, with one paragraph of the body in other words. */
function reword(letter: Awaited<ReturnType<typeof write>>["letter"], words: string) {
  const paragraphs = letter.paragraphs.map(({ role, sentences }) => ({
    role,
    text: sentences.map(({ text }) => text).join(role === "sender" || role === "recipient" ? "\n" : " "),
  }));
  const body = paragraphs.findIndex(({ role }) => role === "body");
  return { paragraphs: paragraphs.map((one, at) => (at === body ? { ...one, text: words } : one)) };
}

describe("a letter", () => {
  it("is written at once, offline, each sentence with what it rests on, and makes the application", async () => {
    const given = await prepare("maria@example.org");
    const { token, params, jobId } = given;
    const { status, body } = await api.call("createLetter", { token, params, body: {} });
    expect(status).toBe(201);
    expect(body).toMatchObject({ jobId, number: 1, origin: "offline", model: null, fallback: null });
    expect(body.letter).toMatchObject({ language: "en", tone: "professional" });
    const sentences = body.letter.paragraphs.flatMap((paragraph) => paragraph.sentences);
    expect(sentences.every(({ verdict }) => verdict === "supported")).toBe(true);
    expect(textOf(body.letter)).toContain("Maria Santos");
    expect(textOf(body.letter)).toMatch(/wind farms|failures/);
    const facts = new Set(body.facts.map((fact) => fact.id));
    expect(facts.size).toBeGreaterThan(0);
    expect(sentences.flatMap((sentence) => sentence.facts).every((id) => facts.has(id))).toBe(true);

    expect((await api.call("getLetter", { token, params: { letterId: body.id } })).body).toEqual(body);
    const { body: applications } = await api.call("listApplications", { token });
    expect(applications.items).toMatchObject([{ jobId, letters: 1 }]);
  });

  it("says why a thin profile gives none", async () => {
    const token = await api.signInAs("thin@example.org");
    const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
    const { status, problem } = await api.call("createLetter", {
      token,
      params: { jobId: job.id },
      body: {},
    });
    expect([status, problem?.code]).toEqual([422, "letter-empty"]);
    expect((await api.call("listApplications", { token })).body.items).toEqual([]);
  });

  it("is built on the key points that are asked for", async () => {
    const given = await prepare("points@example.org");
    const { token, params } = given;
    const { body: points } = await api.call("listKeyPoints", { token, params });
    expect(points.items.length).toBeGreaterThan(1);
    expect(points.items[0]!.fact.text).toBeTruthy();
    const last = points.items.at(-1)!.fact;
    const { body } = await api.call("createLetter", { token, params, body: { keyPoints: [last.id] } });
    expect(body.letter.keyPoints[0]).toBe(last.id);
  });

  it("is listed by version, newest first, page by page, also where all are of one moment", async () => {
    const given = await prepare("pages@example.org");
    for (let i = 0; i < 5; i++) await write(given);
    const seen: number[] = [];
    let cursor: string | null | undefined;
    do {
      const { body } = await api.call("listLetters", {
        token: given.token,
        params: given.params,
        query: { limit: 2, ...(cursor && { cursor }) },
      });
      seen.push(...body.items.map((item) => item.number));
      cursor = body.next;
    } while (cursor);
    expect(seen).toEqual([5, 4, 3, 2, 1]);
    const { body } = await api.call("listApplications", { token: given.token });
    expect(body.items).toMatchObject([{ letters: 5 }]);
  });

  it("gets different numbers when two are written at once", async () => {
    const given = await prepare("twice@example.org");
    const both = await Promise.all([write(given), write(given), write(given, "casual")]);
    expect(both.map(({ number }) => number).sort()).toEqual([1, 2, 3]);
    const { body } = await api.call("listApplications", { token: given.token });
    expect(body.items).toHaveLength(1);
  });
});

describe("the candidate's own wording", () => {
  it("becomes the next version, and the one before stays as it was", async () => {
    const given = await prepare("edit@example.org");
    const first = await write(given);
    const { token } = given;
    const { status, body: second } = await api.call("updateLetter", {
      token,
      params: { letterId: first.id },
      body: reword(first.letter, "I built ETL pipelines in Python and SQL for 40 wind farms."),
    });
    expect(status).toBe(200);
    expect(second).toMatchObject({ number: 2, origin: "candidate", model: null, jobId: given.jobId });
    expect(textOf(second.letter)).toContain("I built ETL pipelines in Python and SQL for 40 wind farms.");
    const own = second.letter.paragraphs.find(({ role }) => role === "body")!.sentences;
    expect(own).toMatchObject([{ verdict: "supported", question: null }]);
    expect(own[0]!.facts.length).toBeGreaterThan(0);
    expect((await api.call("getLetter", { token, params: { letterId: first.id } })).body).toEqual(first);
  });

  it("is kept with its invented sentences, each marked as a question", async () => {
    const given = await prepare("lie@example.org");
    const first = await write(given);
    const { body } = await api.call("updateLetter", {
      token: given.token,
      params: { letterId: first.id },
      body: reword(
        first.letter,
        "I built ETL pipelines in Python and SQL for 40 wind farms. I led 25 engineers at Google and hold a PhD in physics.",
      ),
    });
    const own = body.letter.paragraphs.find(({ role }) => role === "body")!.sentences;
    expect(own.map(({ verdict }) => verdict)).toEqual(["supported", "question"]);
    expect(own[1]!.question).toBeTruthy();
    expect(own[1]!.claims.some((claim) => !claim.supported)).toBe(true);
    expect(body.letter.warnings.map(({ code }) => code)).toContain("questions");
  });

  it("keeps naming the model whose words were changed", async () => {
    const given = await prepare("model-words@example.org");
    const first = await write(given);
    const byModel = await insertLetter(
      api.world.db,
      given.candidateId,
      {
        id: api.world.newId(),
        jobId: given.jobId,
        origin: "model",
        model: "some-model",
        fallback: null,
        content: first.letter as never,
      },
      { applicationId: api.world.newId(), at: api.world.now() },
    );
    const { body } = await api.call("updateLetter", {
      token: given.token,
      params: { letterId: byModel!.id },
      body: reword(first.letter, "I built ETL pipelines in Python."),
    });
    expect(body).toMatchObject({ number: 3, origin: "candidate", model: "some-model" });
  });

  it("is refused for a version that is not the latest, and nothing is written", async () => {
    const given = await prepare("stale@example.org");
    const { token } = given;
    const first = await write(given);
    const edit = (letterId: string) =>
      api.call("updateLetter", {
        token,
        params: { letterId },
        body: reword(first.letter, "I wrote reports in SQL and Excel for 12 stores."),
      });
    expect((await edit(first.id)).status).toBe(200);
    const { status, problem } = await edit(first.id);
    expect([status, problem?.code]).toEqual([409, "letter-changed-meanwhile"]);
    const { body } = await api.call("listLetters", { token, params: given.params });
    expect(body.items.map(({ number }) => number)).toEqual([2, 1]);
  });

  it("of two panes at once wins in one", async () => {
    const given = await prepare("panes@example.org");
    const first = await write(given);
    const answers = await Promise.all(
      ["I wrote reports in SQL.", "I moved nightly jobs to Apache Airflow."].map((words) =>
        api.call("updateLetter", {
          token: given.token,
          params: { letterId: first.id },
          body: reword(first.letter, words),
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("needs words, and not too many", async () => {
    const given = await prepare("empty@example.org");
    const first = await write(given);
    const edit = (paragraphs: { role: "body"; text: string }[]) =>
      api.call("updateLetter", {
        token: given.token,
        params: { letterId: first.id },
        body: { paragraphs },
      });
    for (const paragraphs of [
      [{ role: "body" as const, text: " \n " }],
      Array.from({ length: 60 }, () => ({ role: "body" as const, text: "word ".repeat(900) })),
    ]) {
      const { status, problem } = await edit(paragraphs);
      expect([status, problem?.code]).toEqual([400, "request-invalid"]);
    }
  });
});

describe("letters of others", () => {
  it("are not found, not listed and not changed", async () => {
    const owner = await prepare("owner@example.org");
    const letter = await write(owner);
    const thief = await prepare("thief@example.org");
    const { token } = thief;
    const params = { letterId: letter.id };
    const answers = [
      await api.call("getLetter", { token, params }),
      await api.call("updateLetter", { token, params, body: reword(letter.letter, "Mine now.") }),
      await api.call("createLetter", { token, params: owner.params, body: {} }),
      await api.call("listLetters", { token, params: owner.params }),
      await api.call("listKeyPoints", { token, params: owner.params }),
    ];
    expect(answers.map(({ problem }) => problem?.code)).toEqual(answers.map(() => "not-found"));
    expect((await api.call("listApplications", { token })).body.items).toEqual([]);
    expect((await api.call("listLetters", { token: owner.token, params: owner.params })).body.items).toEqual([
      letter,
    ]);
  });

  it("do not show through a cursor made of their ids", async () => {
    const owner = await prepare("cursor-owner@example.org");
    for (let i = 0; i < 2; i++) await write(owner);
    const { body } = await api.call("listLetters", {
      token: owner.token,
      params: owner.params,
      query: { limit: 1 },
    });
    const thief = await prepare("cursor-thief@example.org");
    await write(thief);
    const stolen = await api.call("listLetters", {
      token: thief.token,
      params: thief.params,
      query: { cursor: body.next! },
    });
    expect(stolen.body.items).toEqual([]);
  });
});

describe("what becomes of letters", () => {
  it("goes with the job", async () => {
    const given = await prepare("job-gone@example.org");
    const letter = await write(given);
    await api.call("deleteJob", { token: given.token, params: given.params });
    const left = await api.call("getLetter", { token: given.token, params: { letterId: letter.id } });
    expect(left.status).toBe(404);
    expect((await api.call("listApplications", { token: given.token })).body.items).toEqual([]);
    expect(await api.world.db.artifact.count({ where: { candidateId: given.candidateId } })).toBe(0);
  });

  it("goes with the candidate, row by row", async () => {
    const given = await prepare("erased@example.org");
    await write(given);
    const { db } = api.world;
    await db.candidate.delete({ where: { id: given.candidateId } });
    expect(await db.application.count({ where: { candidateId: given.candidateId } })).toBe(0);
    expect(await db.artifact.count({ where: { candidateId: given.candidateId } })).toBe(0);
  });

  it("stands in no log", async () => {
    const given = await prepare("quiet@example.org");
    const before = api.logs.length;
    const letter = await write(given);
    await api.call("updateLetter", {
      token: given.token,
      params: { letterId: letter.id },
      body: reword(letter.letter, "Zanzibar was my secret project."),
    });
    const logged = api.logs.slice(before).join("\n");
    expect(logged).toContain("/letters");
    for (const word of ["Zanzibar", "Maria", "wind farms", "Dear"]) expect(logged).not.toContain(word);
  });
});
