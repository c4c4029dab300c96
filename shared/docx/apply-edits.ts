/**
 * Many edits at once, each meant against the document as it was given: its final view, its addresses, its texts.
 *
 * 1. Each edit is looked up and checked; one whose block is gone, whose `before` is not what stands there, or whose block
 *    another edit already has, is refused and named. The others go on.
 * 2. What goes is judged together (a cell keeps a paragraph even if all its blocks are deleted), and what comes is hung on the
 *    block it comes behind: a block behind a moved block goes with it.
 * 3. Every edit is written as splices over the parts, all counted in the old text, and put in place in one step. The inverse
 *    of these splices gives the old bytes again.
 */

import type { DocxDocument } from "./document.ts";
import { EditRefused } from "./edit-refused.ts";
import { freshIds } from "./fresh-ids.ts";
import { type BlockNode, readLayout } from "./layout.ts";
import {
  carryOver,
  isSafeToMove,
  wrapParagraph,
  writeMovedCopy,
  writeMoveRange,
  writeNewParagraph,
} from "./new-paragraphs.ts";
import { markParagraph, writeMark } from "./paragraph-marks.ts";
import { readPieces } from "./paragraph-pieces.ts";
import { readNodeText } from "./read-blocks.ts";
import {
  checkRemovable,
  cutOrphans,
  cutParagraphs,
  emptyBlock,
  findNeeded,
  listCommentReferences,
  markRemoved,
} from "./remove-paragraphs.ts";
import { replaceText, type WriteContext } from "./replace-text.ts";
import { applySplices, invertSplices, type Splice } from "./splice.ts";
import { findTwin } from "./text-box-twins.ts";
import type { ApplyResult, Edit, PartSplices, RefusalReason, RefusedEdit, Tracking } from "./types.ts";
import { findPrefixes, writeOrdered } from "./word-markup.ts";
import { isXmlText } from "./xml-text.ts";
import type { XmlElement } from "./xml-tree.ts";

const sentences: Record<Exclude<RefusalReason, "not-editable">, string> = {
  "block-not-found": "The line this change was meant for is no longer in the document.",
  "text-differs": "The line this change was meant for reads differently now.",
  "overlaps-other-edit": "Another change already covers the same line.",
  "invalid-text": "The new text holds a character that cannot stand in one line of a document.",
};

/** An edit that passed the first look. */
interface Plan {
  edit: Edit;
  /** The block it changes; null for an insertion. */
  node: BlockNode | null;
  /** The block it comes behind; null at the start of the body, undefined where it comes nowhere. */
  behind?: BlockNode | null;
  /** The same block in the Fallback of a text box. */
  twin: BlockNode | null;
  behindTwin?: BlockNode | null;
}

/** Moves to where the block already stands: done, and nothing to write, unless something else comes or goes there. */
function findStanding(plans: readonly Plan[]): Set<Plan> {
  const moved = new Set(plans.flatMap(({ edit, node }) => (edit.type === "move" ? [node] : [])));
  const arrivals = new Map<BlockNode, number>();
  for (const { behind } of plans) if (behind != null) arrivals.set(behind, (arrivals.get(behind) ?? 0) + 1);
  const standing = plans.filter(({ edit, node, behind }) => {
    if (edit.type !== "move" || node === null || behind == null) return false;
    if (moved.has(behind) || arrivals.get(behind) !== 1) return false;
    const [first] = node.paragraphs;
    const siblings = first?.parent?.children.filter(({ tag }) => !betweenBlocks.test(tag)) ?? [];
    const index = siblings.indexOf(first as XmlElement);
    return index > 0 && siblings[index - 1] === behind.paragraphs.at(-1);
  });
  return new Set(standing);
}

/** Marks that hold no content: range ends, proofing errors. */
const betweenBlocks = /(Start|End|Err)$/;

/**
 * Applies edits to the final view, tracked or (with `tracking` null) clean. Never throws for what an edit asks; throws for
 * tracking without an author or with a date that is none.
 */
export function applyEdits(doc: DocxDocument, edits: readonly Edit[], tracking: Tracking): ApplyResult {
  checkTracking(tracking);
  const batch = new Batch(doc, tracking);
  return batch.apply(edits);
}

