import { afterEach, describe, expect, test } from "vitest";
import { ApiProblem } from "../../../addin/client/api-problem.ts";
import { type Likely, recognizeOpenDocument } from "../../../addin/screens/start/recognize.ts";
import { readDocumentLink, writeDocumentLink } from "../../../addin/word/document-link.ts";
import { type OpenResume, openResume } from "../word/open-resume.ts";
import { signedInPane } from "./signed-in-pane.ts";

const lines = ["Ada Park", "Experience", "Led 4 engineers."];
const likely = (id: string, sameWords: number) =>
  ({
    resume: { id, title: id, parentId: null, jobId: null, latest: { id: `${id}v1`, number: 1 } },
    version: { id: `${id}v1`, number: 1 },
    likeness: sameWords / 2,
    sameWords,
  }) as Likely;
const notFound = new ApiProblem({ type: "about:blank", title: "", status: 404, code: "not-found" });

let word: OpenResume;
afterEach(() => word.close());

async function open(answers: Record<string, unknown>) {
  word = await openResume(lines);
  const asked: string[] = [];
  const pane = signedInPane(lines, async (name: string) => {
    asked.push(name);
    if (answers[name] instanceof Error) throw answers[name];
    return answers[name];
  });
  return { pane, asked };
}

describe("a document without our link", () => {
  test("is not sent anywhere by who has no résumé here yet", async () => {
    const { pane, asked } = await open({ listResumes: { items: [] } });
    expect(await recognizeOpenDocument(pane)).toEqual({ match: null, likely: [] });
    expect(asked).toEqual(["listResumes"]);
  });

  test("is asked about with the three likeliest, and not with what is merely of the same trade", async () => {
    const candidates = [
      likely("a", 0.9),
      likely("b", 0.88),
      likely("c", 0.5),
      likely("d", 0.4),
      likely("e", 0.2),
    ];
    const recognizeDocument = { by: "none", match: null, candidates };
    const { pane } = await open({ listResumes: { items: [{}] }, recognizeDocument });
    expect((await recognizeOpenDocument(pane)).likely.map(({ resume }) => resume.id)).toEqual([
      "a",
      "b",
      "c",
    ]);
    recognizeDocument.candidates = [likely("e", 0.2)];
    expect((await recognizeOpenDocument(pane)).likely).toEqual([]);
  });

  test("once known is linked, and taken for a new one again where the candidate says so", async () => {
    const { pane } = await open({});
    await pane.recognize(likely("a", 0.93));
    expect(pane.state()).toMatchObject({ place: { screen: "sync" }, resume: { id: "a" } });
    expect(await readDocumentLink()).toMatchObject({ resumeId: "a", versionId: "av1" });
    await pane.disown();
    expect(pane.state()).toMatchObject({ place: { screen: "start" }, resume: null, disowned: true });
    expect(await readDocumentLink()).toBeNull();
  });

  test("that names somebody else's résumé instead is treated as one without, and gets a link of the candidate's own", async () => {
    const { pane, asked } = await open({
      getResume: notFound,
      listResumes: { items: [{}] },
      recognizeDocument: { by: "content", match: likely("a", 0.93), candidates: [likely("a", 0.93)] },
    });
    await writeDocumentLink({
      server: "https://s",
      resumeId: "theirs",
      versionId: "theirs-v9",
      jobId: "their-job",
      runId: "their-run",
    });
    await pane.open();
    expect(pane.state()).toMatchObject({ resume: null, unknownLink: true, job: null });
    expect(asked).not.toContain("getJob");
    await pane.recognize((await recognizeOpenDocument(pane)).match as Likely);
    expect(await readDocumentLink()).toEqual({
      server: "https://s",
      resumeId: "a",
      versionId: "av1",
      jobId: null,
    });
  });
});
