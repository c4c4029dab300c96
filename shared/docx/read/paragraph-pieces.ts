import type { View } from "../types.ts";
import { firstIndex } from "../xml/first-index.ts";
import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";

/** One child of a run: a stretch of text, or something that stands between text. */
export interface Piece {
  kind: "text" | "tab" | "break" | "character" | "object";
  /** As a reader sees it: a tab is `\t`, a line break a blank; empty for objects (pictures, notes, field marks, page breaks). */
  text: string;
  /** `w:t`, `w:tab`, `w:br`, `w:drawing`, … */
  node: XmlElement;
  run: XmlElement;
  /** Revisions round the run, outermost first: `w:ins`, `w:del`, `w:moveFrom`, `w:moveTo`. */
  revisions: readonly XmlElement[];
}

/** Elements of a paragraph that hold runs as if they stood in the paragraph itself. */
const wrappers = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:sdtContent",
  "w:fldSimple",
  "w:customXml",
  "w:dir",
  "w:bdo",
]);
/** What makes an alternative inside a run one of text. */
const textTags = new Set(["w:t", "w:delText", "w:tab", "w:br", "w:sym"]);
const revisionTags = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);

export function isRevision(element: XmlElement): boolean {
  return revisionTags.has(element.tag);
}

/** The branch of an `mc:AlternateContent` that is read: the first Choice, else the Fallback. */
export function readBranch(alternate: XmlElement): XmlElement | null {
  return alternate.child("mc:Choice") ?? alternate.child("mc:Fallback");
}

/** Whether something inside these revisions is there in a view; in every view where none is given. */
export function isVisible(revisions: readonly XmlElement[], view: View | null): boolean {
  if (view === null) return true;
  return !revisions.some(({ tag }) =>
    view === "final" ? tag === "w:del" || tag === "w:moveFrom" : tag === "w:ins" || tag === "w:moveTo",
  );
}

/**
 * The inline content of a paragraph in reading order. With a view, only what is there in it; with null everything.
 * Field instructions are never part of it, field results are.
 */
export function readPieces(paragraph: XmlElement, view: View | null): Piece[] {
  const pieces: Piece[] = [];
  collect(paragraph, [], view, pieces);
  const hidden = fieldInstructions(paragraph.tree);
  return hidden.length === 0
    ? pieces
    : pieces.filter((piece) => piece.text === "" || !isInside(hidden, piece.node.start));
}

function collect(
  holder: XmlElement,
  revisions: readonly XmlElement[],
  view: View | null,
  pieces: Piece[],
): void {
  for (const child of holder.children) {
    const { tag } = child;
    if (tag === "w:r") {
      if (isVisible(revisions, view)) collectRun(child, child, revisions, pieces);
    } else if (revisionTags.has(tag)) collect(child, [...revisions, child], view, pieces);
    else if (wrappers.has(tag)) collect(child, revisions, view, pieces);
    else if (tag === "w:sdt") {
      const content = child.child("w:sdtContent");
      if (content !== null) collect(content, revisions, view, pieces);
    } else if (tag === "mc:AlternateContent") {
      const branch = readBranch(child);
      if (branch !== null) collect(branch, revisions, view, pieces);
    }
  }
}

function collectRun(
  holder: XmlElement,
  run: XmlElement,
  revisions: readonly XmlElement[],
  pieces: Piece[],
): void {
  for (const node of holder.children) {
    const add = (kind: Piece["kind"], text: string) => pieces.push({ kind, text, node, run, revisions });
    switch (node.tag) {
      case "w:rPr":
        break;
      case "w:t":
        add("text", readLine(node));
        break;
      case "w:delText":
        add(
          "text",
          revisions.some(({ tag }) => tag === "w:del" || tag === "w:moveFrom") ? readLine(node) : "",
        );
        break;
      case "w:tab":
      case "w:ptab":
        add("tab", "\t");
        break;
      case "w:cr":
        add("break", " ");
        break;
      case "w:br": {
        const type = node.attr("w:type");
        if (type === null || type === "textWrapping") add("break", " ");
        else add("object", "");
        break;
      }
      case "w:noBreakHyphen":
        add("character", "\u2011");
        break;
      case "w:softHyphen":
        add("character", "\u00ad");
        break;
      case "w:sym":
        add("character", readSymbol(node));
        break;
      case "w:ruby": {
        // The base is the text; the phonetic guide above it is an annotation.
        const base = node.child("w:rubyBase");
        for (const inner of base?.children ?? [])
          if (inner.tag === "w:r") collectRun(inner, inner, revisions, pieces);
        break;
      }
      case "mc:AlternateContent": {
        const branch = readBranch(node);
        const holdsText = branch?.children.some(({ tag }) => textTags.has(tag));
        if (branch !== null && holdsText) collectRun(branch, run, revisions, pieces);
        else add("object", "");
        break;
      }
      default:
        add("object", "");
    }
  }
}

