import { isPlace } from "../text/place-names.ts";
import { isSelfEmployed, scoreEmployer } from "./employer-words.ts";
import { groupEntries, type RawEntry, tellsAction } from "./group-entries.ts";
import { type ReadingContext, sourcesOf } from "./item-ids.ts";
import type { Confidence, Doubt, Position, ResumeDate, Statement } from "./model.ts";
import { isPlaceholder, type ResumeLine } from "./read-resume-lines.ts";
import { findOrder, readRoles } from "./read-roles.ts";
import { isDistinction } from "./recognize-distinction.ts";
import { endsInTown } from "./split-head.ts";
import { scoreTitle } from "./title-words.ts";

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
    .filter(
      (line) =>
        !line.placeholder &&
        !line.ornament &&
        (line.long || !isPlaceholder(line.text)) &&
        /\p{L}{2}/u.test(line.text),
    )
    .map((line) => ({
      id: context.ids(kind, owner, line.text),
      text: joinTabs(line.text),
      sources: sourcesOf([line], context.versionId),
      ...certainty(hasGap(line.text) && "gap"),
    }));
}

/** Whether a line below title and dates names where that was. */
function namesHouse(line: ResumeLine | undefined): boolean {
  if (!line || line.words > 10 || /[.!;]$/u.test(line.text) || tellsAction(line.text)) return false;
  return scoreEmployer(line.text) >= 2.5 || isSelfEmployed(line.text) || endsInTown(line.text);
}

/**
 * Some write the employer as the first bullet. Where no head of a section has one and most first lines below name a house,
 * those lines are heads.
 */
function takeEmployersFromBodies(entries: RawEntry[]): RawEntry[] {
  const lacking = entries.filter((entry) => {
    const { title, employer } = readRoles(entry, null);
    return title !== null && scoreTitle(title) > 0 && employer === null;
  });
  const named = lacking.filter((entry) => namesHouse(entry.body[0]));
  if (lacking.length * 2 < entries.length || named.length * 3 < lacking.length * 2 || named.length === 0)
    return entries;
  return entries.map((entry) => {
    const [first, ...body] = entry.body;
    if (
      !first ||
      !(lacking.includes(entry) || namesHouse(first)) ||
      first.words > 10 ||
      first.placeholder ||
      /[.!;]$/u.test(first.text) ||
      tellsAction(first.text)
    )
      return entry;
    return { head: [...entry.head, { line: first, date: null, rest: first.text }], body };
  });
}

/** The positions of an experience section in reading order. */
export function readPositions(lines: ResumeLine[], context: ReadingContext): Position[] {
  // "Nominated for Nurse of the Year, 2022" among posts is something that was achieved in one.
  const told = lines.map((line) => (isDistinction(line) ? { ...line, bullet: true } : line));
  const entries = takeEmployersFromBodies(groupEntries(told).entries);
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
    if (
      employer === null &&
      title !== null &&
      above &&
      !roles.unnamed &&
      (scoreTitle(title) > 0 || !certain)
    ) {
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
        date?.ambiguous === true && "dates",
        date === null && "no-dates",
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
