import { describe, expect, it } from "vitest";
import { mergeDocuments, readText } from "../../../shared/docx/index.ts";
import { openBuilt, wordNamespaces } from "./build-docx.ts";
import { line, lines, mergeBodies, run } from "./merge-bodies.ts";

/** Found by `npm run trial:merge`, each as small as it could be made. */
describe("merging lines that came, went, moved and joined", () => {
  it("tells a conflict where one side deleted a line that the other joined with its neighbour and moved", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("tall stack alpha", "tall stack beta", "between", "tall stack omega", "the end"),
      lines("tall stack alpha", "between", "tall stack omega", "the end"),
      lines("between", "tall stack alpha tall stack beta", "the end"),
    );
    expect(text).toEqual(["tall stack alpha", "tall stack beta", "between", "the end"]);
    expect(conflicts).toMatchObject([
      {
        base: "tall stack alpha\ntall stack beta",
        mine: "tall stack alpha",
        theirs: "tall stack alpha tall stack beta",
      },
    ]);
  });

  it("brings lines and empty lines of both sides to one place between empty lines", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("first line", "", "", "last line"),
      lines("first line", "", "", "mine brought this", "", "last line"),
      lines("first line", "", "", "theirs came with that", "last line"),
    );
    expect(text).toEqual([
      "first line",
      "",
      "",
      "mine brought this",
      "",
      "theirs came with that",
      "last line",
    ]);
    expect(conflicts).toEqual([]);
  });

  it("tells no conflict about lines between the two places of a line that was moved and rewritten", async () => {
    const between = ["grew the shop", "sold the old crane", "measured the quay"];
    const { conflicts, text } = await mergeBodies(
      lines("the head", "led four good engineers at the harbour", ...between, "the end of it all"),
      lines(
        "the head",
        "grew the big shop",
        ...between.slice(1),
        "led four good engineers at the harbour",
        "the end of it all",
      ),
      lines("the head", "taught some young masons at the harbour", ...between, "the end of it all"),
    );
    expect(text).toContain("grew the big shop");
    expect(conflicts.map(({ base }) => base)).toEqual(["led four good engineers at the harbour"]);
  });

  it("joins two lines of which one has a word in common with a line that the other side divided", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("Carry on at one alpha", "Carry @ 2 beta", "Carry @ 3 gamma", "the end"),
      lines("Carry on at one alpha Carry @ 2 beta", "Carry @ 3 gamma", "the end"),
      lines("Carry on at one alpha", "Carry @ 2 beta", "Carry @", "3 new gamma", "the end"),
    );
    expect(conflicts).toEqual([]);
    expect(text).toEqual(["Carry on at one alpha Carry @ 2 beta", "Carry @", "3 new gamma", "the end"]);
  });

  it("takes the line that left its empty lines behind for the one that moved", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("", "", "the shorter line stayed here", "a line of more words went to the very top", ""),
      lines("", "", "", "the shorter new line stayed here", "a line of more words went to the very top", ""),
      lines("a line of more words went to the very top", "", "", "the shorter line stayed here", ""),
    );
    expect(conflicts).toEqual([]);
    // An insertion goes as far to the front as it can.
    expect(text).toEqual([
      "",
      "a line of more words went to the very top",
      "",
      "",
      "the shorter new line stayed here",
      "",
    ]);
  });

  it("takes the neighbour of a line that the other side moved for the one that changed places with it", async () => {
    const { text, conflicts } = await mergeBodies(
      lines(
        "the very head",
        "first of some lines",
        "too much of the wrong",
        "problems in the north",
        "the end",
      ),
      lines(
        "the very head",
        "problems in the north",
        "first of some lines",
        "too much of the wrong",
        "the end",
      ),
      lines(
        "the very head",
        "first of some lines",
        "problems in the north",
        "too much of the wrong",
        "the end",
      ),
    );
    expect(conflicts).toEqual([]);
    expect(text).toEqual([
      "the very head",
      "problems in the north",
      "first of some lines",
      "too much of the wrong",
      "the end",
    ]);
  });

  it("loses no word that only a conflict beside its line tells", async () => {
    const long = "Led Built Tuned Sold Ran Wrote Grew Drew Cut Shipped Taught Planned Kept Hired";
    const { text, conflicts } = await mergeBodies(
      lines(`${long} alpha`, "", "", "", "the end beta"),
      lines("", `${long} alpha`, "", "", "the end beta"),
      lines(long, "new alpha", "", "", "", "the end beta"),
    );
    const kept = (words: string) => words.includes("alpha");
    expect(text.some(kept)).toBe(true);
    expect(conflicts.every(({ base, theirs }) => kept(base) || !kept(theirs))).toBe(true);
  });

  it("tells what is left of a line at its conflict alone, though another line came beside it", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("before it", "Column alpha", "behind it"),
      lines("before it", "Pillar", "drew mine and planned mine", "behind it"),
      lines("before it", "Pillar alpha", "behind it"),
    );
    expect(conflicts).toMatchObject([{ base: "Column alpha", mine: "Pillar", theirs: "Pillar alpha" }]);
    expect(text).toEqual(["before it", "Column alpha", "drew mine and planned mine", "behind it"]);
  });

  it("sees no edit in a bookmark that came or went within a word", async () => {
    const mark = '<w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/>';
    const marked = `<w:p>${run("led the en")}${mark}${run("gineers in Porto")}</w:p>`;
    const plain = line("led the engineers in Porto");
    for (const [base, side] of [
      [marked, plain],
      [plain, marked],
    ] as const) {
      const deleted = await mergeBodies(base + line("the end"), side + line("the end"), line("the end"));
      expect(deleted).toMatchObject({ text: ["the end"], conflicts: [] });
      const other = side.replace("Porto", "Lisbon");
      const changed = await mergeBodies(base, other, marked.replace("gineers", "thusiasts"));
      expect(changed).toMatchObject({ text: ["led the enthusiasts in Lisbon"], conflicts: [] });
    }
  });

  it("takes the same line for gone of two empty ones where the other side left one of them", async () => {
    const { text, conflicts } = await mergeBodies(
      lines("photo alpha", "", "stamp beta", "", "signature gamma"),
      lines("photo alpha", "", "", "signature gamma"),
      lines("", "photo alpha", "stamp beta", "", "signature gamma"),
    );
    expect(conflicts).toEqual([]);
    expect(text).toEqual(["", "photo alpha", "", "signature gamma"]);
  });

  it("takes a line that a side divided, of which it put the end before the next line, beside another division", async () => {
    const [one, two, three] = [
      "Pick a look for the text in",
      "all the galleries of the tab.",
      "Many offer another look.",
    ];
    const { text, conflicts } = await mergeBodies(
      lines(`${one} ${two} ${three}`, "To change it all, choose a theme.", "the end"),
      lines(`${one} ${two}`, `${three} To change it all, choose a theme.`, "the end"),
      lines(one, `${two} ${three}`, "To change it all, choose a theme.", "the end"),
    );
    expect(conflicts).toEqual([]);
    expect(text).toEqual([one, two, `${three} To change it all, choose a theme.`, "the end"]);
  });

  it("tells a new word once that one side took to a line before and the other kept in its own", async () => {
    const [raised, worked] = ["Raised more than 1500 for a local charity.", "Worked with ships"];
    const { conflicts } = await mergeBodies(
      lines(
        "Skills",
        `${raised} alpha`,
        `${worked} to plan the house, with a contract and a schedule. beta`,
        "the end",
      ),
      lines(
        "Skills",
        `${worked} new1 to plan the house,`,
        `${raised} new2 alpha`,
        "with a contract and a schedule. beta",
        "the end",
      ),
      lines(
        "Skills",
        `${raised} new2 alpha`,
        `${worked} new1 to plan the house, with a`,
        "contract and a schedule. beta",
        "the end",
      ),
    );
    const told = conflicts.filter(({ mine, theirs }) => `${mine} ${theirs}`.includes("new1"));
    expect(told).toHaveLength(1);
  });

  it("leaves a line alone that is much like one in conflict", async () => {
    const [words, more] = [
      "Choose a look for the selected text from the gallery on the tab.",
      "Format it with the other controls.",
    ];
    const rewritten =
      "Choose one1 two2 three3 the selected text from five5 gallery six6 the tab. Format it eight8 nine9 ten10.";
    const base = [
      "first line",
      `${words} ${more} alpha`,
      "third line",
      "",
      "",
      "fourth line",
      `${words} ${more} beta`,
      "the end",
    ];
    const mine = [
      "first line",
      "third line",
      "",
      "",
      `${words} ${more} alpha`,
      "fourth line",
      `${words} far9away ${more} beta`,
      "the end",
    ];
    const { conflicts } = await mergeBodies(
      lines(...base),
      lines(...mine),
      lines(base[0] as string, `${rewritten} alpha`, ...base.slice(2)),
    );
    expect(conflicts.map(({ base: text }) => text)).toEqual([base[1]]);
  });

  it("puts lines of both sides into a text box that held none, or one word of which the other side made two", async () => {
    const box = (...texts: string[]) =>
      `<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${lines(...texts)}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`;
    for (const [base, mine, theirs] of [
      [
        ["", ""],
        ["", "sold new1 ships and ran new2", ""],
        ["", "built new3 ships and led new4", ""],
      ],
      [["letters alpha"], ["grew new1 and wrote new2", "letters alpha"], ["new3 new4 alpha"]],
    ] as const) {
      const body = (texts: readonly string[], word: string) =>
        box(...texts) + line(`the ${word} end`) + box("another box");
      const { text, conflicts } = await mergeBodies(
        body(base, "very"),
        body(mine, "whole"),
        body(theirs, "very"),
      );
      expect(conflicts).toEqual([]);
      for (const word of ["new1", "new2", "new3", "new4", "whole"]) expect(text.join(" ")).toContain(word);
    }
  });

  it("adds a row from each side to an empty table beside one that changed too", async () => {
    const table = (...rows: string[]) =>
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>${rows.map((row) => `<w:tr><w:tc>${line(row)}</w:tc></w:tr>`).join("")}</w:tbl>`;
    const body = (word: string, ...rows: string[]) =>
      table("Employer", word) + line("") + table("", ...rows) + line("behind");
    const { text, conflicts } = await mergeBodies(
      body("Acme"),
      body("Acme Ltd", "built ships"),
      body("Acme", "ran a shop"),
    );
    expect(conflicts).toEqual([]);
    const rows = ["built ships", "ran a shop"];
    expect(text).toEqual(["Employer", "Acme Ltd", "", "", ...rows, "behind"]);
  });
});

describe("merging a copy whose styles and lists got other ids", () => {
  const build = (style: string, list: number, ...words: string[]) =>
    openBuilt({
      body: words.map((text) => line(text, `<w:pStyle w:val="${style}"/>`)).join(""),
      parts: {
        styles: `<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:styleId="${style}"><w:name w:val="Bulleted List"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style></w:styles>`,
        numbering: `<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="${list}"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:pStyle w:val="${style}"/></w:lvl></w:abstractNum><w:num w:numId="${list}"><w:abstractNumId w:val="${list}"/></w:num></w:numbering>`,
      },
    });

  it("knows a list again that is linked to a style", async () => {
    const base = await build("Bullets", 1, "led 4 engineers", "built 2 tools");
    const anew = await build("g7", 41, "led 6 engineers", "built 2 tools");
    const theirs = await build("Bullets", 1, "led 4 engineers", "built 3 tools");
    const { document, conflicts } = mergeDocuments(base, anew, theirs);
    expect(conflicts).toEqual([]);
    expect(readText(document).split("\n")).toEqual(["led 6 engineers", "built 3 tools"]);
    expect(document.text("word/numbering.xml").match(/<w:num /g)).toHaveLength(1);
  });
});
