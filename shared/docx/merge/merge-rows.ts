import type { XmlElement } from "../xml/xml-tree.ts";
import { type Fit, fitCells, fitSequences, isBlank, pairByFit, preferKnown } from "./align-cells.ts";
import type { PairUnits } from "./align-units.ts";
import { type Changes, readChanges } from "./merge-order.ts";
import { listMembers, type Versions } from "./merge-story.ts";
import type { BlockReader } from "./merge-tokens.ts";
import { Unit, unitOf } from "./unit.ts";

/** A column of the merged table: the number of its cell in each version's rows; null where a version has no such column. */
export interface Column extends Versions<number | null> {
  /** Gone: one side took it away. Contested: one side took it away and the other changed it; base's cells stand. */
  fate: "kept" | "gone" | "contested";
}

/**
 * A row as a merge takes it where the columns of all three tables are known: cells compare with those of the same column. A column
 * that only one of two versions has does not make their rows differ; a word that stands in a new one does.
 */
export class TableRow extends Unit {
  readonly version: keyof Versions<unknown>;
  readonly cells: readonly Unit[];
  /** Null while they are not known, and in tables where cells span columns or rows. */
  columns: readonly Column[] | null = null;
  /** What stands for this row of base where neither side changed it; as it was where null. */
  write: (() => string) | null = null;
  private readonly cellKeys = new Map<Unit, string>();

  constructor(row: XmlElement, reader: BlockReader, version: keyof Versions<unknown>) {
    super([row], reader);
    this.version = version;
    this.cells = listMembers(row).map((cell) => unitOf(cell, reader));
  }

  cellAt(column: Column): Unit | null {
    const at = column[this.version];
    return at === null ? null : (this.cells[at] ?? null);
  }

  /** What a cell is, its width apart: that follows from the table's columns. */
  keyOf(cell: Unit): string {
    let key = this.cellKeys.get(cell);
    if (key === undefined) {
      const { keyOf, keys } = this.reader;
      const parts = (cell.elements[0] as XmlElement).children.map((child) =>
        child.tag === "w:tcPr"
          ? child.children.flatMap((one) => (one.tag === "w:tcW" ? [] : [keys.ofElement(one)])).sort()
          : [keyOf(child)],
      );
      key = parts.flat().join("");
      this.cellKeys.set(cell, key);
    }
    return key;
  }

  /** The row's own properties. */
  get head(): string {
    const { keys } = this.reader;
    return (this.elements[0] as XmlElement).children
      .filter(({ tag }) => tag === "w:trPr" || tag === "w:tblPrEx")
      .map((child) => keys.ofElement(child))
      .join("");
  }

  override get raw(): string {
    return this.write?.() ?? super.raw;
  }

  /** As the row is to stand in the merged table, where an empty cell and one still to be made are one. */
  override get key(): string {
    if (this.columns === null) return super.key;
    const cells = this.columns.flatMap((column) => {
      if (column.fate === "gone") return [];
      const cell = this.cellAt(column);
      const isOpen = cell === null || (column.base === null && isBlank(cell));
      return [isOpen ? "" : this.keyOf(cell)];
    });
    return `${this.head}<tc>${cells.join("<tc>")}`;
  }

  /** Without what a conflict about a column tells, and of base without what is gone. */
  override get shown(): string {
    const { columns } = this;
    if (columns === null) return super.shown;
    return columns
      .filter(({ fate }) => fate === "kept" || (fate === "gone" && this.version !== "base"))
      .map((column) => this.cellAt(column)?.shown ?? "")
      .filter((text) => text !== "")
      .join("\n");
  }

  override isSame(other: Unit): boolean {
    if (this.columns === null || !(other instanceof TableRow)) return super.isSame(other);
    if (this.head !== other.head) return false;
    return this.columns.every((column) => {
      const [one, two] = [this.cellAt(column), other.cellAt(column)];
      if (one !== null && two !== null) return this.keyOf(one) === other.keyOf(two);
      const single = one ?? two;
      return single === null || column.base !== null || isBlank(single);
    });
  }
}

