/**
 * Writing a new text into a block, word by word.
 *
 * The block's text and the new one are compared (`diffWords`); each difference becomes a deletion in the runs it covers
 * and an insertion in one of them. Only those runs are written anew, each from slices of itself:
 *
 *     <w:r A><w:rPr B/><w:t>Led 4 engineers</w:t></w:r>          "Led 4 engineers" → "Led 6 engineers"
 *
 *     <w:r A><w:rPr B/><w:t xml:space="preserve">Led </w:t></w:r>
 *     <w:del …><w:r A><w:rPr B/><w:delText>4</w:delText></w:r></w:del>
 *     <w:ins …><w:r A><w:rPr B/><w:t>6</w:t></w:r></w:ins>
 *     <w:r A><w:rPr B/><w:t xml:space="preserve"> engineers</w:t></w:r>
 *
 * Written clean, the run stays one: `<w:t>Led 6 engineers</w:t>`. Whatever stands in a run besides text (notes, pictures,
 * field marks) stays, and so does everything between runs: bookmarks, comment anchors, proofing marks.
 *
 * Revisions round a run: another author's insertion keeps its text and gets our deletion inside it; our insertion
 * divides it in two, as in Word. In an insertion of our own, text comes and goes without further marks.
 */

import { diffWords, type WordHunk } from "../text/diff-words.ts";
import { EditRefused } from "./edit-refused.ts";
import { type BlockNode, readNodePieces } from "./layout.ts";
import { isRevision, listFields, type Piece } from "./paragraph-pieces.ts";
import type { Splice } from "./splice.ts";
import type { Tracking } from "./types.ts";
import { copyRunProperties, markAttributes, type Prefixes, writeRunText, writeText } from "./word-markup.ts";
import { escapeText } from "./xml-text.ts";
import type { XmlElement } from "./xml-tree.ts";

export interface WriteContext {
  tracking: Tracking;
  prefixes: Prefixes;
  nextId: () => string;
}

interface PlacedPiece extends Piece {
  /** In the block's text. */
  from: number;
  to: number;
}

/** What happens inside one run: ranges of its children's text that go, and texts that come behind an offset of a child. */
interface RunPlan {
  run: XmlElement;
  revisions: readonly XmlElement[];
  deletions: Map<XmlElement, [number, number][]>;
  insertions: { node: XmlElement; at: number; text: string }[];
}

/** Splices over the part that make the block read `after` in the final view. Throws `EditRefused`. */
export function replaceText(node: BlockNode, after: string, context: WriteContext): Splice[] {
  let at = 0;
  const pieces: PlacedPiece[] = readNodePieces(node, "final").map((piece) => {
    const from = at;
    at += piece.text.length;
    return { ...piece, from, to: at };
  });
  const carriers = pieces.filter((piece) => piece.text !== "");
  const before = carriers.reduce((sum, piece) => sum + piece.text, "");
  const paragraph = node.paragraphs.at(-1) as XmlElement;
  if (carriers.length === 0) return after === "" ? [] : [appendRun(paragraph, after, context)];

  const plans = new Map<XmlElement, RunPlan>();
  const planFor = (piece: Piece) => {
    let plan = plans.get(piece.run);
    if (plan === undefined) {
      checkEditable(piece, paragraph);
      plan = { run: piece.run, revisions: piece.revisions, deletions: new Map(), insertions: [] };
      plans.set(piece.run, plan);
    }
    return plan;
  };
  const splices: Splice[] = [];
  for (const hunk of diffWords(before, after).flatMap((h) => divideByFormatting(h, carriers))) {
    let anchor: PlacedPiece | null = null;
    for (const piece of carriers) {
      const start = Math.max(hunk.start, piece.from);
      const end = Math.min(hunk.end, piece.to);
      if (start >= end) continue;
      const plan = planFor(piece);
      const ranges = plan.deletions.get(piece.node) ?? [];
      ranges.push([start - piece.from, end - piece.from]);
      plan.deletions.set(piece.node, ranges);
      if (anchor === null || weight(hunk, piece) > weight(hunk, anchor)) anchor = piece;
    }
    if (hunk.after === "") continue;
    if (anchor !== null) {
      const offset = Math.min(hunk.end, anchor.to) - anchor.from;
      planFor(anchor).insertions.push({ node: anchor.node, at: offset, text: hunk.after });
      continue;
    }
    const place = findPlace(hunk, carriers);
    if (place.outside === null) {
      planFor(place.piece).insertions.push({
        node: place.piece.node,
        at: hunk.start - place.piece.from,
        text: hunk.after,
      });
    } else {
      checkEditable(place.piece, paragraph);
      const model = carriers.find((piece) => findLink(piece) === null)?.run ?? null;
      const offset = place.side === "behind" ? place.outside.end : place.outside.start;
      const rPr = copyRunProperties(model?.child("w:rPr") ?? markProperties(paragraph), ["w:rStyle"]);
      splices.push({ start: offset, end: offset, text: writeInserted(rPr, hunk.after, context) });
    }
  }
  return [...splices, ...writePlans([...plans.values()], context)];
}

