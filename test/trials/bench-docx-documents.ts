import { readFileSync } from "node:fs";
import JSZip from "jszip";

/**
 * Documents of any length for measuring, always the same: headings, running text, bulleted lists and tables, written as Word
 * writes them (rsids, paraIds, proofing marks, several runs a paragraph). A page counts 417 words, so that 600 pages have
 * 250,000. They stand in the package of a sample résumé, with its styles, lists and theme.
 */
export interface PagedDocument {
  original: Uint8Array;
  /** The same with one word changed, added or left out in every fifth run. */
  edited: Uint8Array;
  words: number;
  /** Text of a paragraph in the middle, and what it is to become: one tracked edit. */
  oneEdit: { before: string; after: string };
}

const wordsAPage = 417;

interface Run {
  words: string[];
  properties: string;
}
interface Paragraph {
  properties: string;
  runs: Run[];
}
type Block = Paragraph | { rows: Paragraph[][] };

const vocabulary =
  "the of and to in for with on by at from as our their team project service system data report process client product quality supply market training schedule budget contract safety network review design plan audit site patient record method model release support analysis region office measure result change growth delivery standard customer equipment inspection maintenance reduced improved managed delivered built led trained planned reviewed negotiated introduced monitored prepared coordinated maintained documented across within during after before weekly monthly annual regional internal external senior technical clinical electrical digital critical reliable efficient twelve forty 2019 2021 2023 15% 30% Python Kubernetes Excel Jönköping café".split(
    " ",
  );

/** Numerical Recipes' linear congruential generator: enough to vary words, and the same everywhere. */
function makeRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const runProperties = [
  "",
  "",
  "",
  "<w:b/><w:bCs/>",
  "<w:i/><w:iCs/>",
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/>',
  '<w:color w:val="1F4E79"/><w:lang w:val="en-GB"/>',
  '<w:rStyle w:val="Strong"/>',
];

class DocumentMaker {
  words = 0;
  private readonly random: (below: number) => number;

  constructor(seed: number) {
    this.random = makeRandom(seed);
  }

  blocks(words: number): Block[] {
    const blocks: Block[] = [];
    for (let section = 0; this.words < words; section++) {
      blocks.push(this.paragraph(`<w:pStyle w:val="Heading${section % 6 === 0 ? 1 : 2}"/>`, 1, 5));
      for (let n = 0; n < 2; n++)
        blocks.push(this.paragraph('<w:spacing w:after="120"/><w:jc w:val="both"/>', 6 + this.random(5), 8));
      const bullet =
        '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
      for (let n = 0; n < 5; n++) blocks.push(this.paragraph(bullet, 2 + this.random(4), 5));
      blocks.push(this.paragraph("", 4 + this.random(6), 6));
      if (section % 3 !== 2) continue;
      const rows = Array.from({ length: 5 }, () =>
        Array.from({ length: 4 }, () => this.paragraph("", 1 + this.random(2), 3)),
      );
      blocks.push({ rows });
    }
    return blocks;
  }

  private paragraph(properties: string, runs: number, wordsARun: number): Paragraph {
    return {
      properties,
      runs: Array.from({ length: runs }, () => {
        const length = Math.max(1, wordsARun - 2 + this.random(5));
        this.words += length;
        return {
          words: Array.from({ length }, () => vocabulary[this.random(vocabulary.length)] as string),
          properties: runProperties[this.random(runProperties.length)] as string,
        };
      }),
    };
  }
}

const paragraphsOf = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) => ("rows" in block ? block.rows.flat() : [block]));

function editEveryFifthRun(blocks: readonly Block[]): void {
  let n = 0;
  for (const { words } of paragraphsOf(blocks).flatMap(({ runs }) => runs)) {
    n++;
    if (n % 5 !== 0) continue;
    const at = n % words.length;
    if (n % 3 === 0) words.splice(at, 0, "additionally");
    else if (n % 3 === 1 && words.length > 1) words.splice(at, 1);
    else words[at] = "altogether";
  }
}

const hex = (n: number) => n.toString(16).toUpperCase().padStart(8, "0");

class DocumentWriter {
  private paragraphs = 0;

  write(blocks: readonly Block[]): string {
    return blocks.map((block) => ("rows" in block ? this.table(block.rows) : this.paragraph(block))).join("");
  }

  private paragraph({ properties, runs }: Paragraph): string {
    const id = hex(0x10000000 + ++this.paragraphs * 37);
    const written = runs.map(({ words, properties: own }, n) => {
      const rPr = own === "" ? "" : `<w:rPr>${own}</w:rPr>`;
      const text = words.join(" ") + (n < runs.length - 1 ? " " : ".");
      const space = text.endsWith(" ") ? ' xml:space="preserve"' : "";
      const rsid = n % 2 === 0 ? "" : ' w:rsidR="00A77427"';
      const proofing = n % 4 === 3 ? '<w:proofErr w:type="spellStart"/>' : "";
      return `${proofing}<w:r${rsid}>${rPr}<w:t${space}>${text}</w:t></w:r>${proofing.replace("Start", "End")}`;
    });
    const pPr = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
    return `<w:p w14:paraId="${id}" w14:textId="77777777" w:rsidR="00A77427" w:rsidRDefault="00FC4F5A">${pPr}${written.join("")}</w:p>`;
  }

  private table(rows: readonly Paragraph[][]): string {
    const cell = (paragraph: Paragraph) =>
      `<w:tc><w:tcPr><w:tcW w:w="2394" w:type="dxa"/></w:tcPr>${this.paragraph(paragraph)}</w:tc>`;
    const written = rows.map(
      (cells) => `<w:tr w:rsidR="00A77427"><w:trPr><w:cantSplit/></w:trPr>${cells.map(cell).join("")}</w:tr>`,
    );
    return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2394"/>'.repeat(4)}</w:tblGrid>${written.join("")}</w:tbl>`;
  }
}

const sampleFile = new URL("../../addin/playground/samples/data-engineer.docx", import.meta.url);

async function pack(body: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(readFileSync(sampleFile));
  const sample = (await zip.file("word/document.xml")?.async("string")) ?? "";
  const [from, to] = [sample.indexOf("<w:body>") + "<w:body>".length, sample.lastIndexOf("<w:sectPr")];
  zip.file("word/document.xml", sample.slice(0, from) + body + sample.slice(to));
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const textOf = ({ runs }: Paragraph) => `${runs.map(({ words }) => words.join(" ")).join(" ")}.`;

export async function makePagedDocument(pages: number): Promise<PagedDocument> {
  const maker = new DocumentMaker(pages);
  const blocks = maker.blocks(pages * wordsAPage);
  const { words } = maker;
  const original = await pack(new DocumentWriter().write(blocks));
  const paragraphs = paragraphsOf(blocks);
  const middle = paragraphs[paragraphs.length >> 1] as Paragraph;
  const before = textOf(middle);
  const word = middle.runs[0]?.words[0] as string;
  const oneEdit = { before, after: before.replace(word, "rewritten") };
  editEveryFifthRun(blocks);
  return { original, edited: await pack(new DocumentWriter().write(blocks)), words, oneEdit };
}
