/**
 * What a document that stands at one version lacks of another, as edits of its own blocks: what an open document needs to be
 * told, since it cannot be exchanged for the other file.
 *
 *     here    Intro · Led 4 engineers · Wrote reports · Skills
 *     there   Intro · Taught juniors · Led 6 engineers · Skills
 *
 *     insert "Taught juniors" behind Intro; replace Led 4 … by Led 6 …; delete Wrote reports
 *
 * Lines are paired within their place (a cell, or the text between two tables): equal ones in order, one left over that is left
 * over elsewhere too has moved, and of what then lies between two pairs those much alike are one line with other words. The
 * rest came or went. What no edit can say is named with a sentence instead: a document is at the other version only when
 * there is nothing of that.
 *
 * The edits are in reading order, all meant against `here`. Done one by one they go from the last to the first: then what
 * comes behind one line stands in order, and a line is looked for before its words change.
 */
import { alignSequences } from "../docx/compare/align-sequences.ts";
import { pairTexts } from "../docx/merge/pair-resaved.ts";
import type { Block, Edit, RowEdit, Story } from "../docx/types.ts";
import {
  type Emphasis,
  hasSameLook,
  hasSameParagraphLook,
  isPlainLike,
  listEmphasis,
} from "./compare-looks.ts";
import { isTelling, leastAlike, type Pages, type Place, readPlaces, wordsOf } from "./pair-places.ts";
import { planRows } from "./plan-rows.ts";

export interface IncomingEdit {
  edit: Edit | RowEdit;
  /** What the line reads afterwards, empty for one that goes. */
  after: string;
  /** The block that a new line looks like and is to be made beside: the one it goes behind, or the next one. */
  like: string | null;
  /** Of a new line with bold or italic words of its own: its words in order. Left out where all of them look as `like` does. */
  emphasis?: Emphasis[];
}

export type LeftOutReason = "table" | "place-start" | "story" | "look" | "not-editable" | "document";

/** What `there` has (`after`) in place of what `here` has (`before`), and why no edit brings it. */
export interface LeftOut {
  reason: LeftOutReason;
  before: string | null;
  after: string | null;
  message: string;
}

export interface IncomingPlan {
  edits: IncomingEdit[];
  leftOut: LeftOut[];
}

export const leftOutSentences: Record<
  Exclude<LeftOutReason, "not-editable" | "document" | "story">,
  string
> = {
  table:
    "Columns of this table differ, or all of its rows, and they can only come in by opening the other version.",
  "place-start":
    "This line stands at the very beginning of a table cell or page header, or right behind a table, where no line can be put into an open document.",
  look: "The words come in, and the look (bold, italic, size, style or list level) stays as it is in your document.",
};

/** By where it stands. */
const storySentences: Record<Exclude<Story, "body">, string> = {
  textbox: "In a text box, where Word lets no add-in change words.",
  header: "In a page header that only one of the two has: it can only come in by opening the other version.",
  footer: "In a page footer that only one of the two has: it can only come in by opening the other version.",
  footnote: "In a footnote, where Word lets no add-in change words.",
  endnote: "In an endnote, where Word lets no add-in change words.",
  comment: "In a comment, which is left as it is.",
};

interface Arrival {
  copy: Block;
  origin: Block | null;
}

