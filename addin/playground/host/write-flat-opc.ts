import type { DocxDocument } from "../../../shared/docx/package/document.ts";
import { escapeAttribute } from "../../../shared/docx/xml/xml-text.ts";
import type { XmlElement } from "../../../shared/docx/xml/xml-tree.ts";
import type { Story } from "./read-story.ts";
import { notImplemented } from "./word-error.ts";

const declaration = /^\s*<\?xml[^>]*\?>\s*/;

/**
 * What `getOoxml` gives: the package as one XML text (flat OPC), its body cut down to the blocks that a span touches.
 * Parts that are no XML (pictures) are left out.
 */
export function writeFlatOpc(document: DocxDocument, story: Story, start: number, end: number): string {
  if (story.part !== document.mainPart) throw notImplemented("getOoxml of a header or footer.");
  const { root } = story.tree;
  const body = root.child("w:body") as XmlElement;
  const inner = body.children
    .filter(
      (child) => child.tag === "w:sectPr" || (child.end > start && child.start < Math.max(end, start + 1)),
    )
    .map((child) => child.raw)
    .join("");
  const text = story.tree.text;
  const main = text.slice(root.start, body.openEnd) + inner + text.slice(body.closeStart, root.end);
  const parts = document.partNames
    .filter((name) => /\.(xml|rels)$/i.test(name) && name !== "[Content_Types].xml")
    .map((name) => {
      const xml = name === document.mainPart ? main : document.text(name).replace(declaration, "");
      const type = document.contentType(name) ?? "application/xml";
      return `<pkg:part pkg:name="/${escapeAttribute(name)}" pkg:contentType="${escapeAttribute(type)}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
    });
  return `<?xml version="1.0" standalone="yes"?>\n<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join("")}</pkg:package>`;
}
