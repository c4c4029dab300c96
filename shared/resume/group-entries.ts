/**
 * From the lines of a section to its entries (positions, degrees, projects).
 *
 * An entry is a *head* (one to five short lines: title, employer, place, dates in any order) and a *body* (bullets or
 * sentences). Heads are found as unbroken runs of short lines. A run that holds one date is one entry; a run that
 * holds several (entries without bullets) is cut at its dates, in the order its first entry shows:
 *
 *     2019 – 2021 / Cook / Hotel Adler / 2017 – 2019 / Commis / Gasthof Post    dates first: cut before each date
 *     Cook / Hotel Adler / 2019 – 2021 / Commis / Gasthof Post / 2017 – 2019    dates last: cut behind each date
 */

import { type DateRange, findDateRange } from "./parse-resume-date.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { scoreDegree, scoreEmployer, scoreSchool, scoreTitle } from "./role-words.ts";

export interface HeadLine {
  line: ResumeLine;
  date: DateRange | null;
  /** The line without its dates. */
  rest: string;
}

export interface RawEntry {
  head: HeadLine[];
  body: ResumeLine[];
}

const notAction =
  /^(?:certified|registered|licensed|advanced|accredited|limited|united|combined|integrated|applied|associated|retired|trusted|dedicated|qualified|skilled|red|bed)\b/iu;
const action =
  /^(?:(?:successfully|consistently|effectively|independently|jointly|proactively|personally)\s+)?(?:\p{Lu}\p{Ll}+(?:ed|ing)|led|built|ran|wrote|won|grew|taught|oversaw|drove|made|set|cut|kept|sold|held|gave|took|spoke|brought|dealt|saw|met|rebuilt|manage|lead|provide|develop|prepare|responsible|assist|support|maintain|design|create|coordinate|conduct|handle|work|perform|ensure|collaborate|supervise|train|plan|deliver|operate|install|verantwortlich|zuständig)\b/u;
const germanAction =
  /^(?:selbst(?:st)?ändige\s+|eigenverantwortliche\s+|fachliche\s+)?(?:\p{Lu}\p{L}*(?:ung|ion|ierung|pflege|arbeit|führung)|Aufbau|Einkauf|Verkauf|Umgang|Einsatz|Unterricht|Betrieb|Abbau|Umbau|Entwurf|Mitarbeit|Unterstützung|Verantwortlich|Zuständig)\s+(?:von|der|des|dem|eines|einer|und|für|im|in|mit|bei|am|an|aller|neuer|\d)\b/u;

/** A line that tells what was done, though it has no bullet. */
export function tellsAction(text: string): boolean {
  if (germanAction.test(text)) return true;
  if (notAction.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length < 4) return false;
  const opening = `${words[0]![0]!.toUpperCase()}${words[0]!.slice(1)}`;
  if (!action.test(opening) && !action.test(words[0]!.toLowerCase())) return false;
  if (scoreTitle(words.slice(0, 3).join(" ")) > 1) return false;
  return words
    .slice(1, 4)
    .some((word) => /^[\p{Ll}\d$€]/u.test(word) && !/^(?:of|and|for|at|in|the|de|&)$/u.test(word));
}

function isNamed(text: string): boolean {
  return (
    scoreEmployer(text) >= 2.5 || scoreSchool(text) > 0 || scoreTitle(text) >= 2 || scoreDegree(text) > 1
  );
}

/** The date of a head line: at its start or end, not in the middle of a sentence. */
function findHeadDate(line: ResumeLine): DateRange | null {
  if (line.long) return null;
  if (line.words > 22) return null;
  const date = findDateRange(line.text);
  if (!date) return null;
  const before = line.text.slice(0, date.index);
  const after = line.text
    .slice(date.index + date.length)
    .replace(/^[)\]\s]*(?:\([^)]*\)|[·•,|;]?\s*\d+\s*(?:yrs?|years?|mos?|months?|jahre?|monate?).*)?/iu, "");
  const single = date.start === date.end;
  // A lone year within running words ("Best cook of 2019 in town") dates nothing.
  if (single && before.split(/\s+/u).length > 8 && after.split(/\s+/u).length > 4) return null;
  return date;
}

type LineType = "head" | "date" | "body" | "label" | "skip";

interface Typed extends HeadLine {
  type: LineType;
}

function withoutDate(text: string, date: DateRange): string {
  const before = text.slice(0, date.index).replace(/[\s([,;:|·–—-]+$/u, "");
  const after = text
    .slice(date.index + date.length)
    .replace(/^[\s)\],;:|·–—-]+/u, "")
    .replace(/^\(?\s*\d+\s*(?:yrs?|years?|mos?|months?|jahre?|monate?)[^)]*\)?/iu, "")
    .trim();
  return before !== "" && after !== "" ? `${before}\t${after}` : before + after;
}

