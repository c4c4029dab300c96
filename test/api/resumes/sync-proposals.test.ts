import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDocx, readText } from "../../../shared/docx/index.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { makeResumeFile, postingText, resumeLines } from "./resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

const replaced = (from: string, to: string, lines: readonly string[] = resumeLines) =>
  lines.map((line) => line.replace(from, to));
const promoted = replaced("Data Engineer, Nordlicht", "Senior Data Engineer, Nordlicht");

/** A master and a copy of it for a job. */
async function twoResumes(email: string) {
  const token = await api.signInAs(email);
  const { body: master } = await api.call("createResume", { token, file: await makeResumeFile() });
  const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
  const params = { resumeId: master.resume.id };
  const { body: copy } = await api.call("createResumeCopy", { token, params, body: { jobId: job.id } });
  return { token, params, master: master.resume, copy };
}

const importAgain = async (token: string, params: { resumeId: string }, lines: readonly string[]) =>
  (await api.call("createVersion", { token, params, file: await makeResumeFile(lines) })).body;

async function proposals(token: string) {
  const { items } = (await api.call("listSyncProposals", { token })).body;
  return items.flatMap(({ places }) => places.flatMap((place) => place.proposals));
}

async function decide(token: string, ids: string[], decision: "accept" | "reject" | "profile" | "document") {
  const decisions = ids.map((proposal) => ({ proposal, decision }));
  return api.call("decideSyncProposals", { token, body: { decisions } });
}

async function readLatest(token: string, resumeId: string): Promise<string> {
  const { body } = await api.call("getResume", { token, params: { resumeId } });
  const params = { resumeId, versionId: body.latest.id };
  const opened = await openDocx((await api.call("getVersionDocx", { token, params })).bytes!);
  if (!opened.ok) throw new Error(opened.problem.message);
  return readText(opened.value);
}

const positionsOf = async (token: string) =>
  (await api.call("getProfile", { token })).body.facts.positions.map(({ title, employer }) => [
    title,
    employer,
  ]);

