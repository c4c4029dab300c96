/**
 * Where sections begin.
 *
 * A heading is told by its words and by its look. Words alone suffice for the usual titles ("Education",
 * "Berufserfahrung"); a looser title ("Selected clinical experience") needs the look too: a heading style, an outline
 * level, capitals, bold, or a larger size. Titles whose words say nothing ("Beyond work") count when they look exactly
 * as the headings already found; they become sections of kind `other`.
 *
 * Before the first heading stands the contact block; whole sentences there are a summary.
 */

import { findHumanLanguages } from "../text/human-languages.ts";
import type { SectionKind } from "./model.ts";
import { findDateRange } from "./parse-resume-date.ts";
import type { ResumeFlow, ResumeLine } from "./read-resume-lines.ts";
import { foldSectionTitle, recognizeSectionTitle } from "./recognize-section-title.ts";
import { scoreTitle } from "./role-words.ts";

export interface RawSection {
  kind: SectionKind;
  title: string | null;
  heading: ResumeLine | null;
  /** Without the heading. */
  lines: ResumeLine[];
}

const headingStyle = /(?:^|\b|[a-z])(?:heading|header|überschrift|section|rubrik|titre)(?:\b|[ \d_]|$)/iu;
const noHeadingStyle =
  /job|company|name|subsection|sub-?heading|italic|date|location|position|text|body|list/iu;

function bodySize(lines: ResumeLine[]): number | null {
  const counts = new Map<number, number>();
  for (const line of lines)
    if (line.size !== null) counts.set(line.size, (counts.get(line.size) ?? 0) + line.text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function hasHeadingStyle(line: ResumeLine): boolean {
  const { style, headingLevel } = line.block;
  if (style !== null && headingStyle.test(style) && !noHeadingStyle.test(style)) return true;
  return headingLevel !== null && headingLevel <= 3;
}

/** What makes two headings look the same. */
function lookOf(line: ResumeLine): string {
  const { style, headingLevel } = line.block;
  return [style ?? "", headingLevel ?? "", line.bold, line.caps, line.size ?? ""].join("|");
}

function isDistinct(line: ResumeLine, usual: number | null): boolean {
  return (
    hasHeadingStyle(line) ||
    line.caps ||
    line.bold ||
    (line.size !== null && usual !== null && line.size > usual)
  );
}

function canBeHeading(line: ResumeLine): boolean {
  if (line.ornament || line.placeholder || line.words === 0 || line.words > 7 || line.text.length > 60)
    return false;
  if (/[.,;!?]$/u.test(line.text) || /[@\d]/u.test(line.text) || line.text.includes("\t")) return false;
  return !line.bullet || hasHeadingStyle(line);
}

/** "Skills: Java, Python" at the start of a line opens a section and fills it. */
function splitInlineTitle(text: string): { kind: SectionKind; title: string; rest: string } | null {
  const match = /^([\p{L} &/-]{3,40}?)\s*:\s+(\S.*)$/u.exec(text);
  if (!match) return null;
  const known = recognizeSectionTitle(match[1]!);
  return known?.exact ? { kind: known.kind, title: match[1]!, rest: match[2]! } : null;
}

function findHeadings(lines: ResumeLine[]): Map<ResumeLine, SectionKind> {
  const usual = bodySize(lines);
  const headings = new Map<ResumeLine, SectionKind>();
  const looks = new Set<string>();
  const repeated = findRepeated(lines);
  lines.forEach((line) => {
    if (!canBeHeading(line)) return;
    const known = recognizeSectionTitle(line.text);
    // "Achievements:" under each position is a label within it.
    if (!known || (known.kind === "other" && repeated.has(foldSectionTitle(line.text)))) return;
    const distinct = isDistinct(line, usual);
    // "Ausbildung zum Koch" names a trade, not a section.
    if (!known.exact && (!distinct || line.words > 5 || scoreTitle(line.text) >= 2)) return;
    headings.set(line, known.kind);
    if (hasHeadingStyle(line) || line.caps || (line.size !== null && usual !== null && line.size > usual)) {
      looks.add(lookOf(line));
    }
  });
  // A loose title that looks like no exact one is more likely a job ("Career Advisor") than a section.
  const exactLooks = new Set<string>();
  for (const line of headings.keys())
    if (recognizeSectionTitle(line.text)?.exact) exactLooks.add(lookOf(line));
  if (exactLooks.size > 0) {
    for (const line of [...headings.keys()]) {
      if (!recognizeSectionTitle(line.text)?.exact && !exactLooks.has(lookOf(line))) headings.delete(line);
    }
  }
  // "Key achievements:" in plain type under a job, where all other titles are set apart, is no section.
  const setApart = [...headings].some(([line, kind]) => kind !== "other" && isDistinct(line, usual));
  for (const [line, kind] of [...headings]) {
    if (setApart && kind === "other" && !isDistinct(line, usual)) headings.delete(line);
  }
  const usualLook = lines.length > 0 ? mostCommonLook(lines) : "";
  const afterFirst = lines.findIndex((line) => headings.has(line));
  lines.forEach((line, i) => {
    if (i <= afterFirst || headings.has(line) || !canBeHeading(line) || line.placeholder || line.words > 5)
      return;
    if (!exactLooks.has(lookOf(line)) || !looks.has(lookOf(line)) || lookOf(line) === usualLook) return;
    const next = lines[i + 1];
    if (line.text.includes(",") || (next && !next.bullet && findDateRange(next.text) && next.words < 10))
      return;
    headings.set(line, "other");
  });
  return headings;
}

function findRepeated(lines: ResumeLine[]): Set<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const line of lines) {
    if (line.words > 7 || line.long) continue;
    const title = foldSectionTitle(line.text);
    if (once.has(title)) repeated.add(title);
    once.add(title);
  }
  return repeated;
}

