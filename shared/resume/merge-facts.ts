/**
 * Bringing a new reading into a profile, three ways: what the profile holds, what the document said before, what it
 * says now.
 *
 * What the candidate said himself (a source of kind `candidate`) is never overwritten and never removed. What is new in the
 * document is added, what was missing is filled, and a guess gives way to what is sure. Items known already keep their ids.
 * What another document said stays. A document read for the first time only adds.
 *
 * Nothing that was said follows a document by itself: a statement keeps its words, a position, degree, language or address what is
 * said of it once that is sure, and none is dropped. The candidate is asked (shared/sync).
 */

import { compareFacts, type FactChange } from "./compare-facts.ts";
import { describeSkill } from "./list-facts.ts";
import { contactFields } from "./list-items.ts";
import { matchItems, textLikeness } from "./match-items.ts";
import type {
  Confidence,
  Contact,
  Doubt,
  Education,
  LanguageSkill,
  Position,
  Project,
  ResumeFacts,
  Skill,
  Source,
  Statement,
} from "./model.ts";
import { splitSkillLevel } from "./skill-level.ts";

interface Item {
  id: string;
  sources: Source[];
  confidence: Confidence;
  doubt?: Doubt | undefined;
}

function isCandidates(item: { sources: Source[] }): boolean {
  return item.sources.some((source) => source.kind === "candidate");
}

interface Said {
  text?: string | null | undefined;
  level?: string | null | undefined;
  name?: string | null | undefined;
  headline?: string | null | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  /** Where the candidate lives. */
  town?: string | null | undefined;
  degree?: string | null | undefined;
  field?: string | null | undefined;
  institution?: string | null | undefined;
  title?: string | null | undefined;
  employer?: string | null | undefined;
  /** Where a post or a school is. */
  city?: string | null | undefined;
  /** As `start/end`. */
  dates?: string | null | undefined;
}

/** What the document said before (null: it is new) and says now. */
export interface Reading {
  before: ResumeFacts | null;
  after: ResumeFacts;
  /** Ids of the facts that other documents say: they stay when this one drops them. */
  elsewhere?: readonly string[];
  /** What this document said of a fact when both last agreed, by the fact's id: so it is known again in other words. */
  said?: Readonly<Record<string, Said>>;
  /** Texts of this document that the candidate took out of the profile: they do not come back with it. Of positions and degrees `nameHead`. */
  refused?: readonly string[];
}

/** A reading's sets, ready to be asked. */
interface Known {
  elsewhere: ReadonlySet<string>;
  refused: ReadonlySet<string>;
  said: Readonly<Record<string, Said>>;
}

interface MergeRules<T extends Item> {
  likeness: (a: T, b: T) => number;
  least?: number;
  /** The merged item where both sides have it; id, sources and confidence are settled by the caller. */
  combine: (own: T, read: T, before: T | null, known: Known) => T;
  /** Whether an item that the document no longer names stays all the same. */
  keep?: (own: T) => boolean;
  /** An item of the profile in the words that the document last had for it. */
  asSaid?: (own: T, said: Said) => T;
  /** Whether the candidate took out what is read. */
  refuse?: (read: T, known: Known) => boolean;
}

/** Read for the first time, only what is all but the same is the same; the rest is added. */
const leastAtFirst = 0.9;

function sourceVersions(items: Pick<Item, "sources">[]): Set<string | null> {
  return new Set(
    items.flatMap((item) =>
      item.sources.flatMap((source) => (source.kind === "block" ? [source.versionId] : [])),
    ),
  );
}

/** The candidate's word and other documents' blocks stay; this document's blocks are replaced by the new reading's. */
function joinSources(own: Source[], read: Source[], replaced: Set<string | null>): Source[] {
  const seen = new Set(read.map((source) => JSON.stringify(source)));
  const kept = own.filter(
    (source) =>
      source.kind === "candidate" || (!replaced.has(source.versionId) && !seen.has(JSON.stringify(source))),
  );
  return [...kept, ...read];
}

function certaintyOf({ confidence, doubt }: Item): Pick<Item, "confidence" | "doubt"> {
  return doubt === undefined ? { confidence } : { confidence, doubt };
}

