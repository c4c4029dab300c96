import type { XmlElement } from "../xml/xml-tree.ts";

/** Children of a run that show nothing by themselves. */
const unseen = new Set([
  "w:rPr",
  "w:fldChar",
  "w:instrText",
  "w:delInstrText",
  "w:lastRenderedPageBreak",
  "w:annotationRef",
]);

interface OpenField {
  /** Index of the first run child that belongs to it. */
  first: number;
  /** Whether all its marks so far stay. */
  isWhole: boolean;
  isResult: boolean;
  /** Whether its result has something that goes, and something that stays. */
  loses: boolean;
  keeps: boolean;
}

/**
 * Run children of the complex fields of a paragraph that lose all they show when what `isRemoved` names goes: begin, instruction,
 * result and end. Word would fill such a field again. A field that showed nothing before stays, and so does one that
 * reaches beyond the paragraph.
 */
export function findEmptiedFields(
  paragraph: XmlElement,
  isRemoved: (element: XmlElement) => boolean,
): XmlElement[] {
  const nodes: XmlElement[] = [];
  const open: OpenField[] = [];
  /** From–to in `nodes`, none inside another. */
  const emptied: [number, number][] = [];
  for (const node of listRunChildren(paragraph)) {
    nodes.push(node);
    const field = open.at(-1);
    const type = node.tag === "w:fldChar" ? node.attr("w:fldCharType") : null;
    if (field !== undefined && type !== "begin" && type !== null) field.isWhole &&= !isRemoved(node);
    if (type === "begin") {
      const first = nodes.length - 1;
      open.push({ first, isWhole: !isRemoved(node), isResult: false, loses: false, keeps: false });
    } else if (type === "separate" && field !== undefined) field.isResult = true;
    else if (type === "end" && field !== undefined) {
      open.pop();
      if (field.isWhole && field.isResult && field.loses && !field.keeps) {
        while ((emptied.at(-1)?.[0] ?? -1) > field.first) emptied.pop();
        emptied.push([field.first, nodes.length]);
      }
      const outer = open.at(-1);
      if (outer?.isResult) {
        outer.loses ||= field.loses;
        outer.keeps ||= field.keeps;
      }
    } else if (field?.isResult && !unseen.has(node.tag)) {
      if (isRemoved(node)) field.loses = true;
      else if (node.tag !== "w:t" || node.inner !== "") field.keeps = true;
    }
  }
  return emptied.flatMap(([from, to]) => nodes.slice(from, to));
}

/** Children of the paragraph's own runs, in order; not of those in its text boxes. */
function* listRunChildren(holder: XmlElement): Generator<XmlElement> {
  for (const child of holder.children) {
    if (child.tag === "w:r") yield* child.children;
    else if (child.tag !== "w:pPr") yield* listRunChildren(child);
  }
}
