/**
 * From the lines of a section to its entries (positions, degrees, projects).
 *
 * An entry is a *head* (title, employer, place and dates, in one to five short lines) and a *body* (bullets or sentences). The
 * dates are the anchors: every entry has them once. How many lines of the head stand before them and how many behind is a
 * habit of the writer, the same throughout the section; so each pair (before, behind) is tried on the whole section, and the
 * one under which the heads read best is taken:
 *
 *     2019 – 2021 / Cook / Hotel Adler / 2017 – 2019 / Commis / Gasthof Post       nothing before, two behind
 *     Cook / Hotel Adler / 2019 – 2021 / Grill and sauces / Commis / Gasthof Post / 2017 – 2019       two before, nothing behind
 *
 * A section without any dates is cut where the look changes from body to head.
 */

import { isPlace } from "../text/place-names.ts";
import { scoreEmployer } from "./employer-words.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { endsInTown, looksLikeTown } from "./split-head.ts";
import { scoreTitle } from "./title-words.ts";
import { findHeadDate, type HeadLine, isNamed, type TypedLine, typeLine } from "./type-lines.ts";

export type { HeadLine } from "./type-lines.ts";
export { tellsAction } from "./type-lines.ts";

export interface RawEntry {
  head: HeadLine[];
  body: ResumeLine[];
}

/** No head has more lines than this on either side of its dates. */
const longestSide = 4;

/** A head's name is bold and its dates are not, so a line looks as its first words do. */
function lookOf({ block, spans, caps, size }: ResumeLine): string {
  const first = spans.find((span) => /[\p{L}\d]/u.test(span.text));
  return [block.style ?? "", first?.bold, first?.italic, caps, size ?? "", block.accent ?? ""].join("|");
}

function sameRow(a: ResumeLine, b: ResumeLine): boolean {
  const [left, right] = [a.block.cell, b.block.cell];
  return left !== null && right !== null && left.table === right.table && left.row === right.row;
}

const sameCell = (a: ResumeLine, b: ResumeLine) =>
  sameRow(a, b) && a.block.cell!.column === b.block.cell!.column;

/** Dates that stand in a cell of their own, at the right of what they date, come first. */
function putDatesFirst(typed: TypedLine[]): TypedLine[] {
  const moved = [...typed];
  for (let i = 1; i < moved.length; i += 1) {
    const one = moved[i]!;
    if (one.type !== "date" || !one.line.block.cell) continue;
    let first = i;
    while (first > 0 && sameRow(moved[first - 1]!.line, one.line)) first -= 1;
    const row = moved.slice(first, i);
    if (row.length === 0 || row.some((other) => other.date || sameCell(other.line, one.line))) continue;
    moved.splice(i, 1);
    const head = moved[first]!;
    moved.splice(
      first,
      1,
      { ...one, line: { ...one.line, apart: head.line.apart } },
      { ...head, line: { ...head.line, apart: false } },
    );
  }
  return moved;
}

interface Scored extends TypedLine {
  look: string;
  /** Title or employer, by its words. */
  title: boolean;
  employer: boolean;
  place: boolean;
  /** A town that no list has, or a name of the same form. */
  town: boolean;
  /** How much it reads as part of a head, whatever stands beside it; −∞ where it cannot. */
  worth: number;
}

/** How much a line reads as part of a head. */
function weigh(typed: TypedLine[]): Scored[] {
  const bodyLooks = new Map<string, number>();
  for (const one of typed) {
    // Where bullets are marked, their look says nothing of unmarked lines.
    if (one.type !== "body" || one.line.bullet) continue;
    const look = lookOf(one.line);
    bodyLooks.set(look, (bodyLooks.get(look) ?? 0) + 1);
  }
  return typed.map((one) => {
    const { line, rest } = one;
    const look = lookOf(line);
    const possible = one.type === "head" || one.type === "date";
    const titleScore = possible ? scoreTitle(rest) : 0;
    const employerScore = possible ? scoreEmployer(rest) : 0;
    const named = possible && isNamed(rest);
    const place = possible && isPlace(rest);
    const town = possible && !named && !place && line.words <= 3 && looksLikeTown(rest);
    let worth = possible ? 0 : Number.NEGATIVE_INFINITY;
    if (named) worth += line.words > 9 ? 1 : 2;
    else if (place) worth += 1.5;
    else if (possible && line.words <= 8 && endsInTown(rest)) worth += 1.5;
    else if (line.words > 8) worth -= 2;
    if (bodyLooks.has(look)) worth -= named || place ? 0.5 : 1.5;
    else if (/\|true/u.test(look) || line.block.headingLevel !== null || line.block.accent)
      worth += bodyLooks.size > 0 ? 1.5 : 0.5;
    return {
      ...one,
      look,
      title: titleScore >= 2 && titleScore >= employerScore,
      employer: employerScore >= 2.5 && employerScore > titleScore,
      place,
      town,
      worth,
    };
  });
}

