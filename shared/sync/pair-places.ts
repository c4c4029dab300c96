import { alignSequences } from "../docx/compare/align-sequences.ts";
import { pairTexts } from "../docx/merge/pair-resaved.ts";
import { partOf } from "../docx/read/block-addresses.ts";
import type { PagePart } from "../docx/read/page-parts.ts";
import type { Block } from "../docx/types.ts";

/** Blocks that can be put one behind the other, on both sides: of a cell, or between two tables. */
export interface Place {
  /** The body, or a header or footer; lines move within one story only. */
  story: string;
  here: Block[];
  there: Block[];
  /** Something can come before its first line. */
  start: boolean;
}

/** A table in which whole rows differ. */
export interface TableRows {
  here: Block[][][];
  there: Block[][][];
  /** Rows of `there` and the ones of `here` that they are. */
  origins: ReadonlyMap<number, number>;
}

export interface Places {
  places: Place[];
  rows: TableRows[];
  /** Tables whose cells do not correspond. */
  tables: Place[];
  /** Notes, boxes, and headers and footers that only one side has. */
  stories: Place[];
}

/** Share of common words from which two lines are one line that was changed. */
export const leastAlike = 0.4;

/** Texts that differ in white space only are the same words. */
export const wordsOf = (block: Block): string => block.text.replace(/\s+/g, " ").trim();

/** Empty lines are nobody's words: they neither come nor go. */
export const isTelling = (block: Block): boolean => wordsOf(block) !== "";

interface Table {
  blocks: Block[];
  /** Rows and columns that have a cell. */
  shape: string;
}

/** The headers and footers of both sides. */
export interface Pages {
  here: readonly PagePart[];
  there: readonly PagePart[];
}

/** The body, and each header and footer that both sides have. */
export function readPlaces(here: readonly Block[], there: readonly Block[], pages: Pages): Places {
  const [own, others] = [nameStories(here, pages.here), nameStories(there, pages.there)];
  const places: Places = { places: [], rows: [], tables: [], stories: [] };
  const rest = { here: [] as Block[], there: [] as Block[] };
  for (const story of new Set([...own.keys(), ...others.keys()])) {
    const [mine, theirs] = [own.get(story) ?? [], others.get(story) ?? []];
    const isReached = story === "body" || (own.has(story) && others.has(story));
    if (story !== "" && isReached) {
      const found = readStoryPlaces(story, mine, theirs);
      places.places.push(...found.places);
      places.tables.push(...found.tables);
      places.rows.push(...found.rows);
    } else {
      rest.here.push(...mine);
      rest.there.push(...theirs);
    }
  }
  return { ...places, stories: pairStories(rest.here, rest.there) };
}

/** Blocks by the story they stand in, empty where no edit reaches it. */
function nameStories(blocks: readonly Block[], pages: readonly PagePart[]): Map<string, Block[]> {
  const names = new Map(pages.map(({ part, of, type, section }) => [part, `${of} ${type} ${section}`]));
  const stories = new Map<string, Block[]>();
  for (const block of blocks) {
    const isPage = /^(?:header|footer)$/.test(block.story);
    const name = block.story === "body" ? "body" : (isPage && names.get(partOf(block.address))) || "";
    const known = stories.get(name);
    if (known) known.push(block);
    else stories.set(name, [block]);
  }
  return stories;
}

/**
 * Tables correspond in order where there are as many on both sides, else by their text. Those of the same shape correspond cell
 * by cell, and so do the rows that both have where whole rows differ.
 */
