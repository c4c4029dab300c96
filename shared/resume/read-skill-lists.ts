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
    if (/[\p{L}\d]/u.test(item)) items.push(item);
    current = "";
  };
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i]!;
    if (char === "(" || char === "[") depth += 1;
    if (char === ")" || char === "]") depth = Math.max(0, depth - 1);
    const cut =
      depth === 0 &&
      (/[,;|•·●▪◦\t\n]/u.test(char) || (/[–—]/u.test(char) && text[i - 1] === " " && text[i + 1] === " "));
    if (cut && !(char === "," && /\d/u.test(text[i - 1] ?? "") && /\d/u.test(text[i + 1] ?? ""))) push();
    else current += char;
    if (depth === 0 && char === " " && current.endsWith("   ")) push();
  }
  push();
  return items;
}

const levelTail =
  /\s*(?:[-–—:]|\()\s*(?:(?:very |sehr )?(?:good|basic|basics|advanced|expert|proficient|intermediate|beginner|fluent|gut|gute kenntnisse|grundkenntnisse|fortgeschritten|experte|sehr gut)|\d+\s*(?:\+\s*)?(?:years?|yrs?|jahre?))\s*\)?$/iu;
const leadWords =
  /^(?:\((?:beginner|intermediate|advanced|expert)\)|(?:proficient|experienced|skilled|familiar|knowledgeable|basic knowledge|knowledge|working knowledge|experience)\s+(?:in|with|of)|sehr gute kenntnisse in|gute kenntnisse in|kenntnisse in)\s+/iu;

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
  return canonicalSkill(text) ?? canonicalSkill(text.replace(/\s*\([^)]*\)$/u, ""));
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
  const seen = new Set<string>();
  let group: string | null = null;
  const add = (raw: string, line: ResumeLine, inGroup: string | null) => {
    const text = raw.replace(levelTail, "").replace(leadWords, "").trim();
    if (text === "" || !/\p{L}/u.test(text) || seen.has(text.toLowerCase())) return;
    seen.add(text.toLowerCase());
    const name = nameSkill(text);
    reading.skills.push({
      id: context.ids("skill", text.toLowerCase()),
      sources: sourcesOf([line], context.versionId),
      ...certainty(hasGap(text) && "gap"),
      text,
      name,
      group: inGroup,
    });
  };
  lines.forEach((line, i) => {
    if (line.placeholder || line.ornament) return;
    const match = label.exec(line.text);
    const named = match ? recognizeSectionTitle(match[1]!) : null;
    if (match && named?.exact && named.kind === "languages" && findHumanLanguages(match[2]!).length > 0) {
      reading.languages.push(...readLanguages([{ ...line, text: match[2]! }], context));
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
        (findLanguageLevel(item) !== null || languages[0]!.text.length === item.length) &&
        canonicalSkill(item) === null
      ) {
        reading.languages.push(...readLanguages([{ ...line, text: item }], context));
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
