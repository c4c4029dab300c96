/**
 * Requirements: each bullet (or sentence) under a heading such as "Requirements" or "Nice to have", and elsewhere each
 * sentence that says in so many words that something is required or welcome. Words in the line itself
 * ("a plus", "must") win over the heading; what stands in brackets or behind "preferably" does not.
 */

import { findSkills } from "../text/skills/index.ts";
import type { Requirement, RequirementKind } from "./model.ts";
import type { PostingLine } from "./read-posting-lines.ts";
import { findYears, recognizeTopic } from "./recognize-topic.ts";

const nicePhrase =
  /\b(?:nice[- ]to[- ]have|(?:is|are|be|as) an? (?:strong |big |definite |real |huge )?(?:plus|bonus|advantage|asset)|a (?:strong |big |definite )?plus|a bonus|bonus points?|an advantage|an asset|(?:strongly |highly )?preferred|desirable|desired|advantageous|beneficial|ideally|would be great|would be beneficial|welcome but|von vorteil|wünschenswert|idealerweise|ein plus|gerne? gesehen|von nutzen|optional|kein muss|pluspunkt)(?![\p{L}])/iu;
const mustPhrase =
  /\b(?:must(?:[- ]have)?|(?:is|are) required|required|mandatory|essential|at least|minimum(?: of)?|you need|need to have|zwingend|erforderlich|voraussetzung|vorausgesetzt|notwendig|mindestens|unbedingt|pflicht)(?![\p{L}])/iu;
const demandPhrase =
  /\b(?:you (?:have|bring|hold|possess|are (?:fluent|experienced|proficient|familiar|certified|licensed|registered|qualified))|you(?:'|’)ve|we (?:require|expect)|requires?|candidates? (?:must|should|will have|with)|looking for (?:an?|someone)|sie (?:verfügen|haben|besitzen|bringen|sprechen|können|beherrschen)|du (?:hast|verfügst|bringst|besitzt|sprichst|kannst|beherrschst)|wir erwarten|setzen wir voraus|abgeschlossene\w*|should have|experience (?:with|in|of)|knowledge of|proficien\w+ (?:in|with)|kenntnisse|erfahrung (?:mit|in|im|als))(?![\p{L}])/iu;

/** Cut points between sentences; a dot behind an abbreviation or a lone capital is none. */
function splitSentences(text: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?;](?:\s+|$)/gu)) {
    const end = match.index + match[0].length;
    const before = text.slice(from, match.index);
    if (
      match[0].startsWith(".") &&
      /(?:\b(?:e\.g|i\.e|etc|incl|bzw|z\.\s?B|u\.\s?a|ca|mind|inkl|min|max|approx|vs|Dr|Prof|Nr|No|St|Inc|Ltd|sc|[A-Za-z]))$/u.test(
        before,
      )
    )
      continue;
    if (end < text.length && !/^[\p{Lu}\d"“(]/u.test(text.slice(end))) continue;
    parts.push({ text: text.slice(from, end), start: from });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), start: from });
  return parts;
}

/** The line without brackets and without what follows "preferably": asides do not make a demand optional. */
function mainClause(text: string): string {
  return text
    .replace(/\([^)]*\)/gu, " ")
    .replace(/\b(?:preferably|vorzugsweise|bevorzugt|ideally in|idealerweise (?:in|im|mit))\b.*$/iu, " ");
}

function recognizeKind(text: string, heading: RequirementKind | null): RequirementKind | null {
  const clause = mainClause(text);
  const nice = nicePhrase.exec(clause);
  const must = mustPhrase.exec(clause);
  // "Bachelor's required, Master's preferred": what is required comes first.
  if (nice && must) return must.index < nice.index ? "must" : "nice";
  if (nice) return "nice";
  if (must) return "must";
  return heading;
}

interface Found {
  text: string;
  start: number;
  kind: RequirementKind;
}

function trimEnds(text: string, start: number): { text: string; start: number } {
  const lead = text.length - text.trimStart().length;
  return { text: text.trim().replace(/[;,]$/u, ""), start: start + lead };
}

function findDemands(lines: PostingLine[]): Found[] {
  const found: Found[] = [];
  const hasMust = lines.some((line) => line.section === "must" && !line.heading);
  const hasDemandSection = hasMust || lines.some((line) => line.section === "skills" && line.bullet);
  for (const line of lines) {
    if (line.heading) {
      // "Must: B.Sc. and two years of practice" opens like a heading and is one only without the rest.
      continue;
    }
    const { section } = line;
    const heading: RequirementKind | null =
      section === "must"
        ? "must"
        : section === "nice"
          ? "nice"
          : section === "skills"
            ? hasMust
              ? "nice"
              : "must"
            : null;
    if (section === "offer" || section === "process" || section === "about") continue;
    const sentences =
      line.bullet && line.text.length < 160 && !/[.!?]\s+\p{Lu}/u.test(line.text)
        ? [{ text: line.text, start: 0 }]
        : splitSentences(line.text);
    for (const sentence of sentences) {
      const part = trimEnds(sentence.text, line.start + sentence.start);
      if (part.text.length < 3 || !/\p{L}{2}/u.test(part.text)) continue;
      const kind = recognizeKind(part.text, heading);
      if (heading !== null && kind !== null) {
        found.push({ ...part, kind });
        continue;
      }
      const stated = kind !== null || (!hasDemandSection && demandPhrase.test(part.text));
      if (!stated) continue;
      if (recognizeTopic(part.text, findSkills(part.text)) === "other") continue;
      if (line.bullet && section === "duties" && kind === null) continue;
      found.push({ ...part, kind: kind ?? "must" });
    }
  }
  return found;
}

/** In reading order, `r1`, `r2`, …; each `text` is the posting's own words at `start`–`end`. */
export function readRequirements(lines: PostingLine[]): Requirement[] {
  return findDemands(lines).map((demand, i) => {
    const skills = findSkills(demand.text);
    return {
      id: `r${i + 1}`,
      text: demand.text,
      kind: demand.kind,
      topic: recognizeTopic(demand.text, skills),
      years: findYears(demand.text),
      skills: [...new Set(skills.map((skill) => skill.name))],
      start: demand.start,
      end: demand.start + demand.text.length,
    };
  });
}
