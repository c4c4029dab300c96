import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openDocx, readLink, readText } from "../../../../shared/docx/index.ts";
import { startTestApi, type TestApi } from "../../../support/api.ts";
import { findFreePort } from "../../../support/listen.ts";
import { type RunningCommand, runAutohire, startAutohire } from "../../../support/run-autohire.ts";
import { convertInOffice } from "../../../trials/convert-in-office.ts";
import { soffice } from "../../../trials/settle-in-office.ts";
import { makeResumeFile, resumeLines } from "../../resumes/resume-file.ts";

// Each case starts the program several times, on a machine that may run other things as well.
vi.setConfig({ testTimeout: 180_000 });

let api: TestApi;
let root = "";
const running: RunningCommand[] = [];
beforeAll(async () => {
  api = await startTestApi();
  root = await mkdtemp(join(tmpdir(), "autohire-sync-"));
});
afterAll(async () => {
  for (const { process } of running) process.kill("SIGKILL");
  await api.close();
  await rm(root, { recursive: true, force: true });
});

const edit = (from: string, to: string, lines: readonly string[] = resumeLines) =>
  lines.map((line) => line.replace(from, to));
const moreFarms = edit("40 wind farms", "45 wind farms");
const moreStores = edit("12 stores", "14 stores");

/** A candidate with one résumé, "Maria Santos", and a folder that is in step with it. */
async function prepare(name: string) {
  const token = await api.signInAs(`${name}@example.org`);
  const scopes = ["resumes" as const];
  const { key } = (await api.call("createApiKey", { token, body: { name: "folder", scopes } })).body;
  const { resume, version } = (await api.call("createResume", { token, file: await makeResumeFile() })).body;
  const folder = await mkdtemp(join(root, `${name}-`));
  const params = { resumeId: resume.id };
  const env = { AUTOHIRE_API_KEY: key };
  const words = ["sync", folder, "--server", api.url];
  const once = (more: Record<string, string> = {}) => runAutohire([...words, "--once"], { ...env, ...more });
  const start = (server = api.url) => {
    const command = startAutohire(["sync", folder, "--server", server], env);
    running.push(command);
    return command;
  };
  const read = async (file = "Maria Santos.docx") => textOf(await readFile(join(folder, file)));
  const write = async (lines: readonly string[], file = "Maria Santos.docx") =>
    writeFile(join(folder, file), await makeResumeFile(lines));
  const changeOnServer = async (lines: readonly string[], base?: string) =>
    (await api.call("createVersion", { token, params, file: await makeResumeFile(lines), query: { base } }))
      .body;
  const listVersions = async () => (await api.call("listVersions", { token, params })).body.items;
  const readHead = async () => {
    const { latest } = (await api.call("getResume", { token, params })).body;
    const { bytes } = await api.call("getVersionDocx", {
      token,
      params: { ...params, versionId: latest.id },
    });
    return textOf(bytes!);
  };
  const list = async () => (await readdir(folder)).filter((file) => file.endsWith(".docx")).sort();
  const { stdout, status } = await once();
  expect([status, stdout]).toEqual([
    0,
    'Maria Santos.docx: version 1 of "Maria Santos" came down as a new file.\n',
  ]);
  return {
    token,
    key,
    folder,
    params,
    version,
    once,
    start,
    read,
    write,
    changeOnServer,
    listVersions,
    readHead,
    list,
  };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return readText(opened.value);
}

const soon = <T>(look: () => Promise<T> | T) => vi.waitFor(look, { timeout: 60_000, interval: 200 });

