import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../shared/docx/edit/apply-edits.ts";
import { mapAddresses, mapEdits } from "../../../shared/docx/edit/map-edits.ts";
import { parseEdits } from "../../../shared/docx/edit/parse-edits.ts";
import type { DocxDocument } from "../../../shared/docx/package/document.ts";
import { readBlocks, readText } from "../../../shared/docx/read/read-blocks.ts";
import { acceptRevisions, rejectRevisions } from "../../../shared/docx/revisions/settle-revisions.ts";
import type { Edit } from "../../../shared/docx/types.ts";
import {
  blockControl,
  bold,
  bookmark,
  bullet,
  control,
  deleted,
  doc,
  field,
  heading,
  inserted,
  italic,
  link,
  markInserted,
  noteReference,
  paragraph,
  raw,
  rawBlock,
  run,
  table,
  textBox,
  withProperties,
} from "../../support/docx-builder.ts";
import { addressOf, applyAndCheck as apply, at, bodyOf, linesOf, me, stamp } from "./apply-and-check.ts";

describe("a changed word", () => {
  it("is one deletion and one insertion in the formatting of the run it stands in", async () => {
    const built = doc(bullet(run("Led <a>4<b> people", "<w:i/>")));
    const result = await apply(built, [at.replace(0, "Led 6 people")], me);
    expect(bodyOf(result)).toBe(
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/></w:pPr>` +
        `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Led </w:t></w:r>` +
        `<w:del ${stamp(1)}><w:r><w:rPr><w:i/></w:rPr><w:delText>4</w:delText></w:r></w:del>` +
        `<w:ins ${stamp(2)}><w:r><w:rPr><w:i/></w:rPr><w:t>6</w:t></w:r></w:ins>` +
        `<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> people</w:t></w:r></w:p>`,
    );
    expect(built.marks.a?.offset).toBe(result.changes[0] && "Led ".length);
  });

  it("is written into its run where changes are not tracked", async () => {
    const result = await apply(doc(paragraph("Led 4 people")), [at.replace(0, "Led 6 people")], null);
    expect(bodyOf(result)).toBe("<w:p><w:r><w:t>Led 6 people</w:t></w:r></w:p>");
  });

  it("touches nothing but its paragraph", async () => {
    const built = doc(paragraph("before"), paragraph("Led 4"), paragraph("behind"));
    const before = await built.open();
    const text = before.text(before.mainPart);
    const { changes } = await apply(built, [at.replace(1, "Led 6")], me);
    const start = text.indexOf("<w:p>", text.indexOf("before"));
    const end = text.indexOf("<w:p>", text.indexOf("Led 4"));
    for (const splice of changes[0]?.splices ?? []) {
      expect(splice.start).toBeGreaterThanOrEqual(start);
      expect(splice.end).toBeLessThanOrEqual(end);
    }
  });

  it.each([
    ["the replaced word's", [bold("Led"), run(" four people")], "Managed four people", "<w:b/>", "Managed"],
    [
      "each word's own in a phrase",
      [bold("Led"), run(" four people")],
      "Managed six people",
      "<w:b/>",
      "Managed",
    ],
    [
      "the left neighbour's at the end",
      [run("Led "), italic("people")],
      "Led people today",
      "<w:i/>",
      " today",
    ],
    [
      "the next word's, where it stands before it",
      [bold("Skills: "), italic("Go")],
      "Skills: Java, Go",
      "<w:i/>",
      "Java, ",
    ],
  ])("takes %s formatting", async (_, contents, after, properties, words) => {
    const result = await apply(doc(paragraph(...contents)), [at.replace(0, after)], me);
    expect(linesOf(result.document)).toEqual([after]);
    expect(bodyOf(result)).toMatch(
      new RegExp(`<w:ins [^>]*><w:r><w:rPr>${properties}</w:rPr><w:t[^>]*>${words}<`),
    );
  });

  it("split over runs is still one unbroken deletion and one insertion", async () => {
    const built = doc(paragraph(run("see exp"), raw('<w:proofErr w:type="spellEnd"/>'), run("ert x")));
    const result = await apply(built, [at.replace(0, "see Changed x")], me);
    expect(bodyOf(result)).toMatch(/<w:del .*<w:del .*<w:ins [^>]*><w:r><w:t>Changed<\/w:t>/s);
    expect(bodyOf(result)).not.toMatch(/<w:ins .*<w:del /s);
  });

  it("writes tabs as tabs and keeps blanks", async () => {
    const result = await apply(doc(paragraph("Acme 2019")), [at.replace(0, "Acme\t 2019 ")], me);
    expect(bodyOf(result)).toContain("<w:tab/>");
    expect(linesOf(result.document)).toEqual(["Acme\t 2019 "]);
  });

  it("escapes what XML needs escaped, and cuts entities whole", async () => {
    const result = await apply(doc(paragraph("R&D <team>")), [at.replace(0, "R&D & <QA> team")], me);
    expect(linesOf(result.document)).toEqual(["R&D & <QA> team"]);
  });
});

describe("an edit beside other things", () => {
  it("stays inside a link, a field's result and a control when it changes their words", async () => {
    const built = doc(
      paragraph(
        link("old page"),
        run(" "),
        field("REF x", "old result"),
        run(" "),
        control(run("old control")),
      ),
    );
    const result = await apply(built, [at.replace(0, "new page new result new control")], me);
    const body = bodyOf(result);
    expect(body).toMatch(/<w:hyperlink[^>]*><w:del.*?<w:t>new<.*?<\/w:hyperlink>/);
    expect(body).toMatch(/separate"\/><\/w:r><w:del.*?<w:t>new<.*?fldCharType="end"/);
    expect(body).toMatch(/<w:sdtContent><w:del.*?<w:t>new<.*?<\/w:sdtContent>/);
    expect(body).not.toMatch(/<w:r>(?:(?!<\/w:r>).)*<w:(?:ins|del) /);
  });

  it("stays outside of a link that it only follows", async () => {
    const result = await apply(
      doc(paragraph("see ", link("acme.example"))),
      [at.replace(0, "see acme.example today")],
      me,
    );
    expect(bodyOf(result)).toMatch(/<\/w:hyperlink><w:ins /);
  });

  const outsideLinks = (xml: string) => xml.replace(/<w:hyperlink.*?<\/w:hyperlink>/gs, "");
  const blue = link("acme.example");

  it.each([
    ["a line with a link in it", [run("Portfolio: "), blue], "Available from March in Berlin"],
    ["a line with a link, by as many words", [run("Portfolio: "), blue], "From March"],
    ["the words round a link", [run("my "), link("old page"), run(" there")], "a shop near the station"],
    ["two links", [link("one.example"), run(" "), link("two.example")], "neither of them any more"],
    ["two links side by side", [link("one."), link("example")], "none"],
    ["a line that is a link", [blue], "Available from March"],
    ["a line that is a field's result", [field("REF x", "result")], "Available from March"],
  ])("rewriting %s makes no link of the new words", async (_, contents, after) => {
    for (const tracking of [me, null]) {
      const result = await apply(doc(paragraph(...contents)), [at.replace(0, after)], tracking);
      expect(linesOf(result.document)).toEqual([after]);
      const settled = bodyOf({ ...result, document: acceptRevisions(result.document) });
      expect(settled).not.toContain("<w:hyperlink");
      expect(settled.match(/<w:color|<w:u /g)).toBeNull();
      const outside = outsideLinks(bodyOf(result)).replace(/separate"\/>.*?fldCharType="end"/s, "");
      expect(
        outside
          .match(/<w:t[ >].*?<\/w:t>/g)
          ?.join("")
          .replace(/<[^>]*>/g, ""),
      ).toBe(after);
    }
  });

  it.each([
    ["some words of it", [run("see "), link("the old page")], "see the new page"],
    ["all of them in a line that has others", [run("see "), link("page")], "see site"],
    ["some words of a line that is one", [link("the old page")], "the new page"],
  ])("a link whose words change stays one: %s", async (_, contents, after) => {
    for (const tracking of [me, null]) {
      const result = await apply(doc(paragraph(...contents)), [at.replace(0, after)], tracking);
      const settled = bodyOf({ ...result, document: acceptRevisions(result.document) });
      const inside = /<w:hyperlink.*<\/w:hyperlink>/s.exec(settled)?.[0].replace(/<[^>]*>/g, "");
      expect(inside).toBe(after.replace("see ", ""));
    }
  });

  it("a clean line that rewrites somebody's pending words too does not depend on them", async () => {
    const built = doc(paragraph("Led ", inserted("four good"), " people"), paragraph(inserted("theirs")));
    const result = await apply(built, [at.replace(0, "Managed a shop"), at.replace(1, "changed")], null);
    expect(linesOf(result.document)).toEqual(["Managed a shop", "changed"]);
    expect(linesOf(rejectRevisions(result.document))).toEqual(["Managed a shop", ""]);
  });

  it("stays outside of text that Word fills in", async () => {
    const bound = control(run("2019"), '<w:dataBinding w:xpath="/a" w:storeItemID="x"/>');
    const result = await apply(doc(paragraph(bound)), [at.replace(0, "since 2019 today")], me);
    expect(bodyOf(result)).toMatch(/since .*<w:sdt>.*<w:t[^>]*>2019<.*<\/w:sdt><w:ins .* today/s);
  });

  it("gives a divided change of formatting an id for each piece", async () => {
    const change =
      '<w:rPrChange w:id="40" w:author="Somebody" w:date="2020-01-01T00:00:00Z"><w:rPr/></w:rPrChange>';
    const result = await apply(
      doc(paragraph(run("Led 4 people", `<w:b/>${change}`))),
      [at.replace(0, "Led 6 people")],
      me,
    );
    const ids = [...bodyOf(result).matchAll(/<w:rPrChange w:id="(\d+)"/g)].map(([, id]) => id);
    expect([ids.length, new Set(ids).size, ids[0]]).toEqual([3, 3, "40"]);
  });

  it("divides another author's insertion round a field that it stands beside", async () => {
    const theirs = (xml: string) =>
      `<w:ins w:id="30" w:author="Somebody" w:date="2020-01-01T00:00:00Z">${xml}</w:ins>`;
    const [one, two] = [field("REF x", "one "), field("REF y", "two")];
    const built = doc(paragraph(raw(theirs(`${run("a ").xml}${one.xml}${two.xml}`), "a one two")));
    const result = await apply(built, [at.replace(0, "a one and two")], me);
    expect(bodyOf(result)).toMatch(
      /<\/w:ins><w:ins [^>]*AutoHire[^>]*>(?:(?!<w:ins ).)*<\/w:ins><w:ins [^>]*Somebody/s,
    );
    expect(bodyOf(result)).not.toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<w:ins /s);
  });

  it("leaves notes, bookmarks, comment anchors and proofing marks where they are", async () => {
    const anchors = raw('<w:commentRangeStart w:id="0"/><w:proofErr w:type="spellStart"/>');
    const built = doc(
      paragraph(run("Led "), anchors, run("four"), noteReference(2), bookmark("b", 7), run(" people")),
    );
    const result = await apply(built, [at.replace(0, "Managed six persons")], me);
    for (const kept of [
      "w:commentRangeStart",
      "w:proofErr",
      '<w:footnoteReference w:id="2"/>',
      "w:bookmarkStart",
      "w:bookmarkEnd",
    ])
      expect(bodyOf(result)).toContain(kept);
    expect(bodyOf(result)).not.toMatch(/<w:del [^>]*><w:r>(?:(?!<\/w:r>).)*footnoteReference/);
  });

  it.each([
    ["four", " men", "Led five women"],
    ["four", " engineers", "Led five women"],
    ["four engineers", " in", "Led five good men"],
  ])("leaves a note behind the word that takes the place of its own: %s¹%s", async (one, two, after) => {
    for (const tracking of [me, null]) {
      const built = doc(paragraph(run(`Led ${one}`), noteReference(2), run(two)));
      const result = await apply(built, [at.replace(0, after)], tracking);
      const settled = bodyOf({ ...result, document: acceptRevisions(result.document) });
      const [front] = settled.split("<w:footnoteReference");
      expect(front?.replace(/<[^>]*>/g, "")).toMatch(/^Led five/);
    }
  });

  it("keeps revisions of other authors: deletes inside an insertion, divides it for new words, skips deleted text", async () => {
    const built = doc(paragraph("Led ", inserted("four good "), deleted("bad "), "people"));
    const before = await built.open();
    const result = await apply(built, [at.replace(0, "Led four very people")], me);
    const body = bodyOf(result);
    expect(body).toMatch(/<w:ins [^>]*Somebody[^>]*>.*four .*<w:del [^>]*AutoHire[^>]*>.*good.*<\/w:del>/);
    expect(body).toContain("bad ");
    expect(readText(result.document, "original")).toBe("Led bad people");
    const theirs = rejectRevisions(result.document, { author: "Somebody" });
    expect(readText(acceptRevisions(theirs))).toContain("Led ");
    expect(linesOf(rejectRevisions(result.document, { author: "AutoHire" }))).toEqual(linesOf(before));
  });

  it("changes its own pending insertion without further marks", async () => {
    const built = doc(paragraph("Led ", inserted("four", "AutoHire", 3), " people"));
    const before = await built.open();
    const { document } = applyEdits(before, [at.replace(0, "Led six people")(before)], me);
    expect(document.text(document.mainPart)).not.toContain("<w:del ");
    expect([readText(document), readText(document, "original")]).toEqual(["Led six people", "Led  people"]);
    const removed = applyEdits(before, [at.replace(0, "Led people")(before)], me).document;
    expect(readText(removed, "original")).toBe("Led  people");
  });

  it("ends a control's placeholder, once for several edits", async () => {
    const placeholder = rawBlock(
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Name</w:t></w:r></w:p><w:p><w:r><w:t>Place</w:t></w:r></w:p></w:sdtContent></w:sdt>`,
    );
    const result = await apply(doc(placeholder), [at.replace(0, "Ada"), at.replace(1, "Turin")], null);
    expect(bodyOf(result)).not.toContain("showingPlcHdr");
  });

  it("writes what replaces a placeholder as the control says, not in its grey", async () => {
    const grey = run("Click to enter", '<w:rStyle w:val="PlaceholderText"/><w:sz w:val="20"/>');
    const built = doc(
      paragraph(control(grey, "<w:showingPlcHdr/>")),
      paragraph(control(grey, "<w:rPr><w:b/></w:rPr><w:showingPlcHdr/>")),
      paragraph(control(grey)),
    );
    for (const tracking of [me, null]) {
      const edits = [0, 1, 2].map((n) => at.replace(n, "Jane Doe"));
      const result = await apply(built, edits, tracking);
      const looks = bodyOf(result).matchAll(/<w:r>(?:<w:rPr>((?:(?!<\/w:r>).)*)<\/w:rPr>)?<w:t[^>]*>Jane/g);
      expect([...looks].map(([, look]) => look)).toEqual([
        '<w:sz w:val="20"/>',
        "<w:b/>",
        '<w:rStyle w:val="PlaceholderText"/><w:sz w:val="20"/>',
      ]);
    }
  });

  it("writes into empty paragraphs", async () => {
    const built = doc(rawBlock("<w:p/>"), rawBlock("<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr></w:p>"));
    const result = await apply(built, [at.replace(0, "one"), at.replace(1, "two")], me);
    expect(linesOf(result.document)).toEqual(["one", "two"]);
    expect(bodyOf(result)).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t>two/);
  });

  it("writes in the part's own prefix", async () => {
    const { docWith } = await import("../../support/docx-builder.ts");
    const change = (xml: string) => xml.replace("xmlns:w=", "xmlns:ns0=").replace(/(<\/?|\s)w:/g, "$1ns0:");
    const before = await docWith({ change }, paragraph("Led 4")).open();
    const { document } = applyEdits(before, [at.replace(0, "Led 6")(before)], me);
    expect(document.text(document.mainPart)).toContain('<ns0:ins ns0:id="2"');
    expect(readText(document)).toBe("Led 6");
  });
});

