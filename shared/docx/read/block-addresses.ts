/**
 * The last step of a paragraph's address, made so that edits elsewhere do not change it.
 *
 * A `w14:paraId` that no other paragraph of the part has is the address. Most files have none, so the rest goes by text, with
 * a counter for repeats. Three things keep such an address still while other blocks are edited:
 *
 * - The text is the *original* one (pending revisions rejected): a tracked edit changes the address of no block, not even
 *   of the one it edits, and a tracked deletion leaves no gap in the counters. A paragraph that a pending revision brought
 *   goes by what it brought at first, whoever deletes of it or adds to it later, and is counted apart.
 * - Repeats are counted in one table cell and one note at a time, since cells repeat each other all the time.
 * - Fallback branches do not count: they repeat their Choice.
 *
 *     <w:p>Led 4 ¶ inserted</w:p>      i + hash of "Led 4": came with a revision, also if another one takes words of it away
 *     <w:p>engineers ¶</w:p>           h + hash of "engineers"; the second such paragraph ends in -2
 *     in row 1, cell 2 of a table      t0r1c2.h…
 */

import { hashText } from "../../text/hash-text.ts";
import type { View } from "../types.ts";
import { mayHoldRevisions } from "../xml/revision-marks.ts";
import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";
import { hasMark, type Piece, readBranch, readPieces } from "./paragraph-pieces.ts";

/** The part that a block's address names. */
export const partOf = (address: string): string => address.slice(0, address.lastIndexOf("/"));

const ids = new WeakMap<XmlTree, Map<XmlElement, string>>();

/** Of every paragraph in a part, by element. Kept: asking again costs nothing. */
export function paragraphIds(tree: XmlTree): ReadonlyMap<XmlElement, string> {
  let map = ids.get(tree);
  if (map === undefined) {
    map = new PartWalk(tree).name();
    ids.set(tree, map);
  }
  return map;
}

/**
 * Of paragraphs that read as one block in a view, the one whose address the block has: where the words of one were all
 * taken away, the other's.
 */
export function findNamesake(paragraphs: readonly XmlElement[], view: View): XmlElement {
  const last = paragraphs.at(-1) as XmlElement;
  if (paragraphs.length === 1) return last;
  const stood = paragraphs.findLast((one) => readPieces(one, view).length > 0);
  if (stood !== undefined) return stood;
  const empty = paragraphs.filter((one) => readPieces(one, null).length === 0);
  return (view === "final" ? findJoined(empty, last) : null) ?? empty.at(-1) ?? last;
}

/**
 * Of empty lines the one that runs on into a last line that lost its words. The others were deleted themselves; this one's mark
 * was deleted in its stead, together with the words and, as edits write it, numbered behind all else. Null where nothing tells.
 */
function findJoined(empty: readonly XmlElement[], last: XmlElement): XmlElement | null {
  if (empty.length < 2) return null;
  const isDeletion = ({ tag }: XmlElement) => tag === "w:del";
  const words = readPieces(last, null).flatMap(({ revisions }) => revisions.find(isDeletion) ?? [])[0];
  if (words === undefined) return null;
  const numberOf = (revision: XmlElement) => Number(revision.attr("w:id"));
  let joined: XmlElement | null = null;
  let highest = numberOf(words);
  for (const paragraph of empty) {
    const mark = paragraph.find("w:pPr", "w:rPr")?.children.find(isDeletion);
    const isTogether = ["w:author", "w:date"].every((name) => mark?.attr(name) === words.attr(name));
    if (mark === undefined || !isTogether || !(numberOf(mark) > highest)) continue;
    joined = paragraph;
    highest = numberOf(mark);
  }
  return joined;
}

interface Found {
  element: XmlElement;
  paraId: string | null;
  scope: string;
  /** What goes into the hash, hashed, with its kind in front. */
  key: () => string;
}

class PartWalk {
  private readonly found: Found[] = [];
  private readonly tables = new Map<string, number>();
  private readonly tree: XmlTree;
  private readonly hasRevisions: boolean;

  constructor(tree: XmlTree) {
    this.tree = tree;
    this.hasRevisions = mayHoldRevisions(tree.text);
  }

  name(): Map<XmlElement, string> {
    this.search(this.tree.root, "");
    const uses = new Map<string, number>();
    for (const { paraId } of this.found) if (paraId !== null) uses.set(paraId, (uses.get(paraId) ?? 0) + 1);
    const repeats = new Map<string, number>();
    const names = new Map<XmlElement, string>();
    for (const { element, paraId, scope, key } of this.found) {
      if (paraId !== null && uses.get(paraId) === 1) {
        names.set(element, `p${paraId}`);
        continue;
      }
      const id = `${scope}${key()}`;
      const repeat = (repeats.get(id) ?? 0) + 1;
      repeats.set(id, repeat);
      names.set(element, repeat === 1 ? id : `${id}-${repeat}`);
    }
    return names;
  }

