import type { XmlElement } from "../xml/xml-tree.ts";
import { alignBlocks, likenessOf, readPlainText } from "./align-blocks.ts";
import { contentOf, holdsOnlyMembers, listMembers } from "./story-blocks.ts";
import { type WriteContext, writeChangedGrid, writeChangedProperties } from "./write-properties.ts";
import type { WholeBlockWriter } from "./write-whole-blocks.ts";

/** What a table's contents need of the story they stand in. */
export interface TableCallbacks {
  isSame(before: XmlElement, after: XmlElement): boolean;
  compareContainer(before: XmlElement, after: XmlElement): string;
  /** Something that follows `after` without a mark. */
  addUntracked(what: string): void;
}

type MemberStep =
  | { kind: "pair"; before: XmlElement; after: XmlElement }
  | { kind: "delete"; before: XmlElement }
  | { kind: "insert"; after: XmlElement };

/**
 * Writes tables with rows and cells that come and go. Rows correspond by their words. Where corresponding rows have different
 * numbers of cells, whole columns came or went: which ones is decided by all such rows of the table together, so that a
 * column of empty cells follows the filled ones.
 *
 * Content controls around rows or cells are looked through; those of `before` stay where they are.
 */
export class TableComparer {
  private readonly context: WriteContext;
  private readonly whole: WholeBlockWriter;
  private readonly callbacks: TableCallbacks;

  constructor(context: WriteContext, whole: WholeBlockWriter, callbacks: TableCallbacks) {
    this.context = context;
    this.whole = whole;
    this.callbacks = callbacks;
  }

  write(before: XmlElement, after: XmlElement): string {
    if (!holdsOnlyMembers(before, "w:tr") || !holdsOnlyMembers(after, "w:tr")) {
      const { beforeKeys, afterKeys } = this.context;
      if (beforeKeys.ofElement(before) === afterKeys.ofElement(after) && !before.raw.includes("txbxContent"))
        return before.raw;
      return this.whole.writeDeleted(before) + this.whole.writeInserted(after);
    }
    const { context } = this;
    const { text } = before.tree;
    const grid = before.child("w:tblGrid");
    const properties = before.child("w:tblPr");
    const steps = alignBlocks(listMembers(before, "w:tr"), listMembers(after, "w:tr"));
    const columns = new ColumnAligner(steps);
    return (
      text.slice(before.start, properties?.start ?? before.openEnd) +
      (writeChangedProperties(context, "tblPr", properties, after.child("w:tblPr")) ||
        `<${context.target.prefix}tblPr/>`) +
      text.slice(properties?.end ?? before.openEnd, grid?.start ?? properties?.end ?? before.openEnd) +
      writeChangedGrid(context, grid, after.child("w:tblGrid")) +
      this.writeMembers(before, (grid ?? properties)?.end ?? before.openEnd, steps, {
        pair: (row, other) => this.writeRow(row, other, columns),
        gone: (row) => this.whole.writeDeleted(row),
        come: (row) => this.whole.writeInserted(row),
      }) +
      text.slice(before.closeStart, before.end)
    );
  }

  /** Rows or cells in their order, with what stands between them in `holder`, controls included. */
  private writeMembers(
    holder: XmlElement,
    from: number,
    steps: readonly MemberStep[],
    write: {
      pair(before: XmlElement, after: XmlElement): string;
      gone(before: XmlElement): string;
      come(after: XmlElement): string;
    },
  ): string {
    const { text } = holder.tree;
    let at = from;
    let out = "";
    for (const step of steps) {
      if (step.kind === "insert") {
        if (frameOf(step.after) !== null)
          this.callbacks.addUntracked("a content control around rows or cells was left out");
        out += write.come(step.after);
        continue;
      }
      const { before } = step;
      out += text.slice(at, before.start);
      if (step.kind === "pair") {
        if (frameKey(before) !== frameKey(step.after))
          this.callbacks.addUntracked("content controls around rows or cells were left as they were");
        out += write.pair(before, step.after);
      } else out += write.gone(before);
      // What comes next comes behind the control that this one is the last of.
      at = endOfFrames(before);
      out += text.slice(before.end, at);
    }
    return out + text.slice(at, holder.closeStart);
  }

  writeRow(before: XmlElement, after: XmlElement, columns = new ColumnAligner([])): string {
    if (this.callbacks.isSame(before, after)) return before.raw;
    const { context } = this;
    const { text } = before.tree;
    const [exceptions, properties] = [before.child("w:tblPrEx"), before.child("w:trPr")];
    const from = properties?.end ?? exceptions?.end ?? before.openEnd;
    const cells = this.writeMembers(before, from, columns.align(before, after), {
      pair: (cell, other) => this.writeCell(cell, other),
      gone: (cell) => this.whole.writeDeletedCell(cell),
      come: (cell) => this.whole.writeInsertedCell(cell),
    });
    return (
      text.slice(before.start, before.openEnd) +
      writeChangedProperties(context, "tblPrEx", exceptions, after.child("w:tblPrEx")) +
      writeChangedProperties(context, "trPr", properties, after.child("w:trPr")) +
      cells +
      text.slice(before.closeStart, before.end)
    );
  }