function typeLine(line: ResumeLine, bulletsAreHeads: boolean): Typed {
  if (line.long) return { line, date: null, rest: line.text, type: "body" };
  const date = findHeadDate(line);
  const rest = date ? withoutDate(line.text, date) : line.text;
  const typed = (type: LineType): Typed => ({ line, date, rest, type });
  if (line.ornament) return typed("skip");
  if (/:$/u.test(line.text) && line.words <= 5 && !date) return typed("label");
  if (line.bullet && !(bulletsAreHeads && date)) return { ...typed("body"), date: null };
  if (date) {
    if (rest.replace(/[^\p{L}]/gu, "").length < 2) return typed("date");
    const short = rest.split(/\s+/u).length <= 18 && !(tellsAction(rest) && !isNamed(rest));
    return short ? typed("head") : { ...typed("body"), date: null };
  }
  const sentence =
    line.words > 14 ||
    (line.words >= 5 &&
      /[.!]$/u.test(line.text) &&
      !/(?:(?<!\p{L})\p{Lu}\.|\b(?:Inc|Ltd|Co|Corp|e\.\s?V|e\.\s?K|B\.?A|M\.?A|Sc)\.)$/u.test(line.text));
  return typed(sentence || tellsAction(line.text) ? "body" : "head");
}

function lookOf(line: ResumeLine): string {
  return [line.block.style ?? "", line.bold, line.italic, line.caps, line.size ?? ""].join("|");
}

function sameRow(a: ResumeLine, b: ResumeLine): boolean {
  const [left, right] = [a.block.cell, b.block.cell];
  return (
    left !== null &&
    right !== null &&
    left.table === right.table &&
    left.row === right.row &&
    left.column !== right.column
  );
}

/** Cuts a run of head lines that holds several dates. */
function splitRun(run: Typed[]): Typed[][] {
  const dated = run.flatMap((one, i) => (one.date ? [i] : []));
  if (dated.length <= 1) return [run];
  const parts: Typed[][] = [];
  const lastDated = dated.at(-1) === run.length - 1;
  const size = run.length / dated.length;
  // Every entry equally long: the date stands at the same place in each.
  const regular =
    Number.isInteger(size) &&
    dated.every((at, i) => at % size === dated[0]! % size && Math.floor(at / size) === i);
  if (regular) for (let i = 0; i < run.length; i += size) parts.push(run.slice(i, i + size));
  else if (dated[0] === 0 || !lastDated) {
    const lead = dated[0]!;
    // Lines before the first date belong to it; from then on each date opens an entry, with as many lines before it.
    for (let i = 0; i < dated.length; i += 1) {
      const from = i === 0 ? 0 : Math.max(dated[i]! - lead, dated[i - 1]! + 1);
      const to = i + 1 < dated.length ? Math.max(dated[i + 1]! - lead, dated[i]! + 1) : run.length;
      parts.push(run.slice(from, to));
    }
  } else {
    let from = 0;
    for (const at of dated) {
      parts.push(run.slice(from, at + 1));
      from = at + 1;
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** Groups a section's lines; what stands before the first head is given back apart. */
export function groupEntries(lines: ResumeLine[]): { entries: RawEntry[]; lead: ResumeLine[] } {
  const plainDated = lines.some((line) => !line.bullet && findHeadDate(line));
  const bulletsAreHeads =
    !plainDated && lines.some((line) => line.bullet && findHeadDate(line) && line.words <= 16);
  const typed = lines.map((line) => typeLine(line, bulletsAreHeads));
  const datedLooks = new Set(
    typed.filter((one) => one.date && one.type === "head").map((one) => lookOf(one.line)),
  );
  const entries: RawEntry[] = [];
  const lead: ResumeLine[] = [];
  let run: Typed[] = [];
  let sawBody = false;
  const heads = new Set<string>();

  const close = () => {
    if (run.length === 0) return;
    for (const part of splitRun(run)) {
      entries.push({ head: part.map(({ line, date, rest }) => ({ line, date, rest })), body: [] });
      for (const one of part) if (one.type === "head") heads.add(lookOf(one.line));
    }
    run = [];
    sawBody = false;
  };

  typed.forEach((one, i) => {
    const last = entries.at(-1);
    if (one.type === "skip") return;
    if (one.type === "body") {
      close();
      const owner = entries.at(-1);
      if (owner) owner.body.push(one.line);
      else lead.push(one.line);
      sawBody = true;
      return;
    }
    if (one.type === "label") {
      close();
      return;
    }
    if (run.length === 0 && last && sawBody) {
      // The date cell at the right of the row comes after the row's bullets.
      if (
        one.type === "date" &&
        last.head.every((head) => !head.date) &&
        last.head.some((head) => sameRow(head.line, one.line))
      ) {
        last.head.push(one);
        return;
      }
      if (one.type === "head" && !one.date && !opensEntry(typed, i, heads, datedLooks)) {
        // A short line between bullets that looks like no head: part of what was done, not a new employer.
        if (one.line.words >= 4) last.body.push(one.line);
        return;
      }
    }
    run.push(one);
  });
  close();
  return { entries, lead };
}

/** Whether an undated short line behind bullets begins a new entry. */
function opensEntry(typed: Typed[], at: number, heads: Set<string>, datedLooks: Set<string>): boolean {
  const one = typed[at]!;
  if (one.line.placeholder) return true;
  for (let i = at + 1; i < typed.length && i <= at + 4; i += 1) {
    const next = typed[i]!;
    if (next.type === "body" || next.type === "label") break;
    if (next.date) return true;
  }
  const look = lookOf(one.line);
  if (isNamed(one.rest) && (heads.has(look) || datedLooks.has(look) || one.line.bold)) return true;
  return (
    heads.has(look) &&
    (one.line.bold || one.line.caps || one.line.italic || one.line.block.headingLevel !== null)
  );
}
