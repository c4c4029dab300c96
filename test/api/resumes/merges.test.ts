import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyEdits, openDocx, readBlocks, readText, saveDocx } from "../../../shared/docx/index.ts";
import type { Edit } from "../../../shared/docx/types.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, resumeLines } from "./resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const withWindFarms = (count: string) =>
  resumeLines.map((line) => line.replace("40 wind farms", `${count} wind farms`));
const withStores = (lines: readonly string[]) => lines.map((line) => line.replace("12 stores", "14 stores"));
const withFailures = (lines: readonly string[]) =>
  lines.map((line) => line.replace("cut failures by 30 %", "cut failures by 35 %"));

/** Two devices that changed one bullet differently; the second one also changed another. */
async function importConflict(email: string) {
  const token = await api.signInAs(email);
  const { body: first } = await api.call("createResume", { token, file: await makeResumeFile() });
  const params = { resumeId: first.resume.id };
  await api.call("createVersion", { token, params, file: await makeResumeFile(withWindFarms("45")) });
  const { body } = await api.call("createVersion", {
    token,
    params,
    file: await makeResumeFile(withStores(withWindFarms("50"))),
    query: { base: first.version.id },
  });
  return { token, params, first: first.version, answer: body, merge: body.merge! };
}

async function readVersion(token: string, resumeId: string, versionId: string): Promise<string> {
  const { bytes } = await api.call("getVersionDocx", { token, params: { resumeId, versionId } });
  const opened = await openDocx(bytes!);
  if (!opened.ok) throw new Error(opened.problem.message);
  return readText(opened.value);
}

const proposed = async (token: string) =>
  JSON.stringify((await api.call("listSyncProposals", { token })).body.items);
const facts = async (token: string) => JSON.stringify((await api.call("getProfile", { token })).body.facts);

