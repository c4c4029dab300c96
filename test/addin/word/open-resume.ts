import JSZip from "jszip";
import { placeBlocks } from "../../../addin/word/block-places.ts";
import type { BlockPlaces } from "../../../addin/word/find-block.ts";
import { openDocx, readBlocks } from "../../../shared/docx/index.ts";
import type { Block } from "../../../shared/docx/types.ts";
import { openWordInNode, type WordInNode, type WordInNodeOptions } from "../../support/word-in-node.ts";

export interface OpenResume {
  word: WordInNode;
  /** As the version was read at the beginning. */
  blocks: Block[];
  places: BlockPlaces;
  address(text: string): string;
  /** What stands in the document now, final view. */
  texts(): string[];
  /** What a person does: the whole line is replaced, without tracking. */
  type(before: string, after: string): Promise<void>;
  close(): void;
}

/** A paragraph by its text, or by its XML where the test is about formatting. */
export type BodyItem = string;

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A header or footer of the only section. */
export interface PageItems {
  of: "header" | "footer";
  type?: "default" | "first" | "even";
  items: readonly BodyItem[];
}

/** A document of these paragraphs, open in Word, with Word's globals in place. */
export async function openResume(
  items: readonly BodyItem[],
  options: WordInNodeOptions = {},
  pages: readonly PageItems[] = [],
): Promise<OpenResume> {
  const bytes = await buildDocument(items, pages);
  const word = await openWordInNode(bytes, options);
  const uninstall = word.install();
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  const blocks = readBlocks(opened.value, "final");
  return {
    word,
    blocks,
    places: placeBlocks(blocks),
    address(text) {
      const block = blocks.find((candidate) => candidate.text === text);
      if (!block) throw new Error(`No block “${text}”`);
      return block.address;
    },
    texts: () => readBlocks(word.document(), "final").map((block) => block.text),
    async type(before, after) {
      await word.run(async (context) => {
        const paragraphs = context.document.body.paragraphs;
        paragraphs.load("items/text");
        await context.sync();
        paragraphs.items.find((paragraph) => paragraph.text === before)?.insertText(after, "Replace");
        await context.sync();
      });
    },
    close() {
      uninstall();
      word.close();
    },
  };
}

const toMarkup = (items: readonly BodyItem[]) =>
  items
    .map((item) =>
      item.startsWith("<w:") ? item : `<w:p><w:r><w:t xml:space="preserve">${item}</w:t></w:r></w:p>`,
    )
    .join("");

export async function buildDocument(
  items: readonly BodyItem[],
  pages: readonly PageItems[] = [],
): Promise<Uint8Array> {
  const zip = new JSZip();
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const files = pages.map((page, n) => ({ ...page, name: `${page.of}${n + 1}.xml`, id: `rPage${n}` }));
  for (const { of, items: lines, name } of files) {
    const root = of === "header" ? "hdr" : "ftr";
    zip.file(`word/${name}`, `${header}<w:${root} ${w}>${toMarkup(lines)}</w:${root}>`);
  }
  const types = files.map(
    ({ of, name }) =>
      `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${of}+xml"/>`,
  );
  const links = files.map(
    ({ of, name, id }) => `<Relationship Id="${id}" Type="${office}/${of}" Target="${name}"/>`,
  );
  const references = files.map(
    ({ of, type = "default", id }) => `<w:${of}Reference xmlns:r="${office}" w:type="${type}" r:id="${id}"/>`,
  );
  zip.file(
    "[Content_Types].xml",
    `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>${types.join("")}</Types>`,
  );
  zip.file(
    "_rels/.rels",
    `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    "word/_rels/document.xml.rels",
    `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>${links.join("")}</Relationships>`,
  );
  zip.file(
    "word/styles.xml",
    `${header}<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style></w:styles>`,
  );
  zip.file(
    "word/numbering.xml",
    `${header}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );
  zip.file(
    "word/document.xml",
    `${header}<w:document ${w}><w:body>${toMarkup(items)}<w:sectPr>${references.join("")}</w:sectPr></w:body></w:document>`,
  );
  return zip.generateAsync({ type: "uint8array" });
}

export function heading(text: string): BodyItem {
  return `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

export function bullet(text: string): BodyItem {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}
