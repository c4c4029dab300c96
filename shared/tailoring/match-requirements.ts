/**
 * Requirement ↔ facts. The dictionary speaks first: a skill asked for is met by a fact that names it or a kind of it.
 * Where it is silent, shared word stems decide. Degrees, languages and years have rules of their own. Each match says
 * which words of which fact made it. Weights are fixed numbers, never drawn from the facts themselves, so that a word
 * more in the résumé which no requirement asks for changes nothing.
 */

import type { Posting, Requirement } from "../posting/model.ts";
import type { Fact } from "../resume/model.ts";
import { coversSkill, type FoundSkill, findSkills } from "../text/skills/index.ts";
import { isUnfinished, takesUnfinished } from "./is-unfinished.ts";
import { type Met, matchDegree, matchLanguage } from "./match-education.ts";
import { matchField, matchYears } from "./match-experience.ts";
import { alsoAsksForPaper, asksForTraining, matchLicence, matchTraining } from "./match-papers.ts";
import { isAskingWord } from "./plain-words.ts";
import { findNames, findTold } from "./posting-names/index.ts";
import { readDegrees } from "./read-degrees.ts";
import { affirmsTogether, type Evidence, evidenceOf } from "./read-evidence.ts";
import { listGrades } from "./read-grades.ts";
import { isContentWord, readWords } from "./read-words.ts";
import { holdsMeaning } from "./same-meaning.ts";
import { holdsSuite, listMembers } from "./skill-kinds.ts";

export interface FactMatch {
  /** Id of the fact. */
  fact: string;
  /** For ranking within one requirement only. */
  score: number;
  /** Canonical names of skills of the requirement that the fact has. */
  skills: string[];
  /** Words of the requirement that the fact shares by stem or meaning, as the requirement writes them. */
  words: string[];
}

export interface RequirementMatch {
  requirement: Requirement;
  evidenced: boolean;
  /** Best first. Without evidence these are the nearest facts, which prove nothing. */
  facts: FactMatch[];
  /** Skills and words asked for that no fact has, in the posting's spelling. */
  missing: string[];
  years: { asked: number; found: number } | null;
}

/** The skills a requirement asks for. Any member of a group will do; every group has to be met. */
export type SkillGroup = FoundSkill[];

/** Share of a requirement's own words one fact must have where the dictionary knows none of them. */
const wordShare = 0.6;
/** How many facts a match names. */
const namedFacts = 4;
/** What a skill in common weighs against a word in common. */
const skillWeight = 3;

export function matchRequirements(input: {
  posting: Posting;
  facts: readonly Fact[];
  today: string;
}): RequirementMatch[] {
  const facts = input.facts.filter((fact) => fact.confidence === "sure");
  return input.posting.requirements.map((requirement) => matchRequirement(requirement, facts, input));
}

function matchRequirement(
  requirement: Requirement,
  all: readonly Fact[],
  input: { posting: Posting; today: string },
): RequirementMatch {
  const facts = takesUnfinished(requirement.text) ? all : all.filter((fact) => !isUnfinished(fact));
  const groups = listSkillGroups(requirement.text);
  const words = listAskedWords(requirement.text);
  const found = rankFacts(groups.flat(), words, facts);
  const result: RequirementMatch = {
    requirement,
    evidenced: false,
    facts: found.slice(0, namedFacts),
    missing: [],
    years: null,
  };
  if (asksForDegree(requirement)) return { ...result, ...matchDegree(requirement, facts) };
  if (requirement.topic === "language") return { ...result, ...matchLanguage(requirement, facts) };
  if (requirement.years !== null)
    return { ...result, ...matchCareer(requirement, requirement.years, facts, input) };
  if (asksForTraining(requirement.text)) {
    const trained = matchTraining(groups, words, facts);
    const papers = groups.filter((group) => group.some((skill) => skill.entry.category === "licence"));
    if (!alsoAsksForPaper(groups)) return { ...result, ...nameFirst(trained) };
    const held = matchLicence("", papers, words, facts);
    return {
      ...result,
      evidenced: trained.evidenced && held.evidenced,
      facts: [...trained.facts.slice(0, 1), ...held.facts].slice(0, namedFacts),
      missing: [...trained.missing, ...held.missing],
    };
  }
  if (requirement.topic === "licence")
    return { ...result, ...nameFirst(matchLicence(requirement.text, groups, words, facts)) };
  if (requirement.topic === "experience") {
    const posts = matchField(requirement, facts);
    if (posts.length > 0) return { ...result, evidenced: true, facts: posts.slice(0, namedFacts) };
  }
  if (groups.length > 0) {
    const example = findExample(requirement.text, facts);
    if (example) return { ...result, evidenced: true, facts: [example] };
    const held = new Set(facts.flatMap((fact) => listPlainSkills(evidenceOf(fact))));
    const missing = groups.filter(
      (group) =>
        !group.some(
          (skill) => holdsSuite(skill, held) || facts.some((fact) => hasSkill(evidenceOf(fact), skill)),
        ),
    );
    return {
      ...result,
      evidenced: groups.length - missing.length >= leastGroups(requirement.text, groups),
      missing: missing.map((group) => group.map((skill) => skill.text).join(" / ")),
    };
  }
  const leading = matchLeadership(requirement.text, facts);
  if (leading.length > 0)
    return {
      ...result,
      evidenced: true,
      facts: leading.map((fact) => ({ fact: fact.id, score: 1, skills: [], words: [] })),
    };
  const graded = listGrades(requirement.text);
  const best = found.find((match) => {
    const text = facts.find((fact) => fact.id === match.fact)?.text ?? "";
    const held = listGrades(text).map((grade) => grade.text);
    return graded.every((grade) => held.includes(grade.text));
  });
  const evidenced = best !== undefined && meetsWords(best.words.length, words.length);
  return { ...result, evidenced, missing: words.filter((word) => !best?.words.includes(word)) };
}

