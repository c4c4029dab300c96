import { afterEach, describe, expect, test } from "vitest";
import { readDocumentLink, writeDocumentLink } from "../../../addin/word/document-link.ts";
import { openInNewWindow } from "../../../addin/word/open-document.ts";
import { readDocument, toBytes } from "../../../addin/word/read-document.ts";
import { isDocumentEmpty, readParagraphTexts } from "../../../addin/word/read-paragraphs.ts";
import { readRevisions } from "../../../addin/word/read-version.ts";
import { openDocx, readBlocks, readLink, writeLink } from "../../../shared/docx/index.ts";
import type { DocumentLink } from "../../../shared/docx/types.ts";
import { type OpenResume, openResume } from "./open-resume.ts";

const lines = ["Ada Park", "Experience", "Led 4 engineers."];
const link: DocumentLink = {
  server: "https://localhost:3000",
  resumeId: "1",
  versionId: 'a"<&>b',
  jobId: null,
};
const noWait = { sleep: () => Promise.resolve() };

let resume: OpenResume;
afterEach(() => resume?.close());

describe("the link in the document", () => {
  test("goes into the file itself, and a second one takes the first one's place", async () => {
    resume = await openResume(lines);
    expect(await readDocumentLink()).toBeNull();
    await writeDocumentLink(link);
    await writeDocumentLink({ ...link, versionId: "v2" });
    expect(await readDocumentLink()).toEqual({ ...link, versionId: "v2" });
    const opened = await openDocx((await readDocument()).bytes);
    if (!opened.ok) throw new Error(opened.problem.message);
    expect(readLink(opened.value)).toEqual({ ...link, versionId: "v2" });
  });

  test("a document linked by the server is recognised in Word", async () => {
    resume = await openResume(lines);
    const opened = await openDocx(await resume.word.bytes());
    if (!opened.ok) throw new Error(opened.problem.message);
    resume.word.held.adopt(writeLink(opened.value, { ...link, jobId: "job" }));
    expect(await readDocumentLink()).toEqual({ ...link, jobId: "job" });
  });
});

describe("reading the document", () => {
  test("gives the very bytes Word holds", async () => {
    resume = await openResume(lines);
    const { bytes, source } = await readDocument();
    expect(source).toBe("file");
    expect(bytes).toEqual(await resume.word.bytes());
    expect(await readRevisions(bytes)).toEqual([]);
  });

  test("tries again when Word on the web is just saving", async () => {
    resume = await openResume(lines, { misbehaviours: { failFile: { code: 11001, times: 2 } } });
    expect(await readDocument(noWait)).toMatchObject({ source: "file" });
  });

  test("takes the body's OOXML when the file is not to be had", async () => {
    resume = await openResume(lines, { misbehaviours: { failFile: { code: 11001, times: 99 } } });
    const { bytes, source } = await readDocument(noWait);
    expect(source).toBe("ooxml");
    const opened = await openDocx(bytes);
    if (!opened.ok) throw new Error(opened.problem.message);
    expect(
      readBlocks(opened.value, "final")
        .map((block) => block.text)
        .filter(Boolean),
    ).toEqual(lines);
  });

  test("takes slices as bytes, as base64 and as one character a byte", () => {
    const bytes = Uint8Array.from([80, 75, 3, 4, 255, 0]);
    expect(toBytes([...bytes])).toEqual(bytes);
    expect(toBytes(bytes)).toEqual(bytes);
    expect(toBytes(btoa(String.fromCharCode(...bytes)))).toEqual(bytes);
    expect(toBytes(String.fromCharCode(...bytes))).toEqual(bytes);
  });

  test("an empty document is known as one", async () => {
    resume = await openResume(["", " "]);
    expect(await isDocumentEmpty()).toBe(true);
    resume.close();
    resume = await openResume(lines);
    expect(await isDocumentEmpty()).toBe(false);
    expect(await readParagraphTexts()).toEqual(lines);
  });
});

test("a copy opens as a document of its own", async () => {
  resume = await openResume(lines);
  const { bytes } = await readDocument();
  await openInNewWindow(bytes);
  expect(resume.word.opened.map((opened) => new Uint8Array(opened))).toEqual([bytes]);
  expect(resume.texts()).toEqual(lines);
});
