/**
 * Insertions, deletions and moves of whole blocks, written together.
 *
 * Each edit is prepared first, which refuses what cannot be written. Then `arrange-paragraphs.ts` says, for all of them at once,
 * which paragraphs have to stay and whose mark is whose; what goes is written at its place, what comes behind its anchor,
 * and the last marks of stretches by `write-last-marks.ts`. Text boxes are written twice, once in each branch.
 */

import type { DocxDocument } from "../package/document.ts";
import { type BlockNode, listStories, readLayout } from "../read/layout.ts";
import type { Splice } from "../xml/splice.ts";
import type { SpliceList } from "../xml/splice-list.ts";
import type { MarkTag } from "../xml/word-markup.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { arrangeParagraphs, type Tail } from "./arrange-paragraphs.ts";
import { EditRefused } from "./edit-refused.ts";
import { handOnMark } from "./hand-on-mark.ts";
import { type Branch, lastOf, listArrivals } from "./list-arrivals.ts";
import { carryOver, copyComment, copyContent, isSafeToMove, writeMoveRange } from "./move-paragraphs.ts";
import { type NewLine, writeFirstLine, writeNewLine } from "./new-paragraphs.ts";
import {
  changeProperties,
  markParagraph,
  type ParagraphProperties,
  readProperties,
  writeMark,
} from "./paragraph-marks.ts";
import type { Plan } from "./plan-edits.ts";
import {
  checkRemovable,
  cutContent,
  cutOrphans,
  cutParagraphs,
  emptyBlock,
  holdsTextBox,
  isOwnInsertion,
  listCommentReferences,
  listOrphans,
  markContent,
  mustStay,
} from "./remove-paragraphs.ts";
import {
  canTakeOver,
  cutSection,
  isTakenBack,
  joinLast,
  takeOverMark,
  writeParagraph,
} from "./write-last-marks.ts";
import type { WriteContext } from "./write-runs.ts";

/** Writes insertions, deletions and moves of whole blocks. Each is prepared first; what was prepared without refusal is written. */
export class ParagraphWriter {
  private readonly doc: DocxDocument;
  private readonly splices: SpliceList;
  /** Elements above the blocks of the batch. */
  private readonly edited: ReadonlySet<XmlElement>;
  /** Moved lines with new words, as they read with them. */
  private readonly reworded: ReadonlyMap<BlockNode, BlockNode>;
  private readonly contextAt: (element: XmlElement) => WriteContext;
  private readonly copies = new Map<BlockNode, (kind: MarkTag) => string>();
  /** What takes the words out of lines that are deleted but hold a text box, and so stay. */
  private readonly emptied = new Map<BlockNode, Splice[]>();
  private readonly nextShapeId: () => string;
  private needed: ReadonlySet<XmlElement> = new Set();
  /** Paragraphs whose content is cut out, not marked. */
  private readonly gone: XmlElement[] = [];
  /** Paragraphs that are cut out at one place and stand at another. */
  private readonly carried: XmlElement[] = [];
  /** Comments that go with those that are gone. */
  private orphans: ReadonlySet<string> = new Set();

  constructor(
    doc: DocxDocument,
    splices: SpliceList,
    edited: ReadonlySet<XmlElement>,
    reworded: ReadonlyMap<BlockNode, BlockNode>,
    contextAt: (element: XmlElement) => WriteContext,
  ) {
    this.doc = doc;
    this.splices = splices;
    this.edited = edited;
    this.reworded = reworded;
    this.contextAt = contextAt;
    this.nextShapeId = shapeIds(doc);
  }

  /** Throws `EditRefused` where the edit cannot be written. */
  prepare({ edit, node, twin, behind }: Plan): void {
    if (node === null) {
      this.contextAt(this.elementOf(behind ?? null));
      return;
    }
    for (const target of twin === null ? [node] : [node, twin]) {
      const context = this.contextAt(lastOf(target));
      checkRemovable(target, edit.type === "move", context.tracking !== null);
      if (edit.type !== "move") {
        if (target.paragraphs.some(holdsTextBox)) this.emptied.set(target, emptyBlock(target, context));
        continue;
      }
      if (target.paragraphs.some((paragraph) => this.edited.has(paragraph)))
        throw new EditRefused("not-editable", "Other changes are to be made in a text box of this line.");
      if (context.tracking !== null) {
        const copies = {
          nextShapeId: this.nextShapeId,
          copyComment: (id: string) => this.copyComment(id, context.nextId),
        };
        this.copies.set(target, copyContent(this.arriving(target), context, copies));
      }
    }
  }