describe("a merge that waits", () => {
  it("publishes nothing, in line or profile, until it is decided", async () => {
    const { token, params, answer, merge } = await importConflict("waits@example.org");
    expect(answer).toMatchObject({ outcome: "conflict", version: { published: false } });
    expect(merge).toMatchObject({ state: "open", theirs: answer.version.id, versionId: null });
    expect(merge.conflicts).toHaveLength(1);
    expect(answer.resume.latest).toMatchObject({ number: 2 });
    expect(await proposed(token)).not.toContain("14 stores");
    const { items } = (await api.call("listMerges", { token, params })).body;
    expect(items).toEqual([merge]);
  });

  it("is not asked about twice when the same file comes in again from the same version", async () => {
    const { token, params, first, answer, merge } = await importConflict("twice@example.org");
    const file = await makeResumeFile(withStores(withWindFarms("50")));
    const { status, body } = await api.call("createVersion", {
      token,
      params,
      file,
      query: { base: first.id },
    });
    expect([status, body.outcome, body.version.id]).toEqual([200, "unchanged", answer.version.id]);
    expect((await api.call("listMerges", { token, params })).body.items).toEqual([merge]);
  });

  it.each([
    ["mine", undefined, "45 wind farms"],
    ["theirs", undefined, "50 wind farms"],
    ["own", "Built ETL pipelines for some 50 wind farms", "for some 50 wind farms"],
  ] as const)("becomes a version once decided: %s", async (choice, text, expected) => {
    const { token, params, merge, answer } = await importConflict(`${choice}@example.org`);
    const { status, body } = await api.call("decideConflicts", {
      token,
      params: { ...params, mergeId: merge.id },
      body: { decisions: [{ conflict: merge.conflicts[0]!.id, choice, ...(text && { text }) }] },
    });
    expect([status, body.merge.state]).toEqual([200, "settled"]);
    expect(body.resume.latest).toMatchObject({ id: body.merge.versionId, origin: "merge", published: true });
    expect(body.resume.latest.parents).toEqual([merge.mine, answer.version.id]);
    const merged = await readVersion(token, params.resumeId, body.resume.latest.id);
    expect(merged).toContain(expected);
    expect(merged).toContain("14 stores");
    expect(await proposed(token)).toContain(expected);
    expect((await api.call("listMerges", { token, params })).body.items).toEqual([]);
  });

  it("keeps both texts as two lines with the choice both", async () => {
    const { token, params, merge } = await importConflict("both@example.org");
    const { body } = await api.call("decideConflicts", {
      token,
      params: { ...params, mergeId: merge.id },
      body: { decisions: [{ conflict: merge.conflicts[0]!.id, choice: "both" }] },
    });
    const merged = await readVersion(token, params.resumeId, body.resume.latest.id);
    expect(merged).toContain("45 wind farms");
    expect(merged).toContain("50 wind farms");
  });

  it("keeps a decision that is one of several, and takes it back", async () => {
    const token = await api.signInAs("several@example.org");
    const { body: first } = await api.call("createResume", { token, file: await makeResumeFile() });
    const params = { resumeId: first.resume.id };
    const mine = withWindFarms("45").map((line) => line.replace("12 stores", "13 stores"));
    const theirs = withWindFarms("50").map((line) => line.replace("12 stores", "14 stores"));
    await api.call("createVersion", { token, params, file: await makeResumeFile(mine) });
    const { body } = await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(theirs),
      query: { base: first.version.id },
    });
    const [one, other] = body.merge!.conflicts;
    const decide = async (conflict: string, choice: "mine" | "theirs" | null) =>
      (
        await api.call("decideConflicts", {
          token,
          params: { ...params, mergeId: body.merge!.id },
          body: { decisions: [{ conflict, choice }] },
        })
      ).body.merge;
    const half = await decide(one!.id, "mine");
    expect([half.state, half.conflicts.map(({ choice }) => choice)]).toEqual(["open", ["mine", null]]);
    expect((await decide(one!.id, null)).conflicts.map(({ choice }) => choice)).toEqual([null, null]);
    expect((await api.call("getResume", { token, params })).body.latest.number).toBe(2);
    await decide(one!.id, "theirs");
    const done = await decide(other!.id, "mine");
    expect(done.state).toBe("settled");
    const merged = await readVersion(token, params.resumeId, done.versionId!);
    expect(merged).toContain("50 wind farms");
    expect(merged).toContain("13 stores");
  });

  it("takes in what the line got meanwhile, and asks anew only where the texts are others", async () => {
    const { token, params, merge } = await importConflict("meanwhile@example.org");
    const further = withFailures(withWindFarms("45"));
    const { body: moved } = await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(further),
    });
    expect(moved).toMatchObject({ outcome: "fast-forward", version: { number: 4 } });
    const decide = async (conflict: string) =>
      (
        await api.call("decideConflicts", {
          token,
          params: { ...params, mergeId: merge.id },
          body: { decisions: [{ conflict, choice: "theirs" }] },
        })
      ).body;
    const { body: again } = await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(further.map((line) => line.replace("45 wind farms", "47 wind farms"))),
      query: { base: moved.version.id },
    });
    expect(again.outcome).toBe("fast-forward");
    const asked = await decide(merge.conflicts[0]!.id);
    expect(asked.merge).toMatchObject({ state: "open", mine: again.version.id });
    expect(asked.merge.conflicts).toMatchObject([{ choice: null }]);
    const done = await decide(asked.merge.conflicts[0]!.id);
    expect(done.merge.state).toBe("settled");
    const merged = await readVersion(token, params.resumeId, done.resume.latest.id);
    for (const words of ["50 wind farms", "14 stores", "by 35 %"]) expect(merged).toContain(words);
  });

  it("gives way to the same document edited further, and decisions go along", async () => {
    const { token, params, merge, answer } = await importConflict("further@example.org");
    const { body } = await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(withFailures(withStores(withWindFarms("50")))),
      query: { base: answer.version.id },
    });
    expect(body).toMatchObject({ outcome: "conflict", merge: { state: "open", base: merge.base } });
    const { items } = (await api.call("listMerges", { token, params, query: { state: "all" } })).body;
    expect(items.map(({ state }) => state).sort()).toEqual(["open", "replaced"]);
    const { body: done } = await api.call("decideConflicts", {
      token,
      params: { ...params, mergeId: body.merge!.id },
      body: { decisions: [{ conflict: body.merge!.conflicts[0]!.id, choice: "theirs" }] },
    });
    const merged = await readVersion(token, params.resumeId, done.resume.latest.id);
    for (const words of ["50 wind farms", "14 stores", "by 35 %"]) expect(merged).toContain(words);
  });

  it("gives way to its document edited further though that names the older version, and decisions go along", async () => {
    const token = await api.signInAs("older-link@example.org");
    const { body: first } = await api.call("createResume", { token, file: await makeResumeFile() });
    const params = { resumeId: first.resume.id };
    const send = async (lines: readonly string[], base?: string) => {
      const file = await makeResumeFile(lines);
      return (await api.call("createVersion", { token, params, file, query: base ? { base } : {} })).body;
    };
    const failures = (lines: string[], count: string) =>
      lines.map((line) => line.replace("cut failures by 30 %", `cut failures by ${count} %`));
    await send(failures(withWindFarms("45"), "35"));
    const { merge } = await send(failures(withWindFarms("50"), "40"), first.version.id);
    const [farms, rest] = merge!.conflicts;
    const decide = async (mergeId: string, conflict: string, choice: "mine" | "theirs") =>
      (
        await api.call("decideConflicts", {
          token,
          params: { ...params, mergeId },
          body: { decisions: [{ conflict, choice }] },
        })
      ).body;
    await decide(merge!.id, farms!.id, "theirs");
    const again = await send(withStores(failures(withWindFarms("50"), "40")), first.version.id);
    expect(again.outcome).toBe("conflict");
    const { items } = (await api.call("listMerges", { token, params })).body;
    expect(items.map(({ id }) => id)).toEqual([again.merge!.id]);
    expect(items[0]!.conflicts.map(({ id, choice }) => [id, choice]).sort()).toEqual(
      [
        [farms!.id, "theirs"],
        [rest!.id, null],
      ].sort(),
    );
    const done = await decide(again.merge!.id, rest!.id, "mine");
    expect(done.merge.state).toBe("settled");
    const merged = await readVersion(token, params.resumeId, done.resume.latest.id);
    for (const words of ["50 wind farms", "by 35 %", "14 stores"]) expect(merged).toContain(words);
  });

  it.each([
    ["mine", undefined, "45 wind farms"],
    ["theirs", undefined, "50 wind farms"],
    ["both", undefined, "45 wind farms"],
    ["own", "Built ETL pipelines for some 60 wind farms", "60 wind farms"],
  ] as const)(
    "waits beside another device's, and what both ask is decided once: %s",
    async (choice, text, expected) => {
      const { token, params, first, merge } = await importConflict(`beside-${choice}@example.org`);
      const { body: other } = await api.call("createVersion", {
        token,
        params,
        file: await makeResumeFile(withFailures(withWindFarms("50"))),
        query: { base: first.id },
      });
      expect(other.outcome).toBe("conflict");
      const listed = (await api.call("listMerges", { token, params })).body.items;
      expect(listed.map(({ id }) => id).sort()).toEqual([merge.id, other.merge!.id].sort());
      const { body } = await api.call("decideConflicts", {
        token,
        params: { ...params, mergeId: merge.id },
        body: { decisions: [{ conflict: merge.conflicts[0]!.id, choice, ...(text && { text }) }] },
      });
      expect((await api.call("listMerges", { token, params })).body.items).toEqual([]);
      const merged = await readVersion(token, params.resumeId, body.resume.latest.id);
      for (const words of [expected, "14 stores", "by 35 %"]) expect(merged).toContain(words);
      expect(merged.split("wind farms")).toHaveLength(choice === "both" ? 3 : 2);
    },
  );

  it("keeps what another device's waiting document asks otherwise", async () => {
    const { token, params, first, merge } = await importConflict("otherwise@example.org");
    const { body: other } = await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(withFailures(withWindFarms("55"))),
      query: { base: first.id },
    });
    const decide = async (mergeId: string, conflict: string) =>
      (
        await api.call("decideConflicts", {
          token,
          params: { ...params, mergeId },
          body: { decisions: [{ conflict, choice: "theirs" }] },
        })
      ).body;
    await decide(merge.id, merge.conflicts[0]!.id);
    const [left] = (await api.call("listMerges", { token, params })).body.items;
    expect(left).toMatchObject({ id: other.merge!.id, conflicts: [{ choice: null }] });
    for (const [side, words] of [
      ["mine", "50 wind farms"],
      ["theirs", "55 wind farms"],
    ] as const)
      expect(left!.conflicts[0]![side]).toContain(words);
    const { resume } = await decide(left!.id, left!.conflicts[0]!.id);
    const merged = await readVersion(token, params.resumeId, resume.latest.id);
    for (const words of ["55 wind farms", "14 stores", "by 35 %"]) expect(merged).toContain(words);
  });

  it("does nothing with a file that came in before and waits", async () => {
    const { token, params, answer } = await importConflict("again@example.org");
    const { status, body } = await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(withStores(withWindFarms("50"))),
      query: { base: answer.version.id },
    });
    expect([status, body.outcome, body.version.id]).toEqual([200, "unchanged", answer.version.id]);
  });

  it("is decided once by two devices at the same moment", async () => {
    const { token, params, merge } = await importConflict("two-devices@example.org");
    const answers = await Promise.all(
      (["mine", "theirs"] as const).map((choice) =>
        api.call("decideConflicts", {
          token,
          params: { ...params, mergeId: merge.id },
          body: { decisions: [{ conflict: merge.conflicts[0]!.id, choice }] },
        }),
      ),
    );
    const ok = answers.filter(({ status }) => status === 200);
    expect(ok.length).toBeGreaterThan(0);
    for (const { problem } of answers.filter(({ status }) => status !== 200))
      expect(problem?.code).toBe("merge-has-ended");
    const { items } = (await api.call("listVersions", { token, params })).body;
    expect(items.filter(({ origin }) => origin === "merge")).toHaveLength(1);
  });

  it("publishes no résumé without text: what leaves none is decided otherwise", async () => {
    const token = await api.signInAs("nothing-left@example.org");
    const lines = ["Built pipelines for wind farms", "Wrote reports for stores"];
    const { body: first } = await api.call("createResume", { token, file: await makeResumeFile(lines) });
    const params = { resumeId: first.resume.id };
    const mine = await makeResumeFile(["Built fast pipelines for wind farms"]);
    const { body: second } = await api.call("createVersion", { token, params, file: mine });
    const { body } = await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(["Wrote monthly reports for stores"]),
      query: { base: first.version.id },
    });
    expect(body.merge!.conflicts).toHaveLength(2);
    const decide = (toDelete: boolean) =>
      api.call("decideConflicts", {
        token,
        params: { ...params, mergeId: body.merge!.id },
        body: {
          decisions: body.merge!.conflicts.map(({ id, mine }) => ({
            conflict: id,
            choice: (mine === "") === toDelete ? ("mine" as const) : ("theirs" as const),
          })),
        },
      });
    const refused = await decide(true);
    expect([refused.status, refused.problem?.code]).toEqual([409, "merge-not-possible"]);
    expect((await api.call("getResume", { token, params })).body.latest.id).toBe(second.version.id);
    const done = (await decide(false)).body;
    expect(done.merge.state).toBe("settled");
    const merged = await readVersion(token, params.resumeId, done.resume.latest.id);
    for (const word of ["fast", "monthly"]) expect(merged).toContain(word);
  });

  it("refuses what is unknown, ended or somebody else's", async () => {
    const { token, params, merge } = await importConflict("refuse@example.org");
    const other = await api.signInAs("refuse-other@example.org");
    const decide = (who: string, conflict: string, mergeId = merge.id) =>
      api.call("decideConflicts", {
        token: who,
        params: { ...params, mergeId },
        body: { decisions: [{ conflict, choice: "mine" }] },
      });
    const conflict = merge.conflicts[0]!.id;
    expect((await decide(token, "nothing")).problem?.code).toBe("conflict-unknown");
    expect((await decide(other, conflict)).problem?.code).toBe("not-found");
    expect((await api.call("listMerges", { token: other, params })).problem?.code).toBe("not-found");
    expect((await decide(token, conflict)).status).toBe(200);
    expect((await decide(token, conflict)).problem?.code).toBe("merge-has-ended");
    const withoutText = await api.call("decideConflicts", {
      token,
      params: { ...params, mergeId: merge.id },
      body: { decisions: [{ conflict, choice: "own" }] },
    });
    expect([withoutText.status, withoutText.problem?.code]).toEqual([400, "request-invalid"]);
  });
});

