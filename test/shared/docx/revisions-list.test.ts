import { describe, expect, it } from "vitest";
import { acceptRevisions, listRevisions, rejectRevisions } from "../../../shared/docx/index.ts";
import { openBuilt, wordNamespaces } from "./build-docx.ts";
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
    expect(await list(p(ins("a"), "ins") + p(ins("b")))).toEqual(["insertion a\nb"]);
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

  it("goes on over paragraphs whose marks came or went with their words", async () => {
    expect(await list(p(run("x")) + p(ins("a"), "ins") + p(run("y")))).toEqual(["insertion a"]);
    expect(await list(p(ins("a"), "ins") + p(ins("b"), "ins") + p(run("y")))).toEqual(["insertion a\nb"]);
    expect(await list(p(run("x") + del("a"), "del") + p("", "del") + p(del("b") + run("y")))).toEqual([
      "deletion a\nb",
    ]);
    expect(await list(p(del("a") + ins("b"), "ins") + p(ins("c") + run("y")))).toEqual([
      "deletion a",
      "insertion b\nc",
    ]);
  });

  it("is broken by what stays, and by nothing that has no width", async () => {
    expect(await list(p(ins("a") + run("-") + ins("b")))).toEqual(["insertion a", "insertion b"]);
    expect(await list(p(`${ins("a")}<w:r><w:drawing/></w:r>${ins("b")}`))).toHaveLength(2);
    expect(
      await list(
        p(
          `${ins("a")}<w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr></w:r><w:hyperlink w:anchor="x">${ins("b")}</w:hyperlink><w:sdt><w:sdtContent>${ins("c")}</w:sdtContent></w:sdt>`,
        ),
      ),
    ).toEqual(["insertion abc"]);
  });

  it("tells what one inserted from what another deleted in it", async () => {
    const nested = `<w:ins ${by()}>${run("a")}${del("b", "Bob")}${run("c")}</w:ins>`;
    expect(await list(p(nested))).toEqual(["insertion a", "deletion b", "insertion c"]);
  });

  it("counts each row of a new table, and in a row only what somebody else changed", async () => {
    const row = (mark: string, content: string) =>
      `<w:tr><w:trPr><w:${mark} ${by()}/></w:trPr><w:tc>${content}</w:tc></w:tr>`;
    const table = (...rows: string[]) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`;
    const body =
      p(ins("before"), "ins") +
      table(row("ins", p(ins("a"), "ins")), row("ins", p(ins("b") + ins("c", "Bob"))));
    expect(await list(body + p(ins("after")))).toEqual([
      "insertion before",
      "row a",
      "row bc",
      "insertion c",
      "insertion after",
    ]);
    expect(await list(table(row("del", p(del("x"))), row("ins", p(ins("y")))) + p(""))).toEqual([
      "row x",
      "row y",
    ]);
  });

  it("counts a new cell once, and all changes of one table's formatting once", async () => {
    const cell = (properties: string, content: string) =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
    const change = `<w:tcPrChange ${by()}><w:tcPr/></w:tcPrChange>`;
    const body = `<w:tbl><w:tblPr><w:tblPrChange ${by()}><w:tblPr/></w:tblPrChange></w:tblPr><w:tblGrid/><w:tr>${cell(change, p(run("a")))}${cell(`<w:cellIns ${by()}/>${change}`, p(ins("b")))}${cell(`<w:cellDel ${by()}/>`, p(del("c")))}</w:tr></w:tbl>`;
    expect(await list(body + p(""))).toEqual(["formatting", "cell b", "cell c"]);
  });

  it("counts one move for words, for a paragraph and for several, and one for a target without source", async () => {
    const move = (side: string, content: string) => `<w:move${side} ${by()}>${content}</w:move${side}>`;
    const range = (side: string, name: string, content: string) =>
      `<w:move${side}RangeStart w:id="1" w:name="${name}" w:author="Ann"/>${content}<w:move${side}RangeEnd w:id="1"/>`;
    const words = p(
      range("From", "m1", move("From", run("w"))) + run("-") + range("To", "m1", move("To", run("w"))),
    );
    expect(await list(words)).toEqual(["move w"]);
    const two = (side: string) =>
      range(side, "m2", p(move(side, run("a")), `move${side}`) + p(move(side, run("b")), `move${side}`));
    expect(await list(`${two("From")}${p(run("-"))}${two("To")}${p(run("end"))}`)).toEqual(["move a\nb"]);
    expect(await list(p(move("To", run("x"))))).toEqual(["move x"]);
    expect(await list(p(move("From", run("x"))) + p(run("-")) + p(move("To", run("x"))))).toEqual(["move x"]);
  });

  it("counts changes of a paragraph, its list, its mark and its section one by one", async () => {
    const paragraph = (properties: string) => `<w:p><w:pPr>${properties}</w:pPr>${run("x")}</w:p>`;
    const pPrChange = `<w:pPrChange ${by()}><w:pPr/></w:pPrChange>`;
    const numbered = `<w:numPr><w:numId w:val="1"/><w:ins ${by()}/></w:numPr>`;
    const mark = `<w:rPr><w:b/><w:rPrChange ${by()}><w:rPr/></w:rPrChange></w:rPr>`;
    const section = `<w:sectPr><w:sectPrChange ${by()}><w:sectPr/></w:sectPrChange></w:sectPr>`;
    expect(await list(paragraph(pPrChange))).toEqual(["formatting"]);
    expect(await list(paragraph(numbered + pPrChange))).toEqual(["formatting"]);
    expect(await list(paragraph(mark + section))).toEqual(["formatting", "formatting"]);
    expect(await list(p("") + section)).toEqual(["formatting"]);
  });

  it("goes through notes and text boxes, which break no stretch around them", async () => {
    const box = `<w:ins ${by()}><w:r><w:pict><w:txbxContent>${p(ins("box"))}</w:txbxContent></w:pict></w:r></w:ins>`;
    const doc = await openBuilt({
      body: p(ins("a") + box + ins("b")),
      parts: {
        footnotes: `<w:footnotes ${wordNamespaces}><w:footnote w:id="1">${p(del("note"))}</w:footnote></w:footnotes>`,
      },
    });
    expect(listRevisions(doc).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "insertion ab",
      "insertion box",
      "deletion note",
    ]);
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
