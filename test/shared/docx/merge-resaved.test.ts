import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { type DocxDocument, mergeDocuments, openDocx, readBlocks } from "../../../shared/docx/index.ts";
import { bodyOf, buildDocx, type DocxParts, openBuilt, wordNamespaces } from "./build-docx.ts";

/** A résumé as Word writes it, and the same as LibreOffice writes it: other ids, properties on every line, no controls, no rsids. */

const styles = (bullet: string, lead: string) =>
  `<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="${bullet}"><w:name w:val="List Bullet"/></w:style><w:style w:type="paragraph" w:styleId="${lead}"><w:name w:val="Lead"/></w:style></w:styles>`;
const numbering = (list: string) =>
  `<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="${list}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`).join("")}</w:abstractNum><w:num w:numId="${list}"><w:abstractNumId w:val="${list}"/></w:num></w:numbering>`;
const note = (text: string, id: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:footnote>`;
const notes = (...list: string[]) => `<w:footnotes ${wordNamespaces}>${list.join("")}</w:footnotes>`;
const box = (text: string) =>
  `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
const header = (page: string) => `<w:hdr ${wordNamespaces}><w:p>${box(page)}</w:p></w:hdr>`;

const refer = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

interface Dialect {
  text: (text: string, look?: string) => string;
  line: (content: string) => string;
  lead: (content: string) => string;
  bullet: (content: string, level?: number) => string;
  control: (line: string) => string;
}

const word: Dialect = {
  text: (text, look = "") =>
    `<w:r w:rsidR="00AB12CD"><w:rPr><w:color w:val="112233"/>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
  line: (content) => `<w:p w:rsidR="00AB12CD"><w:pPr><w:spacing w:after="120"/></w:pPr>${content}</w:p>`,
  lead: (content) => `<w:p><w:pPr><w:pStyle w:val="Lead"/><w:keepNext/></w:pPr>${content}</w:p>`,
  bullet: (content, level = 0) =>
    `<w:p><w:pPr><w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>${content}</w:p>`,
  control: (line) =>
    `<w:sdt><w:sdtPr><w:id w:val="77"/><w:tag w:val="ours"/></w:sdtPr><w:sdtContent>${line}</w:sdtContent></w:sdt>`,
};
const office: Dialect = {
  text: (text, look = "") =>
    `<w:r><w:rPr>${look}<w:color w:val="112233"/><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
  line: (content) =>
    `<w:p><w:pPr><w:pStyle w:val="Normal"/><w:spacing w:before="0" w:after="120"/><w:rPr></w:rPr></w:pPr>${content}</w:p>`,
  lead: (content) =>
    `<w:p><w:pPr><w:pStyle w:val="LeadStyle1"/><w:keepNext w:val="true"/><w:rPr></w:rPr></w:pPr>${content}</w:p>`,
  bullet: (content, level = 0) =>
    `<w:p><w:pPr><w:pStyle w:val="ListBullet1"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr><w:rPr></w:rPr></w:pPr>${content}</w:p>`,
  control: (line) => line,
};

const table = (...rows: string[][]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr/>${cell}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

const numbers = (bullet: string, lead: string, list: string, page: string) => ({
  styles: styles(bullet, lead),
  numbering: numbering(list),
  header: header(page),
});

/** A body in each dialect, opened. */
const inWord = (write: (dialect: Dialect) => string, parts: DocxParts["parts"] = {}) =>
  openBuilt({ body: write(word), parts: { ...numbers("ListBullet", "Lead", "7", "2"), ...parts } });

async function inOffice(
  write: (dialect: Dialect) => string,
  parts: DocxParts["parts"] = {},
): Promise<DocxDocument> {
  const own = numbers("ListBullet1", "LeadStyle1", "1", "0");
  const zip = await JSZip.loadAsync(await buildDocx({ body: write(office), parts: { ...own, ...parts } }));
  zip.file(
    "docProps/app.xml",
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>LibreOffice/7.4</Application></Properties>',
  );
  const opened = await openDocx(await zip.generateAsync({ type: "uint8array" }));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

const texts = (doc: DocxDocument) => readBlocks(doc).flatMap(({ text }) => (text === "" ? [] : [text]));
const lines = (doc: DocxDocument) =>
  readBlocks(doc)
    .filter(({ story, text }) => story === "body" && text !== "")
    .map(({ text, list }) => (list === null ? text : `${"-".repeat(list + 1)} ${text}`));

/** What a body holds, part by part, so that a test says only what is otherwise. */
interface Resume {
  name?: string[];
  skills?: string[];
  bullets?: (string | [text: string, level: number])[];
  last?: string;
}

const writeResume =
  ({
    name = ["Ada Lovelace"],
    skills = ["TypeScript and SQL", "Reading old engines"],
    bullets = ["Led a team of engineers in Lisbon", "Built tools for numbers", "Wrote the first program"],
    last = "References are there for whoever asks",
  }: Resume = {}) =>
  ({ text, line, lead, bullet, control }: Dialect) =>
    name.map((one) => control(lead(text(one)))).join("") +
    table([
      line(text("Skills")),
      skills.length === 0 ? line("") : skills.map((one) => line(text(one))).join(""),
    ]) +
    line(text("What I did")) +
    bullets
      .map((one) => (typeof one === "string" ? bullet(text(one)) : bullet(text(one[0]), one[1])))
      .join("") +
    line(text(last));

const far = "References are there for everybody who asks";

async function mergeResaved(mine: Resume, theirs: Resume | null = null, base: Resume = {}) {
  const [own, copy] = [await inWord(writeResume(base)), await inOffice(writeResume(mine))];
  const other =
    theirs === null ? await inWord(writeResume({ ...base, last: far })) : await inWord(writeResume(theirs));
  const merged = mergeDocuments(own, copy, other);
  const swapped = mergeDocuments(own, other, copy);
  expect(merged.conflicts).toEqual([]);
  expect(swapped.conflicts).toEqual([]);
  expect(lines(swapped.document)).toEqual(lines(merged.document));
  return merged.document;
}

const original = lines(await inWord(writeResume({ last: far })));

describe("merging a copy that LibreOffice saved", () => {
  it("never loses a comment, a link or a header's words that came with it", async () => {
    const base = await inWord(writeResume());
    const theirs = await inWord(writeResume({ last: far }));
    const comments = `<w:comments ${wordNamespaces}><w:comment w:id="0" w:author="B"><w:p><w:r><w:t>ask her again</w:t></w:r></w:p></w:comment></w:comments>`;
    const mark = '<w:r><w:commentReference w:id="0"/></w:r>';
    const marked = (dialect: Dialect) => writeResume()(dialect).replace("</w:p>", `${mark}</w:p>`);
    for (const [copy, came] of [
      [await inOffice(marked, { comments }), "ask her again"],
      [
        await inOffice(writeResume(), {
          header: header("0").replace("</w:hdr>", "<w:p><w:r><w:t>Confidential</w:t></w:r></w:p></w:hdr>"),
        }),
        "Confidential",
      ],
    ] as const) {
      const { document, conflicts } = mergeDocuments(base, copy, theirs);
      const told = conflicts.flatMap(({ mine, theirs: other }) => [mine, other]);
      const texts = document.partNames
        .filter((part) => /(?:comments|header)\d*\.xml$/.test(part))
        .map((part) => document.text(part));
      expect([...texts, ...told].join("\n")).toContain(came);
    }
  });

  it("never loses words that came into a header with a control", async () => {
    const headed = (words: string) => ({
      header: `<w:hdr ${wordNamespaces}><w:sdt><w:sdtPr/><w:sdtContent><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:sdtContent></w:sdt></w:hdr>`,
    });
    const write = (resume: Resume) => (dialect: Dialect) =>
      `${writeResume(resume)(dialect)}<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/></w:sectPr>`;
    const base = await inWord(write({}), headed("Ada Example"));
    const copy = await inOffice(write({}), headed("Ada Example, Confidential"));
    const theirs = await inWord(write({ last: far }), headed("Ada Example"));
    const { document, conflicts } = mergeDocuments(base, copy, theirs);
    const headers = document.partNames.filter((part) => part.includes("header"));
    const told = conflicts.flatMap(({ mine, theirs: other }) => [mine, other]);
    expect([...headers.map((part) => document.text(part)), ...told].join("\n")).toContain("Confidential");
  });

  it("changes nothing where nothing was edited, though the page number in a header's text box is another", async () => {
    const merged = await mergeResaved({});
    expect(bodyOf(merged)).toBe(bodyOf(await inWord(writeResume({ last: far }))));
  });

  it("adds a line that came, in base's words, and leaves all else as it was", async () => {
    const bullets = ["Led a team of engineers in Lisbon", "Won a prize", "Built tools for numbers"];
    const merged = await mergeResaved({ bullets: [...bullets, "Wrote the first program"] });
    const expected = await inWord(
      writeResume({ bullets: [...bullets, "Wrote the first program"], last: far }),
    );
    expect(bodyOf(merged).replaceAll(/ w:rsid\w+="\w+"| xml:space="preserve"/g, "")).toBe(
      bodyOf(expected).replaceAll(/ w:rsid\w+="\w+"| xml:space="preserve"/g, ""),
    );
  });

  it("takes away a line that went", async () => {
    const merged = await mergeResaved({
      bullets: ["Led a team of engineers in Lisbon", "Wrote the first program"],
    });
    expect(lines(merged)).toEqual(original.filter((line) => line !== "- Built tools for numbers"));
  });

  it("puts a line in front of the first one of a cell or story", async () => {
    const merged = await mergeResaved({
      name: ["Curriculum vitae", "Ada Lovelace"],
      skills: ["Engines", "TypeScript and SQL", "Reading old engines"],
    });
    expect(lines(merged)).toEqual([
      "Curriculum vitae",
      "Ada Lovelace",
      "Skills",
      "Engines",
      ...original.slice(2),
    ]);
    expect(readBlocks(merged)[0]?.style).toBe("Lead");
  });

  it("moves lines that changed places, also to another cell", async () => {
    const merged = await mergeResaved({
      skills: ["Reading old engines", "TypeScript and SQL", "Wrote the first program"],
      bullets: ["Built tools for numbers", "Led a team of engineers in Lisbon"],
    });
    expect(lines(merged)).toEqual([
      "Ada Lovelace",
      "Skills",
      "Reading old engines",
      "TypeScript and SQL",
      "Wrote the first program",
      "What I did",
      "- Built tools for numbers",
      "- Led a team of engineers in Lisbon",
      far,
    ]);
  });

  it("merges a moved line with other words of it", async () => {
    const merged = await mergeResaved(
      {
        bullets: ["Built tools for numbers", "Led a team of engineers in Lisbon", "Wrote the first program"],
      },
      { bullets: ["Led a team of engineers in Porto", "Built tools for numbers", "Wrote the first program"] },
    );
    expect(lines(merged).slice(5, 8)).toEqual([
      "- Built tools for numbers",
      "- Led a team of engineers in Porto",
      "- Wrote the first program",
    ]);
  });

  it("divides and joins lines", async () => {
    const divided = await mergeResaved({
      bullets: ["Led a team", "of engineers in Lisbon", "Built tools for numbers", "Wrote the first program"],
    });
    expect(lines(divided).slice(5, 7)).toEqual(["- Led a team", "- of engineers in Lisbon"]);
    const joined = await mergeResaved({
      bullets: ["Led a team of engineers in Lisbon Built tools for numbers", "Wrote the first program"],
    });
    expect(lines(joined)[5]).toBe("- Led a team of engineers in Lisbon Built tools for numbers");
  });

  it("takes another list level, in base's list", async () => {
    const merged = await mergeResaved({
      bullets: [
        "Led a team of engineers in Lisbon",
        ["Built tools for numbers", 1],
        "Wrote the first program",
      ],
    });
    expect(lines(merged)[6]).toBe("-- Built tools for numbers");
    expect(bodyOf(merged)).toContain('<w:ilvl w:val="1"/><w:numId w:val="7"/>');
  });

  it("takes bold and italic of some words, and leaves their colour", async () => {
    const write = (dialect: Dialect, look: string, last: string) =>
      dialect.line(dialect.text("Led ") + dialect.text("a team", look) + dialect.text(" in Lisbon")) +
      dialect.line(dialect.text(last));
    const merged = mergeDocuments(
      await inWord((dialect) => write(dialect, "", "end")),
      await inOffice(
        ({ line, text }) =>
          line(text("Led a") + text(" team in", "<w:b/>") + text(" Lisbon")) + line(text("end")),
      ),
      await inWord((dialect) => write(dialect, "", "the end")),
    );
    expect(merged.conflicts).toEqual([]);
    expect(readBlocks(merged.document)[0]?.spans.map(({ text, bold }) => [text.trim(), bold])).toEqual([
      ["Led a", false],
      ["team in", true],
      ["Lisbon", false],
    ]);
    expect(bodyOf(merged.document).match(/<w:r[ >](?!.{0,60}112233)/g)).toBe(null);
  });

  it("writes into an empty cell, and empties one", async () => {
    const filled = await mergeResaved({ skills: ["Engines"] }, null, { skills: [] });
    expect(lines(filled)).toContain("Engines");
    const emptied = await mergeResaved({ skills: [] });
    expect(lines(emptied)).not.toContain("TypeScript and SQL");
  });

  it("adds and takes away rows", async () => {
    const write =
      (rows: string[], last: string) =>
      ({ line, text }: Dialect) =>
        table(...rows.map((row) => [line(text(row)), line(text(`what ${row} says`))])) + line(text(last));
    const rows = ["First", "Second", "Third"];
    const merge = async (mine: string[]) => {
      const { document, conflicts } = mergeDocuments(
        await inWord(write(rows, "end")),
        await inOffice(write(mine, "end")),
        await inWord(write(rows, "the end")),
      );
      expect(conflicts).toEqual([]);
      return document;
    };
    const cellsOf = (doc: DocxDocument) =>
      readBlocks(doc).flatMap(({ text, cell }) => (cell?.column === 0 ? [text] : []));
    const longer = await merge(["Before", "First", "Second", "Between", "Third"]);
    expect(cellsOf(longer)).toEqual(["Before", "First", "Second", "Between", "Third"]);
    expect(bodyOf(longer).match(/112233/g)).toHaveLength(11);
    expect(cellsOf(await merge(["First", "Third"]))).toEqual(["First", "Third"]);
  });

  it("makes the same edit once, and merges two such copies", async () => {
    const added = {
      bullets: ["Led a team of engineers in Lisbon", "Won a prize", "Built tools for numbers"],
    };
    const same = await mergeResaved(added, added);
    expect(lines(same).filter((line) => line === "- Won a prize")).toHaveLength(1);
    const [base, mine, theirs] = await Promise.all([
      inWord(writeResume()),
      inOffice(writeResume(added)),
      inOffice(writeResume({ name: ["Ada King"], last: far })),
    ]);
    const { document, conflicts } = mergeDocuments(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(lines(document)).toEqual([
      "Ada King",
      ...original.slice(1, 6),
      "- Won a prize",
      "- Built tools for numbers",
      far,
    ]);
  });

  it("is a conflict where both sides changed the same words, and tells no more than that", async () => {
    const bullets = (first: string) => [first, "Built tools for numbers", "Wrote the first program"];
    const { document, conflicts } = mergeDocuments(
      await inWord(writeResume()),
      await inOffice(
        writeResume({ bullets: [...bullets("Led a team of engineers in Porto"), "Won a prize"] }),
      ),
      await inWord(writeResume({ bullets: bullets("Led a team of engineers in Paris") })),
    );
    expect(conflicts).toMatchObject([
      {
        base: "Led a team of engineers in Lisbon",
        mine: "Led a team of engineers in Porto",
        theirs: "Led a team of engineers in Paris",
      },
    ]);
    expect(lines(document)).toContain("- Won a prize");
  });

  it("takes new words of a text box, whichever way the boxes are ordered", async () => {
    const write = (words: string[], last: string) => (dialect: Dialect) =>
      dialect.line(words.map(box).join("") + dialect.text("Some line with boxes")) +
      dialect.line(dialect.text(last));
    const { document, conflicts } = mergeDocuments(
      await inWord(write(["Phone and mail", "Street and town"], "end")),
      await inOffice(write(["Street and city", "Phone and mail"], "end")),
      await inWord(write(["Phone and mail", "Street and town"], "the end")),
    );
    expect(conflicts).toEqual([]);
    expect(texts(document)).toEqual([
      "Some line with boxes",
      "Phone and mail",
      "Street and city",
      "the end",
      "2",
    ]);
  });

  it("takes away a line with its note", async () => {
    const write =
      (last: string, kept = true) =>
      ({ line, text }: Dialect) =>
        line(text("Some first line that stays")) +
        (kept ? line(text("A line with a note") + refer("2")) : "") +
        line(text(last));
    const parts = { footnotes: notes(note("What the note says", "2")) };
    const { document, conflicts } = mergeDocuments(
      await inWord(write("And a last line"), parts),
      await inOffice(write("And a last line", false), { footnotes: notes() }),
      await inWord(write("And the last line"), parts),
    );
    expect(conflicts).toEqual([]);
    expect(texts(document)).toEqual(["Some first line that stays", "And the last line", "2"]);
  });

  it("writes over what Word would fill in from elsewhere, and takes that away", async () => {
    const bound = (name: string) =>
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/><w:text/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>${name}</w:t></w:r></w:p></w:sdtContent></w:sdt>`;
    const write = (name: string, last: string) => (dialect: Dialect) =>
      bound(name) + dialect.line(dialect.text("A line")) + dialect.line(dialect.text(last));
    const { document, conflicts } = mergeDocuments(
      await inWord(write("My name is here", "end")),
      await inOffice(write("My name is there", "end")),
      await inWord(write("My name is here", "the end")),
    );
    expect(conflicts).toEqual([]);
    expect(lines(document)).toEqual(["My name is there", "A line", "the end"]);
    expect(bodyOf(document)).not.toContain("dataBinding");
  });

  it("loses no word of a file that has little in common with base", async () => {
    const { document, conflicts } = mergeDocuments(
      await inWord(writeResume()),
      await inOffice(({ line, text }) => line(text("Quite another letter")) + line(text("Skills"))),
      await inWord(writeResume({ last: far })),
    );
    const told = JSON.stringify([lines(document), conflicts]);
    for (const words of ["Quite another letter", "everybody"]) expect(told).toContain(words);
  });
});

describe("merging notes", () => {
  it("does not take a note whose reference is gone for content", async () => {
    const write = (look: string, kept: boolean) => (dialect: Dialect) =>
      dialect.line(dialect.text("Some ") + dialect.text("first", look) + dialect.text(" line that stays")) +
      (kept ? dialect.line(dialect.text("A line with a note") + refer("2")) : "") +
      dialect.line(dialect.text("And a last line"));
    const parts = { footnotes: notes(note("What the note says", "2")) };
    const [base, mine, theirs] = await Promise.all([
      inWord(write("", true), parts),
      inWord(write("<w:i/>", true), parts),
      inWord(write("", false), parts),
    ]);
    for (const [left, right] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const { document, conflicts } = mergeDocuments(base, left, right);
      expect(conflicts).toEqual([]);
      expect(lines(document)).toEqual(["Some first line that stays", "And a last line"]);
      expect(readBlocks(document)[0]?.spans.map(({ italic }) => italic)).toEqual([false, true, false]);
    }
  });
});
