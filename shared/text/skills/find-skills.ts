/**
 * Finding skills in running text.
 *
 * Each word is looked up as the first word of a spelling; the longest spelling that fits wins ("Google Analytics"
 * before "Google"). Spellings that are also ordinary words ("Go", "R", "Excel", "Chef") are held back as doubtful.
 * A second pass lets a doubtful one in when a list neighbour is a tool ("Java, Go and R"), when words before or
 * after say so ("experience with Go", "R programming"), or when it is all the text there is.
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
  /(?:\b(?:in|with|using|of|mit|von|include|includes|including|like|know|knows|language|languages|skills?|tools?|stack|experience|proficien\w+|knowledge|microsoft|ms|google|sprachen?|kenntnisse|advanced|intermediate|basic|strong|expert|programming|developer|entwickler|via)\s*[:(]?|:)\s*$/iu;
const leadOut =
  /^\s*(?:programming|programmer|developers?|language|code|codebase|scripts?|scripting|skills?|experience|engineers?|formulas?|macros?|spreadsheets?|sheets|framework|services?|backend|api|\(|entwickler|kenntnisse|-kenntnisse|-entwickl|programmierung|preferred|required|desired|is a plus|a plus|erforderlich|wünschenswert|von vorteil)/iu;
/** "Vitamin C", "Series C", "class C": the letter counts something else. */
const counted =
  /\b(?:vitamin|series|class|klasse|category|kategorie|grade|type|typ|level|hepatitis|plan|section|block|tier|appendix|gruppe|group|phase|führerscheinklasse)\s*$/iu;
/** What makes a lone capital no tool: "R&D", "C-level", "R. Smith", "O'C". */
const glued = /^(?:[&’'.]\S|-\p{L}|\.\s?\p{Lu}\p{Ll})/u;

function isTool(entry: SkillEntry): boolean {
  return (
    entry.trade === "software" ||
    entry.trade === "infrastructure" ||
    entry.trade === "data" ||
    ((entry.trade === "office" || entry.trade === "marketing") &&
      (entry.category === "software" || entry.category === "tool" || entry.category === "platform")) ||
    entry.category === "software"
  );
}

function isNeighbour(text: string, left: Candidate, right: Candidate): boolean {
  return listGap.test(text.slice(left.end, right.start));
}

function isInDoubt(text: string, all: Candidate[], at: number, accepted: ReadonlySet<Candidate>): boolean {
  const one = all[at]!;
  if (one.spelling.doubt === 0) return false;
  const before = text.slice(Math.max(0, one.start - 40), one.start);
  const after = text.slice(one.end, one.end + 24);
  const single = one.end - one.start === 1;
  if (single && (glued.test(after) || /[&’'.-]$/u.test(before) || counted.test(before))) return true;
  if (/^-(?:to|live|getter)\b/iu.test(after) || /^\s+to\b/u.test(after)) return true;
  for (const [left, right] of [
    [all[at - 1], one],
    [one, all[at + 1]],
  ] as const) {
    const other = left === one ? right : left;
    if (
      left &&
      right &&
      other &&
      accepted.has(other) &&
      isTool(other.spelling.entry) &&
      isNeighbour(text, left, right)
    ) {
      return false;
    }
  }
  if (one.spelling.doubt === 2) return true;
  if (text.trim() === text.slice(one.start, one.end)) return false;
  // At the start of a sentence "Excel at service" and "Go beyond" are verbs.
  if (/^\s+(?:at|in|beyond|the|a|an|for|above|out|über)\b/iu.test(after) && !leadIn.test(before)) return true;
  return !(leadIn.test(before) || leadOut.test(after));
}

/** Every skill a text names, in reading order, never overlapping. */
export function findSkills(text: string): FoundSkill[] {
  const candidates = findCandidates(text, readSkillWords(text));
  const accepted = new Set(candidates.filter((one) => one.spelling.doubt === 0));
  // An accepted doubtful one vouches for its own neighbours, so go on until nothing changes.
  for (let changed = true; changed; ) {
    changed = false;
    candidates.forEach((one, at) => {
      if (!accepted.has(one) && !isInDoubt(text, candidates, at, accepted)) {
        accepted.add(one);
        changed = true;
      }
    });
  }
  return candidates
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