describe("autohire sync --once", () => {
  it("brings a résumé as a file with its link, keeps no secret, and takes changes both ways", async () => {
    const { folder, once, key, version, write, read, readHead, changeOnServer, listVersions } =
      await prepare("both-ways");
    const opened = await openDocx(await readFile(join(folder, "Maria Santos.docx")));
    expect(opened.ok && readLink(opened.value)).toMatchObject({ versionId: version.id });
    expect(await readFile(join(folder, ".autohire", "state.json"), "utf8")).not.toContain(key);
    expect(await once()).toEqual({ status: 0, stdout: "", stderr: "" });
    await write(moreFarms);
    expect((await once()).stdout).toBe('Maria Santos.docx: now version 2 of "Maria Santos".\n');
    expect(await readHead()).toContain("45 wind farms");
    await changeOnServer(edit("12 stores", "14 stores", moreFarms));
    expect((await once()).stdout).toBe('Maria Santos.docx: version 3 of "Maria Santos" came down.\n');
    expect(await read()).toContain("14 stores");
    expect(await listVersions()).toHaveLength(3);
  });

  it("merges what changed on both sides, and brings the merge into the file", async () => {
    const { once, write, read, changeOnServer } = await prepare("merge");
    await changeOnServer(moreStores);
    await write(moreFarms);
    const { status, stdout } = await once();
    expect([status, stdout.split("\n")]).toEqual([
      0,
      [
        'Maria Santos.docx: both sides had changed; merged into version 4 of "Maria Santos".',
        'Maria Santos.docx: version 4 of "Maria Santos" came down.',
        "",
      ],
    ]);
    expect(await read()).toContain("45 wind farms");
    expect(await read()).toContain("14 stores");
  });

  it("leaves the file alone while a conflict waits, and brings what was decided", async () => {
    const { token, params, folder, once, write, read, changeOnServer } = await prepare("conflict");
    const base = (await changeOnServer(moreFarms)).version.id;
    await write(edit("40 wind farms", "50 wind farms"));
    const asked = await once();
    expect(asked.status).toBe(1);
    expect(asked.stdout).toContain("one place was changed on both sides");
    const resaved = await makeResumeFile(edit("40 wind farms", "50 wind farms"), { firstId: 0x20000000 });
    await writeFile(join(folder, "Maria Santos.docx"), resaved);
    expect(await once()).toEqual({ status: 1, stdout: "", stderr: "" });
    expect(await read()).toContain("50 wind farms");
    // Nor where nothing is left to tell that it waits.
    await rm(join(folder, ".autohire/state.json"));
    expect((await once()).status).toBe(1);
    expect(await read()).toContain("50 wind farms");
    await changeOnServer(edit("12 stores", "14 stores", moreFarms), base);
    expect(await once()).toEqual({ status: 1, stdout: "", stderr: "" });
    expect(await read()).toContain("50 wind farms");
    const [merge] = (await api.call("listMerges", { token, params })).body.items;
    const decisions = [{ conflict: merge!.conflicts[0]!.id, choice: "theirs" as const }];
    await api.call("decideConflicts", {
      token,
      params: { ...params, mergeId: merge!.id },
      body: { decisions },
    });
    expect((await once()).status).toBe(0);
    expect(await read()).toContain("50 wind farms");
    expect(await read()).toContain("14 stores");
  });

  it("imports a file like none, follows a renamed one, and deletes nothing", async () => {
    const { token, folder, once, write, list, changeOnServer, read } = await prepare("names");
    await write(["Ann Lee", "# Experience", "Cook, Hotel Adler", "- Led a brigade of 4 cooks"], "cook.docx");
    await rename(join(folder, "Maria Santos.docx"), join(folder, "CV.docx"));
    expect((await once()).stdout).toBe('cook.docx: a new résumé, "cook", version 1.\n');
    await changeOnServer(moreStores);
    await rm(join(folder, "cook.docx"));
    expect((await once()).stdout).toBe('CV.docx: version 2 of "Maria Santos" came down.\n');
    expect(await read("CV.docx")).toContain("14 stores");
    expect(await list()).toEqual(["CV.docx"]);
    expect((await api.call("listResumes", { token })).body.items).toHaveLength(2);
  });

  it("writes nothing into a file that an editor has open, nor into a second one of the résumé", async () => {
    const { folder, once, read, write, changeOnServer } = await prepare("open");
    await write(resumeLines, "backup.docx");
    await writeFile(join(folder, "~$ria Santos.docx"), "lock");
    await changeOnServer(moreStores);
    const { status, stdout } = await once();
    expect([status, stdout]).toEqual([
      1,
      "Maria Santos.docx: version 2 comes down once the file is closed in its editor.\n",
    ]);
    expect(await read()).toContain("12 stores");
    await rm(join(folder, "~$ria Santos.docx"));
    expect((await once()).status).toBe(0);
    expect(await read()).toContain("14 stores");
    expect(await read("backup.docx")).toContain("12 stores");
  });

  it.skipIf(!soffice)("takes a file that LibreOffice saved anew as the version it is", async () => {
    const { folder, once, list, listVersions } = await prepare("office");
    const saved = await mkdtemp(join(root, "saved-"));
    await convertInOffice(saved, [join(folder, "Maria Santos.docx")], "docx");
    await rename(join(saved, "Maria Santos.docx"), join(folder, "Maria Santos.docx"));
    expect((await once()).status).toBe(0);
    expect(await list()).toEqual(["Maria Santos.docx"]);
    const before = (await listVersions()).length;
    expect(before).toBeLessThanOrEqual(2);
    expect(await once()).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(await listVersions()).toHaveLength(before);
  });

  it("is one sentence and status 2 for a key that is refused, another candidate's, and a state that is none", async () => {
    const { folder, once } = await prepare("refused");
    const { key } = await prepare("somebody");
    const other = await once({ AUTOHIRE_API_KEY: key });
    expect(other).toMatchObject({ status: 2, stdout: "" });
    expect(other.stderr).toContain("another candidate");
    expect((await once({ AUTOHIRE_API_KEY: "nobody" })).stderr).toMatch(
      /^The server does not take this API key: .*\.\n$/,
    );
    await writeFile(join(folder, ".autohire", "state.json"), "{");
    const broken = await once();
    expect([broken.status, broken.stderr]).toEqual([2, expect.stringContaining("cannot be read; move it")]);
  });
});

