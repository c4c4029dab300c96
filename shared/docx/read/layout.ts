/**
 * Where the paragraphs of a document stand, and which of them read as one.
 *
 * A block is one paragraph as a reader sees it. Where a paragraph's mark is a deleted revision (in the final view; an
 * inserted one in the original view), the paragraph runs on into the next one, also over the edge of a content control,
 * and both are one block: it has the
 * formatting of the *last* of them, whose mark is the one that stays, and the address of the last one that still holds words.
 *
 *     <w:p> Led 4 ¶ deleted </w:p>
 *     <w:p> engineers ¶ </w:p>        →  final: one block "Led 4 engineers" with the second paragraph's address
 *
 * A paragraph without mark that has nothing to run into because a table follows stays where it holds something or stands
 * between two tables, and vanishes otherwise. The last one of a cell or story always stays, as in Word: its mark cannot go.
 */

import type { DocxDocument } from "../package/document.ts";
import type { Block, Story, View } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { findNamesake, mayHoldTextBox, paragraphIds } from "./block-addresses.ts";
import { hasMark, holdsEquation, isVisible, type Piece, readBranch, readPieces } from "./paragraph-pieces.ts";
import { listRows } from "./table-rows.ts";

export { paragraphIds } from "./block-addresses.ts";

/** One block and the paragraphs it is made of. */
export interface BlockNode {
  address: string;
  part: string;
  story: Story;
  cell: Block["cell"];
  /** In order; all but the last have lost their mark in this view. */
  paragraphs: readonly XmlElement[];
}

interface StoryRoot {
  story: Story;
  part: string;
  holder: XmlElement;
}

const noteTypes: Record<string, { story: Story; tag: string }> = {
  footnotes: { story: "footnote", tag: "w:footnote" },
  endnotes: { story: "endnote", tag: "w:endnote" },
  comments: { story: "comment", tag: "w:comment" },
};

/** The body first, then headers, footers, footnotes, endnotes and comments. */
export function listStories(doc: DocxDocument): StoryRoot[] {
  const main = doc.mainPart;
  const body = doc.tree(main).root.child("w:body");
  const stories: StoryRoot[] = body === null ? [] : [{ story: "body", part: main, holder: body }];
  for (const type of ["header", "footer", "footnotes", "endnotes", "comments"]) {
    const parts = doc
      .relationships(main)
      .filter((r) => r.type === type && !r.external && doc.hasPart(r.target));
    for (const part of new Set(parts.map(({ target }) => target))) {
      const { root } = doc.tree(part);
      const notes = noteTypes[type];
      if (notes === undefined) {
        stories.push({ story: type as "header" | "footer", part, holder: root });
        continue;
      }
      for (const note of root.children) {
        // Separators are notes too, by their type.
        const kind = note.attr("w:type") ?? "normal";
        if (note.tag === notes.tag && kind === "normal")
          stories.push({ story: notes.story, part, holder: note });
      }
    }
  }
  return stories;
}

const layouts = new WeakMap<DocxDocument, Map<View, readonly BlockNode[]>>();

/** All blocks of a document in reading order, every story. Kept: asking again costs nothing. */
export function readLayout(doc: DocxDocument, view: View): readonly BlockNode[] {
  let byView = layouts.get(doc);
  if (byView === undefined) {
    byView = new Map();
    layouts.set(doc, byView);
  }
  let nodes = byView.get(view);
  if (nodes === undefined) {
    const walk = new Walk(view);
    for (const story of listStories(doc)) walk.readStory(story);
    nodes = walk.nodes;
    byView.set(view, nodes);
  }
  return nodes;
}

/** What a block holds, in reading order, each paragraph's pieces after the other's. */
export function readNodePieces(node: BlockNode, view: View): Piece[] {
  return node.paragraphs.length === 1
    ? readPieces(node.paragraphs[0] as XmlElement, view)
    : node.paragraphs.flatMap((paragraph) => readPieces(paragraph, view));
}

interface HolderState {
  story: Story;
  part: string;
  cell: Block["cell"];
  /** Paragraphs whose mark is gone, waiting for the next one. */
  waiting: XmlElement[];
  /** What was kept last in this holder. */
  last: "paragraph" | "table" | null;
}

class Walk {
  readonly nodes: BlockNode[] = [];
  private readonly view: View;
  private tables = 0;

  constructor(view: View) {
    this.view = view;
  }

  readStory({ story, part, holder }: StoryRoot): void {
    this.readHolder(holder, { story, part, cell: null, waiting: [], last: null });
  }

  private readHolder(holder: XmlElement, state: HolderState): void {
    this.readChildren(holder, state);
    this.flush(state, "end");
  }

  private readChildren(holder: XmlElement, state: HolderState): void {
    for (const child of holder.children) {
      switch (child.tag) {
        case "w:p":
          state.waiting.push(child);
          if (hasMark(child, this.view)) this.emit(state);
          break;
        case "w:tbl":
          this.readTable(child, state);
          break;
        case "w:altChunk":
          this.flush(state, "end");
          break;
        case "w:sdt": {
          const content = child.child("w:sdtContent");
          if (content !== null) this.readChildren(content, state);
          break;
        }
        case "w:customXml":
        case "w:smartTag":
          this.readChildren(child, state);
          break;
        case "mc:AlternateContent": {
          const branch = readBranch(child);
          if (branch !== null) this.readChildren(branch, state);
          break;
        }
        case "w:ins":
        case "w:del":
        case "w:moveFrom":
        case "w:moveTo":
          if (isVisible([child], this.view)) this.readChildren(child, state);
          break;
      }
    }
  }

  private readTable(table: XmlElement, state: HolderState): void {
    const rows = listRows(table, this.view);
    if (rows === null) return;
    this.flush(state, "table");
    const index = this.tables++;
    const { story, part } = state;
    rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        const place = { table: index, row, column };
        this.readHolder(cell, { story, part, cell: place, waiting: [], last: null });
      });
    });
    state.last = "table";
  }

  private flush(state: HolderState, before: "table" | "end"): void {
    if (state.waiting.length === 0) return;
    const empty = state.waiting.every(
      (paragraph) => readPieces(paragraph, this.view).length === 0 && !holdsEquation(paragraph),
    );
    const needed = before === "end" || state.last === "table";
    if (empty && !needed) state.waiting = [];
    else this.emit(state);
  }

  private emit(state: HolderState): void {
    const paragraphs = state.waiting;
    const namesake = findNamesake(paragraphs, this.view);
    this.nodes.push({
      address: `${state.part}/${paragraphIds(namesake.tree).get(namesake) ?? ""}`,
      part: state.part,
      story: state.story,
      cell: state.cell,
      paragraphs,
    });
    state.waiting = [];
    state.last = "paragraph";
    for (const paragraph of paragraphs) {
      if (!mayHoldTextBox(paragraph)) continue;
      for (const box of findTextBoxes(paragraph, this.view)) {
        this.readHolder(box, { story: "textbox", part: state.part, cell: null, waiting: [], last: null });
      }
    }
  }
}

/** The text boxes that a paragraph anchors (not those inside them), each in the branch that is read. */
export function findTextBoxes(paragraph: XmlElement, view: View | null): XmlElement[] {
  const boxes: XmlElement[] = [];
  const search = (element: XmlElement) => {
    for (const child of element.children) {
      if (child.tag === "w:txbxContent") boxes.push(child);
      else if (child.tag === "mc:AlternateContent") {
        const branch = readBranch(child);
        if (branch !== null) search(branch);
      } else if (!(child.tag.startsWith("w:") && !isVisible([child], view))) search(child);
    }
  };
  search(paragraph);
  return boxes;
}
