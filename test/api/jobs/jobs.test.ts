import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../support/api.ts";

const postingText = `Data Engineer
Nordlicht Energie GmbH, Hamburg

Your profile
- At least 3 years of experience with Python and SQL
- You must have a degree in computer science
- Experience with Airflow is a plus
`;

let api: TestApi;
let ann: string;
let ben: string;
beforeAll(async () => {
  api = await startTestApi();
  ann = await api.signInAs("ann@example.org");
  ben = await api.signInAs("ben@example.org");
});
afterAll(() => api.close());

describe("createJob", () => {
  it("reads pasted text: title, requirements, skills", async () => {
    const { status, body } = await api.call("createJob", { token: ann, body: { text: postingText } });
    expect(status).toBe(201);
    expect(body.title).toBe("Data Engineer");
    expect(body.posting.requirements.length).toBeGreaterThanOrEqual(3);
    expect(body.posting.skills.map((skill) => skill.name)).toContain("Python");
  });

  it("believes the candidate about title and company", async () => {
    const given = { text: postingText, title: "Engineer (data)", company: "Nordlicht" };
    const { body } = await api.call("createJob", { token: ann, body: given });
    expect(body).toMatchObject({ title: "Engineer (data)", company: "Nordlicht" });
    expect(body.posting).toMatchObject({ title: "Engineer (data)", company: "Nordlicht" });
  });

  it("takes the fields one by one", async () => {
    const body = { title: "Nurse", company: "City Hospital", place: "Leeds", description: postingText };
    const answer = await api.call("createJob", { token: ann, body });
    expect(answer.body).toMatchObject({ title: "Nurse", company: "City Hospital", place: "Leeds" });
  });

  it("leaves out what no database can hold", async () => {
    const text = `${postingText}\u0000 and \ud800 more`;
    const { status, body } = await api.call("createJob", {
      token: ann,
      body: { text, title: "Engi\u0000neer" },
    });
    expect([status, body.title]).toEqual([201, "Engineer"]);
    expect(body.posting.text).not.toContain("\u0000");
    expect(body.posting.text.isWellFormed()).toBe(true);
    const html = `<h1>Engineer&#0;</h1><p>You must know Python\u0000 &#xD800;</p>`;
    expect((await api.call("createJob", { token: ann, body: { html } })).status).toBe(201);
  });

  it("reads HTML without its scripts", async () => {
    const html = `<html><head><script>alert("x")</script><style>p{}</style></head><body onload="steal()">
      <h1>Data Engineer</h1><h2>Requirements</h2><ul><li>You must know Python and SQL<script>steal()</script></li></ul></body></html>`;
    const { status, body } = await api.call("createJob", { token: ann, body: { html } });
    expect(status).toBe(201);
    expect(body.posting.text).toContain("Python");
    expect(JSON.stringify(body)).not.toMatch(/alert|steal|script/);
  });

  it.each([
    ["an empty posting", { text: "" }, 422, "posting-empty"],
    ["a posting of blanks", { text: " \n\t " }, 422, "posting-empty"],
    ["200 KB of text", { text: "Python and SQL. ".repeat(13_000) }, 413, "posting-too-long"],
    ["2 MB of text", { text: "Python and SQL. ".repeat(130_000) }, 413, "posting-too-long"],
    ["HTML with nothing but scripts", { html: "<script>alert(1)</script>" }, 422, "posting-no-text"],
    ["a mix of forms", { text: "x", html: "y" }, 400, "request-invalid"],
  ])("refuses %s with a stable code and stores nothing", async (_, body, status, code) => {
    const before = await api.call("listJobs", { token: ann });
    const answer = await api.call("createJob", { token: ann, body: body as { text: string } });
    expect([answer.status, answer.problem?.code]).toEqual([status, code]);
    const after = await api.call("listJobs", { token: ann });
    expect(after.body.items).toHaveLength(before.body.items.length);
  });
});