function mostCommonLook(lines: ResumeLine[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(lookOf(line), (counts.get(lookOf(line)) ?? 0) + line.text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

function isSentence(line: ResumeLine): boolean {
  return line.words >= 14 || (line.words >= 8 && /[.!]$/u.test(line.text));
}

/** Two cells side by side, each with headings of its own, are two columns read one after the other. */
function opensColumn(
  line: ResumeLine,
  section: RawSection,
  rest: ResumeLine[],
  headings: Map<ResumeLine, SectionKind>,
): boolean {
  const cell = line.block.cell;
  const from = section.heading?.block.cell;
  if (!cell || !from || cell.table !== from.table || cell.row !== from.row || cell.column <= from.column)
    return false;
  const filled = section.lines.some(
    (one) => one.block.cell?.column === from.column && one.block.cell.row === from.row,
  );
  if (!filled) return false;
  const same = rest.filter((one) => {
    const other = one.block.cell;
    return other && other.table === cell.table && other.row === cell.row && other.column === cell.column;
  });
  return same.some((one) => headings.has(one)) || same.length >= 6;
}

function openingKind(line: ResumeLine): SectionKind {
  return isSentence(line) && !/@|https?:|\bwww\./iu.test(line.text) ? "summary" : "contact";
}

/** Sections of one flow in reading order; every line of the flow is in exactly one of them. */
export function recognizeSections(flow: ResumeFlow): RawSection[] {
  const headings = findHeadings(flow.lines);
  const sections: RawSection[] = [];
  let section: RawSection | null = null;
  const open = (kind: SectionKind, heading: ResumeLine | null, title: string | null) => {
    section = { kind, title, heading, lines: [] };
    sections.push(section);
    return section;
  };
  flow.lines.forEach((line, i) => {
    const kind = headings.get(line);
    if (kind) {
      open(kind, line, line.text.replace(/\s*:$/u, ""));
      return;
    }
    const current: RawSection | null = section;
    if (current?.heading && opensColumn(line, current, flow.lines.slice(i), headings)) {
      open(openingKind(line), null, null).lines.push(line);
      return;
    }
    const inline = line.bullet || current?.kind === "skills" ? null : splitInlineTitle(line.text);
    // Under a position "Skills: …" may be that position's; languages are the person's wherever they stand.
    const nested = current?.kind === "experience" || current?.kind === "projects";
    const boldLabel = line.spans[0]?.bold === true && !line.bold;
    const personal = inline?.kind === "languages" && findHumanLanguages(inline.rest).length > 0;
    if (
      inline &&
      inline.kind !== "contact" &&
      inline.kind !== "experience" &&
      (!nested || boldLabel || personal)
    ) {
      const opened = open(inline.kind, null, inline.title);
      opened.lines.push({ ...line, text: inline.rest, words: inline.rest.split(/\s+/u).length });
      return;
    }
    if (current?.heading || current?.title != null) {
      current.lines.push(line);
      return;
    }
    const opening = openingKind(line);
    (current && (current.kind === opening || (current.kind === "summary" && line.ornament))
      ? current
      : open(opening, null, null)
    ).lines.push(line);
  });
  return sections;
}
