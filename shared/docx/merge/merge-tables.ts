import type { XmlElement } from "../xml/xml-tree.ts";
import { frame, mergeCell, mergeHead, mergePlace } from "./merge-cells.ts";
import { contestColumns, isPlainGrid, readColumns } from "./merge-columns.ts";
import { GridWriter, mergeWidths } from "./merge-grid.ts";
import { type ListPlan, type ListWriter, planList, writeList } from "./merge-list.ts";
import type { Changes } from "./merge-order.ts";
import { readAlikeRows, readRowChanges, TableRow } from "./merge-rows.ts";
import { listMembers, memberRange, type StoryMerger, type Versions } from "./merge-story.ts";
import { type Unit, unitOf } from "./unit.ts";

/**
 * A table, row or cell changed on both sides. Rows merge as blocks do, paired by their cells and their place (align-cells.ts). In
 * a plain grid cells correspond by column, whichever columns came or went (merge-columns.ts), and the result is a plain grid
 * again. Where cells span columns or rows they correspond by place as long as all three rows have as many, else by what they say;
 * a row that kept base's cells beside rows that follow another grid would not do, so there a conflict makes the table one.
 */
export function mergeTable(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const { tag } = versions.base;
  if (tag === "w:tc") return mergeCell(story, versions);
  if (tag === "w:tr") return mergeRow(story, versions);
  const tables = [versions.base, versions.mine, versions.theirs];
  return tables.every(isPlainGrid) ? mergeGrid(story, versions) : mergeRows(story, versions);
}

/** A table whose cells stand in plain columns. */
function mergeGrid(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const { session } = story;
  const { base } = versions;
  const rows = readRows(story, versions);
  const columns = readColumns(rows);
  if (columns === null) return null;
  for (const row of [...rows.base, ...rows.mine, ...rows.theirs]) row.columns = columns;
  const changes = readRowChanges(rows);
  contestColumns(columns, rows.base, changes);
  const isDoubtful = ({ cells }: TableRow) =>
    cells.some(({ elements: [cell] }) => session.contested.has(cell as XmlElement));
  const kept = columns.filter(({ fate }) => fate !== "gone");
  if (kept.length === 0 || rows.base.some(isDoubtful)) return null;
  const properties = mergeHead(story, ["w:tblPr"], versions);
  const widths = mergeWidths(story, versions, columns);
  if (properties === null || widths === null) return null;

  const grid = new GridWriter(story, columns, rows, changes);
  for (const row of rows.base) row.write = () => grid.writeMerged(row) ?? grid.writeBase(row);
  const isContested = columns.some(({ fate }) => fate === "contested");
  const merged = mergeRowLists(story, base, rows, changes, {
    merge: (units) => grid.writeMerged(units.base as TableRow),
    write: (unit) => grid.writeAlone(unit as TableRow),
    writeEdited: (unit, side) => grid.writeMerged(unit as TableRow) ?? grid.writeAlone(side as TableRow),
    writeBase: (row) => grid.writeBase(row),
  });
  // What is in conflict would be told twice.
  if (isContested && merged.hasConflict) return null;
  if (isContested) grid.tellColumns();
  return hasRow(merged.written) ? frame(base, properties + widths + merged.written) : "";
}

interface RowWriter extends Pick<ListWriter, "merge" | "write" | "writeEdited"> {
  /** At a conflict. */
  writeBase(row: TableRow): string;
}

function mergeRowLists(
  story: StoryMerger,
  table: XmlElement,
  rows: Versions<TableRow[]>,
  changes: { mine: Changes; theirs: Changes },
  writer: RowWriter,
): { written: string; hasConflict: boolean; plan: ListPlan } {
  const { session } = story;
  const plan = planList(
    { base: [...rows.base], ...changes, doubtful: [] },
    {
      contested: session.contested,
      readChanges: readAlikeRows,
      noteChange: (change) => session.noteChange(change),
      noteArrival: (unit, beside) => session.noteArrival(unit, beside),
      merge: (units) => writer.merge(units),
      settle: (units) => session.settle(units, (unit) => writer.write(unit)),
      write: (unit) => writer.write(unit),
      writeEdited: (unit, side) => writer.writeEdited(unit, side),
    },
  );
  let hasConflict = false;
  const written = writeList(rows.base, plan, table.tree.text, memberRange(table), (row, outcome) => {
    if (outcome?.conflict !== undefined) session.addConflict(outcome.conflict);
    const keepsBase =
      outcome?.conflict !== undefined ||
      (outcome?.isSettled !== true && row.elements.some((element) => session.contested.has(element)));
    hasConflict ||= keepsBase;
    return keepsBase ? writer.writeBase(row as TableRow) : (outcome?.written ?? row.raw);
  });
  return { written, hasConflict, plan };
}