describe("a field that loses all it shows", () => {
  const simple = raw('<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>', "2");
  const inOneRun = raw(
    '<w:r><w:t xml:space="preserve">Page </w:t><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>2</w:t><w:fldChar w:fldCharType="end"/></w:r>',
    "Page 2",
  );
  const outer = raw(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field("DATE", "x").xml}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${field("PAGE", "2").xml}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    "2",
  );
  const theirs = raw(`<w:ins ${stamp(70)}>${field("PAGE", "2").xml}</w:ins>`.replace("AutoHire", "Ann"), "2");

  it.each([
    ["of runs", [run("Page "), field("PAGE", "2"), run(" of it")]],
    ["that is simple", [run("Page "), simple, run(" of it")]],
    ["in one run", [inOneRun, run(" of it")]],
    ["with others in it", [run("Page "), outer, run(" of it")]],
    [
      "in a link",
      [run("Page "), raw(`<w:hyperlink w:anchor="a">${simple.xml}</w:hyperlink>`, "2"), run(" of it")],
    ],
    ["that somebody inserted", [run("Page "), theirs, run(" of it")]],
  ])("%s goes with its words", async (_, contents) => {
    for (const tracking of [me, null]) {
      for (const after of ["Page of it", "neither"]) {
        const result = await apply(doc(paragraph(...contents)), [at.replace(0, after)], tracking);
        expect(linesOf(result.document)).toEqual([after]);
        const settled = bodyOf({ ...result, document: acceptRevisions(result.document) });
        expect(settled).not.toMatch(/fldChar|instrText|delInstrText|fldSimple|hyperlink/i);
        if (tracking === null) expect(bodyOf(result)).toBe(settled);
        else expect(bodyOf(result)).not.toContain("<w:instrText");
        const rejected = bodyOf({ ...result, document: rejectRevisions(result.document, me) });
        if (tracking !== null) expect(rejected).toContain("PAGE");
      }
    }
  });

  const picture = '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/></wp:inline></w:drawing></w:r>';
  const entry =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "a"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

  it.each([
    ["words of which stay", [field("REF x", "the old result")], "the result"],
    ["words of which are changed", [run("Page "), field("PAGE", "2")], "Page 3"],
    ["that shows nothing", [run("old "), raw(entry), raw(field("SET", "").xml), run("words")], "new"],
    [
      "that shows a picture",
      [run("a "), raw(field("REF x", "b").xml.replace("<w:r><w:t ", `${picture}<w:r><w:t `), "b")],
      "a",
    ],
  ])("but not one %s", async (_, contents, after) => {
    for (const tracking of [me, null]) {
      const result = await apply(doc(paragraph(...contents)), [at.replace(0, after)], tracking);
      const settled = acceptRevisions(result.document).text("word/document.xml");
      const marks = (xml: string) => xml.match(/<w:fldChar|<w:instrText/g)?.length;
      expect(marks(settled)).toBe(marks(contents.map(({ xml }) => xml).join("")));
    }
  });

  it("stays where somebody else's program deleted or inserted but its result, as in Word", async () => {
    const gone = doc(paragraph("Page ", raw(field("PAGE", "2").xml.replace(run("2").xml, deleted("2").xml))));
    expect(bodyOf({ document: acceptRevisions(await gone.open()) } as never)).toContain("PAGE");
    const come = doc(
      paragraph("Page ", raw(field("PAGE", "2").xml.replace(run("2").xml, inserted("2").xml))),
    );
    expect(bodyOf({ document: rejectRevisions(await come.open()) } as never)).toContain("PAGE");
  });

  it("stands before a link of which some words stay, where they go with words of another", async () => {
    const built = doc(paragraph(link("naive Led"), link("Lisbon naive people in four")));
    const result = await apply(built, [at.replace(0, "Led Led people")], null);
    expect(linesOf(result.document)).toEqual(["Led Led people"]);
  });

  it("goes with the content control that held nothing else", async () => {
    const built = doc(paragraph("a ", control(run("held")), " b"));
    const result = await apply(built, [at.replace(0, "a b")], null);
    expect(bodyOf(result)).not.toContain("w:sdt");
  });
});