function readStoryPlaces(
  story: string,
  own: readonly Block[],
  others: readonly Block[],
): Omit<Places, "stories"> {
  const [ownTables, otherTables] = [readTables(own), readTables(others)];
  const pairs = pairTables(ownTables, otherTables);
  const isAlike = ([i, j]: [number, number]) => ownTables[i]?.shape === otherTables[j]?.shape;
  const rows = new Map(
    pairs.flatMap(([i, j], n) => {
      const found = isAlike([i, j]) ? null : pairRows(ownTables[i] as Table, otherTables[j] as Table);
      return found === null ? [] : [[n, found] as const];
    }),
  );
  const paired = [pairs.map(([i]) => i), pairs.map(([, j]) => j)] as const;
  const places = new Map<string, Place>();
  const put = (blocks: readonly Block[], side: "here" | "there", tables: readonly number[]) => {
    const numbers = numberTables(blocks);
    const seen = new Set<number>();
    for (const block of blocks) {
      const table = block.cell === null ? null : (numbers.get(block.cell.table) as number);
      const pair = table === null ? null : tables.indexOf(table);
      if (pair !== null && pair >= 0) seen.add(pair);
      const changed = pair === null ? undefined : rows.get(pair);
      if (pair !== null && !(pairs[pair] && (changed || isAlike(pairs[pair])))) continue;
      const row = block.cell && (changed ? findRow(changed, side, block.cell.row) : block.cell.row);
      if (row === undefined) continue;
      const cell = block.cell && `${pair}.${row}.${block.cell.column}`;
      const key = `${cell ?? ""}|${seen.size}`;
      const place = places.get(key) ?? {
        story,
        here: [],
        there: [],
        start: story === "body" && key === "|0",
      };
      place[side].push(block);
      places.set(key, place);
    }
  };
  put(own, "here", paired[0]);
  put(others, "there", paired[1]);
  const unlike = pairs.filter((pair, n) => !isAlike(pair) && !rows.has(n));
  const only = (tables: readonly Table[], indices: readonly number[]) =>
    tables.filter((_, n) => !indices.includes(n));
  return {
    places: [...places.values()],
    rows: [...rows.values()],
    tables: [
      ...unlike.map(([i, j]) => toPlace(ownTables[i]?.blocks, otherTables[j]?.blocks)),
      ...only(ownTables, paired[0]).map(({ blocks }) => toPlace(blocks, [])),
      ...only(otherTables, paired[1]).map(({ blocks }) => toPlace([], blocks)),
    ],
  };
}

const toPlace = (here: Block[] = [], there: Block[] = []): Place => ({
  story: "",
  here,
  there,
  start: false,
});

/** The engine counts the tables of text boxes too. */
function numberTables(body: readonly Block[]): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const { cell } of body)
    if (cell !== null && !numbers.has(cell.table)) numbers.set(cell.table, numbers.size);
  return numbers;
}

function readTables(body: readonly Block[]): Table[] {
  const tables: Block[][] = [];
  const numbers = numberTables(body);
  for (const block of body) {
    if (block.cell === null) continue;
    const n = numbers.get(block.cell.table) as number;
    tables[n] = [...(tables[n] ?? []), block];
  }
  return tables.map((blocks) => ({
    blocks,
    shape: [...new Set(blocks.map(({ cell }) => `${cell?.row}.${cell?.column}`))].join(" "),
  }));
}

function pairTables(own: readonly Table[], others: readonly Table[]): [number, number][] {
  if (own.length === others.length) return own.map((_, n) => [n, n]);
  const say = ({ blocks }: Table) => blocks.map(wordsOf).join("\n");
  return alignSequences(own.map(say), others.map(say));
}

/** Of the row of `here` that it is; undefined where it came or goes. */
function findRow({ origins }: TableRows, side: "here" | "there", row: number): number | undefined {
  if (side === "there") return origins.get(row);
  return [...origins.values()].includes(row) ? row : undefined;
}

/** Null where columns differ too, or no row stays. */
function pairRows(own: Table, other: Table): TableRows | null {
  const [here, there] = [listCells(own), listCells(other)];
  const [first] = here;
  if ([...here, ...there].some((row) => row.length !== first?.length || row.includes(undefined as never)))
    return null;
  const say = (row: readonly Block[][]) => row.map((cell) => cell.map(wordsOf).join("\n")).join("\t");
  const [lines, others] = [here.map(say), there.map(say)];
  const equal = alignSequences(lines, others);
  const origins = new Map<number, number>(equal.map(([i, j]) => [j, i]));
  let [i, j] = [0, 0];
  for (const [toI, toJ] of [...equal, [lines.length, others.length] as const]) {
    for (const [n, m] of pairTexts(lines.slice(i, toI), others.slice(j, toJ), leastAlike))
      origins.set(j + m, i + n);
    [i, j] = [toI + 1, toJ + 1];
  }
  return origins.size === 0 ? null : { here, there, origins };
}

function listCells({ blocks }: Table): Block[][][] {
  const rows: Block[][][] = [];
  for (const block of blocks) {
    const { row, column } = block.cell as NonNullable<Block["cell"]>;
    rows[row] ??= [];
    const cells = rows[row];
    cells[column] ??= [];
    cells[column].push(block);
  }
  return Array.from(rows, (row) => Array.from(row ?? []));
}

function pairStories(here: readonly Block[], there: readonly Block[]): Place[] {
  const stories = new Map<string, Place>();
  const put = (blocks: readonly Block[], side: "here" | "there") => {
    for (const block of blocks) {
      const place = stories.get(block.story) ?? toPlace();
      place[side].push(block);
      stories.set(block.story, place);
    }
  };
  put(here, "here");
  put(there, "there");
  return [...stories.values()];
}
