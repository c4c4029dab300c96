import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openServer } from "../../../../api/cli/server/call-server.ts";
import { hashOf } from "../../../../api/cli/sync/look-at-files.ts";
import { nameNew, placeFile } from "../../../../api/cli/sync/place-file.ts";
import { createFolderSync } from "../../../../api/cli/sync/sync-folder.ts";
import { openDocx, readText } from "../../../../shared/docx/index.ts";
import { startTestApi, type TestApi } from "../../../support/api.ts";
import { makeResumeFile, resumeLines } from "../../resumes/resume-file.ts";

vi.setConfig({ testTimeout: 120_000 });

let api: TestApi;
let root = "";
beforeAll(async () => {
  api = await startTestApi();
  root = await mkdtemp(join(tmpdir(), "autohire-sync-"));
});
afterAll(async () => {
  await api.close();
  await rm(root, { recursive: true, force: true });
});

const edit = (from: string, to: string, lines: readonly string[] = resumeLines) =>
  lines.map((line) => line.replace(from, to));

async function readDocument(path: string): Promise<string> {
  const opened = await openDocx(await readFile(path));
  if (!opened.ok) throw new Error(opened.problem.message);
  return readText(opened.value);
}

describe("a file that changes while a version comes down", () => {
  it("is not overwritten: the merge comes beside it, and its change goes up", async () => {
    const token = await api.signInAs("race@example.org");
    const { resume, version } = (await api.call("createResume", { token, file: await makeResumeFile() }))
      .body;
    const params = { resumeId: resume.id };
    const [folder, stateFolder] = [join(root, "race"), join(root, "race", ".autohire")];
    await mkdir(stateFolder, { recursive: true });
    const first = await makeResumeFile();
    const path = join(folder, "CV.docx");
    await writeFile(path, await makeResumeFile(edit("40 wind", "45 wind")));
    await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(edit("12 stores", "14 stores")),
    });
    const again = await makeResumeFile(edit("30 %", "35 %", edit("40 wind", "45 wind")));
    const server = await openServer(new URL(api.url), token);
    const meanwhile = vi.fn(async () => writeFile(path, again));
    const interrupted: typeof server = {
      ...server,
      async download(...input) {
        const bytes = await server.download(...input);
        if (meanwhile.mock.calls.length === 0) await meanwhile();
        return bytes;
      },
    };
    const said: string[] = [];
    const files = { "CV.docx": { resumeId: resume.id, versionId: version.id, hash: hashOf(first) } };
    const state = { format: 1 as const, server: api.url, candidateId: "race", files };
    const say = ({ text }: { text: string }) => void said.push(text);
    const folderSync = createFolderSync({ server: interrupted, folder, stateFolder, state, say });
    const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
    while (await folderSync.round()) await pause();
    await server.close();
    expect(meanwhile).toHaveBeenCalledOnce();
    expect(said[1]).toBe("CV.docx has changed again: the merged version 4 is in CV (merged 4).docx.");
    const beside = await readDocument(join(folder, "CV (merged 4).docx"));
    for (const words of ["45 wind", "14 stores", "30 %"]) expect(beside).toContain(words);
    const file = await readDocument(path);
    for (const words of ["45 wind", "14 stores", "35 %"]) expect(file).toContain(words);
  });
});

describe("placing a file", () => {
  it("replaces only what it may, and leaves nothing behind", async () => {
    const folder = await mkdtemp(join(root, "place-"));
    const stateFolder = await mkdtemp(join(root, "state-"));
    const [old, fresh] = [Buffer.from("old"), Buffer.from("fresh")];
    const place = (replaces: string | null) =>
      placeFile({ stateFolder, folder, name: "CV.docx", bytes: fresh, replaces });
    expect(await place(hashOf(old))).toBe(false);
    expect(await readdir(folder)).toEqual([]);
    await writeFile(join(folder, "CV.docx"), "mine");
    expect([await place(hashOf(old)), await place(null)]).toEqual([false, false]);
    expect(await readFile(join(folder, "CV.docx"), "utf8")).toBe("mine");
    expect(await place(hashOf(Buffer.from("mine")))).toBe(true);
    expect(await readFile(join(folder, "CV.docx"), "utf8")).toBe("fresh");
    expect(await readdir(stateFolder)).toEqual([]);
  });

  it.each([
    ["../../.ssh/config", "ssh config.docx"],
    ["~$CV", "$CV.docx"],
    ["", "Résumé.docx"],
    ["cv", "cv 2.docx"],
  ])("a résumé called %j becomes %j", (title, name) => {
    expect(nameNew(title, ["CV.docx"])).toBe(name);
  });
});
