import { alignBlocks, type BlockPair, type BlockStep } from "./align-blocks.ts";
import { CompareRefusal } from "./compare-refusal.ts";
import { diffAtoms, replaceAtoms } from "./diff-atoms.ts";
import { type InlineCallbacks, type InlineStep, InlineWriter } from "./inline-writer.ts";
import { type ParagraphAtoms, readAtoms } from "./paragraph-atoms.ts";
import { placeMarks } from "./place-marks.ts";
import { applySplices, type Splice } from "./splice.ts";
import {
  type MarkFate,
  type WriteContext,
  writeCarriedProperties,
  writeChangedGrid,
  writeChangedProperties,
  writeMarkedProperties,
  writeParagraphProperties,
} from "./write-properties.ts";
import type { XmlElement } from "./xml-tree.ts";

/**
 * How changes are shown: word by word; every changed paragraph's content replaced as a whole; or, where the order of tables and
 * paragraphs allows nothing finer, all blocks between the unchanged ones deleted and the new ones inserted behind.
 */
export type Coarseness = "words" | "paragraphs" | "blocks";

/** What lies beyond one story: notes, sections, and the account of the whole comparison. */
export interface ComparisonSession {
  readonly coarseness: Coarseness;
  coarseBlocks: number;
  readonly untracked: Set<string>;
  keepNote(before: XmlElement, after: XmlElement): void;
  deleteNote(before: XmlElement): void;
  /** The reference as it must be written. */
  insertNote(after: XmlElement, context: WriteContext): string;
  /** `w:sectPr` to stand at a kept mark (or at the end of the body). */
  writeSection(before: XmlElement | null, after: XmlElement | null, context: WriteContext): string;
}

/** Between blocks, without content of their own. */
const betweenBlocks = new Set([...placeMarks, "w:proofErr"]);
const isProperties = ({ tag }: XmlElement) => /^w:(?:tcPr|sectPr|customXmlPr|smartTagPr)$/.test(tag);

/**
 * Writes one story's blocks with what leads from `before` to `after` as tracked changes.
 *
 * A container's text is a stream in which paragraph marks are characters. A mark that is deleted or inserted joins its
 * paragraph with the *next*, so the mark at the end of a container, or before a table, can do neither. Where paragraphs
 * come or go there, the mark before them takes the part of the last one:
 *
 *     before  A¶ B¶ |       after  A¶ |        →   A[¶ B]¶ |     (in brackets: deleted; the last mark takes on A's properties)
 */
export class StoryComparer implements InlineCallbacks {
  private readonly session: ComparisonSession;
  private readonly context: WriteContext;
  private readonly sameIds: boolean;

  /** `sameIds`: ids mean the same in both parts, so that equal bytes are equal content. */
  constructor(session: ComparisonSession, context: WriteContext, sameIds: boolean) {
    this.session = session;
    this.context = context;
    this.sameIds = sameIds;
  }

  /** The blocks of a container (without its own properties), as they are to stand there. */
  compareContainer(before: XmlElement, after: XmlElement): string {
    const [mine, theirs] = [listBlocks(before), listBlocks(after)];
    const { text } = before.tree;
    let head = 0;
    while (
      head < mine.length &&
      head < theirs.length &&
      this.isSame(mine[head] as XmlElement, theirs[head] as XmlElement)
    )
      head++;
    let tail = 0;
    while (
      tail < mine.length - head &&
      tail < theirs.length - head &&
      this.isSame(mine[mine.length - 1 - tail] as XmlElement, theirs[theirs.length - 1 - tail] as XmlElement)
    ) {
      tail++;
    }
    const [from, to] = contentRange(before);
    if (head === mine.length && head === theirs.length) return text.slice(from, to);
    // The paragraph that follows a change may have to take it in.
    if (head > 0 && mine[head - 1]?.tag === "w:p") head--;
    const start = head === 0 ? from : (mine[head - 1] as XmlElement).end;
    const end =
      tail === 0
        ? ((mine.at(-1) as XmlElement | undefined)?.end ?? from)
        : (mine[mine.length - 1 - tail]?.end ?? start);
    const [middle, otherMiddle] = [
      mine.slice(head, mine.length - tail),
      theirs.slice(head, theirs.length - tail),
    ];
    const steps =
      this.session.coarseness === "blocks"
        ? this.replaceBlocks(middle, otherMiddle)
        : alignBlocks(middle, otherMiddle);
    const next = tail === 0 ? null : (mine[mine.length - tail] as XmlElement);
    return (
      text.slice(from, start) + this.writeSteps(steps, next, start) + text.slice(Math.max(start, end), to)
    );
  }