  write(plans: readonly Plan[]): void {
    this.writeBranch(plans, "read");
    if (plans.some(({ twin, behindTwin }) => twin !== null || behindTwin != null))
      this.writeBranch(plans, "twin");
    for (const { part, splice } of cutOrphans(this.doc, this.gone, this.carried, this.edited))
      this.splices.add(part, [splice]);
  }

  /** As Word does it: until the move is settled, either place has the comment. */
  private copyComment(id: string, nextId: () => string): string | null {
    const comment = listStories(this.doc).find(
      ({ holder }) => holder.tag === "w:comment" && holder.attr("w:id") === id,
    );
    if (comment === undefined) return null;
    const copy = nextId();
    const { holder, part } = comment;
    this.splices.add(part, [{ start: holder.end, end: holder.end, text: copyComment(holder, copy, nextId) }]);
    return copy;
  }

  /** A moved line as it stands at its new place. */
  private arriving(node: BlockNode): BlockNode {
    return this.reworded.get(node) ?? node;
  }

  /** Clean: a moved line at its new place, with its properties changed where it takes over the end of a section. */
  private carry(node: BlockNode, changes: (last: XmlElement) => Splice[]): string {
    const line = this.arriving(node);
    return carryOver(line, this.leavesLine(node), changes(lastOf(line)));
  }

  private leavesLine(node: BlockNode): boolean {
    return node.paragraphs.some((paragraph) => this.needed.has(paragraph));
  }

  private isTracked(node: BlockNode): boolean {
    return this.contextAt(lastOf(node)).tracking !== null;
  }

  private elementOf(node: BlockNode | null): XmlElement {
    return node === null ? this.doc.tree(this.doc.mainPart).root : lastOf(node);
  }

  private writeBranch(plans: readonly Plan[], branch: Branch): void {
    const leaving = plans.flatMap((plan) => {
      const node = branch === "read" ? plan.node : plan.twin;
      return node === null ? [] : [{ plan, node }];
    });
    const arrivals = listArrivals(plans, branch);
    const going = new Set(leaving.flatMap(({ node }) => node.paragraphs));
    const body = this.doc.tree(this.doc.mainPart).root.child("w:body");
    const traceless = leaving.filter(({ node }) => {
      const { tracking } = this.contextAt(lastOf(node));
      return tracking !== null && isOwnInsertion(node, tracking.author);
    });
    const followed = new Set(arrivals.flatMap(({ anchor }) => (anchor === null ? [] : [lastOf(anchor)])));
    const { needed, tails } = arrangeParagraphs({
      going,
      pinned: new Set(
        leaving.flatMap(({ node }) =>
          node.paragraphs.filter(
            (paragraph) =>
              (this.emptied.has(node) && holdsTextBox(paragraph)) ||
              (!this.isTracked(node) && mustStay(paragraph, going)),
          ),
        ),
      ),
      followed,
      opened: arrivals.some(({ anchor }) => anchor === null) ? body : null,
      tracked: leaving.some(({ node }) => this.isTracked(node)),
      traceless: new Set(traceless.flatMap(({ node }) => node.paragraphs)),
    });
    this.needed = needed;
    const tailAt = new Map(tails.map((tail) => [tail.last, tail]));
    const tailBehind = new Map(
      tails.flatMap((tail) => (tail.kind === "join" ? [] : [[tail.anchor, tail] as const])),
    );
    const takesOver = new Set(
      arrivals.flatMap(({ anchor, lines }) =>
        tailBehind.has(anchor === null ? null : lastOf(anchor)) ? [lines.at(-1) as Plan] : [],
      ),
    );
    const moves = new Map<Plan, string>();
    for (const { plan, node } of leaving) {
      const context = this.contextAt(lastOf(node));
      const isPure = !this.reworded.has(node) && isSafeToMove(node);
      const isPlain = isPure && (plan.twin === null) === ((plan.behindTwin ?? null) === null);
      const isFree = !needed.has(lastOf(node)) && !tailAt.has(lastOf(node)) && !takesOver.has(plan);
      if (plan.edit.type === "move" && context.tracking !== null && isPlain && isFree)
        moves.set(plan, `move${context.nextId()}`);
    }
    for (const { plan, node } of leaving) {
      if (this.isTracked(node)) continue;
      if (plan.edit.type === "move") this.carried.push(...node.paragraphs);
      else if (!this.emptied.has(node)) this.gone.push(...node.paragraphs);
      const last = lastOf(node);
      if (!this.leavesLine(node))
        this.splices.add(node.part, handOnMark(last, going, followed, this.contextAt(last)));
    }
    this.orphans = new Set(listOrphans(this.gone, "w:commentReference").keys());
    for (const { plan, node } of leaving) {
      this.writeDeparture(
        plan,
        node,
        this.leavesLine(node),
        tailAt.get(lastOf(node)) ?? null,
        moves.get(plan) ?? null,
      );
    }
    for (const tail of tails)
      if (tail.kind === "join")
        this.splices.add(tail.last.tree.part, joinLast(tail, this.contextAt(tail.last)));
    for (const { anchor, lines } of arrivals) {
      const tail = tailBehind.get(anchor === null ? null : lastOf(anchor)) ?? null;
      this.writeArrivals(anchor, lines, tail, branch, moves);
    }
  }

