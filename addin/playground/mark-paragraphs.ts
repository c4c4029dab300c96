import type { DocxDocument } from "../../shared/docx/package/document.ts";
import { readLayout } from "../../shared/docx/read/layout.ts";
import { readNodeText } from "../../shared/docx/read/read-blocks.ts";
import { applySplices, type Splice } from "../../shared/docx/xml/splice.ts";
import type { XmlElement } from "../../shared/docx/xml/xml-tree.ts";
import { floatTextBoxes } from "./float-text-boxes.ts";
import { findParagraphProperty, readStyles } from "./host/read-styles.ts";

/** A paragraph of the main part as the preview shows it. */
export interface PreviewParagraph {
  /** Where it begins in the main part. */
  start: number;
  /** Its block, null where it is none of its own (it runs on into the next one). */
  address: string | null;
  /** The block's text; what an editor shows. */
  text: string;
  /** Whether its mark is an inserted or a deleted one, which the renderer does not show. */
  mark: "inserted" | "deleted" | null;
  /** It has a tab stop at the right, where résumés put their dates. */
  rightTab: boolean;
  /** It begins a text box, which floats at this side. */
  box: "left" | "right" | null;
}

/** Begins the names of the bookmarks that say in the rendered page which paragraph is which. */
export const paragraphBookmark = "_playgroundParagraph";

/**
 * A copy of the document to be rendered, in which every paragraph of the main part begins with a bookmark that carries
 * its number. The renderer turns bookmarks into elements with an id, and so a click finds the way back.
 */
export function markParagraphs(document: DocxDocument): {
  document: DocxDocument;
  paragraphs: PreviewParagraph[];
} {
  const tree = document.tree(document.mainPart);
  const w = `${tree.root.scope.findPrefix("w") ?? "w"}:`;
  const blocks = new Map<number, { address: string; text: string }>();
  for (const node of readLayout(document, "final")) {
    const last = node.paragraphs.at(-1);
    if (node.part !== document.mainPart || last === undefined) continue;
    blocks.set(last.start, { address: node.address, text: readNodeText(node, "final") });
  }
  const paragraphs: PreviewParagraph[] = [];
  const splices: Splice[] = [];
  for (const element of tree.root.descendants("w:p")) {
    const number = paragraphs.length;
    const block = blocks.get(element.start) ?? blocks.get(findTwin(element)?.start ?? -1);
    const marks = element.find("w:pPr", "w:rPr");
    paragraphs.push({
      start: element.start,
      address: block?.address ?? null,
      text: block?.text ?? "",
      rightTab: hasRightTab(document, element),
      box: null,
      mark: marks?.child("w:del") != null ? "deleted" : marks?.child("w:ins") != null ? "inserted" : null,
    });
    const bookmark =
      `<${w}bookmarkStart ${w}id="${900_000 + number}" ${w}name="${paragraphBookmark}${number}"/>` +
      `<${w}bookmarkEnd ${w}id="${900_000 + number}"/>`;
    if (element.selfClosing) {
      splices.push({ start: element.openEnd - 2, end: element.end, text: `>${bookmark}</${element.name}>` });
    } else {
      const at = element.child("w:pPr")?.end ?? element.openEnd;
      splices.push({ start: at, end: at, text: bookmark });
    }
  }
  const floated = floatTextBoxes(tree, splices, w);
  for (const { paragraphStart, side } of floated.boxes) {
    const first = paragraphs.find((p) => p.start === paragraphStart);
    if (first !== undefined) first.box = side;
  }
  const text = applySplices(tree.text, floated.splices);
  return { document: document.withParts(new Map([[document.mainPart, text]])), paragraphs };
}

function hasRightTab(document: DocxDocument, paragraph: XmlElement): boolean {
  const tabs = findParagraphProperty(readStyles(document), paragraph, "w:tabs");
  return tabs?.children.some((tab) => /^(right|end)$/.test(tab.attr("w:val") ?? "")) ?? false;
}

/** A text box is written twice (`mc:Choice`, `mc:Fallback`); the engine reads the first. */
function findTwin(element: XmlElement): XmlElement | null {
  const fallback = element.ancestor("mc:Fallback");
  const choice = fallback?.parent?.child("mc:Choice");
  if (fallback == null || choice == null) return null;
  const index = [...fallback.descendants("w:p")].indexOf(element);
  return [...choice.descendants("w:p")][index] ?? null;
}
