import { isPlace } from "../text/place-names.ts";
import { groupEntries, type RawEntry } from "./group-entries.ts";
import { type ReadingContext, sourcesOf } from "./item-ids.ts";
import type { Confidence, Doubt, Position, ResumeDate, Statement } from "./model.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { scoreEmployer, scoreTitle } from "./role-words.ts";
import { type HeadPart, splitAtCommas, splitHead } from "./split-head.ts";

const employment =
  /^(?:full[- ]time|part[- ]time|contract(?:or)?|temporary|permanent|seasonal|vollzeit|teilzeit|befristet|unbefristet|minijob|remote|hybrid|expected)$/iu;
const titleStyle = /title|position|role|jobtitel|stelle/iu;
const employerStyle = /company|employer|organi[sz]ation|firma|arbeitgeber/iu;

type Order = "title-first" | "employer-first";

interface Roles {
  title: string | null;
  employer: string | null;
  place: string | null;
  extra: string[];
  /** False where only the usual order told title from employer. */
  certain: boolean;
  /** Set where the words alone settled both: other entries of the section follow it. */
  order: Order | null;
  /** The employer stands in a line of its own, so that later titles may fall under it. */
  employerAlone: boolean;
}

interface Scored extends HeadPart {
  title: number;
  employer: number;
}

function scorePart(part: HeadPart): Scored {
  const style = part.line.block.style ?? "";
  let title = scoreTitle(part.text);
  let employer = scoreEmployer(part.text);
  if (/Style|Heading|Normal/u.test(style) === false || titleStyle.test(style) || employerStyle.test(style)) {
    if (titleStyle.test(style) && !/^title$/iu.test(style)) title += 1.5;
    if (employerStyle.test(style)) employer += 1.5;
  }
  // "Hotel Manager", "School Nurse": the last word says what it is.
  if (title >= 4 && employer < 5) employer = 0;
  return { ...part, title, employer };
}

