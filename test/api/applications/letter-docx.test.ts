import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workerPool } from "../../../api/worker/worker-pool.ts";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import { readLook } from "../../../shared/docx/write/read-look.ts";
import { people } from "../../fixtures/people/index.ts";
import { layouts } from "../../fixtures/people/layouts/index.ts";
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
  const { body: imported } = await api.call("createResume", { token, file: await makeResumeFile() });
  const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
  const { body: letter } = await api.call("createLetter", { token, params: { jobId: job.id }, body: {} });
  return { token, letter, resumeId: imported.resume.id, params: { letterId: letter.id } };
}

async function open(bytes: Uint8Array | null) {
  const opened = await openDocx(bytes!);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

describe("a letter as a Word document", () => {
  it("says what the letter says and is named for person and job", async () => {
    const { token, letter, params } = await prepare("maria@example.org");
    const { status, headers, bytes } = await api.call("getLetterDocx", { token, params });
    expect(status).toBe(200);
    expect(decodeURIComponent(headers.get("content-disposition")!)).toContain(
      "Maria Santos – Letter – Senior Data Engineer, Windkraft AG.docx",
    );
    const text = readBlocks(await open(bytes))
      .map((block) => block.text)
      .join("\n");
    const sentences = letter.letter.paragraphs.flatMap((paragraph) => paragraph.sentences);
    for (const sentence of sentences) expect(text).toContain(sentence.text);
  });

  it("is the same file each time", async () => {
    const { token, params } = await prepare("same@example.org");
    const one = await api.call("getLetterDocx", { token, params });
    const other = await api.call("getLetterDocx", { token, params });
    expect(Buffer.from(one.bytes!).equals(Buffer.from(other.bytes!))).toBe(true);
  });

  it("takes fonts and margins of the résumé that is named, else of the newest one", async () => {
    const { token, params, resumeId } = await prepare("look@example.org");
    api.clock.advance(60);
    const layout = layouts.find(({ name }) => name === "sidebar-table")!;
    const file = await layout.pour(people[0]!);
    await api.call("createResume", { token, file });
    const newest = readLook(await open(file));
    const named = readLook(await open(await makeResumeFile()));
    expect(newest.font).not.toBe(named.font);
    const look = async (query?: { resumeId: string }) =>
      readLook(await open((await api.call("getLetterDocx", { token, params, query })).bytes));
    expect((await look()).font).toBe(newest.font);
    expect((await look({ resumeId })).font).toBe(named.font);
  });

  it("is there without any résumé, and not in the look of somebody else's", async () => {
    const { token, params, resumeId } = await prepare("gone@example.org");
    await api.call("deleteResume", { token, params: { resumeId } });
    expect((await api.call("getLetterDocx", { token, params })).status).toBe(200);
    const { resumeId: theirs } = await prepare("theirs@example.org");
    const stolen = await api.call("getLetterDocx", { token, params, query: { resumeId: theirs } });
    expect([stolen.status, stolen.problem?.code]).toEqual([404, "not-found"]);
  });
});
