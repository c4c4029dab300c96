/**
 * What a résumé and the profile last agreed on: the base of the three-way comparison between them.
 *
 * It is kept with the résumé, a fact's id to the words that both had. An import or a decision renews it: where both say the
 * same now, that is the base from here on; where they differ, the earlier base stays, so that it can be told who changed. A
 * field that never was the same on both sides has no base.
 */

import { matchItems, textLikeness } from "../resume/match-items.ts";
import { positionLikeness } from "../resume/merge-facts.ts";
import type { Position, ResumeFacts, Source, Statement } from "../resume/model.ts";

export type SyncField = "text" | "title" | "employer" | "dates";
export type StatementList = "bullets" | "details" | "summary" | "certificates" | "publications" | "other";
export type SyncList = "positions" | StatementList;

/** Words by field; dates as `start/end`. */
export type Words = Partial<Record<SyncField, string | null>>;

export interface AgreedFact {
  list: SyncList;
  /** Id of the position, degree or project that holds it. */
  owner: string | null;
  words: Words;
  /** The résumé no longer says it. */
  gone?: true;
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
}

const statementLists = ["summary", "certificates", "publications", "other"] as const;
const join = (...parts: (string | null)[]): string | null => parts.filter(Boolean).join(", ") || null;

const positionWords = ({ title, employer, start, end }: Position): Words => ({
  title,
  employer,
  dates: start === null && end === null ? null : `${start ?? ""}/${end ?? ""}`,
});

/** Positions with their bullets and every other statement, owners before what they hold. Skills, languages and contact follow the document. */
export function listLines(facts: ResumeFacts): Line[] {
  const lines: Line[] = [];
  const addAll = (list: StatementList, owner: string | null, place: string | null, items: Statement[]) => {
    for (const { id, text, sources } of items)
      lines.push({ id, list, owner, words: { text }, sources, dateText: "", place });
  };
  for (const one of facts.positions) {
    const place = join(one.title, one.employer);
    const [words, dateText] = [positionWords(one), one.dateText ?? ""];
    lines.push({ id: one.id, list: "positions", owner: null, words, sources: one.sources, dateText, place });
    addAll("bullets", one.id, place, one.bullets);
  }
  for (const one of facts.education)
    addAll("details", one.id, join(one.degree, one.institution), one.details);
  for (const one of facts.projects) addAll("details", one.id, one.name, one.details);
  for (const list of statementLists) addAll(list, null, null, facts[list]);
  return lines;
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

/** Which fact is which line of the reading: told by what the résumé said when both agreed, else by what the profile says. */
export function pairLines(profile: ResumeFacts, agreement: Agreement, reading: ResumeFacts): LinePair[] {
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
  const theirs = listLines(reading);
  const owners = new Map<string, string>();
  const partner = new Map<Side, Line>();
  const pair = (before: Side[], after: Line[], likeness: (a: Line, b: Line) => number) => {
    const wrapped = after.map((line): Side => ({ ...line, mine: line }));
    const least = (a: Line) => (agreement[a.id] ? 0 : leastAtFirst);
    const enough = (a: Line, b: Line) => {
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
  pair(of(sides, "positions"), of(theirs, "positions"), (a, b) =>
    positionLikeness(headOf(a, sides), headOf(b, theirs)),
  );
  pairOwners(profile, reading, owners);
  for (const list of ["bullets", "details", ...statementLists] as const) {
    const before = of(sides, list);
    for (const owner of new Set(before.map((line) => line.owner))) {
      const isHeld = (line: Line) => (line.owner === null ? null : owners.get(line.owner)) === owner;
      pair(
        before.filter((line) => line.owner === owner),
        of(theirs, list).filter(isHeld),
        (a, b) => textLikeness(a.words.text ?? "", b.words.text ?? ""),
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

function pairOwners(profile: ResumeFacts, reading: ResumeFacts, owners: Map<string, string>): void {
  const degree = (one: ResumeFacts["education"][number]) => join(one.degree, one.institution) ?? "";
  const all = [
    matchItems(profile.education, reading.education, (a, b) => textLikeness(degree(a), degree(b))),
    matchItems(profile.projects, reading.projects, (a, b) => textLikeness(a.name, b.name)),
  ];
  for (const { pairs } of all) for (const { before, after } of pairs) owners.set(after.id, before.id);
}

/** The agreement from here on, when the profile is `profile` and the résumé reads `reading`. */
export function renewAgreement(agreement: Agreement, profile: ResumeFacts, reading: ResumeFacts): Agreement {
  const renewed: Agreement = {};
  for (const { id, mine, agreed, theirs } of pairLines(profile, agreement, reading)) {
    if (theirs) {
      const both = Object.entries(theirs.words).filter(
        ([field, said]) => mine?.words[field as SyncField] === said,
      );
      const { list, owner } = mine ?? agreed!;
      renewed[id] = { list, owner, words: { ...agreed?.words, ...Object.fromEntries(both) } };
    } else if (mine && agreed) renewed[id] = { ...agreed, gone: true };
  }
  return renewed;
}
