import type { XmlElement, XmlTree } from "../../../shared/docx/xml/xml-tree.ts";

/**
 * A story (the body, a header or footer) as Word's API shows it: paragraphs in order, each a row of pieces of visible text that know where they
 * stand in the part. Text boxes are no part of it (in Word, too, the API does not reach them from the body), and what is
 * marked as deleted is kept apart: it has no place in `text`, as in Word's own answers.
 */
export interface Story {
  part: string;
  tree: XmlTree;
  /** What holds its paragraphs: `w:body`, `w:hdr`, `w:ftr`. */
  holder: XmlElement;
  paragraphs: StoryParagraph[];
  /** The prefix WordprocessingML has here, with its colon. */
  w: string;
}

export interface StoryParagraph {
  element: XmlElement;
  index: number;
  pieces: Piece[];
  /** What stands there if every revision is accepted. Tab `\t`, line break `\v` as in Word. */
  text: string;
  /** Innermost `w:tc` around it. */
  cell: XmlElement | null;
}

/** Characters of one leaf element (`w:t`, `w:tab`, `w:br`, …). */
export interface Piece {
  text: string;
  leaf: XmlElement;
  run: XmlElement;
  /** `w:del` or `w:moveFrom` around it. */
  deletedBy: XmlElement | null;
  /** `w:ins` or `w:moveTo` around it. */
  insertedBy: XmlElement | null;
  /** Where its first character stands in the paragraph's text; meaningless where it is deleted. */
  at: number;
  /** Where each character begins, counted from the leaf's contents; null where every character stands for itself. */
  offsets: number[] | null;
}

const characters: Record<string, string> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\v",
  "w:cr": "\v",
  "w:noBreakHyphen": "\u001e",
  "w:softHyphen": "\u001f",
};

const stories = new WeakMap<XmlTree, Story>();

export function readStory(tree: XmlTree): Story {
  const known = stories.get(tree);
  if (known !== undefined) return known;
  const holder = tree.root.child("w:body") ?? tree.root;
  const story: Story = {
    part: tree.part,
    tree,
    holder,
    paragraphs: [],
    w: `${tree.root.scope.findPrefix("w") ?? "w"}:`,
  };
  collectParagraphs(holder, null, story);
  stories.set(tree, story);
  return story;
}

function collectParagraphs(parent: XmlElement, cell: XmlElement | null, story: Story): void {
  for (const child of parent.children) {
    if (child.tag === "w:p") story.paragraphs.push(readParagraph(child, story.paragraphs.length, cell));
    else if (child.tag === "w:tc") collectParagraphs(child, child, story);
    else if (!/Pr$|^mc:|^w:(drawing|pict)$/.test(child.tag)) collectParagraphs(child, cell, story);
  }
}

function readParagraph(element: XmlElement, index: number, cell: XmlElement | null): StoryParagraph {
  const paragraph: StoryParagraph = { element, index, pieces: [], text: "", cell };
  collectPieces(element, paragraph, null, null);
  return paragraph;
}

function collectPieces(
  parent: XmlElement,
  paragraph: StoryParagraph,
  deletedBy: XmlElement | null,
  insertedBy: XmlElement | null,
): void {
  for (const child of parent.children) {
    if (child.tag === "w:r") readRun(child, paragraph, deletedBy, insertedBy);
    else if (child.tag === "w:del" || child.tag === "w:moveFrom") {
      collectPieces(child, paragraph, child, insertedBy);
    } else if (child.tag === "w:ins" || child.tag === "w:moveTo") {
      collectPieces(child, paragraph, deletedBy, child);
    } else if (/^w:(hyperlink|sdt|sdtContent|smartTag|customXml|fldSimple|dir|bdo)$/.test(child.tag)) {
      collectPieces(child, paragraph, deletedBy, insertedBy);
    }
  }
}

function readRun(
  run: XmlElement,
  paragraph: StoryParagraph,
  deletedBy: XmlElement | null,
  insertedBy: XmlElement | null,
): void {
  for (const leaf of run.children) {
    const isText = leaf.tag === "w:t" || leaf.tag === "w:delText";
    const decoded = isText ? leaf.readText() : null;
    const text = decoded?.text ?? characters[leaf.tag];
    if (text === undefined || text === "") continue;
    const offsets = decoded?.offsets ?? null;
    paragraph.pieces.push({ text, leaf, run, deletedBy, insertedBy, at: paragraph.text.length, offsets });
    if (deletedBy === null) paragraph.text += text;
  }
}

/** Where the character `i` of a piece begins in the part; `i` = its length gives the end of the last one. */
export function pieceOffset(piece: Piece, i: number): number {
  if (piece.leaf.tag !== "w:t" && piece.leaf.tag !== "w:delText")
    return i === 0 ? piece.leaf.start : piece.leaf.end;
  return piece.leaf.openEnd + (piece.offsets === null ? i : (piece.offsets[i] as number));
}

export function visiblePieces(paragraph: StoryParagraph): Piece[] {
  return paragraph.pieces.filter((piece) => piece.deletedBy === null);
}

/** Where a paragraph's contents begin: behind its properties. Inside the tag of one that closes itself. */
export function contentStart(paragraph: StoryParagraph): number {
  const { element } = paragraph;
  if (element.selfClosing) return element.start + 2;
  return element.child("w:pPr")?.end ?? element.openEnd;
}

/** The place before the character `i`, on the side of that character where there is one. */
export function offsetBefore(paragraph: StoryParagraph, i: number): number {
  const piece = visiblePieces(paragraph).find((p) => i >= p.at && i < p.at + p.text.length);
  return piece === undefined ? offsetBehind(paragraph, i) : pieceOffset(piece, i - piece.at);
}

/** The place behind the character `i - 1`. */
export function offsetBehind(paragraph: StoryParagraph, i: number): number {
  const pieces = visiblePieces(paragraph);
  const piece = pieces.find((p) => i > p.at && i <= p.at + p.text.length);
  if (piece !== undefined) return pieceOffset(piece, i - piece.at);
  return pieces[0] === undefined ? contentStart(paragraph) : pieceOffset(pieces[0], 0);
}

/** How many characters of the paragraph's text stand before an offset; one more than its length behind its mark. */
export function textIndexAt(paragraph: StoryParagraph, offset: number): number {
  if (offset >= paragraph.element.end) return paragraph.text.length + 1;
  let index = 0;
  for (const piece of visiblePieces(paragraph)) {
    if (pieceOffset(piece, 0) >= offset) break;
    for (let i = 1; i <= piece.text.length && pieceOffset(piece, i) <= offset; i++) index = piece.at + i;
  }
  return index;
}

/** The last paragraph that begins at or before an offset; null before the first one. */
export function paragraphAt(story: Story, offset: number): StoryParagraph | null {
  let low = 0;
  let high = story.paragraphs.length - 1;
  let found: StoryParagraph | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = story.paragraphs[middle] as StoryParagraph;
    if (paragraph.element.start <= offset) {
      found = paragraph;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}
