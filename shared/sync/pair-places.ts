import { alignSequences } from "../docx/compare/align-sequences.ts";
import type { Block } from "../docx/types.ts";

/** Blocks that can be put one behind the other, on both sides: of a cell, or between two tables. */
export interface Place {
  here: Block[];
  there: Block[];
  /** Something can come before its first line. */
  start: boolean;
}

export interface Places {
  places: Place[];
  /** Tables whose cells do not correspond. */
  tables: Place[];
  /** Headers, footers, notes, boxes. */
  stories: Place[];
}

/** Texts that differ in white space only are the same words. */
export const wordsOf = (block: Block): string => block.text.replace(/\s+/g, " ").trim();

/** Empty lines are nobody's words: they neither come nor go. */
export const isTelling = (block: Block): boolean => wordsOf(block) !== "";

interface Table {
  blocks: Block[];
  /** Rows and columns that have a cell. */
  shape: string;
}

/**
 * Tables correspond in order where there are as many on both sides, else by their text. Those of the same shape correspond cell
 * by cell.
 */
export function readPlaces(here: readonly Block[], there: readonly Block[]): Places {
  const [own, others] = [here, there].map((blocks) => blocks.filter(({ story }) => story === "body")) as [
    Block[],
    Block[],
  ];
  const [ownTables, otherTables] = [readTables(own), readTables(others)];
  const pairs = pairTables(ownTables, otherTables);
  const isAlike = ([i, j]: [number, number]) => ownTables[i]?.shape === otherTables[j]?.shape;
  const paired = [pairs.map(([i]) => i), pairs.map(([, j]) => j)] as const;
  const places = new Map<string, Place>();
  const put = (blocks: readonly Block[], side: "here" | "there", tables: readonly number[]) => {
    const numbers = numberTables(blocks);
    const seen = new Set<number>();
    for (const block of blocks) {
      const table = block.cell === null ? null : (numbers.get(block.cell.table) as number);
      const pair = table === null ? null : tables.indexOf(table);
      if (pair !== null && pair >= 0) seen.add(pair);
      if (pair !== null && !(pairs[pair] && isAlike(pairs[pair]))) continue;
      const cell = block.cell && `${pair}.${block.cell.row}.${block.cell.column}`;
      const key = `${cell ?? ""}|${seen.size}`;
      const place = places.get(key) ?? { here: [], there: [], start: key === "|0" };
      place[side].push(block);
      places.set(key, place);
    }
  };
  put(own, "here", paired[0]);
  put(others, "there", paired[1]);
  const unlike = pairs.filter((pair) => !isAlike(pair));
  const only = (tables: readonly Table[], indices: readonly number[]) =>
    tables.filter((_, n) => !indices.includes(n));
  return {
    places: [...places.values()],
    tables: [
      ...unlike.map(([i, j]) => toPlace(ownTables[i]?.blocks, otherTables[j]?.blocks)),
      ...only(ownTables, paired[0]).map(({ blocks }) => toPlace(blocks, [])),
      ...only(otherTables, paired[1]).map(({ blocks }) => toPlace([], blocks)),
    ],
    stories: pairStories(here, there),
  };
}

const toPlace = (here: Block[] = [], there: Block[] = []): Place => ({ here, there, start: false });

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

function pairStories(here: readonly Block[], there: readonly Block[]): Place[] {
  const stories = new Map<string, Place>();
  const put = (blocks: readonly Block[], side: "here" | "there") => {
    for (const block of blocks) {
      if (block.story === "body") continue;
      const place = stories.get(block.story) ?? toPlace();
      place[side].push(block);
      stories.set(block.story, place);
    }
  };
  put(here, "here");
  put(there, "there");
  return [...stories.values()];
}