/** Parts that the line of the dates says itself, up to two. */
function partsBeside(anchor: Scored): number {
  const letters = anchor.rest.replace(/[^\p{L}]/gu, "").length;
  if (letters < 2 || anchor.place) return 0;
  return /\t|\s[|·•–—@/-]\s|,\s|\s(?:at|bei)\s|\|/u.test(anchor.rest) ? 2 : 1;
}

/** What a head has so far. */
interface Held {
  titles: number;
  employers: number;
  /** Names of any kind, places apart. */
  parts: number;
}

interface Side {
  count: number;
  worth: number;
  held: Held;
}

/** Lines of one side of a head, nearest to the dates first, and what they are worth. */
function takeSide(
  anchor: Scored,
  side: Scored[],
  most: number,
  before: Held,
  habits: Habits,
  step: 1 | -1,
): Side {
  let best: Side = { count: 0, worth: 0, held: before };
  let sum = 0;
  let held = before;
  for (let i = 0; i < Math.min(most, side.length); i += 1) {
    const one = side[i]!;
    if (one.worth === Number.NEGATIVE_INFINITY) break;
    let worth = one.worth;
    // What a head still lacks is welcome, a third name is not; a second title or employer begins another entry.
    const isTown = one.place || (one.town && held.parts >= 2);
    if (!isTown) worth += held.parts < 2 ? 1 : -1;
    else if (one.town) worth += 0.5;
    if (one.title && held.titles > 0) worth -= 2.5;
    if (one.employer && held.employers > 0) worth -= 2.5;
    if (anchor.line.block.cell || one.line.block.cell) worth += sameRow(anchor.line, one.line) ? 1 : -0.5;
    if (habits.has(`${step * (i + 1)} ${one.look}`)) worth += 1.5;
    held = {
      titles: held.titles + (one.title ? 1 : 0),
      employers: held.employers + (one.employer ? 1 : 0),
      parts: held.parts + (isTown ? 0 : 1),
    };
    sum += worth;
    if (sum > best.worth || (best.count === 0 && sum >= 0)) best = { count: i + 1, worth: sum, held };
  }
  return best;
}

const heldBy = (anchor: Scored): Held => ({
  titles: anchor.title ? 1 : 0,
  employers: anchor.employer ? 1 : 0,
  parts: partsBeside(anchor),
});

/** Lines up to an empty paragraph between them and the dates. */
function near(lines: Scored[], behind: boolean): Scored[] {
  const cut = lines.findIndex((one) => one.line.apart);
  if (cut < 0) return lines;
  // Before the dates an empty paragraph stands above the line that opens the entry, which still belongs to it.
  return behind ? lines.slice(0, cut) : lines.slice(0, cut + 1);
}

interface Cut {
  /** Lines before and behind each anchor that are of its head. */
  before: number[];
  behind: number[];
  worth: number;
}

/** What most heads look like at one place ("the second line behind the dates"), so that a head of unknown names is known by it. */
type Habits = Set<string>;

function listHabits(lines: Scored[], anchors: number[], cut: Cut): Habits {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  anchors.forEach((at, i) => {
    for (let k = 1; k <= cut.before[i]!; k += 1) count(`${-k} ${lines[at - k]!.look}`);
    for (let k = 1; k <= cut.behind[i]!; k += 1) count(`${k} ${lines[at + k]!.look}`);
  });
  return new Set([...counts].filter(([, times]) => times * 2 >= anchors.length).map(([key]) => key));
}