describe("createJob from an address", () => {
  it("reads the page that the fetcher brings", async () => {
    const asked: string[] = [];
    api.world.fetchPostingPage = async (url) => {
      asked.push(url);
      return { ok: true, url, html: `<h1>Data Engineer</h1><p>${postingText}</p>` };
    };
    const url = "https://jobs.example.org/42";
    const { status, body } = await api.call("createJob", { token: ann, body: { url } });
    delete api.world.fetchPostingPage;
    expect([status, body.title, asked]).toEqual([201, "Data Engineer", [url]]);
  });

  it("refuses addresses inside the server's network without asking them", async () => {
    for (const url of [
      "https://127.0.0.1/",
      "https://localhost/",
      "http://jobs.example.org/",
      "https://[::1]/",
    ]) {
      const { status, problem } = await api.call("createJob", { token: ann, body: { url } });
      expect([url, status, problem?.code]).toEqual([url, 422, "posting-url-refused"]);
    }
  });
});

describe("a candidate's jobs", () => {
  it("are listed newest first, a page at a time, and each once", async () => {
    const token = await api.signInAs("lister@example.org");
    const made: string[] = [];
    for (let at = 0; at < 5; at++) {
      if (at % 2 === 0) api.clock.advance(1);
      const { body } = await api.call("createJob", {
        token,
        body: { text: postingText, title: `Job ${at}` },
      });
      made.push(body.id);
    }
    const listed: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await api.call("listJobs", { token, query: { limit: 2, cursor } });
      listed.push(...body.items.map((job) => job.id));
      cursor = body.next ?? undefined;
    } while (cursor);
    expect(listed[0]).toBe(made[4]);
    expect([...listed].sort()).toEqual([...made].sort());
  });

  it("can be replaced and deleted", async () => {
    const { body: job } = await api.call("createJob", { token: ann, body: { text: postingText } });
    const params = { jobId: job.id };
    const changed = await api.call("updateJob", {
      token: ann,
      params,
      body: { text: "Cook wanted\n\nYou must have worked in a hotel kitchen.", title: "Cook" },
    });
    expect(changed.body).toMatchObject({ id: job.id, title: "Cook" });
    const refused = await api.call("updateJob", { token: ann, params, body: { text: "" } });
    expect(refused.problem?.code).toBe("posting-empty");
    expect((await api.call("getJob", { token: ann, params })).body.title).toBe("Cook");
    expect((await api.call("deleteJob", { token: ann, params })).status).toBe(204);
    expect((await api.call("getJob", { token: ann, params })).status).toBe(404);
    expect((await api.call("deleteJob", { token: ann, params })).status).toBe(404);
  });

  it("are nobody else's", async () => {
    const { body: job } = await api.call("createJob", { token: ann, body: { text: postingText } });
    const params = { jobId: job.id };
    const answers = [
      await api.call("getJob", { token: ben, params }),
      await api.call("updateJob", { token: ben, params, body: { text: postingText } }),
      await api.call("deleteJob", { token: ben, params }),
    ];
    expect(answers.map((answer) => answer.problem?.code)).toEqual(["not-found", "not-found", "not-found"]);
    expect((await api.call("listJobs", { token: ben })).body.items).toEqual([]);
    expect((await api.call("getJob", { token: ann, params })).status).toBe(200);
  });
});

describe("sample jobs", () => {
  it("are there for a new candidate's first two calls at once, once each", async () => {
    const folder = await mkdtemp(join(tmpdir(), "autohire-postings-"));
    await writeFile(join(folder, "a.txt"), postingText);
    await writeFile(join(folder, "b.html"), "<h1>Cook</h1><h2>Requirements</h2><p>You must know HACCP.</p>");
    await writeFile(join(folder, "notes.md"), "no posting");
    api.world.samplePostingsFolder = folder;
    try {
      const token = await api.signInAs("new@example.org");
      await Promise.all([api.call("listJobs", { token }), api.call("listJobs", { token })]);
      const { body } = await api.call("listJobs", { token });
      expect(body.items.map((job) => [job.title, job.sample])).toEqual([
        ["Data Engineer", true],
        ["Cook", true],
      ]);
    } finally {
      delete api.world.samplePostingsFolder;
      await rm(folder, { recursive: true });
    }
  });
});