const nameFirst = (met: Met): Met => ({ ...met, facts: met.facts.slice(0, namedFacts) });

/** Years, and the degree where the same sentence asks for one; or as many years more as stand in for it. */
function matchCareer(
  requirement: Requirement,
  asked: number,
  facts: readonly Fact[],
  input: { posting: Posting; today: string },
): Partial<RequirementMatch> {
  const worked = matchYears(requirement, asked, facts, input);
  const named = readDegrees(requirement.text).some(({ level }) => level !== "any" && level !== "diploma");
  if (!named || worked.evidenced !== true) return worked;
  const instead = /\b(\d+)\+?\s+years?\b[^,;.]*\b(?:in lieu|instead|without a degree)\b/i.exec(
    requirement.text,
  );
  const degree = matchDegree(requirement, facts);
  const evidenced =
    degree.evidenced || (instead !== null && (worked.years?.found ?? 0) >= Number(instead[1]));
  return {
    ...worked,
    evidenced,
    facts: [...(worked.facts ?? []), ...degree.facts].slice(0, namedFacts),
    missing: evidenced ? [] : degree.missing,
  };
}

/** A level named makes it a degree whatever else it names; "in a trauma center" makes none. */
export const asksForDegree = (requirement: Requirement): boolean => {
  const levels = readDegrees(requirement.text).map((degree) => degree.level);
  if (requirement.years !== null) return false;
  return requirement.topic === "degree"
    ? levels.length > 0 || /\b(?:educat|graduat|studium|abschluss|school)/i.test(requirement.text)
    : levels.some((level) => level !== "any" && level !== "diploma");
};

/** "software such as Procore": a named example that a fact has, even where the dictionary does not know it. */
export function findExample(text: string, facts: readonly Fact[]): FactMatch | null {
  const list = /\b(?:such as|e\.g\.?,?|like)\s+(.+)$/i.exec(text)?.[1];
  if (!list) return null;
  const names = readWords(list).filter(
    (word) => /^\p{Lu}/u.test(word.text) && isContentWord(word) && !isAskingWord(word.lower),
  );
  for (const fact of facts) {
    const named = names.find((word) =>
      evidenceOf(fact).reading.words.some((other) => other.text === word.text),
    );
    if (named) return { fact: fact.id, score: 1, skills: [], words: [named.text] };
  }
  return null;
}

const leadershipAsked =
  /\b(?:lead(?:ing)?|manag(?:e|ing)|supervis(?:e|ing)|direct(?:ing)?|run(?:ning)?|team lead(?:ing|ership)?)\s+(?:an?\s+|the\s+|of\s+)?(?:small\s+|large\s+|cross-functional\s+)?(?:\p{L}+\s+){0,2}(?:teams?|crews?|brigade|staff|people|engineers|employees|colleagues|group)\b/iu;
const people =
  /^(?:team|crew|brigad|staff|person|employe|colleagu|group|clerk|cook|nurs|engin|develop|technician|agent|member|report|analyst|design|worker|electrician|assist|volunt|fitter|teacher|apprentic|plumber|carpent|waiter|writer)$/;