/** The section cut by one habit. */
function cutBy(lines: Scored[], anchors: number[], before: number, behind: number, habits: Habits): Cut {
  const cut: Cut = { before: [], behind: [], worth: -0.3 * (before + behind) };
  let free = 0;
  const takeAbove = (at: number, from: number): Side => {
    const anchor = lines[at]!;
    if (anchor.line.apart) return { count: 0, worth: 0, held: heldBy(anchor) };
    const above = near(lines.slice(Math.max(from, at - before), at).reverse(), false);
    return takeSide(anchor, above, before, heldBy(anchor), habits, -1);
  };
  anchors.forEach((at, i) => {
    const anchor = lines[at]!;
    const next = anchors[i + 1];
    const first = takeAbove(at, free);
    const open = near(lines.slice(at + 1, Math.min(next ?? lines.length, at + 1 + behind)), true);
    let second = takeSide(anchor, open, behind, first.held, habits, 1);
    if (next !== undefined && second.count > 0 && before > 0 && next - at - 1 < second.count + before) {
      // Both heads want the lines between them: cut where both together read best.
      let most = second.worth + takeAbove(next, at + 1 + second.count).worth;
      for (let room = second.count - 1; room >= 0; room -= 1) {
        const less = takeSide(anchor, open, room, first.held, habits, 1);
        const both = less.worth + takeAbove(next, at + 1 + less.count).worth;
        if (both <= most) continue;
        most = both;
        second = less;
      }
    }
    cut.before.push(first.count);
    cut.behind.push(second.count);
    cut.worth += first.worth + second.worth;
    cut.worth -= 0.4 * (before - first.count + (behind - second.count));
    if (second.held.parts === 0) cut.worth -= 3;
    // Short lines left between entries belong to somebody; what is left before the first would be lost.
    for (let k = free; k < at - first.count; k += 1) if (lines[k]!.worth > 0) cut.worth -= i === 0 ? 3 : 1;
    free = at + 1 + second.count;
  });
  for (let k = free; k < lines.length; k += 1) if (lines[k]!.worth > 0) cut.worth -= 1;
  return cut;
}

function findBestCut(lines: Scored[], anchors: number[]): Cut {
  let best: (Cut & { habit: [number, number] }) | null = null;
  for (let before = 0; before <= longestSide; before += 1)
    for (let behind = 0; before + behind <= longestSide; behind += 1) {
      const cut = cutBy(lines, anchors, before, behind, new Set());
      if (!best || cut.worth > best.worth) best = { ...cut, habit: [before, behind] };
    }
  const [before, behind] = best!.habit;
  return cutBy(lines, anchors, before, behind, listHabits(lines, anchors, best!));
}

/** Where in its line a date stands. */
function formOf({ date, line, type }: Scored): string {
  if (type === "date") return "alone";
  const bare = line.text.replace(/[\s()[\]|,;:–-]+/gu, " ").trim();
  const written = date!.text.replace(/[\s()[\]|,;:–-]+/gu, " ").trim();
  return bare.startsWith(written) ? "first" : bare.endsWith(written) ? "last" : "within";
}

/**
 * Dates that open an entry. A lone year in a line of running text does not where others have spans, nor does a line of plain
 * type that has its dates elsewhere than nearly all ("140 installed since 2019").
 */
function findAnchors(lines: Scored[]): number[] {
  const dated = lines.flatMap((one, i) => (one.date && one.type !== "body" ? [i] : []));
  const isSpan = (i: number) => lines[i]!.date!.start !== lines[i]!.date!.end;
  const spans = dated.filter(isSpan);
  if (spans.length === 0) return dated;
  const forms = new Map<string, number>();
  for (const i of spans) forms.set(formOf(lines[i]!), (forms.get(formOf(lines[i]!)) ?? 0) + 1);
  const [usual, times] = [...forms].sort((a, b) => b[1] - a[1])[0]!;
  const settled = times >= 2 && times * 5 >= spans.length * 3;
  const looks = new Set(
    spans.filter((i) => !settled || formOf(lines[i]!) === usual).map((i) => lines[i]!.look),
  );
  const plain = new Set(lines.filter((one) => one.date === null && one.worth < 1.5).map((one) => one.look));
  return dated.filter((i) => {
    const one = lines[i]!;
    if (one.type === "date") return true;
    if (settled && formOf(one) !== usual && (plain.has(one.look) || !looks.has(one.look))) return false;
    if (isSpan(i)) return true;
    const edge = formOf(one) !== "within";
    return looks.has(one.look) && (edge || one.line.words <= 8) && one.worth >= -1;
  });
}

