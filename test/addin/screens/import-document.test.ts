import { afterEach, describe, expect, test } from "vitest";
import { ApiProblem } from "../../../addin/client/api-problem.ts";
import { importAgain } from "../../../addin/screens/start/import-document.ts";
import { readDocumentLink, writeDocumentLink } from "../../../addin/word/document-link.ts";
import { type OpenResume, openResume, type PageItems } from "../word/open-resume.ts";
import { signedInPane } from "./signed-in-pane.ts";

const lines = ["Ada Park", "Experience", "Led 4 engineers."];
const link = { server: "https://s", resumeId: "r1", versionId: "v1", jobId: null };
const resumeAt = (id: string, number: number) => ({
  id: "r1",
  title: "Ada",
  parentId: null,
  jobId: null,
  latest: { id, number },
});
const reading = { sections: [], unread: [], unsure: 0 };
const answerOf = (outcome: string, version: { id: string; number: number; parents: string[] }) => ({
  outcome,
  version,
  resume: resumeAt(version.id, version.number),
  reading,
  changes: [],
  conflicts: [],
  profileChanges: [],
});

let word: OpenResume;
afterEach(() => word.close());

/** The open document is version 1; the server answers the import as told. */
async function importWith(answer: unknown, latestNow = resumeAt("v1", 1)) {
  word = await openResume(lines);
  await writeDocumentLink(link);
  const bases: unknown[] = [];
  let latest = resumeAt("v1", 1);
  const pane = signedInPane(lines, async (name: string, input: { query?: { base?: string } }) => {
    if (name === "getResume") return latest;
    if (name === "listMerges") return { items: [], next: null };
    bases.push(input.query?.base);
    latest = latestNow;
    if (answer instanceof Error) throw answer;
    return answer;
  });
  await pane.open();
  return { pane, bases };
}

describe("after importing again, the document is linked to the version that holds its words", () => {
  test("conflict: the one that was sent, beside the line", async () => {
    const { pane } = await importWith(answerOf("conflict", { id: "v3", number: 3, parents: ["v1"] }));
    await importAgain(pane);
    expect(await readDocumentLink()).toEqual({ ...link, versionId: "v3" });
  });

  test("merged: the one that was sent, not the merge", async () => {
    const merge = { id: "v4", number: 4, parents: ["v2", "v3"] };
    const { pane, bases } = await importWith(answerOf("merged", merge));
    await importAgain(pane);
    expect(await readDocumentLink()).toEqual({ ...link, versionId: "v3" });
    expect(pane.state()).toMatchObject({ link: { versionId: "v3" }, resume: { latest: { id: "v4" } } });
    await importAgain(pane);
    expect(bases).toEqual(["v1", "v3"]);
  });

  test("fast-forward: the new one", async () => {
    const { pane } = await importWith(answerOf("fast-forward", { id: "v2", number: 2, parents: ["v1"] }));
    await importAgain(pane);
    expect(await readDocumentLink()).toEqual({ ...link, versionId: "v2" });
  });

  test("not to be merged: the one that was kept, and the problem is told all the same", async () => {
    const problem = new ApiProblem({
      type: "about:blank",
      title: "",
      status: 409,
      code: "merge-not-possible",
      details: { versionId: "v3", number: 3, latestId: "v4" },
    });
    const { pane } = await importWith(problem, resumeAt("v4", 4));
    await expect(importAgain(pane)).rejects.toBe(problem);
    expect(await readDocumentLink()).toEqual({ ...link, versionId: "v3" });
    expect(pane.state().resume?.latest.number).toBe(4);
  });

  test("another problem leaves the link as it is", async () => {
    const problem = new ApiProblem({ type: "about:blank", title: "", status: 422, code: "docx-too-large" });
    const { pane } = await importWith(problem);
    await expect(importAgain(pane)).rejects.toBe(problem);
    expect(await readDocumentLink()).toEqual(link);
  });
});

describe("where Word gives the body and not the file", () => {
  const importBody = async (pages: readonly PageItems[]) => {
    word = await openResume(lines, { misbehaviours: { failFile: { code: 11001, times: 99 } } });
    await writeDocumentLink(link);
    const sent: string[] = [];
    const pane = signedInPane(
      lines,
      async (name) => {
        if (name === "getResume") return resumeAt("v1", 1);
        if (name === "listMerges") return { items: [], next: null };
        sent.push(name);
        return answerOf("fast-forward", { id: "v2", number: 2, parents: ["v1"] });
      },
      pages,
    );
    await pane.open();
    await importAgain(pane).catch((error: { code: string }) => sent.push(error.code));
    return sent;
  };

  test("a header that is missing in it is not sent as taken out", async () => {
    expect(await importBody([{ of: "header", items: ["ada@example.org"] }])).toEqual(["file-not-available"]);
  });

  test("a résumé without header or footer comes in all the same", async () => {
    expect(await importBody([])).toEqual(["createVersion"]);
  });
});