describe("blocks that come and go", () => {
  const list = () => doc(heading("Work"), bullet("one"), bullet("two"), bullet("three"), paragraph("end"));

  it.each([
    ["tracked", me],
    ["clean", null],
  ])("a new bullet takes its neighbour's list and spacing (%s)", async (_, tracking) => {
    const result = await apply(list(), [at.insert(2, "two and a half")], tracking);
    expect(linesOf(result.document)).toEqual(["Work", "one", "two", "two and a half", "three", "end"]);
    const block = readBlocks(result.document)[3];
    expect([block?.list, block?.style]).toEqual([0, null]);
    expect(bodyOf(result).match(/<w:spacing w:after="40"\/>/g)).toHaveLength(4);
  });

  it("several insertions at one place keep their order", async () => {
    const result = await apply(list(), [at.insert(1, "a"), at.insert(1, "b"), at.insert(null, "first")], me);
    expect(linesOf(result.document)).toEqual(["first", "Work", "one", "a", "b", "two", "three", "end"]);
  });

  it("a line behind the last one leaves nothing behind when it is rejected", async () => {
    const result = await apply(doc(paragraph("only")), [at.insert(0, "new")], me);
    expect(bodyOf(result)).toMatch(
      /^<w:p><w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr>.*only.*<\/w:p><w:p><w:ins /s,
    );
  });

  it("a line behind the end of a section stays in that section", async () => {
    const section = withProperties('<w:sectPr><w:pgSz w:w="1" w:h="2"/></w:sectPr>', "last of section");
    for (const tracking of [me, null]) {
      const result = await apply(doc(section, paragraph("next")), [at.insert(0, "new")], tracking);
      expect(linesOf(result.document)).toEqual(["last of section", "new", "next"]);
      expect(bodyOf(result)).toMatch(/last of section.*<w:sectPr>.*new.*next/s);
    }
  });

  it.each([
    ["tracked", me],
    ["clean", null],
  ])("a deleted block is gone (%s)", async (_, tracking) => {
    const result = await apply(list(), [at.remove(2)], tracking);
    expect(linesOf(result.document)).toEqual(["Work", "one", "three", "end"]);
    if (tracking === null) expect(bodyOf(result)).not.toContain("two");
  });

  it.each([
    ["tracked", me],
    ["clean", null],
  ])("a cell keeps a paragraph, two tables keep one between them (%s)", async (_, tracking) => {
    const built = doc(
      table([paragraph("cell"), paragraph("other")]),
      paragraph("between"),
      table([paragraph("c")]),
      paragraph("end"),
    );
    const result = await apply(built, [at.remove(0), at.remove(2), at.remove(4)], tracking);
    expect(linesOf(result.document)).toEqual(["", "other", "", "c", ""]);
  });

  it("all blocks of a cell may be deleted together", async () => {
    const cell = rawBlock("<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>", "a", "b");
    for (const tracking of [me, null]) {
      const result = await apply(doc(table([cell, paragraph("c")])), [at.remove(0), at.remove(1)], tracking);
      expect(linesOf(result.document)).toEqual(["", "c"]);
    }
  });

  it("bookmarks that reach beyond a deleted block stay whole", async () => {
    const start = raw('<w:bookmarkStart w:id="5" w:name="x"/>');
    const end = raw('<w:bookmarkEnd w:id="5"/>');
    const result = await apply(
      doc(paragraph("a", start), paragraph("b", end), paragraph("c")),
      [at.remove(1)],
      null,
    );
    expect(bodyOf(result)).toMatch(/bookmarkStart.*bookmarkEnd/s);
  });

  it("a block that holds a text box loses its words, not the box", async () => {
    const result = await apply(
      doc(textBox("anchor", [paragraph("box")]), paragraph("end")),
      [at.remove(0)],
      me,
    );
    expect(linesOf(result.document)).toEqual(["", "box", "end"]);
  });

  it("an own pending line is taken away without a trace", async () => {
    const before = await list().open();
    const added = applyEdits(before, [at.insert(1, "new")(before)], me).document;
    const removed = applyEdits(added, [at.remove(2)(added)], me).document;
    expect(removed.text(removed.mainPart)).toBe(before.text(before.mainPart));
  });

  it("another author's pending line is marked, not taken away", async () => {
    const result = await apply(
      doc(paragraph("a"), markInserted(inserted("theirs")), paragraph("b")),
      [at.remove(1)],
      me,
    );
    expect(linesOf(result.document)).toEqual(["a", "b"]);
    expect(bodyOf(result)).toContain("theirs");
  });
});