/** "Experience leading a small team" is met by a deed of leading people, however they are called. */
export function matchLeadership(text: string, facts: readonly Fact[]): Fact[] {
  if (!leadershipAsked.test(text)) return [];
  return facts.filter((fact) => {
    const evidence = evidenceOf(fact);
    return evidence.scope.some((scope) => {
      if (scope.rank < 4 || evidence.reading.polarity[scope.index] !== "plain") return false;
      return evidence.reading.words
        .slice(scope.index + 1, scope.index + 6)
        .some((word) => word.segment === scope.word.segment && people.test(word.stem));
    });
  });
}

export const meetsWords = (shared: number, asked: number): boolean =>
  asked > 0 && shared >= Math.max(Math.min(2, asked), Math.ceil(asked * wordShare));

/** The words of a requirement that say what is wanted, each once, as written. */
export function listAskedWords(text: string): string[] {
  const seen = new Set<string>();
  return readWords(text)
    .filter(
      (word) =>
        isContentWord(word) && !isAskingWord(word.lower) && !seen.has(word.stem) && seen.add(word.stem),
    )
    .map((word) => word.text);
}

const alternatives =
  /\b(?:such as|e\.g\.?|for example|like|similar|any of|one of|at least one|z\.\s?b\.?|or (?:an)?other|or any other|oder (?:eine[rns]?\s+)?andere[rns]?|or equivalent)\b/i;
/** "…; Epic preferred" asks for nothing. */
const optional = /^\s*(?:is |are )?(?:preferred|a plus|desirable|an advantage|ideal)\b/i;
/** Behind these a name stands for its whole kind: "frontend frameworks", "monitoring tools". */
const kindNoun =
  /^[\s-]*(?:frameworks?|tools?|technolog\w+|platforms?|practices|concepts|principles|systems?|services|librar\w+|methodolog\w+)\b/i;

/**
 * "Java or Kotlin, and SQL" gives [[Java, Kotlin], [SQL]]; "monitoring tools (Prometheus, Grafana)" gives one group, since
 * what stands in brackets are examples. Soft skills count only where nothing harder is asked for.
 */
export function listSkillGroups(text: string): SkillGroup[] {
  const all = findSkills(text);
  const hard = all.filter((skill) => skill.entry.category !== "soft");
  const skills = hard.length > 0 ? hard : all;
  if (skills.length > 1 && (alternatives.test(text) || endsInOr(text, skills))) return [skills];
  const needed = skills.filter((skill) => !optional.test(text.slice(skill.end)));
  if (needed.length > 0 && needed.length < skills.length && !text.includes("("))
    return needed.map((skill) => [skill]);
  const groups: SkillGroup[] = [];
  for (const [i, skill] of skills.entries()) {
    const previous = skills[i - 1];
    const gap = previous ? text.slice(previous.end, skill.start) : "";
    const inBrackets = isInBrackets(text, skill.start);
    const example =
      previous !== undefined && inBrackets && (isInBrackets(text, previous.start) || gap.includes("("));
    const included =
      previous !== undefined &&
      /^\s*,(?:\s*and)?\s*$/.test(gap) &&
      /\bincluding\b/i.test(text.slice(0, previous.start));
    const kind =
      kindNoun.test(text.slice(skill.end)) && previous !== undefined && /^\s*,?\s*(?:and|or)\b/.test(gap);
    const or = /\bor\b|\boder\b|^\s*\/\s*$/i.test(gap);
    if (example || included || kind || or) {
      // "A, B or C": the names the commas part belong to the choice as well.
      const chosen = or && !example ? takeListed(groups, text) : (groups.pop() ?? []);
      groups.push([...chosen, skill]);
    } else groups.push([skill]);
  }
  return groups;
}

