import escapeHtml from "escape-html";
import mammoth from "mammoth";
import { type DocxDocument, readBlocks, saveDocx } from "../../../shared/docx/index.ts";
import type { Block } from "../../../shared/docx/types.ts";
import { cleanHtml } from "./clean-html.ts";
import { keepEveryBlock, listLines } from "./keep-every-block.ts";
import { type MammothNode, nodeOfBlock, textOf } from "./mammoth-tree.ts";

/** A portrait or a logo; photographs of a phone are a hundred times larger and none of the preview's business. */
const largestPictureBytes = 200_000;
const largestPicturesBytes = 600_000;

/** What mammoth sets behind each note, to jump back to its place; nothing jumps here. */
const wayBack = / ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g;

const styles = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/**
 * A settled document's text as clean HTML, with its tables, lists, headings and small pictures: every block that a reader of
 * the page sees, in reading order.
 */
export async function writeDocumentHtml(doc: DocxDocument): Promise<string> {
  const blocks = readBlocks(doc);
  return (await convert(doc, blocks)) ?? cleanHtml(writeBlocks(blocks));
}

/** Null where mammoth cannot read what our reader can. */
async function convert(doc: DocxDocument, blocks: readonly Block[]): Promise<string | null> {
  let isKept = false;
  const buffer = Buffer.from(await saveDocx(doc));
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer },
      {
        // A document may bring a map of its own that makes any element of any style.
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        styleMap: styles,
        convertImage: readPictures(),
        transformDocument: (root: MammothNode) => {
          const kept = keepEveryBlock(root, blocks);
          isKept = kept !== null;
          return kept ?? { ...root, children: [] };
        },
      },
    );
    return isKept ? cleanHtml(value.replaceAll(wayBack, "")) : null;
  } catch {
    return null;
  }
}

/** Each picture as a data address, until there are too many; what is none is left out. */
function readPictures() {
  let left = largestPicturesBytes;
  return mammoth.images.imgElement(async (image) => {
    const bytes = await image.readAsBuffer();
    const type = pictureType(bytes);
    if (!type || bytes.length > largestPictureBytes || bytes.length > left) return { src: "" };
    left -= bytes.length;
    return { src: `data:${type};base64,${bytes.toString("base64")}` };
  });
}

/** By its first bytes: names and declared types are the document's own word. */
function pictureType(bytes: Buffer): string | null {
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])))
    return "image/png";
  return bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) ? "image/jpeg" : null;
}

/** The blocks alone, one below the other. */
function writeBlocks(blocks: readonly Block[]): string {
  const body = blocks.filter(({ story }) => story !== "header" && story !== "footer" && story !== "comment");
  const lines = [
    ...listLines(blocks, "header").map((node) => ({ node, level: null })),
    ...body.map((block) => ({ node: nodeOfBlock(block), level: block.headingLevel })),
    ...listLines(blocks, "footer").map((node) => ({ node, level: null })),
  ];
  return lines
    .flatMap(({ node, level }) => {
      const tag = level === null || level > 6 ? "p" : `h${level}`;
      return node ? [`<${tag}>${escapeHtml(textOf(node))}</${tag}>`] : [];
    })
    .join("");
}