describe("moves", () => {
  const list = () => doc(heading("Work"), bullet("one"), bullet("two"), bullet("three"), paragraph("end"));

  it("are Word's own moves where that is safe", async () => {
    const result = await apply(list(), [at.move(3, 0)], me);
    expect(linesOf(result.document)).toEqual(["Work", "three", "one", "two", "end"]);
    const body = bodyOf(result);
    expect(body.match(/w:name="(move\d+)"/g)).toHaveLength(2);
    expect(body).toMatch(
      /<w:moveToRangeStart.*<w:moveTo .*<w:moveToRangeEnd.*<w:moveFromRangeStart.*<w:moveFrom .*<w:moveFromRangeEnd/s,
    );
  });

  it("carry the paragraph over as it stands where changes are not tracked", async () => {
    const result = await apply(list(), [at.move(3, 0)], null);
    expect(linesOf(result.document)).toEqual(["Work", "three", "one", "two", "end"]);
    expect(result.document.text("word/document.xml").length).toBe(
      (await list().open()).text("word/document.xml").length,
    );
  });

  it("are a deletion and an insertion where the paragraph holds a link or revisions", async () => {
    const built = doc(paragraph("a"), paragraph("see ", link("page"), inserted(" now")), paragraph("c"));
    const result = await apply(built, [at.move(1, 2)], me);
    expect(linesOf(result.document)).toEqual(["a", "c", "see page now"]);
    expect(bodyOf(result)).not.toContain("moveFrom");
    expect(bodyOf(result).match(/<w:hyperlink/g)).toHaveLength(2);
  });

  it("go together: what comes behind a moved block follows it", async () => {
    const result = await apply(list(), [at.move(1, 3), at.move(2, 1), at.insert(1, "new")], me);
    expect(linesOf(result.document)).toEqual(["Work", "three", "one", "two", "new", "end"]);
  });

  it("to where a block already stands write nothing", async () => {
    const result = await apply(list(), [at.move(2, 1)], me);
    expect([result.applied.length, result.changes]).toEqual([1, []]);
  });

  it("that wait for each other are refused", async () => {
    const result = await apply(list(), [at.move(1, 2), at.move(2, 1)], me);
    expect(result.refused.map(({ reason }) => reason)).toEqual(["overlaps-other-edit"]);
  });
});

