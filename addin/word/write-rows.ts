import type { PagePlace, RowEdit } from "../../shared/docx/types.ts";
import { findAnchor, setAnchor } from "./anchors.ts";
import { comparableText, isSameText } from "./comparable-text.ts";
import { HostProblem } from "./host-problem.ts";
import { type LoadedParagraph, loadParagraphs, readReviewed } from "./read-paragraphs.ts";
import { rejectRevisions } from "./restore-paragraph.ts";
import type { WrittenChange } from "./written-change.ts";

interface RowPlace {
  paragraphs: readonly LoadedParagraph[];
  /** Of a line in the row. */
  index: number;
  page: PagePlace | null;
  id: string;
}

/** Rows beside that of a line, made and filled by Word in the look of that row; each is read back. */
export async function insertRows(
  context: Word.RequestContext,
  { paragraphs, index, page, id }: RowPlace,
  { where, rows }: Extract<RowEdit, { type: "insert-rows" }>,
): Promise<WrittenChange[]> {
  const { paragraph } = paragraphs[index] as LoadedParagraph;
  const cell = paragraph.parentTableCell;
  cell.load("rowIndex");
  await context.sync();
  const first = where === "after" ? cell.rowIndex + 1 : cell.rowIndex;
  const values = rows.map((row) => row.map((lines) => lines[0] ?? ""));
  cell.parentRow.insertRows(where === "after" ? "After" : "Before", rows.length, values);
  await context.sync();
  const changes: WrittenChange[] = [];
  try {
    for (const [n, row] of rows.entries()) {
      const cells = await fillRow(context, paragraph.parentTable, first + n, row);
      const column = Math.max(
        0,
        row.findIndex((lines) => lines.length > 0),
      );
      const place = (cells[column] as Word.TableCell).body.paragraphs.getFirst().getRange("Content");
      changes.push({
        ...rowChange,
        kind: "row-inserted",
        after: sayRow(row),
        anchor: await setAnchor(context, place, `${id}r${n}`),
        ...(page && { page }),
      });
    }
  } catch (error) {
    await removeRows(context, paragraph.parentTable, first, rows.length).catch((cause) => {
      throw new HostProblem("left-changed", { cause });
    });
    throw error;
  }
  return changes;
}

const rowChange = { before: "", after: "", original: "", tracked: true, previous: null, next: null };

/** Puts in what a value cannot hold, the other lines of a cell, and reads the whole row back. */
async function fillRow(
  context: Word.RequestContext,
  table: Word.Table,
  index: number,
  texts: readonly (readonly string[])[],
): Promise<Word.TableCell[]> {
  const { cells } = await findRow(context, table, index);
  for (const [column, lines] of texts.entries())
    for (const line of lines.slice(1))
      cells[column]?.body.paragraphs.getLast().insertParagraph(line, "After");
  await context.sync();
  const filled = await findRow(context, table, index);
  const is = await readCells(context, filled.cells);
  if (!isSameText(is.join("\n"), texts.map(sayCell).join("\n"))) throw new HostProblem("not-verified");
  return filled.cells;
}

async function removeRows(
  context: Word.RequestContext,
  table: Word.Table,
  first: number,
  count: number,
): Promise<void> {
  for (let n = count - 1; n >= 0; n--) {
    const { row } = await findRow(context, table, first + n);
    row.delete();
    await context.sync();
  }
}

/** The row of a line, with all that stands in it. Throws `text-differs` where something else stands there too. */
export async function deleteRow(
  context: Word.RequestContext,
  { paragraphs, index, page, id }: RowPlace,
  { lines }: Extract<RowEdit, { type: "delete-row" }>,
): Promise<WrittenChange[]> {
  const { paragraph } = paragraphs[index] as LoadedParagraph;
  const cell = paragraph.parentTableCell;
  cell.load("rowIndex");
  await context.sync();
  const { row, cells } = await findRow(context, paragraph.parentTable, cell.rowIndex);
  const before = sayRow([lines.map(({ text }) => text)]);
  if (!isSameText((await readCells(context, cells)).join(" "), before)) throw new HostProblem("text-differs");
  const first = (cells[0] as Word.TableCell).body.getRange("Whole");
  const whole = first.expandTo((cells.at(-1) as Word.TableCell).body.getRange("Whole"));
  const anchor = await setAnchor(context, whole, id);
  const count = async () =>
    (await loadParagraphs(context, page)).filter(({ text }) => comparableText(text).text !== "").length;
  const then = await count();
  row.delete();
  await context.sync();
  if ((await count()) !== then - lines.length) {
    const range = await findAnchor(context, anchor);
    const restored = range !== null && (await rejectRevisions(context, range));
    throw new HostProblem(restored ? "not-verified" : "left-changed");
  }
  return [{ ...rowChange, kind: "row-deleted", before, original: before, anchor, ...(page && { page }) }];
}

/** Where a row of ours stands by now, null where it is gone; throws `changed-since` where it reads otherwise. */
export async function findWrittenRow(
  context: Word.RequestContext,
  change: WrittenChange,
): Promise<Word.TableRow | null> {
  const anchor = await findAnchor(context, change.anchor);
  const cell = anchor?.parentTableCellOrNullObject;
  cell?.load("rowIndex");
  await context.sync();
  if (!anchor || !cell || cell.isNullObject) return null;
  const { row, cells } = await findRow(context, anchor.parentTable, cell.rowIndex);
  const reads = (await readCells(context, cells)).join(" ");
  if (!isSameText(reads, change.after)) throw new HostProblem("changed-since");
  return row;
}

async function findRow(context: Word.RequestContext, table: Word.Table, index: number) {
  const { rows } = table;
  rows.load("items/rowIndex");
  await context.sync();
  const row = rows.items[index];
  if (!row) throw new HostProblem("not-verified");
  const { cells } = row;
  cells.load("items/cellIndex");
  await context.sync();
  return { row, cells: cells.items };
}

/** What each cell reads with all revisions accepted. */
async function readCells(context: Word.RequestContext, cells: readonly Word.TableCell[]): Promise<string[]> {
  const all = cells.map(({ body }) => body.paragraphs);
  for (const paragraphs of all) paragraphs.load("items/text");
  await context.sync();
  const texts: string[] = [];
  for (const { items } of all) {
    const lines: string[] = [];
    for (const paragraph of items) lines.push((await readReviewed(context, paragraph)).current);
    texts.push(lines.join(" "));
  }
  return texts;
}

const sayCell = (lines: readonly string[]) => lines.join(" ");
const sayRow = (row: readonly (readonly string[])[]) => row.map(sayCell).join(" ");