/** How much of a hunk's words a piece holds: the replacement takes the formatting of the piece that holds most. */
function weight(hunk: WordHunk, piece: PlacedPiece): number {
  const text = piece.text.slice(Math.max(0, hunk.start - piece.from), Math.max(0, hunk.end - piece.from));
  return text.replace(/\s/g, "").length;
}

/**
 * A phrase over differently formatted runs, replaced by as many words, is replaced word by word, so that each word keeps its
 * formatting.
 */
function divideByFormatting(hunk: WordHunk, carriers: readonly PlacedPiece[]): WordHunk[] {
  const covered = carriers.filter((piece) => piece.from < hunk.end && piece.to > hunk.start);
  const formats = new Set(covered.map((piece) => copyRunProperties(piece.run.child("w:rPr"))));
  if (formats.size < 2) return [hunk];
  const words = (text: string) => [...text.matchAll(/\S+/g)];
  const oldWords = words(hunk.before);
  const newWords = words(hunk.after);
  const blanksEqual = hunk.before.replace(/\S+/g, "x") === hunk.after.replace(/\S+/g, "x");
  if (oldWords.length < 2 || !blanksEqual) return [hunk];
  return oldWords.map((word, n) => {
    const other = newWords[n] as RegExpMatchArray;
    const start = hunk.start + word.index;
    const newStart = hunk.newStart + (other.index as number);
    return {
      start,
      end: start + word[0].length,
      newStart,
      newEnd: newStart + other[0].length,
      before: word[0],
      after: other[0],
    };
  });
}

interface Place {
  piece: PlacedPiece;
  /** Not inside the piece's run, but beside this element (a link, or the end of a field). */
  outside: XmlElement | null;
  side: "before" | "behind";
}

/**
 * Where a pure insertion goes: with the word it stands at, which is the next one where it ends with a blank. At the edge
 * of a link or a field it stays outside, as typing there does in Word.
 */
function findPlace(hunk: WordHunk, carriers: readonly PlacedPiece[]): Place {
  const offset = hunk.start;
  const inside = carriers.find((piece) => piece.from < offset && offset < piece.to);
  if (inside !== undefined) return { piece: inside, outside: null, side: "behind" };
  const left = carriers.findLast((piece) => piece.to === offset);
  const right = carriers.find((piece) => piece.from === offset);
  const linkOf = (piece: PlacedPiece | undefined) => (piece === undefined ? null : findLink(piece));
  const shared = linkOf(left) !== null && linkOf(left)?.first === linkOf(right)?.first;
  const order = /\s$/.test(hunk.after) ? [right, left] : [left, right];
  for (const piece of order) {
    if (piece !== undefined && (shared || linkOf(piece) === null))
      return { piece, outside: null, side: "behind" };
  }
  return left !== undefined
    ? { piece: left, outside: linkOf(left)?.last ?? null, side: "behind" }
    : { piece: right as PlacedPiece, outside: linkOf(right)?.first ?? null, side: "before" };
}

/** The link or field round a piece, as its first and last element beside which other runs may stand. */
function findLink(piece: Piece): { first: XmlElement; last: XmlElement } | null {
  for (let up = piece.run.parent; up !== null && up.tag !== "w:p"; up = up.parent) {
    if (up.tag === "w:hyperlink" || up.tag === "w:fldSimple") return { first: up, last: up };
  }
  for (const { begin, separator, end } of listFields(piece.run.tree)) {
    if (separator === null || piece.node.start < separator || piece.node.start > end.start) continue;
    const last = end.parent;
    const beginRun = last?.parent?.children.find((child) => child.start <= begin && begin < child.end);
    // A field over several paragraphs is edited in place: nothing in this paragraph is outside of it.
    return beginRun === undefined || last === null ? null : { first: beginRun, last };
  }
  return null;
}

/** Throws where writing at a piece would be lost or would break the document. */
export function checkEditable({ node }: Piece, paragraph: XmlElement): void {
  for (let up: XmlElement | null = node.parent; up !== null; up = up.parent) {
    if (up.tag === "w:sdt" && isBound(up)) {
      throw new EditRefused(
        "not-editable",
        "Word fills in this text from the document's properties, so a change here would be overwritten.",
      );
    }
    if (
      up.start > paragraph.start &&
      (up.tag === "mc:Choice" || up.tag === "mc:Fallback" || up.tag === "w:ruby")
    ) {
      throw new EditRefused(
        "not-editable",
        "This text stands twice in the file, for older and newer programs, and cannot be changed safely.",
      );
    }
  }
}