/** Columns that all of these rows have. */
function listShared(rows: readonly TableRow[]): Column[] | null {
  const versions = new Set(rows.map(({ version }) => version));
  const columns = rows[0]?.columns ?? null;
  return columns?.filter((column) => [...versions].every((version) => column[version] !== null)) ?? null;
}

function fitRows(one: TableRow, other: TableRow, shared: readonly Column[] | null): Fit {
  if (shared !== null)
    return fitCells(shared.map((column) => [one.cellAt(column) as Unit, other.cellAt(column) as Unit]));
  const hasAsMany = one.cells.length === other.cells.length;
  const byPlace = hasAsMany ? fitCells(one.cells.map((cell, n) => [cell, other.cells[n] as Unit])) : null;
  if (byPlace !== null && byPlace.score > 1) return byPlace;
  const bySequence = fitSequences(one.cells, other.cells);
  return byPlace === null ? bySequence : byPlace.score >= bySequence.score ? byPlace : bySequence;
}

/** Rows of two versions, in order on both sides; `twins`: what the other side made of base's rows. */
export function pairRows(
  base: readonly TableRow[],
  side: readonly TableRow[],
  twins: ReadonlyMap<Unit, Unit> = new Map(),
): [number, number][] {
  const shared = listShared([...base, ...side]);
  const textsOf = (row: TableRow) =>
    (shared === null ? row.cells : shared.map((column) => row.cellAt(column) as Unit)).map(
      ({ text }) => text,
    );
  const fitOf = (i: number, j: number) => {
    const [one, other] = [base[i] as TableRow, side[j] as TableRow];
    const fit = fitRows(one, other, shared);
    const twin = twins.get(one) as TableRow | undefined;
    return twin === undefined || twin.isSame(one)
      ? fit
      : preferKnown(fit, fitRows(twin, other, listShared([twin, other])));
  };
  const hasAsMany = ([i, j]: [number, number]) => base[i]?.cells.length === side[j]?.cells.length;
  return pairByFit(base.map(textsOf), side.map(textsOf), fitOf).filter(
    // Where cells span columns, a row of other cells is another row.
    (pair) => shared !== null || hasAsMany(pair) || fitOf(...pair).isAlike,
  );
}

const asRows = (units: readonly Unit[]) => units as readonly TableRow[];

/** Whether two rows have more in common than their place. */
export function isAlike(one: TableRow, other: TableRow): boolean {
  return fitRows(one, other, listShared([one, other])).isAlike;
}

const pairAlike: PairUnits = (base, side) => {
  const [own, others] = [asRows(base), asRows(side)];
  return pairRows(own, others).filter(([i, j]) => isAlike(own[i] as TableRow, others[j] as TableRow));
};

/** For rows that came from both sides: what shares a place only may be another's. */
export const readAlikeRows = (base: readonly Unit[], side: readonly Unit[]): Changes =>
  readChanges(base, side, pairAlike);

/** What both sides made of a table's rows. */
export function readRowChanges(rows: Versions<readonly TableRow[]>): { mine: Changes; theirs: Changes } {
  const read = (side: readonly TableRow[], twins?: ReadonlyMap<Unit, Unit>) =>
    readChanges(rows.base, side, (base, units) => pairRows(asRows(base), asRows(units), twins));
  const [own, others] = [read(rows.mine).counterpart, read(rows.theirs).counterpart];
  const [mine, theirs] = [read(rows.mine, others), read(rows.theirs, own)];
  divideUnlike(rows.base, mine, theirs);
  divideUnlike(rows.base, theirs, mine);
  return { mine, theirs };
}

/** A row in the place of one that the other side deleted, with nothing of it left, is another row. */
function divideUnlike(base: readonly TableRow[], changes: Changes, opposite: Changes): void {
  const moved = new Set(opposite.moved.values());
  base.forEach((row, n) => {
    const twin = changes.counterpart.get(row);
    if (twin === undefined || opposite.counterpart.has(row) || moved.has(row)) return;
    if (isAlike(row, twin as TableRow)) return;
    changes.counterpart.delete(row);
    changes.added[n]?.push(twin);
  });
}
