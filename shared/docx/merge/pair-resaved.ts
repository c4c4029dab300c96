import { countWords, type WordCounts, wordLikeness } from "../../text/word-likeness.ts";
import { alignSequences } from "../compare/align-sequences.ts";
import { pairByScore } from "../compare/pair-by-score.ts";
import { type Line, type Place, type Places, tellingLines } from "./resaved-lines.ts";

/** Which line of base became which line of a copy that another program wrote, and which places belong together. */
export interface Pairing {
  /** Base's places with the copy's; where the copy has none, it has no words there. */
  places: [Place, Place | null][];
  /** The copy's lines and base's; words may differ. */
  origins: Map<Line, Line>;
  /** Lines of base that stand elsewhere in the copy. */
  moved: Set<Line>;
}

/** Least share of words in which a changed line is still that line. */
const leastAlike = 0.5;

/** Least share of words in lines that both have: below it, a file is another document and no copy. */
const leastCommon = 0.5;

/** Lines times lines that are compared one by one, in some ten milliseconds; the lines of a larger gap came and went. */
const mostCompared = 40_000;

/**
 * Both have the same tables. Within a place, equal lines are paired in order; a line left over whose twin is left
 * over elsewhere has moved; of what is then left between two pairs, lines much alike are one line with other words.
 *
 * Null where too little is common, or where a box or note has no counterpart.
 */
export function pairResaved(own: Places, others: Places): Pairing | null {
  const boxes = pairHolders(own.boxes, others.boxes);
  const notes = pairHolders(own.notes, others.notes);
  if (boxes === null || notes === null || boxes.gone > 0) return null;
  const body = [...own.body].map(([key, place]): [Place, Place | null] => [
    place,
    others.body.get(key) ?? null,
  ]);
  for (const [key, place] of others.body) {
    if (!own.body.has(key) && tellingLines(place).length > 0) return null;
  }
  const places = [...body, ...boxes.pairs, ...notes.pairs];
  const origins = new Map<Line, Line>();
  for (const [place, other] of places) {
    const [lines, copies] = [tellingLines(place), other === null ? [] : tellingLines(other)];
    for (const [i, j] of alignSequences(lines.map(wordsOf), copies.map(wordsOf)))
      origins.set(copies[j] as Line, lines[i] as Line);
  }
  const moved = findMoved(body, origins);
  const paired = new Set(origins.values());
  for (const [place, other] of places) {
    if (other === null) continue;
    const free = (line: Line) => !paired.has(line);
    for (const gap of readGaps(place, other, origins, moved))
      pairAlike(gap.lines.filter(free), gap.copies, origins);
  }
  return isCopy(places, origins) ? { places, origins, moved } : null;
}

const wordsOf = ({ words }: Line) => words;

/** Boxes or notes by what they say, since neither their order nor their names last. */
function pairHolders(
  own: readonly Place[],
  others: readonly Place[],
): { pairs: [Place, Place | null][]; gone: number } | null {
  const left = new Map<string, Place[]>();
  for (const place of own) {
    if (say(place) !== "") left.set(say(place), [...(left.get(say(place)) ?? []), place]);
  }
  const pairs: [Place, Place | null][] = [];
  const changed = others.filter((other) => {
    const twin = left.get(say(other))?.shift();
    if (twin !== undefined) pairs.push([twin, other]);
    return twin === undefined && say(other) !== "";
  });
  const free = [...left.values()].flat();
  if (changed.length * free.length > mostCompared) return null;
  const scores = compareTexts(changed.map(say), free.map(say));
  for (const n of changed.keys()) {
    const alike = free.map((_, m) => scores(n, m));
    const best = Math.max(...alike);
    if (best < leastAlike) return null;
    pairs.push([free[alike.indexOf(best)] as Place, changed[n] as Place]);
  }
  const taken = new Set(pairs.map(([place]) => place));
  const gone = free.filter((place) => !taken.has(place)).length;
  return taken.size < pairs.length ? null : { pairs, gone };
}

