/**
 * Finding skills in running text.
 *
 * Each word is looked up as the first word of a spelling; the longest spelling that fits wins ("Google Analytics"
 * before "Google"). Spellings that are also ordinary words ("Go", "R", "Excel", "Chef") are held back as doubtful.
 * Then a doubtful one is let in when a list neighbour is a tool ("Java, Go and R"), when several stand in a row ("Word and
 * Excel"), when words before or after say so ("experience with Go", "R programming"), when it fills its line, or when the
 * sentence names another tool of computing. What goes on like a sentence ("Excel at service", "Word of mouth") stays out.
 */

import { type IndexedSpelling, skillIndex } from "./skill-dictionary.ts";
import type { SkillEntry } from "./skill-entry.ts";
import { isGapEqual, readSkillWords, type SkillWord } from "./skill-words.ts";

export interface FoundSkill {
  /** As written. */
  text: string;
  /** Canonical name. */
  name: string;
  /** UTF-16 offsets: `text.slice(start, end)` is what was found. */
  start: number;
  end: number;
  /** A kind or part of the canonical skill ("Java 17" for "Java"). */
  narrower: boolean;
  entry: SkillEntry;
}

interface Candidate {
  spelling: IndexedSpelling;
  first: number;
  last: number;
  start: number;
  end: number;
}

function matchesAt(text: string, words: SkillWord[], at: number, spelling: IndexedSpelling): boolean {
  if (at + spelling.words.length > words.length) return false;
  for (let i = 0; i < spelling.words.length; i += 1) {
    const seen = words[at + i]!;
    const wanted = spelling.words[i]!;
    if (spelling.caseSensitive ? !isSameCase(seen.raw, wanted.raw) : seen.key !== wanted.key) return false;
    if (i > 0) {
      const gap = text.slice(words[at + i - 1]!.end, seen.start);
      if (!isGapEqual(gap, spelling.gaps[i - 1]!)) return false;
    }
  }
  return true;
}

/** A plural s may hang on a word of more than two letters ("LLMs", "Wireframes"), never on "R" or "Go". */
function isSameCase(seen: string, wanted: string): boolean {
  return seen === wanted || (wanted.length > 2 && seen === `${wanted}s`);
}

function findCandidates(text: string, words: SkillWord[]): Candidate[] {
  const { byFirstWord } = skillIndex();
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const spelling = byFirstWord.get(words[at]!.key)?.find((one) => matchesAt(text, words, at, one));
    if (!spelling) continue;
    const last = at + spelling.words.length - 1;
    found.push({ spelling, first: at, last, start: words[at]!.start, end: words[last]!.end });
    at = last;
  }
  return found;
}

