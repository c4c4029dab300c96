import { alignSequences } from "../docx/compare/align-sequences.ts";
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

export interface Places {
  places: Place[];
  /** Tables whose cells do not correspond. */
  tables: Place[];
  /** Notes, boxes, and headers and footers that only one side has. */
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

/** The headers and footers of both sides. */
export interface Pages {
  here: readonly PagePart[];
  there: readonly PagePart[];
}

/** The body, and each header and footer that both sides have. */
export function readPlaces(here: readonly Block[], there: readonly Block[], pages: Pages): Places {
  const [own, others] = [nameStories(here, pages.here), nameStories(there, pages.there)];
  const places: Places = { places: [], tables: [], stories: [] };
  const rest = { here: [] as Block[], there: [] as Block[] };
  for (const story of new Set([...own.keys(), ...others.keys()])) {
    const [mine, theirs] = [own.get(story) ?? [], others.get(story) ?? []];
    const isReached = story === "body" || (own.has(story) && others.has(story));
    if (story !== "" && isReached) {
      const found = readStoryPlaces(story, mine, theirs);
      places.places.push(...found.places);
      places.tables.push(...found.tables);
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
 * by cell.
 */
function readStoryPlaces(
  story: string,
  own: readonly Block[],
  others: readonly Block[],
): Omit<Places, "stories"> {
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
