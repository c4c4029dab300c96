/**
 * The score is a table: each requirement, whether a fact meets it (evidenced) and whether the document says so in words
 * a reader of the posting recognises, where it is looked for (visible). Visible never goes beyond evidenced, so words
 * without a fact behind them move nothing. What was written for machines alone is no fact here (`findStuffing`), and what
 * nobody sees is no line. Fit, tier and sentences follow from the table (`rateFit`).
 */

import type { Block } from "../docx/types.ts";
import type { Posting, Requirement } from "../posting/model.ts";
import { cutUnseenText } from "../resume/cut-unseen-text.ts";
import type { Fact } from "../resume/model.ts";
import { readResume } from "../resume/read-resume.ts";
import { type FoundSkill, findSkills } from "../text/skills/index.ts";
import { answerPainPoints } from "./answer-pain-points.ts";
import { findStuffing, type Stuffing } from "./find-stuffing.ts";
import { listKnockOuts } from "./list-knock-outs.ts";
import {
  asksForDegree,
  findExample,
  hasSkill,
  leastGroups,
  listAskedWords,
  listSkillGroups,
  matchLeadership,
  matchRequirements,
  meetsWords,
  type RequirementMatch,
  tellsDeed,
} from "./match-requirements.ts";
import type { AnswerRecord, RequirementScore, Score, Suggestion } from "./model.ts";
import { nameAsks } from "./name-asks.ts";
import { parseBack } from "./parse-back.ts";
import { containsSpelling, isRecognised, plainSpelling, withoutLevel } from "./posting-spelling.ts";
import { rateFit } from "./rate-fit.ts";
import { evidenceOf } from "./read-evidence.ts";
import { readStems, readWords } from "./read-words.ts";

export interface FitInput {
  posting: Posting;
  facts: readonly Fact[];
  blocks: readonly Block[];
  /** Counted as accepted. A `question` is never inserted and therefore not counted. */
  suggestions?: readonly Suggestion[];
  /** What the candidate has been asked; what was declined is known not to be met. */
  answers?: readonly AnswerRecord[] | undefined;
  /** Pictures in the document. */
  pictures?: number | undefined;
  /** `YYYY-MM-DD`, for durations of positions that go on. */
  today: string;
}

export interface Table {
  /** In the posting's order, as `requirements`. */
  matches: RequirementMatch[];
  requirements: RequirementScore[];
  after: RequirementScore[];
  stuffed: Stuffing;
}

/** The table alone, for the document as it is and with the suggestions given. */
export function scoreRequirements(given: FitInput): Table {
  const seen = cutUnseenText(given.blocks);
  const stuffed = findStuffing({ ...given, blocks: seen });
  const blocks = seen.filter((block) => !stuffed.blocks.has(block.address));
  const input = { ...given, blocks, facts: given.facts.filter((fact) => !stuffed.facts.has(fact.id)) };
  const matches = matchRequirements(input);
  const score = (some: readonly Suggestion[]) => {
    const lines = linesOf(blocks, some);
    return matches.map((match) => scoreRequirement(match, lines, input));
  };
  const accepted = (input.suggestions ?? []).filter((suggestion) => suggestion.verdict === "supported");
  const requirements = score([]);
  return { matches, requirements, after: accepted.length > 0 ? score(accepted) : requirements, stuffed };
}

/** Same input, same score. */
export function scoreFit(input: FitInput): Score {
  const { posting, blocks, today } = input;
  const { matches, requirements, after, stuffed } = scoreRequirements(input);
  const facts = input.facts.filter((fact) => fact.confidence === "sure" && !stuffed.facts.has(fact.id));
  const knockOuts = listKnockOuts(matches, facts, input.answers ?? []);
  const count = (scores: readonly RequirementScore[]): number =>
    scores.filter(({ visible }) => visible).length;
  return {
    today: count(requirements),
    reachable: requirements.filter(({ evidenced }) => evidenced).length,
    after: count(after),
    of: requirements.length,
    requirements,
    ...rateFit({ today: requirements, after, knockOuts, stuffed: stuffed.lines }),
    knockouts: knockOuts,
    painPoints: answerPainPoints({ posting, facts, today }),
    parseBack: parseBack({ blocks, resume: readResume([...blocks]), pictures: input.pictures ?? 0 }),
  };
}

/** One line of the document; `block` is empty for a line yet to be inserted. */
export interface Line {
  block: string;
  text: string;
}

function linesOf(blocks: readonly Block[], accepted: readonly Suggestion[]): Line[] {
  const lines = new Map<string, Line>(
    blocks.map((block) => [block.address, { block: block.address, text: block.text }]),
  );
  const inserted: Line[] = [];
  for (const { edit } of accepted) {
    if (edit?.type === "replace") lines.set(edit.block, { block: edit.block, text: edit.after });
    else if (edit?.type === "delete") lines.delete(edit.block);
    else if (edit?.type === "insert") inserted.push({ block: "", text: edit.text });
  }
  return [...lines.values(), ...inserted].filter((line) => line.text.trim() !== "");
}

function scoreRequirement(
  match: RequirementMatch,
  lines: readonly Line[],
  input: FitInput,
): RequirementScore {
  const { requirement } = match;
  const line = match.evidenced ? findLine(match, lines, input) : null;
  return {
    id: requirement.id,
    text: requirement.text,
    kind: requirement.kind,
    evidenced: match.evidenced,
    visible: line !== null,
    facts: match.evidenced ? match.facts.map((fact) => fact.fact) : [],
    line,
    ...(match.evidenced ? {} : { asks: nameAsks(match) }),
  };
}

