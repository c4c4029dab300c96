import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DocxDocument,
  mergeDocuments,
  openDocx,
  readBlocks,
  readText,
  saveDocx,
} from "../../../shared/docx/index.ts";
import { openBuilt, wordNamespaces } from "./build-docx.ts";
import { corpusNote, hasCorpus, openCorpus } from "./corpus.ts";
import { editAtRandom, randomFrom } from "./edit-at-random.ts";
import { line, lines, mergeBodies, run } from "./merge-bodies.ts";
import { buildRandom, randomBlocks, randomHistory, readOutline } from "./random-documents.ts";

describe("merging two changed copies", () => {
  it("takes edits in different paragraphs from both", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("one one", "two two", "three three"),
      lines("one uno", "two two", "three three"),
      lines("one one", "two two", "three tre"),
    );
    expect(text).toEqual(["one uno", "two two", "three tre"]);
    expect(conflicts).toEqual([]);
  });

  it("merges bodies whose section is followed by what belongs elsewhere", async () => {
    const odd = "<w:sectPr/><w:trPr/>";
    const { text } = await mergeBodies(
      lines("one one", "two two") + odd,
      lines("one uno", "two two") + odd,
      lines("one one", "two due") + odd,
    );
    expect(text).toEqual(["one uno", "two due"]);
  });

  it("takes different words of one paragraph from both", async () => {
    const { text, conflicts } = await mergeBodies(
      line("led 4 engineers in Lisbon"),
      line("led 6 engineers in Lisbon"),
      line("led 4 engineers in Porto"),
    );
    expect(text).toEqual(["led 6 engineers in Porto"]);
    expect(conflicts).toEqual([]);
  });

  it("keeps base's block where both changed the same word, and tells both texts", async () => {
    const { text, conflicts } = await mergeBodies(
      line("led 4 engineers"),
      line("led 6 engineers"),
      line("led 8 engineers"),
    );
    expect(text).toEqual(["led 4 engineers"]);
    expect(conflicts).toMatchObject([
      { base: "led 4 engineers", mine: "led 6 engineers", theirs: "led 8 engineers" },
    ]);
    expect(conflicts[0]?.block).toMatch(/^word\/document\.xml\//);
  });

  it("makes the same edit once", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("one one", "two two"),
      lines("one uno", "two two", "new"),
      lines("one uno", "two zwei", "new"),
    );
    expect(text).toEqual(["one uno", "two zwei", "new"]);
    expect(conflicts).toEqual([]);
  });

  it("calls a deletion against an edit a conflict", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("first line", "second line here", "third line"),
      lines("first line", "third line"),
      lines("first line", "second line there", "third line"),
    );
    expect(text).toEqual(["first line", "second line here", "third line"]);
    expect(conflicts).toMatchObject([{ mine: "", theirs: "second line there" }]);
  });

  it("calls a deletion beside an insertion much like the deleted block a conflict, as it would be when merged again", async () => {
    const base = lines("top", "built a tool in Lisbon for engineers", "end");
    const { text, conflicts } = await mergeBodies(
      base,
      lines("top", "built a port in Lisbon for engineers", "built a tool in Lisbon for engineers", "end"),
      lines("top", "end"),
    );
    expect(text).toEqual([
      "top",
      "built a port in Lisbon for engineers",
      "built a tool in Lisbon for engineers",
      "end",
    ]);
    expect(conflicts).toMatchObject([{ mine: "built a tool in Lisbon for engineers", theirs: "" }]);
    const again = await mergeBodies(
      base,
      lines("top", "built a port in Lisbon for engineers", "end"),
      lines("top", "end"),
    );
    expect(again.conflicts).toHaveLength(1);
  });

  it("takes a deletion and an insertion beside it from both where the two blocks are not alike", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("top", "built a tool in Lisbon", "end"),
      lines("top", "languages: Dutch", "built a tool in Lisbon", "end"),
      lines("top", "end"),
    );
    expect(text).toEqual(["top", "languages: Dutch", "end"]);
    expect(conflicts).toEqual([]);
  });

  it("keeps both of two insertions at one spot, in an order of their own", async () => {
    const { text } = await mergeBodies(
      lines("top", "end"),
      lines("top", "from mine", "end"),
      lines("top", "by theirs", "end"),
    );
    expect(text).toEqual(["top", "by theirs", "from mine", "end"]);
  });

  it("keeps insertions among deleted blocks in order and once when the result is merged again", async () => {
    const base = lines("top line", "alpha beta", "gamma delta", "end line");
    const theirs = lines("top line", "from theirs", "gamma delta", "end line");
    const first = await mergeBodies(base, lines("top line", "by mine", "alpha beta", "end line"), theirs);
    expect(first).toMatchObject({ text: ["top line", "by mine", "from theirs", "end line"], conflicts: [] });
    const again = await mergeBodies(base, lines(...first.text), theirs);
    expect(again).toMatchObject({ text: first.text, conflicts: [] });
  });

  it("moves an edited block", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("alpha line of text", "beta line", "gamma line"),
      lines("beta line", "gamma line", "alpha line of text"),
      lines("alpha line of prose", "beta line", "gamma line"),
    );
    expect(text).toEqual(["beta line", "gamma line", "alpha line of prose"]);
    expect(conflicts).toEqual([]);
  });

  it("merges formatting with words", async () => {
    const { document, conflicts } = await mergeBodies(
      line("led engineers"),
      `<w:p>${run("led ")}${run("engineers", "<w:b/>")}</w:p>`,
      line("ran engineers"),
    );
    expect(conflicts).toEqual([]);
    expect(readOutline(document)[0]).toContain('{"text":"engineers","bold":true');
    expect(readText(document)).toBe("ran engineers");
  });

  it("merges rows and cells of a table", async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${line(cell)}</w:tc>`).join("")}</w:tr>`;
    const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>${line("end")}`;
    const { text, conflicts } = await mergeBodies(
      table(row("Acme", "2019 to 2020") + row("Beta", "2021 to 2022")),
      table(row("Acme", "2018 to 2020") + row("Beta", "2021 to 2022") + row("Gamma", "2023")),
      table(row("Acme", "2019 to 2021") + row("Beta", "2021 to 2022")),
    );
    expect(text).toEqual(["Acme", "2018 to 2021", "Beta", "2021 to 2022", "Gamma", "2023", "end"]);
    expect(conflicts).toEqual([]);
  });

  it("keeps pending revisions in blocks that the other side left alone", async () => {
    const pending = `<w:p>${run("kept ")}<w:ins w:id="1" w:author="Bob">${run("pending")}</w:ins></w:p>`;
    const { document } = await mergeBodies(
      pending + lines("two two", "three"),
      pending + lines("two zwei", "three"),
      pending + lines("two two", "drei"),
    );
    expect(document.text(document.mainPart)).toContain(pending);
  });

  it("merges formatting property by property, down to one attribute of a spacing", async () => {
    const styled = (properties: string) => line("Led engineers", properties);
    const { document, conflicts } = await mergeBodies(
      styled('<w:spacing w:before="120" w:after="60"/><w:ind w:left="200"/>'),
      styled('<w:spacing w:before="240" w:after="60"/><w:ind w:left="200"/><w:jc w:val="right"/>'),
      styled('<w:keepNext/><w:spacing w:before="120" w:after="0"/><w:ind w:left="200"/>'),
    );
    expect(conflicts).toEqual([]);
    expect(document.text(document.mainPart)).toContain(
      '<w:pPr><w:keepNext/><w:spacing w:before="240" w:after="0"/><w:ind w:left="200"/><w:jc w:val="right"/></w:pPr>',
    );
  });

  it("calls one property changed differently a conflict", async () => {
    const { conflicts, text } = await mergeBodies(
      line("Led engineers"),
      line("Led engineers", '<w:jc w:val="right"/>'),
      line("Led engineers", '<w:jc w:val="center"/>'),
    );
    expect(conflicts).toHaveLength(1);
    expect(text).toEqual(["Led engineers"]);
  });

  it("merges words of a line that the other side divided", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("top", "Led four engineers in Lisbon and built a crane for the harbour", "end"),
      lines("top", "Led four engineers in Lisbon", "and built a crane for the harbour", "end"),
      lines("top", "Led four engineers in Lisbon and built a ship for the harbour", "end"),
    );
    expect(text).toEqual(["top", "Led four engineers in Lisbon", "and built a ship for the harbour", "end"]);
    expect(conflicts).toEqual([]);
  });

  it("takes a line that a side divided and moved as one", async () => {
    const { text, conflicts } = await mergeBodies(
      lines(
        "first line here",
        "built the northern crane in spring with forty people",
        "third line there",
        "fourth one",
      ),
      lines(
        "built the northern crane",
        "in spring with forty people",
        "first line here",
        "third line there",
        "fourth one",
      ),
      lines(
        "first line here",
        "built the northern crane in winter with forty people",
        "third line there",
        "fourth one",
      ),
    );
    expect(text).toEqual([
      "built the northern crane",
      "in winter with forty people",
      "first line here",
      "third line there",
      "fourth one",
    ]);
    expect(conflicts).toEqual([]);
  });

  it("takes two lines that a side joined and moved as one", async () => {
    const { text, conflicts } = await mergeBodies(
      lines(
        "first line here",
        "second one",
        "built the northern crane",
        "in spring with forty people",
        "end",
      ),
      lines("built the northern crane in spring with forty people", "first line here", "second one", "end"),
      lines(
        "first line here",
        "second one",
        "built the northern crane",
        "in winter with forty people",
        "end",
      ),
    );
    expect(text).toEqual([
      "built the northern crane in winter with forty people",
      "first line here",
      "second one",
      "end",
    ]);
    expect(conflicts).toEqual([]);
  });

  it("tells a line once that both put into a divided line, of which one deleted the second part", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("top", "built the northern crane in spring", "end"),
      lines("top", "built the northern crane", "put between them", "end"),
      lines("top", "built the northern crane", "put between them", "in spring", "end"),
    );
    expect(text).toEqual(["top", "built the northern crane in spring", "end"]);
    expect(conflicts).toMatchObject([
      {
        mine: "built the northern crane\nput between them",
        theirs: "built the northern crane\nput between them\nin spring",
      },
    ]);
  });

  it("shows no line twice where one side joined it to a long one and the other changed its looks", async () => {
    const long = Array.from({ length: 40 }, (_, n) => `word${n}`).join(" ");
    const short = "Target the breadth of it";
    const { document, conflicts } = await mergeBodies(
      lines("start", long, short, "end"),
      lines("start", `${long} ${short}`, "end"),
      `${lines("start", long)}<w:p>${run(short, "<w:b/>")}</w:p>${line("end")}`,
    );
    expect(readText(document).split("\n")).toEqual(["start", `${long} ${short}`, "end"]);
    expect(document.text("word/document.xml")).toContain(`<w:b/></w:rPr><w:t>${short}`);
    expect(conflicts).toEqual([]);
  });

  it("tells the rows of a table in conflict a line each, and symbols as a reader sees them", async () => {
    const row = (text: string) => `<w:tr><w:tc>${line(text)}</w:tc></w:tr>`;
    const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>${line("end")}`;
    const rows = [row("one one"), `<w:sdt><w:sdtContent>${row("two two")}</w:sdtContent></w:sdt>`];
    const { conflicts } = await mergeBodies(
      `${table(...rows)}<w:p>${run("see")}<w:r><w:sym w:font="Wingdings" w:char="F04C"/></w:r></w:p>`,
      `<w:p>${run("saw")}<w:r><w:sym w:font="Wingdings" w:char="F04C"/></w:r></w:p>`,
      `${table(row("one one"), row("three tre"))}<w:p>${run("look")}<w:r><w:sym w:font="Wingdings" w:char="F04C"/></w:r></w:p>`,
    );
    const told = conflicts
      .map(({ base }) => base)
      .join("\n")
      .split("\n");
    expect(told).toEqual(expect.arrayContaining(["one one", "two two", "see\uf04c"]));
  });

  it("moves a line past one that the other side edited, and finds the same when the result is merged again", async () => {
    const one = "You can easily change the looks of any text by choosing another style for it";
    const other = "To change the look of the whole document choose new elements of its theme";
    const base = `${lines("Styles and themes", one, other)}<w:p/>${lines("", "", "End of it")}`;
    const mine = `${lines("Styles and themes", "New beside it", one, other.replace("choose new", "choose other"))}<w:p/>${lines("", "", "End of it")}`;
    const theirs = `${lines("Styles and themes", other)}<w:p/>${lines(one, "", "", "End of it")}`;
    const { text, conflicts, document } = await mergeBodies(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(text.filter((shown) => shown !== "")).toEqual([
      "Styles and themes",
      "New beside it",
      other.replace("choose new", "choose other"),
      one,
      "End of it",
    ]);
    for (const side of [mine, theirs]) {
      const again = mergeDocuments(
        await openBuilt({ body: base }),
        document,
        await openBuilt({ body: side }),
      );
      expect(readOutline(again.document)).toEqual(readOutline(document));
    }
  });

  it("knows a short line that moved with a word put to it", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("Links of mine", "Top of the page", "Bookmark seven", "The end"),
      lines("Links of mine", "Bookmark number seven", "Top of the page", "The end"),
      lines("Links of mine", "Bottom of the page", "Bookmark seven", "The end"),
    );
    expect(text).toEqual(["Links of mine", "Bookmark number seven", "Bottom of the page", "The end"]);
    expect(conflicts).toEqual([]);
  });

  it("brings a line once that both brought, though to different places", async () => {
    const { text } = await mergeBodies(
      lines("one one", "two two", "three three"),
      lines("one one", "learned to sail", "two two", "three three"),
      lines("one one", "two two", "learned to sail", "three three"),
    );
    expect(text).toEqual(["one one", "learned to sail", "two two", "three three"]);
  });

  it("takes a line for a holder of its text boxes, whatever is put into them", async () => {
    const box = (...texts: string[]) =>
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${lines(...texts)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const { conflicts, document } = await mergeBodies(
      box("tested with care") + lines("end"),
      box("sold and tuned and wrote and drew", "tested with care") + lines("end"),
      box("tested often with care") + lines("end"),
    );
    expect(conflicts).toEqual([]);
    expect(readBlocks(document).map(({ text }) => text)).toEqual([
      "",
      "sold and tuned and wrote and drew",
      "tested often with care",
      "end",
    ]);
  });

  it("never calls an empty line a conflict", async () => {
    const { text, conflicts } = await mergeBodies(
      `${lines("one one")}<w:p/>${lines("two two")}`,
      lines("one one", "two two"),
      `${lines("one one")}<w:p><w:pPr><w:jc w:val="right"/></w:pPr></w:p>${lines("two two")}`,
    );
    expect([text, conflicts]).toEqual([["one one", "two two"], []]);
  });

  it("puts no empty line twice where a line came behind it", async () => {
    const base = `<w:p/>${lines("one one", "two two", "three three")}`;
    const mine = `<w:p/><w:p/>${lines("one one", "two two", "three three")}`;
    const theirs = `<w:p/>${lines("wholly new here", "one one", "two two", "three tre")}`;
    const { text, conflicts, document } = await mergeBodies(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(text).toEqual(["", "", "wholly new here", "one one", "two two", "three tre"]);
    for (const side of [mine, theirs]) {
      const again = mergeDocuments(
        await openBuilt({ body: base }),
        document,
        await openBuilt({ body: side }),
      );
      expect(readText(again.document).split("\n")).toEqual(text);
    }
  });

  it("sees a few words joined to a long line, and a line that was divided and changed", async () => {
    const long = "that grew to serve people in every town of the country and beyond it, day and night";
    const joined = await mergeBodies(
      lines("Sold phones.", long),
      lines(`Sold radios. ${long}`),
      lines(`Sold phones. ${long.replace("town", "city")}`),
    );
    expect(joined.text).toEqual([`Sold radios. ${long.replace("town", "city")}`]);
    const divided = await mergeBodies(
      lines("A page on a ground of orange color. Done"),
      lines("A page on a ground of orange", "paint. Well Done"),
      lines("A page on a ground of orange", "color. Well Done"),
    );
    expect(divided.conflicts).toEqual([]);
    expect(divided.text).toEqual(["A page on a ground of orange", "paint. Well Done"]);
  });

  it("tells a word that one side took to a new line and the other deleted", async () => {
    const { conflicts } = await mergeBodies(
      lines("Pie: one", "Axes: yonder", "Radar: two"),
      lines("Pie: one", "Axes:", "put between them", "yonder", "Radar: two"),
      lines("Pie: one", "Axes:", "Radar: two"),
    );
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.base).toContain("Axes: yonder");
  });

  it("tells a line with a formula as its block reads", async () => {
    const formula =
      '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath><w:r><w:t> holds here</w:t></w:r></w:p>';
    const { conflicts, document } = await mergeBodies(
      formula + lines("end"),
      lines("end"),
      formula.replace("here", "there") + lines("end"),
    );
    expect(conflicts.map(({ base }) => base)).toEqual([readBlocks(document)[0]?.text]);
  });

  it("contests the one line in which two changes made a word that nobody wrote", async () => {
    const word = (head: string, tail: string) =>
      `<w:p>${run("In the cell ")}${run(head, "<w:b/>")}${run(tail)}${run(" stands")}</w:p>`;
    const { conflicts } = await mergeBodies(
      word("abcd", "efg") + lines("second one", "third one"),
      word("abcd", "xyz") + lines("second two", "third one"),
      word("klmn", "efg") + lines("second one", "third two"),
    );
    expect(conflicts.map(({ base }) => base)).toEqual(["In the cell abcdefg stands"]);
  });

  it("knows each of several equal lines by its place", async () => {
    const same = "same line of text";
    const { text, conflicts } = await mergeBodies(
      lines("Head", same, same, same, "Tail"),
      lines("Head", `${same} mine`, same, same, "Tail"),
      lines("Head", same, same, `${same} theirs`, "Tail"),
    );
    expect(text).toEqual(["Head", `${same} mine`, same, `${same} theirs`, "Tail"]);
    expect(conflicts).toEqual([]);
    const jobs = (...parts: string[]) => lines(...parts.flatMap((part) => ["Job title", "Company", part]));
    const filled = await mergeBodies(
      jobs("Duty", "Duty", "Duty"),
      jobs("Duty of mine", "Duty", "Duty done by me"),
      jobs("Duty", "Duty of theirs", "Duty"),
    );
    expect(filled.text.filter((one) => one.startsWith("Duty"))).toEqual([
      "Duty of mine",
      "Duty of theirs",
      "Duty done by me",
    ]);
  });

  it("keeps what each side has around a line that both brought", async () => {
    const { text } = await mergeBodies(
      lines("Top of it", "The end"),
      lines("Top of it", "Interests", "Violin", "Languages", "German native", "The end"),
      lines("Top of it", "Languages", "French fluent", "Awards", "Won it", "The end"),
    );
    expect(text).toEqual([
      "Top of it",
      "Interests",
      "Violin",
      "Languages",
      "German native",
      "French fluent",
      "Awards",
      "Won it",
      "The end",
    ]);
  });

  it("moves a heading to which a word was put", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("Experience", "Acme Corp, engineer", "Education", "University of Bonn, MSc"),
      lines("Experience", "Acme Corp, engineer", "Academic Education", "University of Bonn, MSc"),
      lines("Education", "University of Bonn, MSc", "Experience", "Acme Corp, engineer"),
    );
    expect(text).toEqual([
      "Academic Education",
      "University of Bonn, MSc",
      "Experience",
      "Acme Corp, engineer",
    ]);
    expect(conflicts).toEqual([]);
  });

  it("takes a change that one side made and the other proposed as one", async () => {
    const pending = `<w:p>${run("led ")}<w:del w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>four</w:delText></w:r></w:del><w:ins w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>five</w:t></w:r></w:ins>${run(" people")}</w:p>`;
    const { text, conflicts } = await mergeBodies(
      line("led four people") + lines("end"),
      pending + lines("end"),
      line("led five people") + lines("end"),
    );
    expect([text, conflicts]).toEqual([["led five people", "end"], []]);
  });

  it("calls a line that was deleted and, beside a table, rewritten a conflict", async () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${line("cell")}</w:tc></w:tr></w:tbl>`;
    const other = table.replace("cell", "cell too");
    const { conflicts } = await mergeBodies(
      line("Above here") + table + lines("end"),
      other + lines("end"),
      line("Far here now") + table + lines("end"),
    );
    expect(conflicts.map(({ base }) => base)).toEqual(["Above here"]);
  });

  it("puts no empty line twice where the line behind it was deleted", async () => {
    const [base, mine, theirs] = [
      `${lines("top line")}<w:p/>${lines("Education", "end line")}`,
      `${lines("top line")}<w:p/>${lines("end line")}`,
      `${lines("top line")}<w:p/><w:p/>${lines("Education", "end line")}`,
    ];
    const { text, conflicts } = await mergeBodies(base, mine, theirs);
    expect([text, conflicts]).toEqual([["top line", "", "", "end line"], []]);
  });

  it("tells both lines where words went from one to the other and only one is in conflict", async () => {
    const [head, tail] = [
      "You can change the formatting",
      "of selected words by choosing a look for the words",
    ];
    const { text, conflicts } = await mergeBodies(
      lines(`${head} ${tail}`, "To change the whole look of a page choose others"),
      lines(head, `${tail} To change the whole look of a page choose others`),
      lines(head, `${tail} well`, "To change the whole look of a page choose others"),
    );
    expect(text.join(" ").split("selected words")).toHaveLength(2);
    expect(conflicts.length).toBeGreaterThan(0);
  });

  it("tells a text box behind the line that holds it, and what was put in a deleted line's place with it", async () => {
    const box = (text: string) =>
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${lines("in the box")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>${run(text)}</w:p>`;
    const { conflicts } = await mergeBodies(
      box("beside a box stands this") + line("Outer haystack here") + lines("end"),
      box("beside a box stands that") + line("Outer haystack here", '<w:jc w:val="right"/>') + lines("end"),
      box("beside a box stands those") + lines("Wholly other words", "end"),
    );
    expect(conflicts.map(({ base, theirs }) => [base, theirs])).toEqual([
      ["beside a box stands this\nin the box", "beside a box stands those\nin the box"],
      ["Outer haystack here", "Wholly other words"],
    ]);
  });

  it("takes one long line that went past several short ones for the one that moved", async () => {
    const long = "a sample of a document with two pages and neither headers nor footers on any of them";
    const { text, conflicts } = await mergeBodies(
      lines(long, "Heading of it", "More on page one", "End of page", "Page two begins"),
      lines(long, "Heading of it", "More on page one", "Page two begins"),
      lines("Heading of it", "More on page one", "End of page", long, "Page two begins"),
    );
    expect(text).toEqual(["Heading of it", "More on page one", long, "Page two begins"]);
    expect(conflicts).toEqual([]);
  });

  it("sees two lines joined over one that went", async () => {
    const tail = "The members of it develop friendship and know one another, often living together";
    const { text, conflicts } = await mergeBodies(
      lines("Some questions here", "How do they relate to one another?", tail, "The end"),
      lines(`Some questions here ${tail}`, "The end"),
      lines("Some questions put here", "How do they relate to one another?", tail, "The end"),
    );
    expect(text).toEqual([`Some questions put here ${tail}`, "The end"]);
    expect(conflicts).toEqual([]);
  });

  it("takes the line that stayed for the one that moved where the other side deleted its neighbour", async () => {
    for (const [one, other] of [
      ["a short line here", "one of two lines that is the longer one"],
      ["one of two lines that is the longer one", "a short line here"],
    ] as const) {
      const { text, conflicts } = await mergeBodies(
        lines("top of it", one, other, "end of it"),
        lines("top of it", other, one, "end of it"),
        lines("top of it", one, "end of it"),
      );
      expect([text, conflicts]).toEqual([["top of it", one, "end of it"], []]);
    }
  });

  it("takes a line that moved for no edit of a like one in whose place it stands", async () => {
    const like = (what: string) =>
      `On the ${what} tab are items that go with the overall look of your document`;
    const [one, two, three] = [like("Insert"), like("Home"), like("Layout")] as [string, string, string];
    const { text, conflicts } = await mergeBodies(
      lines("top of it", one, two, three),
      lines("top of it", two, one, three),
      lines("top of it", one, two),
    );
    expect([text, conflicts]).toEqual([["top of it", two, one], []]);
  });

  it("takes the same word into two content controls", async () => {
    const control = (...texts: string[]) =>
      `<w:sdt><w:sdtPr/><w:sdtContent>${lines(...texts)}</w:sdtContent></w:sdt>`;
    const { text, conflicts } = await mergeBodies(
      control("one one") + control("two two") + line("three"),
      control("one one", "new tuned words") + control("two two") + line("three"),
      control("one one") + control("tuned two two") + line("three"),
    );
    expect(text).toEqual(["one one", "new tuned words", "tuned two two", "three"]);
    expect(conflicts).toEqual([]);
  });

  it("calls a line that one side deleted and the other joined to another a conflict", async () => {
    const { conflicts } = await mergeBodies(
      lines("Led four engineers at the harbour works", "Built the northern crane in eleven months", "end"),
      lines("Led four engineers at the harbour works", "end"),
      lines("Led four", "engineers at the harbour works Built the northern crane in eleven months", "end"),
    );
    expect(conflicts).toHaveLength(1);
  });

  it("takes no line for joined with another that got a name out of it, whose signs are half its words", async () => {
    const base = lines("C++ compilers for ships", "built 6 engines with engineers", "end of it");
    const mine = `${line("built 6 engines with engineers", '<w:pStyle w:val="Quote"/>')}${line("end of it")}`;
    const theirs = lines("C++ compilers for ships", "built 6 engines with engineers C++", "end of it");
    const { text, conflicts, document } = await mergeBodies(base, mine, theirs);
    expect([text, conflicts]).toEqual([["built 6 engines with engineers C++", "end of it"], []]);
    for (const side of [mine, theirs]) {
      const again = mergeDocuments(
        await openBuilt({ body: base }),
        document,
        await openBuilt({ body: side }),
      );
      expect(again.conflicts).toEqual([]);
      expect(readOutline(again.document)).toEqual(readOutline(document));
    }
  });

  it("tells at once what would be a conflict when the result is merged again: half a deleted line put behind another", async () => {
    const base = lines("worked in Porto and", "built small engines", "end of it");
    const mine = lines("built small engines", "end of it");
    const theirs = lines("worked in Porto and", "built small engines Porto and", "end of it");
    // Without the deleted line nobody can tell words put there from that line joined and shortened.
    const again = await mergeBodies(base, lines("built small engines Porto and", "end of it"), mine);
    expect(again.conflicts).toMatchObject([
      { mine: "built small engines Porto and", theirs: "built small engines" },
    ]);
    const { text, conflicts } = await mergeBodies(base, mine, theirs);
    expect(text).toEqual(["worked in Porto and", "built small engines", "end of it"]);
    expect(conflicts).toMatchObject([
      { mine: "built small engines", theirs: "worked in Porto and\nbuilt small engines Porto and" },
    ]);
  });

  it("knows a short line that moved by standing once on either side", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("Ada Example", "Work", "in Porto", "in Lisbon", "School"),
      lines("in Lisbon", "Ada Example", "Work", "in Porto", "School"),
      `${lines("Ada Example", "Work", "in Porto")}${line("in Lisbon", '<w:jc w:val="right"/>')}${line("School")}`,
    );
    expect(text).toEqual(["in Lisbon", "Ada Example", "Work", "in Porto", "School"]);
    expect(conflicts).toEqual([]);
  });

  it("takes a word into another line where its own line was deleted", async () => {
    const [base, mine, theirs] = [
      lines("speaks Dutch and Greek", "lives in Porto"),
      lines("lives in Lisbon"),
      lines("speaks Dutch and Greek", "lives in Porto with Greek"),
    ] as const;
    const { text, conflicts, document } = await mergeBodies(base, mine, theirs);
    expect(text).toEqual(["lives in Lisbon with Greek"]);
    expect(conflicts).toEqual([]);
    const again = mergeDocuments(await openBuilt({ body: base }), document, await openBuilt({ body: mine }));
    expect(again.conflicts).toEqual([]);
  });

  it("merges a column added on one side with a cell edited on the other", async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${line(cell)}</w:tc>`).join("")}</w:tr>`;
    const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>${line("end")}`;
    const { text, conflicts } = await mergeBodies(
      table(row("Acme works", "Lisbon city") + row("Beta works", "Porto city")),
      table(row("Acme works", "Lisbon city", "since May") + row("Beta works", "Porto city", "since June")),
      table(row("Acme works", "Lisbon city") + row("Beta limited works", "Porto city")),
    );
    expect(text).toEqual([
      "Acme works",
      "Lisbon city",
      "since May",
      "Beta limited works",
      "Porto city",
      "since June",
      "end",
    ]);
    expect(conflicts).toEqual([]);
  });

  it("merges styles property by property and calls the same property of a style a conflict", async () => {
    const styles = (properties: string) => ({
      styles: `<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:rPr>${properties}</w:rPr></w:style></w:styles>`,
    });
    const open = (properties: string) => openBuilt({ body: lines("one"), parts: styles(properties) });
    const base = await open('<w:sz w:val="20"/>');
    const both = mergeDocuments(
      base,
      await open('<w:b/><w:sz w:val="20"/>'),
      await open('<w:sz w:val="24"/>'),
    );
    expect(both.conflicts).toEqual([]);
    expect(both.document.text("word/styles.xml")).toContain('<w:rPr><w:b/><w:sz w:val="24"/></w:rPr>');
    const { conflicts, document } = mergeDocuments(
      base,
      await open('<w:sz w:val="22"/>'),
      await open('<w:sz w:val="24"/>'),
    );
    expect(conflicts).toMatchObject([{ block: "word/styles.xml/paragraph heading 1" }]);
    expect(document.text("word/styles.xml")).toContain('<w:sz w:val="20"/>');
  });

  it("leaves parts that nobody touched as they are, byte for byte", async () => {
    const footnotes = {
      footnotes: `<w:footnotes ${wordNamespaces}><w:footnote w:id="1">${line("note")}</w:footnote></w:footnotes>`,
    };
    const open = (...texts: string[]) => openBuilt({ body: lines(...texts), parts: footnotes });
    const base = await open("one one", "two two");
    const { document } = mergeDocuments(
      base,
      await open("one uno", "two two"),
      await open("one one", "two due"),
    );
    for (const part of base.partNames) {
      if (part !== base.mainPart) expect(document.bytes(part), part).toEqual(base.bytes(part));
    }
  });

  it("merges what notes say with what the text says", async () => {
    const footnotes = (...texts: string[]) => ({
      footnotes: `<w:footnotes ${wordNamespaces}>${texts.map((text, n) => `<w:footnote w:id="${n + 1}">${line(text)}</w:footnote>`).join("")}</w:footnotes>`,
    });
    const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const base = await openBuilt({
      body: `<w:p>${run("a word")}${note(1)}</w:p>`,
      parts: footnotes("its note"),
    });
    const mine = await openBuilt({
      body: `<w:p>${run("a word")}${note(1)}</w:p>`,
      parts: footnotes("its longer note"),
    });
    const theirs = await openBuilt({
      body: `<w:p>${run("new")}${note(1)}</w:p><w:p>${run("a verb")}${note(2)}</w:p>`,
      parts: footnotes("a note of theirs", "its note"),
    });
    const { document, conflicts } = mergeDocuments(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(readBlocks(document).map(({ text }) => text)).toEqual([
      "new",
      "a verb",
      "a note of theirs",
      "its longer note",
    ]);
  });
});

describe("the laws of merging", () => {
  it("one side alone is the result, as is what both made alike", async () => {
    await fc.assert(
      fc.asyncProperty(randomBlocks, randomBlocks, async (one, other) => {
        const [base, changed] = [await buildRandom(one), await buildRandom(other)];
        for (const [mine, theirs] of [
          [base, changed],
          [changed, base],
          [changed, changed],
        ] as const) {
          const { document, conflicts } = mergeDocuments(base, mine, theirs);
          expect(conflicts).toEqual([]);
          expect(readOutline(document)).toEqual(readOutline(changed));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("swapping the sides swaps nothing but the names; merging the result again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(randomHistory, async (history) => {
        const [base, mine, theirs] = (await Promise.all(history.map(buildRandom))) as [
          DocxDocument,
          DocxDocument,
          DocxDocument,
        ];
        const merged = mergeDocuments(base, mine, theirs);
        const swapped = mergeDocuments(base, theirs, mine);
        expect(readOutline(swapped.document)).toEqual(readOutline(merged.document));
        expect(swapped.conflicts.map(({ base: text }) => text)).toEqual(
          merged.conflicts.map(({ base: text }) => text),
        );
        if (merged.conflicts.length > 0) return;
        for (const side of [mine, theirs]) {
          const again = mergeDocuments(base, merged.document, side);
          expect(again.conflicts).toEqual([]);
          expect(readOutline(again.document)).toEqual(readOutline(merged.document));
        }
      }),
      { numRuns: 120 },
    );
  });

  it("loses no word that a side brought", async () => {
    await fc.assert(
      fc.asyncProperty(randomHistory, async ([base, mine, theirs]) => {
        const mark = (blocks: typeof base, sign: string): typeof base =>
          blocks.map((own, n) =>
            own.kind === "paragraph" && !base.includes(own)
              ? { ...own, words: [...own.words, `${sign}${n}`] }
              : own,
          );
        const [left, right] = [mark(mine, "mine"), mark(theirs, "theirs")];
        const [one, own, other] = [
          await buildRandom(base),
          await buildRandom(left),
          await buildRandom(right),
        ];
        const { document, conflicts } = mergeDocuments(one, own, other);
        const held = `${readText(document)}\n${conflicts.map((conflict) => `${conflict.mine}\n${conflict.theirs}`).join("\n")}`;
        for (const sign of `${readText(own)}\n${readText(other)}`.match(/(?:mine|theirs)\d+/g) ?? [])
          expect(held.split(/\s+/)).toContain(sign);
      }),
      { numRuns: 120 },
    );
  });
});

describe.skipIf(!hasCorpus)(`merging with the corpus${corpusNote}`, () => {
  it("gives a document that opens for each résumé edited on both sides", { timeout: 120_000 }, async () => {
    let merged = 0;
    for await (const [file, doc] of openCorpus("resumes")) {
      const [mine, theirs] = [
        editAtRandom(doc, randomFrom(file.length), 3),
        editAtRandom(doc, randomFrom(file.length + 99), 3),
      ];
      const { document } = mergeDocuments(doc, mine, theirs);
      expect((await openDocx(await saveDocx(document))).ok, file).toBe(true);
      merged++;
    }
    expect(merged).toBeGreaterThan(20);
  });
});
