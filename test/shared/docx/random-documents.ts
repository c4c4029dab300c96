import fc from "fast-check";
import { type DocxDocument, readBlocks } from "../../../shared/docx/index.ts";
import { openBuilt, wordNamespaces } from "./build-docx.ts";

/** Small documents that look like résumés: headings, bullets, tables, links, bold words, empty lines. */
export type RandomBlock =
  | { kind: "paragraph"; style: string; list: boolean; words: string[]; bold: number; link: boolean }
  | { kind: "table"; rows: string[][][] };

const word = fc.constantFrom(
  "led",
  "built",
  "4",
  "6",
  "engineers",
  "in",
  "Lisbon",
  "costs",
  "30 %",
  "a",
  "C++",
  "&",
  "naïve",
);
const words = fc.array(word, { maxLength: 7 });

const paragraph: fc.Arbitrary<RandomBlock> = fc.record({
  kind: fc.constant("paragraph" as const),
  style: fc.constantFrom("", "", "Heading1", "Quote"),
  list: fc.boolean(),
  words,
  bold: fc.integer({ min: -3, max: 6 }),
  link: fc.boolean(),
});
const table: fc.Arbitrary<RandomBlock> = fc.record({
  kind: fc.constant("table" as const),
  rows: fc
    .integer({ min: 1, max: 3 })
    .chain((columns) =>
      fc.array(fc.array(words, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    ),
});
const block = fc.oneof({ weight: 6, arbitrary: paragraph }, { weight: 1, arbitrary: table });

/** A document never ends with a table: Word always puts a paragraph behind. */
export const randomBlocks: fc.Arbitrary<RandomBlock[]> = fc
  .tuple(fc.array(block, { maxLength: 8 }), paragraph)
  .map(([blocks, last]) => [...blocks, last]);

/**
 * A list of blocks and two changed copies of it: some blocks dropped, edited, new ones between them. Each block has a word
 * of its own, as the lines of a résumé have: which line is which is then no matter of taste.
 */
export const randomHistory: fc.Arbitrary<[RandomBlock[], RandomBlock[], RandomBlock[]]> = randomBlocks.chain(
  (blocks) => {
    const base = blocks.map((own, n) => tell(own, `line${n}`));
    return fc.tuple(fc.constant(base), randomCopy(base), randomCopy(base));
  },
);

function tell(own: RandomBlock, sign: string): RandomBlock {
  const add = (words: string[]) => [...words, sign, `${sign}b`, `${sign}c`];
  if (own.kind === "paragraph") return { ...own, words: add(own.words) };
  return {
    kind: "table",
    rows: own.rows.map((row, r) => row.map((cell, c) => [...cell, `${sign}r${r}c${c}`])),
  };
}

function randomCopy(base: RandomBlock[]): fc.Arbitrary<RandomBlock[]> {
  const fates = fc.array(fc.tuple(fc.integer({ max: 9, min: 0 }), block, word), {
    minLength: base.length,
    maxLength: base.length,
  });
  return fates.map((list) =>
    base.flatMap((own, n): RandomBlock[] => {
      const [fate, other, one] = list[n] as [number, RandomBlock, string];
      const last = n === base.length - 1;
      if (fate === 0 && !last) return [];
      if (fate === 1) return [tell(other, `new${one.replace(/\W/g, "")}${n}`), own];
      if (fate === 2 && own.kind === "paragraph") return [{ ...own, words: [...own.words, one] }];
      if (fate === 3 && own.kind === "paragraph") return [{ ...own, style: "Quote" }];
      return [own];
    }),
  );
}

const escapeAmpersand = (text: string) => text.replaceAll("&", "&amp;");
const run = (text: string, bold: boolean) =>
  `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escapeAmpersand(text)}</w:t></w:r>`;

function writeBlock(own: RandomBlock): string {
  if (own.kind === "table") {
    const rows = own.rows.map(
      (cells) =>
        `<w:tr>${cells.map((cell) => `<w:tc><w:p>${run(cell.join(" "), false)}</w:p></w:tc>`).join("")}</w:tr>`,
    );
    const columns = own.rows[0]?.length ?? 1;
    return `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(columns)}</w:tblGrid>${rows.join("")}</w:tbl>`;
  }
  const properties = `${own.style && `<w:pStyle w:val="${own.style}"/>`}${own.list ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ""}`;
  const runs = own.words.map((one, n) => run(n === 0 ? one : ` ${one}`, n === own.bold));
  const content =
    own.link && runs.length > 1
      ? `${runs[0]}<w:hyperlink w:anchor="top">${runs.slice(1).join("")}</w:hyperlink>`
      : runs.join("");
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

const styles = `<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style></w:styles>`;
const numbering = `<w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

export async function buildRandom(blocks: readonly RandomBlock[]): Promise<DocxDocument> {
  return openBuilt({ body: `${blocks.map(writeBlock).join("")}<w:sectPr/>`, parts: { styles, numbering } });
}

/** What must come across: text, order, place, style, list and looks of every block. */
export function readOutline(doc: DocxDocument): string[] {
  return readBlocks(doc)
    .filter(({ story }) => story !== "comment")
    .map(({ story, text, style, list, cell, spans }) =>
      JSON.stringify([story, text, style, list, cell && [cell.row, cell.column], spans]),
    );
}