const say = (place: Place) => tellingLines(place).map(wordsOf).join("\n");

/** Texts of two lists that have most words in common, in order on both sides: at least a share `least`; none in lists too long. */
export function pairTexts(
  one: readonly string[],
  other: readonly string[],
  least: number,
): [number, number][] {
  if (one.length * other.length > mostCompared) return [];
  const scores = compareTexts(one, other);
  return pairByScore(one.length, other.length, (n, m) => (scores(n, m) < least ? 0 : scores(n, m)));
}

/** How alike the nth text of one and the mth of the other are, by their words: from 0 to 1. */
function compareTexts(one: readonly string[], other: readonly string[]): (n: number, m: number) => number {
  const count = (text: string) => countWords(text.match(/[\p{L}\p{N}]+/gu) ?? []);
  const [left, right] = [one.map(count), other.map(count)];
  return (n, m) => wordLikeness(left[n] as WordCounts, right[m] as WordCounts);
}

/** Lines that stand once among base's and once among the copy's unpaired lines. */
function findMoved(places: readonly [Place, Place | null][], origins: Map<Line, Line>): Set<Line> {
  const paired = new Set(origins.values());
  const own = places.flatMap(([place]) => tellingLines(place)).filter((line) => !paired.has(line));
  const others = places
    .flatMap(([, other]) => (other === null ? [] : tellingLines(other)))
    .filter((line) => !origins.has(line));
  const only = (lines: readonly Line[]) => {
    const byWords = new Map<string, Line | null>();
    for (const line of lines) byWords.set(line.words, byWords.has(line.words) ? null : line);
    return byWords;
  };
  const moved = new Set<Line>();
  const twins = only(others);
  for (const [words, line] of only(own)) {
    const twin = twins.get(words) ?? null;
    if (line === null || twin === null) continue;
    origins.set(twin, line);
    moved.add(line);
  }
  return moved;
}

/** What stands between two pairs. */
function readGaps(
  place: Place,
  other: Place,
  origins: ReadonlyMap<Line, Line>,
  moved: ReadonlySet<Line>,
): { lines: Line[]; copies: Line[] }[] {
  const lines = tellingLines(place);
  const places = new Map(lines.map((line, n) => [line, n]));
  const gaps: { lines: Line[]; copies: Line[] }[] = [];
  let from = 0;
  let copies: Line[] = [];
  const close = (to: number) => {
    if (copies.length > 0 && to > from) gaps.push({ lines: lines.slice(from, to), copies });
    from = to + 1;
    copies = [];
  };
  for (const copy of tellingLines(other)) {
    const origin = origins.get(copy);
    if (origin === undefined) copies.push(copy);
    else if (!moved.has(origin)) close(places.get(origin) as number);
  }
  close(lines.length);
  return gaps;
}

/** Lines with other words: in order, those that have most words in common. Of a divided line the first part is the line. */
function pairAlike(lines: readonly Line[], copies: readonly Line[], origins: Map<Line, Line>): void {
  let last = -1;
  for (const [i, j] of pairTexts(lines.map(wordsOf), copies.map(wordsOf), leastAlike)) {
    const line = lines[i] as Line;
    const parts = copies.slice(last + 1, j);
    const first = parts.find((_, n) => {
      const said = parts.slice(n).map(wordsOf).join(" ");
      return line.words.startsWith(said);
    });
    origins.set(first ?? (copies[j] as Line), line);
    last = j;
  }
}

function isCopy(places: readonly [Place, Place | null][], origins: ReadonlyMap<Line, Line>): boolean {
  const count = (lines: readonly Line[]) => lines.reduce((sum, { words }) => sum + words.length, 0);
  const own = count(places.flatMap(([place]) => tellingLines(place)));
  const others = count(places.flatMap(([, other]) => (other === null ? [] : tellingLines(other))));
  return count([...origins.keys()]) >= leastCommon * Math.max(own, others);
}