  private writeDeparture(
    { edit }: Plan,
    node: BlockNode,
    isNeeded: boolean,
    tail: Tail | null,
    move: string | null,
  ): void {
    const { part } = node;
    const context = this.contextAt(lastOf(node));
    const isMove = edit.type === "move";
    const emptied = this.emptied.get(node);
    if (context.tracking === null) {
      const comments = isMove ? this.orphans : listCommentReferences(node.paragraphs);
      if (emptied !== undefined) this.splices.add(part, emptied);
      else if (isNeeded) this.splices.add(part, cutContent(node, comments));
      else {
        this.splices.add(part, cutParagraphs(node, comments));
        const section = readProperties(lastOf(node)).section;
        if (section !== "" && tail?.kind === "join" && tail.previous !== null) {
          const { base } = readProperties(tail.previous);
          this.splices.add(part, changeProperties(tail.previous, base, section, context));
        }
      }
      return;
    }
    if (isNeeded) {
      this.splices.add(part, emptied ?? markContent(node, "del", context));
      return;
    }
    if (isOwnInsertion(node, context.tracking.author)) {
      this.splices.add(part, cutParagraphs(node, new Set()));
      return;
    }
    if (tail !== null && tail.kind !== "extend") {
      if (!isTakenBack(tail, context)) this.splices.add(part, markContent(node, "del", context));
      return;
    }
    const kind = move === null ? "del" : "moveFrom";
    const last = lastOf(node);
    const mark = markParagraph(last, kind, writeMark(kind, context), context);
    if (move === null) {
      this.splices.add(part, [mark, ...markContent(node, kind, context)]);
      return;
    }
    const range = writeMoveRange("moveFrom", move, context);
    const at = last.child("w:pPr")?.end ?? last.openEnd;
    // Where the paragraph has no properties yet, the mark's properties come first: they are written at the same place before.
    this.splices.add(part, [mark, { start: at, end: at, text: range.start }]);
    this.splices.add(part, markContent(node, kind, context));
    this.splices.add(part, [{ start: last.end, end: last.end, text: range.end }]);
  }