/** “Editing Technical Documents”, "to Professor Fort", "French 101, 102": a topic of the work, nobody's name. */
function isTopic(text: string): boolean {
  if (/^[“„"'‘«]/u.test(text) || (text.match(/\d+/gu) ?? []).length >= 2) return true;
  return /^\p{Ll}/u.test(text) && !/^\p{Ll}+\p{Lu}/u.test(text);
}

function pickRoles(
  parts: HeadPart[],
  order: Order | null,
): Omit<Roles, "place" | "extra" | "employerAlone"> & { used: HeadPart[] } {
  const scored = parts.map(scorePart);
  const byTitle = [...scored].sort((a, b) => b.title - b.employer - (a.title - a.employer));
  const best = byTitle[0];
  const others = scored.filter((part) => part !== best);
  const employer = [...others].sort((a, b) => b.employer - b.title - (a.employer - a.title))[0];
  if (best && best.title > best.employer) {
    if (!employer) return { title: best.text, employer: null, certain: true, order: null, used: [best] };
    if (employer.title > employer.employer + 2 && employer.row !== best.row) {
      // Two titles and no employer: the first is the title, the second is left alone.
      return { title: best.text, employer: null, certain: true, order: null, used: [best] };
    }
    const first = scored.indexOf(best) < scored.indexOf(employer) ? "title-first" : "employer-first";
    return { title: best.text, employer: employer.text, certain: true, order: first, used: [best, employer] };
  }
  const named = [...scored].sort((a, b) => b.employer - a.employer)[0];
  if (named && named.employer > named.title) {
    const rest = scored.filter((part) => part !== named);
    const title = rest[0];
    if (!title) return { title: null, employer: named.text, certain: true, order: null, used: [named] };
    const first = scored.indexOf(title) < scored.indexOf(named) ? "title-first" : "employer-first";
    return { title: title.text, employer: named.text, certain: true, order: first, used: [title, named] };
  }
  const [a, b] = scored;
  if (a && b) {
    const titleFirst = order !== "employer-first";
    return {
      title: titleFirst ? a.text : b.text,
      employer: titleFirst ? b.text : a.text,
      certain: order !== null,
      order: null,
      used: [a, b],
    };
  }
  return { title: a?.text ?? null, employer: null, certain: false, order: null, used: a ? [a] : [] };
}

function readRoles(entry: RawEntry, order: Order | null): Roles {
  const { parts, places } = splitHead(entry.head);
  const topics = parts.filter((part) => isTopic(part.text));
  let wanted = parts.filter((part) => !employment.test(part.text) && !topics.includes(part));
  let picked = pickRoles(wanted, order);
  let place: string | null = places[0] ?? null;
  if (picked.title === null || picked.employer === null) {
    // One part that may hold two: "Lecturer, Oak University" or "Oak University, Lecturer".
    const whole = wanted.find((part) => part.text.includes(", "));
    if (whole) {
      const pieces = splitAtCommas(whole.text).map((text) => ({ ...whole, text }));
      const split = wanted.flatMap((part) => (part === whole ? pieces : [part]));
      const again = pickRoles(split, order);
      if (again.title !== null && again.employer !== null && (again.certain || pieces.length === 2)) {
        wanted = split;
        picked = again;
        const last = pieces.at(-1);
        // The third piece of "Cook, Gasthof Post, Kleinstadt" is where it is.
        if (
          last &&
          place === null &&
          !picked.used.includes(last) &&
          pieces.length >= 3 &&
          /^\p{Lu}[\p{L}. -]{2,30}$/u.test(last.text)
        ) {
          place = last.text;
          wanted = wanted.filter((part) => part !== last);
        }
      }
    }
  }
  const datedRow = entry.head.findIndex((head) => head.date !== null);
  const used = new Set(picked.used.map((part) => part.text));
  const lastRow = Math.max(...wanted.filter((part) => used.has(part.text)).map((part) => part.row), 0);
  // Below title, employer and dates only what was done can stand; beside them a few words are a department.
  const isDone = (part: HeadPart) =>
    part.row > Math.max(lastRow, datedRow) || part.text.split(/\s+/u).length >= 5;
  const extra = wanted.filter((part) => !used.has(part.text) && isDone(part)).map((part) => part.text);
  const employerRow = wanted.find((part) => part.text === picked.employer)?.row;
  const titleRow = wanted.find((part) => part.text === picked.title)?.row;
  const employerAlone = employerRow !== undefined && employerRow !== titleRow;
  let employer = picked.employer;
  if (employer !== null && place === null) {
    // "Gasthof Post, Kleinstadt": what follows the name of a house is its town.
    const cut = /^(.{3,}?),\s+(\p{Lu}[\p{L}.-]+(?:\s\p{Lu}[\p{L}.-]+)?)$/u.exec(employer);
    if (
      cut &&
      (scoreEmployer(cut[1]!) > 0 || (picked.certain && picked.title !== null)) &&
      scoreEmployer(cut[2]!) === 0 &&
      scoreTitle(cut[2]!) === 0 &&
      !/^(?:inc|llc|ltd|co)\b/iu.test(cut[2]!)
    ) {
      employer = cut[1]!;
      place = cut[2]!;
    }
  }
  const topic = topics.find((part) => part.row === titleRow);
  return {
    title: picked.title !== null && topic ? `${picked.title} – ${topic.text}` : picked.title,
    employer,
    place,
    extra,
    certain: picked.certain,
    order: picked.order,
    employerAlone,
  };
}

function findOrder(entries: RawEntry[]): Order | null {
  const counts = { "title-first": 0, "employer-first": 0 };
  for (const entry of entries) {
    const { order } = readRoles(entry, null);
    if (order) counts[order] += 1;
  }
  if (counts["title-first"] === counts["employer-first"]) return null;
  return counts["title-first"] > counts["employer-first"] ? "title-first" : "employer-first";
}

function isWithin(inner: RawEntry, outer: { start: ResumeDate; end: ResumeDate }): boolean {
  const date = inner.head.find((head) => head.date)?.date;
  if (!date?.start || !outer.start) return false;
  const last = outer.end === "present" || outer.end === null ? "9999" : outer.end;
  return date.start.slice(0, 4) >= outer.start.slice(0, 4) && date.start.slice(0, 4) <= last.slice(0, 4);
}

/** Columns made with tabs become a list. */
function joinTabs(text: string): string {
  const parts = text.split("\t").map((part) => part.trim());
  return parts.length === 1 ? text : parts.filter((part) => part !== "").join(", ");
}

/** Sure, or unsure for the first doubt that there is. */
export function certainty(...doubts: (Doubt | null | false)[]): { confidence: Confidence; doubt?: Doubt } {
  const doubt = doubts.find((one) => one !== null && one !== false);
  return doubt ? { confidence: "unsure", doubt } : { confidence: "sure" };
}

/** A sentence with a hole in it ("Named to [Organization].") is not yet one. */
export function hasGap(text: string): boolean {
  return text.length <= 1200 && /\[[^\]]*\]|\{\{/u.test(text);
}

export function readStatements(
  lines: ResumeLine[],
  kind: string,
  owner: string,
  context: ReadingContext,
): Statement[] {
  return lines
    .filter((line) => !line.placeholder && !line.ornament && /\p{L}{2}/u.test(line.text))
    .map((line) => ({
      id: context.ids(kind, owner, line.text),
      text: joinTabs(line.text),
      sources: sourcesOf([line], context.versionId),
      ...certainty(hasGap(line.text) && "gap"),
    }));
}

/** The positions of an experience section in reading order. */
export function readPositions(lines: ResumeLine[], context: ReadingContext): Position[] {
  const { entries } = groupEntries(lines);
  const order = findOrder(entries);
  const positions: Position[] = [];
  let above: {
    employer: string;
    place: string | null;
    lines: ResumeLine[];
    start: ResumeDate;
    end: ResumeDate;
  } | null = null;
  entries.forEach((entry, i) => {
    const roles = readRoles(entry, order);
    const date = entry.head.find((head) => head.date)?.date ?? null;
    let { title, employer, place, certain } = roles;
    let sourceLines = entry.head.map((head) => head.line);
    const next = entries[i + 1];
    // "Acme Ltd, 2012 – 2020" above two titles with dates of their own is no position but their employer.
    if (employer !== null && title === null && entry.body.length === 0 && next) {
      const following = readRoles(next, order);
      if (following.title !== null && following.employer === null && (!date || isWithin(next, date))) {
        above = { employer, place, lines: sourceLines, start: date?.start ?? null, end: date?.end ?? null };
        return;
      }
    }
    if (employer === null && title !== null && above && (scoreTitle(title) > 0 || !certain)) {
      employer = above.employer;
      place ??= above.place;
      sourceLines = [...above.lines, ...sourceLines];
      certain = certain || scoreTitle(title) > 0;
    } else if (employer !== null && (roles.employerAlone || above?.employer === employer)) {
      above = {
        employer,
        place,
        lines: entry.head.filter((head) => head.line.text.includes(employer!)).map((head) => head.line),
        start: null,
        end: null,
      };
    } else if (employer !== null) above = null;
    if (title === null && employer === null && date === null && entry.body.length === 0) return;
    if (title === null && employer === null && entry.body.every((line) => line.placeholder)) return;
    const id = context.ids("position", employer, title, date?.start ?? null);
    const notes = roles.extra.filter((text) => !isPlace(text));
    const noteLines = notes.flatMap((text) => {
      const head = entry.head.find((one) => one.rest.includes(text));
      return head ? [{ ...head.line, text }] : [];
    });
    positions.push({
      id,
      sources: sourcesOf(sourceLines, context.versionId),
      ...certainty(
        sourceLines.some((line) => hasGap(line.text)) && "gap",
        !(certain && (title !== null || employer !== null)) && "title-or-employer",
      ),
      employer,
      title,
      place,
      start: date?.start ?? null,
      end: date?.end ?? null,
      dateText: date?.text ?? null,
      bullets: readStatements([...noteLines, ...entry.body], "bullet", id, context),
    });
  });
  return positions;
}