  private replaceBlocks(before: readonly XmlElement[], after: readonly XmlElement[]): BlockStep[] {
    const steps: BlockStep[] = [];
    const [first, other] = [before[0], after[0]];
    const pairsFirst = first !== undefined && other !== undefined && this.isSame(first, other);
    if (pairsFirst) steps.push({ kind: "pair", before: first, after: other });
    for (const block of before.slice(pairsFirst ? 1 : 0)) steps.push({ kind: "delete", before: block });
    for (const block of after.slice(pairsFirst ? 1 : 0)) steps.push({ kind: "insert", after: block });
    this.session.coarseBlocks += steps.length;
    return steps;
  }

  /** `next` is the unchanged block that follows; `from` is where the text of the first step begins. */
  private writeSteps(steps: readonly BlockStep[], next: XmlElement | null, from: number): string {
    let out = "";
    let paragraphs: BlockStep[] = [];
    let at = from;
    const lead = (step: BlockStep): string => {
      if (step.kind === "insert") return "";
      const { start, end, tree } = step.before;
      const between = tree.text.slice(Math.min(at, start), start);
      at = end;
      return between;
    };
    for (const step of steps) {
      const tag = step.kind === "insert" ? step.after.tag : step.before.tag;
      if (tag === "w:p") {
        paragraphs.push(step);
        continue;
      }
      out += this.writeParagraphs(paragraphs, false, lead);
      paragraphs = [];
      out += lead(step) + this.writeOther(step);
    }
    return out + this.writeParagraphs(paragraphs, next?.tag === "w:p", lead);
  }

  /** `joins`: an unchanged paragraph follows, into which a paragraph without mark can run. */
  private writeParagraphs(
    run: readonly BlockStep[],
    joins: boolean,
    lead: (step: BlockStep) => string,
  ): string {
    if (run.length === 0) return "";
    let lastPair = -1;
    run.forEach((step, n) => {
      if (step.kind === "pair") lastPair = n;
    });
    const tail = run.slice(lastPair + 1);
    // Written clean, what goes is not there and every mark is as it is.
    const clean = this.context.target.by === null;
    const natural = (steps: readonly BlockStep[]) =>
      steps.map((step) => lead(step) + this.writeParagraph(step)).join("");
    if (clean || joins || tail.length === 0) return natural(run);
    const gone = tail.flatMap((step) => (step.kind === "delete" ? [step] : []));
    const come = tail.flatMap((step) => (step.kind === "insert" ? [step] : []));
    const lastGone = gone.at(-1);
    const lastCome = come.at(-1);
    if (lastGone !== undefined && lastCome !== undefined) {
      const pair: BlockPair = { kind: "pair", before: lastGone.before, after: lastCome.after };
      return natural([...run.slice(0, lastPair + 1), ...gone.slice(0, -1), ...come.slice(0, -1), pair]);
    }
    const pair = run[lastPair];
    if (pair?.kind !== "pair" || endsSection(pair.before) || endsSection(pair.after)) return natural(run);
    if (lastGone !== undefined && !endsSection(lastGone.before)) {
      return (
        natural(run.slice(0, lastPair)) +
        lead(pair) +
        this.writeContent(pair.before, pair.after, { kind: "delete", before: pair.before }) +
        natural(gone.slice(0, -1)) +
        lead(lastGone) +
        this.writeContent(lastGone.before, null, {
          kind: "keep",
          before: lastGone.before,
          after: pair.after,
          section: "",
        })
      );
    }
    if (lastCome !== undefined && !endsSection(lastCome.after)) {
      return (
        natural(run.slice(0, lastPair)) +
        lead(pair) +
        this.writeContent(pair.before, pair.after, { kind: "insert", after: pair.after, section: "" }) +
        natural(come.slice(0, -1)) +
        this.writeContent(null, lastCome.after, {
          kind: "keep",
          before: pair.before,
          after: lastCome.after,
          section: "",
        })
      );
    }
    return natural(run);
  }

