import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../shared/docx/edit/apply-edits.ts";
import { invertEdits, mapAddresses } from "../../../shared/docx/edit/map-edits.ts";
import type { DocxDocument } from "../../../shared/docx/package/document.ts";
import { readBlocks, readText } from "../../../shared/docx/read/read-blocks.ts";
import { acceptRevisions, rejectRevisions } from "../../../shared/docx/revisions/settle-revisions.ts";
import type { ApplyResult, Edit, Tracking } from "../../../shared/docx/types.ts";
import {
  type BuiltBlock,
  blockControl,
  bold,
  bullet,
  control,
  deleted,
  doc,
  docWith,
  field,
  heading,
  inserted,
  link,
  noteReference,
  paragraph,
  raw,
  rawBlock,
  rootNamespaces,
  run,
  styled,
  table,
  textBox,
  withProperties,
} from "../../support/docx-builder.ts";
import { applyAndCheck, at, bodyOf, linesOf, me } from "./apply-and-check.ts";

const both = [
  ["tracked", me],
  ["clean", null],
] as const;
const empty = () => rawBlock("<w:p/>", "");
const right = (text: string) => withProperties('<w:jc w:val="right"/>', text);
const cell = (...blocks: BuiltBlock[]) =>
  rawBlock(blocks.map(({ xml }) => xml).join(""), ...blocks.flatMap(({ texts }) => texts));

/** One edit of a document with pending changes: its inverse gives the old bytes again, and its original view stays. */
function edit(before: DocxDocument, make: (doc: DocxDocument) => Edit, tracking: Tracking): DocxDocument {
  const result = applyEdits(before, [make(before)], tracking);
  expect(result.refused).toEqual([]);
  expect(invertEdits(result).text(before.mainPart)).toBe(before.text(before.mainPart));
  if (tracking !== null) expect(readText(result.document, "original")).toBe(readText(before, "original"));
  expect(linesOf(acceptRevisions(result.document))).toEqual(linesOf(result.document));
  return result.document;
}

describe.each(both)("where nothing follows that a line could run on into (%s)", (_, tracking) => {
  it.each([
    ["the last line goes without leaving an empty one", [right("a"), bullet("b")], [at.remove(1)], ["a"]],
    ["the last lines go together", [right("a"), bullet("b"), empty()], [at.remove(1), at.remove(2)], ["a"]],
    ["the last line of a cell goes", [table([cell(right("a"), bullet("b"))])], [at.remove(1)], ["a", "x"]],
    [
      "a line takes the place of the last one",
      [right("a"), bullet("b")],
      [at.remove(1), at.insert(1, "new")],
      ["a", "new"],
    ],
    [
      "a line takes the place of the only one of a cell",
      [table([bullet("b")])],
      [at.insert(0, "new"), at.remove(0)],
      ["new", "x"],
    ],
    ["a line moves to the end", [right("a"), bullet("b"), paragraph("c")], [at.move(0, 2)], ["b", "c", "a"]],
    ["the last line moves up", [right("a"), bullet("b"), heading("c")], [at.move(2, 0)], ["a", "c", "b"]],
    [
      "lines come behind an empty last one",
      [right("a"), empty()],
      [at.insert(1, "b"), at.replace(1, "was empty"), at.insert(1, "c")],
      ["a", "was empty", "b", "c"],
    ],
    [
      "a line before a table goes, one behind it comes",
      [right("a"), bullet("b"), table([paragraph("c")]), paragraph("d")],
      [at.remove(1), at.insert(0, "new"), at.insert(3, "end")],
      ["a", "new", "c", "d", "end"],
    ],
    [
      "the line that ends a section goes",
      [right("a"), withProperties('<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>', "b"), paragraph("c")],
      [at.remove(1)],
      ["a", "c"],
    ],
    [
      "the line that ends a section moves on, the section's end stays",
      [right("a"), withProperties('<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>', "b"), paragraph("c")],
      [at.move(1, 2)],
      ["a", "c", "b"],
    ],
    [
      "lines move behind the end of a section",
      [right("a"), withProperties('<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>', "b"), paragraph("c")],
      [at.move(0, 1), at.insert(1, "new")],
      ["b", "a", "new", "c"],
    ],
    [
      "the only line of a place moves away and leaves an empty one",
      [table([paragraph("a")]), paragraph("b")],
      [at.move(0, 1)],
      ["", "b", "a"],
    ],
    [
      "the last line behind a control",
      [blockControl(paragraph("a"), bullet("b")), right("c"), paragraph("d")],
      [at.remove(3), at.remove(1), at.insert(2, "new")],
      ["a", "c", "new"],
    ],
  ])("%s", async (name, blocks, edits, lines) => {
    // A document ends with a paragraph, so a table at its end has one behind it.
    const ends = blocks.at(-1)?.xml.startsWith("<w:tbl>") ? [paragraph("x")] : [];
    const result = await applyAndCheck(doc(...blocks, ...ends), edits, tracking);
    expect(result.refused, name).toEqual([]);
    expect(linesOf(result.document)).toEqual(lines);
    const sections = (xml: string) => xml.match(/<w:sectPr>/g)?.length ?? 0;
    const settled = acceptRevisions(result.document);
    expect(sections(settled.text(settled.mainPart))).toBe(
      1 + sections(blocks.map(({ xml }) => xml).join("")),
    );
  });
});

