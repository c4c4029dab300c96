import type { DocxDocument } from "../package/document.ts";
import { type BlockNode, findTextBoxes, listStories } from "../read/layout.ts";
import { holdsEquation, isRevision, listFields, readPieces } from "../read/paragraph-pieces.ts";
import type { Splice } from "../xml/splice.ts";
import { markAttributes } from "../xml/word-markup.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { EditRefused } from "./edit-refused.ts";
import { checkUnbound } from "./editable-text.ts";
import { replaceText } from "./replace-text.ts";
import { listSimpleFields, markField } from "./simple-fields.ts";
import { appendInside, deletedName, type WriteContext } from "./write-runs.ts";

/** Throws where a block cannot go as a whole. */
export function checkRemovable(node: BlockNode, moves: boolean, tracked: boolean): void {
  for (const paragraph of node.paragraphs) {
    if (moves && listFieldMarks(paragraph).length > 0) {
      throw new EditRefused(
        "not-editable",
        "This line begins or ends a field that reaches over several lines (such as a table of contents).",
      );
    }
    // A control that goes with its line is no longer filled in; one that is only marked as deleted is.
    checkUnbound(paragraph);
    if (tracked) for (const { element } of listContent(paragraph)) checkUnbound(element);
  }
}

/** Whether a paragraph cannot be cut out because what goes on from it would have to go on into one that is cut out too. */
export function mustStay(paragraph: XmlElement, going: ReadonlySet<XmlElement>): boolean {
  if (listFieldMarks(paragraph).length === 0) return false;
  const next = nextParagraph(paragraph);
  return next === null || going.has(next);
}

/** Ranges of a paragraph that begin, divide or end a field which reaches over several paragraphs: they have to stay. */
function listFieldMarks(paragraph: XmlElement): [start: number, end: number][] {
  const isInside = (offset: number) => paragraph.start <= offset && offset < paragraph.end;
  return listFields(paragraph.tree).flatMap(({ begin, separator, end }): [number, number][] => {
    if (isInside(begin) && isInside(end.start)) return [];
    const marks: [number, number][] = [];
    // The instruction stands between the first two marks.
    if (isInside(begin)) marks.push([begin, Math.min(paragraph.end, (separator ?? end.start) + 1)]);
    else if (separator !== null && isInside(separator)) marks.push([paragraph.start, separator + 1]);
    if (isInside(end.start)) marks.push([end.start, end.end]);
    return marks;
  });
}

function nextParagraph(paragraph: XmlElement): XmlElement | null {
  const siblings = paragraph.parent?.children ?? [];
  const next = siblings
    .slice(siblings.indexOf(paragraph) + 1)
    .find(({ tag }) => !/(Start|End|Err)$/.test(tag));
  return next?.tag === "w:p" ? next : null;
}

export function holdsTextBox(paragraph: XmlElement): boolean {
  return findTextBoxes(paragraph, null).length > 0;
}

/** A block that this author's own pending revisions brought: taking it away again leaves no trace. */
export function isOwnInsertion(node: BlockNode, author: string): boolean {
  return node.paragraphs.every(
    (paragraph) =>
      (paragraph.find("w:pPr", "w:rPr")?.children.some((mark) => isOwn(mark, author)) ?? false) &&
      isOwnContent(paragraph, author),
  );
}

/** Whether nothing stands in the paragraph but what this author's pending revisions brought. */
export function isOwnContent(paragraph: XmlElement, author: string): boolean {
  return (
    !holdsEquation(paragraph) &&
    readPieces(paragraph, null).every(({ revisions }) => revisions.some((one) => isOwn(one, author)))
  );
}

function isOwn(element: XmlElement, author: string): boolean {
  return element.tag === "w:ins" && element.attr("w:author") === author;
}

/** A paragraph that stays loses its words; pictures, notes and text boxes in it stay. */
export function emptyBlock(node: BlockNode, context: WriteContext): Splice[] {
  return replaceText(node, "", context);
}

/** Everything a reader sees in the block marked as deleted or moved away, its paragraph marks not. */
export function markContent(node: BlockNode, kind: "del" | "moveFrom", context: WriteContext): Splice[] {
  return node.paragraphs.flatMap((paragraph) => markRuns(paragraph, kind, context));
}