function checkTracking(tracking: Tracking): void {
  if (tracking === null) return;
  if (tracking.author.trim() === "" || !isXmlText(tracking.author))
    throw new TypeError("tracked changes need an author");
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(tracking.date)) {
    throw new TypeError(`not an ISO 8601 date in UTC: ${tracking.date}`);
  }
}

class Batch {
  private readonly doc: DocxDocument;
  private readonly tracking: Tracking;
  private readonly nodes: ReadonlyMap<string, BlockNode>;
  private readonly nextId: () => string;
  private readonly refused: RefusedEdit[] = [];
  private readonly splices = new Map<string, Splice[]>();
  private readonly claimed = new Set<string>();
  /** Elements above the blocks that edits of this batch work at: notes among them are not taken away as a whole. */
  private readonly edited = new Set<XmlElement>();

  constructor(doc: DocxDocument, tracking: Tracking) {
    this.doc = doc;
    this.tracking = tracking;
    this.nodes = new Map(readLayout(doc, "final").map((node) => [node.address, node]));
    this.nextId = freshIds(doc);
  }

  apply(edits: readonly Edit[]): ApplyResult {
    const checked = this.dropCircles(
      edits.flatMap((edit) => this.attempt(edit, () => this.plan(edit)) ?? []),
    );
    const standing = findStanding(checked);
    const plans = checked.filter((plan) => !standing.has(plan));
    for (const { node, behind } of plans) {
      for (const touched of [node, behind]) {
        for (let up = touched?.paragraphs[0]?.parent; up != null; up = up.parent) this.edited.add(up);
      }
    }
    const going = new Map<XmlElement, Plan>();
    for (const plan of plans) {
      if (plan.edit.type !== "delete" && plan.edit.type !== "move") continue;
      for (const node of [plan.node, plan.twin])
        for (const paragraph of node?.paragraphs ?? []) going.set(paragraph, plan);
    }
    const needed = findNeeded(new Set(going.keys()));
    // Arrivals are written with what they come behind, so changes and departures are tried first: a refused one must not arrive.
    const done = plans.filter(
      (plan) => this.attempt(plan.edit, () => this.writeChange(plan, needed)) !== null,
    );
    const placed = this.writeArrivals(done, new Set(going.keys()));
    const applied = checked.filter(
      (plan) => standing.has(plan) || placed.has(plan) || (plan.behind === undefined && done.includes(plan)),
    );
    return this.finish(applied.map(({ edit }) => edit));
  }

  private finish(applied: Edit[]): ApplyResult {
    const changes: PartSplices[] = [];
    const inverse: PartSplices[] = [];
    const texts = new Map<string, string>();
    for (const [part, all] of this.splices) {
      const splices = withoutRepeats(all);
      if (splices.length === 0) continue;
      const text = this.doc.text(part);
      changes.push({ part, splices });
      inverse.push({ part, splices: invertSplices(text, splices) });
      texts.set(part, applySplices(text, splices));
    }
    const document = texts.size === 0 ? this.doc : this.doc.withParts(texts);
    return { document, applied, refused: this.refused, changes, inverse };
  }

  /** Null where the edit was refused; its splices are then left out as a whole. */
  private attempt<T>(edit: Edit, act: () => T): T | null {
    const lengths = new Map([...this.splices].map(([part, list]) => [part, list.length]));
    try {
      return act();
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      for (const [part, list] of this.splices) list.length = lengths.get(part) ?? 0;
      this.refused.push({ edit, reason: error.reason, message: error.message });
      return null;
    }
  }

  private refuse(reason: keyof typeof sentences): never {
    throw new EditRefused(reason, sentences[reason]);
  }