function groupDated(lines: Scored[], anchors: number[]): { entries: RawEntry[]; lead: ResumeLine[] } {
  const { before, behind } = findBestCut(lines, anchors);
  const entries: RawEntry[] = [];
  const lead: ResumeLine[] = [];
  const headLooks = new Set<string>();
  const bodyLooks = new Set(
    lines.filter((one) => one.type === "body" && !one.line.bullet).map((one) => one.look),
  );
  anchors.forEach((at, i) => {
    for (let k = at - before[i]!; k <= at + behind[i]!; k += 1)
      if (lines[k]!.type === "head") headLooks.add(lines[k]!.look);
  });
  const asHead = ({ line, date, rest }: TypedLine): HeadLine => ({ line, date, rest });
  /** Lines that no dated head took: what was done, or an entry without dates of its own. */
  const addBody = (from: number, to: number) => {
    for (let k = from; k < to; k += 1) {
      const one = lines[k]!;
      const last = entries.at(-1);
      if (one.type === "skip" || one.type === "label") continue;
      if (opensUndated(lines, k, to, headLooks, bodyLooks, last)) {
        const head = [asHead(one)];
        const second = lines[k + 1];
        if (second && k + 1 < to && second.worth >= 1 && !second.line.apart && headLooks.has(second.look)) {
          head.push(asHead(second));
          k += 1;
        }
        entries.push({ head, body: [] });
      } else if (last) last.body.push(one.line);
      else lead.push(one.line);
    }
  };
  let free = 0;
  anchors.forEach((at, i) => {
    addBody(free, at - before[i]!);
    entries.push({ head: lines.slice(at - before[i]!, at + behind[i]! + 1).map(asHead), body: [] });
    free = at + behind[i]! + 1;
  });
  addBody(free, lines.length);
  return { entries, lead };
}

/** Whether an undated short line between two dated entries begins one of its own. */
function opensUndated(
  lines: Scored[],
  at: number,
  to: number,
  headLooks: Set<string>,
  bodyLooks: Set<string>,
  last: RawEntry | undefined,
): boolean {
  const one = lines[at]!;
  if (one.type !== "head") return false;
  if (one.line.placeholder) return true;
  const stands = !last || last.body.length > 0 || one.line.apart;
  if (!stands) return false;
  const distinct = !bodyLooks.has(one.look) && headLooks.has(one.look);
  const followed = at + 1 < to && lines[at + 1]!.type === "body";
  return distinct ? isNamed(one.rest) || followed || one.line.bold : false;
}

/** Runs of short lines are heads, what follows is their body. */
function groupUndated(lines: Scored[]): { entries: RawEntry[]; lead: ResumeLine[] } {
  const entries: RawEntry[] = [];
  const lead: ResumeLine[] = [];
  const headLooks = new Set<string>();
  let open: RawEntry | null = null;
  for (const one of lines) {
    const last = entries.at(-1);
    if (one.type === "skip") continue;
    if (one.type === "label") {
      open = null;
      continue;
    }
    if (one.type === "body") {
      open = null;
      (last?.body ?? lead).push(one.line);
      continue;
    }
    const head = { line: one.line, date: one.date, rest: one.rest };
    if (open && !one.line.apart) {
      open.head.push(head);
      continue;
    }
    const begins =
      !last ||
      one.line.placeholder ||
      last.body.length === 0 ||
      (isNamed(one.rest) && (headLooks.has(one.look) || one.line.bold)) ||
      (headLooks.has(one.look) &&
        (one.line.bold || one.line.caps || one.line.italic || one.line.block.headingLevel !== null));
    if (!begins) {
      // A short line between bullets that looks like no head: part of what was done, not a new employer.
      if (one.line.words >= 4) last.body.push(one.line);
      continue;
    }
    headLooks.add(one.look);
    open = { head: [head], body: [] };
    entries.push(open);
  }
  return { entries, lead };
}

/** Groups a section's lines; what stands before the first head is given back apart. */
export function groupEntries(lines: ResumeLine[]): { entries: RawEntry[]; lead: ResumeLine[] } {
  const plainDated = lines.some((line) => !line.bullet && findHeadDate(line));
  const bulletsAreHeads =
    !plainDated && lines.some((line) => line.bullet && findHeadDate(line) && line.words <= 16);
  const typed = lines.map((line) => typeLine(line, bulletsAreHeads)).filter((one) => one.type !== "skip");
  const scored = weigh(putDatesFirst(typed));
  const anchors = findAnchors(scored);
  return anchors.length === 0 ? groupUndated(scored) : groupDated(scored, anchors);
}