/** ECMA-376 part 1, 17.5.2.6: Word refreshes such a control from its XML part on opening. */
function isBound(control: XmlElement): boolean {
  const properties = control.child("w:sdtPr");
  return (
    properties?.children.some(({ tag }) => tag === "w:dataBinding" || tag === "w15:dataBinding") ?? false
  );
}

export function markProperties(paragraph: XmlElement): XmlElement | null {
  return paragraph.find("w:pPr", "w:rPr");
}

function appendRun(paragraph: XmlElement, text: string, context: WriteContext): Splice {
  const sample: Piece = { kind: "text", text, node: paragraph, run: paragraph, revisions: [] };
  checkEditable({ ...sample, node: paragraph.children[0] ?? paragraph }, paragraph);
  const inserted = writeInserted(copyRunProperties(markProperties(paragraph)), text, context);
  return appendInside(paragraph, inserted);
}

/** Adds to the end of an element, which may be self-closing. */
export function appendInside(element: XmlElement, text: string): Splice {
  if (!element.selfClosing) return { start: element.closeStart, end: element.closeStart, text };
  const slash = element.tree.text.lastIndexOf("/", element.end);
  return { start: slash, end: element.end, text: `>${text}</${element.name}>` };
}

/** A new run of its own, in a `w:ins` where changes are tracked. */
export function writeInserted(
  rPr: string,
  text: string,
  { tracking, prefixes, nextId }: WriteContext,
): string {
  const { element } = prefixes;
  const run = `<${element}r>${rPr}${writeRunText(prefixes, text)}</${element}r>`;
  return tracking === null
    ? run
    : `<${element}ins${markAttributes(prefixes, tracking, nextId())}>${run}</${element}ins>`;
}

type Segment = {
  kind: "keep" | "del" | "ins";
  raw: string /** Escaped text, where the segment is nothing else. */;
  text: string | null;
};

function writePlans(plans: readonly RunPlan[], context: WriteContext): Splice[] {
  const splices: Splice[] = [];
  const emptied = new Set<XmlElement>();
  for (const plan of plans) {
    const text = writeRun(plan, context, splices);
    if (text === "") emptied.add(plan.run);
    else if (text !== plan.run.raw) splices.push({ start: plan.run.start, end: plan.run.end, text });
    splices.push(...endPlaceholder(plan.run));
  }
  return [...splices, ...removeEmptied(emptied)];
}

/** A control that shows its placeholder would drop what is written into it. */
function endPlaceholder(run: XmlElement): Splice[] {
  const splices: Splice[] = [];
  for (let up = run.parent; up !== null; up = up.parent) {
    const flag = up.tag === "w:sdt" ? (up.find("w:sdtPr", "w:showingPlcHdr") ?? null) : null;
    if (flag !== null) splices.push({ start: flag.start, end: flag.end, text: "" });
  }
  return splices;
}

/** Runs that lost all they held go, and with them the link or revision that held nothing else. */
function removeEmptied(emptied: Set<XmlElement>): Splice[] {
  const removed = new Set(emptied);
  for (const run of emptied) {
    for (let up = run.parent; up !== null; up = up.parent) {
      const removable = isRevision(up) || up.tag === "w:hyperlink" || up.tag === "w:smartTag";
      if (!removable || !up.children.every((child) => removed.has(child))) break;
      for (const child of up.children) removed.delete(child);
      removed.add(up);
    }
  }
  return [...removed].map(({ start, end }) => ({ start, end, text: "" }));
}

