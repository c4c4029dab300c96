import type { XmlElement, XmlTree } from "./xml-tree.ts";

/**
 * The names of Word's tracked changes (ECMA-376 part 1, section 17.13.5), by what they do. `w:ins` and its kin mean two
 * things by place: around runs they carry content, inside properties they mark the paragraph, row or control above.
 */
export const contentMarks = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

export const propertyChanges = new Set([
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblGridChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:tblPrExChange",
]);

export const cellMarks = new Set(["w:cellIns", "w:cellDel", "w:cellMerge"]);

/** Marks of a range: `…Start` carries author and id, `…End` only the id. */
export const moveRanges = new Set([
  "w:moveFromRangeStart",
  "w:moveFromRangeEnd",
  "w:moveToRangeStart",
  "w:moveToRangeEnd",
]);

export const controlRanges = new Set([
  "w:customXmlInsRangeStart",
  "w:customXmlInsRangeEnd",
  "w:customXmlDelRangeStart",
  "w:customXmlDelRangeEnd",
  "w:customXmlMoveFromRangeStart",
  "w:customXmlMoveFromRangeEnd",
  "w:customXmlMoveToRangeStart",
  "w:customXmlMoveToRangeEnd",
]);

const holdersOfMarks = new Set(["w:rPr", "w:trPr", "w:numPr", "m:ctrlPr"]);

const revisionTags = new Set([
  ...contentMarks,
  ...propertyChanges,
  ...cellMarks,
  ...moveRanges,
  ...controlRanges,
  "w:numberingChange",
]);

/** A `w:ins`, `w:del`, … that stands in properties, where it marks what they belong to. */
export function isMark(element: XmlElement): boolean {
  return contentMarks.has(element.tag) && holdersOfMarks.has(element.parent?.tag ?? "");
}

const anyRevision =
  /<(?:[\w.-]+:)?(?:ins|del|moveFrom|moveTo|(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)|(?:r|p|sect|tbl|tr|tc|tblGrid|tblPrEx|tblGrid)(?:Pr)?Change|numberingChange|cell(?:Ins|Del|Merge))[\s/>]/;

/** Cheap and never wrong when it says no: whether a part's text can hold a revision at all. */
export function mayHoldRevisions(text: string): boolean {
  return anyRevision.test(text);
}

/** Of a part's text, at most: what stands in comments or CDATA counts as well. */
export function countRevisionMarks(text: string): number {
  const pattern = new RegExp(anyRevision, "g");
  let count = 0;
  while (pattern.test(text)) count++;
  return count;
}

/** The revisions that `author` made (all of them for null), and every element that has one below. */
export function findRevised(
  tree: XmlTree,
  author: string | null,
): { revisions: Set<XmlElement>; above: Set<XmlElement> } {
  const revisions = new Set<XmlElement>();
  const above = new Set<XmlElement>();
  const idsOfRanges = new Set<string>();
  const visit = (element: XmlElement) => {
    if (revisionTags.has(element.tag) && (author === null || isBy(element, author, idsOfRanges))) {
      revisions.add(element);
      for (let up: XmlElement | null = element; up !== null && !above.has(up); up = up.parent) above.add(up);
    }
    for (const child of element.children) visit(child);
  };
  visit(tree.root);
  return { revisions, above };
}

function isBy(element: XmlElement, author: string, idsOfRanges: Set<string>): boolean {
  const { tag } = element;
  const id = `${tag.replace(/(Start|End)$/, "")} ${element.attr("w:id")}`;
  if (tag.endsWith("RangeEnd")) return idsOfRanges.has(id);
  const own = element.attr("w:author") === author;
  if (own && tag.endsWith("RangeStart")) idsOfRanges.add(id);
  // A grid change names no author; it belongs to whoever changed the table.
  if (tag === "w:tblGridChange") {
    const table = element.ancestor("w:tbl");
    return table?.find("w:tblPr", "w:tblPrChange")?.attr("w:author") === author;
  }
  return own;
}
