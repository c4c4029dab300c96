/**
 * Which lines are section headings, and of which kind.
 *
 * A heading is told by its words, by its look and by what stands beneath. Words alone suffice for the usual titles
 * ("Education", "Berufserfahrung"). A looser title ("Where I've worked") needs the look too: a heading style, an outline level,
 * capitals, bold, colour, a rule, or a larger size. A title whose words say nothing ("Kitchens") counts when it looks exactly
 * as the headings already found; then its lines say the kind, and where they do not it is `other`.
 */

import { findHumanLanguages } from "../text/human-languages.ts";
import { canonicalSkill } from "../text/skills/index.ts";
import { scoreEmployer } from "./employer-words.ts";
import type { SectionKind } from "./model.ts";
import { findDateRange } from "./parse-resume-date.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { isDistinction } from "./recognize-distinction.ts";
import { foldSectionTitle, recognizeSectionTitle } from "./recognize-section-title.ts";
import { scoreDegree, scoreSchool } from "./study-words.ts";
import { scoreTitle } from "./title-words.ts";
import { findHeadDate, isNamed } from "./type-lines.ts";

export interface Heading {
  kind: SectionKind;
  /** Only the lines beneath say what kind it is. */
  guessed: boolean;
}

/** Schools and degrees may stand under these as well as courses and skills. */
const ambiguous = /^(?:.*\s)?(?:training|qualifications?|qualifikationen|background|weiterbildung)$/iu;
/** "Projekte und Stationen", "Zivildienst": where dated posts stand there, they are posts. */
const alsoPosts =
  /experience|employment|career|stationen|erfahrung|werdegang|beruf|(?<!community |voluntary |volunteer )service|zivildienst|wehrdienst|freiwilligendienst|\bfsj\b|^teaching$|lehrtätigkeit/iu;
const unpaid = /volunt|unpaid|ehrenamt|freiwillig(?!endienst)|community|charit|engagement/iu;
const trade =
  /^(?:ausbildung|lehre|umschulung|studium|weiterbildung|fortbildung|apprenticeship)\s+(?:zu[mr]?|als|der|des|im?|an|as|in)\s/iu;
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
  const { style, headingLevel, accent } = line.block;
  return [style ?? "", headingLevel ?? "", line.bold, line.caps, line.size ?? "", accent ?? ""].join("|");
}

/** Looks that entries of a section seldom have. */
function isStrong(line: ResumeLine, usual: number | null): boolean {
  return (
    hasHeadingStyle(line) ||
    line.caps ||
    /ruled|shaded|spaced/u.test(line.block.accent ?? "") ||
    (line.size !== null && usual !== null && line.size > usual)
  );
}

const isDistinct = (line: ResumeLine, usual: number | null) =>
  isStrong(line, usual) || line.bold || line.block.accent !== undefined;

function canBeHeading(line: ResumeLine): boolean {
  if (line.ornament || line.placeholder || line.words === 0 || line.words > 7 || line.text.length > 60)
    return false;
  if (/[.,;!]$/u.test(line.text) || line.text.includes("@") || line.text.includes("\t")) return false;
  if (/\d/u.test(line.text) && !hasHeadingStyle(line)) return false;
  return !line.bullet || hasHeadingStyle(line);
}

/** The year of a prize in a line of many words dates no post. */
const countDated = (lines: ResumeLine[]) =>
  lines.filter((line) => {
    if (line.bullet || line.long || line.placeholder || line.words > 14 || isDistinction(line)) return false;
    const date = findHeadDate(line);
    return date !== null && (date.start !== date.end || line.words <= 6);
  }).length;

