/**
 * Revisions of a part accepted or rejected, by ECMA-376 part 1, 17.13.5, on the measuring reader's own trees.
 *
 * What is gone in a view is left out; what stays loses its marks. Only paragraph marks cannot be settled here: a paragraph
 * whose mark is gone keeps the attribute `settled:joins`, and whoever reads the flow joins it with what follows.
 */
import { elements, findChild, type Tree } from "./independent-package.ts";

export type ReadView = "final" | "original" | "asIs";

/** On a `w:p` whose mark is gone in this view. */
export const joinsNext = "settled:joins";

const insertedTags = new Set(["w:ins", "w:moveTo"]);
const deletedTags = new Set(["w:del", "w:moveFrom"]);
const rangeMarks =
  /^w:(?:moveFromRange|moveToRange|customXmlInsRange|customXmlDelRange|customXmlMoveFromRange|customXmlMoveToRange)(?:Start|End)$/;
/** Property elements, and the child of each that holds what it was before. */
const changes: Record<string, string> = {
  "w:rPr": "w:rPrChange",
  "w:pPr": "w:pPrChange",
  "w:tblPr": "w:tblPrChange",
  "w:tblPrEx": "w:tblPrExChange",
  "w:trPr": "w:trPrChange",
  "w:tcPr": "w:tcPrChange",
  "w:tblGrid": "w:tblGridChange",
  "w:sectPr": "w:sectPrChange",
};
const revisionMarks = new Set([
  ...insertedTags,
  ...deletedTags,
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
  "w:numberingChange",
]);

export function settle(tree: Tree, view: ReadView): Tree {
  return { ...tree, children: settleChildren(tree, view, false) };
}

function settleChildren(tree: Tree, view: ReadView, inDeletion: boolean): Tree["children"] {
  return tree.children.flatMap((child): Tree["children"] =>
    typeof child === "string" ? [child] : settleNode(child, view, inDeletion),
  );
}

function settleNode(node: Tree, view: ReadView, inDeletion: boolean): Tree[] {
  const { tag } = node;
  if (insertedTags.has(tag)) return view === "original" ? [] : unwrap(node, view, inDeletion);
  if (deletedTags.has(tag)) return view === "final" ? [] : unwrap(node, view, true);
  if (rangeMarks.test(tag)) return [];
  if (changes[tag] !== undefined) return [settleProperties(node, view)];
  switch (tag) {
    case "w:delText":
      // Outside a deletion it is nobody's text.
      return inDeletion ? [{ ...node, tag: "w:t" }] : [];
    case "w:delInstrText":
      return inDeletion ? [{ ...node, tag: "w:instrText" }] : [];
    case "mc:AlternateContent": {
      const branch = findChild(node, "mc:Choice") ?? findChild(node, "mc:Fallback");
      return branch === null ? [] : unwrap(branch, view, inDeletion);
    }
    case "w:p": {
      const mark = findChild(findChild(node, "w:pPr"), "w:rPr");
      const attributes = isGone(mark, view, insertedTags, deletedTags)
        ? { ...node.attributes, [joinsNext]: "1" }
        : node.attributes;
      const settled = settleChildren(node, view, inDeletion);
      const isJoined = attributes !== node.attributes;
      return [{ ...node, attributes, children: isJoined ? withoutSection(settled) : settled }];
    }
    case "w:tr":
      if (isGone(findChild(node, "w:trPr"), view, insertedTags, deletedTags)) return [];
      break;
    case "w:tc":
      if (isGone(findChild(node, "w:tcPr"), view, new Set(["w:cellIns"]), new Set(["w:cellDel"]))) return [];
      break;
    case "w:tbl": {
      const children = settleChildren(node, view, inDeletion);
      const hadRows = hasRow(node.children);
      return hadRows && !hasRow(children) ? [] : [{ ...node, children }];
    }
  }
  return [{ ...node, children: settleChildren(node, view, inDeletion) }];
}

/** A section ends with its paragraph's mark, and goes with it. */
function withoutSection(children: Tree["children"]): Tree["children"] {
  return children.map((child) =>
    typeof child !== "string" && child.tag === "w:pPr"
      ? {
          ...child,
          children: child.children.filter((one) => typeof one === "string" || one.tag !== "w:sectPr"),
        }
      : child,
  );
}

function unwrap(node: Tree, view: ReadView, inDeletion: boolean): Tree[] {
  return settleChildren(node, view, inDeletion).filter((child) => typeof child !== "string");
}

function hasRow(children: Tree["children"]): boolean {
  return children.some(
    (child) =>
      typeof child !== "string" &&
      (child.tag === "w:tr" || (child.tag !== "w:tbl" && hasRow(child.children))),
  );
}

/** Whether a paragraph mark, a row or a cell is not there in a view. One that was inserted and deleted again is in neither. */
function isGone(
  properties: Tree | null,
  view: ReadView,
  inserted: ReadonlySet<string>,
  deleted: ReadonlySet<string>,
): boolean {
  if (properties === null || view === "asIs") return false;
  const marks = view === "final" ? deleted : inserted;
  return elements(properties).some((child) => marks.has(child.tag));
}

function settleProperties(node: Tree, view: ReadView): Tree {
  const changeTag = changes[node.tag] as string;
  const change = findChild(node, changeTag);
  let children = elements(node);
  if (view === "original" && change !== null) {
    const old = findChild(change, node.tag);
    // The old value knows neither the mark's formatting nor the section's references (17.13.5.29, 17.13.5.32).
    const kept = children.filter(({ tag }) =>
      node.tag === "w:pPr"
        ? tag === "w:rPr" || tag === "w:sectPr"
        : node.tag === "w:sectPr" && (tag === "w:headerReference" || tag === "w:footerReference"),
    );
    children = [...kept, ...(old === null ? [] : elements(old))];
  }
  children = children.filter(({ tag }) => tag !== changeTag && !revisionMarks.has(tag));
  if (node.tag === "w:pPr" && view === "original") {
    // Numbering that was put on a paragraph as an insertion (17.9.18, 17.13.5.19).
    children = children.filter((child) => child.tag !== "w:numPr" || findChild(child, "w:ins") === null);
  }
  return {
    ...node,
    children: children.map((child) =>
      changes[child.tag] === undefined
        ? {
            ...child,
            children: child.children.filter((one) => typeof one === "string" || !revisionMarks.has(one.tag)),
          }
        : settleProperties(child, view),
    ),
  };
}
