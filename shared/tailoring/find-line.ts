/**
 * The line that shows a requirement met: in words a reader of the posting recognises, where one looks for it. A paper or degree is
 * shown by the line that names it; years by a line that states them for that work, or by one post that spans them in print and
 * says the work in its title or, among the latest, in a bullet; skills and deeds by headline, summary, lists and the latest posts.
 */

import type { Posting, Requirement } from "../posting/model.ts";
import type { Fact } from "../resume/model.ts";
import { findHumanLanguages } from "../text/human-languages.ts";
import { type FoundSkill, findSkills } from "../text/skills/index.ts";
import { countExperience } from "./count-experience.ts";
import { factOfText } from "./fact-of-text.ts";
import { readStatedYears } from "./find-stated-years.ts";
import { isUnfinished, takesUnfinished } from "./is-unfinished.ts";
import { listCountedPosts, listOwn, matchField, meetsField, meetsPart } from "./match-experience.ts";
import { asksForTraining } from "./match-papers.ts";
import {
  asksForDegree,
  findExample,
  hasSkill,
  leastGroups,
  listAskedWords,
  listSkillGroups,
  matchLeadership,
  meetsWords,
  type RequirementMatch,
  tellsDeed,
} from "./match-requirements.ts";
import { containsSpelling, isRecognised, plainSpelling, withoutLevel } from "./posting-spelling.ts";
import { readDegrees } from "./read-degrees.ts";
import { evidenceOf } from "./read-evidence.ts";
import { type AskedField, readField } from "./read-field.ts";
import { readStems, readWords } from "./read-words.ts";
import { holdsMeaning } from "./same-meaning.ts";
import { holdsSuite, isOfSuite, listMembers } from "./skill-kinds.ts";

/** One line of the document; `block` is empty for a line yet to be inserted. */
export interface Line {
  block: string;
  text: string;
}

interface Sources {
  posting: Posting;
  facts: readonly Fact[];
  /** `YYYY-MM-DD` */
  today: string;
}

/** Of a requirement that is met; null where nothing shows it. */
export function findLine(match: RequirementMatch, all: readonly Line[], input: Sources): string | null {
  const { requirement } = match;
  const lines = takesUnfinished(requirement.text) ? all : withoutUnfinished(all, input.facts);
  const { text, topic } = requirement;
  if (topic === "language") return findSourceLine(match, lines, input.facts, showsLanguage(text));
  if (requirement.years !== null) return findYearsLine(requirement, requirement.years, lines, input);
  if (asksForDegree(requirement) || topic === "licence" || asksForTraining(text))
    return findSourceLine(match, lines, input.facts, showsPaper(match));
  const seen = listLookedAt(lines, input.facts);
  const sure = input.facts.filter((fact) => fact.confidence === "sure");
  const leading = matchLeadership(text, sure);
  const example = listSkillGroups(text).length > 0 ? findExample(text, input.facts) : null;
  if (leading.length > 0 || (example !== null && example.fact === match.facts[0]?.fact))
    return findSourceLine(match, seen, input.facts, () => true);
  if (topic === "experience" && matchField(requirement, sure).length > 0)
    return findFieldLine(readField(text), seen);
  return findSkillLine(requirement, lines, input);
}

/** "Level 3 Award in HACCP (begun)" shows nothing, even where HACCP is met otherwise. */
function withoutUnfinished(lines: readonly Line[], facts: readonly Fact[]): Line[] {
  const done = new Set<string>();
  const begun = new Set<string>();
  for (const fact of facts)
    for (const source of fact.sources)
      if (source.kind === "block") (isUnfinished(fact) ? begun : done).add(source.block);
  return lines.filter(({ block }) => !begun.has(block) || done.has(block));
}

/** The line of the facts' own that shows most of it. */
function findSourceLine(
  match: { facts: readonly { fact: string }[] },
  lines: readonly Line[],
  facts: readonly Fact[],
  shows: (text: string) => number | boolean,
): string | null {
  for (const { fact: id } of match.facts) {
    const blocks = new Set(
      (facts.find((one) => one.id === id)?.sources ?? []).flatMap((source) =>
        source.kind === "block" ? [source.block] : [],
      ),
    );
    let best: { text: string; shown: number } | null = null;
    for (const line of lines) {
      const shown = blocks.has(line.block) ? Number(shows(line.text)) : 0;
      if (shown > (best?.shown ?? 0)) best = { text: line.text, shown };
    }
    if (best) return best.text;
  }
  return null;
}

const showsLanguage = (asked: string) => {
  const names = findHumanLanguages(asked).map(({ name }) => name);
  return (text: string) => findHumanLanguages(text).some(({ name }) => names.includes(name));
};

