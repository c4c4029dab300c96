import { findHumanLanguages, findLanguageLevel } from "../text/human-languages.ts";
import { canonicalSkill } from "../text/skills/index.ts";
import { tellsAction } from "./group-entries.ts";
import { type ReadingContext, sourcesOf } from "./item-ids.ts";
import type { LanguageSkill, Skill, Statement } from "./model.ts";
import { findDateRange } from "./parse-resume-date.ts";
import { readLanguages } from "./read-languages.ts";
import { certainty, hasGap, readStatements } from "./read-positions.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { recognizeSectionTitle } from "./recognize-section-title.ts";
import { isSkillLevel, splitSkillLevel, unwrapLevel } from "./skill-level.ts";

/** One of the dots of "●●●○○". */
const isRating = (text: string, at: number) =>
  /[●▪◦○]/u.test(text[at]!) && (/[●○▪◦■□]/u.test(text[at - 1] ?? "") || /[●○▪◦■□]/u.test(text[at + 1] ?? ""));

/** The dash of "SQL – basic". */
const opensLevel = (text: string, at: number) =>
  splitSkillLevel(
    `x (${text
      .slice(at + 1, at + 60)
      .split(/[,;|•·\t\n–—]/u)[0]!
      .trim()})`,
  ).level !== null;

/** Cuts a list at commas, bars, bullets and tabs, but not within brackets: "AWS (EC2, S3), Azure". */
export function splitList(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let current = "";
  const push = () => {
    const item = current
      .trim()
      .replace(/^(?:and|und|sowie)\s+/iu, "")
      .replace(/[.;:,]+$/u, "")
      .trim();
    if (/[\p{L}\d★☆●○■□]/u.test(item)) items.push(item);
    current = "";
  };
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i]!;
    if (char === "(" || char === "[") depth += 1;
    if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    const cut =
      depth === 0 &&
      ((/[,;|•·●▪◦\t\n]/u.test(char) && !isRating(text, i)) ||
        (/[–—]/u.test(char) && text[i - 1] === " " && text[i + 1] === " " && !opensLevel(text, i)));
    if (cut && !(char === "," && /\d/u.test(text[i - 1] ?? "") && /\d/u.test(text[i + 1] ?? ""))) push();
    else current += char;
    if (depth === 0 && char === " " && current.endsWith("   ")) push();
  }
  push();
  return items;
}

/** What a candidate puts before a skill that says no more than that it is one. */
const leadWords =
  /^(?:(?:proficient|experienced|skilled|knowledgeable|knowledge|experience)\s+(?:in|with|of)|(?:sehr )?(?:gute )?kenntnisse in)\s+/iu;

/** "Linux and Windows" are two skills when each half is one; "Research and development" stays whole. */
function splitPair(item: string): string[] {
  if (canonicalSkill(item) !== null) return [item];
  const halves = item.split(/\s+(?:and|und|&)\s+/u);
  return halves.length === 2 &&
    halves.some((half) => canonicalSkill(half) !== null) &&
    halves.every((half) => half.split(/\s+/u).length <= 2)
    ? halves
    : [item];
}

/** What the candidate says of himself in a sentence, commas and all, is no list. */
function isSentence(line: ResumeLine, items: string[]): boolean {
  if (items.some((item) => item.length > 160)) return true;
  const longest = Math.max(...items.map((item) => item.split(/\s+/u).length));
  if (longest > 7) return true;
  return longest > 4 && (/[.!]$/u.test(line.text) || tellsAction(line.text)) && line.words > 6;
}

/** The dictionary's name for a skill as written, with or without what stands in brackets behind it. */
export function nameSkill(text: string): string | null {
  const { bare } = splitSkillLevel(text);
  return canonicalSkill(text) ?? canonicalSkill(bare) ?? canonicalSkill(bare.replace(/\s*\([^)]*\)$/u, ""));
}

export interface SkillReading {
  skills: Skill[];
  languages: LanguageSkill[];
  certificates: Statement[];
  other: Statement[];
}

