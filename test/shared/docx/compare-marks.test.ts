import { describe, expect, it } from "vitest";
import {
  acceptRevisions,
  compareDocuments,
  type DocxDocument,
  openDocx,
  rejectRevisions,
  saveDocx,
} from "../../../shared/docx/index.ts";
import { canValidate, validateDocx } from "../../support/validate-docx.ts";
import { openBuilt, wordNamespaces } from "./build-docx.ts";
import { readOutline } from "./random-documents.ts";

const by = { author: "Ann", date: "2026-01-02T03:04:05Z" };
const date = "2025-01-01T00:00:00Z";
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** `a [1:b] c` is a paragraph with comment 1 on b; `a {x:b} c` has the bookmark x on b. */
function paragraph(text: string): string {
  const inner = text.replace(
    /\[(\d+):([^\]]*)\]|\{(\w+):([^}]*)\}|([^[{]+)/g,
    (_, id, on, name, marked, plain) => {
      if (id !== undefined)
        return `<w:commentRangeStart w:id="${id}"/>${run(on)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
      if (name !== undefined) {
        const number = 100 + name.charCodeAt(0);
        return `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${marked && run(marked)}<w:bookmarkEnd w:id="${number}"/>`;
      }
      return run(plain);
    },
  );
  return `<w:p>${inner}</w:p>`;
}

const open = (lines: string[], comments: Record<number, string> = {}, more = "") =>
  openBuilt({
    body: lines.map((text) => (text.startsWith("<") ? text : paragraph(text))).join(""),
    parts:
      Object.keys(comments).length === 0
        ? {}
        : {
            comments: `<w:comments ${wordNamespaces}>${Object.entries(comments)
              .map(
                ([id, text]) =>
                  `<w:comment w:id="${id}" w:author="Bob ${id}" w:date="${date}"><w:p>${run(text)}</w:p></w:comment>`,
              )
              .join("")}${more}</w:comments>`,
          },
  });

/** What each comment and bookmark stands on, in the text as it reads when all is accepted. */
function readMarks(doc: DocxDocument): string[] {
  const { root } = doc.tree(doc.mainPart);
  const part = doc.relationships(doc.mainPart).find(({ type }) => type === "comments")?.target;
  const comments = part === undefined ? [] : doc.tree(part).root.children;
  let text = "";
  const starts = new Map<string, number>();
  const read: string[] = [];
  for (const element of root.descendants()) {
    const id = `${element.tag.slice(2, 6)} ${element.attr("w:id")}`;
    if (element.tag === "w:t") text += element.readText().text;
    else if (element.tag === "w:bookmarkStart" || element.tag === "w:commentRangeStart")
      starts.set(`${id} ${element.attr("w:name") ?? ""}`.trim(), text.length);
    else if (element.tag === "w:commentReference") {
      const comment = comments.find((one) => one.attr("w:id") === element.attr("w:id"));
      const said = [...(comment?.descendants("w:t") ?? [])].map((one) => one.readText().text).join("");
      read.push(`${said} on ${text.slice(starts.get(id) ?? Number.NaN)}`);
    } else if (element.tag === "w:bookmarkEnd") {
      for (const [key, at] of starts)
        if (key.startsWith(`${id} `)) read.push(`${key.split(" ")[2]} on ${text.slice(at)}`);
    }
  }
  return read.sort();
}

async function compare(before: DocxDocument, after: DocxDocument) {
  const { document, summary } = compareDocuments(before, after, by);
  const saved = await saveDocx(document);
  const opened = await openDocx(saved);
  if (!opened.ok) throw new Error(opened.problem.message);
  const accepted = acceptRevisions(opened.value);
  expect(readOutline(accepted)).toEqual(readOutline(after));
  expect(readOutline(rejectRevisions(opened.value))).toEqual(readOutline(before));
  const known = canValidate ? await validateDocx(await saveDocx(after)) : [];
  if (canValidate && known.length === 0) expect(await validateDocx(saved)).toEqual([]);
  return { document: opened.value, accepted, untracked: summary.untracked };
}

describe("comments of compared documents", () => {
  it("come, go and change with the newer document, on the words they stand on there", async () => {
    const before = await open(["led [0:four] people", "and [1:much] more"], { 0: "who?", 1: "how much?" });
    const after = await open(["led [0:six] people well", "[3:and] [1:much] more"], {
      0: "who?",
      1: "how much, please?",
      3: "hm",
    });
    const { accepted, untracked } = await compare(before, after);
    expect(readMarks(accepted)).toEqual(["hm on and", "how much, please? on much", "who? on six"]);
    expect(untracked).toEqual(["comments: 1 added, 1 changed"]);
    const back = await compare(after, before);
    expect(readMarks(back.accepted)).toEqual(readMarks(before));
    expect(back.untracked).toEqual(["comments: 1 removed, 1 changed"]);
  });

  it("never share a number with a revision", async () => {
    const before = await open(["led four people", "and more"]);
    const after = await open(["led [1:six] people", "and [2:much] more"], { 1: "who?", 2: "how much?" });
    const { document } = compareDocuments(before, after, by);
    const ids = [...document.text(document.mainPart).matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => id === "1" || id === "2")).toEqual([]);
  });

  it("come into a document that has none, and go without a trace", async () => {
    const plain = await open(["one two three"]);
    const commented = await open(["one [5:two] three"], { 5: "why?" });
    const added = await compare(plain, commented);
    expect(readMarks(added.accepted)).toEqual(["why? on two"]);
    expect(added.untracked).toEqual(["comments: 1 added"]);
    const removed = await compare(commented, plain);
    expect(removed.document.text(removed.document.mainPart)).not.toContain("comment");
    expect(removed.document.partNames.filter((name) => name.includes("comments"))).toEqual([]);
    expect(removed.untracked).toEqual(["comments: 1 removed"]);
  });

  it("are told apart though two documents give them the same number", async () => {
    const before = await open(["one [0:two] three"], { 0: "old" });
    const after = await open(["one two [0:three]"], { 0: "new" });
    expect(readMarks((await compare(before, after)).accepted)).toEqual(["new on three"]);
  });

  it("find a line that stays where the newer document has no text at all", async () => {
    const table =
      "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p><w:r><w:t>x</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    const { document } = compareDocuments(await open([table, ""]), await open(["[0:]"], { 0: "empty" }), by);
    expect(readMarks(acceptRevisions(document))).toEqual(["empty on "]);
  });

  it("stay as they are, byte for byte, where nothing of them differs", async () => {
    const before = await open(["one [0:two] three", "x"], { 0: "same" });
    const { document, untracked } = await compare(
      before,
      await open(["one [0:two] three", "y"], { 0: "same" }),
    );
    expect(untracked).toEqual([]);
    expect(document.text(document.mainPart)).toContain(paragraph("one [0:two] three"));
    expect(document.text("word/comments.xml")).toBe(before.text("word/comments.xml"));
  });

  it("stay the older document's where the newer one's are damaged, which is said", async () => {
    const after = (await open(["one [0:two] three"], { 0: "why?" })).withParts(
      new Map([["word/comments.xml", "<w:comments"]]),
    );
    const { document, summary } = compareDocuments(await open(["one two 3"]), after, by);
    expect(summary.untracked).toEqual(["comments and bookmarks, since a part of the file is damaged"]);
    expect(document.text(document.mainPart)).not.toContain("comment");
  });

  it("bring along who answered whom and what is settled", async () => {
    const extended = async (done: number, text = "one [0:two] three") => {
      const doc = await open([text], { 0: "why?" });
      const links = "word/_rels/document.xml.rels";
      return doc.withParts(
        new Map([
          [
            "word/comments.xml",
            doc
              .text("word/comments.xml")
              .replace(
                /<w:comments [^>]*>/,
                (root) =>
                  `${root.slice(0, -1)} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">`,
              )
              .replace(/(<w:comment [^>]*>)<w:p>/g, '$1<w:p w14:paraId="0AAAAAA1">'),
          ],
          [
            "word/commentsExtended.xml",
            `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0AAAAAA1" w15:done="${done}"/></w15:commentsEx>`,
          ],
          [
            links,
            doc
              .text(links)
              .replace(
                "</Relationships>",
                '<Relationship Id="rIdE" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
              ),
          ],
        ]),
      );
    };
    const settled = compareDocuments(await extended(0), await extended(1), by);
    expect(settled.document.text("word/commentsExtended.xml")).toContain('w15:done="1"');
    expect(settled.summary.untracked).toEqual(["comments answered or settled"]);
    const { document } = compareDocuments(await open(["one two three"]), await extended(1), by);
    expect(document.text("word/comments.xml")).toContain('w14:paraId="0AAAAAA1"');
    expect(document.text("word/commentsExtended.xml")).toContain('w15:paraId="0AAAAAA1"');
    expect(document.text("word/_rels/document.xml.rels")).toContain(
      "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    );
  });
});

