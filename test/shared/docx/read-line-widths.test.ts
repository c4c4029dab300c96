import { expect, test } from "vitest";
import { readBlocks, readLineWidths } from "../../../shared/docx/index.ts";
import {
  type Built,
  bullet,
  docWith,
  paragraph,
  styled,
  table,
  textBox,
  withProperties,
} from "../../support/docx-builder.ts";

async function widthsOf(built: Built): Promise<[string, number | null][]> {
  const document = await built.open();
  const widths = readLineWidths(document);
  return readBlocks(document).map(({ text, address }) => [text, widths.get(address)?.points ?? null]);
}

const section = (properties: string) => (xml: string) =>
  xml.replace(
    /<w:sectPr>.*<\/w:sectPr>/,
    `<w:sectPr><w:pgSz w:w="12240" w:h="15840"/>${properties}</w:sectPr>`,
  );
const inch = '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/>';

test("a paragraph is as wide as the page between its margins, less its own indents", async () => {
  const built = docWith(
    { change: section(inch) },
    paragraph("whole"),
    withProperties('<w:ind w:left="720" w:right="360"/>', "indented"),
    bullet("listed"),
  );
  expect(await widthsOf(built)).toEqual([
    ["whole", 468],
    ["indented", 414],
    ["listed", 432],
  ]);
});

test("an indent of a style counts, through the styles it is based on", async () => {
  const built = docWith(
    {
      change: section(inch),
      parts: {
        styles:
          '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Deep"><w:name w:val="Deep"/><w:pPr><w:ind w:left="1440"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Deeper"><w:name w:val="Deeper"/><w:basedOn w:val="Deep"/></w:style></w:styles>',
      },
    },
    styled("Deeper", "deep"),
  );
  expect(await widthsOf(built)).toEqual([["deep", 396]]);
});

test("columns share the page, and the narrowest of unequal ones counts", async () => {
  const equal = docWith({ change: section(`${inch}<w:cols w:num="2" w:space="720"/>`) }, paragraph("a"));
  expect(await widthsOf(equal)).toEqual([["a", 216]]);
  const unequal = docWith(
    {
      change: section(
        `${inch}<w:cols w:num="2" w:equalWidth="0"><w:col w:w="2400" w:space="720"/><w:col w:w="6240"/></w:cols>`,
      ),
    },
    paragraph("a"),
  );
  expect(await widthsOf(unequal)).toEqual([["a", 120]]);
});

test("a cell has its own width, or that of its columns, or none", async () => {
  const cells = table([paragraph("one"), paragraph("two")]);
  const built = docWith({ change: section(inch) }, cells);
  expect(await widthsOf(built)).toEqual([
    ["one", 88.5],
    ["two", 88.5],
  ]);
  const auto = (grid: string) =>
    docWith(
      {
        change: (xml) =>
          section(inch)(xml)
            .replaceAll('<w:tcW w:w="2000" w:type="dxa"/>', '<w:tcW w:w="0" w:type="auto"/>')
            .replace("<w:gridCol/><w:gridCol/>", grid),
      },
      cells,
    );
  expect(await widthsOf(auto('<w:gridCol w:w="3000"/><w:gridCol w:w="6000"/>'))).toEqual([
    ["one", 138.5],
    ["two", 288.5],
  ]);
  expect(await widthsOf(auto("<w:gridCol/><w:gridCol/>"))).toEqual([
    ["one", null],
    ["two", null],
  ]);
});

test("a text box has the width it is drawn with", async () => {
  const built = docWith({ change: section(inch) }, textBox("anchor", [paragraph("boxed")]));
  const widths = await widthsOf(built);
  expect(widths[0]).toEqual(["anchor", 468]);
  expect(widths[1]?.[1]).toBeCloseTo(900_000 / 12_700 - 14.4);
});
