/**
 * Documents that look like documents:
 *
 *     const built = doc(heading("Experience"), bullet("Led <a>4<b> people"));
 *     built.marks.a; // { block: 1, offset: 4 }
 *
 * Marks such as `<a>` stand in no text; they only say where something is. Everything is a template; the package is put together by
 * jszip, which shares no code with the engine.
 */

import JSZip from "jszip";
import { type DocxDocument, openDocx } from "../../shared/docx/index.ts";

export interface Built {
  bytes: Promise<Uint8Array>;
  open(): Promise<DocxDocument>;
  /** The body's own text blocks as built, marks taken out. */
  texts: string[];
  marks: Record<string, { block: number; offset: number }>;
}

/** Markup inside a paragraph, or of whole blocks. `text` is what a reader should see of it in the final view. */
export interface Inline {
  xml: string;
  text: string;
}
export interface BuiltBlock {
  xml: string;
  texts: string[];
}
type Content = string | Inline;

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
export const rootNamespaces = namespaces;

export function run(text: string, properties = ""): Inline {
  const rPr = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  const children = text
    .split(/(\t)/)
    .filter((piece) => piece !== "")
    .map((piece) => (piece === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`));
  return { xml: `<w:r>${rPr}${children.join("")}</w:r>`, text };
}

export const bold = (text: string) => run(text, "<w:b/>");
export const italic = (text: string) => run(text, "<w:i/>");
export const raw = (xml: string, text = ""): Inline => ({ xml, text });
export const lineBreak: Inline = { xml: "<w:r><w:br/></w:r>", text: " " };
export const bookmark = (name: string, id: number): Inline =>
  raw(`<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`);
export const noteReference = (id: number): Inline =>
  raw(`<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`);
export const link = (text: string): Inline => ({
  xml: `<w:hyperlink w:anchor="there">${run(text, '<w:color w:val="0000FF"/><w:u w:val="single"/>').xml}</w:hyperlink>`,
  text,
});
export const field = (instruction: string, result: string): Inline => ({
  xml: `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result).xml}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  text: result,
});
export const control = (content: Content, properties = ""): Inline => {
  const inner = toInline(content);
  return {
    xml: `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inner.xml}</w:sdtContent></w:sdt>`,
    text: inner.text,
  };
};
const stamp = (id: number, author: string) =>
  `w:id="${id}" w:author="${author}" w:date="2020-01-01T00:00:00Z"`;
export const inserted = (text: string, author = "Somebody", id = 900): Inline => ({
  xml: `<w:ins ${stamp(id, author)}>${run(text).xml}</w:ins>`,
  text,
});
export const deleted = (text: string, author = "Somebody", id = 901): Inline => ({
  xml: `<w:del ${stamp(id, author)}>${run(text).xml.replaceAll("w:t", "w:delText")}</w:del>`,
  text: "",
});

function toInline(content: Content): Inline {
  return typeof content === "string" ? run(content) : content;
}

function build(properties: string, contents: readonly Content[]): BuiltBlock {
  const inlines = contents.map(toInline);
  const pPr = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
  return {
    xml: `<w:p>${pPr}${inlines.map(({ xml }) => xml).join("")}</w:p>`,
    texts: [inlines.map(({ text }) => text).join("")],
  };
}

export const paragraph = (...contents: Content[]) => build("", contents);
export const styled = (style: string, ...contents: Content[]) =>
  build(`<w:pStyle w:val="${style}"/>`, contents);
export const heading = (text: string, level = 1) => styled(`Heading${level}`, text);
export const bullet = (...contents: Content[]) =>
  build('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="40"/>', contents);
export const withProperties = (properties: string, ...contents: Content[]) => build(properties, contents);
export const markDeleted = (...contents: Content[]) =>
  build(`<w:rPr><w:del ${stamp(910, "Somebody")}/></w:rPr>`, contents);
export const markInserted = (...contents: Content[]) =>
  build(`<w:rPr><w:ins ${stamp(911, "Somebody")}/></w:rPr>`, contents);