function segmentsOf({ run, deletions, insertions }: RunPlan, prefixes: Prefixes): Segment[] {
  const segments: Segment[] = [];
  for (const node of run.children) {
    if (node.tag === "w:rPr") continue;
    const gone = deletions.get(node) ?? [];
    const come = insertions.filter((insertion) => insertion.node === node);
    if (gone.length === 0 && come.length === 0) {
      segments.push({ kind: "keep", raw: node.raw, text: null });
      continue;
    }
    const isText = node.tag === "w:t";
    const { text, offsets } = isText ? node.readText() : { text: " ", offsets: null };
    // CDATA and comments cannot be cut: there the text is written anew.
    const hasMarkup = node.inner.includes("<");
    const rawOf = (from: number, to: number) =>
      hasMarkup || !isText
        ? escapeText(text.slice(from, to))
        : node.inner.slice(offsets?.[from] ?? from, offsets?.[to] ?? to);
    const cuts = new Set([0, text.length, ...gone.flat(), ...come.map(({ at }) => at)]);
    const order = [...cuts].sort((a, b) => a - b);
    for (const [n, from] of order.entries()) {
      for (const { at, text: added } of come) {
        if (at === from)
          segments.push({ kind: "ins", raw: writeRunText(prefixes, added), text: plainText(added) });
      }
      const to = order[n + 1];
      if (to === undefined) break;
      const kind = gone.some(([start, end]) => start <= from && to <= end) ? "del" : "keep";
      if (!isText) segments.push({ kind, raw: node.raw, text: null });
      else {
        const raw = rawOf(from, to);
        const whole = from === 0 && to === text.length;
        const kept = whole ? node.raw : writeText(prefixes.element, "t", raw);
        segments.push({
          kind,
          raw: kind === "del" ? writeText(prefixes.element, "delText", raw) : kept,
          text: raw,
        });
      }
    }
  }
  return segments;
}

function plainText(text: string): string | null {
  return /[\t\u2011\u00ad]/.test(text) ? null : escapeText(text);
}

/** The run as it stands after its plan; empty where nothing stays. What goes beside the run's holder is added to `splices`. */
function writeRun(plan: RunPlan, context: WriteContext, splices: Splice[]): string {
  const { run, revisions } = plan;
  const { tracking, prefixes, nextId } = context;
  const { element } = prefixes;
  const open = run.tree.text.slice(run.start, run.openEnd);
  const rPr = run.child("w:rPr")?.raw ?? "";
  const newRPr = copyRunProperties(run.child("w:rPr"));
  const segments = segmentsOf(plan, prefixes);
  const own =
    tracking !== null &&
    revisions.some(
      (r) => (r.tag === "w:ins" || r.tag === "w:moveTo") && r.attr("w:author") === tracking.author,
    );
  if (tracking === null || own) {
    const kept = segments.filter(({ kind }) => kind !== "del");
    return kept.length === 0 ? "" : `${open}${rPr}${joinTexts(kept, element)}</${run.name}>`;
  }

  const holder = run.parent?.tag === "w:ins" || run.parent?.tag === "w:moveTo" ? run.parent : null;
  const isFirst = holder?.children[0] === run;
  const isLast = holder?.children.at(-1) === run;
  const groups = groupByKind(segments);
  let text = "";
  for (const [n, { kind, raw }] of groups.entries()) {
    if (kind === "keep") text += `${open}${rPr}${raw}</${run.name}>`;
    else if (kind === "del") {
      text += `<${element}del${markAttributes(prefixes, tracking, nextId())}>${open}${rPr}${raw}</${run.name}></${element}del>`;
    } else {
      const inserted = `<${element}ins${markAttributes(prefixes, tracking, nextId())}>${open}${newRPr}${raw}</${run.name}></${element}ins>`;
      if (holder === null) text += inserted;
      else if (isFirst && n === 0) splices.push({ start: holder.start, end: holder.start, text: inserted });
      else if (isLast && n === groups.length - 1)
        splices.push({ start: holder.end, end: holder.end, text: inserted });
      else text += `</${holder.name}>${inserted}${reopen(holder, nextId())}`;
    }
  }
  return text;
}

/** Clean: texts that now stand side by side become one `w:t`. */
function joinTexts(segments: readonly Segment[], prefix: string): string {
  let out = "";
  for (let n = 0; n < segments.length; ) {
    let end = n;
    while (end < segments.length && (segments[end] as Segment).text !== null) end++;
    if (end - n > 1) {
      const texts = segments.slice(n, end).map(({ text }) => text);
      out += writeText(prefix, "t", texts.join(""));
      n = end;
    } else {
      out += (segments[n] as Segment).raw;
      n++;
    }
  }
  return out;
}

function groupByKind(segments: readonly Segment[]): { kind: Segment["kind"]; raw: string }[] {
  const groups: { kind: Segment["kind"]; raw: string }[] = [];
  for (const { kind, raw } of segments) {
    const last = groups.at(-1);
    if (last?.kind === kind) last.raw += raw;
    else groups.push({ kind, raw });
  }
  return groups;
}

/** The start tag of a revision once more, for its second half, with an id of its own. */
function reopen(holder: XmlElement, id: string): string {
  const open = holder.tree.text.slice(holder.start, holder.openEnd);
  const attribute = holder.attributes().find(({ tag }) => tag === "w:id");
  if (attribute === undefined) return open;
  const from = attribute.valueStart - holder.start;
  return open.slice(0, from) + id + open.slice(attribute.valueEnd - holder.start);
}