/** Without `pages` no header or footer is reached. */
export function planIncoming(
  here: readonly Block[],
  there: readonly Block[],
  pages: Pages = { here: [], there: [] },
): IncomingPlan {
  const { places, rows, tables, stories } = readPlaces(here, there, pages);
  const leftOut: LeftOut[] = [];
  const note = (reason: keyof typeof leftOutSentences, before: string | null, after: string | null) =>
    leftOut.push({ reason, before, after, message: leftOutSentences[reason] });
  const pairing = pairLines(places);
  const order = new Map(here.map((block, n) => [block.address, n]));
  const steps: { at: number; incoming: IncomingEdit }[] = [];
  const add = (at: number, edit: Edit | RowEdit, after: string) =>
    steps.push({ at, incoming: { edit, after, like: null } });
  const placeOf = (block: Block) => order.get(block.address) as number;

  for (const [copy, origin] of pairing.origins) {
    if (!hasSameLook(origin, copy)) note("look", origin.text, copy.text);
    if (pairing.moved.has(origin) || wordsOf(copy) === wordsOf(origin)) continue;
    const edit: Edit = { type: "replace", block: origin.address, before: origin.text, after: copy.text };
    add(placeOf(origin), edit, copy.text);
  }
  const stays = new Set([...pairing.origins.values()].filter((origin) => !pairing.moved.has(origin)));
  for (const place of places) {
    for (const block of place.here) {
      if (pairing.kept.has(block) || !isTelling(block)) continue;
      add(placeOf(block), { type: "delete", block: block.address, before: block.text }, "");
    }
    for (const { anchor, next, arrival } of listArrivals(place, pairing, stays)) {
      const { copy, origin } = arrival;
      if (anchor === undefined) {
        note("place-start", origin?.text ?? null, copy.text);
        continue;
      }
      const behind = anchor?.address ?? "";
      const at = anchor === null ? -1 : placeOf(anchor);
      if (origin !== null) {
        add(at, { type: "move", block: origin.address, behind }, origin.text);
        continue;
      }
      const like = [anchor, next].find((block) => block && hasSameParagraphLook(block, copy)) ?? null;
      const emphasis = like && !isPlainLike(copy, like) ? listEmphasis(copy, like) : null;
      if (!like || !(emphasis || isPlainLike(copy, like))) note("look", null, copy.text);
      const edit: Edit = { type: "insert", behind, text: copy.text };
      const incoming = { edit, after: copy.text, like: like?.address ?? null };
      steps.push({ at, incoming: emphasis ? { ...incoming, emphasis } : incoming });
    }
  }
  for (const table of rows) {
    const planned = planRows(table, here);
    for (const { at, edit, after } of planned.edits) add(placeOf(at), edit, after);
    for (const [reason, text] of planned.named) note(reason, null, text);
  }
  for (const { before, after } of tables.flatMap(listDifferences)) note("table", before, after);
  for (const place of stories) {
    const [first] = [...place.here, ...place.there];
    const message = storySentences[first?.story as keyof typeof storySentences];
    for (const difference of listDifferences(place))
      leftOut.push({ reason: "story", ...difference, message });
  }
  steps.sort((a, b) => a.at - b.at);
  return { edits: steps.map(({ incoming }) => incoming), leftOut };
}

interface Pairing {
  /** The lines of `there` and the ones of `here` that they are. */
  origins: Map<Block, Block>;
  kept: Set<Block>;
  /** Lines of `here` that stand elsewhere in `there`. */
  moved: Set<Block>;
}

function pairLines(places: readonly Place[]): Pairing {
  const origins = new Map<Block, Block>();
  const kept = new Set<Block>();
  const pair = (copy: Block, origin: Block) => {
    origins.set(copy, origin);
    kept.add(origin);
  };
  const told = places.map(({ story, here, there }) => ({
    story,
    lines: here.filter(isTelling),
    copies: there.filter(isTelling),
  }));
  for (const { lines, copies } of told)
    for (const [i, j] of alignSequences(lines.map(wordsOf), copies.map(wordsOf)))
      pair(copies[j] as Block, lines[i] as Block);
  const moved = new Set<Block>();
  for (const name of new Set(told.map(({ story }) => story))) {
    const inStory = told.filter(({ story }) => story === name);
    const left = inStory.flatMap(({ lines }) => lines).filter((line) => !kept.has(line));
    const come = inStory.flatMap(({ copies }) => copies).filter((copy) => !origins.has(copy));
    const twins = listOnly(come);
    for (const [words, line] of listOnly(left)) {
      const twin = twins.get(words) ?? null;
      if (line === null || twin === null) continue;
      pair(twin, line);
      moved.add(line);
    }
  }
  for (const { lines, copies } of told)
    for (const gap of listGaps(lines, copies, origins, moved)) {
      const [own, others] = [gap.lines.map(wordsOf), gap.copies.map(wordsOf)];
      for (const [i, j] of pairTexts(own, others, leastAlike))
        pair(gap.copies[j] as Block, gap.lines[i] as Block);
    }
  return { origins, kept, moved };
}