describe("autohire sync that is killed", () => {
  /** Ends the process before its nth move of a file: the moves are all that can be half done. */
  const killAt = (move: number) => {
    const program = `import fs from "node:fs/promises"; import { syncBuiltinESMExports } from "node:module";
      let left = ${move};
      for (const name of ["rename", "link"]) { const real = fs[name];
        fs[name] = (...paths) => { if (paths[0].includes(".autohire") && --left === 0) process.kill(process.pid, "SIGKILL"); return real(...paths); }; }
      syncBuiltinESMExports();`;
    return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}` };
  };

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "before its move number %i loses nothing and does nothing twice",
    async (move) => {
      const { token, once, write, read, readHead, changeOnServer, listVersions, list } = await prepare(
        `killed-${move}`,
      );
      await changeOnServer(moreStores);
      await write(moreFarms);
      const cook = await makeResumeFile(["Ann Lee", "# Experience", "- Led a brigade of 4 cooks"]);
      await api.call("createResume", { token, file: cook });
      expect((await once(killAt(move))).status).toBe(null);
      expect((await once()).status).toBe(0);
      for (const text of [await read(), await readHead()]) {
        expect(text).toContain("45 wind farms");
        expect(text).toContain("14 stores");
      }
      expect(await listVersions()).toHaveLength(4);
      expect((await api.call("listResumes", { token })).body.items).toHaveLength(2);
      expect(await list()).toHaveLength(2);
      expect(await once()).toEqual({ status: 0, stdout: "", stderr: "" });
    },
  );
});

describe("autohire sync", () => {
  it("watches the folder and asks the server, waits for half-written files, and lets no second one in", async () => {
    const { folder, once, start, write, read, readHead, changeOnServer, listVersions } =
      await prepare("watch");
    const command = start();
    const whole = await makeResumeFile(moreFarms);
    await writeFile(join(folder, "Maria Santos.docx"), whole.slice(0, 700));
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await writeFile(join(folder, "Maria Santos.docx"), whole);
    await soon(async () => expect(await readHead()).toContain("45 wind farms"));
    expect(await listVersions()).toHaveLength(2);
    const second = await once();
    expect([second.status, second.stderr]).toEqual([
      2,
      expect.stringContaining(`(${command.process.pid}).\n`),
    ]);
    await changeOnServer(edit("12 stores", "14 stores", moreFarms));
    await soon(async () => expect(await read()).toContain("14 stores"));
    await write(edit("30 %", "35 %", edit("12 stores", "14 stores", moreFarms)));
    await soon(async () => expect(await readHead()).toContain("35 %"));
    command.process.kill("SIGTERM");
    expect(await command.ended).toBe(0);
    expect(command.stderr()).toBe("");
    expect(command.stdout().trimEnd().split("\n")).toHaveLength(3);
  });

  it("goes on when the server comes back", async () => {
    const { folder, start, write, readHead } = await prepare("away");
    const port = await findFreePort();
    const address = `http://127.0.0.1:${port}`;
    const stateFile = join(folder, ".autohire", "state.json");
    await writeFile(stateFile, (await readFile(stateFile, "utf8")).replace(api.url, address));
    const command = start(address);
    await soon(() => expect(command.stderr()).toBe(`No server answers at ${address}. It is tried again.\n`));
    await write(moreFarms);
    const way = createServer((socket) => {
      const onward = connect(Number(new URL(api.url).port), "127.0.0.1");
      socket.pipe(onward).pipe(socket);
      for (const end of [socket, onward]) end.on("error", () => {});
    }).listen(port, "127.0.0.1");
    await soon(async () => expect(await readHead()).toContain("45 wind farms"));
    expect(command.stderr()).toContain("The server answers again.\n");
    command.process.kill("SIGTERM");
    expect(await command.ended).toBe(0);
    way.close();
  });
});