/** Runs and equations that are there in the final view, also those with nothing to read in them, and the revisions round them. */
function listContent(paragraph: XmlElement): { element: XmlElement; revisions: readonly XmlElement[] }[] {
  const found: { element: XmlElement; revisions: readonly XmlElement[] }[] = [];
  const search = (holder: XmlElement, revisions: readonly XmlElement[]) => {
    for (const child of holder.children) {
      const { tag } = child;
      if (tag === "w:r" || tag === "m:oMath" || tag === "m:oMathPara")
        found.push({ element: child, revisions });
      else if (isRevision(child)) {
        if (tag === "w:ins" || tag === "w:moveTo") search(child, [...revisions, child]);
      } else if (tag !== "w:pPr") search(child, revisions);
    }
  };
  search(paragraph, []);
  return found;
}

function markRuns(paragraph: XmlElement, kind: "del" | "moveFrom", context: WriteContext): Splice[] {
  const { tracking, prefixes, nextId } = context;
  if (tracking === null) throw new TypeError("a clean removal writes no marks");
  const kept = listFieldMarks(paragraph);
  const splices: Splice[] = [];
  let stretch: XmlElement[] = [];
  const close = () => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined) return;
    const open = `<${prefixes.element}${kind}${markAttributes(prefixes, tracking, nextId())}>`;
    splices.push({ start: first.start, end: first.start, text: open });
    splices.push({ start: last.end, end: last.end, text: `</${prefixes.element}${kind}>` });
    if (kind === "del") for (const run of stretch) splices.push(...renameTexts(run));
    stretch = [];
  };
  for (const { element, revisions } of listContent(paragraph)) {
    if (kept.some(([start, end]) => element.start < end && start < element.end)) {
      close();
      continue;
    }
    if (revisions.some((one) => isOwn(one, tracking.author))) {
      close();
      splices.push({ start: element.start, end: element.end, text: "" });
      continue;
    }
    const previous = stretch.at(-1);
    if (previous !== undefined && previous.end !== element.start) close();
    stretch.push(element);
  }
  close();
  if (kind === "del") splices.push(...listSimpleFields(paragraph).flatMap((one) => markField(one, context)));
  return splices;
}

/** The texts of a run named as deleted ones, also in phonetic guides and alternatives; those of text boxes are their own. */
function renameTexts(holder: XmlElement): Splice[] {
  return holder.children.flatMap((node) => {
    if (node.tag === "w:txbxContent") return [];
    const name = deletedName(node);
    if (name === null) return renameTexts(node);
    const opening = { start: node.start + 1, end: node.start + 1 + node.name.length, text: name };
    if (node.selfClosing) return [opening];
    return [opening, { start: node.closeStart + 2, end: node.closeStart + 2 + node.name.length, text: name }];
  });
}

const rangeMarks = /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w+Range)(Start|End)$/;

/**
 * The paragraphs cut out. Marks of ranges that reach beyond them stay behind, so that no bookmark or comment breaks; marks of
 * a field that does so go on into the next paragraph.
 */
export function cutParagraphs(node: BlockNode, goneComments: ReadonlySet<string>): Splice[] {
  return node.paragraphs.flatMap((paragraph) => {
    const fieldMarks = copyFieldMarks(paragraph);
    const heir = fieldMarks === "" ? null : nextParagraph(paragraph);
    const text = copyStraddling(paragraph, goneComments);
    const cut = { start: paragraph.start, end: paragraph.end, text };
    if (heir === null) return [cut];
    if (heir.selfClosing) return [cut, appendInside(heir, fieldMarks)];
    const at = heir.child("w:pPr")?.end ?? heir.openEnd;
    return [cut, { start: at, end: at, text: fieldMarks }];
  });
}

/** All that stands in the paragraphs cut out, but for their properties and what has to stay. */
export function cutContent(node: BlockNode, goneComments: ReadonlySet<string>): Splice[] {
  return node.paragraphs.flatMap((paragraph) => {
    if (paragraph.selfClosing) return [];
    const start = paragraph.child("w:pPr")?.end ?? paragraph.openEnd;
    const text = copyStraddling(paragraph, goneComments) + copyFieldMarks(paragraph);
    return start === paragraph.closeStart && text === "" ? [] : [{ start, end: paragraph.closeStart, text }];
  });
}

