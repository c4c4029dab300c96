import { alignSequences, listGaps } from "../compare/align-sequences.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { fitCells, isBlank, pairByFit, preferKnown } from "./align-cells.ts";
import type { Changes } from "./merge-order.ts";
import { type Column, pairRows, type TableRow } from "./merge-rows.ts";
import { listMembers, type Versions } from "./merge-story.ts";
import { leastAlikeAlone, type Unit } from "./unit.ts";

/**
 * Columns of a table. A file has none, it has rows of cells; which column came or went is seen from all rows together:
 *
 *     base  Acme | Lisbon        side  Acme | since May  | Lisbon
 *           Beta | Porto               Beta | since June | Porto       the second column came
 */

const spans = /^w:(?:gridSpan|vMerge|hMerge|gridBefore|gridAfter)$/;

/** Whether the cells of a table stand in plain columns: rows of as many cells, none of which spans another. */
export function isPlainGrid(table: XmlElement): boolean {
  const rows = listMembers(table);
  const count = rows[0] === undefined ? 0 : listMembers(rows[0]).length;
  if (count === 0) return false;
  return rows.every((row) => {
    const cells = listMembers(row);
    return (
      row.tag === "w:tr" &&
      cells.length === count &&
      cells.every(({ tag }) => tag === "w:tc") &&
      [row, ...cells].every(({ children }) =>
        children.every(
          (head) => !/^w:t[rc]Pr$/.test(head.tag) || !head.children.some((p) => spans.test(p.tag)),
        ),
      )
    );
  });
}

type RowPairs = readonly (readonly [TableRow, TableRow])[];
type ColumnPairs = Map<number, number>;

/** The columns of the three tables, in the order of the merged one; null where nothing of base's is left. */
export function readColumns(rows: Versions<readonly TableRow[]>): Column[] | null {
  const pairUp = (side: readonly TableRow[]): RowPairs =>
    pairRows(rows.base, side).map(([i, j]) => [rows.base[i] as TableRow, side[j] as TableRow]);
  const pairs = { mine: pairUp(rows.mine), theirs: pairUp(rows.theirs) };
  const counts = [rows.base, rows.mine, rows.theirs].map((list) => list[0]?.cells.length ?? 0);
  const [count, own, others] = counts as [number, number, number];
  const known = {
    mine: readCells(pairColumns(count, own, pairs.mine), pairs.mine),
    theirs: readCells(pairColumns(count, others, pairs.theirs), pairs.theirs),
  };
  const mine = pairColumns(count, own, pairs.mine, known.theirs);
  const theirs = pairColumns(count, others, pairs.theirs, known.mine);
  const keys = readKeys(pairs);
  const listAdded = (known: ColumnPairs, length: number) => {
    const taken = new Set(known.values());
    return Array.from({ length }, (_, n) => n).filter((n) => !taken.has(n));
  };
  const [addedOwn, addedOthers] = [listAdded(mine, own), listAdded(theirs, others)];
  divideColumns(mine, theirs, pairs.mine, (k) => addedOthers.some((l) => keys.theirs(l) === keys.mine(k)));
  divideColumns(theirs, mine, pairs.theirs, (l) => addedOwn.some((k) => keys.theirs(l) === keys.mine(k)));
  if (mine.size === 0 || theirs.size === 0) return null;
  return orderColumns(
    count,
    { known: mine, added: listAdded(mine, own), keyOf: keys.mine },
    { known: theirs, added: listAdded(theirs, others), keyOf: keys.theirs },
  );
}

/** What a side made of a cell of base, by row and column. */
type KnownCells = (row: TableRow, column: number) => Unit | null;

function readCells(columns: ColumnPairs, rows: RowPairs): KnownCells {
  const twins = new Map(rows);
  return (row, column) => {
    const at = columns.get(column);
    return at === undefined ? null : (twins.get(row)?.cells[at] ?? null);
  };
}

function pairColumns(
  count: number,
  length: number,
  rows: RowPairs,
  known: KnownCells = () => null,
): ColumnPairs {
  const listTexts = (length: number, of: 0 | 1) =>
    Array.from({ length }, (_, n) => rows.map((pair) => (pair[of].cells[n] as Unit).text));
  return new Map(
    pairByFit(listTexts(count, 0), listTexts(length, 1), (j, k) => {
      const fit = fitColumns(rows, j, k);
      let isChanged = false;
      const cells = rows.flatMap(([row, other]) => {
        const twin = known(row, j);
        isChanged ||= twin !== null && twin.text !== (row.cells[j] as Unit).text;
        return twin === null ? [] : [[twin, other.cells[k] as Unit] as const];
      });
      return isChanged ? preferKnown(fit, fitCells(cells)) : fit;
    }),
  );
}

/** One word in common may be chance where a column has many. */
function fitColumns(rows: RowPairs, j: number, k: number) {
  const cells = rows.map(([one, other]) => [one.cells[j] as Unit, other.cells[k] as Unit] as const);
  const fit = fitCells(cells);
  const isOpen = ([0, 1] as const).some((of) => cells.every((pair) => isBlank(pair[of])));
  return { ...fit, isAlike: fit.isAlike && (isOpen || fit.score >= leastAlikeAlone || cells.length < 3) };
}

/** Texts equal for equal columns, over the rows of base that both sides have. */
function readKeys({ mine, theirs }: { mine: RowPairs; theirs: RowPairs }) {
  const [own, others] = [new Map(mine), new Map(theirs)];
  const shared = [...own.keys()].filter((row) => others.has(row));
  const read = (rows: ReadonlyMap<TableRow, TableRow>) => (column: number) =>
    shared
      .map((base) => {
        const row = rows.get(base) as TableRow;
        return row.keyOf(row.cells[column] as Unit);
      })
      .join("<tc>");
  return { mine: read(own), theirs: read(others) };
}