  private writeCell(before: XmlElement, after: XmlElement): string {
    const { text } = before.tree;
    return (
      text.slice(before.start, before.openEnd) +
      writeChangedProperties(this.context, "tcPr", before.child("w:tcPr"), after.child("w:tcPr")) +
      this.callbacks.compareContainer(before, after) +
      text.slice(before.closeStart, before.end)
    );
  }
}

const frameOf = ({ parent }: XmlElement) =>
  parent !== null && /^w:(?:sdtContent|customXml)$/.test(parent.tag) ? parent : null;

const frameKey = (member: XmlElement) => frameOf(member)?.tag ?? "";

function endOfFrames(member: XmlElement): number {
  let last = member;
  for (let frame = frameOf(last); frame?.children.at(-1) === last; frame = frameOf(last)) {
    const control = frame.tag === "w:sdtContent" ? frame.parent : frame;
    if (control === null || contentOf(control) !== frame) break;
    last = control;
  }
  return last.end;
}

/** Below any likeness of texts: cells correspond even where no word does, if no other cell claims them. */
const samePlace = 0.01;

/** Which cells of corresponding rows correspond. Rows with the same number of cells: each with the one in its place. */
class ColumnAligner {
  private readonly rows = new Map<string, [XmlElement[], XmlElement[]][]>();
  private readonly pairs = new Map<string, [number, number][]>();

  constructor(steps: readonly MemberStep[]) {
    for (const step of steps) {
      if (step.kind !== "pair") continue;
      const cells = cellsOf(step.before, step.after);
      const key = keyOf(cells);
      this.rows.set(key, [...(this.rows.get(key) ?? []), cells]);
    }
  }

  align(before: XmlElement, after: XmlElement): MemberStep[] {
    const cells = cellsOf(before, after);
    const [mine, theirs] = cells;
    const steps: MemberStep[] = [];
    let [i, j] = [0, 0];
    for (const [atI, atJ] of [...this.findPairs(cells), [mine.length, theirs.length] as const]) {
      while (i < atI) steps.push({ kind: "delete", before: mine[i++] as XmlElement });
      while (j < atJ) steps.push({ kind: "insert", after: theirs[j++] as XmlElement });
      if (i < mine.length && j < theirs.length)
        steps.push({ kind: "pair", before: mine[i++] as XmlElement, after: theirs[j++] as XmlElement });
    }
    return steps;
  }

  private findPairs(cells: [XmlElement[], XmlElement[]]): [number, number][] {
    const [n, m] = [cells[0].length, cells[1].length];
    if (n === m) return cells[0].map((_, place) => [place, place]);
    const key = keyOf(cells);
    let pairs = this.pairs.get(key);
    if (pairs === undefined) {
      pairs = pairBest(n, m, this.rows.get(key) ?? [cells]);
      this.pairs.set(key, pairs);
    }
    return pairs;
  }
}

const cellsOf = (before: XmlElement, after: XmlElement): [XmlElement[], XmlElement[]] => [
  listMembers(before, "w:tc"),
  listMembers(after, "w:tc"),
];

const keyOf = ([mine, theirs]: [XmlElement[], XmlElement[]]) => `${mine.length} ${theirs.length}`;

function pairBest(n: number, m: number, rows: readonly [XmlElement[], XmlElement[]][]): [number, number][] {
  const score = (i: number, j: number) =>
    rows.reduce((sum, [mine, theirs]) => {
      const [one, other] = [mine[i] as XmlElement, theirs[j] as XmlElement];
      const [text, otherText] = [readPlainText(one).trim(), readPlainText(other).trim()];
      return sum + (text === otherText ? (text === "" ? 0.1 : 1) : likenessOf(one, other)) + samePlace;
    }, 0);
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const scores = Array.from({ length: n }, (_, i) => Float64Array.from({ length: m }, (_, j) => score(i, j)));
  const at = (i: number, j: number) => best[i]?.[j] as number;
  const scoreAt = (i: number, j: number) => scores[i]?.[j] as number;
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      (best[i] as Float64Array)[j] = Math.max(at(i + 1, j), at(i, j + 1), scoreAt(i, j) + at(i + 1, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let [i, j] = [0, 0]; i < n && j < m; ) {
    if (at(i, j) === scoreAt(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