  private plan(edit: Edit): Plan {
    if (edit.type === "replace" && !isLine(edit.after)) this.refuse("invalid-text");
    if (edit.type === "insert" && !isLine(edit.text)) this.refuse("invalid-text");
    const node = edit.type === "insert" ? null : this.getNode(edit.block);
    if (node !== null && (edit.type === "replace" || edit.type === "delete")) {
      if (readNodeText(node, "final") !== edit.before) this.refuse("text-differs");
    }
    const plan: Plan = { edit, node, twin: node === null ? null : findTwin(node) };
    if (edit.type === "insert" || edit.type === "move") {
      plan.behind = edit.behind === "" ? null : this.getNode(edit.behind);
      plan.behindTwin = plan.behind === null ? null : findTwin(plan.behind);
      if (edit.type === "move") this.checkMove(plan);
    }
    for (const touched of edit.type === "replace" ? [] : [node, plan.behind]) {
      if (touched?.paragraphs.some(({ parent }) => parent?.tag.startsWith("mc:"))) {
        throw new EditRefused(
          "not-editable",
          "This part of the document stands twice in the file, for older and newer programs, and cannot be changed safely.",
        );
      }
    }
    if (node !== null) {
      if (this.claimed.has(node.address)) this.refuse("overlaps-other-edit");
      this.claimed.add(node.address);
    }
    return plan;
  }

  private getNode(address: string): BlockNode {
    const node = this.nodes.get(address);
    return node ?? this.refuse("block-not-found");
  }

  private checkMove({ node, behind, twin, behindTwin }: Plan): void {
    if (node === behind) throw new EditRefused("not-editable", "A line cannot be moved behind itself.");
    if (node?.part !== (behind?.part ?? this.doc.mainPart)) {
      throw new EditRefused("not-editable", "A line can only be moved within the same part of the document.");
    }
    if ((twin === null) !== ((behindTwin ?? null) === null)) {
      throw new EditRefused("not-editable", "A line cannot be moved into or out of a text box.");
    }
    if (node?.paragraphs.at(-1)?.find("w:pPr", "w:sectPr") != null) {
      throw new EditRefused(
        "not-editable",
        "This line ends a section of the document and has to stay where it is.",
      );
    }
  }

  /** Of moves that wait for each other (A behind B, B behind A) the last is refused, and so on until none is left. */
  private dropCircles(plans: Plan[]): Plan[] {
    const moves = new Map<BlockNode, Plan>();
    return plans.filter((plan) => {
      if (plan.edit.type !== "move" || plan.node === null) return true;
      for (let at = plan.behind; at != null; at = moves.get(at)?.behind) {
        if (at !== plan.node) continue;
        const message = "These lines are to be moved behind each other.";
        this.refused.push({ edit: plan.edit, reason: "overlaps-other-edit", message });
        return false;
      }
      moves.set(plan.node, plan);
      return true;
    });
  }

  private contextAt(element: XmlElement): WriteContext {
    const prefixes = findPrefixes(element);
    if (prefixes === null)
      throw new EditRefused(
        "not-editable",
        "This document writes its text in a way that cannot be changed safely.",
      );
    return { tracking: this.tracking, prefixes, nextId: this.nextId };
  }

  private add(part: string, splices: readonly Splice[]): void {
    const list = this.splices.get(part) ?? [];
    list.push(...splices);
    this.splices.set(part, list);
  }

  /** What an edit does at the block itself: new words, or its departure. */
  private writeChange({ edit, node, twin, behind }: Plan, needed: ReadonlySet<XmlElement>): void {
    if (node === null) {
      this.contextAt((behind?.paragraphs.at(-1) ?? this.doc.tree(this.doc.mainPart).root) as XmlElement);
      return;
    }
    for (const target of twin === null ? [node] : [node, twin]) {
      const context = this.contextAt(target.paragraphs.at(-1) as XmlElement);
      if (edit.type === "replace") this.add(target.part, replaceText(target, edit.after, context));
      else this.writeDeparture(target, edit.type === "move", needed, context);
    }
  }

  private writeDeparture(
    node: BlockNode,
    moves: boolean,
    needed: ReadonlySet<XmlElement>,
    context: WriteContext,
  ): void {
    checkRemovable(node, context);
    if (context.tracking !== null && isOwnInsertion(node, context.tracking.author)) {
      if (moves)
        throw new EditRefused(
          "not-editable",
          "This line was just inserted; insert it at its new place instead.",
        );
      this.add(node.part, cutParagraphs(node, new Set()));
      return;
    }
    const isNeeded = node.paragraphs.some((paragraph) => needed.has(paragraph));
    if (context.tracking !== null) {
      if (moves && !isNeeded && isSafeToMove(node)) this.writeTrackedMove(node, context);
      else {
        if (moves) writeMovedCopy(node, "ins", "", context);
        this.add(node.part, isNeeded ? emptyBlock(node, context) : markRemoved(node, "del", false, context));
      }
      return;
    }
    if (isNeeded && moves)
      throw new EditRefused(
        "not-editable",
        "This line is the only one in its place and cannot be moved away.",
      );
    if (isNeeded) {
      this.add(node.part, emptyBlock(node, context));
      return;
    }
    const comments = moves ? new Set<string>() : listCommentReferences(node.paragraphs);
    this.add(node.part, cutParagraphs(node, comments));
    if (!moves)
      for (const { part, splice } of cutOrphans(this.doc, node.paragraphs, this.edited))
        this.add(part, [splice]);
  }

