import JSZip from "jszip";
import { type DocxDocument, openDocx } from "../../../shared/docx/index.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const wordNamespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const defaultStyles = `<w:styles ${wordNamespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;

export interface DocxParts {
  /** What stands in `w:body`. */
  body: string;
  /** Other parts of `word/` by their kind, as whole XML documents without declaration. */
  parts?: Record<string, string>;
  /** Further relationships of the main part, as written. */
  relationships?: string;
  coreProperties?: string;
}

/** A small but complete package around a body; `parts` such as `{ footnotes: "<w:footnotes …>" }` come with relationship `rId-footnotes`. */
export async function buildDocx({
  body,
  parts = {},
  relationships = "",
  coreProperties,
}: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const all: Record<string, string> = { styles: defaultStyles, ...parts };
  const names = Object.keys(all);
  const kind = (name: string) => name.replace(/\d+$/, "");
  const overrides = names
    .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${wordTypes}.${kind(name)}+xml"/>`)
    .join("");
  zip.file(
    "[Content_Types].xml",
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${wordTypes}.document.main+xml"/>${overrides}</Types>`,
  );
  const core =
    coreProperties === undefined
      ? ""
      : `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;
  zip.file(
    "_rels/.rels",
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/>${core}</Relationships>`,
  );
  if (coreProperties !== undefined) zip.file("docProps/core.xml", declaration + coreProperties);
  zip.file(
    "word/document.xml",
    `${declaration}<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
  );
  const own = names
    .map(
      (name) =>
        `<Relationship Id="rId-${name}" Type="${officeRelationships}/${kind(name)}" Target="${name}.xml"/>`,
    )
    .join("");
  zip.file(
    "word/_rels/document.xml.rels",
    `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${own}${relationships}</Relationships>`,
  );
  for (const name of names) zip.file(`word/${name}.xml`, declaration + all[name]);
  return zip.generateAsync({ type: "uint8array" });
}

export async function openBuilt(parts: DocxParts): Promise<DocxDocument> {
  const opened = await openDocx(await buildDocx(parts));
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

/** What stands in the body, with one spelling for empty elements. */
export function bodyOf(doc: DocxDocument): string {
  return spellPlainly(doc.tree(doc.mainPart).root.child("w:body")?.inner ?? "");
}

const spellPlainly = (xml: string) => xml.replace(/<([\w:]+)([^<>]*)><\/\1>/g, "<$1$2/>");
