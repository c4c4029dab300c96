import { comparableText } from "./comparable-text.ts";

/** What is known about a block from the version it was read from. */
export interface BlockPlace {
  text: string;
  /** Stands where Word's API reaches it: the body, tables included. */
  reachable: boolean;
  /** How many blocks of the same text stand before it. */
  occurrence: number;
  /** Texts of the blocks around it, null at the ends. */
  previous: string | null;
  next: string | null;
}

/** Addresses are the engine's and mean nothing to Word; this is what they meant in the version. */
export type BlockPlaces = ReadonlyMap<string, BlockPlace>;

/**
 * Index of the paragraph a place means among the texts of the open document, null when none has its text. Of several
 * with the same text the one with the same neighbours is meant, then the one that comes at the same turn.
 */
export function findBlock(
  paragraphs: readonly string[],
  place: Pick<BlockPlace, "text"> & Partial<BlockPlace>,
): number | null {
  const texts = paragraphs.map((text) => comparableText(text).text);
  const wanted = comparableText(place.text).text;
  const found: number[] = [];
  texts.forEach((text, index) => {
    if (text === wanted) found.push(index);
  });
  if (found.length <= 1) return found[0] ?? null;
  const filled = texts.map((text, index) => ({ text, index })).filter(({ text }) => text !== "");
  const scores = found.map((index) => {
    const turn = filled.findIndex((entry) => entry.index === index);
    return (
      Number(isNeighbour(place.previous, filled[turn - 1]?.text)) +
      Number(isNeighbour(place.next, filled[turn + 1]?.text))
    );
  });
  const best = Math.max(...scores);
  const closest = found.filter((_, i) => scores[i] === best);
  if (closest.length === 1) return closest[0] as number;
  return found[Math.min(place.occurrence ?? 0, found.length - 1)] as number;
}

function isNeighbour(wanted: string | null | undefined, there: string | undefined): boolean {
  if (wanted === undefined) return false;
  return wanted === null ? there === undefined : comparableText(wanted).text === there;
}