describe("moves that carry new words", () => {
  const list = () =>
    doc(
      heading("Work"),
      bullet("one"),
      bullet("two"),
      bullet("Led ", bold("4"), " people at ", link("Acme")),
      paragraph("end"),
    );

  it("are a deletion of the old line and an insertion of the new one, formatted as the old", async () => {
    const result = await apply(list(), [at.reword(3, 0, "Led 4 nurses at Acme")], me);
    expect(linesOf(result.document)).toEqual(["Work", "Led 4 nurses at Acme", "one", "two", "end"]);
    const body = bodyOf(result);
    expect(body).not.toMatch(/moveFrom|moveTo/);
    const boldFour = '<w:b/></w:rPr><w:t xml:space="preserve">4</w:t></w:r>';
    expect(body.match(/<w:ins [^>]*><w:r>.*?<\/w:ins>/s)?.[0]).toContain(boldFour);
    expect(body.match(/<w:hyperlink/g)).toHaveLength(2);
    expect(body).not.toMatch(/<w:ins [^>]*>(?:(?!<\/w:ins>).)*people/s);
    expect(linesOf(rejectRevisions(result.document))).toEqual(linesOf(await list().open()));
    expect(rejectRevisions(result.document).text("word/document.xml")).toBe(
      (await list().open()).text("word/document.xml"),
    );
  });

  it("do both at once where changes are not tracked", async () => {
    const result = await apply(list(), [at.reword(3, 0, "Led 4 nurses at Acme")], null);
    expect(linesOf(result.document)).toEqual(["Work", "Led 4 nurses at Acme", "one", "two", "end"]);
    expect(bodyOf(result)).toMatch(/<w:b\/><\/w:rPr><w:t [^>]*>4<\/w:t>/);
    expect(bodyOf(result).match(/<w:hyperlink/g)).toHaveLength(1);
    expect(bodyOf(result)).not.toContain("people");
  });

  it("are Word's own move where the words stay the same", async () => {
    const result = await apply(list(), [at.reword(2, 0, "two")], me);
    expect(bodyOf(result)).toContain("<w:moveTo ");
  });

  it.each([
    ["tracked", me],
    ["clean", null],
  ])("to where the block already stands change its words there (%s)", async (_, tracking) => {
    const result = await apply(list(), [at.reword(2, 1, "two and more")], tracking);
    expect(linesOf(result.document)[2]).toBe("two and more");
    if (tracking !== null)
      expect(bodyOf(result)).toMatch(/two<\/w:t><\/w:r><w:ins [^>]*><w:r><w:t[^>]*> and more<\/w:t>/);
  });

  it("take along what comes behind them, and the text box they anchor", async () => {
    const built = doc(
      paragraph("a"),
      textBox("anchor", [paragraph("boxed")]),
      paragraph("b"),
      paragraph("c"),
    );
    for (const tracking of [me, null]) {
      const result = await apply(built, [at.reword(1, 3, "the anchor"), at.insert(1, "new")], tracking);
      expect(linesOf(result.document)).toEqual(["a", "b", "the anchor", "boxed", "new", "c"]);
      expect(bodyOf(result).match(/the anchor/g)).toHaveLength(1);
    }
  });

  it("within a text box are made in both branches alike", async () => {
    const built = doc(textBox("anchor", [bullet("Led 4"), paragraph("x"), paragraph("y")]));
    for (const tracking of [me, null]) {
      const result = await apply(built, [at.reword(2, 0, "why"), at.reword(1, 3, "Led 6")], tracking);
      const branches =
        bodyOf(result)
          .match(/<w:txbxContent>.*?<\/w:txbxContent>/gs)
          ?.map((branch) => branch.replace(/w:id="\d+"/g, "")) ?? [];
      expect(branches).toHaveLength(2);
      expect(branches[0]).toBe(branches[1]);
    }
  });

  it("keep another author's pending words where they stood, and leave them to be settled there", async () => {
    const built = doc(paragraph("a"), paragraph("see ", inserted("the page"), deleted("it")), paragraph("c"));
    const result = await apply(built, [at.reword(1, 2, "see the new page")], me);
    expect(linesOf(result.document)).toEqual(["a", "c", "see the new page"]);
  });

  it("are refused where the line reads otherwise, the words are no line, or they cannot be written", async () => {
    const bound = paragraph(control(run("bound"), '<w:dataBinding w:xpath="/a" w:storeItemID="x"/>'));
    const built = doc(paragraph("a"), paragraph("b"), bound);
    const stale = (document: DocxDocument): Edit => ({
      type: "move",
      block: addressOf(document, 1),
      behind: "",
      before: "B",
      after: "new",
    });
    for (const tracking of [me, null]) {
      const result = await apply(built, [stale, at.reword(1, 0, "A\nB"), at.reword(2, 0, "x")], tracking);
      expect(result.refused.map(({ reason }) => reason)).toEqual([
        "text-differs",
        "invalid-text",
        "not-editable",
      ]);
      expect(result.changes).toEqual([]);
    }
  });

  it("lead to the line at its new place, for those who follow its address", async () => {
    const before = await list().open();
    const edit = at.reword(3, 0, "two")(before);
    const result = applyEdits(before, [edit], null);
    const { address } = readBlocks(before)[3] ?? { address: "" };
    const lines = readBlocks(result.document);
    expect(lines.findIndex((line) => line.address === mapAddresses(before, result).get(address))).toBe(1);
    expect(lines[1]?.text).toBe("two");
    const later = mapEdits(before, applyEdits(before, [at.insert(0, "new")(before)], me), [edit]);
    expect(later.edits).toEqual([edit]);
  });
});