describe("the mark that stays", () => {
  it("takes the properties of the line that is left, as a tracked change", async () => {
    const result = await applyAndCheck(doc(right("a"), bullet("b")), [at.remove(1)], me);
    expect(bodyOf(result)).toMatch(
      /<w:jc w:val="right"\/><w:rPr><w:del [^>]*\/>.*<w:pPr><w:jc w:val="right"\/><w:pPrChange [^>]*><w:pPr><w:numPr>/s,
    );
    const [accepted, rejected] = [acceptRevisions(result.document), rejectRevisions(result.document)];
    expect(readBlocks(accepted).map(({ list }) => list)).toEqual([null]);
    expect(readBlocks(rejected).map(({ list }) => list)).toEqual([null, 0]);
  });

  it("is given back where the same author takes the line away again", async () => {
    const built = doc(heading("a"), bullet("b"));
    const before = await built.open();
    const added = applyEdits(before, [at.insert(1, "new")(before)], me).document;
    const removed = applyEdits(added, [at.remove(2)(added)], me).document;
    expect(readText(removed)).toBe("a\nb");
    expect(removed.text(removed.mainPart)).not.toContain("new");
    expect(removed.text(removed.mainPart)).not.toContain("AutoHire");
  });
});

describe("a last mark whose properties are a pending change", () => {
  const lines = [heading("Skills"), bullet("Go")];
  const places: [string, BuiltBlock[], number][] = [
    ["the body", lines, 0],
    ["a cell", [table([cell(...lines)]), paragraph("x")], 0],
    ["a text box", [textBox("anchor", lines), paragraph("x")], 1],
  ];
  const somebody = { author: "Somebody", date: "2026-11-20T10:00:00Z" };

  it.each(
    places.flatMap(([place, blocks, first]) => [
      [place, "the same author", blocks, first, me] as const,
      [place, "another author", blocks, first, somebody] as const,
    ]),
  )("is taken over in %s, so that no empty line is left to %s", async (_, __, blocks, first, author) => {
    const built = doc(...blocks);
    const before = linesOf(await built.open());
    const removed = edit(await built.open(), at.remove(first + 1), author);
    const added = edit(removed, at.insert(first, "Rust"), me);
    expect(linesOf(added)).toEqual([...before.slice(0, first + 1), "Rust", ...before.slice(first + 2)]);
    const formatsOf = (doc: DocxDocument) => readBlocks(doc).map(({ style, list }) => [style, list]);
    expect(formatsOf(acceptRevisions(added))).toEqual(formatsOf(added));
    // Rejected together or one author after the other.
    const mine = { author: me.author };
    for (const rejected of [rejectRevisions(added), rejectRevisions(rejectRevisions(added, mine))]) {
      expect(linesOf(rejected)).toEqual(before);
      expect(formatsOf(rejected)).toEqual(formatsOf(await built.open()));
    }
    expect(linesOf(edit(added, at.remove(first + 1), me))).toEqual(linesOf(removed));
  });

  it("is changed once more where the line before it goes too", async () => {
    const built = doc(heading("Skills"), bullet("Go"), right("Rust"));
    const both = edit(edit(await built.open(), at.remove(2), me), at.remove(1), me);
    const shown = (doc: DocxDocument) =>
      readBlocks(doc).map(({ text, headingLevel, list }) => [text, headingLevel, list]);
    expect(shown(both)).toEqual([["Skills", 1, null]]);
    expect(shown(rejectRevisions(both))).toEqual(shown(await built.open()));
  });
});

