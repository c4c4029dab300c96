import { afterEach, describe, expect, test } from "vitest";
import { ApiProblem, ConnectionLost } from "../../../addin/client/api-problem.ts";
import type { SessionState } from "../../../addin/client/session.ts";
import { createPane, type PaneServices } from "../../../addin/screens/pane.ts";
import { writePlace } from "../../../addin/screens/place.ts";
import { readReview } from "../../../addin/screens/tailor/review.ts";
import { keepWritten } from "../../../addin/screens/tailor/written-changes.ts";
import { acceptSuggestion } from "../../../addin/word/accept-suggestion.ts";
import { readDocumentLink, writeDocumentLink } from "../../../addin/word/document-link.ts";
import type { WrittenChange } from "../../../addin/word/written-change.ts";
import type { Resume, RunSuggestion } from "../../../shared/contract/schemas.ts";
import { acceptRevisions } from "../../../shared/docx/index.ts";
import { memoryStorage } from "../client/small-server.ts";
import { buildDocument, type OpenResume, openResume } from "../word/open-resume.ts";

const lines = ["Ada Park", "Experience", "Led 4 engineers."];
const resume = { id: "r1", title: "Ada", parentId: null, jobId: null, latest: { number: 1 } } as Resume;
const job = { id: "j1", title: "Engineer" };
const link = { server: "https://s", resumeId: "r1", versionId: "v1", jobId: null };
const notFound = new ApiProblem({ type: "about:blank", title: "", status: 404, code: "not-found" });

let word: OpenResume;
afterEach(() => word.close());

/** A pane whose server answers what the test says. */
function openPane(
  answers: Partial<Record<string, unknown>>,
  state: SessionState = { kind: "signed-in", candidate: null },
) {
  const storage = memoryStorage() as Storage;
  const pane = createPane({
    client: {
      call: async (name: string) => {
        const answer = answers[name];
        if (answer instanceof Error) throw answer;
        return answer;
      },
      download: async () => ({ bytes: await buildDocument(lines), fileName: null }),
    },
    session: { state: () => state, subscribe: () => () => undefined },
    storage,
    keyPrefix: "p.",
    server: "https://s",
    inWord: true,
  } as unknown as PaneServices);
  return { pane, storage };
}

describe("opening the pane", () => {
  test("nobody signed in sees what the product does", async () => {
    word = await openResume(lines);
    const { pane } = openPane({}, { kind: "signed-out" });
    await pane.open();
    expect(pane.state()).toMatchObject({ opening: "ready", place: { screen: "welcome" } });
  });

  test("a document without a link is to be imported", async () => {
    word = await openResume(lines);
    const { pane } = openPane({});
    await pane.open();
    expect(pane.state()).toMatchObject({ place: { screen: "start" }, unknownLink: false });
  });

  test("a copy leads straight to its own job", async () => {
    word = await openResume(lines);
    await writeDocumentLink({ ...link, jobId: "j1" });
    const { pane } = openPane({ getResume: { ...resume, jobId: "j1" }, getJob: job });
    await pane.open();
    expect(pane.state()).toMatchObject({ place: { screen: "tailor", jobId: "j1" }, job });
  });

  test("a document goes on where it was left", async () => {
    word = await openResume(lines);
    await writeDocumentLink(link);
    const { pane, storage } = openPane({ getResume: resume, getJob: job });
    writePlace(storage, "p.", "r1", {
      screen: "tailor",
      jobId: "j1",
      runId: "run1",
      view: "suggestions",
      suggestionId: "s7",
    });
    await pane.open();
    expect(pane.state().place).toEqual({
      screen: "tailor",
      jobId: "j1",
      runId: "run1",
      view: "suggestions",
      suggestionId: "s7",
    });
  });

  test("a link of another account is told, and importing is offered", async () => {
    word = await openResume(lines);
    await writeDocumentLink(link);
    const { pane } = openPane({ getResume: notFound });
    await pane.open();
    expect(pane.state()).toMatchObject({ place: { screen: "start" }, unknownLink: true, resume: null });
  });

  test("a server that is away is no reason to forget the document", async () => {
    word = await openResume(lines);
    await writeDocumentLink(link);
    const { pane } = openPane({ getResume: new ConnectionLost("away") });
    await pane.open();
    expect(pane.state()).toMatchObject({ opening: "failed", error: { name: "ConnectionLost" } });
  });
});

describe("after an import", () => {
  test("the document says which version it is, and counts what changes from then on", async () => {
    word = await openResume(lines);
    const { pane } = openPane({});
    await pane.settle(resume, "v2");
    expect(await readDocumentLink()).toEqual({ ...link, versionId: "v2" });
    await word.type("Led 4 engineers.", "Led 5 engineers.");
    await pane.countChanges();
    expect(pane.state().changes).toBe(1);
  });

  test("it goes on saying whose suggestions stand in it, and these count as no change of the candidate's", async () => {
    word = await openResume(lines);
    const { pane } = openPane({});
    await pane.settle(resume, "v1");
    const before = "Led 4 engineers.";
    const after = "Led 6 engineers.";
    const [change] = await acceptSuggestion({
      suggestionId: "s1",
      edit: { type: "replace", block: word.address(before), before, after },
      after,
      places: word.places,
    });
    keepWritten(pane, "run1", "s1", [change as WrittenChange]);
    await pane.noteRun("run1");
    expect((await readDocumentLink())?.runId).toBe("run1");
    await pane.countChanges();
    expect(pane.state().changes).toBe(0);
    word.word.held.adopt(acceptRevisions(word.word.document()));
    const suggestion = { id: "s1", state: "accepted", before, after } as RunSuggestion;
    const found = await readReview(pane, { id: "run1", suggestions: [suggestion] });
    expect(found).toEqual([{ suggestion, state: "settled" }]);
    await pane.countChanges();
    expect(pane.state().changes).toBe(1);
    await pane.settle(resume, "v2");
    expect(await readDocumentLink()).toEqual({ ...link, versionId: "v2", runId: "run1" });
  });

  test("in a Word without custom XML parts the pane remembers the file by its place", async () => {
    word = await openResume(lines, { misbehaviours: { oldRuntime: true } });
    const { pane } = openPane({ getResume: resume });
    await pane.settle(resume, "v2");
    await pane.open();
    expect(pane.state().resume).toEqual(resume);
  });
});
