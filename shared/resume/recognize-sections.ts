/**
 * Where sections begin.
 *
 * Before the first heading stands the contact block; whole sentences there are a summary.
 */

import { findHumanLanguages } from "../text/human-languages.ts";
import { findHeadings } from "./find-headings.ts";
import type { SectionKind } from "./model.ts";
import type { ResumeFlow, ResumeLine } from "./read-resume-lines.ts";
import { recognizeSectionTitle } from "./recognize-section-title.ts";

export interface RawSection {
  kind: SectionKind;
  title: string | null;
  heading: ResumeLine | null;
  /** Only what stands in it says what kind it is. */
  guessed: boolean;
  /** Without the heading. */
  lines: ResumeLine[];
}

/** "Skills: Java, Python" at the start of a line opens a section and fills it. */
function splitInlineTitle(text: string): { kind: SectionKind; title: string; rest: string } | null {
  const match = /^([\p{L} &/-]{3,40}?)\s*:\s+(\S.*)$/u.exec(text);
  if (!match) return null;
  const known = recognizeSectionTitle(match[1]!);
  return known?.exact ? { kind: known.kind, title: match[1]!, rest: match[2]! } : null;
}

function isSentence(line: ResumeLine): boolean {
  return line.words >= 14 || (line.words >= 8 && /[.!]$/u.test(line.text));
}

/** Two cells side by side, each with headings of its own, are two columns read one after the other. */
function opensColumn(
  line: ResumeLine,
  section: RawSection,
  lines: ResumeLine[],
  at: number,
  headings: ReadonlyMap<ResumeLine, unknown>,
): boolean {
  const cell = line.block.cell;
  const from = section.heading?.block.cell;
  if (!cell || !from || cell.table !== from.table || cell.row !== from.row || cell.column <= from.column)
    return false;
  const filled = section.lines.some(
    (one) => one.block.cell?.column === from.column && one.block.cell.row === from.row,
  );
  if (!filled) return false;
  const same: ResumeLine[] = [];
  for (let i = at; i < lines.length; i += 1) {
    const other = lines[i]!.block.cell;
    if (other?.table !== cell.table || other.row !== cell.row || other.column !== cell.column) break;
    same.push(lines[i]!);
  }
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
  const open = (kind: SectionKind, heading: ResumeLine | null, title: string | null, guessed = false) => {
    section = { kind, title, heading, guessed, lines: [] };
    sections.push(section);
    return section;
  };
  flow.lines.forEach((line, i) => {
    const found = headings.get(line);
    if (found) {
      open(found.kind, line, line.text.replace(/\s*:$/u, ""), found.guessed);
      return;
    }
    const current: RawSection | null = section;
    if (current?.heading && opensColumn(line, current, flow.lines, i, headings)) {
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
