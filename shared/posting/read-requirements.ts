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
  /\b(?:you (?:have|bring|hold|possess|are (?:fluent|experienced|proficient|familiar|certified|licensed|registered|qualified))|you(?:'|’)(?:ve|re (?:fluent|experienced|proficient|familiar|certified|licensed|registered|qualified))|you (?:know|speak|understand)|we (?:require|expect)|requires?|candidates? (?:must|should|will have|with)|looking for [^.]{0,60}?\b(?:with (?!us\b)|who has)|sie (?:verfügen|haben|besitzen|bringen|sprechen|können|beherrschen)|du (?:hast|verfügst|bringst|besitzt|sprichst|kannst|beherrschst)|wir erwarten|setzen wir voraus|abgeschlossene\w*|should have|experience (?:with|in|of)|knowledge of|proficien\w+ (?:in|with)|kenntnisse|erfahrung (?:mit|in|im|als))(?![\p{L}])/iu;

/** Cut points between sentences; a dot behind an abbreviation or a lone capital is none. */
export function splitSentences(text: string): { text: string; start: number }[] {
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

const newClause = /,?\s+(?:and\s+|und\s+)?(?=(?:you(?:(?:'|’)(?:re|ve))?|sie|du)\s+\p{L})/giu;

/** "You have 5 years of Go, you know Kubernetes, and you are fluent in English" asks for three things. */
function splitClauses(sentence: { text: string; start: number }): { text: string; start: number }[] {
  const cuts = [...sentence.text.matchAll(newClause)].filter((cut) => cut.index > 0);
  const parts: { text: string; start: number }[] = [];
  let from = 0;
  for (const cut of cuts) {
    if (sentence.text.slice(from, cut.index).trim().split(/\s+/u).length < 3) continue;
    parts.push({ text: sentence.text.slice(from, cut.index), start: sentence.start + from });
    from = cut.index + cut[0].length;
  }
  parts.push({ text: sentence.text.slice(from), start: sentence.start + from });
  return parts;
}

/** A bullet is one demand unless it holds several sentences; prose is cut at sentences and at "you …". */
function readParts(line: PostingLine): { text: string; start: number }[] {
  const single = line.bullet && line.text.length < 160 && !/[.!?;]\s+\p{Lu}/u.test(line.text);
  const sentences = single ? [{ text: line.text, start: 0 }] : splitSentences(line.text);
  return (line.bullet ? sentences : sentences.flatMap(splitClauses))
    .map((part) => trimEnds(part.text, line.start + part.start))
    .filter((part) => part.text.length >= 3 && /\p{L}{2}/u.test(part.text));
}

function headingKind(line: PostingLine, hasMust: boolean): RequirementKind | null {
  if (line.section === "must" || line.section === "nice") return line.section;
  // A list of skills beside a list of requirements names what is good to know.
  if (line.section === "skills") return hasMust ? "nice" : "must";
  return null;
}

function findDemands(lines: PostingLine[]): Found[] {
  const found: Found[] = [];
  const hasMust = lines.some((line) => line.section === "must" && !line.heading);
  const hasList = hasMust || lines.some((line) => line.section === "skills" && line.bullet);
  for (const line of lines) {
    if (line.heading || line.section === "offer" || line.section === "process" || line.section === "about")
      continue;
    const heading = headingKind(line, hasMust);
    for (const part of readParts(line)) {
      const kind = recognizeKind(part.text, heading);
      if (heading !== null && kind !== null) {
        found.push({ ...part, kind });
        continue;
      }
      // Outside such lists only what is called required or welcome counts, or, in prose, what the reader is said to have.
      const isDuty = line.bullet && line.section === "duties" && kind === null;
      if (isDuty || (kind === null && (hasList || !demandPhrase.test(part.text)))) continue;
      if (recognizeTopic(part.text, findSkills(part.text)) === "other") continue;
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
