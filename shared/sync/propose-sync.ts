/**
 * What it takes to bring profile and résumés into step, proposed anew each time from what they say: nothing is stored but
 * the agreements (see agreement.ts) and what the candidate rejected.
 *
 *     agreed   profile   résumé
 *     A        A         B         the fact may follow                    direction `fact`
 *     A        B         A         the résumé may follow                  direction `resume`
 *     A        B         C         the candidate chooses                  direction `conflict`
 *     A        B         B         in step
 *
 * A fact on which two résumés want different words is a conflict as well. While a fact is in question, no résumé is asked to
 * follow it. So decisions never get in each other's way, and their order does not matter. An id names the fact, the field
 * and the words on both sides: a rejection holds until one of them changes.
 */
import type { Block } from "../docx/types.ts";
import type { ResumeFacts, ResumeModel } from "../resume/model.ts";
import { hashText } from "../text/hash-text.ts";
import {
  type Agreement,
  type Line,
  type LinePair,
  pairLines,
  type SyncField,
  type SyncList,
} from "./agreement.ts";
import { findWritten, type Written, writeDates } from "./find-written.ts";

export interface SyncResume {
  resumeId: string;
  /** Written for one job. */
  isCopy: boolean;
  agreement: Agreement;
  model: ResumeModel;
  blocks: Block[];
}

export interface SyncProposal {
  id: string;
  resumeId: string;
  factId: string;
  direction: "fact" | "resume" | "conflict";
  kind: SyncField | "removed";
  list: SyncList;
  /** The position, degree or project it belongs to, in words. */
  place: string | null;
  /** Null where it never was the same on both sides. */
  agreed: string | null;
  /** Null where it is not said. Dates as `start/end`. */
  profile: string | null;
  document: string | null;
  /** Whether it is more than a bullet's words, or words chosen for one job: never accepted along with the rest. */
  asksFirst: boolean;
  /** The block it stands in, null where the résumé no longer says it. */
  block: string | null;
  /** Dates as people write them; the document's own as it has them. */
  profileDates: string | null;
  documentDates: string | null;
  /** What to write into the résumé for it; null where only the candidate's hand can. */
  written: Written | null;
}

/** By position, then as the profile has them; without what was rejected. */
export function proposeSync(
  profile: ResumeFacts,
  resumes: readonly SyncResume[],
  rejected: ReadonlySet<string>,
): SyncProposal[] {
  const paired = resumes.map((resume) => ({
    resume,
    pairs: pairLines(profile, resume.agreement, resume.model),
  }));
  const said = new Set(
    paired.flatMap(({ pairs }) => pairs.flatMap(({ id, theirs }) => (theirs ? [id] : []))),
  );
  const found = paired.flatMap(({ resume, pairs }) =>
    pairs.flatMap((pair) => [...compareWords(resume, pair), ...compareRemovals(resume, pair, said)]),
  );
  const forJobs = new Set(
    paired.flatMap(({ resume, pairs }) =>
      resume.isCopy
        ? pairs.flatMap(({ id, theirs }) => (theirs?.words.text ? [`${id} ${theirs.words.text}`] : []))
        : [],
    ),
  );
  const copies = new Set(resumes.flatMap(({ isCopy, resumeId }) => (isCopy ? [resumeId] : [])));
  return settleQuestions(found.filter(({ id }) => !rejected.has(id))).map((one) =>
    // Words chosen for one job are no correction of the others by themselves.
    one.direction === "resume" && !copies.has(one.resumeId) && forJobs.has(`${one.factId} ${one.profile}`)
      ? { ...one, asksFirst: true }
      : one,
  );
}

function compareWords(resume: SyncResume, { id, mine, agreed, theirs }: LinePair): SyncProposal[] {
  if (!mine || !theirs) return [];
  return (Object.keys(theirs.words) as SyncField[]).flatMap((field) => {
    const [own, read] = [mine.words[field] ?? null, theirs.words[field] ?? null];
    const base = agreed?.words[field];
    // What the résumé never named it need not name.
    if (own === read || (base === undefined && read === null)) return [];
    const direction = (base ?? null) === own ? "fact" : base === read ? "resume" : "conflict";
    return [describe(resume, id, mine, theirs, field, direction, base ?? null)];
  });
}

function compareRemovals(
  resume: SyncResume,
  { id, mine, agreed, theirs }: LinePair,
  said: ReadonlySet<string>,
): SyncProposal[] {
  if (!agreed) return [];
  // A résumé may leave out what is true; only when none says it any more is it asked about.
  if (mine && !theirs && agreed.list === "positions" && !said.has(id))
    return [describe(resume, id, mine, null, "removed", "fact", mine.place)];
  if (!mine && theirs && agreed.words.text === theirs.words.text)
    return [describe(resume, id, null, theirs, "removed", "resume", theirs.words.text ?? theirs.place)];
  return [];
}

function describe(
  resume: SyncResume,
  factId: string,
  mine: Line | null,
  theirs: Line | null,
  kind: SyncProposal["kind"],
  direction: SyncProposal["direction"],
  agreed: string | null,
): SyncProposal {
  const saidBy = (line: Line | null) =>
    line && (kind === "removed" ? (line.words.text ?? line.place) : (line.words[kind] ?? null));
  const { list, place } = (mine ?? theirs)!;
  const [profile, document] = [saidBy(mine), saidBy(theirs)];
  const written = theirs && findWritten(resume, mine, theirs, kind);
  return {
    id: hashText(JSON.stringify([resume.resumeId, factId, kind, profile, document])),
    resumeId: resume.resumeId,
    factId,
    direction,
    kind,
    list,
    place,
    agreed,
    profile,
    document,
    profileDates: mine?.words.dates ? writeDates(mine, theirs?.dateText ?? "") : null,
    documentDates: theirs?.dateText || null,
    asksFirst: direction === "conflict" || kind !== "text",
    block: written?.block ?? firstBlock(theirs),
    written,
  };
}

const firstBlock = (line: Line | null): string | null =>
  line?.sources.flatMap((source) => (source.kind === "block" ? [source.block] : []))[0] ?? null;

/** Where two résumés want different words of one fact, the candidate chooses; while one is in question, nothing follows it. */
function settleQuestions(proposals: SyncProposal[]): SyncProposal[] {
  const about = ({ factId, kind }: SyncProposal) => `${factId} ${kind}`;
  const wanted = new Map<string, Set<string | null>>();
  for (const one of proposals) {
    if (one.direction === "resume") continue;
    wanted.set(about(one), (wanted.get(about(one)) ?? new Set()).add(one.document));
  }
  return proposals.flatMap((one): SyncProposal[] => {
    const documents = wanted.get(about(one));
    if (!documents || (one.direction !== "resume" && documents.size === 1)) return [one];
    return one.direction === "resume" ? [] : [{ ...one, direction: "conflict", asksFirst: true }];
  });
}
