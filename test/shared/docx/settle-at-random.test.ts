import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acceptRevisions,
  type DocxDocument,
  listRevisions,
  readBlocks,
  rejectRevisions,
} from "../../../shared/docx/index.ts";
import { openBuilt } from "./build-docx.ts";

/** Bodies with revisions of two authors at every place that can hold one. */
const author = fc.constantFrom("Ann", "Bob");
const mark = (...tags: string[]) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...tags), author).map(([tag, by]) => stamp(tag, by)) },
  );
const stamp = (tag: string, by: string) => `<w:${tag} w:id="1" w:author="${by}"/>`;

const word = fc.constantFrom("led", "4", "6", "engineers", "in", "Lisbon", "built");
const plain = word.map((text) => `<w:r><w:t xml:space="preserve">${text} </w:t></w:r>`);
const gone = word.map((text) => `<w:r><w:delText xml:space="preserve">${text} </w:delText></w:r>`);
const wrap = (tag: string, inner: fc.Arbitrary<string>) =>
  fc.tuple(author, inner).map(([by, xml]) => `<w:${tag} w:id="1" w:author="${by}">${xml}</w:${tag}>`);
const deletion = wrap("del", gone);
const inline = fc.oneof(
  { weight: 4, arbitrary: plain },
  deletion,
  wrap("ins", plain),
  wrap(
    "ins",
    fc.tuple(plain, deletion).map((both) => both.join("")),
  ),
  wrap("moveFrom", plain),
  wrap("moveTo", plain),
  wrap("ins", plain).map((xml) => `<w:hyperlink w:anchor="a">${xml}</w:hyperlink>`),
  deletion.map((xml) => `<w:sdt><w:sdtContent>${xml}</w:sdtContent></w:sdt>`),
);
const paragraph = fc
  .tuple(
    mark("ins", "del", "moveFrom", "moveTo"),
    fc.constantFrom("", "A", "B"),
    fc.array(inline, { maxLength: 3 }),
  )
  .map(
    ([own, style, runs]) =>
      `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:rPr>${own}</w:rPr></w:pPr>${runs.join("")}</w:p>`,
  );
const last = fc.array(inline, { maxLength: 2 }).map((runs) => `<w:p>${runs.join("")}</w:p>`);
const list = (one: fc.Arbitrary<string>, minLength: number, maxLength: number) =>
  fc.array(one, { minLength, maxLength }).map((all) => all.join(""));
const cell = fc
  .tuple(mark("cellIns", "cellDel"), list(paragraph, 0, 2), last)
  .map(([own, blocks, end]) => `<w:tc><w:tcPr>${own}</w:tcPr>${blocks}${end}</w:tc>`);
const row = fc
  .tuple(mark("ins", "del"), list(cell, 1, 3))
  .map(([own, cells]) => `<w:tr><w:trPr>${own}</w:trPr>${cells}</w:tr>`);
const table = list(row, 1, 3).map((rows) => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`);
const textBox = list(paragraph, 1, 2).map(
  (blocks) => `<w:p><w:r><w:pict><w:txbxContent>${blocks}</w:txbxContent></w:pict></w:r></w:p>`,
);
const control = fc
  .oneof(list(paragraph, 1, 3), table)
  .map((blocks) => `<w:sdt><w:sdtContent>${blocks}</w:sdtContent></w:sdt>`);
const block = fc.oneof({ weight: 6, arbitrary: paragraph }, table, control, textBox);
const body = fc.tuple(list(block, 0, 7), last).map(([blocks, end]) => `${blocks}${end}<w:sectPr/>`);

const show = (doc: DocxDocument, view: "final" | "original" = "final") =>
  readBlocks(doc, view).map(({ text, story, cell: place, style }) => ({ text, story, place, style }));

describe("settling documents made at random", () => {
  it("leaves what the views of the document show, and no revision", async () => {
    await fc.assert(
      fc.asyncProperty(body, async (xml) => {
        const doc = await openBuilt({ body: xml });
        for (const [settle, view] of [
          [acceptRevisions, "final"],
          [rejectRevisions, "original"],
        ] as const) {
          const settled = settle(doc);
          expect(show(settled)).toEqual(show(doc, view));
          expect(listRevisions(settled)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("comes to the same words one author after the other", async () => {
    // Where a line ends can differ: a table that still waits for the other author keeps lines apart.
    const words = (doc: DocxDocument) =>
      readBlocks(doc)
        .map(({ text }) => text)
        .join("");
    await fc.assert(
      fc.asyncProperty(body, async (xml) => {
        const doc = await openBuilt({ body: xml });
        for (const settle of [acceptRevisions, rejectRevisions]) {
          const both = words(settle(doc));
          expect(words(settle(settle(doc, { author: "Ann" }), { author: "Bob" }))).toEqual(both);
          expect(words(settle(settle(doc, { author: "Bob" }), { author: "Ann" }))).toEqual(both);
        }
      }),
      { numRuns: 150 },
    );
  });
});
