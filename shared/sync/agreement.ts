/**
 * What a résumé and the profile last agreed on: the base of the three-way comparison between them.
 *
 * It is kept with the résumé, a fact's id to the words that both had. An import or a decision renews it: where both say the
 * same now, that is the base from here on; where they differ, the earlier base stays, so that it can be told who changed. A
 * field that never was the same on both sides has no base.
 */

import { describeSkill } from "../resume/list-facts.ts";
import { matchItems, textLikeness } from "../resume/match-items.ts";
import { datesOf, educationLikeness, nameHead, positionLikeness } from "../resume/merge-facts.ts";
import type { ResumeFacts, Source, Statement } from "../resume/model.ts";
import { splitSkillLevel } from "../resume/skill-level.ts";
import { saysSame } from "./says-same.ts";

type ContactField = "name" | "headline" | "email" | "phone" | "town";
export type SyncField =
  | "text"
  | "title"
  | "employer"
  | "city"
  | "dates"
  | "degree"
  | "field"
  | "institution"
  | "level"
  | ContactField;
export type StatementList = "bullets" | "details" | "summary" | "certificates" | "publications" | "other";
export type SyncList =
  | "contact"
  | "links"
  | "positions"
  | "education"
  | "skills"
  | "languages"
  | "projects"
  | StatementList;

/** Words by field; dates as `start/end`. */
export type Words = Partial<Record<SyncField, string | null>>;

export interface AgreedFact {
  list: SyncList;
  /** Id of the position, degree or project that holds it. */
  owner: string | null;
  /** What the profile said. */
  words: Words;
  /** What stood in the résumé for it, where that said the same in words of its own. */
  own?: string | undefined;
  /** The résumé no longer says it. */
  gone?: true | undefined;
}

export type Agreement = Record<string, AgreedFact>;

/** One comparable thing of a profile or a reading. */
export interface Line {
  id: string;
  list: SyncList;
  owner: string | null;
  words: Words;
  sources: Source[];
  /** The dates as people write them; empty for what has none. */
  dateText: string;
  /** What it stands under, in words: "Cook, Hotel Adler". */
  place: string | null;
  /** What really stands in the document, where its words were chosen for a job and `words` are those before that. */
  stands?: string | undefined;
}

const statementLists = ["summary", "certificates", "publications", "other"] as const;
const join = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(", ") || null;

/** The id of all that is said about how to reach the candidate. */
const contactId = "contact";

/** All that can be compared, owners before what they hold. */
export function listLines(facts: ResumeFacts): Line[] {
  const lines: Line[] = [];
  const addAll = (list: StatementList, owner: string | null, place: string | null, items: Statement[]) => {
    for (const { id, text, sources } of items)
      lines.push({ id, list, owner, words: { text }, sources, dateText: "", place });
  };
  const add = (
    list: SyncList,
    { id, sources, dateText }: { id: string; sources: Source[]; dateText?: string | null },
    words: Words,
    place: string | null = null,
  ) => lines.push({ id, list, owner: null, words, sources, dateText: dateText ?? "", place });
  const { links, sources, place: town, ...contact } = facts.contact;
  const { name, headline, email, phone } = contact;
  add("contact", { id: contactId, sources }, { name, headline, email, phone, town });
  for (const link of links) add("links", { id: `link ${link}`, sources }, { text: link });
  for (const one of facts.positions) {
    const place = join(one.title, one.employer);
    const { title, employer, place: city } = one;
    add("positions", one, { title, employer, city, dates: datesOf(one) }, place);
    addAll("bullets", one.id, place, one.bullets);
  }
  for (const one of facts.education) {
    const place = join(one.degree, one.institution);
    const { degree, field, institution, place: city } = one;
    add("education", one, { degree, field, institution, city, dates: datesOf(one) }, place);
    addAll("details", one.id, place, one.details);
  }
  for (const one of facts.projects) {
    add("projects", one, { text: one.name, dates: datesOf(one) }, one.name);
    addAll("details", one.id, one.name, one.details);
  }
  for (const one of facts.skills) add("skills", one, { text: describeSkill(one) });
  for (const one of facts.languages) add("languages", one, { text: one.language, level: one.level });
  for (const list of statementLists) addAll(list, null, null, facts[list]);
  return lines;
}