describe("bookmarks of compared documents", () => {
  it("stand where the newer document has them; one that is gone stays for what may be rejected", async () => {
    const before = await open(["a {x:one} b", "c {y:two} d", "e {z:three} f"]);
    const after = await open(["a new {x:one} b", "c two {y:d} and", "e three f {w:}"]);
    const { accepted, untracked } = await compare(before, after);
    expect(readMarks(accepted)).toEqual(["w on ", "x on one", "y on d", "z on three"]);
    expect(untracked).toEqual(["bookmarks: 1 added, 1 moved"]);
  });

  it("are found between blocks, in inserted paragraphs and in the middle of a word's run", async () => {
    const before = await open(["one two three four", "end"]);
    const after = await open([
      "one tw{x:o} three four",
      '<w:bookmarkStart w:id="7" w:name="k"/>',
      "wholly {y:new} line",
      '<w:bookmarkEnd w:id="7"/>',
      "end",
    ]);
    const { accepted } = await compare(before, after);
    expect(readMarks(accepted)).toEqual(["k on wholly new line", "x on o", "y on new"]);
  });

  it("that Word keeps for itself do not count", async () => {
    const { untracked, document } = await compare(
      await open(["one"]),
      await open([
        '<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:t>one</w:t></w:r></w:p>',
      ]),
    );
    expect(untracked).toEqual([]);
    expect(document.text(document.mainPart)).not.toContain("_GoBack");
  });
});
