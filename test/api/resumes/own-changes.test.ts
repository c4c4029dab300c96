import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunDetail, RunSuggestion } from "../../../shared/contract/schemas.ts";
import {
  acceptRevisions,
  anchorName,
  applyEdits,
  type DocxDocument,
  openDocx,
  readBlocks,
  rejectRevisions,
  saveDocx,
  writeLink,
} from "../../../shared/docx/index.ts";
import type { Edit } from "../../../shared/docx/types.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import { startTestApi, type TestApi } from "../../support/api.ts";
import { listStream } from "../tailoring/read-events.ts";
import { makeResumeFile, postingText, resumeLines } from "./resume-file.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

async function open(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}
/** "K8s" is what the posting calls Kubernetes: saying so makes it visible. */
const lines = resumeLines.map((line) => line.replace("PostgreSQL", "K8s"));
const change = async (bytes: Uint8Array, how: (document: DocxDocument) => DocxDocument) =>
  saveDocx(how(await open(bytes)));

/** A run whose first suggestion was accepted in the pane, and the document with its words as a tracked change. */
async function accept(email: string) {
  const token = await api.signInAs(email);
  const original = await makeResumeFile(lines);
  const { body: imported } = await api.call("createResume", { token, file: original });
  const { body: job } = await api.call("createJob", { token, body: { text: postingText } });
  const resumeId = imported.resume.id;
  const { body: run } = await api.call("startTailoringRun", { token, body: { resumeId, jobId: job.id } });
  const { stream } = await api.call("streamTailoringRun", { token, params: { runId: run.id } });
  await listStream(stream!);
  const getRun = async (): Promise<RunDetail> =>
    (await api.call("getTailoringRun", { token, params: { runId: run.id } })).body;
  const before = await getRun();
  const suggestion = before.suggestions.find(
    ({ verdict, edit, after }) =>
      verdict === "supported" && edit?.type === "replace" && after.includes("Kubernetes"),
  ) as RunSuggestion & { edit: Edit };
  const decisions = [{ suggestionId: suggestion.id, state: "accepted" as const }];
  await api.call("decideSuggestions", { token, params: { runId: run.id }, body: { decisions } });
  const written = await change(original, (document) => {
    const tracking = { author: "Maria Santos", date: "2026-11-20T10:00:00Z" };
    return applyEdits(document, [suggestion.edit], tracking).document;
  });
  const sync = async (file: Uint8Array, base: string, more: { run?: string } = {}) =>
    (await api.call("createVersion", { token, params: { resumeId }, query: { base, ...more }, file })).body;
  const stateNow = async () => (await getRun()).suggestions.find(({ id }) => id === suggestion.id)?.state;
  const facts = async () =>
    listFacts((await api.call("getProfile", { token })).body.facts).map(({ id, text }) => ({ id, text }));
  return {
    ...{ token, resumeId, runId: run.id, first: imported.version.id, original, written, suggestion },
    ...{ before, getRun, sync, stateNow, facts },
  };
}

/** An edit of the candidate's own, in a line that no suggestion is about. */
function graduateLater(document: DocxDocument): DocxDocument {
  const block = readBlocks(document).find(({ text }) => text.startsWith("BSc"))!;
  const after = block.text.replace("2017", "2018");
  return applyEdits(document, [{ type: "replace", block: block.address, before: block.text, after }], null)
    .document;
}