  writeParagraph(step: BlockStep): string {
    if (step.kind === "delete" && this.context.target.by === null) return "";
    if (step.kind === "delete")
      return this.writeContent(step.before, null, { kind: "delete", before: step.before });
    if (step.kind === "insert") {
      return this.writeContent(null, step.after, {
        kind: "insert",
        after: step.after,
        section: this.insertedSection(step.after),
      });
    }
    const { before, after } = step;
    if (this.isSame(before, after)) return before.raw;
    const [mine, theirs] = [before.find("w:pPr", "w:sectPr"), after.find("w:pPr", "w:sectPr")];
    const section =
      mine === null && theirs === null ? "" : this.session.writeSection(mine, theirs, this.context);
    return this.writeContent(before, after, { kind: "keep", before, after, section });
  }

  private insertedSection(paragraph: XmlElement): string {
    const section = paragraph.find("w:pPr", "w:sectPr");
    return section === null ? "" : this.session.writeSection(null, section, this.context);
  }

  /** A paragraph with `before`'s content turned into `after`'s (null: none), and the mark's fate. */
  private writeContent(before: XmlElement | null, after: XmlElement | null, fate: MarkFate): string {
    const mine: ParagraphAtoms =
      before === null ? { atoms: [], trailing: [] } : readAtoms(before, this.context.beforeKeys);
    const theirs: ParagraphAtoms =
      after === null ? { atoms: [], trailing: [] } : readAtoms(after, this.context.afterKeys);
    let steps =
      this.session.coarseness !== "words"
        ? this.diffCoarsely(mine, theirs)
        : diffAtoms(mine.atoms, theirs.atoms);
    let writer = new InlineWriter(this.context, this);
    let content = writer.write(steps, mine.trailing);
    if (writer.splitControl) {
      this.session.coarseBlocks++;
      steps = replaceAtoms(mine.atoms, theirs.atoms);
      writer = new InlineWriter(this.context, this);
      content = writer.write(steps, mine.trailing);
    }
    const properties = writeParagraphProperties(this.context, fate);
    if (fate.kind === "keep" && before !== null && fate.before === before && isUntouched(steps)) {
      const own = before.child("w:pPr")?.raw ?? "";
      if (properties === own && !steps.some(isComposite)) return before.raw;
    }
    const { prefix } = this.context.target;
    if (fate.kind === "insert" || fate.kind === "arrive")
      return `<${prefix}p>${properties}${content}</${prefix}p>`;
    const open = fate.before.tree.text.slice(fate.before.start, fate.before.openEnd);
    return `${fate.before.selfClosing ? open.replace(/\s*\/>$/, ">") : open}${properties}${content}</${fate.before.name}>`;
  }

  private diffCoarsely(mine: ParagraphAtoms, theirs: ParagraphAtoms): InlineStep[] {
    const steps = diffAtoms(mine.atoms, theirs.atoms);
    if (isUntouched(steps)) return steps;
    this.session.coarseBlocks++;
    return replaceAtoms(mine.atoms, theirs.atoms);
  }

  /** Equal as written, and the writing means the same in both documents. */
  private isSame(before: XmlElement, after: XmlElement): boolean {
    if (!this.sameIds || before.end - before.start !== after.end - after.start) return false;
    const raw = before.raw;
    return raw === after.raw && !raw.includes("noteReference");
  }

  writeOther(step: BlockStep): string {
    if (step.kind === "delete" && this.context.target.by === null) return "";
    const block = step.kind === "insert" ? step.after : step.before;
    if (step.kind === "pair") {
      if (this.isSame(step.before, step.after)) return step.before.raw;
      if (block.tag === "w:tbl") return this.writeTable(step.before, step.after);
      if (block.tag === "w:sdt" || block.tag === "w:customXml")
        return this.writeFrame(step.before, step.after);
    } else if (block.tag === "w:tbl") {
      return step.kind === "delete" ? this.writeDeletedBlock(block) : this.writeInsertedBlock(block);
    } else if (block.tag === "w:sdt" || block.tag === "w:customXml") {
      return step.kind === "delete" ? this.writeDeletedBlock(block) : this.writeInsertedBlock(block);
    }
    if (step.kind === "pair") {
      const { beforeKeys, afterKeys } = this.context;
      if (beforeKeys.ofElement(step.before) === afterKeys.ofElement(step.after)) return step.before.raw;
    }
    throw new CompareRefusal(
      "compare-content-not-trackable",
      `These documents differ in content that tracked changes cannot show (${block.name}).`,
    );
  }

