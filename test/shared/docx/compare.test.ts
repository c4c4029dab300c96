import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acceptRevisions,
  compareDocuments,
  type DocxDocument,
  listRevisions,
  openDocx,
  readText,
  rejectRevisions,
  saveDocx,
} from "../../../shared/docx/index.ts";
import { bodyOf, type DocxParts, openBuilt, wordNamespaces } from "./build-docx.ts";
import { corpusNote, hasCorpus, openCorpus } from "./corpus.ts";
import { editAtRandom, randomFrom } from "./edit-at-random.ts";
import { buildRandom, randomBlocks, readOutline } from "./random-documents.ts";

const by = { author: "Ann", date: "2026-01-02T03:04:05Z" };
const run = (text: string, properties = "") =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (content: string, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const line = (text: string, properties = "") => p(run(text), properties);

/** Both ways must be exact; gives kinds and texts of the revisions. */
function compare(before: DocxDocument, after: DocxDocument): { list: string[]; document: DocxDocument } {
  const { document, summary } = compareDocuments(before, after, by);
  expect(readOutline(acceptRevisions(document))).toEqual(readOutline(after));
  expect(readOutline(rejectRevisions(document))).toEqual(readOutline(before));
  const revisions = listRevisions(document);
  expect(summary.revisions).toBe(revisions.filter(({ kind }) => kind !== "control").length);
  return { list: revisions.map(({ kind, text }) => `${kind} ${text}`.trim()), document };
}

async function compareBodies(before: string, after: string, more: Partial<DocxParts> = {}) {
  return compare(await openBuilt({ ...more, body: before }), await openBuilt({ ...more, body: after }));
}

describe("comparing two documents", () => {
  it("finds nothing in equal documents and gives back the same bytes", async () => {
    const body = `${line("one")}<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${line("x")}</w:tc></w:tr></w:tbl>${line("two")}<w:sectPr/>`;
    const doc = await openBuilt({ body });
    const { list, document } = compare(doc, await openBuilt({ body }));
    expect(list).toEqual([]);
    expect(await saveDocx(document)).toEqual(await saveDocx(doc));
  });

  it("marks one changed word as one deletion and one insertion, and leaves the other runs their bytes", async () => {
    const { list, document } = await compareBodies(
      p(`<w:r w:rsidR="00AB12CD"><w:t>At Acme </w:t></w:r>${run("led 4 engineers")}`),
      p(`${run("At Acme ")}${run("led 6 engineers")}`),
    );
    expect(list).toEqual(["deletion 4", "insertion 6"]);
    expect(bodyOf(document)).toContain('<w:r w:rsidR="00AB12CD"><w:t>At Acme </w:t></w:r>');
  });

  it("shows three replaced words as one change", async () => {
    const { list } = await compareBodies(
      line("we built big systems here"),
      line("we made small things here"),
    );
    expect(list).toEqual(["deletion built big systems", "insertion made small things"]);
  });

  it("shows neighbouring changes as one where the blank between them may stand behind both", async () => {
    const gone = await compareBodies(
      line("team to support in providing excellent service"),
      line("team to provide excellent service"),
    );
    expect(gone.list).toEqual(["deletion support in providing", "insertion provide"]);
    const come = await compareBodies(
      line("team to provide excellent service"),
      line("team to support in providing excellent service"),
    );
    expect(come.list).toEqual(["deletion provide", "insertion support in providing"]);
  });

  it("sees no difference in how runs are split", async () => {
    const { list } = await compareBodies(
      line("engineering"),
      p(`${run("engin")}<w:proofErr w:type="spellStart"/>${run("eering")}`),
    );
    expect(list).toEqual([]);
  });

  it("tracks changed formatting of runs and paragraphs", async () => {
    const { list } = await compareBodies(
      line("led engineers") + line("second"),
      p(run("led ") + run("engineers", "<w:b/>")) + line("second", '<w:jc w:val="right"/>'),
    );
    expect(list).toEqual(["formatting engineers", "formatting"]);
  });

  it("tracks a format that changes inside a word on that part alone", async () => {
    const { list } = await compareBodies(line("led engineers"), p(run("led eng") + run("ineers", "<w:b/>")));
    expect(list).toEqual(["formatting ineers"]);
    const other = await compareBodies(
      p(run("led eng") + run("ineers", "<w:b/>")),
      p(run("led ") + run("engin", "<w:i/>") + run("eers")),
    );
    expect(other.list.map((revision) => revision.split(" ")[0])).toEqual([
      "formatting",
      "formatting",
      "formatting",
    ]);
  });

  it("inserts and deletes paragraphs in the middle", async () => {
    const { list } = await compareBodies(
      line("one first") + line("two second") + line("three third"),
      line("one first") + line("brand new text") + line("three third"),
    );
    expect(list).toEqual(["deletion two second", "insertion brand new text"]);
  });

  it("inserts and deletes at the end, where the last mark cannot go", async () => {
    const [short, long] = [line("one"), line("one") + line("two", '<w:jc w:val="right"/>')];
    expect((await compareBodies(short, long)).list).toContain("insertion two");
    expect((await compareBodies(long, short)).list).toContain("deletion two");
    const cell = (inner: string) =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>${line("end")}`;
    await compareBodies(cell(short), cell(long));
    await compareBodies(cell(long), cell(short));
  });

  it("splits a paragraph with one inserted mark and joins two with one deleted mark", async () => {
    const one = line("led a team of four engineers and built tools for them", '<w:jc w:val="right"/>');
    const first = line("led a team of four engineers", "<w:keepNext/>");
    const two = first + line("and built tools for them", '<w:jc w:val="left"/>');
    const split = await compareBodies(one + line("end"), two + line("end"));
    expect(split.list.filter((revision) => !revision.startsWith("formatting"))).toEqual([
      "deletion",
      "insertion",
    ]);
    expect(bodyOf(split.document).match(/<w:rPr><w:ins /g)).toHaveLength(1);
    expect(bodyOf(split.document).match(/<w:delText[^>]*> <\/w:delText>/g)).toHaveLength(1);
    const joined = await compareBodies(two + line("end"), one + line("end"));
    expect(bodyOf(joined.document).match(/<w:rPr><w:del /g)).toHaveLength(1);
    expect(bodyOf(joined.document).match(/<w:t[ >]/g)).toHaveLength(4);
  });

  it("joins and splits inside a word, and marks no letter of it", async () => {
    const [apart, glued] = [line("First head") + line("line of text"), line("First headline of text")];
    const joined = await compareBodies(apart + line("end"), glued + line("end"));
    expect(joined.list).toEqual(["deletion"]);
    const split = await compareBodies(glued + line("end"), apart + line("end"));
    expect(split.list).toEqual(["insertion"]);
  });

  it("joins paragraphs with content controls in them, but cuts none", async () => {
    const control = (text: string) =>
      `<w:sdt><w:sdtPr><w:tag w:val="${text}"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    const two = p(run("worked at ") + control("Acme Ltd")) + p(run("as an ") + control("engineer"));
    const one = p(run("worked at ") + control("Acme Ltd") + run(" as an ") + control("engineer"));
    const { list, document } = await compareBodies(two + line("end"), one + line("end"));
    expect(list.join("")).not.toMatch(/Acme|engineer|worked/);
    expect(bodyOf(document).match(/<w:sdt>/g)).toHaveLength(2);
    const whole = p(control("one two three four five six"));
    const halves = p(control("one two three")) + p(control("four five six"));
    for (const [before, after] of [
      [whole, halves],
      [halves, whole],
    ] as const) {
      const { document: cut } = await compareBodies(before + line("end"), after + line("end"));
      const count = (doc: DocxDocument) => bodyOf(doc).match(/<w:sdt>/g)?.length;
      expect([count(rejectRevisions(cut)), count(acceptRevisions(cut))]).toEqual(
        before === whole ? [1, 2] : [2, 1],
      );
    }
  });

  it("splits in many, also with a word changed beside and an empty line between", async () => {
    const parts = ["led a team of four", "built tools for them", "ran three big programmes"];
    const all = line(`${parts.join(" ")} in Lisbon`);
    const { list } = await compareBodies(all, parts.map((part) => line(part)).join("<w:p/>"));
    expect(
      list
        .join("")
        .replace(/insertion|deletion|formatting/g, "")
        .trim()
        .split(/\s+/),
    ).toEqual(["in", "Lisbon"]);
    await compareBodies(parts.map((part) => line(part)).join(""), all.replace("four", "five"));
  });

  it("moves the border between two paragraphs by one mark that goes and one that comes", async () => {
    const { list } = await compareBodies(
      line("alpha beta gamma delta epsilon zeta eta") + line("one two three four five"),
      line("alpha beta gamma") + line("delta epsilon zeta eta one two three four five"),
    );
    expect(list.join("")).not.toMatch(/delta|epsilon|zeta|eta/);
  });

  it("adds and removes rows, and changes a word in a cell", async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${line(cell)}</w:tc>`).join("")}</w:tr>`;
    const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>${line("end")}`;
    const before = table(row("Acme", "2019") + row("Beta Inc", "2020") + row("Gamma", "2021"));
    const after = table(row("Acme", "2018") + row("Gamma", "2021") + row("Delta", "2024"));
    const { list } = await compareBodies(before, after);
    expect(list).toEqual(["deletion 2019", "insertion 2018", "row Beta Inc\t2020", "row Delta\t2024"]);
    await compareBodies(before, table(row("Acme") + row("Beta Inc")));
    await compareBodies(before, line("end"));
    await compareBodies(line("end"), before);
  });

  it("adds and removes a column cell by cell", async () => {
    const cell = (text: string) =>
      `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${line(text)}</w:tc>`;
    const table = (...rows: string[][]) =>
      `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>${line("end")}`;
    const narrow = table(["Acme", "Lisbon"], ["Beta", "Porto"], ["", "Faro"]);
    const wide = table(["Acme", "2019", "Lisbon"], ["Beta", "2020", "Porto"], ["", "2021", "Faro"]);
    const added = await compareBodies(narrow, wide);
    expect(added.list).toEqual(["cell 2019", "cell 2020", "cell 2021"]);
    expect(bodyOf(added.document).match(/<w:cellIns /g)).toHaveLength(3);
    const removed = await compareBodies(wide, narrow);
    expect(removed.list).toEqual(["cell 2019", "cell 2020", "cell 2021"]);
    expect(bodyOf(removed.document).match(/<w:cellDel /g)).toHaveLength(3);
  });

  it("looks through content controls around rows and cells", async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${line(cell)}</w:tc>`).join("")}</w:tr>`;
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const table = (rows: string) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>${line("end")}`;
    const inControls = table(control(row("Acme Ltd", "2019")) + control(row("Beta Inc", "2020")));
    const plain = table(row("Acme Ltd", "2018") + row("Gamma", "2000") + row("Beta Inc", "2020"));
    expect((await compareBodies(inControls, plain)).list).toEqual([
      "deletion 2019",
      "insertion 2018",
      "row Gamma\t2000",
    ]);
    expect((await compareBodies(plain, inControls)).list).toEqual([
      "deletion 2018",
      "insertion 2019",
      "row Gamma\t2000",
    ]);
  });

  it("puts a content control around words and blocks that stay without marking them", async () => {
    const control = (content: string, tag = "one") =>
      `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const plain = line("led a team") + line("built four tools") + line("end");
    const around =
      control(line("led a team")) +
      p(`${run("built ")}${control(run("four"))}${run(" tools")}`) +
      line("end");
    for (const [before, after, kind] of [
      [plain, around, "Ins"],
      [around, plain, "Del"],
    ] as const) {
      const { list, document } = await compareBodies(before, after);
      expect(list).toEqual(["control", "control"]);
      expect(bodyOf(document).match(new RegExp(`<w:customXml${kind}RangeStart `, "g"))).toHaveLength(4);
      expect(bodyOf(acceptRevisions(document)).match(/<w:sdt>/g)?.length ?? 0).toBe(kind === "Ins" ? 2 : 0);
      expect(bodyOf(rejectRevisions(document)).match(/<w:sdt>/g)?.length ?? 0).toBe(kind === "Ins" ? 0 : 2);
    }
    const renamed = p(`${run("built ")}${control(run("four"), "two")}${run(" tools")}`);
    const { document, summary } = compareDocuments(
      await openBuilt({ body: around }),
      await openBuilt({ body: control(line("led a team")) + renamed + line("end") }),
      by,
    );
    expect(summary).toMatchObject({ revisions: 0, untracked: ["settings of a content control"] });
    expect(bodyOf(document)).toContain('<w:tag w:val="two"/>');
  });

  it("keeps the last mark of a cell or story where a table comes before the last line", async () => {
    const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${line("in the table")}</w:tc></w:tr></w:tbl>`;
    const before = line("alpha beta gamma");
    const after = line("alpha beta gamma") + table + line("one two three");
    for (const [one, other] of [
      [before, after],
      [after, before],
    ] as const) {
      const { document } = await compareBodies(one, other);
      expect([...document.tree(document.mainPart).root.descendants("w:p")].at(-1)?.raw).not.toMatch(
        /<w:rPr><w:(?:ins|del) /,
      );
    }
  });

  it("shows a paragraph that went elsewhere as moved, as few as possible", async () => {
    const lines = [
      "Led a team of four",
      "Built tools for them",
      "Ran three big programmes",
      "Wrote the book",
    ];
    const [a, b, c, d] = lines.map((text) => line(text)) as [string, string, string, string];
    const end = line("end of it all");
    const { list, document } = await compareBodies(a + b + c + d + end, b + c + d + a + end);
    expect(list).toEqual(["move Led a team of four"]);
    expect(bodyOf(document)).toMatch(
      /<w:moveFromRangeStart [^>]*w:name="(move\d+)"\/>.*<w:moveFromRangeEnd .*<w:moveToRangeStart [^>]*w:name="\1"\/>.*<w:moveToRangeEnd /,
    );
    const before = await openBuilt({ body: a + b + c + d + end });
    const after = await openBuilt({ body: c + a + line("2019") + b + d + end });
    expect(compareDocuments(before, after, by).summary.moves).toBe(1);
  });

  it("keeps the lines with the most words in place where others went past them", async () => {
    const long = "This is a sample document of two pages, without any header or footer";
    const { list } = await compareBodies(
      `${line(`${long}.`)}${line("NOTES")}${line("More")}${line("End of page")}`,
      `${line("NOTES")}${line("More")}${line(`${long} at all.`)}${line("End of page")}`,
    );
    expect(list.filter((one) => one.includes("sample"))).toEqual([]);
    expect(list.some((one) => /^insertion +at all$/.test(one))).toBe(true);
  });

  it("takes two blocks that differ much for one where no other comes into question", async () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
    const table = (middle: string) =>
      `<w:tbl><w:tblPr/><w:tblGrid/>${row(line("Day"), line("Month"))}${middle}${row(line("Sum"), line("12"))}</w:tbl>`;
    const { list } = await compareBodies(
      table(
        row(
          line("Full name as in the passport, not abbreviated and with no part of it left out") +
            line("First"),
          line("Last"),
        ),
      ) + line("end"),
      table(row(line("First"), line("Last"))) + line("end"),
    );
    expect(list).toEqual([
      "deletion Full name as in the passport, not abbreviated and with no part of it left out",
    ]);
  });

  it("moves paragraphs that went together as one, with the short lines between them", async () => {
    const job = line("Acme Ltd of Lisbon") + line("2019") + line("") + line("Led a team of four engineers");
    const rest = ["one fine day", "two of a kind", "three by three", "four times four", "five and five"]
      .map((text) => line(text))
      .join("");
    const { list } = await compareBodies(job + rest + line("end"), rest + job + line("end"));
    expect(list.map((revision) => revision.split(" ")[0])).toEqual(["move"]);
  });

  it("does not move what stands at a cell's end, or holds more than text", async () => {
    const cells = (...texts: string[]) =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${texts.map((text) => line(text)).join("")}</w:tc></w:tr></w:tbl>${line("end")}`;
    const { list } = await compareBodies(
      cells("one fine long day", "two of a kind", "three by three"),
      cells("two of a kind", "three by three", "one fine long day"),
    );
    expect(list.map((revision) => revision.split(" ")[0])).not.toContain("move");
    const marked = `<w:p><w:bookmarkStart w:id="1" w:name="b"/>${run("one fine long day")}<w:bookmarkEnd w:id="1"/></w:p>`;
    const rest = line("two of a kind") + line("three by three");
    const other = await compareBodies(marked + rest + line("end"), rest + marked + line("end"));
    expect(other.list.map((revision) => revision.split(" ")[0])).not.toContain("move");
  });

  it("edits inside a hyperlink and keeps it one link", async () => {
    const relationships =
      '<Relationship Id="rIdL" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example/" TargetMode="External"/>';
    const link = (text: string) =>
      p(`${run("see ")}<w:hyperlink r:id="rIdL">${run(text)}</w:hyperlink>${run(" now")}`);
    const { list, document } = await compareBodies(link("my old page"), link("my new page here"), {
      relationships,
    });
    expect(list).toEqual(["deletion old", "insertion new", "insertion  here"]);
    expect(bodyOf(document).match(/<w:hyperlink/g)).toHaveLength(1);
  });

  it("brings a new link's target along, under an id that is free", async () => {
    const link = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
    const body = (text: string) => p(`<w:hyperlink r:id="rIdL">${run(text)}</w:hyperlink>`);
    const before = await openBuilt({ body: body("page"), relationships: link("rIdL", "https://a.example/") });
    const after = await openBuilt({ body: body("other"), relationships: link("rIdL", "https://b.example/") });
    const { document } = compare(before, after);
    expect(
      document
        .relationships(document.mainPart)
        .filter(({ external }) => external)
        .map(({ target }) => target),
    ).toEqual(["https://a.example/", "https://b.example/"]);
  });

  it("writes a link that comes, goes or leads elsewhere as a field around words that stay", async () => {
    const link = (target: string, text: string) =>
      `<w:hyperlink w:anchor="${target}">${run(text)}</w:hyperlink>`;
    const unlinked = line("see my old page now");
    const linked = p(run("see ") + link("top", "my old page") + run(" now"));
    const elsewhere = p(run("see ") + link("end", "my new page") + run(" now"));
    const codes = (xml: string) =>
      xml.match(/<w:(?:del)?[iI]nstrText[^>]*>[^<]*/g)?.map((one) => one.replace(/<w:| xml[^>]*/g, ""));
    const added = await compareBodies(unlinked, linked);
    expect(added.list.join("")).not.toMatch(/my|old|page/);
    expect(codes(bodyOf(added.document))).toEqual(['instrText> HYPERLINK \\l "top" ']);
    expect(bodyOf(rejectRevisions(added.document))).not.toContain("fldChar");
    const removed = await compareBodies(linked, unlinked);
    expect(codes(bodyOf(removed.document))).toEqual(['delInstrText> HYPERLINK \\l "top" ']);
    expect(bodyOf(acceptRevisions(removed.document))).not.toContain("fldChar");
    const changed = await compareBodies(linked, elsewhere);
    expect(changed.list.filter((one) => /\w \w/.test(one))).toEqual(["deletion old", "insertion new"]);
    expect(codes(bodyOf(changed.document))).toEqual([
      'delInstrText> HYPERLINK \\l "top" ',
      'instrText> HYPERLINK \\l "end" ',
    ]);
  });

  it("never cuts a field open", async () => {
    const field = (code: string, shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { document } = await compareBodies(
      p(run("Page ") + field("PAGE", "1")),
      p(run("Page ") + field("NUMPAGES", "9")),
    );
    expect(bodyOf(document)).toMatch(
      /<w:del [^>]*>.*<w:delInstrText> PAGE <\/w:delInstrText>.*<\/w:del><w:ins /,
    );
  });

  it("marks the changed words of what a field shows, and keeps the field that shows them", async () => {
    const field = (shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF total </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { list, document } = await compareBodies(
      p(run("Sum: ") + field(run("about 12 euros")) + run(" now")),
      p(run("Sum: ") + field(run("about ") + run("15", "<w:b/>") + run(" euros")) + run(" soon")),
    );
    expect([...list].sort()).toEqual(["deletion 12", "deletion now", "insertion 15", "insertion soon"]);
    expect(bodyOf(document).match(/<w:instrText/g)).toHaveLength(1);
    expect(bodyOf(document)).not.toContain("delInstrText");
  });

  it("tracks a link that comes inside what a field shows", async () => {
    const field = (shown: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF total </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const linked = `<w:hyperlink w:anchor="top">${run("about 12")}</w:hyperlink>`;
    const before = await openBuilt({ body: p(field(run("about 12"))) });
    const { document, summary } = compareDocuments(before, await openBuilt({ body: p(field(linked)) }), by);
    expect(summary.revisions).toBeGreaterThan(0);
    expect(bodyOf(acceptRevisions(document))).toContain('HYPERLINK \\l "top"');
    expect(bodyOf(rejectRevisions(document))).not.toContain("HYPERLINK");
    expect(bodyOf(document)).not.toContain("about 12</w:delText>");
  });

  it("compares headers, notes and text boxes", async () => {
    const parts = (header: string, note: string) => ({
      header1: `<w:hdr ${wordNamespaces}>${line(header)}</w:hdr>`,
      footnotes: `<w:footnotes ${wordNamespaces}><w:footnote w:id="1">${line(note)}</w:footnote></w:footnotes>`,
    });
    const body = (box: string) =>
      `${p(
        `${run("text")}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${line(box)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      )}<w:sectPr><w:headerReference w:type="default" r:id="rId-header1"/></w:sectPr>`;
    const { list } = compare(
      await openBuilt({ body: body("box old"), parts: parts("head old", "note old") }),
      await openBuilt({ body: body("box new"), parts: parts("head new", "note new") }),
    );
    expect(list).toEqual([
      "deletion old",
      "insertion new",
      "deletion old",
      "insertion new",
      "deletion old",
      "insertion new",
    ]);
  });

  it("adds and removes notes with their references", async () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${line(text)}</w:footnote>`;
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const parts = (...notes: string[]) => ({
      footnotes: `<w:footnotes ${wordNamespaces}>${notes.join("")}</w:footnotes>`,
    });
    const one = await openBuilt({ body: p(run("alpha") + reference(1)), parts: parts(note(1, "first")) });
    const two = await openBuilt({
      body: p(run("alpha") + reference(1) + run(" beta") + reference(2)),
      parts: parts(note(1, "first"), note(2, "second")),
    });
    const none = await openBuilt({ body: line("alpha") });
    for (const [before, after] of [
      [one, two],
      [two, one],
      [none, two],
      [two, none],
    ] as const)
      compare(before, after);
  });

  it("carries a list that only the newer document defines", async () => {
    const numbering = (format: string) =>
      `<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const { document } = compare(
      await openBuilt({ body: line("one", item), parts: { numbering: numbering("bullet") } }),
      await openBuilt({ body: line("one", item), parts: { numbering: numbering("decimal") } }),
    );
    const formats = [...document.tree("word/numbering.xml").root.descendants("w:numFmt")].map((format) =>
      format.attr("w:val"),
    );
    expect(formats).toEqual(["bullet", "decimal"]);
  });

  it("settles revisions of the inputs first", async () => {
    const before = await openBuilt({
      body: p(`${run("a")}<w:ins w:id="1" w:author="Bob">${run(" b")}</w:ins>`),
    });
    const { document } = compareDocuments(before, await openBuilt({ body: line("a b c") }), by);
    expect(listRevisions(document)).toMatchObject([{ kind: "insertion", author: "Ann", text: " c" }]);
    const original = compareDocuments(before, await openBuilt({ body: line("a b c") }), {
      ...by,
      view: "original",
    });
    expect(listRevisions(original.document)).toMatchObject([{ text: " b c" }]);
  });

  it("says what cannot be tracked: a changed style follows the newer document", async () => {
    const styles = (name: string) =>
      `<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:${name}/></w:rPr></w:style></w:styles>`;
    const { document, summary } = compareDocuments(
      await openBuilt({ body: line("x"), parts: { styles: styles("b") } }),
      await openBuilt({ body: line("x"), parts: { styles: styles("i") } }),
      by,
    );
    expect(summary.untracked).toEqual(["styles: Normal"]);
    expect(document.text("word/styles.xml")).toContain("<w:i/>");
  });

  it("lets what no mark can stand on follow the newer document, and says so", async () => {
    const [chunk, other] = ['<w:altChunk r:id="x"/>', "<w:p2/>"];
    const before = await openBuilt({ body: `${chunk}${line("a")}${other}<w:sectPr/>` });
    const after = await openBuilt({ body: `${line("a b")}<w:sectPr/>` });
    const { document, summary } = compareDocuments(before, after, by);
    expect(summary.untracked).toEqual([
      "an embedded file (altChunk) was removed",
      "an element that is no block (w:p2) was removed",
    ]);
    expect(bodyOf(document)).not.toContain("altChunk");
    expect(listRevisions(document)).toMatchObject([{ kind: "insertion", text: " b" }]);
  });

  it("never refuses for a picture whose file is missing: it follows the newer document, and the rest is tracked", async () => {
    const picture = (id: string) =>
      p(
        `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="s"><v:imagedata r:id="${id}"/></v:shape></w:pict></w:r>`,
      );
    const image = (id: string, target: string) =>
      `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/>`;
    const before = await openBuilt({
      body: picture("rIdP") + line("one two"),
      relationships: image("rIdP", "styles.xml"),
    });
    const after = await openBuilt({
      body: picture("rIdP") + line("one three"),
      relationships: image("rIdP", "media/missing.png"),
    });
    const { document } = compareDocuments(before, after, by);
    expect(listRevisions(document).map(({ text }) => text)).toEqual(expect.arrayContaining(["two", "three"]));
  });

  it("replaces neighbours together where a paragraph alone cannot go: between two tables", async () => {
    const table = (text: string) =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${line(text)}</w:tc></w:tr></w:tbl>`;
    const before = await openBuilt({
      body: `${line("start")}${table("one")}${line("between")}${table("two")}${line("end")}`,
    });
    const after = await openBuilt({ body: `${line("start")}${table("one")}${table("two")}${line("end")}` });
    compare(before, after);
    const { summary } = compareDocuments(before, after, by);
    expect(summary.coarse).toBe(1);
    expect(summary.untracked).toEqual([]);
  });

  it("lets lines that go stand where their mark can go, whatever comes beside them", async () => {
    const table = (text: string) =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${line(text)}</w:tc></w:tr></w:tbl>`;
    for (const [before, after] of [
      [`${line("one")}${line("two")}${line("end")}`, `${table("cell")}${line("end")}`],
      [
        `${line("start")}${table("goes away")}${table("cell")}${line("end")}`,
        `${line("start")}${line("comes")}${table("cell")}${line("end")}`,
      ],
    ] as const) {
      const [mine, theirs] = [await openBuilt({ body: before }), await openBuilt({ body: after })];
      compare(mine, theirs);
      expect(compareDocuments(mine, theirs, by).summary.coarse).toBe(0);
    }
  });

  it("compares the blocks that are read in the place of a choice between blocks", async () => {
    const choice = `<mc:AlternateContent><mc:Choice Requires="w14">${line("offered twice")}</mc:Choice><mc:Fallback>${line("older")}</mc:Fallback></mc:AlternateContent>`;
    const open = (body: string) => openBuilt({ body });
    const gone = compare(await open(`${choice}${line("stays")}`), await open(line("stays")));
    expect(gone.list).toEqual(["deletion offered twice"]);
    const come = compare(await open(line("stays")), await open(`${choice}${line("stays")}`));
    expect(come.list).toEqual(["insertion offered twice"]);
    const kept = compare(await open(`${choice}${line("stays")}`), await open(`${choice}${line("goes on")}`));
    expect(bodyOf(kept.document)).toContain("<mc:Fallback>");
  });

  it("loses no line where one document ends in a content control and the other does not", async () => {
    const control = (...blocks: string[]) =>
      `<w:sdt><w:sdtPr><w:id w:val="11"/></w:sdtPr><w:sdtContent>${blocks.join("")}</w:sdtContent></w:sdt>`;
    const deep = control(control(line("dates")), control(line("click here"), line("to enter text")));
    for (const [before, after] of [
      [control(line("one")) + line("two"), control(line("one"))],
      [line("zero") + control(line("one")), line("zero") + control(line("one")) + line("two")],
      [control(line("one")) + control(line("two")), control(line("one"))],
      [control(line("one"), line("two")) + line("three"), control(line("one"))],
      [deep + line("References") + line("on request"), line("References") + deep],
    ] as const) {
      const [mine, theirs] = [await openBuilt({ body: before }), await openBuilt({ body: after })];
      for (const [from, to] of [
        [mine, theirs],
        [theirs, mine],
      ] as const) {
        compare(from, to);
        const { summary } = compareDocuments(from, to, by);
        expect([summary.untracked, summary.coarse]).toEqual([[], 0]);
      }
    }
  });

  it("takes a control without content for what it is", async () => {
    const empty = '<w:sdt><w:sdtPr><w:id w:val="11"/></w:sdtPr><w:sdtEndPr/></w:sdt>';
    const { document } = await compareBodies(line("one"), line("one") + empty + line("two"));
    expect(bodyOf(document)).not.toMatch(/<w:sdtContent><w:customXmlInsRangeEnd[^>]*><w:sdtPr>/);
  });

  it("keeps the words of a cell that ends in a table, as no program writes it", async () => {
    const table = (inner: string) =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
    const [before, after] = await Promise.all(
      ["old", "new"].map((text) => openBuilt({ body: table(table(line(text))) + line("end") })),
    );
    const { document } = compareDocuments(before as DocxDocument, after as DocxDocument, by);
    expect(readText(rejectRevisions(document))).toContain("old");
    expect(readText(acceptRevisions(document))).toContain("new");
  });

  it("replaces as many tables as stand around a paragraph that cannot come alone", async () => {
    const table = (text: string) =>
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${p(text && run(text))}</w:tc></w:tr></w:tbl>`;
    await compareBodies(`${table("")}${table("30 %")}${table("")}<w:p/>`, `<w:p/>${table("30 %")}<w:p/>`);
  });

  it("is exact both ways for any two documents", async () => {
    await fc.assert(
      fc.asyncProperty(randomBlocks, randomBlocks, async (one, other) => {
        compare(await buildRandom(one), await buildRandom(other));
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!hasCorpus)(`comparing with the corpus${corpusNote}`, () => {
  it("is exact for each résumé and a randomly edited copy of it", { timeout: 120_000 }, async () => {
    for await (const [file, doc] of openCorpus("resumes")) {
      const random = randomFrom(file.length * 31 + 7);
      const edited = editAtRandom(doc, random, 6);
      const { document } = compareDocuments(doc, edited, by);
      expect(readOutline(acceptRevisions(document)), file).toEqual(readOutline(edited));
      expect(readOutline(rejectRevisions(document)), file).toEqual(readOutline(doc));
    }
  });

  it("gives a file that opens again", { timeout: 60_000 }, async () => {
    for await (const [file, doc] of openCorpus("resumes")) {
      const { document } = compareDocuments(doc, editAtRandom(doc, randomFrom(3), 3), by);
      expect((await openDocx(await saveDocx(document))).ok, file).toBe(true);
    }
  });
});
