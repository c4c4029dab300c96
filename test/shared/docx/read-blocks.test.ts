import { describe, expect, it } from "vitest";
import { type Block, countEmbedded, readBlocks, readText, type View } from "../../../shared/docx/index.ts";
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
      "a nested field's result inside another's, and nothing of deleted or unfinished instructions",
      [
        raw(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>yes </w:t></w:r>',
        ),
        field("DATE", "today"),
        raw('<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        raw(
          '<w:del w:id="1" w:author="A"><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>TIME</w:delInstrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:delText>now</w:delText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:del>',
        ),
        raw('<w:fldSimple w:instr="AUTHOR"><w:r><w:t> Ada</w:t></w:r></w:fldSimple>'),
      ],
      "yes today Ada",
    ],
    [
      "hidden text, positioned tabs and page numbers as they stand",
      [
        raw(
          "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:ptab/><w:pgNum/><w:t>\u05e9\u05dc\u05d5\u05dd</w:t></w:r>",
        ),
      ],
      "hidden\t\u05e9\u05dc\u05d5\u05dd",
    ],
    [
      "no equations",
      [
        run("a "),
        raw(
          '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x</m:t></m:r></m:oMath>',
        ),
        run(" b"),
      ],
      "a  b",
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

  it("takes the boxes of a group one after the other, a header's box with its header, and merged cells as they stand", async () => {
    const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const box = (text: string) =>
      `<v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape>`;
    const group = (...texts: string[]) =>
      raw(`<w:r><w:pict><v:group>${texts.map(box).join("")}</v:group></w:pict></w:r>`);
    const merged = (value: string, text: string) =>
      `<w:tr><w:tc><w:tcPr><w:vMerge${value}/></w:tcPr>${p(text)}</w:tc><w:tc>${p("right")}</w:tc></w:tr>`;
    const header = `<w:hdr ${rootNamespaces}><w:p><w:r><w:t>head</w:t></w:r>${group("logo").xml}</w:p></w:hdr>`;
    const opened = await docWith(
      { parts: { header1: header } },
      paragraph("a", group("1", "2"), "b"),
      rawBlock(`<w:tbl>${merged(' w:val="restart"', "top")}${merged("", "")}</w:tbl>`),
    ).open();
    const blocks = readBlocks(opened);
    expect(blocks.map(({ story, text, cell }) => [story, text, cell?.column ?? null])).toEqual([
      ["body", "ab", null],
      ["textbox", "1", null],
      ["textbox", "2", null],
      ["body", "top", 0],
      ["body", "right", 1],
      ["body", "", 0],
      ["body", "right", 1],
      ["header", "head", null],
      ["textbox", "logo", null],
    ]);
    expect(blocks.at(-1)?.address).toMatch(/^word\/header1\.xml\//);
    expect(readText(opened)).not.toContain("logo");
  });

  it("names what it does not read: documents that are embedded in the text", async () => {
    const chunk = rawBlock('<w:altChunk r:id="rId9"/><w:p><w:subDoc r:id="rId8"/></w:p>');
    const opened = await doc(paragraph("a"), chunk, rawBlock('<w:altChunk r:id="rId9"/>')).open();
    expect(readText(opened)).toBe("a\n");
    expect(countEmbedded(opened)).toBe(3);
    expect(countEmbedded(await doc(paragraph("a")).open())).toBe(0);
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
  it("finds a list's level through styles, of which one may only change the level, and another leave the list", async () => {
    const style = (id: string, base: string, numPr: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:pPr><w:numPr>${numPr}</w:numPr></w:pPr></w:style>`;
    const level = (n: number, named: string) =>
      `<w:lvl w:ilvl="${n}">${named && `<w:pStyle w:val="${named}"/>`}</w:lvl>`;
    const styles = `<w:styles ${rootNamespaces}>${style("L1", "", '<w:numId w:val="1"/>')}${style("L2", "L1", '<w:ilvl w:val="1"/>')}${style("L3", "L2", '<w:ilvl w:val="5"/>')}${style("None", "L1", '<w:numId w:val="0"/>')}${style("Again", "None", '<w:ilvl w:val="4"/><w:numId w:val="1"/>')}</w:styles>`;
    const numbering = `<w:numbering ${rootNamespaces}><w:abstractNum w:abstractNumId="0">${level(0, "L1")}${level(1, "")}${level(2, "L3")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
    const built = docWith(
      { parts: { styles, numbering } },
      ...["L1", "L2", "L3", "None", "Again"].map((id) => styled(id, id)),
      withProperties('<w:pStyle w:val="L1"/><w:numPr><w:ilvl w:val="3"/></w:numPr>', "direct level"),
    );
    expect(readBlocks(await built.open()).map(({ list }) => list)).toEqual([0, 1, 2, null, 4, 3]);
  });
  it("finds the levels of a list that leaves them to a numbering style, also where two name each other", async () => {
    const style = (type: string, id: string, list: number) =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`;
    const styles = `<w:styles ${rootNamespaces}>${style("paragraph", "L3", 4)}${style("numbering", "My", 5)}${style("paragraph", "Round", 6)}${style("numbering", "A", 7)}${style("numbering", "B", 6)}</w:styles>`;
    const definitions = [
      '<w:numStyleLink w:val="My"/>',
      '<w:styleLink w:val="My"/><w:lvl w:ilvl="2"><w:pStyle w:val="L3"/></w:lvl>',
      '<w:numStyleLink w:val="A"/>',
      '<w:numStyleLink w:val="B"/>',
    ];
    const numbering = `<w:numbering ${rootNamespaces}>${definitions
      .map((inner, n) => `<w:abstractNum w:abstractNumId="${n}">${inner}</w:abstractNum>`)
      .join("")}${definitions
      .map((_, n) => `<w:num w:numId="${n + 4}"><w:abstractNumId w:val="${n}"/></w:num>`)
      .join("")}</w:numbering>`;
    const built = docWith({ parts: { styles, numbering } }, styled("L3", "a"), styled("Round", "b"));
    expect(readBlocks(await built.open()).map(({ list }) => list)).toEqual([2, 0]);
  });
  it("takes Normal for the default where no style is marked as such", async () => {
    const styles = `<w:styles ${rootNamespaces}><w:style w:type="paragraph" w:styleId="a"><w:name w:val="normal"/><w:rPr><w:i/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="Other"/></w:style></w:styles>`;
    const built = docWith({ parts: { styles } }, styled("a", "1"), styled("b", "2"), paragraph("3"));
    expect(readBlocks(await built.open()).map(({ style, spans }) => [style, spans[0]?.italic])).toEqual([
      [null, true],
      ["Other", false],
      [null, true],
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
  it("are the same whenever the same file is opened", async () => {
    const built = doc(paragraph("a"), paragraph("a"), table([paragraph("a"), paragraph("b")]));
    const read = async () => readBlocks(await built.open()).map(({ address }) => address);
    expect(await read()).toEqual(await read());
  });
  it("do not change when runs are split anew", async () => {
    const [one] = await blocksOf(paragraph("Led 4 people"));
    const [two] = await blocksOf(
      paragraph(run("Led "), raw('<w:proofErr w:type="spellStart"/>'), run("4 peo"), run("ple")),
    );
    expect(two?.address).toBe(one?.address);
  });
});