  private search(holder: XmlElement, scope: string): void {
    let group: XmlElement[] = [];
    const close = () => {
      if (group.length > 0) this.addGroup(group, scope);
      group = [];
    };
    let row = 0;
    let cell = 0;
    for (const child of holder.children) {
      switch (child.tag) {
        case "w:p":
          group.push(child);
          if (!this.hasRevisions || hasMark(child, "original")) close();
          if (mayHoldTextBox(child)) {
            close();
            this.search(child, scope);
          }
          break;
        case "w:tbl": {
          close();
          const table = this.tables.get(scope) ?? 0;
          this.tables.set(scope, table + 1);
          this.search(child, `${scope.slice(0, -1)}t${table}.`);
          break;
        }
        case "w:tr":
          this.search(child, `${scope.slice(0, -1)}r${row++}.`);
          break;
        case "w:tc":
          this.search(child, `${scope.slice(0, -1)}c${cell++}.`);
          break;
        case "w:footnote":
        case "w:endnote":
        case "w:comment":
          this.search(child, `n${child.attr("w:id")}.`);
          break;
        case "mc:AlternateContent": {
          close();
          const branch = readBranch(child);
          if (branch !== null) this.search(branch, scope);
          break;
        }
        default:
          if (child.children.length > 0) {
            close();
            this.search(child, scope);
          }
      }
    }
    close();
  }

  /** Paragraphs that were one before the pending revisions. The one that was there keeps the text of all as its name. */
  private addGroup(group: readonly XmlElement[], scope: string): void {
    const owner = this.findOwner(group);
    for (const [n, element] of group.entries()) {
      const key = () =>
        element === owner
          ? `h${hashText(group.map((one) => textOf(one, "original")).join(""))}`
          : `i${hashText(textAtFirst(element, group[n - 1] ?? null))}`;
      const paraId = element.attr("w14:paraId")?.toUpperCase() ?? null;
      this.found.push({ element, paraId, scope, key });
    }
  }

  private findOwner(group: readonly XmlElement[]): XmlElement | null {
    const last = group.at(-1) as XmlElement;
    if (group.length === 1 && (!this.hasRevisions || hasMark(last, "original"))) return last;
    const stood = group.findLast((one) => readPieces(one, "original").length > 0);
    if (stood !== undefined || !hasMark(last, "original")) return stood ?? null;
    return findNamesake(group, "original");
  }
}

function textOf(paragraph: XmlElement, view: View): string {
  return readPieces(paragraph, view).reduce((sum: string, piece: Piece) => sum + piece.text, "");
}

/**
 * The text of a paragraph that a pending revision made as it was then: the words that stood there before, where it was divided
 * from others; else what the earliest of its insertions brought, also what is marked as deleted since. Own insertions are
 * rewritten without a mark, so there it is what they hold now.
 */
function textAtFirst(paragraph: XmlElement, previous: XmlElement | null): string {
  if (readPieces(paragraph, "original").length > 0) return textOf(paragraph, "original");
  const pieces = readPieces(paragraph, null).map(({ text, revisions }) => ({
    text,
    by: stampOf(revisions.find(isInsertion)),
  }));
  // A line behind the last one took over its mark: the mark that came with it stands on the line before.
  const mark = stampOf(findInsertedMark(paragraph) ?? findInsertedMark(previous));
  const dates = pieces.flatMap(({ by }) => by?.date ?? []);
  const date = dates.reduce((a, b) => (b < a ? b : a), mark?.date ?? dates[0] ?? "");
  const sameDate = pieces.flatMap(({ by }) => (by?.date === date ? [by.author] : []));
  const author = sameDate.find((one) => one === mark?.author) ?? sameDate[0];
  return pieces.reduce(
    (sum, { text, by }) => (by?.date === date && by.author === author ? sum + text : sum),
    "",
  );
}

function stampOf(revision: XmlElement | undefined): { date: string; author: string | null } | null {
  return revision === undefined
    ? null
    : { date: revision.attr("w:date") ?? "", author: revision.attr("w:author") };
}

const isInsertion = ({ tag }: XmlElement) => tag === "w:ins" || tag === "w:moveTo";

function findInsertedMark(paragraph: XmlElement | null): XmlElement | undefined {
  return paragraph?.find("w:pPr", "w:rPr")?.children.find(isInsertion);
}

const treesWithBoxes = new WeakMap<XmlTree, boolean>();

export function mayHoldTextBox(paragraph: XmlElement): boolean {
  const { tree } = paragraph;
  let may = treesWithBoxes.get(tree);
  if (may === undefined) {
    may = tree.text.includes("txbxContent");
    treesWithBoxes.set(tree, may);
  }
  return may && tree.text.slice(paragraph.start, paragraph.end).includes("txbxContent");
}