describe("restoreVersion", () => {
  it("takes a version that waits for decisions as a whole, and nothing is left to decide", async () => {
    const { token, params, answer, merge } = await importConflict("restore-waiting@example.org");
    const { body } = await api.call("restoreVersion", {
      token,
      params: { ...params, versionId: answer.version.id },
    });
    expect(body.version.sha256).toBe(answer.version.sha256);
    const { items } = (await api.call("listMerges", { token, params, query: { state: "open" } })).body;
    expect(items).toEqual([]);
    const late = await api.call("decideConflicts", {
      token,
      params: { ...params, mergeId: merge.id },
      body: { decisions: [{ conflict: merge.conflicts[0]!.id, choice: "own", text: "Own words" }] },
    });
    expect(late.problem?.code).toBe("merge-has-ended");
  });

  it("brings an earlier version back as a new one, and the profile with it", async () => {
    const token = await api.signInAs("restore@example.org");
    const { body: first } = await api.call("createResume", { token, file: await makeResumeFile() });
    const params = { resumeId: first.resume.id };
    const { body: second } = await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(withWindFarms("45")),
    });
    const restore = () =>
      api.call("restoreVersion", { token, params: { ...params, versionId: first.version.id } });
    const { status, body } = await restore();
    expect(status).toBe(201);
    expect(body.version).toMatchObject({
      number: 3,
      origin: "restore",
      sha256: first.version.sha256,
      parents: [second.version.id, first.version.id],
    });
    expect(await facts(token)).toContain("40 wind farms");
    const again = await restore();
    expect([again.status, again.body.outcome, again.body.version.number]).toEqual([200, "unchanged", 3]);
  });
});

