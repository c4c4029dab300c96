import type { XmlElement } from "../xml/xml-tree.ts";
import { frame, mergeHead, mergePlace } from "./merge-cells.ts";
import type { Changes } from "./merge-order.ts";
import type { Column, TableRow } from "./merge-rows.ts";
import { listMembers, memberRange, type StoryMerger, type Versions, wordPrefix } from "./merge-story.ts";
import { Unit } from "./unit.ts";

const rowHead = ["w:tblPrEx", "w:trPr"];
/** Pending changes of the cell that a new one is made like. */
const cellRevisions = /^w:(?:cellIns|cellDel|cellMerge|tcPrChange)$/;

/** Writes rows of a merged table so that each has a cell in each of its columns. */
export class GridWriter {
  private readonly story: StoryMerger;
  private readonly columns: readonly Column[];
  private readonly rows: Versions<readonly TableRow[]>;
  private readonly mine: ReadonlyMap<Unit, Unit>;
  private readonly theirs: ReadonlyMap<Unit, Unit>;

  constructor(
    story: StoryMerger,
    columns: readonly Column[],
    rows: Versions<readonly TableRow[]>,
    changes: { mine: Changes; theirs: Changes },
  ) {
    this.story = story;
    this.columns = columns;
    this.rows = rows;
    const twins = ({ counterpart, moved }: Changes) =>
      new Map([...counterpart, ...[...moved].map(([copy, from]) => [from, copy] as const)]);
    this.mine = twins(changes.mine);
    this.theirs = twins(changes.theirs);
  }

  /** A row that both sides have; null where they disagree about it or one of its cells as such. */
  writeMerged(base: TableRow): string | null {
    const [mine, theirs] = [this.mine.get(base), this.theirs.get(base)] as (TableRow | undefined)[];
    if (mine === undefined || theirs === undefined) return null;
    const { session } = this.story;
    const mark = session.countConflicts();
    const [own, left, right] = [base, mine, theirs].map(elementOf) as [XmlElement, XmlElement, XmlElement];
    const head = mergeHead(this.story, rowHead, { base: own, mine: left, theirs: right });
    const cells = this.writeCells(base, (column, cell) => {
      const [one, other] = [mine.cellAt(column), theirs.cellAt(column)];
      if (cell !== null && one !== null && other !== null) {
        this.noteChange({ base: cell, mine: one, theirs: other });
        return mergePlace(this.story, { base: cell, mine: one, theirs: other });
      }
      if (cell !== null) return cell.raw;
      return this.carry(one ?? other) ?? this.writeOpen(column);
    });
    if (head !== null && cells !== null) return frame(own, head + cells);
    session.forgetConflicts(mark);
    return null;
  }

  /** A row says less about where its words came from than its cells do. */
  private noteChange({ base, mine, theirs }: Versions<Unit>): void {
    if (mine.text === base.text && theirs.text === base.text) return;
    const read = (cell: Unit) => {
      const lines = listMembers(elementOf(cell));
      return lines.length === 0 ? null : new Unit(lines, cell.reader);
    };
    const lines = read(base);
    if (lines !== null)
      this.story.session.noteChange({ base: lines, mine: read(mine), theirs: read(theirs) });
  }

  /** A row of base as it was. */
  writeBase(base: TableRow): string {
    const row = elementOf(base);
    const cells = this.writeCells(base, (column, cell) => cell?.raw ?? this.writeOpen(column));
    return frame(row, row.tree.text.slice(row.openEnd, memberRange(row)[0]) + cells);
  }

  /** What stands between base's cells stays; null where a cell is. */
  private writeCells(
    base: TableRow,
    write: (column: Column, cell: Unit | null) => string | null,
  ): string | null {
    const row = elementOf(base);
    const { text } = row.tree;
    let [at, end] = memberRange(row);
    let out = "";
    for (const column of this.columns) {
      const cell = base.cellAt(column);
      if (cell !== null) out += text.slice(at, cell.start);
      at = cell?.end ?? at;
      if (column.fate === "gone") continue;
      const written = write(column, cell);
      if (written === null) return null;
      out += written;
    }
    return out + text.slice(at, end);
  }

  /** A row of one side, with empty cells for the columns that it does not know. */
  writeAlone(row: TableRow): string {
    const element = elementOf(row);
    const { session } = this.story;
    const kept = this.columns.filter(({ fate }) => fate !== "gone");
    const cells = kept.map((column) => row.cellAt(column));
    if (cells.length === row.cells.length && !cells.includes(null)) return session.carry(element);
    const head = element.children.filter(({ tag }) => rowHead.includes(tag)).map((one) => session.carry(one));
    const written = kept.map((column, n) => this.carry(cells[n] ?? null) ?? this.writeOpen(column));
    const name = `${this.prefix}tr`;
    return `<${name}>${head.join("")}${written.join("")}</${name}>`;
  }

