import { describe, expect, it } from "vitest";
import { acceptRevisions, rejectRevisions, settleForSending, writeLink } from "../../../shared/docx/index.ts";
import { bodyOf, openBuilt, wordNamespaces } from "./build-docx.ts";

const by = 'w:author="Ann" w:date="2026-01-02T03:04:05Z"';
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const deleted = (text: string) => `<w:del w:id="1" ${by}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

describe("settling a whole document", () => {
  it("gives back the same document where nothing is to be settled", async () => {
    const doc = await openBuilt({ body: `<w:p>${run("inside")}</w:p>` });
    expect(acceptRevisions(doc)).toBe(doc);
    expect(rejectRevisions(doc, { author: "Ann" })).toBe(doc);
  });

  it("settles headers, notes and comments, and leaves other parts the bytes they had", async () => {
    const story = (tag: string, inner: string) => `<w:${tag} ${wordNamespaces}>${inner}</w:${tag}>`;
    const paragraph = `<w:p>${run("a")}${deleted("b")}</w:p>`;
    const doc = await openBuilt({
      body: `<w:p>${run("x")}</w:p>`,
      parts: {
        header1: story("hdr", paragraph),
        comments: story("comments", `<w:comment w:id="0" w:author="C">${paragraph}</w:comment>`),
        endnotes: story("endnotes", `<w:endnote w:id="1">${paragraph}</w:endnote>`),
      },
    });
    const accepted = acceptRevisions(doc);
    for (const part of ["word/header1.xml", "word/comments.xml", "word/endnotes.xml"]) {
      expect(accepted.text(part)).toContain(`<w:p>${run("a")}</w:p>`);
    }
    expect(accepted.bytes(doc.mainPart)).toBe(doc.bytes(doc.mainPart));
  });

  it("drops the note whose reference was deleted, and keeps it when the deletion is rejected", async () => {
    const reference = `<w:r><w:footnoteReference w:id="2"/></w:r>`;
    const doc = await openBuilt({
      body: `<w:p>${run("x")}<w:del w:id="1" ${by}>${reference}</w:del></w:p>`,
      parts: {
        footnotes: `<w:footnotes ${wordNamespaces}><w:footnote w:id="1"><w:p>${run("one")}</w:p></w:footnote><w:footnote w:id="2"><w:p>${deleted("two")}</w:p></w:footnote></w:footnotes>`,
      },
    });
    const notes = (settled: typeof doc) =>
      settled.tree("word/footnotes.xml").root.children.map((note) => note.attr("w:id"));
    expect(notes(acceptRevisions(doc))).toEqual(["1"]);
    expect(notes(rejectRevisions(doc))).toEqual(["1", "2"]);
    expect(bodyOf(rejectRevisions(doc))).toContain(reference);
  });

  it("drops a note with words left in it, but not one that is named elsewhere", async () => {
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number) => `<w:footnote w:id="${id}"><w:p>${run(`note ${id}`)}</w:p></w:footnote>`;
    const doc = await openBuilt({
      body: `<w:p><w:ins w:id="1" ${by}>${reference(2)}${reference(3)}</w:ins>${run("x")}${reference(3)}</w:p>`,
      parts: { footnotes: `<w:footnotes ${wordNamespaces}>${note(2)}${note(3)}</w:footnotes>` },
    });
    expect(rejectRevisions(doc).tree("word/footnotes.xml").root.inner).toBe(note(3));
    expect(acceptRevisions(doc).bytes("word/footnotes.xml")).toBe(doc.bytes("word/footnotes.xml"));
  });

  it("drops a comment with its reference, and what later versions keep about it", async () => {
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
    const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
    const comment = (id: number) =>
      `<w:comment w:id="${id}" w:author="C"><w:p w14:paraId="0000000${id}">${run("why?")}</w:p></w:comment>`;
    const entry = (id: number) => `<w15:commentEx w15:paraId="0000000${id}" w15:done="0"/>`;
    const doc = await openBuilt({
      body: `<w:p><w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>${run("x")}${deleted("y")}<w:commentRangeEnd w:id="1"/><w:commentRangeEnd w:id="2"/><w:del w:id="9" ${by}><w:r><w:commentReference w:id="1"/></w:r></w:del><w:r><w:commentReference w:id="2"/></w:r></w:p>`,
      parts: {
        comments: `<w:comments ${wordNamespaces} ${w14}>${comment(1)}${comment(2)}</w:comments>`,
        commentsExtended: `<w15:commentsEx ${w15}>${entry(1)}${entry(2)}</w15:commentsEx>`,
      },
    });
    const accepted = acceptRevisions(doc);
    expect(accepted.tree("word/comments.xml").root.inner).toBe(comment(2));
    expect(accepted.tree("word/commentsExtended.xml").root.inner).toBe(entry(2));
    expect(bodyOf(accepted)).toBe(
      `<w:p><w:commentRangeStart w:id="2"/>${run("x")}<w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r></w:p>`,
    );
    const rejected = rejectRevisions(doc);
    for (const part of ["word/comments.xml", "word/commentsExtended.xml"])
      expect(rejected.bytes(part)).toBe(doc.bytes(part));
  });
});

describe("the file for the employer", () => {
  const coreProperties = (creator: string, editor: string) =>
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${creator}</dc:creator><cp:lastModifiedBy>${editor}</cp:lastModifiedBy><dc:title>CV</dc:title></cp:coreProperties>`;
  const doc = () =>
    openBuilt({
      body:
        `<w:bookmarkStart w:id="7" w:name="_AH1f"/><w:p><w:commentRangeStart w:id="0"/>${run("led")}${deleted("4")}<w:commentRangeEnd w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="0"/></w:r></w:p><w:bookmarkEnd w:id="7"/>` +
        `<w:sdt><w:sdtPr><w:tag w:val="autohire:b1"/></w:sdtPr><w:sdtContent><w:p>${run("ours")}</w:p></w:sdtContent></w:sdt>` +
        `<w:sdt><w:sdtPr><w:tag w:val="theirs"/></w:sdtPr><w:sdtContent><w:p><w:bookmarkStart w:id="8" w:name="top"/>${run("theirs")}<w:bookmarkEnd w:id="8"/></w:p></w:sdtContent></w:sdt>`,
      parts: {
        comments: `<w:comments ${wordNamespaces}><w:comment w:id="0" w:author="Coach"><w:p>${run("why?")}</w:p></w:comment></w:comments>`,
        people: `<w:people ${wordNamespaces}/>`,
        settings: `<w:settings ${wordNamespaces}><w:zoom w:percent="100"/><w:trackRevisions/></w:settings>`,
      },
      coreProperties: coreProperties("Maya Reyes", "Coach &amp; Co"),
    });

  it("has no revision, comment, link or anchor of ours, and no author but the candidate", async () => {
    const linked = writeLink(await doc(), {
      server: "https://s",
      resumeId: "r",
      versionId: "v",
      jobId: null,
    });
    const sent = settleForSending(linked, "maya  reyes");
    expect(bodyOf(sent)).toBe(
      `<w:p>${run("led")}</w:p><w:p>${run("ours")}</w:p><w:sdt><w:sdtPr><w:tag w:val="theirs"/></w:sdtPr><w:sdtContent><w:p><w:bookmarkStart w:id="8" w:name="top"/>${run("theirs")}<w:bookmarkEnd w:id="8"/></w:p></w:sdtContent></w:sdt>`,
    );
    expect(sent.partNames.filter((part) => /comment|people|customXml/.test(part))).toEqual([]);
    expect(sent.text("[Content_Types].xml")).not.toMatch(/comments|people|customXml/);
    expect(
      sent
        .relationships(sent.mainPart)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(["settings", "styles"]);
    expect(sent.text("word/settings.xml")).not.toContain("trackRevisions");
    expect(sent.text("docProps/core.xml")).toContain("<dc:creator>Maya Reyes</dc:creator>");
    expect(sent.text("docProps/core.xml")).toContain("<cp:lastModifiedBy></cp:lastModifiedBy>");
  });

  it("stays as it is when it is settled again", async () => {
    const sent = settleForSending(await doc(), "Maya Reyes");
    for (const part of sent.partNames)
      expect(settleForSending(sent, "Maya Reyes").text(part)).toBe(sent.text(part));
  });
});
