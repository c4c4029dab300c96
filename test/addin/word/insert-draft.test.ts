import { afterEach, describe, expect, test } from "vitest";
import { insertDraft, removeDraft } from "../../../addin/word/insert-draft.ts";
import { learnRoles, type ParagraphLook } from "../../../addin/word/learn-look.ts";
import { readBlocks, rejectRevisions } from "../../../shared/docx/index.ts";
import { listRevisions } from "../../../shared/docx/revisions/list-revisions.ts";
import type { DraftParagraph } from "../../../shared/tailoring/model.ts";
import { bullet, heading, type OpenResume, openResume } from "./open-resume.ts";

const draft: DraftParagraph[] = [
  { role: "heading", text: "Summary", facts: [] },
  { role: "text", text: "Data engineer with eight years of experience.", facts: [] },
  { role: "bullet", text: "Moved billing to Kubernetes.", facts: [] },
];

let resume: OpenResume;
afterEach(() => resume.close());

async function putCursorIn(text: string) {
  await resume.word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/text");
    await context.sync();
    paragraphs.items.find((paragraph) => paragraph.text === text)?.select("End");
    await context.sync();
  });
}

describe("inserting a draft", () => {
  test("each paragraph takes the look its role has in this document", async () => {
    resume = await openResume([
      "Ada Park",
      heading("Experience"),
      "Acme, 2021 to today",
      bullet("Led a team."),
      "Born in Leeds and still there.",
    ]);
    await putCursorIn("Ada Park");
    const inserted = await insertDraft(draft, "D1");
    expect(inserted).toMatchObject({ tracked: true });
    const blocks = readBlocks(resume.word.document(), "final");
    expect(
      blocks.slice(0, 4).map((block) => [block.text, block.style?.toLowerCase() ?? null, block.list]),
    ).toEqual([
      ["Ada Park", null, null],
      ["Summary", "heading 1", null],
      ["Data engineer with eight years of experience.", null, null],
      ["Moved billing to Kubernetes.", null, 0],
    ]);
    expect(readBlocks(rejectRevisions(resume.word.document()), "final").map((block) => block.text)).toEqual(
      resume.blocks.map((block) => block.text),
    );
  });

  test("is taken out in one step and leaves nothing behind", async () => {
    resume = await openResume(["Ada Park", heading("Experience"), "Acme"]);
    await putCursorIn("Acme");
    const inserted = await insertDraft(draft, "D1");
    expect(resume.texts()).toHaveLength(6);
    await removeDraft(inserted);
    expect(resume.texts()).toEqual(["Ada Park", "Experience", "Acme"]);
    expect(listRevisions(resume.word.document())).toEqual([]);
  });

  test("an empty document is begun without revision marks", async () => {
    resume = await openResume([""]);
    const inserted = await insertDraft(draft, "D1");
    expect(inserted.tracked).toBe(false);
    expect(resume.texts().filter(Boolean)).toEqual(draft.map((paragraph) => paragraph.text));
    expect(listRevisions(resume.word.document())).toEqual([]);
    await removeDraft(inserted);
    expect(resume.texts().filter(Boolean)).toEqual([]);
  });

  test("what the candidate has worked on is not taken out", async () => {
    resume = await openResume(["Ada Park"]);
    await putCursorIn("Ada Park");
    const inserted = await insertDraft(draft, "D1");
    await resume.type("Moved billing to Kubernetes.", "Moved house.");
    await expect(removeDraft(inserted)).rejects.toMatchObject({ code: "changed-since" });
    expect(resume.texts()).toContain("Moved house.");
  });

  test("a read-only document stays as it is", async () => {
    resume = await openResume(["Ada Park"], { misbehaviours: { readOnly: true } });
    await expect(insertDraft(draft, "D1")).rejects.toMatchObject({ code: "read-only" });
    expect(resume.texts()).toEqual(["Ada Park"]);
  });
});

describe("learning a document's look", () => {
  const look = (text: string, part: Partial<ParagraphLook> = {}): ParagraphLook => ({
    text,
    style: "Normal",
    isListItem: false,
    outlineLevel: null,
    inTable: false,
    fontName: "Calibri",
    fontSize: 11,
    bold: false,
    color: "#000000",
    ...part,
  });

  test("a heading without a style is known by what it names", () => {
    const roles = learnRoles([
      look("Ada Park", { fontSize: 20 }),
      look("EXPERIENCE", { bold: true }),
      look("Acme", { bold: true, fontSize: 12 }),
      look("I did many things there over the years."),
      look("Led a team", { isListItem: true }),
    ]);
    expect(roles).toEqual({ heading: 1, subheading: 2, text: 3, bullet: 4 });
  });

  test("a document without any of it teaches nothing", () => {
    expect(learnRoles([look(" ")])).toEqual({ heading: null, subheading: null, text: null, bullet: null });
  });
});