/** What the lines of a section say about its kind; null where they say nothing certain. */
function guessKind(lines: ResumeLine[]): SectionKind | null {
  const read = lines.slice(0, 40).filter((line) => !line.ornament && !line.placeholder && !line.long);
  const short = read.filter((line) => line.words <= 14);
  const heads = short.filter((line) => !line.bullet);
  const dated = countDated(heads);
  const titles = heads.filter((line) => scoreTitle(line.text) >= 2).length;
  const employers = heads.filter((line) => scoreEmployer(line.text) >= 2.5).length;
  const studies = heads.filter((line) => scoreDegree(line.text) > 1 || scoreSchool(line.text) > 0).length;
  if (dated > 0 && studies > titles) return "education";
  // Where nothing is told beneath, most lines must be posts.
  const told = lines.some((line) => line.bullet || line.words > 14);
  if (dated > 0 && titles + employers > 0 && (told || !heads.some(isDistinction) || dated * 2 > heads.length))
    return "experience";
  const languages = short.filter((line) => findHumanLanguages(line.text).length > 0).length;
  if (languages * 3 > short.length * 2) return "languages";
  const listed = read.filter(
    (line) => line.words <= 14 || line.text.split(/[,;|·•\t]/u).length * 4 > line.words,
  );
  const items = listed.flatMap((line) => line.text.split(/[,;|·•\t]/u)).map((item) => item.trim());
  const known = items.slice(0, 60).filter((item) => canonicalSkill(item) !== null).length;
  return dated === 0 && known >= 3 && known * 3 >= Math.min(items.length, 60) ? "skills" : null;
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
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** The headings of one flow, in reading order. */
export function findHeadings(lines: ResumeLine[]): Map<ResumeLine, Heading> {
  const usual = bodySize(lines);
  const repeated = findRepeated(lines);
  const titled = new Map<ResumeLine, { kind: SectionKind; exact: boolean }>();
  for (const line of lines) {
    if (!canBeHeading(line)) continue;
    const known = recognizeSectionTitle(line.text);
    // "Achievements:" under each position is a label within it.
    if (!known || (known.kind === "other" && repeated.has(foldSectionTitle(line.text)))) continue;
    // "Ausbildung zum Koch" names a trade, not a section.
    if (!known.exact && trade.test(line.text)) continue;
    if (
      !known.exact &&
      (!isDistinct(line, usual) || scoreTitle(line.text) >= 2 || scoreEmployer(line.text) >= 5)
    )
      continue;
    titled.set(line, known);
  }
  // A loose title that looks like no exact one is more likely a job ("Career Advisor") than a section.
  const exactLooks = new Set<string>();
  for (const [line, { exact }] of titled) if (exact) exactLooks.add(lookOf(line));
  if (exactLooks.size > 0)
    for (const [line, { exact }] of [...titled])
      if (!exact && !exactLooks.has(lookOf(line)) && !hasHeadingStyle(line)) titled.delete(line);
  // "Key achievements:" in plain type under a job, where all other titles are set apart, is no section.
  const setApart = [...titled].some(([line, { kind }]) => kind !== "other" && isDistinct(line, usual));
  for (const [line, { kind }] of [...titled])
    if (setApart && kind === "other" && !isDistinct(line, usual)) titled.delete(line);

  const headings = new Map<ResumeLine, Heading>();
  const looks = new Set([...titled.keys()].map(lookOf));
  const first = lines.findIndex((line) => titled.has(line));
  const plain = mostCommonLook(lines);
  /** A title whose words say nothing. */
  const isUntitled = (line: ResumeLine) =>
    canBeHeading(line) &&
    line.words <= 6 &&
    !line.text.includes(",") &&
    looks.has(lookOf(line)) &&
    lookOf(line) !== plain &&
    // A lone word ("Kitchens", "Schools") names no house and no post, so it can be a title.
    !(line.words > 1 ? isNamed(line.text) : scoreTitle(line.text) >= 2 || scoreDegree(line.text) > 1);
  const linesBelow = (i: number) => {
    let to = i + 1;
    while (to < lines.length && to < i + 60 && !titled.has(lines[to]!) && !isUntitled(lines[to]!)) to += 1;
    return lines.slice(i + 1, to);
  };
  /** What was done for nothing, and only named, is no post. */
  const isPastime = (i: number) =>
    unpaid.test(lines[i]!.text) && !linesBelow(i).some((line) => line.bullet || line.words > 14);
  let kind: SectionKind | null = null;
  lines.forEach((line, i) => {
    const known = titled.get(line);
    if (known) {
      kind = known.kind;
      if (ambiguous.test(line.text) && guessKind(linesBelow(i)) === "education") kind = "education";
      // "Summary" over dated posts is the whole career in short.
      if (kind === "summary" && countDated(linesBelow(i)) >= 2 && guessKind(linesBelow(i)) === "experience")
        kind = "experience";
      // Java and SQL are languages too, but nobody speaks them.
      if (kind === "languages" && guessKind(linesBelow(i)) === "skills") kind = "skills";
      if (alsoPosts.test(line.text) && guessKind(linesBelow(i)) === "experience") kind = "experience";
      if (kind === "experience" && isPastime(i)) kind = "other";
      headings.set(line, { kind, guessed: false });
      return;
    }
    if (i === 0 || first < 0 || !isUntitled(line)) return;
    const below = linesBelow(i);
    // A lone line at the end ("Also: mentor at a code club since 2023") is no career of its own.
    const lone = below.length === 1 && kind !== null && i > first;
    const guess = lone && guessKind(below) === "experience" ? null : guessKind(below);
    // Above the first known title stand name and headline too.
    if (i < first && guess !== "experience" && guess !== "education") return;
    // An employer of an unknown name above its posts looks the same, but stands among posts.
    if (guess !== null && guess !== kind) {
      kind = guess;
      headings.set(line, { kind, guessed: true });
      return;
    }
    const next = lines[i + 1];
    const opensEntry =
      !hasHeadingStyle(line) && next && !next.bullet && next.words < 10 && findDateRange(next.text) !== null;
    if (guess !== null || !isStrong(line, usual) || opensEntry || line.words > 5) return;
    kind = "other";
    headings.set(line, { kind, guessed: true });
  });
  return headings;
}