describe("labelVersion", () => {
  it("gives a version a name of the candidate's own, and takes it away", async () => {
    const token = await api.signInAs("label@example.org");
    const { body: first } = await api.call("createResume", { token, file: await makeResumeFile() });
    const params = { resumeId: first.resume.id, versionId: first.version.id };
    const { body } = await api.call("labelVersion", {
      token,
      params,
      body: { label: " Before the crisis " },
    });
    expect(body).toEqual({ ...first.version, label: "Before the crisis" });
    expect((await api.call("labelVersion", { token, params, body: { label: null } })).body.label).toBeNull();
    const other = await api.signInAs("label-other@example.org");
    const foreign = await api.call("labelVersion", { token: other, params, body: { label: "Mine" } });
    expect(foreign.problem?.code).toBe("not-found");
  });
});

describe("recognizeDocument", () => {
  it("knows a copy without a link by its words, follows a link of ours, and nobody else's", async () => {
    const token = await api.signInAs("recognise@example.org");
    const { body: first } = await api.call("createResume", { token, file: await makeResumeFile() });
    const other = resumeLines.map((line, at) => `Another person's line ${at} about ${line.length} apples`);
    await api.call("createResume", { token, file: await makeResumeFile(other) });
    const edited = await makeResumeFile(withFailures(withWindFarms("45")));
    const { body } = await api.call("recognizeDocument", { token, file: edited });
    expect(body).toMatchObject({ by: "content", match: { version: { id: first.version.id } } });
    expect(body.match!.likeness).toBeGreaterThan(0.7);
    expect(body.match!.sameWords).toBeGreaterThan(body.match!.likeness);
    expect(body.match!.sameWords).toBeLessThan(1);

    const params = { resumeId: first.resume.id, versionId: first.version.id };
    const linked = await api.call("getVersionDocx", { token, params, query: { linked: "true" } });
    const known = (await api.call("recognizeDocument", { token, file: linked.bytes! })).body;
    expect([known.by, known.match!.sameWords]).toEqual(["link", 1]);

    const stranger = await api.signInAs("recognise-other@example.org");
    const foreign = await api.call("recognizeDocument", { token: stranger, file: linked.bytes! });
    expect(foreign.body).toEqual({ by: "none", match: null, candidates: [] });
  });
});