  private readonly moveNames = new Map<BlockNode, string>();

  private writeTrackedMove(node: BlockNode, context: WriteContext): void {
    const [paragraph] = node.paragraphs as [XmlElement];
    const name = `move${this.nextId()}`;
    this.moveNames.set(node, name);
    const range = writeMoveRange("moveFrom", name, context);
    const at = paragraph.child("w:pPr")?.end ?? paragraph.openEnd;
    // Where the paragraph has no properties yet, the mark's properties come first: they are written at the same place before.
    const [mark, runs] = [
      markParagraph(paragraph, "moveFrom", writeMark("moveFrom", context), context),
      markRemoved(node, "moveFrom", true, context),
    ];
    if (paragraph.selfClosing)
      throw new EditRefused("not-editable", "An empty line cannot be moved as a tracked change.");
    this.add(node.part, [mark, { start: at, end: at, text: range.start }, ...runs]);
    this.add(node.part, [{ start: paragraph.end, end: paragraph.end, text: range.end }]);
  }

  /** Everything that comes behind a block, in the order of the edits; what comes behind an arriving block follows it. */
  private writeArrivals(plans: readonly Plan[], going: ReadonlySet<XmlElement>): Set<Plan> {
    const arrivals = new Map<BlockNode | null, Plan[]>();
    for (const plan of plans) {
      if (plan.behind === undefined) continue;
      arrivals.set(plan.behind, [...(arrivals.get(plan.behind) ?? []), plan]);
    }
    const moved = new Set(plans.filter(({ edit }) => edit.type === "move").map(({ node }) => node));
    const placed = new Set<Plan>();
    for (const [anchor, list] of arrivals) {
      if (anchor !== null && moved.has(anchor)) continue;
      const twins = list[0]?.behindTwin != null ? [false, true] : [false];
      for (const useTwin of twins) {
        const target = useTwin ? (list[0]?.behindTwin as BlockNode) : anchor;
        this.placeBehind(target, list, arrivals, going, useTwin);
      }
      const mark = (plan: Plan) => {
        placed.add(plan);
        if (plan.edit.type === "move") for (const next of arrivals.get(plan.node) ?? []) mark(next);
      };
      list.forEach(mark);
    }
    return placed;
  }

  private placeBehind(
    anchor: BlockNode | null,
    list: readonly Plan[],
    arrivals: ReadonlyMap<BlockNode | null, Plan[]>,
    going: ReadonlySet<XmlElement>,
    useTwin: boolean,
  ): void {
    const texts: string[] = [];
    const tail = anchor === null ? null : this.findTail(anchor, list, going);
    const write = (plan: Plan, isLast: boolean) => {
      const { edit } = plan;
      if (edit.type === "insert") {
        const model = anchor ?? this.firstBodyNode();
        const behind =
          plan.behind === undefined || plan.behind === null
            ? model
            : useTwin
              ? (plan.behindTwin ?? model)
              : plan.behind;
        const context = this.contextAt(this.elementOf(behind));
        texts.push(
          isLast && tail !== null
            ? wrapParagraph(tail.properties, behind, edit.text, context)
            : writeNewParagraph(behind, edit.text, context),
        );
      } else if (edit.type === "move") {
        const node = (useTwin ? plan.twin : plan.node) as BlockNode;
        const context = this.contextAt(this.elementOf(node));
        const name = this.moveNames.get(node);
        if (context.tracking === null) texts.push(carryOver(node));
        else if (name === undefined) texts.push(writeMovedCopy(node, "ins", "", context));
        else {
          const range = writeMoveRange("moveTo", name, context);
          texts.push(writeMovedCopy(node, "moveTo", range.start, context) + range.end);
        }
        for (const next of arrivals.get(plan.node) ?? []) write(next, false);
      }
    };
    list.forEach((plan, n) => {
      write(plan, n === list.length - 1);
    });
    const last = anchor?.paragraphs.at(-1);
    const part = anchor?.part ?? this.doc.mainPart;
    const at = last?.end ?? (this.doc.tree(part).root.child("w:body") as XmlElement).openEnd;
    if (tail !== null) this.add(part, tail.splices);
    this.add(part, [{ start: at, end: at, text: texts.join("") }]);
  }