describe("a suggestion that nobody has decided in Word", () => {
  it("is neither an edit of the candidate's nor a fact, and the version says whose words it brings", async () => {
    const { sync, written, first, runId, facts, stateNow, suggestion } = await accept("pending@example.org");
    const before = await facts();
    const answer = await sync(written, first, { run: runId });
    expect(answer).toMatchObject({
      outcome: "fast-forward",
      changes: [],
      profileChanges: [],
      suggestions: { pending: 1, settled: 0, takenBack: 0 },
      version: { runId },
    });
    expect(await facts()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain(suggestion.after);
    expect(await stateNow()).toBe("accepted");
  });

  it("stands beside the candidate's own edits, which are told and kept alone", async () => {
    const { sync, written, first, suggestion } = await accept("beside@example.org");
    const edited = await change(written, graduateLater);
    const { changes, suggestions } = await sync(edited, first);
    expect(changes.map(({ kind, after }) => [kind, after])).toEqual([
      ["changed", expect.stringContaining("2018")],
    ]);
    expect(suggestions.pending).toBe(1);
    expect(JSON.stringify(changes)).not.toContain(suggestion.after);
  });

  it("stays out of a merged version's facts too", async () => {
    const { sync, written, original, first, facts, suggestion } = await accept("merged@example.org");
    const elsewhere = await change(original, graduateLater);
    await sync(elsewhere, first);
    const answer = await sync(written, first);
    expect(answer).toMatchObject({ outcome: "merged", suggestions: { pending: 1 } });
    expect(JSON.stringify(await facts())).not.toContain(suggestion.after);
  });
});

describe("a suggestion that was decided in Word or another program", () => {
  it("is settled once its tracked change was accepted: its words are the candidate's own", async () => {
    const { sync, written, first, runId, stateNow, facts, suggestion, getRun } =
      await accept("settled@example.org");
    const { version } = await sync(written, first);
    const answer = await sync(await change(written, acceptRevisions), version.id, { run: runId });
    expect(answer.suggestions).toEqual({ pending: 0, settled: 1, takenBack: 0 });
    expect(answer.changes.map(({ after }) => after)).toEqual([suggestion.after]);
    expect(await stateNow()).toBe("settled");
    expect((await getRun()).score!.after).toBeGreaterThanOrEqual((await getRun()).score!.today);
    expect(JSON.stringify(await facts())).toContain(suggestion.after.split(",")[0]);
  });

  it("is taken back once it was rejected, and the score follows", async () => {
    const { sync, written, first, stateNow, before, getRun } = await accept("rejected@example.org");
    const accepted = await getRun();
    const { version } = await sync(written, first);
    const answer = await sync(await change(written, rejectRevisions), version.id);
    expect(answer).toMatchObject({ suggestions: { pending: 0, settled: 0, takenBack: 1 }, changes: [] });
    expect(await stateNow()).toBe("taken-back");
    const now = await getRun();
    expect(now.score).toEqual(before.score);
    expect(accepted.score).not.toEqual(before.score);
  });

  it("is known by our bookmark in a file that never came in before, and by the run its link names", async () => {
    for (const told of ["bookmark", "link"] as const) {
      const { sync, written, first, runId, resumeId, stateNow, suggestion } = await accept(
        `${told}@example.org`,
      );
      const link = { server: "https://here", resumeId, versionId: first, jobId: null, runId };
      const rejected = await change(written, (document) => {
        const former = rejectRevisions(document);
        if (told === "link") return writeLink(former, link);
        const mark = `<w:bookmarkStart w:id="900" w:name="${anchorName(suggestion.id)}"/><w:bookmarkEnd w:id="900"/>`;
        const text = former.text(former.mainPart).replace("<w:sectPr/>", `${mark}<w:sectPr/>`);
        return former.withParts(new Map([[former.mainPart, text]]));
      });
      const answer = await sync(rejected, first);
      expect([told, answer.outcome, answer.suggestions.takenBack]).toEqual([told, "unchanged", 1]);
      expect(await stateNow()).toBe("taken-back");
    }
  });

  it("is left alone by an older copy, which never had it", async () => {
    const { sync, original, first, stateNow } = await accept("older@example.org");
    const edited = await change(original, graduateLater);
    const { suggestions } = await sync(edited, first);
    expect(suggestions).toEqual({ pending: 0, settled: 0, takenBack: 0 });
    expect(await stateNow()).toBe("accepted");
  });

  it("may not be decided for somebody else by a link that names their run", async () => {
    const mine = await accept("owner@example.org");
    const other = await accept("forger@example.org");
    const forged = await change(other.original, (document) =>
      writeLink(document, {
        server: "https://here",
        resumeId: mine.resumeId,
        versionId: mine.first,
        jobId: null,
        runId: mine.runId,
      }),
    );
    const answer = await other.sync(forged, other.first);
    expect(answer.suggestions.takenBack).toBe(0);
    expect(answer.version.runId).toBeNull();
    expect(await mine.stateNow()).toBe("accepted");
    expect(await other.stateNow()).toBe("accepted");
  });
});