describe("text boxes", () => {
  it("are edited in both branches alike", async () => {
    const built = doc(textBox("anchor", [bullet("Led 4"), paragraph("x")]));
    for (const tracking of [me, null]) {
      const result = await apply(
        built,
        [at.replace(1, "Led 6"), at.insert(2, "new"), at.remove(2)],
        tracking,
      );
      const branches =
        bodyOf(result)
          .match(/<w:txbxContent>.*?<\/w:txbxContent>/gs)
          ?.map((branch) => branch.replace(/w:id="\d+"/g, "")) ?? [];
      expect(branches).toHaveLength(2);
      expect(branches[0]).toBe(branches[1]);
      expect(linesOf(result.document)).toEqual(["anchor", "Led 6", "new"]);
    }
  });

  it("whose branches differ in runs, blanks or further lines are edited in both", async () => {
    const inside = [paragraph("Led 4"), paragraph("x")];
    const older = [paragraph("only here"), paragraph(run("Led"), run("\u00a04 ")), paragraph("x")];
    const result = await apply(doc(textBox("anchor", inside, older)), [at.replace(1, "Led 6")], me);
    expect(result.refused).toEqual([]);
    const settled = acceptRevisions(result.document).text("word/document.xml");
    expect(settled.replace(/<[^>]*>/g, "")).toContain("anchorLed 6xonly hereLed 6x");
  });

  it("that stand in another one, in more than two versions, are refused", async () => {
    const inner = textBox("inner anchor", [paragraph("inside")]);
    const built = doc(textBox("anchor", [inner, paragraph("outer")]), paragraph("end"));
    const before = await built.open();
    expect(linesOf(before)).toEqual(["anchor", "inner anchor", "inside", "outer", "end"]);
    const edits = [at.replace(2, "new"), at.insert(2, "new"), at.remove(2), at.replace(3, "fine")];
    for (const tracking of [me, null]) {
      const result = await apply(built, edits, tracking);
      expect(result.refused.map(({ reason }) => reason)).toEqual(Array(3).fill("not-editable"));
      expect(bodyOf(result).match(/>inside</g)).toHaveLength(4);
      expect(bodyOf(result).match(/>fine</g)).toHaveLength(2);
    }
  });

  it("that are empty for older programs are refused, those that are a picture for them are not", async () => {
    const box = textBox("anchor", [paragraph("Led 4")], []);
    const empty = await apply(doc(box), [at.replace(1, "Led 6"), at.insert(1, "new")], me);
    expect(empty.refused.map(({ reason }) => reason)).toEqual(["not-editable", "not-editable"]);
    const picture = box.xml.replace(/<v:textbox>.*<\/v:textbox>/s, "");
    const result = await apply(doc(rawBlock(picture, ...box.texts)), [at.replace(1, "Led 6")], me);
    expect([result.refused, linesOf(result.document)]).toEqual([[], ["anchor", "Led 6"]]);
  });

  it("keep a line that holds one where its other words cannot go, with a reason", async () => {
    const anchored = (inside: string) =>
      rawBlock(
        textBox("anchor", [paragraph("boxed")]).xml.replace(/<\/w:p>(?!.*<\/w:p>)/s, `${inside}</w:p>`),
        "anchor",
        "boxed",
      );
    const bound =
      '<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="x"/></w:sdtPr><w:sdtContent><w:r><w:t>bound</w:t></w:r></w:sdtContent></w:sdt>';
    const twice =
      "<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>";
    for (const inside of [bound, twice]) {
      for (const tracking of [me, null]) {
        const result = await apply(
          doc(anchored(inside), paragraph("end")),
          [at.remove(0), at.replace(2, "fine")],
          tracking,
        );
        expect(result.refused.map(({ reason }) => reason)).toEqual(["not-editable"]);
        expect(bodyOf(result)).toContain("fine");
      }
    }
  });

  it("whose branches differ are refused", async () => {
    const result = await apply(
      doc(textBox("anchor", [paragraph("Led 4")], [paragraph("other")])),
      [at.replace(1, "Led 6")],
      me,
    );
    expect(result.refused.map(({ reason }) => reason)).toEqual(["not-editable"]);
  });
});