  private writeFrame(before: XmlElement, after: XmlElement): string {
    const [mine, theirs] = [before.child("w:sdtContent") ?? before, after.child("w:sdtContent") ?? after];
    const { beforeKeys, afterKeys } = this.context;
    const key = (frame: XmlElement, keys: typeof beforeKeys) =>
      keys.ofProperties(frame.child("w:sdtPr"), ["w:id", "w:rPr"]);
    if (key(before, beforeKeys) !== key(after, afterKeys))
      this.session.untracked.add("settings of a content control");
    const [from, to] = contentRange(mine);
    const { text } = before.tree;
    return text.slice(before.start, from) + this.compareContainer(mine, theirs) + text.slice(to, before.end);
  }

  private writeTable(before: XmlElement, after: XmlElement): string {
    if (shapeOf(before) === null || shapeOf(after) === null) {
      const { beforeKeys, afterKeys } = this.context;
      if (beforeKeys.ofElement(before) === afterKeys.ofElement(after) && !before.raw.includes("txbxContent"))
        return before.raw;
      const inserted = this.writeInsertedBlock(after);
      return this.context.target.by === null ? inserted : this.writeDeletedBlock(before) + inserted;
    }
    const { context } = this;
    const { text } = before.tree;
    const grid = before.child("w:tblGrid");
    const properties = before.child("w:tblPr");
    const rowsFrom = (grid ?? properties)?.end ?? before.openEnd;
    const steps = this.alignRows(listMembers(before), listMembers(after));
    let at = rowsFrom;
    let out = "";
    for (const step of steps) {
      if (step.kind === "insert") {
        out += this.writeInsertedBlock(step.after);
        continue;
      }
      out += text.slice(Math.min(at, step.before.start), step.before.start);
      at = step.before.end;
      if (step.kind === "pair") out += this.writeMember(step.before, step.after);
      else if (context.target.by !== null) out += this.writeDeletedBlock(step.before);
    }
    return (
      text.slice(before.start, properties?.start ?? before.openEnd) +
      (writeChangedProperties(context, "tblPr", properties, after.child("w:tblPr")) ||
        `<${context.target.prefix}tblPr/>`) +
      text.slice(properties?.end ?? before.openEnd, grid?.start ?? rowsFrom) +
      writeChangedGrid(context, grid, after.child("w:tblGrid")) +
      out +
      text.slice(at, before.end)
    );
  }

  /** Rows with other cells are not the same row: cells that come and go are shown as rows that do. */
  private alignRows(before: XmlElement[], after: XmlElement[]): BlockStep[] {
    return alignBlocks(before, after).flatMap((step): BlockStep[] => {
      if (step.kind !== "pair" || shapeOf(step.before) === shapeOf(step.after)) return [step];
      return [
        { kind: "delete", before: step.before },
        { kind: "insert", after: step.after },
      ];
    });
  }

  /** A row, a cell, or a content control around rows or cells, of the same shape on both sides. */
  private writeMember(before: XmlElement, after: XmlElement): string {
    if (before.tag === "w:tr") return this.writeRow(before, after);
    if (before.tag === "w:tc") return this.writeCell(before, after);
    if (this.isSame(before, after)) return before.raw;
    const [mine, theirs] = [before.child("w:sdtContent") ?? before, after.child("w:sdtContent") ?? after];
    const members = this.writeMembers(mine, theirs, mine.openEnd);
    return (
      before.tree.text.slice(before.start, mine.openEnd) +
      members +
      before.tree.text.slice(mine.closeStart, before.end)
    );
  }

  /** Each with its counterpart by place; what stands between them as it is. */
  private writeMembers(before: XmlElement, after: XmlElement, from: number): string {
    const others = listMembers(after);
    let at = from;
    let out = "";
    listMembers(before).forEach((member, n) => {
      out += before.tree.text.slice(at, member.start) + this.writeMember(member, others[n] as XmlElement);
      at = member.end;
    });
    return out + before.tree.text.slice(at, before.closeStart);
  }

  writeRow(before: XmlElement, after: XmlElement): string {
    if (this.isSame(before, after)) return before.raw;
    const { context } = this;
    const { text } = before.tree;
    const [exceptions, properties] = [before.child("w:tblPrEx"), before.child("w:trPr")];
    const from = properties?.end ?? exceptions?.end ?? before.openEnd;
    return (
      text.slice(before.start, before.openEnd) +
      writeChangedProperties(context, "tblPrEx", exceptions, after.child("w:tblPrEx")) +
      writeChangedProperties(context, "trPr", properties, after.child("w:trPr")) +
      this.writeMembers(before, after, from) +
      text.slice(before.closeStart, before.end)
    );
  }