/** By words; null for those that several have. */
function listOnly(blocks: readonly Block[]): Map<string, Block | null> {
  const only = new Map<string, Block | null>();
  for (const block of blocks) only.set(wordsOf(block), only.has(wordsOf(block)) ? null : block);
  return only;
}

/** What lies unpaired between two lines that stayed. */
function listGaps(
  lines: readonly Block[],
  copies: readonly Block[],
  origins: ReadonlyMap<Block, Block>,
  moved: ReadonlySet<Block>,
): { lines: Block[]; copies: Block[] }[] {
  const paired = new Set(origins.values());
  const gaps: { lines: Block[]; copies: Block[] }[] = [];
  let from = 0;
  let open: Block[] = [];
  const close = (to: number) => {
    const own = lines.slice(from, to).filter((line) => !paired.has(line));
    if (open.length > 0 && own.length > 0) gaps.push({ lines: own, copies: open });
    from = to + 1;
    open = [];
  };
  for (const copy of copies) {
    const origin = origins.get(copy);
    if (origin === undefined) open.push(copy);
    else if (!moved.has(origin)) close(lines.indexOf(origin));
  }
  close(lines.length);
  return gaps;
}

interface PlacedArrival {
  /** Null at the start of the body, undefined where there is nothing to come behind. */
  anchor: Block | null | undefined;
  /** The line that stays and follows directly. */
  next: Block | null;
  arrival: Arrival;
}

/** What comes into a place, each behind a line that stays; over as many empty lines as `there` has in between. */
function listArrivals(
  { here, there, start }: Place,
  { origins, moved }: Pairing,
  staying: ReadonlySet<Block>,
): PlacedArrival[] {
  const index = new Map(here.map((block, n) => [block, n]));
  const stays = (block: Block) => staying.has(block) || !isTelling(block);
  const first = there.map((copy) => origins.get(copy)).find((origin) => origin && staying.has(origin));
  const opening = first === undefined ? here : here.slice(0, index.get(first));
  let at = opening.findLastIndex(stays);
  const arrivals: PlacedArrival[] = [];
  for (const copy of there) {
    const origin = origins.get(copy) ?? null;
    if (!isTelling(copy)) {
      let n = at + 1;
      while (n < here.length && !stays(here[n] as Block)) n++;
      if (here[n] !== undefined && !isTelling(here[n] as Block)) at = n;
    } else if (origin !== null && !moved.has(origin)) {
      at = index.get(origin) as number;
    } else {
      const anchor = at >= 0 ? (here[at] as Block) : start ? null : undefined;
      const next = here.slice(at + 1).find(stays) ?? null;
      arrivals.push({ anchor, next: next && isTelling(next) ? next : null, arrival: { copy, origin } });
    }
  }
  return arrivals;
}

function listDifferences({ here, there }: Pick<Place, "here" | "there">) {
  const [own, others] = [here.filter(isTelling), there.filter(isTelling)];
  const pairs = [...alignSequences(own.map(wordsOf), others.map(wordsOf)), [own.length, others.length]];
  const differences: { before: string | null; after: string | null }[] = [];
  let [i, j] = [0, 0];
  for (const [toI, toJ] of pairs as [number, number][]) {
    for (; i < toI || j < toJ; i++, j++)
      differences.push({
        before: i < toI ? (own[i] as Block).text : null,
        after: j < toJ ? (others[j] as Block).text : null,
      });
    [i, j] = [toI + 1, toJ + 1];
  }
  return differences;
}