const fieldBegin =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const fieldEnd = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

describe("what is refused", () => {
  it("is named, and the rest is applied", async () => {
    const built = doc(paragraph("a"), paragraph("b"));
    const stale = (): Edit => ({ type: "replace", block: "", before: "x", after: "y" });
    const differs = (document: DocxDocument): Edit => ({
      type: "delete",
      block: addressOf(document, 1),
      before: "B",
    });
    const result = await apply(
      built,
      [stale, differs, at.replace(0, "A\nB"), at.replace(0, "bad\u0001"), at.replace(0, "A"), at.remove(0)],
      me,
    );
    expect(result.refused.map(({ reason }) => reason)).toEqual([
      "block-not-found",
      "text-differs",
      "invalid-text",
      "invalid-text",
      "overlaps-other-edit",
    ]);
    expect(linesOf(result.document)).toEqual(["A", "b"]);
  });

  it.each([
    [
      "text that Word fills in",
      [paragraph(control(run("bound"), '<w:dataBinding w:xpath="/a" w:storeItemID="x"/>'))],
      at.replace(0, "x"),
    ],
    [
      "moving the beginning of a field over several lines",
      [paragraph(raw(fieldBegin), "a"), paragraph("b", raw(fieldEnd)), paragraph("c")],
      at.move(0, 2),
    ],
  ])("%s", async (_, blocks, edit) => {
    const result = await apply(doc(...blocks), [edit], me);
    expect(result.refused.map(({ reason, message }) => [reason, /^[A-Z].*\.$/.test(message)])).toEqual([
      ["not-editable", true],
    ]);
    expect(result.changes).toEqual([]);
  });

  it("throws for tracking that says nothing", async () => {
    const before = await doc(paragraph("a")).open();
    expect(() => applyEdits(before, [], { author: " ", date: "2026-11-21T10:00:00Z" })).toThrow(TypeError);
    expect(() => applyEdits(before, [], { author: "A", date: "today" })).toThrow(TypeError);
  });

  it("by parsing: names the first thing that is no edit", () => {
    expect(parseEdits({})).toEqual({ ok: false, message: "Edits must be a JSON array." });
    expect(
      parseEdits([
        { type: "delete", block: "a", before: "" },
        { type: "replace", block: "a", before: "" },
      ]),
    ).toEqual({ ok: false, message: 'Edit 2 (replace) needs "after" as a text.' });
    expect(parseEdits([{ type: "insert", behind: null, text: "first" }])).toEqual({
      ok: true,
      value: [{ type: "insert", behind: "", text: "first" }],
    });
    expect(parseEdits([{ type: "insert", text: "nowhere" }])).toMatchObject({ ok: false });
    const move = { type: "move", block: "a", behind: "b" };
    expect(parseEdits([move])).toEqual({ ok: true, value: [move] });
    expect(parseEdits([{ ...move, before: "x", after: "y" }])).toEqual({
      ok: true,
      value: [{ ...move, before: "x", after: "y" }],
    });
    expect(parseEdits([{ ...move, after: "y" }])).toEqual({
      ok: false,
      message: 'Edit 1 (move) needs "before" as a text.',
    });
    expect(parseEdits([{ ...move, before: "x", after: 1 }])).toMatchObject({ ok: false });
    expect(parseEdits([{ type: "constructor" }])).toMatchObject({ ok: false });
    expect(parseEdits([null])).toMatchObject({ ok: false });
  });
});

