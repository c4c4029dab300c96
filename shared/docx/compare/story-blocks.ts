import { placeMarks } from "../read/place-marks.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

/** Between blocks, without content of their own. */
const betweenBlocks = new Set([...placeMarks, "w:proofErr"]);
const isProperties = ({ tag }: XmlElement) => /^w:(?:tcPr|sectPr|customXmlPr|smartTagPr)$/.test(tag);
/** A content control or its like. */
export const isFrame = ({ tag }: XmlElement) => tag === "w:sdt" || tag === "w:customXml";

export function listBlocks(container: XmlElement): XmlElement[] {
  return container.children.filter((child) => !betweenBlocks.has(child.tag) && !isProperties(child));
}

/** Where the blocks of a container stand: behind its own properties, before a body's section. */
export function contentRange(container: XmlElement): [number, number] {
  const first = container.children.find(isProperties);
  const from = first !== undefined && first.tag !== "w:sectPr" ? first.end : container.openEnd;
  const section = container.children.find(({ tag }) => tag === "w:sectPr");
  return [from, section?.start ?? container.closeStart];
}

/** The element that a content control's blocks, rows or cells stand in. */
export const contentOf = (frame: XmlElement) => frame.child("w:sdtContent") ?? frame;

/** Rows of a table or cells of a row, also those in content controls around them. */
export function listMembers(holder: XmlElement, tag: "w:tr" | "w:tc"): XmlElement[] {
  return holder.children.flatMap((child) => {
    if (child.tag === tag) return [child];
    return isFrame(child) ? listMembers(contentOf(child), tag) : [];
  });
}

/** Whether nothing but rows (or cells), controls around them, properties and marks without width stands in it. */
export function holdsOnlyMembers(holder: XmlElement, tag: "w:tr" | "w:tc"): boolean {
  return holder.children.every((child) => {
    if (child.tag === tag) return tag === "w:tc" || holdsOnlyMembers(child, "w:tc");
    if (isFrame(child)) return holdsOnlyMembers(contentOf(child), tag);
    return betweenBlocks.has(child.tag) || /(?:Pr|PrEx|Grid)$/.test(child.tag);
  });
}

export const countCells = (row: XmlElement) => row.children.filter(({ tag }) => tag === "w:tc").length;

/** Rows and cells stand directly in their table, not in content controls. */
export function isPlainTable(table: XmlElement): boolean {
  const direct = (holder: XmlElement, tag: string) =>
    holder.children.every(
      (child) => child.tag === tag || /Pr$|PrEx$|Grid$/.test(child.tag) || betweenBlocks.has(child.tag),
    );
  return direct(table, "w:tr") && table.children.every((row) => row.tag !== "w:tr" || direct(row, "w:tc"));
}

/** The text boxes of an object, not those inside them. */
export function listBoxes(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (child.tag === "w:txbxContent" ? [child] : listBoxes(child)));
}

/** No block, but allowed where blocks stand. */
export const isBetweenBlocks = ({ tag }: XmlElement) => betweenBlocks.has(tag);
