import { describe, expect, it } from "vitest";
import { readBlocks, type View } from "../../../shared/docx/index.ts";
import { openBuilt, wordNamespaces } from "./build-docx.ts";

const part = (condition: string, properties: string) =>
  `<w:tblStylePr w:type="${condition}"><w:rPr>${properties}</w:rPr></w:tblStylePr>`;
const style = (type: string, id: string, inner: string, base = "") =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${base && `<w:basedOn w:val="${base}"/>`}${inner}</w:style>`;
const styles = `<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style("paragraph", "Bold", "<w:rPr><w:b/></w:rPr>")}${style("character", "Strong", "<w:rPr><w:b/></w:rPr>")}${style("table", "Grid", `<w:tblPr><w:tblStyleRowBandSize w:val="1"/></w:tblPr><w:rPr><w:sz w:val="18"/></w:rPr>${part("firstRow", "<w:b/>")}${part("firstCol", "<w:i/>")}`)}${style("table", "Report", `${part("firstRow", '<w:sz w:val="30"/>')}${part("lastRow", "<w:b/>")}${part("lastCol", "<w:b/>")}${part("band2Horz", "<w:i/>")}${part("nwCell", '<w:b w:val="0"/>')}`, "Grid")}${style("table", "Columns", `<w:tblPr><w:tblStyleColBandSize w:val="2"/></w:tblPr>${part("band1Vert", "<w:b/>")}`)}</w:styles>`;

const p = (text: string, style = "", run = "") =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r>${run && `<w:rPr>${run}</w:rPr>`}<w:t>${text}</w:t></w:r></w:p>`;
const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const table = (id: string, look: string, ...rows: string[]) =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="${id}"/><w:tblLook ${look}/></w:tblPr><w:tblGrid/>${rows.join("")}</w:tbl>`;

/** `bi` and the size for each block with text. */
async function looks(body: string, view: View = "final"): Promise<string[]> {
  const blocks = readBlocks(await openBuilt({ body, parts: { styles } }), view);
  return blocks.flatMap(({ spans }) =>
    spans.map(
      ({ text, bold, italic, halfPoints }) =>
        `${text}:${bold ? "b" : ""}${italic ? "i" : ""}${halfPoints ?? ""}`,
    ),
  );
}

const all = 'w:val="0000" w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="1" w:noVBand="1"';
const three = (text: string) => row(...[1, 2, 3].map((n) => cell(p(`${text}${n}`))));

describe("formatting through table styles", () => {
  it("takes rows, columns and corners that the table asks for, and what the style is based on", async () => {
    const rows = ["a", "b", "c", "d"].map(three);
    expect(await looks(table("Report", all, ...rows) + p("behind"))).toEqual([
      ...["a1:i30", "a2:b30", "a3:b30"],
      ...["b1:i18", "b2:18", "b3:b18"],
      ...["c1:i18", "c2:i18", "c3:bi18"],
      ...["d1:bi18", "d2:b18", "d3:b18"],
      "behind:",
    ]);
  });

  it("takes nothing but bands where the look asks for nothing else, also as bits", async () => {
    const rows = ["a", "b"].map(three);
    const plain = ["a1:18", "a2:18", "a3:18"];
    expect(await looks(table("Report", 'w:val="0400"', ...rows))).toEqual([
      ...plain,
      ...["b1:i18", "b2:i18", "b3:i18"],
    ]);
    expect(await looks(table("Report", 'w:val="0620"', ...rows))).toEqual([
      ...["a1:b30", "a2:b30", "a3:b30"],
      ...["b1:18", "b2:18", "b3:18"],
    ]);
  });

  it("counts bands of columns by the grid, with cells that span several", async () => {
    const spanning = row(cell(p("a"), '<w:gridSpan w:val="2"/>'), cell(p("b")), cell(p("c")), cell(p("d")));
    expect(await looks(table("Columns", 'w:val="0200"', spanning))).toEqual(["a:b", "b:", "c:", "d:b"]);
  });

  it("turns bold off and on again with every level that sets it", async () => {
    const head = row(
      cell(
        p("table") +
          p("paragraph", "Bold") +
          p("all three", "Bold", '<w:rStyle w:val="Strong"/>') +
          p("direct", "Bold", "<w:b/>"),
      ),
    );
    expect(await looks(table("Grid", 'w:firstRow="1"', head, row(cell(p("x")))))).toEqual([
      "table:b18",
      "paragraph:18",
      "all three:b18",
      "direct:b18",
      "x:18",
    ]);
  });

  it("formats what stands in a nested table or text box by that alone", async () => {
    const nested = `<w:tbl><w:tblPr/><w:tblGrid/>${row(cell(p("in")))}</w:tbl>`;
    const box = `<w:p><w:r><w:pict><w:txbxContent>${p("box")}</w:txbxContent></w:pict></w:r></w:p>`;
    expect(
      await looks(table("Grid", 'w:firstRow="1"', row(cell(p("out") + nested + box)), row(cell(p("x"))))),
    ).toEqual(["out:b18", "in:", "box:", "x:18"]);
  });

  it("finds the first row of each view where the first one was inserted", async () => {
    const inserted = `<w:tr><w:trPr><w:ins w:id="1" w:author="A"/></w:trPr>${cell(p("new"))}</w:tr>`;
    const body = table("Grid", 'w:firstRow="1"', inserted, row(cell(p("old"))));
    expect(await looks(body)).toEqual(["new:b18", "old:18"]);
    expect(await looks(body, "original")).toEqual(["old:b18"]);
  });
});