function mergeLists<T extends Item>(
  own: T[],
  before: T[] | null,
  read: T[],
  rules: MergeRules<T>,
  known: Known,
): T[] {
  const least = before ? rules.least : Math.max(rules.least ?? 0, leastAtFirst);
  const likeness = (a: T, b: T): number => {
    const said = known.said[a.id];
    const own = rules.likeness(a, b);
    return said && rules.asSaid ? Math.max(own, rules.likeness(rules.asSaid(a, said), b)) : own;
  };
  const matching = matchItems(own, read, likeness, least);
  const partner = new Map(matching.pairs.map((pair) => [pair.after, pair.before]));
  const earlier = new Map(
    before
      ? matchItems(own, before, likeness, leastAtFirst).pairs.map((pair) => [pair.before, pair.after])
      : [],
  );
  // What the document itself said of an item before: told from the document, as the profile may say it otherwise by now.
  const previous = new Map(
    before
      ? matchItems(before, read, rules.likeness, rules.least).pairs.map((pair) => [pair.after, pair.before])
      : [],
  );
  const taken = new Set(own.map((one) => one.id));
  const replaced = sourceVersions(before ?? []);
  const welcome = read.filter((one) => partner.has(one) || !rules.refuse?.(one, known));
  const result = welcome.map((one) => {
    const mine = partner.get(one);
    if (!mine) return taken.has(one.id) ? { ...one, id: `${one.id}-new` } : one;
    return {
      ...rules.combine(mine, one, previous.get(one) ?? earlier.get(mine) ?? null, known),
      id: mine.id,
      sources: joinSources(mine.sources, one.sources, replaced),
      ...certaintyOf(isCandidates(mine) || mine.confidence === "sure" ? mine : one),
    };
  });
  // What stays without a counterpart keeps its place: behind the item it stood behind.
  own.forEach((mine, i) => {
    if (!matching.removed.includes(mine)) return;
    const was = earlier.get(mine);
    const isAsRead = was && (was.id === mine.id || rules.likeness(mine, was) >= leastAtFirst);
    const dropped = isAsRead && !known.elsewhere.has(mine.id) && !(rules.keep ?? isCandidates)(mine);
    if (dropped) return;
    const neighbour = own
      .slice(0, i)
      .reverse()
      .find((one) => result.some((other) => other.id === one.id));
    const at = neighbour ? result.findIndex((one) => one.id === neighbour.id) + 1 : 0;
    result.splice(at, 0, mine);
  });
  return result;
}

/** What was said for certain stays as it is until the candidate was asked. */
const stands = (own: Item) => own.confidence === "sure" || isCandidates(own);

const statementRules: MergeRules<Statement> = {
  likeness: (a, b) => textLikeness(a.text, b.text),
  combine: (own, read) => (stands(own) ? own : read),
  keep: stands,
  asSaid: (own, { text }) => ({ ...own, text: text ?? own.text }),
  refuse: (read, { refused }) => refused.has(read.text),
};

function wordsOf(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" ");
}

type Head = Pick<Position, "employer" | "title" | "start"> & { bullets: Pick<Statement, "text">[] };

/** Employer, title, start and bullets each speak for two readings of one position. */
export function positionLikeness(a: Head, b: Head): number {
  const employer = textLikeness(a.employer ?? "", b.employer ?? "");
  const title = textLikeness(a.title ?? "", b.title ?? "");
  const start = a.start === b.start ? 1 : 0;
  if (employer === 1 && title === 1 && start === 1) return 1;
  const bullets = b.bullets.some((two) => a.bullets.some((one) => one.text === two.text)) ? 1 : 0;
  return employer * 0.35 + title * 0.25 + start * 0.25 + bullets * 0.15;
}

/** What is missing, from the reading; not what both said when they last agreed: that was taken out since. */
const fillIn = (own: string | null, read: string | null, said: string | null | undefined): string | null =>
  own ?? (read === said ? null : read);

/**
 * What is sure stays; the reading fills what is missing, and takes the place of a guess. What the document said already when both last
 * agreed, and the profile no longer says, was taken out since.
 */
function combineHeads(own: Position, read: Position, said: Said = {}): Position {
  if (own.confidence === "unsure") return read;
  const { start, end, dateText } = fillDates(own, read, said);
  const fill = (field: "title" | "employer") => fillIn(own[field], read[field], said[field]);
  return {
    ...own,
    title: fill("title"),
    employer: fill("employer"),
    place: fillIn(own.place, read.place, said.city),
    start,
    end,
    dateText: dateText ?? (own.start === read.start && own.end === read.end ? read.dateText : null),
  };
}

/** Whose dates hold: both ends come from one side. */
const fillDates = <T extends Pick<Position, "start" | "end">>(own: T, read: T, said: Said): T =>
  datesOf(own) === null && (said.dates === undefined || said.dates !== datesOf(read)) ? read : own;

/** How a position (title, employer, dates) or a degree (degree, field, institution, dates) is told among what is refused. */
export const nameHead = (...parts: (string | null | undefined)[]): string =>
  parts.map((part) => part ?? "").join("\n");

/** As `start/end`; null where neither is known. */
export const datesOf = ({ start, end }: Pick<Position, "start" | "end">): string | null =>
  start === null && end === null ? null : `${start ?? ""}/${end ?? ""}`;

const positionRules: MergeRules<Position> = {
  likeness: positionLikeness,
  combine: (own, read, before, known) => ({
    ...combineHeads(own, read, known.said[own.id]),
    bullets: mergeLists(own.bullets, before?.bullets ?? null, read.bullets, statementRules, known),
  }),
  asSaid: (own, { title = own.title, employer = own.employer }) => ({ ...own, title, employer }),
  keep: () => true,
  refuse: (read, { refused }) => refused.has(nameHead(read.title, read.employer, datesOf(read))),
};

type School = Pick<Education, "degree" | "field" | "institution" | "start" | "end">;