function showsPaper({ requirement, facts }: RequirementMatch): (text: string) => number {
  const skills = new Set([
    ...findSkills(requirement.text).map(({ name }) => name),
    ...facts.flatMap((fact) => fact.skills),
  ]);
  const words = [...listAskedWords(requirement.text), ...facts.flatMap((fact) => fact.words)].flatMap(
    (word) => readWords(word).map(({ stem, lower }) => ({ stem, lower })),
  );
  return (text) => {
    const own = readWords(text);
    const shared = words.filter(({ stem, lower }) =>
      own.some((word) => word.stem === stem || (lower.length > 5 && word.lower.startsWith(lower))),
    ).length;
    const named = findSkills(text).filter(({ name }) => skills.has(name)).length;
    const school = /(?:seminar|schule|akademie|universit|college|institut|\bschool)/i.test(text) ? 0.5 : 1;
    return (
      school * (2 * named + shared) + (readDegrees(text).length > 0 || /\bdoctor of\b/i.test(text) ? 1 : 0)
    );
  };
}

function findYearsLine(
  requirement: Requirement,
  asked: number,
  lines: readonly Line[],
  { facts, posting, today }: Sources,
): string | null {
  const { parts } = readField(requirement.text);
  const seen = listLookedAt(lines, facts);
  const stated = findStatedLine(parts, asked, seen, facts);
  if (stated) return stated;
  const spans = listCountedPosts(parts, facts, posting)
    .filter((post) => countExperience([post], today, { skills: [], stems: [], least: 0 }).years >= asked)
    .sort((a, b) => (b.start ?? "").localeCompare(a.start ?? ""));
  for (const post of spans) {
    if (!meetsField([post], parts)) continue;
    const title = readStems(post.title ?? "");
    const line = findOwn(
      post,
      lines,
      (text) => [...readStems(text)].filter((stem) => title.has(stem)).length,
    );
    if (line) return line;
  }
  for (const post of spans)
    for (const deed of listOwn(post, facts)) {
      const line = deed === post ? null : findOwn(deed, seen, () => 1);
      if (line && meetsField([deed], parts)) return line;
    }
  return null;
}

/** "Registered nurse with nine years on acute wards": as many years as asked, of that work. */
export function findStatedLine(
  parts: AskedField["parts"],
  asked: number,
  lines: readonly Line[],
  facts: readonly Fact[],
): string | null {
  const summaries = new Set(
    facts
      .filter(({ kind }) => kind === "summary")
      .flatMap(({ sources }) => sources.flatMap((one) => (one.kind === "block" ? [one.block] : []))),
  );
  const line = lines.find(
    (one) =>
      readStatedYears(one.text) >= asked &&
      (parts.length === 0 ? summaries.has(one.block) : meetsField([factOfText(one.text)], parts)),
  );
  return line?.text ?? null;
}

const findOwn = (fact: Fact, lines: readonly Line[], weigh: (text: string) => number): string | null =>
  findSourceLine({ facts: [{ fact: fact.id }] }, lines, [fact], weigh);

/** The field in the posting's own words or near ones; what only whoever knows the trade gathers shows nothing. */
function findFieldLine({ parts }: AskedField, lines: readonly Line[]): string | null {
  const literal = (text: string, part: AskedField["parts"][number]): boolean => {
    const stems = readStems(text);
    return (
      part.words.some((word) => holdsMeaning(stems, readWords(word)[0]?.stem ?? word)) ||
      (part.skills.length > 0 && meetsPart(factOfText(text), { skills: part.skills, words: [] }))
    );
  };
  return lines.find(({ text }) => parts.every((part) => literal(text, part)))?.text ?? null;
}

function findSkillLine(requirement: Requirement, lines: readonly Line[], input: Sources): string | null {
  const groups = listSkillGroups(requirement.text);
  if (groups.length === 0) return findWordLine(requirement, listLookedAt(lines, input.facts));
  const seen = listLookedAt(lines, input.facts);
  const sure = input.facts.filter((fact) => fact.confidence === "sure").map(evidenceOf);
  const shown: { group: readonly FoundSkill[]; line: string }[] = [];
  const named = new Set(seen.flatMap(({ text }) => findSkills(text).map(({ name }) => name)));
  for (const group of groups) {
    // Of a suite each program may have a line of its own.
    const suite = group.some((skill) => holdsSuite(skill, named)) ? findSuiteLine(group, seen) : undefined;
    if (suite) {
      shown.push({ group, line: suite });
      continue;
    }
    const line = group
      .filter((skill) => sure.some((evidence) => hasSkill(evidence, skill)))
      .map((skill) => seen.find((one) => showsSkill(one.text, skill, input.posting)))
      .find((found) => found !== undefined);
    if (line) shown.push({ group, line: line.text });
  }
  // "Event streaming with Apache Kafka": the posting itself says of which kind Kafka is.
  const told = groups.filter((group) =>
    shown.some((one) => one.group === group || isKindOf(group, one.group)),
  ).length;
  return told >= leastGroups(requirement.text, groups) ? (shown[0]?.line ?? null) : null;
}

const isKindOf = (kind: readonly FoundSkill[], members: readonly FoundSkill[]): boolean =>
  kind.some((wanted) => members.some(({ name }) => listMembers(wanted).includes(name)));

const findSuiteLine = (group: readonly FoundSkill[], lines: readonly Line[]): string | undefined =>
  lines.find(({ text }) => findSkills(text).some(({ name }) => group.some((skill) => isOfSuite(skill, name))))
    ?.text;

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
export function listLookedAt(lines: readonly Line[], facts: readonly Fact[]): Line[] {
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