const hasRow = (xml: string) => /<(?:[\w.-]+:)?tr[\s>]/.test(xml);

function readRows(story: StoryMerger, versions: Versions<XmlElement>): Versions<TableRow[]> {
  const read = (version: keyof Versions<unknown>) =>
    listMembers(versions[version]).map((row) => new TableRow(row, story.readerOf(row), version));
  return { base: read("base"), mine: read("mine"), theirs: read("theirs") };
}

/** A table with cells that span others. */
function mergeRows(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const { base, mine, theirs } = versions;
  const properties = mergeHead(story, ["w:tblPr"], versions);
  const widths = mergeWidths(story, versions, null);
  if (properties === null || widths === null) return null;
  const { session } = story;
  const conflicts = session.countConflicts();
  const { written, plan } = mergeMembers(story, versions);
  const [own, others] = [changedColumns(base, mine), changedColumns(base, theirs)];
  if (own || others) {
    if (session.countConflicts() > conflicts) return null;
    if ((own && plan.added.theirs) || (others && plan.added.mine)) return null;
  }
  return hasRow(written) ? frame(base, properties + widths + written) : "";
}

/** Rows pair by cells and place; where there are content controls among them, as blocks do. */
function mergeMembers(
  story: StoryMerger,
  versions: Versions<XmlElement>,
): { written: string; plan: ListPlan } {
  const { base, mine, theirs } = versions;
  const lists = { base: listMembers(base), mine: listMembers(mine), theirs: listMembers(theirs) };
  if (![...lists.base, ...lists.mine, ...lists.theirs].every(({ tag }) => tag === "w:tr"))
    return story.mergeLists(lists, memberRange(base), base);
  const rows = readRows(story, versions);
  const carry = ({ elements: [row] }: Unit) => story.session.carry(row as XmlElement);
  return mergeRowLists(story, base, rows, readRowChanges(rows), {
    merge: (units) => story.mergeChanged(units),
    write: carry,
    writeEdited: (_, side) => carry(side),
    writeBase: (row) => row.raw,
  });
}

/** Whether a side gave rows another number of cells than any row of base has. */
function changedColumns(base: XmlElement, side: XmlElement): boolean {
  const counts = (table: XmlElement) => listMembers(table).map((row) => listMembers(row).length);
  const known = new Set(counts(base));
  return counts(side).some((count) => !known.has(count));
}

function mergeRow(story: StoryMerger, versions: Versions<XmlElement>): string | null {
  const { base, mine, theirs } = versions;
  const head = mergeHead(story, ["w:tblPrEx", "w:trPr"], versions);
  if (head === null) return null;
  const [own, left, right] = [listMembers(base), listMembers(mine), listMembers(theirs)];
  const [from, to] = memberRange(base);
  if (own.length !== left.length || own.length !== right.length) {
    return frame(
      base,
      head + story.mergeLists({ base: own, mine: left, theirs: right }, [from, to], base).written,
    );
  }
  const { text } = base.tree;
  let out = "";
  let at = from;
  for (const [n, cell] of own.entries()) {
    const [one, other] = [left[n] as XmlElement, right[n] as XmlElement];
    const read = (element: XmlElement) => unitOf(element, story.readerOf(element));
    const merged = mergePlace(story, { base: read(cell), mine: read(one), theirs: read(other) });
    if (merged === null) return null;
    out += text.slice(at, cell.start) + merged;
    at = cell.end;
  }
  return frame(base, head + out + text.slice(at, to));
}
