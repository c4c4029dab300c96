import { afterEach, expect, test, vi } from "vitest";
import { openNewDocument } from "../../../addin/screens/open-new-document.ts";
import { writeDocument } from "../../../shared/docx/write/write-document.ts";
import { type OpenResume, openResume } from "../word/open-resume.ts";

let resume: OpenResume | null = null;
afterEach(() => {
  resume?.close();
  vi.unstubAllGlobals();
});

/** What a browser would save. */
function watchDownloads(): string[] {
  const saved: string[] = [];
  const anchor = { href: "", download: "", click: () => saved.push(anchor.download) };
  vi.stubGlobal("document", { createElement: () => anchor });
  return saved;
}

const makeDraft = () =>
  writeDocument({
    paragraphs: [{ role: "name", text: "Ada Example" }],
    style: { template: "plain" },
    language: "en-GB",
  });

test("a new document opens beside the open one, which stays as it is", async () => {
  resume = await openResume(["Open already"]);
  const saved = watchDownloads();
  const bytes = await makeDraft();
  expect(await openNewDocument(bytes, "Ada Example – Résumé.docx")).toBe("opened");
  expect(resume.word.opened.map((opened) => new Uint8Array(opened))).toEqual([bytes]);
  expect(resume.texts()).toEqual(["Open already"]);
  expect(saved).toEqual([]);
});

test("what Word refuses to open goes to the downloads under its name", async () => {
  resume = await openResume(["Open already"]);
  const saved = watchDownloads();
  expect(await openNewDocument(new Uint8Array([1, 2, 3]), "Ada Example – Résumé.docx")).toBe("saved");
  expect(saved).toEqual(["Ada Example – Résumé.docx"]);
  expect(resume.word.opened).toEqual([]);
});