/** "PCI DSS audits, event sourcing, or a side project": the last of the choice is no skill. */
function endsInOr(text: string, skills: readonly FoundSkill[]): boolean {
  const [first, last] = [skills[0]!, skills.at(-1)!];
  return (
    !/\b(?:and|und|sowie)\b|[&;(]/i.test(text.slice(first.start, last.end)) &&
    /^(?:\s+\p{L}+)?\s*,?\s*(?:or|oder)\s/iu.test(text.slice(last.end))
  );
}

function takeListed(groups: SkillGroup[], text: string): SkillGroup {
  let taken = groups.pop() ?? [];
  for (let last = groups.at(-1); last?.length === 1; last = groups.at(-1)) {
    if (!/^\s*,\s*$/.test(text.slice(last[0]!.end, taken[0]!.start))) break;
    taken = [...last, ...taken];
    groups.pop();
  }
  return taken;
}

const isInBrackets = (text: string, at: number): boolean =>
  text.lastIndexOf("(", at) > text.lastIndexOf(")", at - 1);

/** A mere list under a label ("Tools: Git, Docker, Jenkins, Jira") is met by half of it; everything else by all of it. */
export function leastGroups(text: string, groups: readonly SkillGroup[]): number {
  const labelled = /^[^,(]{2,40}:\s/.test(text);
  return labelled && groups.length > 2 ? Math.ceil(groups.length / 2) : groups.length;
}

/** By the dictionary, by a tool of the kind asked for, or by a deed told in the words of a name ("Plan menus"). */
export const hasSkill = (evidence: Evidence, wanted: FoundSkill): boolean => {
  const members = listMembers(wanted);
  return (
    namesItself(evidence, wanted) ||
    tellsDeed(evidence.plain, wanted) ||
    tellsName(evidence, wanted) ||
    (members.length > 0 && affirmsSkill(evidence, (skill) => members.includes(skill.name)))
  );
};

/** By what the table of names has for it: "user testing" by "tested with 22 visitors". */
function tellsName({ reading }: Evidence, { text }: FoundSkill): boolean {
  const words = readWords(text);
  const asked = findNames(text, words).filter(({ from, to }) => to - from + 1 === words.length);
  if (asked.length === 0) return false;
  return findTold(reading.text, reading.words).some(
    (told) =>
      asked.some(({ name }) => name === told.name) &&
      reading.polarity.slice(told.from, told.to + 1).every((one) => one === "plain"),
  );
}

/**
 * Names of one word for what is done with people, which a résumé tells as a deed: "Precepted 14 graduates" is mentoring,
 * "through an orientation" onboarding. Only these: "tested" in passing does not make anyone a tester.
 */
const peopleDeeds = /^(?:mentoring|coaching|onboarding)$/i;
export const tellsDeed = (stems: ReadonlySet<string>, wanted: FoundSkill): boolean =>
  peopleDeeds.test(wanted.text) && holdsMeaning(stems, readWords(wanted.text)[0]!.stem);

/** As `hasSkill`, without what is only of its kind. Denied and weakened words do not count. */
export const namesItself = (evidence: Evidence, wanted: FoundSkill): boolean =>
  affirmsTogether(evidence, wanted.text) ||
  affirmsSkill(
    evidence,
    (skill) =>
      skill.name === wanted.name &&
      (skill.text.toLowerCase() === wanted.text.toLowerCase() ||
        coversSkill(skill.text, wanted.text) ||
        !wanted.narrower),
  );

const listPlainSkills = ({ reading }: Evidence): string[] =>
  reading.skills.flatMap((skill) => {
    const at = reading.words.findIndex((word) => word.end > skill.start);
    return reading.polarity[at] === "plain" ? [skill.name] : [];
  });

const affirmsSkill = (evidence: Evidence, is: (skill: FoundSkill) => boolean): boolean =>
  evidence.reading.skills.some((skill) => {
    const at = evidence.reading.words.findIndex((word) => word.end > skill.start);
    return evidence.reading.polarity[at] === "plain" && is(skill);
  });

export function rankFacts(
  skills: readonly FoundSkill[],
  words: readonly string[],
  facts: readonly Fact[],
): FactMatch[] {
  const asked = words.map((text) => ({ text, stem: readWords(text)[0]?.stem ?? text }));
  const matches: FactMatch[] = [];
  for (const fact of facts) {
    const evidence = evidenceOf(fact);
    const held = [...new Set(skills.filter((skill) => hasSkill(evidence, skill)).map((skill) => skill.name))];
    const shared = asked.filter((word) => holdsMeaning(evidence.plain, word.stem)).map((word) => word.text);
    const score = held.length * skillWeight + shared.length;
    if (score > 0) matches.push({ fact: fact.id, score, skills: held, words: shared });
  }
  // Deeds before lists: they show the skill at work. Stable beyond that.
  const rank = (match: FactMatch): number => {
    const kind = facts.find((fact) => fact.id === match.fact)?.kind;
    return match.score + (kind === "achievement" || kind === "project" ? 0.5 : 0);
  };
  return matches.sort((a, b) => rank(b) - rank(a));
}