  private carry(cell: Unit | null): string | null {
    return cell === null ? null : this.story.session.carry(elementOf(cell));
  }

  /** An empty cell that looks like the column's first one. */
  private writeOpen(column: Column): string {
    const { session } = this.story;
    const version = column.base !== null ? "base" : column.mine !== null ? "mine" : "theirs";
    const first = this.rows[version].map((row) => row.cellAt(column)).find((cell) => cell !== null);
    const properties = first == null ? null : elementOf(first).child("w:tcPr");
    const inner = properties?.children
      .filter(({ tag }) => !cellRevisions.test(tag))
      .map((one) => session.carry(one));
    const { prefix } = this;
    const head = inner?.length ? `<${prefix}tcPr>${inner.join("")}</${prefix}tcPr>` : "";
    return `<${prefix}tc>${head}<${prefix}p/></${prefix}tc>`;
  }

  private get prefix(): string {
    return wordPrefix(elementOf(this.rows.base[0] as TableRow));
  }

  /** A column that one side took away and the other changed is one conflict; rows that are gone have no part in it. */
  tellColumns(): void {
    const stay = this.rows.base.filter((row) => this.mine.has(row) && this.theirs.has(row));
    for (const column of this.columns.filter(({ fate }) => fate === "contested")) {
      const list = (rows: readonly (Unit | undefined)[]) =>
        rows.flatMap((row) => (row as TableRow).cellAt(column) ?? []);
      this.story.session.addConflict({
        base: list(stay),
        mine: list(stay.map((row) => this.mine.get(row))),
        theirs: list(stay.map((row) => this.theirs.get(row))),
      });
    }
  }
}

const elementOf = (unit: Unit) => unit.elements[0] as XmlElement;

/**
 * The table's column widths. What a side set or brought stands at its column; where both set one differently, null, unless a
 * column came or went: then all widths had to change, and one of the two is as good.
 */
export function mergeWidths(
  story: StoryMerger,
  tables: Versions<XmlElement>,
  columns: readonly Column[] | null,
): string | null {
  const read = (table: XmlElement) => {
    const grid = table.child("w:tblGrid");
    return { grid, key: grid === null ? "" : story.readerOf(table).keys.ofElement(grid) };
  };
  const [base, mine, theirs] = [read(tables.base), read(tables.mine), read(tables.theirs)];
  const isChanged = columns?.some(({ base, fate }) => base === null || fate !== "kept") ?? false;
  if (!isChanged && (theirs.key === base.key || mine.key === theirs.key)) return mine.grid?.raw ?? "";
  if (!isChanged && mine.key === base.key) return theirs.grid?.raw ?? "";
  if (columns === null) return null;
  const listColumns = ({ grid }: typeof base) =>
    grid?.children.filter(({ tag }) => tag === "w:gridCol") ?? [];
  const lists = { base: listColumns(base), mine: listColumns(mine), theirs: listColumns(theirs) };
  const { grid } = base;
  const isComplete = (["base", "mine", "theirs"] as const).every(
    (version) => lists[version].length === columns.filter((column) => column[version] !== null).length,
  );
  if (grid === null || !isComplete) return isChanged ? (grid?.raw ?? "") : null;
  let written = "";
  for (const column of columns) {
    if (column.fate === "gone") continue;
    const at = (version: keyof Versions<unknown>) =>
      column[version] === null ? null : (lists[version][column[version]] ?? null);
    const [own, left, right] = [at("base"), at("mine"), at("theirs")];
    const winner = chooseWidth(own, left, right);
    if (winner === null && !isChanged) return null;
    written += (winner ?? widest(left, right))?.raw ?? "";
  }
  return `<${grid.name}>${written}</${grid.name}>`;
}

const widthOf = (column: XmlElement | null) => Number(column?.attr("w:w") ?? 0);

function chooseWidth(base: XmlElement | null, mine: XmlElement | null, theirs: XmlElement | null) {
  if (mine === null || theirs === null) return mine ?? theirs ?? base;
  if (widthOf(theirs) === widthOf(base) || widthOf(mine) === widthOf(theirs)) return mine;
  return widthOf(mine) === widthOf(base) ? theirs : null;
}

const widest = (one: XmlElement | null, other: XmlElement | null) =>
  widthOf(one) >= widthOf(other) ? one : other;
