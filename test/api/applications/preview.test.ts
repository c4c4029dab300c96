import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workerPool } from "../../../api/worker/worker-pool.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { hostileWords, makeHostileDocument } from "../../support/hostile-document.ts";
import { makeResumeFile, postingText, resumeLines } from "../resumes/resume-file.ts";
import { finishRun } from "./finished-run.ts";

let api: TestApi;
beforeAll(async () => {
  await workerPool().warm();
  api = await startTestApi();
});
afterAll(() => api.close());

/** What a reader of the page sees, without blanks. */
const textOf = (html: string) =>
  html
    .replace(/^.*<body>/s, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, "");
const letters = (text: string) => text.replace(/\s+/g, "");

describe("the preview of a done run", () => {
  it("shows résumé, letter and score without anything else being made first", async () => {
    const { token, params, detail } = await finishRun(api, "maria@example.org");
    const { status, body } = await api.call("getPreview", { token, params });
    expect(status).toBe(200);
    expect(textOf(body.cv_html)).toContain("MariaSantos");
    expect(textOf(body.cover_letter_html)).toContain("MariaSantos");
    expect(body.ats.score).toBe(detail.score!.fit);
    expect(body.ats.analysis.length).toBeGreaterThan(1);
    for (const { text } of detail.score!.reasoning!) expect(body.ats.analysis).toContain(text);
    expect(body.writtenBy).toEqual({ resume: null, letter: null });
    for (const html of [body.cv_html, body.cover_letter_html]) {
      expect(html).toMatch(/^<!doctype html>/);
      expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
    }
    // It was written for this page alone.
    expect((await api.call("listApplications", { token })).body.items).toEqual([]);
  });

  it("names the conditions before any other reason", async () => {
    const posting = postingText.replace("3 years", "15 years");
    const { token, params, detail } = await finishRun(api, "conditions@example.org", { posting });
    const { body } = await api.call("getPreview", { token, params });
    expect(detail.score!.knockouts!.some(({ state }) => state === "not-met")).toBe(true);
    expect(body.ats.analysis[0]).toMatch(/^A condition is not met/);
  });

  it("shows what facts support while nothing is accepted, and then what is accepted alone", async () => {
    const run = await finishRun(api, "accepting@example.org");
    const { token, params, supported } = run;
    const texts = supported.filter(({ edit }) => edit.type === "replace");
    expect(texts.length).toBeGreaterThan(1);
    const { body: proposal } = await api.call("getPreview", { token, params });
    expect(proposal.proposed).toBe(true);
    const before = textOf(proposal.cv_html);
    for (const { after } of texts) expect(before).toContain(letters(after));
    const [first, ...others] = texts;
    expect((await run.decide({ [first!.id]: "accepted" })).status).toBe(200);
    const { body: accepted } = await api.call("getPreview", { token, params });
    expect(accepted.proposed).toBe(false);
    const after = textOf(accepted.cv_html);
    expect(after).toContain(letters(first!.after));
    for (const other of others) {
      expect(after).toContain(letters(other.before));
      expect(after).not.toContain(letters(other.after));
    }
  });

  it("shows the document as it is when everything was turned down", async () => {
    const run = await finishRun(api, "no@example.org");
    const { token, params, detail } = run;
    await run.decide(Object.fromEntries(detail.suggestions.map(({ id }) => [id, "rejected"])));
    const { body } = await api.call("getPreview", { token, params });
    const document = resumeLines.map((line) => letters(line.replace(/^[#-] /, ""))).join("");
    expect(textOf(body.cv_html)).toBe(document);
  });

  it("shows the latest letter, whoever wrote it", async () => {
    const { token, params, jobId } = await finishRun(api, "latest@example.org");
    const { body: letter } = await api.call("createLetter", { token, params: { jobId }, body: {} });
    await api.call("updateLetter", {
      token,
      params: { letterId: letter.id },
      body: { paragraphs: [{ role: "body", text: "My <b>own</b> words & nothing else." }] },
    });
    const { body } = await api.call("getPreview", { token, params });
    expect(body.cover_letter_html).toContain("<p>My &lt;b&gt;own&lt;/b&gt; words &amp; nothing else.</p>");
    expect(textOf(body.cover_letter_html)).toBe("My<b>own</b>words&nothingelse.");
  });

  it("names the model whose suggestions the résumé shows", async () => {
    const { token, params, supported, decide } = await finishRun(api, "by-model@example.org");
    const [first, second] = supported;
    const { db } = api.world;
    const at = { runId: params.runId, id: first!.id };
    const row = await db.suggestion.findFirstOrThrow({ where: at });
    const content = { ...(row.content as object), writtenBy: { engine: "openai", model: "some-model" } };
    await db.suggestion.updateMany({ where: at, data: { content } });
    const writtenBy = async () => (await api.call("getPreview", { token, params })).body.writtenBy.resume;
    expect(await writtenBy()).toBe("some-model");
    await decide({ [second!.id]: "accepted" });
    expect(await writtenBy()).toBeNull();
  });

  it("says in a sentence why a thin profile has no letter", async () => {
    const { token, params } = await finishRun(api, "thin-run@example.org");
    const { body: profile } = await api.call("getProfile", { token });
    const facts = { ...profile.facts, positions: [], projects: [], other: [], summary: [] };
    await api.call("updateProfile", { token, body: { revision: profile.revision, facts } });
    const { status, body } = await api.call("getPreview", { token, params });
    expect(status).toBe(200);
    expect(body.cover_letter_html).toContain("There is no letter yet");
  });

  it("is not there before the run is done", async () => {
    const still = await startTestApi({ tasks: false });
    try {
      const token = await still.signInAs("early@example.org");
      const { body: imported } = await still.call("createResume", { token, file: await makeResumeFile() });
      const { body: job } = await still.call("createJob", { token, body: { text: postingText } });
      const { body: run } = await still.call("startTailoringRun", {
        token,
        body: { resumeId: imported.resume.id, jobId: job.id },
      });
      const answer = await still.call("getPreview", { token, params: { runId: run.id } });
      expect([answer.status, answer.problem?.code]).toEqual([409, "run-not-done"]);
    } finally {
      await still.close();
    }
  });

  it("holds nothing that could run, whatever résumé and posting say, and all of it as words", async () => {
    const lines = resumeLines.map((line) => line.replace(/^[#-] /, ""));
    const posting = `${postingText}\n${hostileWords.join("\n")}\nCompany: <img src=x onerror=hack()>\n`;
    const { token, params } = await finishRun(api, "hostile@example.org", {
      file: await makeHostileDocument(lines),
      posting,
    });
    const { status, body } = await api.call("getPreview", { token, params });
    expect(status).toBe(200);
    for (const html of [body.cv_html, body.cover_letter_html]) {
      const content = html.replace(/^.*<body>/s, "");
      expect(content).not.toMatch(/<(?:script|iframe|svg|object|embed|form|style|link|meta|base)\b/i);
      expect(content).not.toMatch(/<[^>]*\s(?:on\w+|srcdoc|style|id|class)=/i);
      expect(content).not.toMatch(/<[^>]*\shref="(?!https?:|mailto:)/i);
      expect(content).not.toMatch(/<[^>]*\ssrc="(?!data:image\/(?:png|jpeg);base64,)/i);
    }
    for (const words of hostileWords) expect(textOf(body.cv_html)).toContain(letters(words));
  });
});
