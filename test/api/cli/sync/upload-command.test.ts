import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startTestApi, type TestApi } from "../../../support/api.ts";
import { findFreePort } from "../../../support/listen.ts";
import { runAutohire } from "../../../support/run-autohire.ts";
import { makeResumeFile, resumeLines } from "../../resumes/resume-file.ts";

// Each case starts the program several times, on a machine that may run other things as well.
vi.setConfig({ testTimeout: 180_000 });

let api: TestApi;
let folder = "";
beforeAll(async () => {
  api = await startTestApi();
  folder = await mkdtemp(join(tmpdir(), "autohire-upload-"));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const withWindFarms = (count: string) =>
  resumeLines.map((line) => line.replace("40 wind farms", `${count} wind farms`));
const otherLines = [
  "Ann Lee",
  "# Experience",
  "Cook, Hotel Adler\t2019 – 2021",
  "- Led a brigade of 4 cooks through two hundred weddings",
];

/** A candidate with one résumé, and a terminal that has a key. */
async function prepare(name: string) {
  const token = await api.signInAs(`${name}@example.org`);
  const key = (
    await api.call("createApiKey", { token, body: { name: "my laptop", scopes: ["resumes", "profile"] } })
  ).body.key;
  const { body } = await api.call("createResume", { token, file: await makeResumeFile() });
  const upload = async (lines: readonly string[], words: string[] = [], env: Record<string, string> = {}) => {
    const file = join(folder, `${name}.docx`);
    await writeFile(file, await makeResumeFile(lines));
    return runAutohire(["upload", file, "--server", api.url, ...words], { AUTOHIRE_API_KEY: key, ...env });
  };
  const listVersions = async () =>
    (await api.call("listVersions", { token, params: { resumeId: body.resume.id } })).body.items;
  return { token, key, resume: body.resume, version: body.version, upload, listVersions };
}

describe("autohire upload", () => {
  it("recognises the résumé, and says what became of it and what changed", async () => {
    const { upload, listVersions } = await prepare("forward");
    const { status, stdout, stderr } = await upload(withWindFarms("45"));
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain('forward.docx: now version 2 of "Maria Santos".\n');
    expect(stdout).toContain("→ Built ETL pipelines in Python and SQL for 45 wind farms");
    const [latest] = await listVersions();
    expect(latest).toMatchObject({ number: 2, fileName: "forward.docx", madeBy: "my laptop" });
    expect(await upload(withWindFarms("45"))).toMatchObject({
      status: 0,
      stdout: 'forward.docx: nothing new, it is version 2 of "Maria Santos".\n',
    });
  });

  it("merges what both sides changed, from the version that --base names", async () => {
    const { upload, resume, version, listVersions } = await prepare("merged");
    await upload(withWindFarms("45"));
    const lines = resumeLines.map((line) => line.replace("12 stores", "14 stores"));
    const { status, stdout } = await upload(lines, ["--resume", resume.id, "--base", version.id, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "merged", version: { number: 4 } });
    expect(await listVersions()).toHaveLength(4);
  });

  it("ends with 1 where a conflict waits, and says where to decide", async () => {
    const { upload, resume, version } = await prepare("conflict");
    await upload(withWindFarms("45"));
    const { status, stdout, stderr } = await upload(withWindFarms("50"), [
      "--resume",
      resume.id,
      "--base",
      version.id,
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain("one place was changed on both sides");
    expect(stdout).toContain("the file's:   Built ETL pipelines in Python and SQL for 50 wind farms");
    expect(stderr).toContain(`${api.url}/api/v1/resumes/${resume.id}/merges/`);
  });

  it("asks where the file is like no résumé, and imports it with --new", async () => {
    const { upload, token } = await prepare("other");
    const asked = await upload(otherLines);
    expect([asked.status, asked.stdout]).toEqual([1, ""]);
    expect(asked.stderr).toContain("other.docx is like none of your résumés: add --new");
    expect(await upload(otherLines, ["--new"])).toMatchObject({
      status: 0,
      stdout: 'other.docx: a new résumé, "other", version 1.\n',
    });
    expect((await api.call("listResumes", { token })).body.items).toHaveLength(2);
  });

  it("names the likeliest where two are as like", async () => {
    const { upload, token, resume } = await prepare("twin");
    const twin = (await api.call("createResume", { token, file: await makeResumeFile() })).body.resume;
    const { status, stderr } = await upload(withWindFarms("50"));
    expect(status).toBe(1);
    expect(stderr).toContain("It is not clear which résumé twin.docx is");
    for (const { id } of [resume, twin]) expect(stderr).toContain(`--resume ${id}  "Maria Santos", `);
  });

  it("takes the key from a file", async () => {
    const { upload, key } = await prepare("keyfile");
    const keyFile = join(folder, "key");
    await writeFile(keyFile, `${key}\n`);
    const { status } = await upload(resumeLines, ["--key-file", keyFile], { AUTOHIRE_API_KEY: "" });
    expect(status).toBe(0);
  });

  it.each([
    ["no key", [], { AUTOHIRE_API_KEY: "" }, "An API key is missing: make one"],
    [
      "a key of nobody",
      [],
      { AUTOHIRE_API_KEY: "nobody" },
      "The server does not take this API key: make one",
    ],
    ["a base alone", ["--base", "x"], {}, "--base names a version of a résumé"],
    ["an address that is none", ["--server", "server"], {}, "server is no address of a server"],
    ["a key readable on its way", ["--server", "http://example.org"], {}, "is not reached by https"],
    ["a résumé that is none", ["--resume", "3f0c1fd2-7f0e-4f5a-9c59-0d6a5f3f2b11"], {}, "no résumé 3f0c1fd2"],
  ])("%s is one sentence and status 2", async (_, words, env, message) => {
    const { upload } = await prepare("usage");
    const { status, stdout, stderr } = await upload(resumeLines, words, env as Record<string, string>);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^\S[^\n]*\.\n$/);
    expect(stderr).toContain(message);
  });

  it("says that no server answers", async () => {
    const { upload } = await prepare("nobody");
    const server = `http://127.0.0.1:${await findFreePort()}`;
    expect(await upload(resumeLines, ["--server", server])).toMatchObject({
      status: 2,
      stderr: `No server answers at ${server}.\n`,
    });
  });
});