/**
 * A column in the place of one of base's is another one where nothing of it is left and the other side took the old one away, or
 * brought the very same column as a new one.
 */
function divideColumns(
  known: ColumnPairs,
  opposite: ColumnPairs,
  rows: RowPairs,
  isAdded: (column: number) => boolean,
): void {
  for (const [j, k] of known) {
    const isSame = rows.every(([row, other]) => row.cells[j]?.text === other.cells[k]?.text);
    // An emptied column is like any empty one that came.
    if (isSame || rows.every(([, other]) => isBlank(other.cells[k] as Unit))) continue;
    if (isAdded(k) || (!opposite.has(j) && !fitColumns(rows, j, k).isAlike)) known.delete(j);
  }
}

interface SideColumns {
  known: ColumnPairs;
  added: readonly number[];
  keyOf: (column: number) => string;
}

function orderColumns(count: number, mine: SideColumns, theirs: SideColumns): Column[] {
  const columns: Column[] = [];
  let [k, l] = [0, 0];
  let run: number[] = [];
  for (let j = 0; j <= count; j++) {
    const [atOwn, atOthers] = [mine.known.get(j), theirs.known.get(j)];
    if (j < count && (atOwn === undefined || atOthers === undefined)) {
      run.push(j);
      continue;
    }
    const [toOwn, toOthers] = [atOwn ?? Number.POSITIVE_INFINITY, atOthers ?? Number.POSITIVE_INFINITY];
    const within = (added: readonly number[], from: number, to: number) =>
      added.filter((n) => n >= from && n < to);
    const [own, others] = [within(mine.added, k, toOwn), within(theirs.added, l, toOthers)];
    columns.push(...orderBetween(run, mine, own, theirs, others));
    run = [];
    if (j < count) columns.push({ base: j, mine: toOwn, theirs: toOthers, fate: "kept" });
    [k, l] = [toOwn, toOthers];
  }
  return columns;
}

/** Between two columns that all have: what came, and what one of the sides took away. */
function orderBetween(
  run: readonly number[],
  mine: SideColumns,
  own: readonly number[],
  theirs: SideColumns,
  others: readonly number[],
): Column[] {
  const lost = run.map((j): Column => {
    const [atOwn, atOthers] = [mine.known.get(j) ?? null, theirs.known.get(j) ?? null];
    return { base: j, mine: atOwn, theirs: atOthers, fate: "gone" };
  });
  const added = joinAdded(
    own.map((n) => ({ n, key: mine.keyOf(n) })),
    others.map((n) => ({ n, key: theirs.keyOf(n) })),
  );
  const isAfter = (column: Column) => (one: Column) =>
    (column.mine !== null && one.mine !== null && one.mine > column.mine) ||
    (column.theirs !== null && one.theirs !== null && one.theirs > column.theirs);
  const columns = [...added];
  let from = 0;
  for (const column of lost) {
    const at = columns.findIndex((one, n) => n >= from && isAfter(column)(one));
    from = (at < 0 ? columns.length : at) + 1;
    columns.splice(from - 1, 0, column);
  }
  return columns;
}

/** A column that both sides brought comes once; others stand in an order that their content decides. */
function joinAdded(
  mine: readonly { n: number; key: string }[],
  theirs: readonly { n: number; key: string }[],
): Column[] {
  const columns: Column[] = [];
  const keys = (list: typeof mine) => list.map(({ key }) => key);
  const common = alignSequences(keys(mine), keys(theirs));
  for (const { i, toI, j, toJ } of listGaps(common, mine.length, theirs.length)) {
    const [own, others] = [mine.slice(i, toI), theirs.slice(j, toJ)];
    const left = own.map(({ n }): Column => ({ base: null, mine: n, theirs: null, fate: "kept" }));
    const right = others.map(({ n }): Column => ({ base: null, mine: null, theirs: n, fate: "kept" }));
    const isMineFirst = keys(own).join("\n") < keys(others).join("\n");
    columns.push(...(isMineFirst ? [...left, ...right] : [...right, ...left]));
    const [one, other] = [mine[toI], theirs[toJ]];
    if (one !== undefined && other !== undefined)
      columns.push({ base: null, mine: one.n, theirs: other.n, fate: "kept" });
  }
  return columns;
}

/** A column that one side took away is contested where the other changed a cell of it, or filled one in a new row. */
export function contestColumns(
  columns: readonly Column[],
  base: readonly TableRow[],
  changes: { mine: Changes; theirs: Changes },
): void {
  for (const column of columns) {
    if (column.fate !== "gone" || (column.mine === null && column.theirs === null)) continue;
    const [kept, opposite] =
      column.mine === null ? [changes.theirs, changes.mine] : [changes.mine, changes.theirs];
    const copies = new Map([...kept.moved].map(([copy, from]) => [from, copy]));
    const stays = (row: TableRow) =>
      opposite.counterpart.has(row) || [...opposite.moved.values()].includes(row);
    const isEdited = base.some((row) => {
      const twin = (kept.counterpart.get(row) ?? copies.get(row)) as TableRow | undefined;
      if (twin === undefined || !stays(row)) return false;
      return row.keyOf(row.cellAt(column) as Unit) !== twin.keyOf(twin.cellAt(column) as Unit);
    });
    const isFilled = kept.added
      .flat()
      .some((row) => !kept.moved.has(row) && !isBlank((row as TableRow).cellAt(column) as Unit));
    if (isEdited || isFilled) column.fate = "contested";
  }
}