describe("later edits", () => {
  it("are carried over the ones applied before", async () => {
    const before = await doc(paragraph("a"), paragraph("b"), paragraph("c")).open();
    const first = applyEdits(
      before,
      [at.replace(0, "A")(before), at.remove(1)(before), at.insert(0, "new")(before)],
      me,
    );
    const { edits, lost } = mapEdits(before, first, [
      at.insert(0, "behind A")(before),
      at.remove(1)(before),
      at.replace(2, "C")(before),
    ]);
    expect(lost).toHaveLength(1);
    const second = applyEdits(first.document, edits, me);
    expect(second.refused).toEqual([]);
    expect(linesOf(second.document)).toEqual(["A", "behind A", "new", "C"]);
  });
});

describe("laws", () => {
  const words = fc.constantFrom("Led", "4", "people", "&", "in", "Lisbon", "\t", "naïve");
  const text = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(" "));
  const inline = text.chain((t) =>
    fc.constantFrom(
      run(t),
      bold(t),
      link(t),
      inserted(t),
      deleted(t),
      control(run(t)),
      field("REF", t),
      noteReference(3),
      bookmark("b", 40),
    ),
  );
  const block = fc.array(inline, { maxLength: 4 }).chain((inlines) => {
    const unique = inlines.map((one, n) => ({
      ...one,
      xml: one.xml.replace(/w:id="(?:9\d\d|40)"/g, `w:id="${100 + n}"`),
    }));
    return fc.constantFrom(
      paragraph(...unique),
      bullet(...unique),
      blockControl(paragraph(...unique)),
      table([paragraph(...unique), paragraph("x")]),
    );
  });
  const script = fc.array(
    fc.record({
      kind: fc.constantFrom("replace", "insert", "remove", "move", "reword"),
      n: fc.nat(12),
      m: fc.nat(12),
      text,
    }),
    { minLength: 1, maxLength: 6 },
  );

  it("hold for any document and any edits", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        script,
        fc.boolean(),
        async (blocks, steps, tracked) => {
          // Ids of different blocks must differ, as they do in a real document.
          const distinct = blocks.map((one, n) => ({
            ...one,
            xml: one.xml.replace(/(<w:(?:ins|del|bookmark\w+) w:id=")(\d+)/g, `$1${n + 1}$2`),
          }));
          const built = doc(...distinct, paragraph("end"));
          const before = await built.open();
          const all = readBlocks(before);
          const edits = steps.map(({ kind, n, m, text: words }) => {
            const index = n % all.length;
            if (kind === "replace") return at.replace(index, words);
            if (kind === "insert") return at.insert(index, words);
            if (kind === "reword") return at.reword(index, m % all.length, words);
            return kind === "remove" ? at.remove(index) : at.move(index, m % all.length);
          });
          const { document, applied } = await apply(built, edits, tracked ? me : null);
          const lines = linesOf(document);
          for (const edit of applied) {
            if (edit.type === "replace") expect(lines).toContain(edit.after);
            if (edit.type === "insert") expect(lines).toContain(edit.text);
            if (edit.type === "move" && edit.after !== undefined) expect(lines).toContain(edit.after);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