/** The names speak for two readings of one degree, and the same dates where a name was changed. */
export function educationLikeness(a: School, b: School): number {
  const names = textLikeness(
    wordsOf(a.degree, a.field, a.institution),
    wordsOf(b.degree, b.field, b.institution),
  );
  const isDated = a.start !== null || a.end !== null;
  return isDated && a.start === b.start && a.end === b.end ? Math.min(1, names + 0.25) : names;
}

const educationRules: MergeRules<Education> = {
  likeness: educationLikeness,
  combine: (own, read, before, known) => ({
    ...(stands(own) ? fillDegree(own, read, known.said[own.id]) : read),
    details: mergeLists(own.details, before?.details ?? null, read.details, statementRules, known),
  }),
  asSaid: (own, { degree = own.degree, field = own.field, institution = own.institution }) => ({
    ...own,
    degree,
    field,
    institution,
  }),
  keep: stands,
  refuse: (read, { refused }) =>
    refused.has(nameHead(read.degree, read.field, read.institution, datesOf(read))),
};

function fillDegree(own: Education, read: Education, said: Said = {}): Education {
  const { start, end, dateText } = fillDates(own, read, said);
  return {
    ...own,
    degree: fillIn(own.degree, read.degree, said.degree),
    field: fillIn(own.field, read.field, said.field),
    institution: fillIn(own.institution, read.institution, said.institution),
    place: fillIn(own.place, read.place, said.city),
    start,
    end,
    dateText,
  };
}

function fillProject(own: Project, read: Project, said: Said = {}): Project {
  const { start, end } = fillDates(own, read, said);
  return { ...own, start, end };
}

const projectRules: MergeRules<Project> = {
  likeness: (a, b) => textLikeness(a.name, b.name),
  combine: (own, read, before, known) => ({
    ...(stands(own) ? fillProject(own, read, known.said[own.id]) : read),
    details: mergeLists(own.details, before?.details ?? null, read.details, statementRules, known),
  }),
  asSaid: (own, { text }) => ({ ...own, name: text ?? own.name }),
  keep: stands,
  refuse: (read, { refused }) => refused.has(read.name),
};

const bareSkill = ({ text }: Skill) => splitSkillLevel(text).bare.toLowerCase();
const levelOf = ({ text }: Skill) => splitSkillLevel(text).level;

const skillRules: MergeRules<Skill> = {
  likeness: (a, b) => (bareSkill(a) === bareSkill(b) ? 1 : 0),
  least: 1,
  // A document that says how well a skill is known says more than one that only names it.
  combine: (own, read) =>
    !stands(own) || (!isCandidates(own) && levelOf(own) === null && levelOf(read) !== null)
      ? read
      : { ...own, group: own.group ?? read.group },
  keep: stands,
  refuse: (read, { refused }) => refused.has(describeSkill(read)) || refused.has(read.text),
};

const languageRules: MergeRules<LanguageSkill> = {
  likeness: (a, b) => (a.language.toLowerCase() === b.language.toLowerCase() ? 1 : 0),
  least: 1,
  combine: (own, read, _, { said }) =>
    stands(own) ? { ...own, level: fillIn(own.level, read.level, said[own.id]?.level) } : read,
  keep: stands,
  refuse: (read, { refused }) => refused.has(read.language),
};

/** What is missing is filled; a document that says it otherwise, or leaves it out, changes nothing by itself. */
function mergeContact(own: Contact, before: Contact | null, read: Contact, known: Known): Contact {
  const { refused } = known;
  const { town, ...said } = known.said.contact ?? {};

  const merged: Contact = {
    ...own,
    sources: joinSources(own.sources, read.sources, sourceVersions(before ? [before] : [])),
  };
  for (const field of contactFields)
    merged[field] = fillIn(own[field], read[field], field === "place" ? town : said[field]);
  merged.links = [...new Set([...own.links, ...read.links.filter((link) => !refused.has(link))])];
  return merged;
}

/** The profile after importing a document, and what that changed in it. Neither argument is changed. */
export function mergeFacts(
  profile: ResumeFacts,
  reading: Reading,
): { facts: ResumeFacts; changes: FactChange[] } {
  const { before, after } = reading;
  const known: Known = {
    elsewhere: new Set(reading.elsewhere),
    refused: new Set(reading.refused),
    said: reading.said ?? {},
  };
  const merge = <T extends Item>(list: (facts: ResumeFacts) => T[], rules: MergeRules<T>) =>
    mergeLists(list(profile), before ? list(before) : null, list(after), rules, known);
  const facts: ResumeFacts = {
    contact: mergeContact(profile.contact, before?.contact ?? null, after.contact, known),
    summary: merge((one) => one.summary, statementRules),
    positions: merge((one) => one.positions, positionRules),
    education: merge((one) => one.education, educationRules),
    skills: merge((one) => one.skills, skillRules),
    projects: merge((one) => one.projects, projectRules),
    certificates: merge((one) => one.certificates, statementRules),
    languages: merge((one) => one.languages, languageRules),
    publications: merge((one) => one.publications, statementRules),
    other: merge((one) => one.other, statementRules),
  };
  return { facts, changes: compareFacts(profile, facts) };
}
