import { expect, test } from "vitest";
import { markParagraphs, paragraphBookmark } from "../../../addin/playground/mark-paragraphs.ts";
import { samples } from "../../../addin/playground/samples/samples.ts";
import { openDocx } from "../../../shared/docx/package/open-docx.ts";
import { readBlocks } from "../../../shared/docx/read/read-blocks.ts";
import { readSample } from "./open-sample.ts";

async function open(name: string) {
  const opened = await openDocx(readSample(name));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

test.each(samples.map(({ name }) => name))(
  "%s: every block can be found from the rendered copy",
  async (name) => {
    const document = await open(name);
    const marked = markParagraphs(document);
    const blocks = readBlocks(document).filter((block) => block.address.startsWith(document.mainPart));
    const found = new Set(marked.paragraphs.map((paragraph) => paragraph.address));
    expect(blocks.filter((block) => !found.has(block.address))).toEqual([]);
    // What is rendered is well-formed and reads the same; only the order of a floated box may differ.
    const texts = (d: typeof document) =>
      readBlocks(d)
        .map((block) => block.text)
        .sort();
    expect(texts(marked.document)).toEqual(texts(document));
    expect(marked.document.text(document.mainPart)).toContain(`${paragraphBookmark}0"`);
    expect(document.text(document.mainPart)).not.toContain(paragraphBookmark);
  },
);

test("a text box at the right floats at the right, as a table the renderer can draw", async () => {
  const { document, paragraphs } = markParagraphs(await open("electrician"));
  expect(paragraphs.filter((p) => p.box !== null).map((p) => [p.box, p.text])).toEqual([
    ["right", "Contact"],
  ]);
  const markup = document.text(document.mainPart);
  expect(markup).toContain("<w:tblpPr ");
  expect(markup).not.toContain("mc:AlternateContent>");
});

test("dates behind a right tab are known as such", async () => {
  const { paragraphs } = markParagraphs(await open("data-engineer"));
  expect(paragraphs.filter((p) => p.rightTab).map((p) => p.text.split("\t")[0])).toContain(
    "Senior Data Engineer",
  );
});