  private writeCell(before: XmlElement, after: XmlElement): string {
    const { text } = before.tree;
    return (
      text.slice(before.start, before.openEnd) +
      writeChangedProperties(this.context, "tcPr", before.child("w:tcPr"), after.child("w:tcPr")) +
      this.compareContainer(before, after) +
      text.slice(before.closeStart, before.end)
    );
  }

  private writeDeletedRow(row: XmlElement): string {
    const { target } = this.context;
    if (target.by === null) return "";
    let out = row.tree.text.slice(row.start, row.openEnd) + (row.child("w:tblPrEx")?.raw ?? "");
    if (target.by !== null)
      out += writeMarkedProperties(this.context, "trPr", row.child("w:trPr"), target.mark("del"));
    for (const child of row.children) {
      if (child.tag !== "w:trPr" && child.tag !== "w:tblPrEx") out += this.writeDeletedBlock(child);
    }
    return out + row.tree.text.slice(row.closeStart, row.end);
  }

  private writeInsertedRow(row: XmlElement): string {
    const { target } = this.context;
    let out = `<${target.prefix}tr>`;
    out += writeCarriedProperties(this.context, "tblPrEx", row.child("w:tblPrEx"), "");
    out += writeCarriedProperties(
      this.context,
      "trPr",
      row.child("w:trPr"),
      target.by === null ? "" : target.mark("ins"),
    );
    for (const child of row.children) {
      if (child.tag !== "w:trPr" && child.tag !== "w:tblPrEx") out += this.writeInsertedBlock(child);
    }
    return `${out}</${target.prefix}tr>`;
  }

  /** A block with all it holds marked as deleted, its frame as it stands. */
  private writeDeletedBlock(block: XmlElement): string {
    const { tag, tree } = block;
    if (tag === "w:p") {
      const last = block.parent?.tag === "w:tc" && listBlocks(block.parent).at(-1) === block;
      return this.writeContent(block, null, { kind: last ? "stay" : "delete", before: block });
    }
    if (tag === "w:tr") return this.writeDeletedRow(block);
    if (tag === "w:sdt" || tag === "w:customXml") return this.writeFrameUnderRevision(block, "customXmlDel");
    if (tag !== "w:tbl" && tag !== "w:tc" && tag !== "w:sdtContent") return block.raw;
    let out = tree.text.slice(block.start, block.openEnd);
    for (const child of block.children) out += this.writeDeletedBlock(child);
    return out + tree.text.slice(block.closeStart, block.end);
  }

  private writeFrameUnderRevision(frame: XmlElement, kind: "customXmlDel"): string {
    const { target } = this.context;
    const content = frame.child("w:sdtContent") ?? frame;
    const [outer, inner] = target.by === null ? [null, null] : [target.range(kind), target.range(kind)];
    let blocks = "";
    for (const child of content.children)
      if (child.tag !== "w:customXmlPr") blocks += this.writeDeletedBlock(child);
    const { text } = frame.tree;
    const from = content.child("w:customXmlPr")?.end ?? content.openEnd;
    return `${outer?.start ?? ""}${text.slice(frame.start, from)}${outer?.end ?? ""}${blocks}${inner?.start ?? ""}${text.slice(content.closeStart, frame.end)}${inner?.end ?? ""}`;
  }

  writeInsertedBlock(block: XmlElement): string {
    const { target, carrier } = this.context;
    const { tag } = block;
    if (tag === "w:p") return this.writeInsertedParagraph(block);
    if (tag === "w:tr") return this.writeInsertedRow(block);
    if (tag === "w:sdt" || tag === "w:customXml") {
      // The frame of a row or cell would leave nothing valid behind when it is rejected; their contents come alone.
      const content = block.child("w:sdtContent") ?? block;
      if (tag === "w:customXml" || block.parent?.tag === "w:tbl" || block.parent?.tag === "w:tr") {
        return content.children
          .map((child) => (child.tag === "w:customXmlPr" ? "" : this.writeInsertedBlock(child)))
          .join("");
      }
      const [outer, inner] =
        target.by === null ? [null, null] : [target.range("customXmlIns"), target.range("customXmlIns")];
      const properties = block.children.filter(({ tag: own }) => own === "w:sdtPr" || own === "w:sdtEndPr");
      const head = properties.map((child) => carrier.carry(child, target.part, target.scope)).join("");
      const blocks = content.children.map((child) => this.writeInsertedBlock(child)).join("");
      return `${outer?.start ?? ""}<${target.prefix}sdt>${head}<${target.prefix}sdtContent>${outer?.end ?? ""}${blocks}${inner?.start ?? ""}</${target.prefix}sdtContent></${target.prefix}sdt>${inner?.end ?? ""}`;
    }
    if (betweenBlocks.has(tag)) return "";
    if (tag !== "w:tbl" && tag !== "w:tc") return carrier.carry(block, target.part, target.scope);
    const name = target.prefix + tag.slice(2);
    return `<${name}>${block.children.map((child) => this.writeInsertedBlock(child)).join("")}</${name}>`;
  }