export const rawBlock = (xml: string, ...texts: string[]): BuiltBlock => ({ xml, texts });
export const blockControl = (...blocks: BuiltBlock[]): BuiltBlock => ({
  xml: `<w:sdt><w:sdtPr/><w:sdtContent>${blocks.map(({ xml }) => xml).join("")}</w:sdtContent></w:sdt>`,
  texts: blocks.flatMap(({ texts }) => texts),
});
export const table = (...rows: BuiltBlock[][]): BuiltBlock => ({
  xml: `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${"<w:gridCol/>".repeat(rows[0]?.length ?? 0)}</w:tblGrid>${rows
    .map(
      (cells) =>
        `<w:tr>${cells.map(({ xml }) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${xml}</w:tc>`).join("")}</w:tr>`,
    )
    .join("")}</w:tbl>`,
  texts: rows.flat().flatMap(({ texts }) => texts),
});
/** A paragraph that anchors a text box, as a drawing and, for older programs, as VML. */
export const textBox = (
  anchor: string,
  content: BuiltBlock[],
  fallback: BuiltBlock[] = content,
): BuiltBlock => {
  const inside = (blocks: BuiltBlock[]) =>
    `<w:txbxContent>${blocks.map(({ xml }) => xml).join("")}</w:txbxContent>`;
  const drawing = `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="300000"/><wp:docPr id="1" name="Box"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${inside(content)}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const vml = `<w:pict><v:shape><v:textbox>${inside(fallback)}</v:textbox></v:shape></w:pict>`;
  return {
    xml: `<w:p>${run(anchor).xml}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    texts: [anchor, ...content.flatMap(({ texts }) => texts)],
  };
};

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const styles = `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${[
  1, 2,
]
  .map(
    (n) =>
      `<w:style w:type="paragraph" w:styleId="Heading${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>`,
  )
  .join(
    "",
  )}<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
const numbering = `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

export interface DocOptions {
  /** Further parts of `word/` by kind: `footnotes`, `header`, …, as whole XML documents. */
  parts?: Record<string, string>;
  /** Done to the main part's text at the end: another prefix, another namespace, a DTD. */
  change?: (xml: string) => string;
  mainPart?: string;
  mainType?: string;
  encode?: (xml: string) => Uint8Array | string;
  compression?: "STORE" | "DEFLATE";
  dataDescriptors?: boolean;
}

export function doc(...blocks: BuiltBlock[]): Built {
  return docWith({}, ...blocks);
}

const officeType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export function docWith(options: DocOptions, ...blocks: BuiltBlock[]): Built {
  const marks: Built["marks"] = {};
  const texts = blocks
    .flatMap((block) => block.texts)
    .map((marked, block) => takeMarks(marked, block, marks));
  const body = blocks.map(({ xml }) => xml.replace(/&lt;[a-z]&gt;/g, "")).join("");
  const xml = `${declaration}<w:document ${namespaces} mc:Ignorable="w14"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`;
  const bytes = zipPackage(options, options.change?.(xml) ?? xml);
  const open = async () => {
    const opened = await openDocx(await bytes);
    if (!opened.ok) throw new Error(opened.problem.message);
    return opened.value;
  };
  return { bytes, open, texts, marks };
}

function takeMarks(marked: string, block: number, marks: Built["marks"]): string {
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/<([a-z])>/g)) {
    text += marked.slice(at, match.index);
    marks[match[1] as string] = { block, offset: text.length };
    at = match.index + match[0].length;
  }
  return text + marked.slice(at);
}

async function zipPackage(options: DocOptions, xml: string): Promise<Uint8Array> {
  const { parts = {}, mainPart = "word/document.xml", mainType = `${wordType}.document.main+xml` } = options;
  const all: Record<string, string> = { styles, numbering, ...parts };
  const kindOf = (name: string) => name.replace(/\d+$/, "");
  const zip = new JSZip();
  const overrides = Object.keys(all).map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${kindOf(name)}+xml"/>`,
  );
  zip.file(
    "[Content_Types].xml",
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${mainPart}" ContentType="${mainType}"/>${overrides.join("")}</Types>`,
  );
  const relationships = (list: string[]) =>
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
  zip.file(
    "_rels/.rels",
    relationships([`<Relationship Id="rId1" Type="${officeType}/officeDocument" Target="${mainPart}"/>`]),
  );
  zip.file(mainPart, options.encode?.(xml) ?? xml);
  const slash = mainPart.lastIndexOf("/");
  zip.file(
    `${mainPart.slice(0, slash + 1)}_rels/${mainPart.slice(slash + 1)}.rels`,
    relationships(
      Object.keys(all).map(
        (name, n) =>
          `<Relationship Id="rId${n + 1}" Type="${officeType}/${kindOf(name)}" Target="/word/${name}.xml"/>`,
      ),
    ),
  );
  for (const [name, content] of Object.entries(all)) zip.file(`word/${name}.xml`, content);
  zip.file("word/media/untouched.bin", new Uint8Array([1, 2, 3, 255, 0, 128]), { compression: "STORE" });
  return zip.generateAsync({
    type: "uint8array",
    compression: options.compression ?? "DEFLATE",
    streamFiles: options.dataDescriptors ?? false,
  });
}