const label = /^([\p{L}\d &/+#().-]{2,40}?)\s*:\s*(.*)$/u;

/** A skills section: groups ("Databases: x, y"), lists, tables, one skill a bullet, or sentences. */
export function readSkills(lines: ResumeLine[], context: ReadingContext): SkillReading {
  const reading: SkillReading = { skills: [], languages: [], certificates: [], other: [] };
  const seen = new Map<string, Skill>();
  let group: string | null = null;
  let last: Skill | null = null;
  const add = (raw: string, line: ResumeLine, inGroup: string | null) => {
    const text = raw.replace(leadWords, "").trim();
    if (isSkillLevel(text)) {
      // A level in a cell or on a line of its own is that of the skill before it.
      if (last && splitSkillLevel(last.text).level === null) {
        last.text = `${last.text} (${unwrapLevel(text)})`;
        if (!last.sources.some((source) => source.kind === "block" && source.block === line.block.address))
          last.sources.push(...sourcesOf([line], context.versionId));
      }
      return;
    }
    const { bare, level } = splitSkillLevel(text);
    if (bare === "" || !/\p{L}/u.test(bare)) return;
    const earlier = seen.get(bare.toLowerCase());
    if (earlier) {
      // Named twice, once with how well: that holds for both.
      if (level !== null && splitSkillLevel(earlier.text).level === null) earlier.text = text;
      return;
    }
    last = {
      // Of the skill alone: one whose level is told anew is the same skill.
      id: context.ids("skill", bare.toLowerCase()),
      sources: sourcesOf([line], context.versionId),
      ...certainty(hasGap(text) && "gap"),
      text,
      name: nameSkill(text),
      group: inGroup,
    };
    seen.set(bare.toLowerCase(), last);
    reading.skills.push(last);
  };
  lines.forEach((line, i) => {
    if (line.placeholder || line.ornament) return;
    const match = label.exec(line.text);
    const named = match ? recognizeSectionTitle(match[1]!) : null;
    if (match && named?.exact && named.kind === "languages" && findHumanLanguages(match[2]!).length > 0) {
      reading.languages.push(...readLanguages([{ ...line, text: match[2]! }], context, true));
      return;
    }
    if (match && named?.exact && named.kind === "certificates") {
      reading.certificates.push(
        ...readStatements(
          splitList(match[2]!).map((text) => ({ ...line, text })),
          "certificate",
          "",
          context,
        ),
      );
      return;
    }
    if (match && isSkillLevel(match[2]!)) {
      add(line.text, line, group);
      return;
    }
    if (match && match[2] === "") {
      group = match[1]!.trim();
      return;
    }
    const next = lines[i + 1];
    const looksLikeGroup =
      !line.bullet &&
      !line.text.includes(",") &&
      line.words <= 4 &&
      next !== undefined &&
      ((line.bold && !next.bold) || next.bullet) &&
      next.block.address !== line.block.address;
    if (!match && looksLikeGroup && (next.bullet || next.text.includes(","))) {
      group = line.text;
      return;
    }
    const content = match ? match[2]! : line.text;
    const inGroup = match ? match[1]!.trim() : group;
    const items = splitList(content);
    // Running sentences are what the candidate says of himself, not a list of skills.
    if (items.length > 0 && isSentence(line, items)) {
      reading.other.push(...readStatements([line], "statement", inGroup ?? "", context));
      return;
    }
    for (const item of items.flatMap(splitPair)) {
      const languages = findHumanLanguages(item);
      if (
        languages.length === 1 &&
        (findLanguageLevel(item) !== null ||
          languages[0]!.text.length === splitSkillLevel(item).bare.length) &&
        canonicalSkill(item) === null
      ) {
        reading.languages.push(...readLanguages([{ ...line, text: item }], context, true));
      } else add(item, line, inGroup);
    }
  });
  return reading;
}

/** Certificates, publications and the like: one statement a line; the date alone of a table row joins its line. */
export function readItems(lines: ResumeLine[], kind: string, context: ReadingContext): Statement[] {
  const rows: ResumeLine[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const date = line.long ? null : findDateRange(line.text);
    const dateOnly = date !== null && line.text.replace(date.text, "").replace(/[^\p{L}]/gu, "") === "";
    const cell = line.block.cell;
    const before = last?.block.cell;
    if (dateOnly && last && cell && before && cell.table === before.table && cell.row === before.row) {
      rows[rows.length - 1] = { ...last, text: `${last.text}, ${line.text}` };
    } else if (!dateOnly) {
      // Courses set side by side with tabs are items of their own.
      const items = line.text
        .split(/\t+/u)
        .map((text) => text.trim())
        .filter((text) => text !== "");
      const dated = items.length === 2 && items.some((item) => findDateRange(item) !== null);
      rows.push(...(items.length > 1 && !dated ? items.map((text) => ({ ...line, text })) : [line]));
    }
  }
  return readStatements(rows, kind, "", context);
}