  private elementOf(node: BlockNode | null): XmlElement {
    return node?.paragraphs.at(-1) ?? this.doc.tree(this.doc.mainPart).root;
  }

  private firstBodyNode(): BlockNode | null {
    const first = [...this.nodes.values()][0];
    return first?.story === "body" && first.cell === null ? first : null;
  }

  /**
   * At the end of a story, a cell or a section the new paragraph takes over the old mark, and the old paragraph gets the new
   * one, as when somebody presses Enter there: rejected, the two join again, and no empty line is left at the end.
   * Null where this is not needed, or where marks of other revisions are in the way.
   */
  private findTail(
    anchor: BlockNode,
    list: readonly Plan[],
    going: ReadonlySet<XmlElement>,
  ): { splices: Splice[]; properties: string } | null {
    const paragraph = anchor.paragraphs.at(-1) as XmlElement;
    const pPr = paragraph.child("w:pPr");
    const section = pPr?.child("w:sectPr") ?? null;
    const siblings = paragraph.parent?.children ?? [];
    const next = siblings.slice(siblings.indexOf(paragraph) + 1).find(({ tag }) => !betweenBlocks.test(tag));
    if (next?.tag === "w:p" && section === null) return null;
    if (list.at(-1)?.edit.type !== "insert" || going.has(paragraph) || paragraph.selfClosing) return null;
    const revised =
      pPr?.child("w:rPr")?.children.some(({ tag }) => /^w:(ins|del|moveFrom|moveTo|rPrChange)$/.test(tag)) ??
      false;
    if (revised || pPr?.child("w:pPrChange") != null || (this.tracking === null && section === null))
      return null;
    const context = this.contextAt(paragraph);
    const splices: Splice[] = section === null ? [] : [{ start: section.start, end: section.end, text: "" }];
    if (this.tracking !== null)
      splices.unshift(markParagraph(paragraph, "ins", writeMark("ins", context), context));
    return { splices, properties: pPr === null ? "" : copyWithMark(pPr) };
  }
}

/** Two edits in one content control both end its placeholder: once is enough. Insertions are never repeats. */
function withoutRepeats(splices: readonly Splice[]): Splice[] {
  const seen = new Set<string>();
  return splices.filter(({ start, end, text }) => {
    if (start === end) return true;
    const key = `${start} ${end} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A block that this author's own pending revisions brought: taking it away again leaves no trace. */
function isOwnInsertion(node: BlockNode, author: string): boolean {
  const isOwn = (element: XmlElement) => element.tag === "w:ins" && element.attr("w:author") === author;
  return node.paragraphs.every(
    (paragraph) =>
      (paragraph.find("w:pPr", "w:rPr")?.children.some(isOwn) ?? false) &&
      readPieces(paragraph, null).every(({ revisions }) => revisions.some(isOwn)),
  );
}

/** All of a paragraph's properties, a section's end too, those of its mark in the schema's order. */
function copyWithMark(pPr: XmlElement): string {
  const rPr = pPr.child("w:rPr");
  if (rPr === null) return pPr.raw;
  const { text } = pPr.tree;
  const ordered = `<${rPr.name}>${writeOrdered(rPr.children)}</${rPr.name}>`;
  return text.slice(pPr.start, rPr.start) + ordered + text.slice(rPr.end, pPr.end);
}

/** One line: tabs may stand in it, line ends may not. */
function isLine(text: string): boolean {
  return isXmlText(text) && !/[\n\r\u2028\u2029\u0085]/.test(text);
}
