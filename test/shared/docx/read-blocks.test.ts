import { describe, expect, it } from "vitest";
import { type Block, readBlocks, readText, type View } from "../../../shared/docx/index.ts";
import {
  type BuiltBlock,
  blockControl,
  bold,
  bullet,
  control,
  type DocOptions,
  deleted,
  doc,
  docWith,
  field,
  heading,
  inserted,
  lineBreak,
  link,
  markDeleted,
  markInserted,
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

const textsOf = async (blocks: BuiltBlock[], view?: View, options: DocOptions = {}) =>
  readBlocks(await docWith(options, ...blocks).open(), view).map(({ text }) => text);
const blocksOf = async (...blocks: BuiltBlock[]) => readBlocks(await doc(...blocks).open());
const first = async (...blocks: BuiltBlock[]) => (await blocksOf(...blocks))[0] as Block;

describe("the text of a block", () => {
  it.each([
    ["runs joined", [run("Led "), bold("4"), run(" people")], "Led 4 people"],
    ["a tab and a line break", [run("a\tb"), lineBreak, run("c")], "a\tb c"],
    ["a link and a control in place", [run("see "), link("here"), control(run("!"))], "see here!"],
    ["a field's result, not its instruction", [field("PAGE", "7"), run(" pages")], "7 pages"],
    [
      "special hyphens and symbols",
      [
        raw(
          '<w:r><w:t>re</w:t><w:noBreakHyphen/><w:t>built</w:t><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
        ),
      ],
      "re\u2011built\u00ad\uf0fc",
    ],
    [
      "no notes, no page breaks",
      [run("a"), noteReference(2), raw('<w:r><w:br w:type="page"/></w:r>'), run("b")],
      "ab",
    ],
    [
      "entities, CDATA and line ends decoded",
      [raw("<w:r><w:t>a &amp; b&#x41;\r\nc<![CDATA[<d>]]></w:t></w:r>")],
      "a & bA c<d>",
    ],
    [
      "smart tags and direction marks",
      [raw("<w:smartTag><w:r><w:t>Lis</w:t></w:r></w:smartTag><w:bdo><w:r><w:t>bon</w:t></w:r></w:bdo>")],
      "Lisbon",
    ],
    [
      "the base of a phonetic guide",
      [
        raw(
          "<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        ),
      ],
      "漢",
    ],
  ])("has %s", async (_, contents, text) => {
    expect((await first(paragraph(...contents))).text).toBe(text);
  });

  it("survives a field that never ends", async () => {
    const open = raw('<w:r><w:fldChar w:fldCharType="begin"/></w:r>');
    expect(await textsOf([paragraph(open, run("a")), paragraph("b")])).toEqual(["a", "b"]);
  });
});

describe("reading order", () => {
  it("goes through tables, nested ones and content controls at every level", async () => {
    const inner = table([paragraph("in 1"), paragraph("in 2")]);
    const cell: BuiltBlock = { xml: `${inner.xml}<w:p/>`, texts: [] };
    const rowInControl = rawBlock(
      "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>row control</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>",
    );
    const blocks = await blocksOf(
      paragraph("a"),
      table([paragraph("b"), cell]),
      blockControl(paragraph("c")),
      rowInControl,
    );
    expect(blocks.map(({ text }) => text)).toEqual(["a", "b", "in 1", "in 2", "", "c", "row control"]);
    expect(blocks.map(({ cell: place }) => (place ? Object.values(place).join() : null))).toEqual([
      null,
      "0,0,0",
      "1,0,0",
      "1,0,1",
      "0,0,1",
      null,
      "2,0,0",
    ]);
  });

  it("puts a text box behind the paragraph that holds it, once", async () => {
    const blocks = await blocksOf(
      textBox("anchor", [paragraph("box 1"), paragraph("box 2")]),
      paragraph("after"),
    );
    expect(blocks.map(({ text, story }) => `${story}: ${text}`)).toEqual([
      "body: anchor",
      "textbox: box 1",
      "textbox: box 2",
      "body: after",
    ]);
  });

  it("puts headers, notes and comments behind the body, without separators", async () => {
    const part = (root: string, inner: string) => `<w:${root} ${rootNamespaces}>${inner}</w:${root}>`;
    const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const parts = {
      comments: part("comments", `<w:comment w:id="0" w:author="A">${p("comment")}</w:comment>`),
      footnotes: part(
        "footnotes",
        `<w:footnote w:type="separator" w:id="-1">${p("line")}</w:footnote><w:footnote w:id="2">${p("note")}</w:footnote>`,
      ),
      header1: part("hdr", p("header")),
      footer1: part("ftr", p("footer")),
    };
    const opened = await docWith({ parts }, paragraph("body")).open();
    expect(readBlocks(opened).map(({ story, text }) => [story, text])).toEqual([
      ["body", "body"],
      ["header", "header"],
      ["footer", "footer"],
      ["footnote", "note"],
      ["comment", "comment"],
    ]);
    expect(readText(opened)).toBe("body");
  });
});

describe("revisions", () => {
  const revised = [
    paragraph("kept ", deleted("old"), inserted("new")),
    markDeleted("one "),
    paragraph("two"),
    markInserted("split "),
    paragraph("here"),
  ];
  it("read as if accepted in the final view", async () => {
    expect(await textsOf(revised)).toEqual(["kept new", "one two", "split ", "here"]);
  });
  it("read as if rejected in the original view", async () => {
    expect(await textsOf(revised, "original")).toEqual(["kept old", "one ", "two", "split here"]);
  });
  it("give a joined block the address and list of its last paragraph", async () => {
    const built = doc(markDeleted("one "), bullet("two"));
    const [final] = readBlocks(await built.open());
    const original = readBlocks(await built.open(), "original");
    expect([final?.text, final?.list]).toEqual(["one two", 0]);
    expect(final?.address).toBe(original[1]?.address);
  });
  it("take deleted rows and emptied paragraphs away", async () => {
    const stamp = 'w:id="1" w:author="A"';
    const row = (text: string, mark = "") =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc></w:tr>`;
    const rows = rawBlock(
      `<w:tbl>${row("a")}${row("b", `<w:del ${stamp}/>`)}${row("c", `<w:ins ${stamp}/>`)}</w:tbl>`,
    );
    const blocks = [
      rows,
      paragraph("x"),
      markDeleted(deleted("gone")),
      rawBlock("<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>"),
      paragraph("y"),
    ];
    expect(await textsOf(blocks)).toEqual(["a", "c", "x", "", "y"]);
    expect(await textsOf(blocks, "original")).toEqual(["a", "b", "x", "gone", "", "y"]);
  });
  it("keep the formatting that a tracked change replaced", async () => {
    const change =
      '<w:rPr><w:b/><w:rPrChange w:id="1" w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>';
    const built = doc(paragraph(raw(`<w:r>${change}<w:t>x</w:t></w:r>`)));
    const [final] = readBlocks(await built.open());
    const [original] = readBlocks(await built.open(), "original");
    expect([final?.spans[0]?.bold, final?.spans[0]?.italic]).toEqual([true, false]);
    expect([original?.spans[0]?.bold, original?.spans[0]?.italic]).toEqual([false, true]);
  });
});

describe("formatting", () => {
  it("comes from the run, its style, the paragraph's style and the defaults", async () => {
    const strong = run("strong", '<w:rStyle w:val="Strong"/>');
    const { spans } = await first(
      paragraph("plain ", strong, bold(" both"), run(" small", '<w:sz w:val="16"/>')),
    );
    expect(spans).toEqual([
      { text: "plain ", bold: false, italic: false, halfPoints: 22 },
      { text: "strong both", bold: true, italic: false, halfPoints: 22 },
      { text: " small", bold: false, italic: false, halfPoints: 16 },
    ]);
  });
  it("turns bold off where two styles both set it, as Word does", async () => {
    const { spans } = await first(
      styled("Heading1", "bold ", run("not", '<w:rStyle w:val="Strong"/>'), run(" off", '<w:b w:val="0"/>')),
    );
    expect(spans.map(({ text, bold: on, halfPoints }) => [text, on, halfPoints])).toEqual([
      ["bold ", true, 32],
      ["not off", false, 32],
    ]);
  });
  it("names styles as Word shows them, and levels of headings and lists", async () => {
    const blocks = await blocksOf(
      heading("h", 2),
      paragraph("p"),
      bullet("b"),
      styled("ListBullet", "s"),
      withProperties('<w:pStyle w:val="ListBullet"/><w:numPr><w:numId w:val="0"/></w:numPr>', "none"),
      withProperties('<w:outlineLvl w:val="9"/>', "body"),
      withProperties('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="77"/></w:numPr>', "unknown list"),
    );
    expect(blocks.map(({ style, headingLevel, list }) => [style, headingLevel, list])).toEqual([
      ["Heading 2", 2, null],
      [null, null, null],
      [null, null, 0],
      ["List Bullet", null, 0],
      ["List Bullet", null, null],
      [null, null, null],
      [null, null, null],
    ]);
  });
  it("ends where styles are based on each other in a circle", async () => {
    const circle = `<w:styles ${rootNamespaces}><w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style></w:styles>`;
    expect((await textsOf([styled("A", "x")], "final", { parts: { styles: circle } }))[0]).toBe("x");
  });
});

describe("addresses", () => {
  it("are paraIds where these are unique, else made from the text, with a counter for repeats", async () => {
    const withId = (id: string, text: string) =>
      rawBlock(`<w:p w14:paraId="${id}"><w:r><w:t>${text}</w:t></w:r></w:p>`);
    const blocks = await blocksOf(
      withId("0000AAAA", "a"),
      withId("0000BBBB", "b"),
      withId("0000BBBB", "b"),
      paragraph("b"),
    );
    const addresses = blocks.map(({ address }) => address);
    expect(addresses[0]).toBe("word/document.xml/p0000AAAA");
    expect(new Set(addresses).size).toBe(4);
    expect(addresses[2]).toBe(`${addresses[1]}-2`);
    expect(addresses[3]).toBe(`${addresses[1]}-3`);
  });
  it("do not change when runs are split anew", async () => {
    const [one] = await blocksOf(paragraph("Led 4 people"));
    const [two] = await blocksOf(
      paragraph(run("Led "), raw('<w:proofErr w:type="spellStart"/>'), run("4 peo"), run("ple")),
    );
    expect(two?.address).toBe(one?.address);
  });
});