function findLine(match: RequirementMatch, lines: readonly Line[], input: FitInput): string | null {
  const { requirement } = match;
  if (asksForDegree(requirement) || requirement.topic === "language" || requirement.topic === "licence")
    return findSourceLine(match, lines, input.facts);
  if (requirement.years !== null) return findYearsLine(match, requirement.years, lines, input.facts);
  const leading = matchLeadership(
    requirement.text,
    input.facts.filter((fact) => fact.confidence === "sure"),
  );
  const example =
    listSkillGroups(requirement.text).length > 0 ? findExample(requirement.text, input.facts) : null;
  if (leading.length > 0 || (example !== null && example.fact === match.facts[0]?.fact))
    return findSourceLine(match, lines, input.facts);
  return findSkillLine(requirement, lines, input);
}

function findSourceLine(
  match: RequirementMatch,
  lines: readonly Line[],
  facts: readonly Fact[],
): string | null {
  for (const { fact: id } of match.facts) {
    const fact = facts.find((one) => one.id === id);
    for (const source of fact?.sources ?? []) {
      const line = source.kind === "block" ? lines.find((one) => one.block === source.block) : undefined;
      if (line) return line.text;
    }
  }
  return null;
}

/** A stated number of years, or the dated line of a post whose title names the trade asked for. */
function findYearsLine(
  match: RequirementMatch,
  asked: number,
  lines: readonly Line[],
  facts: readonly Fact[],
): string | null {
  const stated = lines.find((line) => {
    const years = /(\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\+?\s+years/i.exec(
      line.text,
    );
    return years !== null && readNumber(years[1]!) >= asked;
  });
  return stated?.text ?? findSourceLine(match, lines, facts);
}

const numberWords =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const readNumber = (text: string): number => {
  const at = numberWords.indexOf(text.toLowerCase());
  return at >= 0 ? at : text.toLowerCase() === "twenty" ? 20 : Number(text);
};

function findSkillLine(requirement: Requirement, lines: readonly Line[], input: FitInput): string | null {
  const groups = listSkillGroups(requirement.text);
  if (groups.length === 0) return findWordLine(requirement, lines);
  const seen = listLookedAt(lines, input.facts);
  const sure = input.facts.filter((fact) => fact.confidence === "sure").map(evidenceOf);
  const shown: string[] = [];
  for (const group of groups) {
    const line = group
      .filter((skill) => sure.some((evidence) => hasSkill(evidence, skill)))
      .map((skill) => seen.find((one) => showsSkill(one.text, skill, input.posting)))
      .find((found) => found !== undefined);
    if (line) shown.push(line.text);
  }
  return shown.length >= leastGroups(requirement.text, groups) ? (shown[0] ?? null) : null;
}

/** Whether a line names a skill in a spelling the posting's reader recognises. */
function showsSkill(text: string, skill: FoundSkill, posting: Posting): boolean {
  if (findSkills(text).some((own) => own.name === skill.name && isRecognised(own.text, skill.name, posting)))
    return true;
  if (tellsInPlainWords(text, skill)) return true;
  return plainSpelling(skill.text).length > 3 && containsSpelling(` ${text}`, withoutLevel(skill.text));
}

/** "Mentored" shows "mentoring", and whoever onboards people reads "orientation" as that. */
const tellsInPlainWords = (text: string, skill: FoundSkill): boolean =>
  tellsDeed(new Set(readStems(text)), skill) &&
  (/^onboarding$/i.test(skill.text) || readStems(text).has(plainSpelling(skill.text)));

/** How many of the latest positions a reader goes through line by line. */
const readPositions = 2;

/** Skills are looked for in the summary, in lists of skills and in the latest positions; what only an old bullet says is overlooked. */
function listLookedAt(lines: readonly Line[], facts: readonly Fact[]): Line[] {
  const positions = facts
    .filter((fact) => fact.kind === "position")
    .sort((a, b) => (b.start ?? "").localeCompare(a.start ?? ""));
  // Of several that began together all are read, in whatever order they come.
  const last = positions[readPositions - 1]?.start ?? "";
  const old = new Set(
    positions
      .slice(readPositions)
      .filter(({ start }) => (start ?? "") < last)
      .map((position) => position.id),
  );
  const overlooked = new Set<string>();
  const looked = new Set<string>();
  for (const fact of facts) {
    for (const source of fact.sources) {
      if (source.kind !== "block") continue;
      if (fact.kind === "achievement" && fact.positionId !== null && old.has(fact.positionId))
        overlooked.add(source.block);
      else looked.add(source.block);
    }
  }
  return lines.filter((line) => looked.has(line.block) || !overlooked.has(line.block));
}

function findWordLine(requirement: Requirement, lines: readonly Line[]): string | null {
  const asked = listAskedWords(requirement.text).map((word) => readWords(word)[0]!.stem);
  let best: { line: Line; shared: number } | null = null;
  for (const line of lines) {
    const stems = readStems(line.text);
    const shared = asked.filter((stem) => stems.has(stem)).length;
    if (meetsWords(shared, asked.length) && shared > (best?.shared ?? 0)) best = { line, shared };
  }
  return best?.line.text ?? null;
}
