import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IRunOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { NewBlock, NewLines, NewTable, NewText } from "./blocks.ts";
import { cleanText } from "./clean-text.ts";
import { type Design, textWidth } from "./design.ts";
import { type DocumentProperties, pinPackage } from "./pin-package.ts";

export interface NewDocument {
  blocks: readonly NewBlock[];
  design: Design;
  properties: DocumentProperties;
  /** "2 / 5" at the foot of each page. */
  pageNumbers?: boolean;
}

/**
 * A new DOCX in Word's own styles (Title, Heading 1–3, List Bullet with a real list), one column, without an empty paragraph.
 * The same input gives the same bytes.
 */
export async function packDocument({
  blocks,
  design,
  properties,
  pageNumbers,
}: NewDocument): Promise<Uint8Array> {
  const { margins, page } = design;
  const document = new Document({
    styles: makeStyles(design),
    numbering: { config: [{ reference: "bullets", levels: [bulletLevel(design)] }] },
    sections: [
      {
        properties: { page: { size: page, margin: { ...margins, header: 567, footer: 567 } } },
        children: blocks.flatMap((block) => writeBlock(block, design)),
        ...(pageNumbers && { footers: { default: makeFooter() } }),
      },
    ],
  });
  return pinPackage(new Uint8Array(await Packer.toArrayBuffer(document)), properties);
}

/** Grey with a contrast of 7 : 1 to white. */
const quiet = "595959";
const text = "000000";
const spaced = ([before, after]: [number, number]) => ({ before, after });

function bulletLevel({ bulletIndent }: Design) {
  return {
    level: 0,
    format: LevelFormat.BULLET,
    text: "•",
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: bulletIndent, hanging: bulletIndent } } },
  };
}

function makeStyles(design: Design): IStylesOptions {
  const { spacing, headingFont, headingColor: color, language } = design;
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 1, color };
  // Set for all styles: what reads a document need not know what is usual where nothing is said.
  const defaults = {
    widowControl: true,
    spacing: { before: 0, after: 0, line: design.line, lineRule: LineRuleType.AUTO },
  };
  const alignment = design.nameAlignment === "center" ? AlignmentType.CENTER : AlignmentType.LEFT;
  return {
    default: {
      document: {
        run: { font: design.font, size: design.halfPoints, language: { value: language } },
        paragraph: defaults,
      },
      title: {
        run: { font: headingFont, size: design.nameHalfPoints, bold: true, color },
        paragraph: { alignment, spacing: spaced(spacing.name), keepNext: true },
      },
      heading1: {
        run: {
          font: headingFont,
          size: design.headingHalfPoints,
          bold: true,
          color,
          ...(design.headingCaps === "small" && { smallCaps: true, characterSpacing: 10 }),
          ...(design.headingCaps === "all" && { allCaps: true, characterSpacing: 10 }),
        },
        paragraph: {
          spacing: spaced(spacing.heading),
          keepNext: true,
          keepLines: true,
          ...(design.headingRule && { border: { bottom: rule } }),
        },
      },
      heading2: {
        run: { font: headingFont, size: design.subheadingHalfPoints, bold: true, color: text },
        paragraph: {
          spacing: spaced(spacing.subheading),
          keepNext: true,
          keepLines: true,
          rightTabStop: textWidth(design),
        },
      },
      heading3: {
        run: { font: headingFont, size: design.halfPoints, bold: true, color: text },
        paragraph: { spacing: { before: 120, after: 30 }, keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: "auto", underline: { type: "none" } } },
    },
    paragraphStyles: [
      {
        id: "BodyText",
        name: "Body Text",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { spacing: spaced(spacing.text) },
      },
      {
        id: "Contact",
        name: "Contact",
        basedOn: "Normal",
        next: "BodyText",
        quickFormat: true,
        paragraph: { alignment, spacing: spaced(spacing.contact) },
      },
      {
        id: "HeadingDetail",
        name: "Heading Detail",
        basedOn: "Normal",
        next: "BodyText",
        quickFormat: true,
        paragraph: { spacing: { before: 0, after: spacing.bullet[1] }, keepNext: true, keepLines: true },
      },
      {
        id: "ListBullet",
        name: "List Bullet",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { numbering: { reference: "bullets", level: 0 }, spacing: spaced(spacing.bullet) },
      },
      {
        id: "TableText",
        name: "Table Text",
        basedOn: "Normal",
        quickFormat: true,
        run: { size: tableHalfPoints },
        paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: LineRuleType.AUTO } },
      },
    ],
  };
}

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function writeBlock(block: NewBlock, design: Design): (Paragraph | Table)[] {
  switch (block.kind) {
    case "name":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: writeText(block.text) })];
    case "contact":
      return [
        new Paragraph({
          style: "Contact",
          children: writeLinkedText(block.text),
          ...(block.continues && { spacing: { after: 0 } }),
        }),
      ];
    case "heading":
      return [
        new Paragraph({
          heading: headingLevels[block.level ?? 1],
          children: writeHead(block.text, block.isSentence ? { allCaps: false, smallCaps: false } : {}),
          ...(block.newPage && { pageBreakBefore: true }),
        }),
      ];
    case "text":
      return [writeTextBlock(block)];
    case "bullet":
      return [new Paragraph({ style: "ListBullet", children: writeText(block.text), ...roomOf(block) })];
    case "lines":
      return writeLines(block, design);
    case "table":
      return [writeTable(block, design)];
  }
}

