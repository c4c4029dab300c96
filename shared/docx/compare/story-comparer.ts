import { applySplices, type Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { BlockStep } from "./align-blocks.ts";
import {
  alignFramedBlocks,
  blocksOf,
  type Frame,
  type FramedSteps,
  FrameWriter,
  headEnd,
} from "./block-frames.ts";
import { TableComparer } from "./compare-tables.ts";
import { canMove, detectMoves } from "./detect-moves.ts";
import type { InlineCallbacks } from "./inline-writer.ts";
import { groupParagraphs } from "./join-split.ts";
import { orderSteps } from "./order-steps.ts";
import {
  diffGroup,
  keepLastMark,
  type MoveEnd,
  type ParagraphGroup,
  type StreamStep,
} from "./paragraph-stream.ts";
import { contentOf, contentRange, isFrame, listBlocks, listBoxes } from "./story-blocks.ts";
import { type ComparisonSession, ParagraphWriter } from "./write-paragraphs.ts";
import type { WriteContext } from "./write-properties.ts";
import { WholeBlockWriter } from "./write-whole-blocks.ts";
import { CoarsenessOfBlocks, type Stretch, type WrittenContainer } from "./written-stretches.ts";

export { contentRange, countCells, isPlainTable, listBlocks } from "./story-blocks.ts";
export type { ComparisonSession } from "./write-paragraphs.ts";

/** Gives what stands before a block in its container, since the block before it. */
type Lead = (block: XmlElement) => string;

/**
 * Writes one story's blocks with what leads from `before` to `after` as tracked changes.
 *
 * Each container is taken apart into stretches that end where a paragraph mark is kept, or with a table: no change
 * reaches from one into the next. So each can be proven by itself, and shown more coarsely where the proof fails.
 */
export class StoryComparer implements InlineCallbacks {
  /** What was written, for the proof. */
  readonly containers: WrittenContainer[] = [];
  private readonly session: ComparisonSession;
  private readonly context: WriteContext;
  private readonly sameIds: boolean;
  private readonly coarseness: CoarsenessOfBlocks;
  private readonly paragraphs: ParagraphWriter;
  private readonly whole: WholeBlockWriter;
  private readonly tables: TableComparer;
  private readonly frames: FrameWriter;
  private openContainers = this.containers;
  private openStretch: Stretch | null = null;
  private moves = 0;

  /** `sameIds`: ids mean the same in both parts, so that equal bytes are equal content. */
  constructor(
    session: ComparisonSession,
    context: WriteContext,
    sameIds: boolean,
    coarseness = new CoarsenessOfBlocks(),
  ) {
    this.session = session;
    this.context = context;
    this.sameIds = sameIds;
    this.coarseness = coarseness;
    this.paragraphs = new ParagraphWriter(session, context, this);
    this.whole = new WholeBlockWriter(context, this.paragraphs);
    this.frames = new FrameWriter(context);
    this.tables = new TableComparer(context, this.whole, {
      isSame: (before, after) => this.isSame(before, after),
      compareContainer: (before, after) => this.compareContainer(before, after),
      addUntracked: (what) => session.untracked.add(what),
    });
  }

  /** The blocks of a container (without its own properties), as they are to stand there. */
  compareContainer(before: XmlElement, after: XmlElement): string {
    const [mine, theirs] = [listBlocks(before), listBlocks(after)];
    const { text } = before.tree;
    const isSameAt = (n: number, m: number) => this.isQuiet(mine[n] as XmlElement, theirs[m] as XmlElement);
    const shorter = Math.min(mine.length, theirs.length);
    let head = 0;
    while (head < shorter && isSameAt(head, head)) head++;
    let tail = 0;
    while (tail < shorter - head && isSameAt(mine.length - 1 - tail, theirs.length - 1 - tail)) tail++;
    const [from, to] = contentRange(before);
    if (head === mine.length && head === theirs.length) return text.slice(from, to);
    // The paragraph before a change may have to give its mark, also out of a control that was the last block.
    const previous = mine[head - 1];
    if (
      previous?.tag === "w:p" ||
      (previous !== undefined && head === shorter && tail === 0 && isFrame(previous))
    )
      head--;
    const start = head === 0 ? from : (mine[head - 1] as XmlElement).end;
    const end = tail === 0 ? (mine.at(-1)?.end ?? from) : (mine[mine.length - 1 - tail]?.end ?? start);
    const next = tail === 0 ? null : (mine[mine.length - tail] as XmlElement);
    const holder: WrittenContainer = { container: before, stretches: [] };
    this.openContainers.push(holder);
    if (head > 0) addQuiet(holder, mine[head - 1] as XmlElement);
    const mayMove = (block: XmlElement) => this.isFine(block) && canMove(block);
    const steps = alignFramedBlocks(
      mine.slice(head, mine.length - tail),
      theirs.slice(head, theirs.length - tail),
      mayMove,
      (frame) => this.isFine(frame),
      next,
    );
    const written = this.writeSteps(steps, next, start, holder);
    if (next !== null) addQuiet(holder, next);
    return text.slice(from, start) + written + text.slice(Math.max(start, end), to);
  }

  /** Nothing changed, and no neighbour that could not be shown needs it to be part of a coarser change. */
  private isQuiet(before: XmlElement, after: XmlElement): boolean {
    return this.isSame(before, after) && this.isFine(before);
  }

  private isFine(block: XmlElement): boolean {
    return this.coarseness.of([block]) === "words";
  }

  /** `next` is the unchanged block that follows; `from` is where the text of the first step begins. */
  private writeSteps(
    { steps, paths }: FramedSteps,
    next: XmlElement | null,
    from: number,
    holder: WrittenContainer,
  ): string {
    let at = from;
    const leadTo = (start: number, end: number, { tree }: XmlElement) => {
      const between = tree.text.slice(Math.min(at, start), start);
      at = end;
      return between;
    };
    const lead: Lead = (block) => leadTo(block.start, block.end, block);
    const moves = detectMoves(steps, this.moves, next?.tag === "w:p", (block) => this.isFine(block));
    for (const { id } of moves.values()) this.moves = Math.max(this.moves, id + 1);
    let out = "";
    let run: BlockStep[] = [];
    let replaced: BlockStep[] = [];
    let path: readonly Frame[] = [];
    const close = (following: XmlElement | null) => {
      out += this.writeRun(run, moves, following?.tag === "w:p", lead, holder);
      out += this.writeReplaced(replaced, following?.tag === "w:p", lead, holder);
      run = [];
      replaced = [];
    };
    const enter = (wanted: readonly Frame[]) => {
      let shared = 0;
      while (shared < path.length && path[shared]?.element === wanted[shared]?.element) shared++;
      for (const frame of path.slice(shared).reverse()) {
        const { element, fate } = frame;
        if (fate === "delete") out += leadTo(contentOf(element).closeStart, element.end, element);
        out += this.frames.close(frame);
      }
      for (const frame of wanted.slice(shared))
        out += this.frames.open(frame, (element) =>
          leadTo(element.start, headEnd(contentOf(element)), element),
        );
      path = wanted;
    };
    steps.forEach((step, n) => {
      const block = step.kind === "insert" ? step.after : step.before;
      const wanted = paths[n] ?? [];
      const isReplaced = this.coarseness.of(blocksOf(step)).startsWith("blocks");
      if (wanted.length !== path.length || wanted.at(-1)?.element !== path.at(-1)?.element) {
        close(block);
        enter(wanted);
      }
      if (isReplaced) {
        if (run.length > 0) close(null);
        replaced.push(step);
        return;
      }
      if (replaced.length > 0) close(block);
      if (block.tag === "w:p") run.push(step);
      else {
        close(null);
        out += this.writeBlock(step, lead, holder);
      }
    });
    close(next);
    enter([]);
    return out;
  }

  /** All that stood there deleted, all that stands there now inserted. */
  private writeReplaced(
    steps: readonly BlockStep[],
    joins: boolean,
    lead: Lead,
    holder: WrittenContainer,
  ): string {
    if (steps.length === 0) return "";
    const before = steps.flatMap((step) => (step.kind === "insert" ? [] : [step.before]));
    const after = steps.flatMap((step) => (step.kind === "delete" ? [] : [step.after]));
    const gone = before.map((block): BlockStep => ({ kind: "delete", before: block }));
    const come = after.map((block): BlockStep => ({ kind: "insert", after: block }));
    return this.writeStretch(before, after, holder, (coarseness) => {
      let out = "";
      let run: StreamStep[] = [];
      const close = (mayJoin: boolean) => {
        out += this.paragraphs.write(mayJoin ? run : keepLastMark(run), lead);
        run = [];
      };
      const behind = coarseness === "blocks behind" && joins;
      for (const step of behind ? [...come, ...gone] : orderSteps([...gone, ...come], null)) {
        const [block] = blocksOf(step) as [XmlElement];
        if (block.tag === "w:p") {
          const group = step.kind === "delete" ? oneSided([block], []) : oneSided([], [block]);
          run.push(...diffGroup(group, this.context, true));
          continue;
        }
        close(false);
        out +=
          step.kind === "delete"
            ? lead(block) + this.whole.writeDeleted(block)
            : this.whole.writeInserted(block);
      }
      close(joins);
      return out;
    });
  }

  /** A run of paragraphs. `joins`: an unchanged paragraph follows, into which a paragraph without mark can run. */
  private writeRun(
    steps: readonly BlockStep[],
    moves: ReadonlyMap<XmlElement, MoveEnd>,
    joins: boolean,
    lead: Lead,
    holder: WrittenContainer,
  ): string {
    if (steps.length === 0) return "";
    const isQuiet = (step: BlockStep) => step.kind === "pair" && this.isQuiet(step.before, step.after);
    const quiet = new Set(steps.filter(isQuiet).map((step) => (step as { before: XmlElement }).before));
    const groups = groupParagraphs(steps, moves, this.context, isQuiet, (block) => this.isFine(block));
    const isQuietGroup = ({ before, after }: ParagraphGroup) =>
      before.length === 1 && after.length === 1 && quiet.has(before[0] as XmlElement);
    const stretches: ParagraphGroup[][] = [];
    let open: ParagraphGroup[] = [];
    for (const group of groups) {
      if (isQuietGroup(group) && open.length > 0) {
        stretches.push(open);
        open = [];
      }
      open.push(group);
      if (group.before.length > 0 && group.after.length > 0) {
        stretches.push(open);
        open = [];
      }
    }
    if (open.length > 0) stretches.push(joins ? open : [...(stretches.pop() ?? []), ...open]);
    return stretches
      .map((stretch, n) => {
        const isLast = n === stretches.length - 1 && !joins;
        const only = stretch.length === 1 && isQuietGroup(stretch[0] as ParagraphGroup);
        return this.writeParagraphs(stretch, isLast, only, lead, holder);
      })
      .join("");
  }

  private writeParagraphs(
    groups: readonly ParagraphGroup[],
    isLast: boolean,
    quiet: boolean,
    lead: Lead,
    holder: WrittenContainer,
  ): string {
    const [before, after] = [groups.flatMap((group) => group.before), groups.flatMap((group) => group.after)];
    if (quiet) {
      const block = before[0] as XmlElement;
      addQuiet(holder, block);
      return lead(block) + block.raw;
    }
    return this.writeStretch(before, after, holder, (coarseness) => {
      if (coarseness === "untracked") return before.map(lead).join("") + this.writeUntracked(after);
      const stream = groups.flatMap((group) => diffGroup(group, this.context, coarseness !== "words"));
      return this.paragraphs.write(isLast ? keepLastMark(stream) : stream, lead);
    });
  }

  /** A table, a content control, or whatever else stands between paragraphs. */
  private writeBlock(step: BlockStep, lead: Lead, holder: WrittenContainer): string {
    const before = step.kind === "insert" ? [] : [step.before];
    const after = step.kind === "delete" ? [] : [step.after];
    const space = before.map(lead).join("");
    if (step.kind === "pair" && this.isQuiet(step.before, step.after)) {
      addQuiet(holder, step.before);
      return space + step.before.raw;
    }
    const written = this.writeStretch(before, after, holder, (coarseness) => {
      if (coarseness === "words") return this.writeOther(step);
      if (coarseness === "untracked") return this.writeUntracked(after);
      return (
        before.map((block) => this.whole.writeDeleted(block)).join("") +
        after.map((block) => this.whole.writeInserted(block)).join("")
      );
    });
    return space + written;
  }

  private writeStretch(
    before: readonly XmlElement[],
    after: readonly XmlElement[],
    holder: WrittenContainer,
    write: (coarseness: Stretch["coarseness"]) => string,
  ): string {
    const coarseness = this.coarseness.of([...before, ...after]);
    if (coarseness !== "words") this.session.coarseBlocks++;
    const inner: WrittenContainer[] = [];
    const parent = this.openStretch;
    const outer = this.openContainers;
    const stretch: Stretch = { before, after, text: "", quiet: false, coarseness, inner, parent, holder };
    [this.openStretch, this.openContainers] = [stretch, inner];
    stretch.text = write(coarseness);
    [this.openStretch, this.openContainers] = [parent, outer];
    holder.stretches.push(stretch);
    return stretch.text;
  }

  private writeUntracked(after: readonly XmlElement[]): string {
    this.session.untracked.add("a passage that tracked changes cannot show");
    const context = { ...this.context, target: this.context.target.clean() };
    const paragraphs = new ParagraphWriter(this.session, context, this);
    const whole = new WholeBlockWriter(context, paragraphs);
    return after.map((block) => whole.writeInserted(block)).join("");
  }

  /** One paragraph, deleted, inserted or turned into another. */
  writeParagraph(step: BlockStep): string {
    if (step.kind === "pair" && this.isSame(step.before, step.after)) return step.before.raw;
    const group: ParagraphGroup = {
      before: step.kind === "insert" ? [] : [step.before],
      after: step.kind === "delete" ? [] : [step.after],
      move: null,
    };
    return this.paragraphs.write(diffGroup(group, this.context, false));
  }

  /** Equal as written, and the writing means the same in both documents. */
  private isSame(before: XmlElement, after: XmlElement): boolean {
    if (!this.sameIds || before.end - before.start !== after.end - after.start) return false;
    const raw = before.raw;
    return raw === after.raw && !raw.includes("noteReference");
  }

  writeOther(step: BlockStep): string {
    const block = step.kind === "insert" ? step.after : step.before;
    const known = block.tag === "w:tbl" || block.tag === "w:sdt" || block.tag === "w:customXml";
    if (!known) return this.writeUnknown(step);
    if (step.kind === "delete") return this.whole.writeDeleted(block);
    if (step.kind === "insert") return this.whole.writeInserted(block);
    if (this.isSame(step.before, step.after)) return step.before.raw;
    return block.tag === "w:tbl"
      ? this.tables.write(step.before, step.after)
      : this.writeFrame(step.before, step.after);
  }

  /** No mark can stand on it: it follows `after`. */
  private writeUnknown(step: BlockStep): string {
    const { beforeKeys, afterKeys, carrier, target } = this.context;
    if (step.kind === "pair" && beforeKeys.ofElement(step.before) === afterKeys.ofElement(step.after))
      return step.before.raw;
    const block = step.kind === "insert" ? step.after : step.before;
    const what = unknownBlocks[block.tag] ?? `an element that is no block (${block.name})`;
    const fate = step.kind === "pair" ? "replaced" : step.kind === "insert" ? "added" : "removed";
    this.session.untracked.add(`${what} was ${fate}`);
    return step.kind === "delete" ? "" : carrier.carry(step.after, target.part, target.scope);
  }

  private writeFrame(before: XmlElement, after: XmlElement): string {
    const [mine, theirs] = [contentOf(before), contentOf(after)];
    const { head, isChanged } = this.frames.keep(before, after);
    if (isChanged) this.session.untracked.add("settings of a content control");
    const tail = before.tree.text.slice(contentRange(mine)[1], before.end);
    return head + this.compareContainer(mine, theirs) + tail;
  }

  writeRow(before: XmlElement, after: XmlElement): string {
    return this.tables.writeRow(before, after);
  }

  writeInsertedBlock(block: XmlElement): string {
    return this.whole.writeInserted(block);
  }

  writeWholeNote(note: XmlElement, kind: "delete" | "insert"): string {
    return this.whole.writeWholeNote(note, kind);
  }

  compareBoxes(before: XmlElement, after: XmlElement): string | null {
    const [mine, theirs] = [listBoxes(before), listBoxes(after)];
    const splices: Splice[] = [];
    mine.forEach((box, n) => {
      const other = theirs[n];
      if (other === undefined) return;
      const [from, to] = contentRange(box);
      const written = this.compareContainer(box, other);
      if (written !== box.inner)
        splices.push({ start: from - before.start, end: to - before.start, text: written });
    });
    return splices.length === 0 ? null : applySplices(before.raw, splices);
  }

  addUntracked(what: string): void {
    this.session.untracked.add(what);
  }

  keepNote(before: XmlElement, after: XmlElement): void {
    this.session.keepNote(before, after);
  }

  deleteNote(before: XmlElement): void {
    this.session.deleteNote(before);
  }

  insertNote(after: XmlElement): string {
    return this.session.insertNote(after, this.context);
  }
}

const unknownBlocks: Record<string, string> = {
  "w:altChunk": "an embedded file (altChunk)",
  "m:oMathPara": "a formula outside of a paragraph",
  "m:oMath": "a formula outside of a paragraph",
};

const oneSided = (before: readonly XmlElement[], after: readonly XmlElement[]): ParagraphGroup => ({
  before,
  after,
  move: null,
});

function addQuiet(holder: WrittenContainer, block: XmlElement): void {
  holder.stretches.push({
    before: [block],
    after: [block],
    text: block.raw,
    quiet: true,
    coarseness: "words",
    inner: [],
    parent: null,
    holder,
  });
}
