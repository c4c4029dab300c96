/**
 * Requirements: each bullet (or sentence) under a heading such as "Requirements" or "Nice to have", and elsewhere each
 * sentence that says in so many words that something is required or welcome. Words in the line itself
 * ("a plus", "must") win over the heading; what stands in brackets or behind "preferably" does not.
 */

import { findSkills } from "../text/skills/index.ts";
import { isCondition, isDemand, isNoDemand, isPlainMust, isWish, recognizeKind } from "./demand-phrases.ts";
import { findYears } from "./find-years.ts";
import type { Requirement, RequirementKind, RequirementTopic } from "./model.ts";
import type { PostingLine } from "./read-posting-lines.ts";
import { recognizeTopic } from "./recognize-topic.ts";

const abbreviation =
  /(?<![\p{L}])(?:staatl|erw|gepr|abgeschl|einschl|evtl|ggf|vgl|Std|Tel|usw|entspr|kaufm|techn|med|gem|lt|o\.\s?ä|yrs|Sr|Jr|e\.g|i\.e|etc|incl|bzw|z\.\s?B|u\.\s?a|ca|mind|inkl|min|max|approx|vs|Dr|Prof|Nr|No|St|Inc|Ltd|sc|[A-Za-z]|(?:das|den|der|die|dem|zum|am|im|ab|bis|vom) \d{1,2})$/u;
const sentenceOpening = /^(?:Du|Sie|Wir|Ihr|You|We|The|Die|Der|Das|It|This)(?![\p{L}])/u;

/** Cut points between sentences; a dot behind an abbreviation or a lone capital is none, unless a sentence opens behind it. */
export function splitSentences(text: string, atSemicolons = false): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?;](?:\s+|$)/gu)) {
    const end = match.index + match[0].length;
    const next = text.slice(end, end + 8);
    if (
      match[0].startsWith(".") &&
      abbreviation.test(text.slice(Math.max(from, match.index - 12), match.index)) &&
      !sentenceOpening.test(next)
    )
      continue;
    const lower = atSemicolons && match[0].startsWith(";");
    if (end < text.length && !lower && !/^[\p{Lu}\d"“(]/u.test(next)) continue;
    parts.push({ text: text.slice(from, end), start: from });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), start: from });
  return parts;
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

const newClause =
  /(?:,\s+(?:and\s+|und\s+)?|\s+(?:and|und)\s+)(?=(?:you(?:(?:'|’)(?:re|ve|ll))?|sie|du)\s+\p{L})|,\s+(?:and|und)\s+(?=[^,]{0,40}\b(?:du|you)\b)/giu;

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

/** "X required, Y a plus": two demands, each with its own word. Elsewhere a comma joins what is asked for together. */
const ownWord =
  /,\s+(?=[^,]{2,60}\s(?:an? (?:must|(?:\p{L}+ )?merit|plus|bonus|advantage|asset)|required|preferred|desirable|desired|ein (?:plus|muss)|erforderlich|von vorteil|wünschenswert)[\s.]*$)/iu;
const hasOwnWord =
  /(?<![\p{L}])(?:required|mandatory|erforderlich|zwingend|an? (?:must|(?:\p{L}+ )?merit|plus|advantage))(?![\p{L}])/iu;

function splitOwnWords(part: { text: string; start: number }): { text: string; start: number }[] {
  const cut = ownWord.exec(part.text);
  if (!cut || !hasOwnWord.test(part.text.slice(0, cut.index))) return [part];
  const from = cut.index + cut[0].length;
  return [
    { text: part.text.slice(0, cut.index), start: part.start },
    { text: part.text.slice(from), start: part.start + from },
  ];
}

/** A bullet is one demand unless it holds several sentences; prose is cut at sentences and at "you …". */
function readParts(line: PostingLine): { text: string; start: number }[] {
  const single = line.bullet && line.text.length < 160 && !/[.!?;]\s+\p{L}/u.test(line.text);
  const sentences = single ? [{ text: line.text, start: 0 }] : splitSentences(line.text, line.bullet);
  return (line.bullet ? sentences : sentences.flatMap(splitClauses))
    .flatMap(splitOwnWords)
    .map((part) => trimEnds(part.text, line.start + part.start))
    .filter((part) => part.text.length >= 3 && /\p{L}{2}/u.test(part.text));
}

function headingKind(line: PostingLine, hasMust: boolean): RequirementKind | null {
  if (line.section === "must" || line.section === "nice") return line.section;
  // A list of skills beside a list of requirements names what is good to know.
  if (line.section === "skills") return hasMust ? "nice" : "must";
  return null;
}

/** What may keep somebody out, said anywhere in the posting. */
const knockOuts = new Set<RequirementTopic>(["permit", "licence", "place", "language", "degree"]);

/** Outside a list of demands: what is called required or welcome, or, where there is no list, what the reader is said to have. */
function recognizeProse(text: string, line: PostingLine, hasList: boolean): RequirementKind | null {
  const kind = recognizeKind(text, isDemand(text) || isCondition(text) ? "must" : null);
  if (kind === null) return null;
  const topic = recognizeTopic(text, findSkills(text));
  if (topic === "other" && !(kind === "nice" ? isWish(text) : isPlainMust(text))) return null;
  if (line.section === "process" || line.section === "about" || line.section === "offer") {
    return topic === "permit" && isCondition(text) ? kind : null;
  }
  const called = recognizeKind(text, null);
  if (line.bullet && line.section === "duties") return called;
  if (called !== null || !hasList) return kind;
  return isCondition(text) && knockOuts.has(topic) ? kind : null;
}

function findDemands(lines: readonly PostingLine[]): Found[] {
  const found: Found[] = [];
  const hasMust = lines.some((line) => line.section === "must" && !line.heading);
  const hasList = hasMust || lines.some((line) => line.section === "skills" && line.bullet);
  for (const line of lines) {
    if (line.heading) continue;
    const heading = headingKind(line, hasMust);
    for (const part of readParts(line)) {
      if (isNoDemand(part.text)) continue;
      const kind =
        heading !== null ? recognizeKind(part.text, heading) : recognizeProse(part.text, line, hasList);
      if (kind !== null) found.push({ ...part, kind });
    }
  }
  return found;
}

/** In reading order, `r1`, `r2`, …; each `text` is the posting's own words at `start`–`end`. */
export function readRequirements(lines: readonly PostingLine[]): Requirement[] {
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