describe("a file that keeps the link it once got", () => {
  it.each(["recognised", "by its link"])("goes on from what became of it: %s", async (way) => {
    const token = await api.signInAs(`old-link-${way.length}@example.org`);
    const { body: first } = await api.call("createResume", { token, file: await makeResumeFile() });
    const params = { resumeId: first.resume.id };
    const call = {
      token,
      params: { ...params, versionId: first.version.id },
      query: { linked: "true" },
    } as const;
    const linked = await openDocx((await api.call("getVersionDocx", call)).bytes!);
    if (!linked.ok) throw new Error(linked.problem.message);
    const bullet = readBlocks(linked.value).find(({ text }) => text.includes("12 stores"))!;
    const name = readBlocks(linked.value)[0]!;
    const insert = { type: "insert", behind: bullet.address, text: "Trained three apprentices" } as const;
    const further = {
      type: "replace",
      block: bullet.address,
      before: bullet.text,
      after: `${bullet.text} and the kiosks of nine towns`,
    } as const;
    const upload = async (fileName: string, ...edits: Edit[]) => {
      const file = await saveDocx(applyEdits(linked.value, edits, null).document);
      const known = (await api.call("recognizeDocument", { token, file, fileName })).body.match!;
      const query = way === "recognised" ? { base: known.version.id } : {};
      return (await api.call("createVersion", { token, params, file, fileName, query })).body;
    };
    expect((await upload("mine.docx", further, insert)).outcome).toBe("fast-forward");
    // The line that was put in is taken out again.
    const second = await upload("mine.docx", further);
    expect(second.outcome).toBe("fast-forward");
    expect(await readVersion(token, params.resumeId, second.version.id)).not.toContain("apprentices");
    // Another copy of that name, on another device, never had what came since.
    const other = await upload("mine.docx", {
      ...further,
      block: name.address,
      before: "Maria Santos",
      after: "Maria Santos, MSc",
    });
    expect(other.outcome).toBe("merged");
    const merged = await readVersion(token, params.resumeId, other.version.id);
    for (const words of ["nine towns", "MSc"]) expect(merged).toContain(words);
  });
});