const roomOf = ({ before, after }: { before?: number; after?: number }) =>
  before === undefined && after === undefined
    ? {}
    : { spacing: { ...(before !== undefined && { before }), ...(after !== undefined && { after }) } };

function writeTextBlock(block: NewText): Paragraph {
  return new Paragraph({
    style: block.look === "beneath" ? "HeadingDetail" : "BodyText",
    children: writeLabelled(block.label, block.text, {
      ...(block.look === "quiet" && { color: quiet }),
      ...(block.look === "strong" && { bold: true }),
    }),
    ...(block.keepWithNext && { keepNext: true }),
    ...roomOf(block),
  });
}

function writeLines({ lines, align, isLetterhead, before, after }: NewLines, design: Design): Paragraph[] {
  const last = lines.length - 1;
  const head = {
    bold: true,
    font: design.headingFont,
    size: design.halfPoints + 6,
    color: design.headingColor,
  };
  return lines.map((line, i) => {
    const isHead = isLetterhead === true && i === 0;
    return new Paragraph({
      children: isHead ? writeText(line, head) : writeLinkedText(line),
      ...(i < last && { keepNext: true }),
      ...(align === "right" && { alignment: AlignmentType.RIGHT }),
      ...roomOf({
        ...(i === 0 && before !== undefined && { before }),
        ...(i === last && after !== undefined && { after }),
      }),
    });
  });
}

function writeText(text: string, options: IRunOptions = {}): TextRun[] {
  const children = cleanText(text)
    .split(/(\t)/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "\t" ? new Tab() : piece));
  return children.flatMap((piece) =>
    typeof piece === "string"
      ? piece
          .split("\n")
          .map((line, i) => new TextRun({ ...options, text: line, ...(i > 0 && { break: 1 }) }))
      : [new TextRun({ ...options, children: [piece] })],
  );
}

/** What stands at the right margin of a heading, dates mostly, is no heading itself. */
function writeHead(text: string, options: IRunOptions): TextRun[] {
  const tab = text.indexOf("\t");
  return tab < 0
    ? writeText(text, options)
    : [...writeText(text.slice(0, tab), options), ...writeText(text.slice(tab), { ...options, bold: false })];
}

function writeLabelled(label: string | undefined, text: string, options: IRunOptions): TextRun[] {
  return label === undefined
    ? writeText(text, options)
    : [...writeText(`${label} `, { ...options, bold: true }), ...writeText(text, options)];
}

/** Without a scheme, "www." or a path a web address is one only by an ending that no file and no degree has. */
const address =
  /(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|https?:\/\/[^\s|,]+|(?<![\p{L}\d.])(?:www\.[a-z\d-]+(?:\.[a-z\d-]+)+|[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:com|org|net|io|dev|de|at|ch|eu|uk|us|ca|fr|nl|me|app|info|edu))(?![\p{L}\d])(?:\/[^\s|,]*)?/gu;

/** E-mail and web addresses can be followed, and look like the words beside them. */
function writeLinkedText(text: string): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  let from = 0;
  for (const match of text.matchAll(address)) {
    const [found] = match;
    const { mail } = match.groups ?? {};
    const link = mail ? `mailto:${found}` : /^https?:/i.test(found) ? found : `https://${found}`;
    if (!URL.canParse(link)) continue;
    children.push(...writeText(text.slice(from, match.index)));
    children.push(
      new ExternalHyperlink({
        link,
        children: [new TextRun({ text: cleanText(found), style: "Hyperlink" })],
      }),
    );
    from = match.index + found.length;
  }
  return [...children, ...writeText(text.slice(from))];
}

/** Small enough for five columns on one page. */
const tableHalfPoints = 18;
/** Rows longer than this may break over pages: kept whole they would leave half a page empty. */
const longestWholeRow = 700;

/** As wide as the text whatever stands in it; long words break, and the head is repeated on each page. */
function writeTable({ columns, rows }: NewTable, design: Design): Table {
  const width = textWidth(design);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((width * share) / shares));
  const line = { style: BorderStyle.SINGLE, size: 4, color: "A6A6A6" };
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
  const cell = (text: string, column: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[column] as number, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      ...(isHead && { shading: { type: ShadingType.CLEAR, color: "auto", fill: "F2F2F2" } }),
      children: [
        new Paragraph({ style: "TableText", children: writeText(text, isHead ? { bold: true } : {}) }),
      ],
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80 },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, i) => cell(title, i, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: row.every((text) => text.length <= longestWholeRow),
            children: columns.map((_, i) => cell(row[i] ?? "", i, false)),
          }),
      ),
    ],
  });
}

function makeFooter(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 17,
            color: quiet,
            children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