describe("sync proposals", () => {
  it("ask before a title follows the document, and carry it to the copy", async () => {
    const { token, params, copy } = await twoResumes("title@example.org");
    expect(await proposals(token)).toEqual([]);
    const { profileChanges } = await importAgain(token, params, promoted);
    expect(profileChanges).toEqual([]);
    const [asked, ...none] = await proposals(token);
    expect(none).toEqual([]);
    expect(asked).toMatchObject({
      direction: "fact",
      kind: "title",
      profile: "Data Engineer",
      document: "Senior Data Engineer",
      place: "Data Engineer, Nordlicht Energie GmbH",
      asksFirst: true,
    });
    await decide(token, [asked!.id], "accept");
    expect((await positionsOf(token))[0]).toEqual(["Senior Data Engineer", "Nordlicht Energie GmbH"]);
    const [carried] = await proposals(token);
    expect(carried).toMatchObject({ direction: "resume", resumeId: copy.id, kind: "title" });
    const { body } = await decide(token, [carried!.id], "accept");
    expect(body.items).toEqual([]);
    expect(await readLatest(token, copy.id)).toContain("Senior Data Engineer, Nordlicht Energie GmbH");
    const { body: now } = await api.call("getResume", { token, params: { resumeId: copy.id } });
    expect(now.latest).toMatchObject({ number: 2, origin: "merge", parents: [copy.latest.id] });
  });

  it("carry a bullet corrected in the master to the profile and then to the copy, word by word", async () => {
    const { token, params, copy } = await twoResumes("bullet@example.org");
    const { profileChanges } = await importAgain(token, params, replaced("40 wind farms", "45 wind farms"));
    expect(profileChanges).toEqual([]);
    const [asked, ...none] = await proposals(token);
    expect(none).toEqual([]);
    expect(asked).toMatchObject({ direction: "fact", kind: "text", asksFirst: false });
    await decide(token, [asked!.id], "accept");
    const [bullet] = (await api.call("getProfile", { token })).body.facts.positions[0]!.bullets;
    expect(bullet!.text).toBe("Built ETL pipelines in Python and SQL for 45 wind farms");
    const open = await proposals(token);
    expect(open).toHaveLength(1);
    expect(open[0]).toMatchObject({ direction: "resume", resumeId: copy.id, kind: "text", asksFirst: false });
    await decide(token, [open[0]!.id], "accept");
    expect(await readLatest(token, copy.id)).toContain("45 wind farms");
    expect(await proposals(token)).toEqual([]);
  });

  it("show both texts where profile and document changed differently, and write what is chosen", async () => {
    const { token, params, master } = await twoResumes("conflict@example.org");
    const { revision, facts } = (await api.call("getProfile", { token })).body;
    facts.positions[1]!.bullets[0]!.text = "Wrote reports in SQL and Excel for 14 stores";
    facts.positions[1]!.bullets[0]!.sources.push({
      kind: "candidate",
      at: "2026-11-20T10:00:00Z",
      question: null,
    });
    await api.call("updateProfile", { token, body: { revision, facts } });
    await importAgain(token, params, replaced("12 stores", "16 stores"));
    const conflict = (await proposals(token)).find(({ resumeId }) => resumeId === master.id);
    expect(conflict).toMatchObject({
      direction: "conflict",
      agreed: "Wrote reports in SQL and Excel for 12 stores",
      profile: "Wrote reports in SQL and Excel for 14 stores",
      document: "Wrote reports in SQL and Excel for 16 stores",
    });
    expect((await decide(token, [conflict!.id], "accept")).problem?.code).toBe("proposal-needs-choice");
    await decide(token, [conflict!.id], "profile");
    expect(await readLatest(token, master.id)).toContain("14 stores");
    expect((await proposals(token)).some(({ resumeId }) => resumeId === master.id)).toBe(false);
  });

  it("keep a position that the documents dropped until the candidate agrees", async () => {
    const token = await api.signInAs("removed@example.org");
    const { body: master } = await api.call("createResume", { token, file: await makeResumeFile() });
    const shorter = resumeLines.filter((line) => !/Kaufhaus|12 stores/.test(line));
    await importAgain(token, { resumeId: master.resume.id }, shorter);
    expect(await positionsOf(token)).toHaveLength(2);
    const open = await proposals(token);
    expect(open.map(({ kind, asksFirst }) => [kind, asksFirst])).toEqual([["removed", true]]);
    await decide(token, [open[0]!.id], "accept");
    expect(await positionsOf(token)).toHaveLength(1);
    expect(await proposals(token)).toEqual([]);
  });

  it("stay rejected while the words stay", async () => {
    const { token, params } = await twoResumes("rejected@example.org");
    await importAgain(token, params, promoted);
    const [asked] = await proposals(token);
    await decide(token, [asked!.id], "reject");
    await importAgain(token, params, replaced("30 %", "35 %", promoted));
    expect((await proposals(token)).map(({ kind }) => kind)).toEqual(["text"]);
    await importAgain(token, params, replaced("Senior Data", "Principal Data", promoted));
    expect((await proposals(token)).map(({ document }) => document)).toContain("Principal Data Engineer");
  });

  it("do not bring back what the candidate took out of the profile, and offer to take it out of the résumés", async () => {
    const { token, params, master } = await twoResumes("taken-out@example.org");
    const { revision, facts } = (await api.call("getProfile", { token })).body;
    facts.positions[1]!.bullets = [];
    await api.call("updateProfile", { token, body: { revision, facts } });
    await importAgain(token, params, replaced("30 %", "35 %"));
    expect((await api.call("getProfile", { token })).body.facts.positions[1]!.bullets).toEqual([]);
    const removals = (await proposals(token)).filter(({ kind }) => kind === "removed");
    expect(removals).toHaveLength(2);
    await decide(
      token,
      removals.map(({ id }) => id),
      "accept",
    );
    expect(await readLatest(token, master.id)).not.toContain("12 stores");
    expect((await proposals(token)).filter(({ kind }) => kind === "removed")).toEqual([]);
  });

  it("are the candidate's own: nobody else sees or decides them, and what is not open is refused whole", async () => {
    const { token, params } = await twoResumes("own@example.org");
    await importAgain(token, params, promoted);
    const [asked] = await proposals(token);
    const stranger = await api.signInAs("stranger@example.org");
    expect(await proposals(stranger)).toEqual([]);
    expect((await decide(stranger, [asked!.id], "accept")).problem?.code).toBe("proposal-not-open");
    expect((await decide(token, [asked!.id, "gone"], "accept")).problem?.code).toBe("proposal-not-open");
    expect(await positionsOf(token)).toContainEqual(["Data Engineer", "Nordlicht Energie GmbH"]);
    expect(await proposals(token)).toEqual([asked]);
  });
});