const listGap =
  /^\s*(?:[,;|•·/+&]|\t|\n|-\s|–\s|and|or|und|oder|sowie|,\s*(?:and|or|und|oder))?\s*[("“]?\s*$/iu;
const leadIn =
  /(?:(?<![\p{L}])(?:in|with|using|uses?|of|on|over|mit|von|include|includes|including|like|as|knows?|language|languages|skills?|tools?|stack|experience|proficien\w+|knowledge|microsoft|ms|google|sprachen?|kenntnisse|advanced|intermediate|basic|strong|expert|programming|developer|entwickler|via)\s*[:(]?|:)\s*$/iu;
const leadOut =
  /^\s*(?:programming|programmer|developers?|development|language|code|codebase|scripts?|scripting|packages?|librar(?:y|ies)|skills?|experience|engineers?|formulas?|macros?|spreadsheets?|sheets|framework|services?|backend|frontend|components?|api|\(|entwickler|kenntnisse|programmierung|preferred|required|desired|a plus|(?:is|are|would be|ist|wäre) (?:\w+ ){0,2}(?:plus|welcome|required|preferred|desirable|advantage|essential|pflicht|vorteil|willkommen|erforderlich|wünschenswert)|erforderlich|wünschenswert|von vorteil)/iu;
/** German compounds whose first part is a tool: "React-Komponenten", "Excel-Makros"; "Express-Lieferung" is none. */
const toolCompound =
  /^-\s?(?:(?:und|oder)\s+\p{L}+-)?(?:\p{L}*(?:kenntnis|komponent|entwickl|programmier|anwendung|framework|projekt|erfahrung|umgebung|basis|tabelle|formel|makro|vorlage|skript|dashboard|code|engineer|stack|service|schnittstelle|umfeld|experte|know-how|based|basiert|like))/iu;
/** "Vitamin C", "Series C", "class C": the letter counts something else. */
const counted =
  /\b(?:vitamin|series|class|klasse|category|kategorie|grade|type|typ|level|hepatitis|plan|section|block|tier|appendix|gruppe|group|phase|ward|führerscheinklasse)\s*$/iu;
/** What makes a lone capital no tool: "R&D", "C-level", "R. Smith", "O'C". */
const glued = /^(?:[&’'.]\S|-\p{L}|\.\s?\p{Lu}\p{Ll})/u;
/** A verb or noun goes on like this: "Excel at service", "Go beyond", "Express your ideas", "Word of mouth", "React calmly". */
const goesOn =
  /^\s+(?:to|of|at|in|beyond|the|a|an|for|above|out|up|down|off|well|sure|your|our|their|his|her|you|us|it|them|über|\p{Ll}{2,}ly)(?![\p{L}])/u;

const toolCategories = new Set([
  "language",
  "framework",
  "database",
  "cloud",
  "platform",
  "tool",
  "software",
]);
const computing = new Set(["software", "infrastructure", "data"]);

function isTool(entry: SkillEntry): boolean {
  return toolCategories.has(entry.category) || computing.has(entry.trade);
}

/** Whether a neighbour in a list may speak for a doubtful one: a tool for a tool, any craft for a craft. */
function speaksFor(one: SkillEntry, other: SkillEntry): boolean {
  return isTool(one) ? isTool(other) : other.category !== "soft";
}

const isNeighbour = (text: string, left: Candidate, right: Candidate) =>
  listGap.test(text.slice(left.end, right.start));

interface Reading {
  text: string;
  all: Candidate[];
  accepted: Set<Candidate>;
}

/** What follows or precedes shows that the word is no name at all, whatever stands beside it. */
function isPlainWord(text: string, one: Candidate): boolean {
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  const after = text.slice(one.end, one.end + 60);
  const single = one.end - one.start === 1;
  if (single && (glued.test(after) || /[&’'.°-]\s?$/u.test(before) || counted.test(before))) return true;
  if (/^(?:-(?:to|live|getter)\b|\s*!|\s+to\b)/iu.test(after)) return true;
  if (/^-\s?\p{L}/u.test(after)) return !toolCompound.test(after);
  return /\p{L}-$/u.test(before) && !single;
}

function hasListNeighbour({ text, all, accepted }: Reading, at: number): boolean {
  const one = all[at]!;
  const vouches = (other: Candidate | undefined, left: Candidate | undefined, right: Candidate | undefined) =>
    other !== undefined &&
    accepted.has(other) &&
    speaksFor(one.spelling.entry, other.spelling.entry) &&
    isNeighbour(text, left!, right!);
  return vouches(all[at - 1], all[at - 1], one) || vouches(all[at + 1], one, all[at + 1]);
}

/** "Word and Excel", "Puppet, Chef or Salt": doubtful ones in a row speak for each other, two or, of the worse kind, three. */
function isInDoubtfulRow({ text, all }: Reading, at: number): boolean {
  const fits = (left: number) => {
    const a = all[left];
    const b = all[left + 1];
    return (
      a !== undefined &&
      b !== undefined &&
      isTool(a.spelling.entry) &&
      isTool(b.spelling.entry) &&
      a.spelling.entry !== b.spelling.entry &&
      a.spelling.caseSensitive &&
      b.spelling.caseSensitive &&
      isNeighbour(text, a, b)
    );
  };
  let first = at;
  let last = at;
  // Three are enough to know, and a hostile row may be as long as the text.
  while (first > at - 3 && fits(first - 1)) first -= 1;
  while (last < at + 3 && fits(last)) last += 1;
  const worst = Math.max(...all.slice(first, last + 1).map((one) => one.spelling.doubt));
  return last - first + 1 >= (worst === 2 ? 3 : 2);
}

/** Alone on its line, as skills stand in a résumé or in a list of demands. */
function isWholeLine(text: string, one: Candidate): boolean {
  const before = text.slice(Math.max(0, one.start - 8), one.start);
  const after = text.slice(one.end, one.end + 8);
  return (
    /(?:^|\n)[\s\-–•·*]*$/u.test(one.start > 8 ? `.${before}` : before) &&
    /^\s{0,3}[.,;]?\s{0,3}(?:\n|$)/u.test(after)
  );
}

/** Another tool of the computing trades within the same sentence: "Spark jobs on Databricks". */
function hasToolInSentence({ text, all, accepted }: Reading, at: number): boolean {
  const one = all[at]!;
  if (!computing.has(one.spelling.entry.trade)) return false;
  return [all[at - 1], all[at + 1]].some((other) => {
    if (!other || !accepted.has(other) || !computing.has(other.spelling.entry.trade)) return false;
    if (!isTool(other.spelling.entry) || !toolCategories.has(other.spelling.entry.category)) return false;
    const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
    return between.length < 60 && !/[.!?;:]\s|\n/u.test(between);
  });
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:]\s+|\n\s*(?:[-–•·*]\s*)?)$/u.test(text.slice(Math.max(0, at - 6), at));
}

function isInDoubt(reading: Reading, at: number): boolean {
  const { text, all } = reading;
  const one = all[at]!;
  const after = text.slice(one.end, one.end + 24);
  if (isPlainWord(text, one)) return one.spelling.doubt > 0 || one.spelling.caseSensitive;
  if (one.spelling.doubt === 0) {
    // "Swift and friendly": a capital at the start of a sentence proves nothing.
    if (!one.spelling.caseSensitive || !isWordLike(one) || !startsSentence(text, one.start)) return false;
    if (!/^\s+\p{Ll}/u.test(after) || leadOut.test(after)) return false;
    return !hasListNeighbour(reading, at);
  }
  if (hasListNeighbour(reading, at) || isInDoubtfulRow(reading, at)) return false;
  if (isWholeLine(text, one) && (one.spelling.doubt === 1 || !isTool(one.spelling.entry))) return false;
  if (one.spelling.doubt === 2) return true;
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  if (goesOn.test(after) && !leadIn.test(before)) return true;
  if (leadIn.test(before) || leadOut.test(after) || toolCompound.test(after)) return false;
  const next = all[at + 1];
  if (next && /^:\s*$/u.test(text.slice(one.end, next.start))) return false;
  return !hasToolInSentence(reading, at);
}

/** A capital and small letters, as words are written: not "AWS", not "iOS". */
const isWordLike = (one: Candidate) => /^\p{Lu}\p{Ll}+$/u.test(one.spelling.text);

/** Every skill a text names, in reading order, never overlapping. */
export function findSkills(text: string): FoundSkill[] {
  const all = findCandidates(text, readSkillWords(text));
  const accepted = new Set(all.filter((one) => one.spelling.doubt === 0));
  const reading: Reading = { text, all, accepted };
  all.forEach((one, at) => {
    if (accepted.has(one) && isInDoubt(reading, at)) accepted.delete(one);
  });
  // An accepted doubtful one vouches for its own neighbours, so go on until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 0; i < 2 * all.length; i += 1) {
      // There and back again, so that a long list needs no pass for each of its items.
      const at = i < all.length ? i : 2 * all.length - 1 - i;
      if (accepted.has(all[at]!) || isInDoubt(reading, at)) continue;
      accepted.add(all[at]!);
      changed = true;
    }
  }
  return all
    .filter((one) => accepted.has(one))
    .map(({ spelling, start, end }) => ({
      text: text.slice(start, end),
      name: spelling.entry.name,
      start,
      end,
      narrower: spelling.narrower,
      entry: spelling.entry,
    }));
}