describe("tracked moves", () => {
  const equation = raw(
    '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>',
  );
  const picture = raw(
    '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="p"/></wp:inline></w:drawing></w:r>',
  );

  const simpleField = raw('<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>', "2");

  it.each([
    ["a note", [run("a"), noteReference(2)], "w:footnoteReference"],
    ["a link", [link("page")], "<w:hyperlink "],
    ["a field", [field("REF x", "result"), run(" a")], " REF x "],
    ["a simple field", [run("page "), simpleField, run(" of 3")], "PAGE"],
    ["a content control", [control(run("held"), '<w:id w:val="5"/>')], "<w:sdtContent>"],
    ["an equation", [run("a"), equation], "<m:oMath "],
    ["a picture", [run("a"), picture], "<wp:docPr "],
    ["others' revisions", [run("a"), inserted(" b"), deleted(" c")], "> b<"],
  ])("carry %s along as a deletion and an insertion", async (_, contents, kept) => {
    const built = doc(paragraph("first"), paragraph(...contents), paragraph("last"));
    const result = await applyAndCheck(built, [at.move(1, 2)], me);
    const lines = linesOf(await built.open());
    expect(linesOf(result.document)).toEqual([lines[0], lines[2], lines[1]]);
    const inside = [...bodyOf(result).matchAll(/<w:ins [^>]*AutoHire.*?<\/w:ins>/gs)].join("");
    expect(bodyOf(result).split(kept).length).toBeGreaterThan(2);
    expect(inside).not.toContain("w:delText");
    const settled = acceptRevisions(result.document);
    expect(settled.text(settled.mainPart).split(kept)).toHaveLength(2);
  });

  it("give a picture's copy an id of its own", async () => {
    const result = await applyAndCheck(doc(paragraph("a", picture), paragraph("b")), [at.move(0, 1)], me);
    const ids = [...bodyOf(result).matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(["1", "2"]);
  });

  it("copy a comment until one of the two places is gone", async () => {
    const comments = `<w:comments ${rootNamespaces}><w:comment w:id="3" w:author="B"><w:p><w:r><w:t>why?</w:t></w:r></w:p></w:comment></w:comments>`;
    const reference = raw('<w:r><w:commentReference w:id="3"/></w:r>');
    const built = docWith({ parts: { comments } }, paragraph("a", reference), paragraph("b"));
    const result = applyEdits(await built.open(), [at.move(0, 1)(await built.open())], me);
    const listed = (doc: DocxDocument) =>
      [
        ...doc.text("word/comments.xml").matchAll(/<w:comment w:id="(\d+)"/g),
        ...doc.text("word/document.xml").matchAll(/commentReference w:id="(\d+)"/g),
      ].map(([, id]) => id);
    expect(listed(result.document)).toEqual(["3", "4", "3", "4"]);
    expect(listed(acceptRevisions(result.document))).toEqual(["4", "4"]);
    expect(listed(rejectRevisions(result.document))).toEqual(["3", "3"]);
  });

  it("take the lines of their text boxes along, which keep an address to be called by", async () => {
    const built = doc(textBox("anchor", [paragraph("inside")]), paragraph("end"));
    for (const tracking of [me, null]) {
      const opened = await built.open();
      const result = applyEdits(opened, [at.move(0, 2)(opened)], tracking);
      const [, inside] = readBlocks(opened);
      const to = mapAddresses(opened, result).get(inside?.address ?? "");
      expect(readBlocks(result.document).find(({ address }) => address === to)?.text).toBe("inside");
    }
  });

  it("copy a comment without its bookmarks, its revisions under numbers of their own", async () => {
    const comments = `<w:comments ${rootNamespaces}><w:comment w:id="3" w:author="B"><w:p><w:bookmarkStart w:id="7" w:name="why"/><w:r><w:t>why?</w:t></w:r><w:bookmarkEnd w:id="7"/><w:ins w:id="8" w:author="B" w:date="2020-01-01T00:00:00Z"><w:r><w:t> really</w:t></w:r></w:ins></w:p></w:comment></w:comments>`;
    const reference = raw('<w:r><w:commentReference w:id="3"/></w:r>');
    const opened = await docWith({ parts: { comments } }, paragraph("a", reference), paragraph("b")).open();
    const { document } = applyEdits(opened, [at.move(0, 1)(opened)], me);
    const text = document.text("word/comments.xml");
    expect(text.match(/bookmarkStart/g)).toHaveLength(1);
    const ids = [...text.matchAll(/<w:ins w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it("leave a comment to which another line refers, and take it once where both go", async () => {
    const comments = `<w:comments ${rootNamespaces}><w:comment w:id="3" w:author="B"><w:p><w:r><w:t>why?</w:t></w:r></w:p></w:comment></w:comments>`;
    const marked = (text: string) =>
      paragraph(
        raw('<w:commentRangeStart w:id="3"/>'),
        text,
        raw('<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'),
      );
    const built = docWith({ parts: { comments } }, marked("a"), marked("b"), paragraph("c"));
    const opened = await built.open();
    const commentsWithout = (edits: ((doc: DocxDocument) => Edit)[]) =>
      applyEdits(
        opened,
        edits.map((edit) => edit(opened)),
        null,
      ).document.text("word/comments.xml");
    expect(commentsWithout([at.remove(0)])).toContain("why?");
    expect(commentsWithout([at.remove(0), at.remove(1)])).not.toContain("why?");
  });

  it("leave behind the end of a comment that goes with another line", async () => {
    const comments = `<w:comments ${rootNamespaces}><w:comment w:id="3" w:author="B"><w:p><w:r><w:t>why?</w:t></w:r></w:p></w:comment></w:comments>`;
    const start = raw('<w:commentRangeStart w:id="3"/>');
    const end = raw('<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>');
    const built = docWith(
      { parts: { comments } },
      paragraph(start, "a"),
      paragraph("b", end),
      paragraph("c"),
    );
    const result = await applyAndCheck(built, [at.move(0, 2), at.remove(1)], null);
    expect([result.refused, linesOf(result.document)]).toEqual([[], ["c", "a"]]);
    expect(bodyOf(result)).not.toContain("comment");
  });

  it("leave the end of a move by somebody else where it is", async () => {
    const stamp = 'w:author="Somebody" w:date="2020-01-01T00:00:00Z"';
    const moved = raw(
      `<w:moveTo w:id="50" ${stamp}><w:r><w:t>moved by somebody else</w:t></w:r></w:moveTo>`,
      "moved by somebody else",
    );
    const result = await applyAndCheck(
      doc(paragraph(moved), paragraph("end")),
      [at.replace(0, "moved twice by somebody"), at.insert(0, "new")],
      me,
    );
    expect(linesOf(result.document)).toEqual(["moved twice by somebody", "new", "end"]);
    expect(bodyOf(result).match(/<w:moveTo [^>]*Somebody/g)?.length).toBeGreaterThan(1);
  });
});

const rejectOf = (result: ApplyResult): ApplyResult => ({
  ...result,
  document: rejectRevisions(result.document),
});

describe("lines with more than words", () => {
  it("with a simple field take the field along when they are deleted as a tracked change", async () => {
    const field = raw('<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>', "2");
    const result = await applyAndCheck(doc(paragraph("a"), paragraph(field)), [at.remove(1)], me);
    expect(bodyOf(result)).toContain("delInstrText");
    expect(acceptRevisions(result.document).text("word/document.xml")).not.toContain("PAGE");
  });

  it("with an equation can be deleted as a tracked change", async () => {
    const equation = raw(
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>',
    );
    const result = await applyAndCheck(
      doc(paragraph("a"), paragraph("b", equation), paragraph("c")),
      [at.remove(1)],
      me,
    );
    expect(bodyOf(result)).toMatch(/<w:del [^>]*>.*<m:oMath .*<\/w:del>/s);
    expect(acceptRevisions(result.document).text("word/document.xml")).not.toContain("oMath ");
  });

  it("with phonetic guides or alternatives have no live text in a deletion", async () => {
    const guided = raw(
      "<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>",
      "漢",
    );
    const either = raw(
      '<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      "new",
    );
    const built = doc(paragraph("a"), paragraph("b", guided), paragraph("c", either), paragraph("d"));
    const result = await applyAndCheck(built, [at.remove(1), at.remove(2)], me);
    expect(
      bodyOf(result)
        .match(/<w:t[ >][^<]*/g)
        ?.map((text) => text.replace(/.*>/, "")),
    ).toEqual(["a", "d"]);
    expect(bodyOf(rejectOf(result))).toBe(bodyOf({ ...result, document: await built.open() }));
  });

  it.each(both)("that begin or end a field over several lines pass it on (%s)", async (_, tracking) => {
    const begin = raw(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    );
    const end = raw('<w:r><w:fldChar w:fldCharType="end"/></w:r>');
    const blocks = [paragraph(begin, "one"), paragraph("two"), paragraph("three", end), paragraph("end")];
    for (const n of [0, 1, 2]) {
      const result = await applyAndCheck(doc(...blocks), [at.remove(n)], tracking);
      expect(linesOf(result.document)).toEqual(["one", "two", "three", "end"].filter((_line, k) => k !== n));
      const settled = acceptRevisions(result.document).text("word/document.xml");
      expect([...settled.matchAll(/fldCharType="(\w+)"/g)].map(([, type]) => type)).toEqual([
        "begin",
        "separate",
        "end",
      ]);
      expect(settled).toContain("<w:instrText>TOC</w:instrText>");
    }
  });

  it.each(both)("move into and out of a text box in both branches (%s)", async (_, tracking) => {
    const built = () => doc(textBox("anchor", [paragraph("inside"), paragraph("other")]), paragraph("end"));
    const into = await applyAndCheck(built(), [at.move(3, 1)], tracking);
    expect(linesOf(into.document).filter((line) => line !== "")).toEqual([
      "anchor",
      "inside",
      "end",
      "other",
    ]);
    const out = await applyAndCheck(built(), [at.move(1, 3)], tracking);
    expect(linesOf(out.document)).toEqual(["anchor", "other", "end", "inside"]);
  });
});

describe("a line behind a heading", () => {
  it.each(both)("reads like the text that follows (%s)", async (_, tracking) => {
    const built = doc(heading("Work"), bullet(bold("one")), heading("Skills"));
    const result = await applyAndCheck(built, [at.insert(0, "new")], tracking);
    const block = readBlocks(result.document)[1];
    expect([block?.text, block?.list, block?.headingLevel, block?.spans[0]?.bold]).toEqual([
      "new",
      0,
      null,
      true,
    ]);
  });

  it("is in the default style where only another heading follows", async () => {
    const built = doc(heading("Work"), heading("Skills"), styled("Heading2", "Languages"));
    const result = await applyAndCheck(built, [at.insert(0, "a"), at.insert(2, "b")], me);
    expect(readBlocks(result.document).map(({ text, headingLevel }) => [text, headingLevel])).toEqual([
      ["Work", 1],
      ["a", null],
      ["Skills", 1],
      ["Languages", 2],
      ["b", null],
    ]);
  });
});

describe("a line at the start of the body", () => {
  const shown = (doc: DocxDocument) =>
    readBlocks(doc).map(({ text, list, headingLevel, spans }) => [text, list, headingLevel, spans[0]?.bold]);

  it.each(both)("is plain text above a heading (%s)", async (_, tracking) => {
    const built = doc(heading("Jane Doe"), bullet(bold("one")));
    const result = await applyAndCheck(built, [at.insert(null, "new")], tracking);
    expect(shown(result.document)[0]).toEqual(["new", null, null, false]);
  });

  it.each(both)("is otherwise like the line that stood there (%s)", async (_, tracking) => {
    const result = await applyAndCheck(doc(bullet(bold("one"))), [at.insert(null, "new")], tracking);
    expect(shown(result.document)[0]).toEqual(["new", 0, null, true]);
  });
});

describe("the text of a block as it is listed", () => {
  it.each(both)("is what an edit names it by, whatever stands in it (%s)", async (_, tracking) => {
    const odd = [
      paragraph("a\u00a0b  c "),
      paragraph(
        run("co"),
        raw("<w:r><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>x</w:t></w:r>", "\u2011op\u00adx"),
      ),
      paragraph(run("left\tright"), raw("<w:r><w:br/><w:t>below</w:t></w:r>", " below")),
      paragraph(
        raw(
          '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/><w:t xml:space="preserve"> done</w:t></w:r>',
          "\uf0fc done",
        ),
      ),
      paragraph(raw("<w:r><w:t>two&#xA;lines &amp; &lt;more></w:t></w:r>", "two lines & <more>")),
    ];
    const texts = odd.flatMap((block) => block.texts);
    const result = await applyAndCheck(
      doc(...odd),
      texts.map((text, n) => at.replace(n, `${text} and more`)),
      tracking,
    );
    expect(result.refused).toEqual([]);
    expect(linesOf(result.document)).toEqual(texts.map((text) => `${text} and more`));
    const removed = await applyAndCheck(
      doc(...odd, paragraph("end")),
      texts.map((__, n) => at.remove(n)),
      tracking,
    );
    expect(linesOf(removed.document)).toEqual(["end"]);
  });
});