/** Line ends inside `w:t` are blanks to Word; tabs there are left alone. */
function readLine(node: XmlElement): string {
  const { text } = node.readText();
  return text.includes("\n") ? text.replaceAll("\n", " ") : text;
}

/** Every run of a paragraph that is there in a view, also those that hold nothing, with the revisions round it. */
export function listRuns(
  paragraph: XmlElement,
  view: View,
): { run: XmlElement; revisions: readonly XmlElement[] }[] {
  const runs: { run: XmlElement; revisions: readonly XmlElement[] }[] = [];
  const search = (holder: XmlElement, revisions: readonly XmlElement[]) => {
    for (const child of holder.children) {
      if (child.tag === "w:r") {
        if (isVisible(revisions, view)) runs.push({ run: child, revisions });
      } else if (revisionTags.has(child.tag)) search(child, [...revisions, child]);
      else if (wrappers.has(child.tag) || child.tag === "w:sdt") search(child, revisions);
    }
  };
  search(paragraph, []);
  return runs;
}

/** Equations are no text and no runs, but a paragraph that has one is not empty. */
export function holdsEquation(paragraph: XmlElement): boolean {
  if (!paragraph.inner.includes("oMath")) return false;
  for (const { tag } of paragraph.descendants()) if (tag === "m:oMath" || tag === "m:oMathPara") return true;
  return false;
}

/** Symbol fonts use the private area F000–F0FF; the character is given as it stands there. */
export function readSymbol(node: XmlElement): string {
  const code = Number.parseInt(node.attr("w:char") ?? "", 16);
  return Number.isNaN(code) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
    ? ""
    : String.fromCodePoint(code);
}

/** A complex field: its marks may stand in different paragraphs. */
export interface Field {
  /** Offset of the begin mark in the part. */
  begin: number;
  /** Offset of the separator; null where the field has no result. */
  separator: number | null;
  end: XmlElement;
}

type Range = readonly [start: number, end: number];
const fieldLists = new WeakMap<XmlTree, readonly Field[]>();
const instructionRanges = new WeakMap<XmlTree, readonly Range[]>();

/** Inner fields before the outer ones. One that never ends is no field, so that a stray mark cannot hide the rest of a document. */
export function listFields(tree: XmlTree): readonly Field[] {
  let fields = fieldLists.get(tree);
  if (fields === undefined) {
    fields = tree.text.includes("fldChar") ? findFields(tree.root) : [];
    fieldLists.set(tree, fields);
  }
  return fields;
}

/** Fields that begin and end in one paragraph, inner ones before the outer ones. */
export function listFieldsIn(paragraph: XmlElement): Field[] {
  const fields = listFields(paragraph.tree);
  const found: Field[] = [];
  // They come by their ends.
  const from = firstIndex(fields.length, (n) => (fields[n] as Field).end.start >= paragraph.start);
  for (let n = from; n < fields.length && (fields[n] as Field).end.start < paragraph.end; n++)
    if ((fields[n] as Field).begin > paragraph.start) found.push(fields[n] as Field);
  return found;
}

function findFields(root: XmlElement): Field[] {
  const fields: Field[] = [];
  const open: { begin: number; separator: number | null }[] = [];
  for (const mark of root.descendants("w:fldChar")) {
    const type = mark.attr("w:fldCharType");
    const innermost = open.at(-1);
    if (type === "begin") open.push({ begin: mark.start, separator: null });
    else if (type === "separate" && innermost !== undefined) innermost.separator ??= mark.start;
    else if (type === "end" && innermost !== undefined) {
      open.pop();
      fields.push({ ...innermost, end: mark });
    }
  }
  return fields;
}

/** From a field's begin to its separator, or to its end where it has no result. */
function fieldInstructions(tree: XmlTree): readonly Range[] {
  let ranges = instructionRanges.get(tree);
  if (ranges === undefined) {
    ranges = mergeRanges(
      listFields(tree).map(({ begin, separator, end }) => [begin, separator ?? end.start]),
    );
    instructionRanges.set(tree, ranges);
  }
  return ranges;
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function isInside(ranges: readonly Range[], offset: number): boolean {
  const range = ranges[firstIndex(ranges.length, (n) => (ranges[n] as Range)[1] > offset)];
  return range !== undefined && range[0] <= offset;
}

/** Whether the paragraph's own mark is there in a view, so that the paragraph ends where it ends. */
export function hasMark(paragraph: XmlElement, view: View): boolean {
  const mark = paragraph.find("w:pPr", "w:rPr");
  if (mark === null) return true;
  return !mark.children.some(({ tag }) =>
    view === "final" ? tag === "w:del" || tag === "w:moveFrom" : tag === "w:ins" || tag === "w:moveTo",
  );
}