function copyFieldMarks(paragraph: XmlElement): string {
  const marks = listFieldMarks(paragraph);
  if (marks.length === 0) return "";
  return listContent(paragraph)
    .filter(({ element }) => marks.some(([start, end]) => element.start < end && start < element.end))
    .map(({ element }) => element.raw)
    .join("");
}

function copyStraddling(paragraph: XmlElement, goneComments: ReadonlySet<string>): string {
  return listStraddling(paragraph)
    .filter((mark) => !(mark.tag.startsWith("w:comment") && goneComments.has(mark.attr("w:id") ?? "")))
    .map(({ raw }) => raw)
    .join("");
}

/** Starts and ends of ranges (bookmarks, comments, moves) whose other end is not in this paragraph. */
export function listStraddling(paragraph: XmlElement): XmlElement[] {
  const marks = [...paragraph.descendants()].filter(({ tag }) => rangeMarks.test(tag));
  const keyOf = (mark: XmlElement) => `${mark.tag.replace(/(Start|End)$/, "")} ${mark.attr("w:id")}`;
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(keyOf(mark), (counts.get(keyOf(mark)) ?? 0) + 1);
  return marks.filter((mark) => counts.get(keyOf(mark)) === 1);
}

export function listCommentReferences(paragraphs: readonly XmlElement[]): Set<string> {
  return new Set(
    paragraphs.flatMap((paragraph) =>
      [...paragraph.descendants("w:commentReference")].map((reference) => reference.attr("w:id") ?? ""),
    ),
  );
}

const noteOf = {
  "w:footnoteReference": "w:footnote",
  "w:endnoteReference": "w:endnote",
  "w:commentReference": "w:comment",
} as const;
type ReferenceTag = keyof typeof noteOf;

const isWithin = (element: XmlElement, paragraphs: readonly XmlElement[]) =>
  paragraphs.some(
    ({ tree, start, end }) => tree === element.tree && start <= element.start && element.end <= end,
  );

/** The references of a kind whose id nothing refers to any more when these paragraphs go, one for each id. */
export function listOrphans(paragraphs: readonly XmlElement[], tag: ReferenceTag): Map<string, XmlElement> {
  const orphans = new Map<string, XmlElement>();
  for (const paragraph of paragraphs)
    for (const reference of paragraph.descendants(tag)) orphans.set(reference.attr("w:id") ?? "", reference);
  for (const [id, { tree }] of orphans) {
    const same = [...tree.root.descendants(tag)].filter((reference) => reference.attr("w:id") === id);
    if (!same.every((reference) => isWithin(reference, paragraphs))) orphans.delete(id);
  }
  return orphans;
}

/**
 * Notes and comments whose last reference goes with these paragraphs go too, but for those in `kept`; so do the ends of a comment's
 * range that stand elsewhere, but for those in paragraphs that are cut out or `carried` elsewhere: they are left out there.
 */
export function cutOrphans(
  doc: DocxDocument,
  paragraphs: readonly XmlElement[],
  carried: readonly XmlElement[],
  kept: ReadonlySet<XmlElement>,
): { part: string; splice: Splice }[] {
  const cuts: { part: string; splice: Splice }[] = [];
  const cut = (part: string, { start, end }: XmlElement) =>
    cuts.push({ part, splice: { start, end, text: "" } });
  const written = [...paragraphs, ...carried];
  for (const tag of Object.keys(noteOf) as ReferenceTag[]) {
    for (const [id, { tree }] of listOrphans(paragraphs, tag)) {
      for (const { part, holder } of listStories(doc))
        if (holder.tag === noteOf[tag] && holder.attr("w:id") === id && !kept.has(holder)) cut(part, holder);
      if (tag !== "w:commentReference") continue;
      for (const mark of tree.root.descendants()) {
        const isEnd = mark.tag === "w:commentRangeStart" || mark.tag === "w:commentRangeEnd";
        if (isEnd && mark.attr("w:id") === id && !isWithin(mark, written)) cut(tree.part, mark);
      }
    }
  }
  return cuts;
}
