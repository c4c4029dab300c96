import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { canValidate, validateDocx } from "../../support/validate-docx.ts";
import { makeResumeFile, postingText } from "../resumes/resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ tasks: false });
});
afterAll(() => api.close());

async function signInWithResume(email: string) {
  const token = await api.signInAs(email);
  await api.call("createResume", { token, file: await makeResumeFile() });
  return token;
}

async function linesOf(bytes: Uint8Array | null) {
  const opened = await openDocx(bytes ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.problem.message);
  return readBlocks(opened.value);
}

describe("a whole résumé as a new document", () => {
  it("is a Word file under the person's name with the profile's words in it", async () => {
    const token = await signInWithResume("draft-document@example.org");
    const { facts } = (await api.call("getProfile", { token })).body;
    const { status, bytes, headers } = await api.call("createDraftDocument", { token, body: {} });
    expect(status).toBe(200);
    expect(decodeURIComponent(headers.get("Content-Disposition") ?? "")).toContain(
      `${facts.contact.name} – Résumé.docx`,
    );
    const blocks = await linesOf(bytes);
    expect(blocks[0]).toMatchObject({ text: facts.contact.name, style: "Title" });
    const texts = blocks.map(({ text }) => text);
    for (const { text } of facts.positions.flatMap(({ bullets }) => bullets)) expect(texts).toContain(text);
    if (canValidate) expect(await validateDocx(bytes!)).toEqual([]);
  });

  it("is the same bytes each time, and others in each template", async () => {
    const token = await signInWithResume("draft-templates@example.org");
    const make = async (template: "plain" | "classic" | "compact") =>
      (await api.call("createDraftDocument", { token, body: { template } })).bytes;
    const [plain, classic, compact] = [await make("plain"), await make("classic"), await make("compact")];
    expect(await make("plain")).toEqual(plain);
    expect(classic).not.toEqual(plain);
    expect(compact).not.toEqual(plain);
    const texts = async (bytes: Uint8Array | null) => (await linesOf(bytes)).map(({ text }) => text);
    expect(await texts(classic)).toEqual(await texts(plain));
    expect(await texts(compact)).toEqual(await texts(plain));
  });

  it("follows the preferences of the profile, and the section does too", async () => {
    const token = await signInWithResume("draft-preferences@example.org");
    const skillsOf = async () => {
      const { body } = await api.call("draftSection", { token, body: { kind: "skills" } });
      const written = (await linesOf((await api.call("createDraftDocument", { token, body: {} })).bytes)).map(
        ({ text }) => text,
      );
      const line = body.paragraphs[1]?.text ?? "";
      expect(written).toContain(line);
      return line.split(/[:,]\s*/);
    };
    const before = await skillsOf();
    const wanted = before.at(-1) ?? "";
    const { revision, facts } = (await api.call("getProfile", { token })).body;
    const preferences = { emphasizeSkills: [wanted], includeProjects: [] };
    const { status } = await api.call("updateProfile", { token, body: { revision, facts, preferences } });
    expect(status).toBe(200);
    const after = await skillsOf();
    expect(after.indexOf(wanted)).toBeLessThan(before.indexOf(wanted));
    expect([...after].sort()).toEqual([...before].sort());
  });

  it("is refused in a sentence where the profile is empty, and for a job of somebody else", async () => {
    const empty = await api.signInAs("draft-empty@example.org");
    const refused = await api.call("createDraftDocument", { token: empty, body: {} });
    expect([refused.status, refused.problem?.code]).toEqual([422, "draft-empty"]);
    const owner = await api.signInAs("draft-owner@example.org");
    const { body: job } = await api.call("createJob", { token: owner, body: { text: postingText } });
    const token = await signInWithResume("draft-thief@example.org");
    const stolen = await api.call("createDraftDocument", { token, body: { jobId: job.id } });
    expect([stolen.status, stolen.problem?.code]).toEqual([404, "not-found"]);
    const own = await api.call("createJob", { token, body: { text: postingText } });
    expect((await api.call("createDraftDocument", { token, body: { jobId: own.body.id } })).status).toBe(200);
  });
});
