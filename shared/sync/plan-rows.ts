import type { Block, RowEdit } from "../docx/types.ts";
import { hasSameParagraphLook, isPlainLike } from "./compare-looks.ts";
import { isTelling, type TableRows } from "./pair-places.ts";

/** A row as a reader sees it in one line. */
const sayRow = (row: readonly (readonly Block[])[]) =>
  row
    .map((cell) =>
      cell
        .filter(isTelling)
        .map(({ text }) => text.trim())
        .join(", "),
    )
    .join(" | ");

interface PlannedRows {
  /** `at` is the line of `here` that they come behind, or the first to go. */
  edits: { at: Block; edit: RowEdit; after: string }[];
  /** What does not come in, or not as it looks. */
  named: ["table" | "look", string][];
}

/** Rows that come and go; beside each row that comes stands one that stays. */
export function planRows({ here, there, origins }: TableRows, all: readonly Block[]): PlannedRows {
  const planned: PlannedRows = { edits: [], named: [] };
  const staying = new Set(origins.values());
  const hasWords = (row: readonly Block[][]) => row.flat().some(isTelling);
  for (const [n, row] of here.entries()) {
    const lines = row.flat().filter(isTelling);
    const [first] = lines;
    if (staying.has(n) || first === undefined) continue;
    const named = lines.map(({ address, text }) => ({ block: address, text }));
    planned.edits.push({
      at: first,
      edit: { type: "delete-row", before: sayRow(row), lines: named },
      after: "",
    });
  }
  for (let n = 0; n < there.length; n++) {
    const from = n;
    while (n < there.length && !origins.has(n)) n++;
    const rows = there.slice(from, n).filter(hasWords);
    if (rows.length === 0) continue;
    const after = rows.map(sayRow).join("\n");
    const [above, below] = [from - 1, n].map((row) => here[origins.get(row) ?? -1]);
    const beside = [above, below].filter((row) => row !== undefined && hasWords(row)) as Block[][][];
    const like = beside.find((row) => rows.every((one) => looksLike(one, row))) ?? beside[0];
    if (like === undefined) {
      planned.named.push(["table", after]);
      continue;
    }
    if (!rows.every((row) => looksLike(row, like))) planned.named.push(["look", after]);
    const lines = like.flat().filter(isTelling);
    const where = like === above ? "after" : "before";
    const line = (where === "after" ? lines.at(-1) : lines[0]) as Block;
    const behind = where === "after" ? line : findBefore(all, line);
    const texts = rows.map((row) => row.map((cell) => cell.filter(isTelling).map(({ text }) => text)));
    const edit: RowEdit = {
      type: "insert-rows",
      beside: line.address,
      where,
      behind: behind?.address ?? "",
      rows: texts,
    };
    planned.edits.push({ at: line, edit, after });
  }
  return planned;
}

/** The last line with words before another one, in the same story. */
function findBefore(all: readonly Block[], line: Block): Block | undefined {
  const before = all.slice(0, all.indexOf(line)).findLast(isTelling);
  return before?.story === line.story ? before : undefined;
}

/** Each line as the first of the cell above or below it. */
function looksLike(row: readonly (readonly Block[])[], other: readonly (readonly Block[])[]): boolean {
  return row.every((cell, n) => {
    const like = other[n]?.[0] as Block;
    return cell
      .filter(isTelling)
      .every((line) => hasSameParagraphLook(line, like) && isPlainLike(line, like));
  });
}