/** What the résumé says and the candidate took out of the profile since, as `mergeFacts` is told of it. */
export function listRefused(agreement: Agreement, profile: ResumeFacts): string[] {
  const held = new Set(listLines(profile).map(({ id }) => id));
  return Object.entries(agreement).flatMap(([id, { list, words }]) => {
    if (held.has(id)) return [];
    if (list === "positions") return [nameHead(words.title, words.employer, words.dates)];
    if (list === "education") return [nameHead(words.degree, words.field, words.institution, words.dates)];
    return words.text ? [words.text] : [];
  });
}

/** A fact of the profile beside what the résumé says: `mine` null where the profile has dropped it, `theirs` where the résumé has. */
export interface LinePair {
  mine: Line | null;
  agreed: AgreedFact | null;
  theirs: Line | null;
  id: string;
}

/** What this résumé never said is only its line where the two are all but the same. */
const leastAtFirst = 0.9;

interface Side extends Line {
  mine: Line | null;
}

/** A résumé as it reads without the suggestions that were accepted, and what stands where there are some (set-back-tailored.ts). */
export interface OwnReading {
  model: ResumeFacts;
  stands?: Readonly<Record<string, string>> | undefined;
}

/** Which fact is which line of the reading: told by what the résumé said when both agreed, and by what the profile says. */
export function pairLines(
  profile: ResumeFacts,
  agreement: Agreement,
  { model: reading, stands = {} }: OwnReading,
): LinePair[] {
  const mine = listLines(profile);
  const known = new Set(mine.map((line) => line.id));
  const asAgreed = (line: Line): Side => ({
    ...line,
    words: { ...line.words, ...agreement[line.id]?.words },
    mine: line,
  });
  const deleted = Object.entries(agreement).flatMap(([id, { list, owner, words }]): Side[] =>
    known.has(id) ? [] : [{ id, list, owner, words, sources: [], dateText: "", place: null, mine: null }],
  );
  const sides = [...mine.map(asAgreed), ...deleted];
  const theirs = withStanding(listLines(reading), stands);
  const owners = new Map<string, string>();
  const partner = new Map<Side, Line>();
  const pair = (before: Side[], after: Line[], likeness: (a: Side, b: Line) => number) => {
    const wrapped = after.map((line): Side => ({ ...line, mine: line }));
    const least = (a: Line) => (agreement[a.id] ? 0 : leastAtFirst);
    const enough = (a: Side, b: Line) => {
      const score = likeness(a, b);
      return score < least(a) ? 0 : score;
    };
    for (const one of matchItems(before, wrapped, enough).pairs) {
      partner.set(one.before, one.after.mine!);
      owners.set(one.after.id, one.before.id);
    }
  };
  const of = <L extends Line>(lines: L[], list: SyncList) => lines.filter((line) => line.list === list);
  const headOf = (line: Line, lines: readonly Line[]) => ({
    title: line.words.title ?? null,
    employer: line.words.employer ?? null,
    start: line.words.dates?.split("/")[0] || null,
    bullets: lines.flatMap(({ owner, words }) => (owner === line.id ? [{ text: words.text ?? "" }] : [])),
  });
  pair(of(sides, "positions"), of(theirs, "positions"), (a, b) => {
    const head = headOf(b, theirs);
    const known = a.mine ? [headOf(a, sides), headOf(a.mine, mine)] : [headOf(a, sides)];
    return Math.max(...known.map((one) => positionLikeness(one, head)));
  });
  pair(of(sides, "education"), of(theirs, "education"), (a, b) =>
    Math.max(...(a.mine ? [a, a.mine] : [a]).map((one) => educationLikeness(schoolOf(one), schoolOf(b)))),
  );
  pair(of(sides, "projects"), of(theirs, "projects"), (a, b) =>
    likestText([a.words.text, a.mine?.words.text], b.words.text),
  );
  pair(of(sides, "contact"), of(theirs, "contact"), () => 1);
  for (const [list, name] of Object.entries(names) as [keyof typeof names, NameOf][])
    pair(of(sides, list), of(theirs, list), (a, b) =>
      [a.words.text, a.mine?.words.text].some((text) => text && name(text) === name(b.words.text ?? ""))
        ? 1
        : 0,
    );
  for (const list of ["bullets", "details", ...statementLists] as const) {
    const before = of(sides, list);
    for (const owner of new Set(before.map((line) => line.owner))) {
      const isHeld = (line: Line) => (line.owner === null ? null : owners.get(line.owner)) === owner;
      pair(
        before.filter((line) => line.owner === owner),
        of(theirs, list).filter(isHeld),
        (a, b) => likestText([a.words.text, agreement[a.id]?.own, a.mine?.words.text], b.words.text),
      );
    }
  }
  return sides.map((side) => ({
    id: side.id,
    mine: side.mine,
    agreed: agreement[side.id] ?? null,
    theirs: partner.get(side) ?? null,
  }));
}