  private writeInsertedParagraph(paragraph: XmlElement): string {
    // A cell's last mark comes with its row.
    const last = paragraph.parent?.tag === "w:tc" && listBlocks(paragraph.parent).at(-1) === paragraph;
    if (last) return this.writeContent(null, paragraph, { kind: "arrive", after: paragraph });
    const section = this.insertedSection(paragraph);
    return this.writeContent(null, paragraph, { kind: "insert", after: paragraph, section });
  }

  /** A note's contents, all deleted or all inserted; its last mark cannot go. */
  writeWholeNote(note: XmlElement, kind: "delete" | "insert"): string {
    const blocks = listBlocks(note);
    return blocks
      .map((block, n) => {
        if (block.tag !== "w:p" || n < blocks.length - 1) {
          return kind === "delete" ? this.writeDeletedBlock(block) : this.writeInsertedBlock(block);
        }
        return kind === "delete"
          ? this.writeContent(block, null, { kind: "stay", before: block })
          : this.writeContent(null, block, { kind: "arrive", after: block });
      })
      .join("");
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

const isUntouched = (steps: readonly InlineStep[]) =>
  steps.every((step) => step.kind === "keep" && step.atom.format === step.after.format);

const isComposite = ({ atom }: InlineStep) =>
  (atom.pieces ?? [atom]).some(
    ({ node }) => /noteReference$/.test(node.tag) || node.raw.includes("txbxContent"),
  );

const endsSection = (paragraph: XmlElement) => paragraph.find("w:pPr", "w:sectPr") !== null;

export const countCells = (row: XmlElement) => row.children.filter(({ tag }) => tag === "w:tc").length;

/** Rows of a table, cells of a row, content controls around either. */
function listMembers(holder: XmlElement): XmlElement[] {
  return holder.children.filter(
    ({ tag }) => tag === "w:tr" || tag === "w:tc" || tag === "w:sdt" || tag === "w:customXml",
  );
}

/** How rows, cells and the controls around them are put together; null where something unknown is among them. */
function shapeOf(element: XmlElement): string | null {
  if (element.tag === "w:tc") return "c";
  const holder = element.child("w:sdtContent") ?? element;
  const known = (child: XmlElement) =>
    betweenBlocks.has(child.tag) ||
    /(?:Pr|PrEx|Grid)$/.test(child.tag) ||
    listMembers(holder).includes(child);
  if (!holder.children.every(known)) return null;
  const shapes = listMembers(holder).map(shapeOf);
  if (shapes.includes(null)) return null;
  // A table's rows are aligned one by one; their number is no part of its shape.
  return element.tag === "w:tbl" ? "table" : `${element.tag.slice(2)}(${shapes.join("")})`;
}

/** Rows and cells stand directly in their table, not in content controls. */
export function isPlainTable(table: XmlElement): boolean {
  const direct = (holder: XmlElement, tag: string) =>
    holder.children.every(
      (child) => child.tag === tag || /Pr$|PrEx$|Grid$/.test(child.tag) || betweenBlocks.has(child.tag),
    );
  return direct(table, "w:tr") && table.children.every((row) => row.tag !== "w:tr" || direct(row, "w:tc"));
}

export function listBlocks(container: XmlElement): XmlElement[] {
  return container.children.filter((child) => !betweenBlocks.has(child.tag) && !isProperties(child));
}

/** Where the blocks of a container stand: behind its own properties, before a body's section. */
export function contentRange(container: XmlElement): [number, number] {
  const first = container.children.find(isProperties);
  const from = first !== undefined && first.tag !== "w:sectPr" ? first.end : container.openEnd;
  const section = container.children.find(({ tag }) => tag === "w:sectPr");
  return [from, section?.start ?? container.closeStart];
}

function listBoxes(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => (child.tag === "w:txbxContent" ? [child] : listBoxes(child)));
}