describe("what a document in Word lacks of the merged version", () => {
  it("comes as edits of the document's own lines, and leaves nothing out", async () => {
    const token = await api.signInAs("incoming@example.org");
    const { body: first } = await api.call("createResume", { token, file: await makeResumeFile() });
    const params = { resumeId: first.resume.id };
    await api.call("createVersion", { token, params, file: await makeResumeFile(withFailures(resumeLines)) });
    const { body: merged } = await api.call("createVersion", {
      token,
      params,
      file: await makeResumeFile(withStores(resumeLines)),
      query: { base: first.version.id },
    });
    expect(merged.outcome).toBe("merged");
    const { items } = (await api.call("listVersions", { token, params })).body;
    const here = items.find(({ id }) => id === merged.version.parents[1])!;
    const to = { ...params, versionId: merged.version.id };
    const { status, body } = await api.call("planIncoming", { token, params: to, query: { from: here.id } });
    expect([status, body.from.id, body.to.id]).toEqual([200, here.id, merged.version.id]);
    expect(body.follows).toBe(true);
    const between = { ...params, versionId: merged.version.parents[0]! };
    const beside = await api.call("planIncoming", { token, params: between, query: { from: here.id } });
    expect(beside.body.follows).toBe(false);
    const before = resumeLines[7]!.slice(2);
    const after = before.replace("30 %", "35 %");
    expect(body.edits).toMatchObject([{ edit: { type: "replace", before, after }, after, like: null }]);
    expect(body.lines.find(({ text }) => text === before)?.block).toBe(
      (body.edits[0]!.edit as { block: string }).block,
    );
    expect(body.leftOut).toEqual([]);
  });
});