/** Of the words a fact has had, those likest to a line. */
function likestText(known: (string | null | undefined)[], text: string | null | undefined): number {
  const words = new Set(known.flatMap((one) => one ?? []));
  return Math.max(0, ...[...words].map((one) => textLikeness(one, text ?? "")));
}

/** Each statement that is the only one of its block, with what stands there. */
function withStanding(lines: Line[], stands: Readonly<Record<string, string>>): Line[] {
  const held = lines.flatMap((line) => (line.words.text === undefined ? [] : blocksOf(line)));
  return lines.map((line): Line => {
    const [block, ...more] = line.words.text === undefined ? [] : blocksOf(line);
    const text = block === undefined ? undefined : stands[block];
    const alone = more.length === 0 && held.filter((one) => one === block).length === 1;
    return text !== undefined && alone ? { ...line, stands: text } : line;
  });
}

type NameOf = (text: string) => string;

/** What is one thing by its name alone. */
const names = {
  skills: (text) => splitSkillLevel(text).bare.toLowerCase(),
  languages: (text) => text.toLowerCase(),
  links: (text) => text.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, ""),
} satisfies Partial<Record<SyncList, NameOf>>;

function schoolOf({ words }: Line) {
  const { degree = null, field = null, institution = null, dates } = words;
  const [start = null, end = null] = dates?.split("/") ?? [];
  return { degree, field, institution, start, end };
}

/** Addresses of the blocks a line was read from. */
export const blocksOf = ({ sources }: Pick<Line, "sources">): string[] =>
  sources.flatMap((source) => (source.kind === "block" ? [source.block] : []));

/** What stands in the document for a statement. */
export const standingText = (line: Line): string | null => line.stands ?? line.words.text ?? null;

/**
 * The agreement from here on, when the profile is `profile` and the résumé reads `reading`. `settled`: of what it was decided
 * that both say the same, each in its own words, by fact and field with a blank between; with the words that the résumé has then.
 */
export function renewAgreement(
  agreement: Agreement,
  profile: ResumeFacts,
  reading: OwnReading,
  settled: Readonly<Record<string, string | null>> = {},
): Agreement {
  const renewed: Agreement = {};
  for (const pair of pairLines(profile, agreement, reading)) {
    const { id, mine, agreed, theirs } = pair;
    if (theirs) renewed[id] = renewFact(pair, theirs, settled);
    else if (mine && agreed) renewed[id] = { ...agreed, gone: true };
  }
  return renewed;
}

function renewFact(
  { id, mine, agreed }: LinePair,
  theirs: Line,
  settled: Readonly<Record<string, string | null>>,
): AgreedFact {
  const { list, owner } = mine ?? agreed!;
  const words: Words = { ...agreed?.words };
  let own = agreed?.own;
  for (const field of Object.keys(theirs.words) as SyncField[]) {
    const [said, read] = [mine?.words[field], theirs.words[field] ?? null];
    if (said === undefined) continue;
    const stands = field === "text" ? standingText(theirs) : read;
    const decided = settled[`${id} ${field}`];
    const isSettled = decided !== undefined && saysSame(decided, stands);
    if (!isSettled && !saysSame(said, stands, field) && !saysSame(said, read, field)) continue;
    words[field] = said;
    if (field === "text") own = saysSame(said, stands) ? undefined : (stands ?? undefined);
  }
  return { list, owner, words, ...(own !== undefined && { own }) };
}