  private writeArrivals(
    anchor: BlockNode | null,
    lines: readonly Plan[],
    tail: Tail | null,
    branch: Branch,
    moves: ReadonlyMap<Plan, string>,
  ): void {
    const part = anchor?.part ?? this.doc.mainPart;
    const last = anchor === null ? null : lastOf(anchor);
    const body = this.doc.tree(part).root.child("w:body");
    const texts = lines.map((plan, n) => {
      const takesOver = tail !== null && n === lines.length - 1;
      return (
        (takesOver ? this.writeTakeover(plan, tail, branch) : null) ??
        this.writeArrival(plan, branch, moves.get(plan) ?? null)
      );
    });
    // Behind a line whose last mark is taken over means before that mark.
    const isBefore = tail?.kind === "replace" && tail.last === last && this.contextAt(last).tracking !== null;
    const at = last === null ? (body as XmlElement).openEnd : isBefore ? last.start : last.end;
    const text = texts.join("");
    if (text !== "") this.splices.add(part, [{ start: at, end: at, text }]);
  }

  private writeArrival(plan: Plan, branch: Branch, move: string | null): string {
    const source = branch === "read" ? plan.node : (plan.twin ?? plan.node);
    const target = branch === "read" ? plan.behind : plan.behindTwin;
    const context = this.contextAt(this.elementOf(target ?? null));
    if (context.tracking === null && source !== null) return this.carry(source, cutSection);
    const kind = move === null ? "ins" : "moveTo";
    const { properties, content } = this.writeLine(plan, branch, kind, context);
    const range = move === null ? { start: "", end: "" } : writeMoveRange("moveTo", move, context);
    const line = { properties, content: range.start + content };
    return writeParagraph(line, writeMark(kind, context), context, namespacesOf(source)) + range.end;
  }

  private writeLine(plan: Plan, branch: Branch, kind: MarkTag, context: WriteContext): NewLine {
    if (plan.edit.type === "insert") {
      const behind = (branch === "read" ? plan.behind : plan.behindTwin) ?? null;
      return behind === null
        ? writeFirstLine(this.doc, this.firstBodyNode(), plan.edit.text, context)
        : writeNewLine(this.doc, behind, plan.edit.text, context);
    }
    const source = (branch === "read" ? plan.node : (plan.twin ?? plan.node)) as BlockNode;
    const properties: ParagraphProperties = { ...readProperties(lastOf(source)), section: "" };
    return { properties, content: this.copies.get(source)?.(kind) ?? "" };
  }

  /** The line that gets the last mark of its stretch; null where nothing about the mark has to change. */
  private writeTakeover(plan: Plan, tail: Tail, branch: Branch): string | null {
    const { last } = tail;
    const context = this.contextAt(last);
    const source = branch === "read" ? plan.node : (plan.twin ?? plan.node);
    if (context.tracking === null) {
      const { section } = readProperties(last);
      if (section === "") return null;
      if (tail.kind === "extend") this.splices.add(last.tree.part, cutSection(last));
      if (source !== null) {
        return this.carry(source, (line) =>
          changeProperties(line, readProperties(line).base, section, context),
        );
      }
      const line = this.writeLine(plan, branch, "ins", context);
      return writeParagraph({ ...line, properties: { ...line.properties, section } }, "", context);
    }
    if (!canTakeOver(tail)) return null;
    const { splices, text } = takeOverMark(
      tail,
      this.writeLine(plan, branch, "ins", context),
      namespacesOf(source),
      context,
    );
    this.splices.add(last.tree.part, splices);
    return text;
  }

  private firstBodyNode(): BlockNode | null {
    const first = readLayout(this.doc, "final")[0];
    return first?.story === "body" && first.cell === null ? first : null;
  }
}

/** Declarations on the paragraph itself, which its content may need. */
function namespacesOf(source: BlockNode | null): string {
  if (source === null) return "";
  return lastOf(source)
    .attributes()
    .filter(({ name }) => name.startsWith("xmlns"))
    .map(({ start, end }) => ` ${lastOf(source).tree.text.slice(start, end)}`)
    .join("");
}

/** Numbers for `wp:docPr` that no shape of the package's stories has. */
function shapeIds(doc: DocxDocument): () => string {
  let last: number | null = null;
  return () => {
    if (last === null) {
      last = 0;
      for (const part of new Set(readLayout(doc, "final").map((node) => node.part))) {
        for (const match of doc.text(part).matchAll(/<(?:[\w.-]+:)?docPr\b[^>]*?\sid="(\d{1,9})"/g))
          last = Math.max(last, Number(match[1]));
      }
    }
    return String(++last);
  };
}
