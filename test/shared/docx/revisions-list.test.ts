import { describe, expect, it } from "vitest";
import { acceptRevisions, listRevisions, rejectRevisions } from "../../../shared/docx/index.ts";
import { openBuilt } from "./build-docx.ts";
import { revisionCases } from "./revision-cases.ts";

const by = (author = "Ann") => `w:id="1" w:author="${author}" w:date="2026-01-02T03:04:05Z"`;
const run = (text: string, properties = "") => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const ins = (text: string, author = "Ann") => `<w:ins ${by(author)}>${run(text)}</w:ins>`;
const del = (text: string, author = "Ann") =>
  `<w:del ${by(author)}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const p = (content: string, mark = "") =>
  `<w:p>${mark && `<w:pPr><w:rPr><w:${mark} ${by()}/></w:rPr></w:pPr>`}${content}</w:p>`;

async function list(body: string): Promise<string[]> {
  return listRevisions(await openBuilt({ body })).map(({ kind, text }) => `${kind} ${text}`.trim());
}

describe("the list of revisions, as the reviewing pane has it", () => {
  it("counts a replaced word twice and names author, date and block", async () => {
    const doc = await openBuilt({ body: p(run("led ") + del("4") + ins("6")) });
    const revisions = listRevisions(doc);
    expect(revisions).toMatchObject([
      { kind: "deletion", author: "Ann", date: "2026-01-02T03:04:05Z", text: "4" },
      { kind: "insertion", text: "6" },
    ]);
    expect(revisions[0]?.block).toMatch(/^word\/document\.xml\/h/);
  });

  it("joins runs and wrappers of one unbroken stretch", async () => {
    expect(await list(p(`${ins("a") + ins("b")}<w:bookmarkStart w:id="3" w:name="x"/>${ins("c")}`))).toEqual([
      "insertion abc",
    ]);
  });

  it("divides what different authors inserted", async () => {
    expect(await list(p(ins("a") + ins("b", "Bob")))).toEqual(["insertion a", "insertion b"]);
  });

  it("ends a stretch at a paragraph mark that is not part of it", async () => {
    expect(await list(p(ins("a")) + p(ins("b")))).toEqual(["insertion a", "insertion b"]);
    expect(await list(p(ins("a"), "ins") + p(ins("b")))).toEqual(["insertion ab"]);
  });

  it("counts an inserted mark alone", async () => {
    expect(await list(p(run("a"), "ins") + p(run("b")))).toEqual(["insertion"]);
  });

  it("counts a row once, whatever stands in it", async () => {
    const row = `<w:tr><w:trPr><w:ins ${by()}/></w:trPr><w:tc>${p(ins("a"), "ins")}</w:tc><w:tc>${p(ins("b"))}</w:tc></w:tr>`;
    expect(await list(`<w:tbl><w:tblPr/><w:tblGrid/>${row}${row}</w:tbl>`)).toEqual(["row a\tb", "row a\tb"]);
  });

  it("counts a change of formatting once over runs that changed alike", async () => {
    const bold = `<w:rPr><w:b/><w:rPrChange ${by()}><w:rPr/></w:rPrChange></w:rPr>`;
    expect(await list(p(run("a", bold) + run("b", bold) + run("c") + run("d", bold)))).toEqual([
      "formatting ab",
      "formatting d",
    ]);
  });

  it("counts a move once", async () => {
    const moved = revisionCases.find(({ name }) => name.includes("moved paragraph"));
    expect(await list(moved?.body ?? "")).toEqual(["move moved"]);
  });

  it("is empty once everything is settled", async () => {
    for (const { body } of revisionCases) {
      const doc = await openBuilt({ body });
      expect(listRevisions(doc)).not.toEqual([]);
      expect(listRevisions(acceptRevisions(doc))).toEqual([]);
      expect(listRevisions(rejectRevisions(doc))).toEqual([]);
    }
  });
});
