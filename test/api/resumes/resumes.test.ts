import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docxType } from "../../../shared/contract/docx-type.ts";
import {
  applyEdits,
  listRevisions,
  openDocx,
  readBlocks,
  readLink,
  readText,
  saveDocx,
} from "../../../shared/docx/index.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeBadFiles, makeResumeFile, postingText, resumeLines } from "./resume-file.ts";

let api: TestApi;
let token: string;
let other: string;
beforeAll(async () => {
  api = await startTestApi();
  token = await api.signInAs("maria@example.org");
  other = await api.signInAs("ben@example.org");
});
afterAll(() => api.close());

async function open(bytes: Uint8Array | null) {
  const opened = await openDocx(bytes!);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

async function listFiles(): Promise<string[]> {
  const folder = join(api.world.env.dataFolder, "files");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** A résumé of a candidate of its own, so that tests do not see each other's. */
async function importFor(email: string, file?: Uint8Array) {
  const own = await api.signInAs(email);
  const { body } = await api.call("createResume", { token: own, file: file ?? (await makeResumeFile()) });
  return { own, resume: body.resume, version: body.version };
}

describe("createResume", () => {
  it("makes version 1 and fills the profile, each fact linked to its block", async () => {
    const { status, body } = await api.call("createResume", {
      token,
      file: await makeResumeFile(),
      query: { title: "My résumé" },
    });
    expect(status).toBe(201);
    expect(body.resume).toMatchObject({ title: "My résumé", parentId: null, latest: { number: 1 } });
    expect(body.version).toMatchObject({ number: 1, origin: "import", parents: [] });
    expect(body.reading.sections.map((section) => section.kind)).toEqual(
      expect.arrayContaining(["summary", "experience", "education", "skills"]),
    );
    expect(body.profileChanges.length).toBeGreaterThan(5);

    const { facts } = (await api.call("getProfile", { token })).body;
    expect(facts.contact).toMatchObject({ name: "Maria Santos", email: "maria.santos@example.org" });
    expect(facts.positions.map((position) => position.employer)).toContain("Nordlicht Energie GmbH");
    const bullet = facts.positions.flatMap((position) => position.bullets)[0]!;
    expect(bullet.sources[0]).toMatchObject({ kind: "block", versionId: body.version.id });
    expect(facts.skills.map((skill) => skill.text)).toEqual(expect.arrayContaining(["Python", "Docker"]));
  });

  it("takes a form with the file in its field, and its name as the title", async () => {
    const form = new FormData();
    form.set(
      "file",
      new Blob([Buffer.from(await makeResumeFile())], { type: docxType }),
      "Lebenslauf Größe.docx",
    );
    const response = await fetch(`${api.url}/api/v1/resumes`, {
      method: "POST",
      headers: { Authorization: `Bearer ${await api.signInAs("form@example.org")}` },
      body: form,
    });
    expect(response.status).toBe(201);
    expect(((await response.json()) as { resume: { title: string } }).resume.title).toBe("Lebenslauf Größe");
  });

  it("refuses each bad file with its code and one sentence, and stores nothing of it", async () => {
    const own = await api.signInAs("bad@example.org");
    const before = await listFiles();
    for (const [name, file, status, code] of await makeBadFiles()) {
      const answer = await api.call("createResume", { token: own, file });
      expect([name, answer.status, answer.problem?.code]).toEqual([name, status, code]);
      expect(answer.problem?.detail ?? answer.problem?.title, name).toMatch(/\.$/);
    }
    expect((await api.call("listResumes", { token: own })).body.items).toEqual([]);
    expect((await api.call("getProfile", { token: own })).body.revision).toBe(0);
    expect(await listFiles()).toEqual(before);
  }, 60_000);

  it("takes a résumé without any section, and says what was not understood", async () => {
    const own = await api.signInAs("plain@example.org");
    const file = await makeResumeFile(["I have welded ships for many years and like it."]);
    const { status, body } = await api.call("createResume", { token: own, file });
    expect(status).toBe(201);
    expect(body.reading.unread.length + body.reading.sections.length).toBeGreaterThan(0);
  });

  it("keeps both of two imports at once, facts of both in the profile", async () => {
    const own = await api.signInAs("twice@example.org");
    const second = [...resumeLines.slice(0, -1), "Rust, Terraform"];
    const answers = await Promise.all([
      api.call("createResume", { token: own, file: await makeResumeFile() }),
      api.call("createResume", { token: own, file: await makeResumeFile(second) }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([201, 201]);
    expect((await api.call("listResumes", { token: own })).body.items).toHaveLength(2);
    const skills = (await api.call("getProfile", { token: own })).body.facts.skills.map(
      (skill) => skill.text,
    );
    expect(skills).toEqual(expect.arrayContaining(["Docker", "Terraform"]));
  });

  it("stores the same bytes once", async () => {
    const before = (await listFiles()).length;
    const file = await makeResumeFile([...resumeLines, "# Interests", "Rowing"]);
    const { own, resume } = await importFor("once@example.org", file);
    await api.call("createResume", { token: own, file });
    expect((await listFiles()).length).toBe(before + 1);
    // The other résumé still needs it.
    await api.call("deleteResume", { token: own, params: { resumeId: resume.id } });
    expect((await listFiles()).length).toBe(before + 1);
    const [left] = (await api.call("listResumes", { token: own })).body.items;
    const params = { resumeId: left!.id, versionId: left!.latest.id };
    expect((await api.call("getVersionDocx", { token: own, params })).bytes).toEqual(file);
    await api.call("deleteResume", { token: own, params: { resumeId: left!.id } });
    expect((await listFiles()).length).toBe(before);
    expect((await api.call("getProfile", { token: own })).body.facts.skills.length).toBeGreaterThan(0);
  });
});

describe("createVersion", () => {
  const edited = resumeLines.map((line) => line.replace("40 wind farms", "45 wind farms"));
  const elsewhere = resumeLines.map((line) => line.replace("12 stores", "14 stores"));

  it("is unchanged for the same bytes, and for the same document saved by another program", async () => {
    const { own, resume, version } = await importFor("unchanged@example.org");
    const params = { resumeId: resume.id };
    for (const file of [await makeResumeFile(), await makeResumeFile(resumeLines, { firstId: 0x20000000 })]) {
      const { status, body } = await api.call("createVersion", { token: own, params, file });
      expect([status, body.outcome, body.version.id]).toEqual([200, "unchanged", version.id]);
      expect(body.changes).toEqual([]);
    }
    expect((await api.call("listVersions", { token: own, params })).body.items).toHaveLength(1);
  });

  it("goes forward with an edit, and says in words what changed in document and profile", async () => {
    const { own, resume, version } = await importFor("forward@example.org");
    const params = { resumeId: resume.id };
    const file = await makeResumeFile(edited);
    const { status, body } = await api.call("createVersion", { token: own, params, file });
    expect([status, body.outcome]).toEqual([201, "fast-forward"]);
    expect(body.version).toMatchObject({ number: 2, origin: "word", parents: [version.id] });
    expect(body.changes).toEqual([
      {
        kind: "changed",
        section: "Experience",
        before: "Built ETL pipelines in Python and SQL for 40 wind farms",
        after: "Built ETL pipelines in Python and SQL for 45 wind farms",
      },
    ]);
    expect(body.profileChanges).toEqual([]);
    const stored = await api.call("getVersionDocx", {
      token: own,
      params: { ...params, versionId: body.version.id },
    });
    expect(stored.bytes).toEqual(file);
  });

  it("sees that revisions were settled, though the words are the same", async () => {
    const pending = resumeLines.map((line) => line.replace(/^- Moved/, "+ Moved"));
    const { own, resume } = await importFor("pending@example.org", await makeResumeFile(pending));
    const settled = resumeLines.map((line) => line.replace(/^- Moved/, "Moved"));
    const { body } = await api.call("createVersion", {
      token: own,
      params: { resumeId: resume.id },
      file: await makeResumeFile(settled),
    });
    expect(body.outcome).toBe("fast-forward");
  });

  it("merges what both sides changed, and keeps the imported file as a version", async () => {
    const { own, resume, version } = await importFor("merged@example.org");
    const params = { resumeId: resume.id };
    await api.call("createVersion", { token: own, params, file: await makeResumeFile(edited) });
    const file = await makeResumeFile(elsewhere);
    const { status, body } = await api.call("createVersion", {
      token: own,
      params,
      file,
      query: { base: version.id },
    });
    expect([status, body.outcome, body.conflicts]).toEqual([201, "merged", []]);
    const { items } = (await api.call("listVersions", { token: own, params })).body;
    expect(items.map((item) => [item.number, item.origin])).toEqual([
      [4, "merge"],
      [3, "word"],
      [2, "word"],
      [1, "import"],
    ]);
    expect(items[0]!.parents).toEqual([items[2]!.id, items[1]!.id]);
    expect(items[1]!.parents).toEqual([version.id]);
    const docxOf = async (versionId: string) =>
      (await api.call("getVersionDocx", { token: own, params: { ...params, versionId } })).bytes;
    expect(await docxOf(items[1]!.id)).toEqual(file);
    const merged = readText(await open(await docxOf(items[0]!.id)));
    expect(merged).toContain("45 wind farms");
    expect(merged).toContain("14 stores");
  });

  it("reports a conflict with both texts and loses neither", async () => {
    const { own, resume, version } = await importFor("conflict@example.org");
    const params = { resumeId: resume.id };
    await api.call("createVersion", { token: own, params, file: await makeResumeFile(edited) });
    const theirs = resumeLines.map((line) => line.replace("40 wind farms", "50 wind farms"));
    const { status, body } = await api.call("createVersion", {
      token: own,
      params,
      file: await makeResumeFile(theirs),
      query: { base: version.id },
    });
    expect([status, body.outcome]).toEqual([201, "conflict"]);
    expect(body.conflicts).toHaveLength(1);
    expect(body.conflicts[0]!.mine).toContain("45 wind farms");
    expect(body.conflicts[0]!.theirs).toContain("50 wind farms");
    // Kept beside the line, which stays as it was until the candidate has decided.
    expect(body.version).toMatchObject({ number: 3, published: false });
    expect(body.resume.latest.number).toBe(2);
    expect((await api.call("listVersions", { token: own, params })).body.items).toHaveLength(3);
  });

  it("finds the base by the link in the document", async () => {
    const { own, resume, version } = await importFor("linked@example.org");
    const params = { resumeId: resume.id };
    const linked = await api.call("getVersionDocx", {
      token: own,
      params: { ...params, versionId: version.id },
      query: { linked: "true" },
    });
    expect(readLink(await open(linked.bytes))).toEqual({
      server: api.world.env.publicUrl,
      resumeId: resume.id,
      versionId: version.id,
      jobId: null,
    });
    await api.call("createVersion", { token: own, params, file: await makeResumeFile(edited) });
    // An untouched copy of version 1 brings nothing new, is still version 1, and does not take version 2 back.
    const again = await api.call("createVersion", { token: own, params, file: linked.bytes! });
    expect([again.status, again.body.outcome, again.body.version.number]).toEqual([200, "unchanged", 1]);
    expect(again.body.resume.latest.number).toBe(2);
  });

  it("merges two edits of one linked document without being told their base", async () => {
    const { own, resume, version } = await importFor("linked-merge@example.org");
    const params = { resumeId: resume.id };
    const linked = await api.call("getVersionDocx", {
      token: own,
      params: { ...params, versionId: version.id },
      query: { linked: "true" },
    });
    const edit = async (before: string, after: string) => {
      const document = await open(linked.bytes);
      const block = readBlocks(document).find((one) => one.text.includes(before))!;
      const text = block.text.replace(before, after);
      const edits = [{ type: "replace" as const, block: block.address, before: block.text, after: text }];
      return saveDocx(applyEdits(document, edits, null).document);
    };
    const outcomes: string[] = [];
    for (const file of [await edit("40 wind", "45 wind"), await edit("12 stores", "14 stores")]) {
      const { body } = await api.call("createVersion", { token: own, params, file });
      outcomes.push(body.outcome);
    }
    expect(outcomes).toEqual(["fast-forward", "merged"]);
    const { items } = (await api.call("listSyncProposals", { token: own })).body;
    const proposed = items.flatMap(({ places }) => places.flatMap(({ proposals }) => proposals));
    expect(proposed.map(({ direction, intoProfile }) => [direction, intoProfile])).toEqual([
      ["fact", expect.stringContaining("45 wind")],
      ["fact", expect.stringContaining("14 stores")],
    ]);
  });

  it("keeps the imported file beside the line where a merge is not possible", async () => {
    const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const damaged = (settings: string) => ({
      parts: {
        "word/settings.xml": settings,
        "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${relationships}/settings" Target="settings.xml"/></Relationships>`,
      },
    });
    const { own, resume, version } = await importFor("refusal@example.org");
    const params = { resumeId: resume.id };
    const mine = await makeResumeFile(edited, damaged("<w:settings"));
    await api.call("createVersion", { token: own, params, file: mine });
    const theirs = await makeResumeFile(elsewhere, damaged("<w:settings>"));
    const { status, problem } = await api.call("createVersion", {
      token: own,
      params,
      file: theirs,
      query: { base: version.id },
    });
    expect([status, problem?.code]).toEqual([409, "merge-not-possible"]);
    const { items } = (await api.call("listVersions", { token: own, params })).body;
    expect(items.map((item) => [item.number, item.origin, item.published])).toEqual([
      [3, "word", false],
      [2, "word", true],
      [1, "import", true],
    ]);
    expect(problem?.details).toMatchObject({ versionId: items[0]!.id, number: 3, latestId: items[1]!.id });
    const docxOf = async (versionId: string) =>
      (await api.call("getVersionDocx", { token: own, params: { ...params, versionId } })).bytes;
    expect(await docxOf(items[0]!.id)).toEqual(theirs);
    expect(await docxOf(items[1]!.id)).toEqual(mine);
  });

  it("takes two imports at once one after the other and loses no edit", async () => {
    const { own, resume, version } = await importFor("race@example.org");
    const params = { resumeId: resume.id };
    const answers = await Promise.all(
      [edited, elsewhere].map(async (lines) =>
        api.call("createVersion", {
          token: own,
          params,
          file: await makeResumeFile(lines),
          query: { base: version.id },
        }),
      ),
    );
    expect(answers.map((answer) => answer.body?.outcome).sort()).toEqual(["fast-forward", "merged"]);
    const { latest } = (await api.call("getResume", { token: own, params })).body;
    const bytes = (
      await api.call("getVersionDocx", { token: own, params: { ...params, versionId: latest.id } })
    ).bytes;
    const text = readText(await open(bytes));
    expect(text).toContain("45 wind farms");
    expect(text).toContain("14 stores");
  });

  it("refuses a bad file and a base of another résumé, and changes nothing", async () => {
    const { own, resume } = await importFor("refused@example.org");
    const { version: foreign } = await importFor("foreign@example.org");
    const params = { resumeId: resume.id };
    const pdf = await api.call("createVersion", {
      token: own,
      params,
      file: new TextEncoder().encode("%PDF-1.7"),
    });
    expect([pdf.status, pdf.problem?.code]).toEqual([422, "docx-is-pdf"]);
    const file = await makeResumeFile(edited);
    const base = await api.call("createVersion", { token: own, params, file, query: { base: foreign.id } });
    expect([base.status, base.problem?.code]).toEqual([404, "not-found"]);
    expect((await api.call("listVersions", { token: own, params })).body.items).toHaveLength(1);
  });
});

describe("createResumeCopy", () => {
  it("begins a line of its own that knows master and job; the master stays", async () => {
    const { own, resume, version } = await importFor("copy@example.org");
    const { body: job } = await api.call("createJob", { token: own, body: { text: postingText } });
    const params = { resumeId: resume.id };
    const { status, body: copy } = await api.call("createResumeCopy", {
      token: own,
      params,
      body: { jobId: job.id },
    });
    expect(status).toBe(201);
    expect(copy).toMatchObject({
      parentId: resume.id,
      jobId: job.id,
      latest: { number: 1, parents: [version.id] },
    });
    expect(copy.title).toContain("Senior Data Engineer");
    const file = await api.call("getVersionDocx", {
      token: own,
      params: { resumeId: copy.id, versionId: copy.latest.id },
    });
    const document = await open(file.bytes);
    expect(readLink(document)).toMatchObject({ resumeId: copy.id, versionId: copy.latest.id, jobId: job.id });
    expect(readText(document)).toBe(readText(await open(await makeResumeFile())));
    expect((await api.call("getResume", { token: own, params })).body).toEqual(resume);

    await api.call("deleteResume", { token: own, params });
    const left = await api.call("getResume", { token: own, params: { resumeId: copy.id } });
    expect(left.body).toMatchObject({ id: copy.id, parentId: null });
  });
});

describe("compareVersions", () => {
  it("answers in words, or with a document that reads as either", async () => {
    const { own, resume, version } = await importFor("compare@example.org");
    const params = { resumeId: resume.id };
    const edited = resumeLines.map((line) => line.replace("cut failures by 30 %", "cut failures by 35 %"));
    const { body } = await api.call("createVersion", {
      token: own,
      params,
      file: await makeResumeFile(edited),
    });
    const query = { before: version.id, after: body.version.id };
    const words = await api.call("compareVersions", { token: own, params, query });
    expect(words.body).toMatchObject({
      before: { number: 1 },
      after: { number: 2 },
      changes: [{ kind: "changed", section: "Experience" }],
    });
    const docx = await api.call("compareVersions", {
      token: own,
      params,
      query,
      headers: { Accept: docxType },
    });
    expect(docx.headers.get("content-type")).toContain(docxType);
    const document = await open(docx.bytes);
    expect(listRevisions(document).length).toBeGreaterThan(0);
    expect(readText(document, "final")).toContain("35 %");
    expect(readText(document, "original")).toContain("30 %");
  });
});

describe("createSendFile", () => {
  it("settles revisions, takes our link out, and is named for person and job", async () => {
    const pending = resumeLines.map((line) => line.replace(/^- Moved/, "+ Moved"));
    const { own, resume } = await importFor("send@example.org", await makeResumeFile(pending));
    const { body: job } = await api.call("createJob", {
      token: own,
      body: { text: postingText, title: "Ingénieur données", company: "Windkraft / AG" },
    });
    const copy = (
      await api.call("createResumeCopy", {
        token: own,
        params: { resumeId: resume.id },
        body: { jobId: job.id },
      })
    ).body;
    const params = { resumeId: copy.id };
    const file = (
      await api.call("getVersionDocx", { token: own, params: { ...params, versionId: copy.latest.id } })
    ).bytes!;
    const answer = await api.call("createSendFile", { token: own, params, file });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("x-pending-revisions")).toBe("1");
    expect(decodeURIComponent(answer.headers.get("content-disposition")!)).toContain(
      "Maria Santos – Ingénieur données, Windkraft AG.docx",
    );
    const document = await open(answer.bytes);
    expect([listRevisions(document).length, readLink(document)]).toEqual([0, null]);
    expect(readText(document)).toContain("Moved nightly jobs");
    const refused = await api.call("createSendFile", { token: own, params, file: new Uint8Array() });
    expect(refused.problem?.code).toBe("docx-empty");
  });
});

describe("a candidate's résumés", () => {
  it("are nobody else's", async () => {
    const { body } = await api.call("createResume", { token, file: await makeResumeFile() });
    const { body: job } = await api.call("createJob", { token: other, body: { text: postingText } });
    const [resumeId, versionId] = [body.resume.id, body.version.id];
    const file = await makeResumeFile();
    const params = { resumeId };
    const answers = [
      await api.call("getResume", { token: other, params }),
      await api.call("listVersions", { token: other, params }),
      await api.call("createVersion", { token: other, params, file }),
      await api.call("getVersionDocx", { token: other, params: { resumeId, versionId } }),
      await api.call("compareVersions", {
        token: other,
        params,
        query: { before: versionId, after: versionId },
      }),
      await api.call("createSendFile", { token: other, params, file }),
      await api.call("createResumeCopy", { token: other, params, body: { jobId: job.id } }),
      await api.call("deleteResume", { token: other, params }),
    ];
    expect(answers.map((answer) => answer.problem?.code)).toEqual(answers.map(() => "not-found"));
    expect((await api.call("listResumes", { token: other })).body.items).toEqual([]);
    // Somebody else's job is as unknown as somebody else's résumé.
    const copy = await api.call("createResumeCopy", { token, params, body: { jobId: job.id } });
    expect(copy.problem?.code).toBe("not-found");
  });
});

it("leaves no word of a résumé in the log", () => {
  expect(api.logs.length).toBeGreaterThan(0);
  expect(api.logs.join("\n")).not.toMatch(/Santos|wind farms|Nordlicht|Windkraft/i);
});
