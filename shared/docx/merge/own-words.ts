import { EditRefused } from "../edit/edit-refused.ts";
import { writeNewLine } from "../edit/new-paragraphs.ts";
import { writeParagraphProperties } from "../edit/paragraph-marks.ts";
import { replaceText } from "../edit/replace-text.ts";
import type { WriteContext } from "../edit/write-runs.ts";
import type { DocxDocument } from "../package/document.ts";
import { type BlockNode, readLayout } from "../read/layout.ts";
import { applySplices } from "../xml/splice.ts";
import { findPrefixes } from "../xml/word-markup.ts";
import { isXmlText } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

/**
 * Base's paragraphs with other words in them, a line a paragraph: what stays of a line keeps its formatting, further lines look
 * like the last one, and paragraphs for which there is no line are left out. Null where that cannot be written: in tables and
 * boxes, in fields, where a section ends, or for characters that XML has not.
 */
export function writeOwnWords(
  base: DocxDocument,
  paragraphs: readonly XmlElement[],
  text: string,
): string | null {
  const lines = text === "" ? [] : text.split("\n");
  const nodes = findNodes(base, paragraphs);
  const prefixes = paragraphs[0] === undefined ? null : findPrefixes(paragraphs[0]);
  if (nodes === null || prefixes === null || !lines.every(isXmlText)) return null;
  if (nodes.slice(lines.length).some(({ paragraphs: [left] }) => left?.raw.includes("sectPr"))) return null;
  const context: WriteContext = { tracking: null, prefixes, nextId: () => "" };
  try {
    const last = nodes.at(-1) as BlockNode;
    return lines
      .map((line, n) => {
        const node = nodes[n];
        return node === undefined ? writeFurther(base, last, line, context) : rewrite(node, line, context);
      })
      .join("");
  } catch (error) {
    if (error instanceof EditRefused) return null;
    throw error;
  }
}

/** Null where they are not whole blocks, or hold more than text. */
function findNodes(base: DocxDocument, paragraphs: readonly XmlElement[]): BlockNode[] | null {
  const nodes = new Map(
    readLayout(base, "final").flatMap((node) =>
      node.paragraphs.length === 1 ? [[node.paragraphs[0] as XmlElement, node] as const] : [],
    ),
  );
  const found = paragraphs.map((paragraph) => nodes.get(paragraph));
  const isPlain = paragraphs.every(
    ({ raw }) => !/<(?:\w+:)?(?:drawing|pict|object|txbxContent)[\s>]/.test(raw),
  );
  return isPlain && found.every((node) => node !== undefined) ? found : null;
}

function rewrite(node: BlockNode, line: string, context: WriteContext): string {
  const { start, end, raw } = node.paragraphs[0] as XmlElement;
  const splices = replaceText(node, line, context);
  if (splices.some((splice) => splice.start < start || splice.end > end))
    throw new EditRefused("not-editable", "These words cannot be written here.");
  return applySplices(
    raw,
    splices.map((splice) => ({ ...splice, start: splice.start - start, end: splice.end - start })),
  );
}

function writeFurther(base: DocxDocument, behind: BlockNode, line: string, context: WriteContext): string {
  const { properties, content } = writeNewLine(base, behind, line, context);
  const name = `${context.prefixes.element}p`;
  return `<${name}>${writeParagraphProperties(properties, "", null, context)}${content}</${name}>`;
}
