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
 * A résumé may say a fact in words of its own (A as T, tailored for a job, or by decision). Then what one side changed is carried
 * into the other's words, three ways and word by word, and where it does not fit the whole line is shown and never accepted along
 * with the rest. Of a conflict both changes are offered together where they do not meet.
 *
 * A fact on which two résumés want different words is a conflict as well. While a fact is in question, no résumé is asked to
 * follow it. So decisions never get in each other's way, and their order does not matter. An id names the fact, the field
 * and the words on both sides: a rejection holds until one of them changes. What two résumés ask of the profile alike is asked once.
 */
import type { Block } from "../docx/types.ts";
import type { ResumeFacts, ResumeModel } from "../resume/model.ts";
import { splitSkillLevel } from "../resume/skill-level.ts";
import { hashText } from "../text/hash-text.ts";
import {
  type Agreement,
  blocksOf,
  type Line,
  type LinePair,
  pairLines,
  type SyncField,
  type SyncList,
  standingText,
} from "./agreement.ts";
import { carryWords } from "./carry-words.ts";
import { findRemoval, findWritten, standing, type Written, writeDates } from "./find-written.ts";
import { plainWords, saysSame } from "./says-same.ts";

export interface SyncResume {
  resumeId: string;
  /** Written for one job. */
  isCopy: boolean;
  agreement: Agreement;
  /** As it reads without the suggestions that were accepted. */
  model: ResumeModel;
  /** What stands in the blocks with accepted suggestions, by address. */
  stands?: Readonly<Record<string, string>> | undefined;
  /** As they stand. */
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
  /** What the profile would say if it followed the résumé, and the other way round; null takes out what is removed. */
  intoProfile: string | null;
  intoResume: string | null;
  /** Of a conflict, both changes in one; null where they meet. */
  together: string | null;
  /** Whether it is more than a bullet's words, or words chosen for one job: never accepted along with the rest. */
  asksFirst: boolean;
  /** The résumé says it in words of its own, into which the profile's change does not fit: they would be replaced. */
  replaces: boolean;
  /** The block it stands in, null where the résumé no longer says it. */
  block: string | null;
  /** Dates as people write them; the document's own as it has them. */
  profileDates: string | null;
  documentDates: string | null;
  /** What to write into the résumé for it; null where only the candidate's hand can. */
  written: Written | null;
}

export interface SyncComparison {
  open: SyncProposal[];
  /** What was rejected and still is as it was then. */
  left: SyncProposal[];
}

/** By position, then as the profile has them. `elsewhere`: facts that résumés not named here say. */
export function compareSync(
  profile: ResumeFacts,
  resumes: readonly SyncResume[],
  rejected: ReadonlySet<string>,
  elsewhere: ReadonlySet<string> = new Set(),
): SyncComparison {
  const paired = resumes.map((resume) => ({
    resume,
    pairs: pairLines(profile, resume.agreement, resume),
  }));
  const said = new Set([
    ...elsewhere,
    ...paired.flatMap(({ pairs }) => pairs.flatMap(({ id, theirs }) => (theirs ? [id] : []))),
  ]);
  const found = paired.flatMap(({ resume, pairs }) => {
    const lost = new Set(pairs.flatMap(({ id, theirs }) => (theirs ? [] : [id])));
    // What went along with its position is not asked about by itself.
    const alone = ({ mine }: LinePair) => !mine?.owner || !lost.has(mine.owner);
    return pairs.flatMap((pair) => [
      ...compareWords(resume, pair),
      ...(alone(pair) ? compareRemovals(resume, pair, said) : []),
    ]);
  });
  return {
    open: askOnce(settleQuestions(found.filter(({ id }) => !rejected.has(id)))),
    left: askOnce(found.filter(({ id }) => rejected.has(id))),
  };
}

/** What is open. */
export const proposeSync = (...input: Parameters<typeof compareSync>): SyncProposal[] =>
  compareSync(...input).open;

/** Which side changed, and what each would say if it followed the other. */
type Change = Pick<SyncProposal, "direction" | "intoProfile" | "intoResume"> &
  Partial<Pick<SyncProposal, "together" | "replaces">>;

function compareWords(resume: SyncResume, pair: LinePair): SyncProposal[] {
  const { mine, agreed, theirs } = pair;
  if (!mine || !theirs) return [];
  return (Object.keys(theirs.words) as SyncField[]).flatMap((field) => {
    const change =
      field === "text" ? compareText(pair, mine, theirs) : compareField(pair, mine, theirs, field);
    return change ? [describe(resume, pair, field, change, agreed?.words[field] ?? null)] : [];
  });
}

function compareField({ agreed }: LinePair, mine: Line, theirs: Line, field: SyncField): Change | null {
  const [own, read] = [mine.words[field] ?? null, theirs.words[field] ?? null];
  const base = agreed?.words[field];
  // What the résumé does not name it need not name.
  if (read === null || saysSame(own, read, field)) return null;
  const follows = saysSame(base ?? null, own, field);
  const leads = base !== undefined && saysSame(base, read, field);
  return { direction: directionOf(follows, leads), intoProfile: read, intoResume: own };
}

const directionOf = (profileAsAgreed: boolean, documentAsAgreed: boolean): SyncProposal["direction"] =>
  profileAsAgreed ? "fact" : documentAsAgreed ? "resume" : "conflict";

/** A statement: on either side the base is what that side said when both agreed, be it in other words. */
function compareText({ agreed }: LinePair, mine: Line, theirs: Line): Change | null {
  const own = mine.words.text ?? "";
  const read = theirs.words.text ?? "";
  const stands = standingText(theirs) ?? "";
  if (saysSame(own, stands) || saysSame(own, read)) return null;
  // A skill with no word on how well it is known says less, and nothing else.
  if (mine.list === "skills" && (isBareSkill(read) || own.toLowerCase() === read.toLowerCase())) return null;
  if (mine.list === "languages" || mine.list === "links") return null;
  const base = agreed?.words.text ?? null;
  if (base === null) return { direction: "conflict", intoProfile: read, intoResume: own };
  // Set back to what it said before a suggestion was accepted, it is compared by that, and written where it stands.
  const written = theirs.stands === undefined ? (agreed?.own ?? base) : base;
  const [follows, leads] = [saysSame(base, own), saysSame(written, read)];
  if (follows && leads) return null;
  const direction = directionOf(follows, leads);
  const carried = carryWords(base, leads ? stands : written, own);
  return {
    direction,
    intoProfile: carryWords(written, follows ? own : base, read) ?? read,
    intoResume: carried ?? own,
    replaces: direction === "resume" && carried === null,
    together: direction === "conflict" && saysSame(base, written) ? carryWords(base, own, stands) : null,
  };
}

function compareRemovals(resume: SyncResume, pair: LinePair, said: ReadonlySet<string>): SyncProposal[] {
  const { id, mine, agreed, theirs } = pair;
  if (!agreed) return [];
  // A résumé may leave out what is true; only when none says it any more is it asked about.
  if (mine && !theirs && !said.has(id) && (agreed.list === "positions" || !isCandidates(mine)))
    return [describe(resume, pair, "removed", takenOut("fact"), mine.place)];
  if (!mine && theirs && (agreed.words.text === undefined || isUnchanged(pair, theirs)))
    return [describe(resume, pair, "removed", takenOut("resume"), theirs.words.text ?? theirs.place)];
  return [];
}

const takenOut = (direction: "fact" | "resume"): Change => ({
  direction,
  intoProfile: null,
  intoResume: null,
});

const isBareSkill = (text: string) => splitSkillLevel(text).level === null;

const isCandidates = ({ sources }: Line) => sources.some(({ kind }) => kind === "candidate");

const isUnchanged = ({ agreed }: LinePair, theirs: Line) =>
  [agreed?.words.text, agreed?.own].some(
    (text) => text !== undefined && saysSame(text, theirs.words.text ?? null),
  );

function describe(
  resume: SyncResume,
  { id: factId, mine, theirs }: LinePair,
  kind: SyncProposal["kind"],
  { together = null, replaces = false, ...change }: Change,
  agreed: string | null,
): SyncProposal {
  const { list, place } = (mine ?? theirs)!;
  const { direction, intoProfile, intoResume } = change;
  const profile = mine && (kind === "removed" ? (mine.words.text ?? mine.place) : (mine.words[kind] ?? null));
  const document = theirs && sayDocument(theirs, kind);
  const like = theirs ? theirs.dateText || standing(resume.blocks, theirs).map(textOf).join() : "";
  const written =
    theirs &&
    (kind === "removed"
      ? findRemoval(resume, theirs)
      : kind === "dates"
        ? findWritten(resume, theirs, writeDates(theirs, like), mine && writeDates(mine, like))
        : findWritten(resume, theirs, document, intoResume));
  // What is asked of the profile is one question, whichever résumé brought it up.
  const asker = direction === "fact" ? null : resume.resumeId;
  const sides = [profile, direction === "fact" ? intoProfile : document].map(nameWords);
  return {
    id: hashText(JSON.stringify([asker, factId, kind, ...sides])),
    resumeId: resume.resumeId,
    factId,
    kind,
    list,
    place,
    agreed,
    profile,
    document,
    ...change,
    together,
    replaces,
    asksFirst:
      direction === "conflict" ||
      kind !== "text" ||
      list === "projects" ||
      replaces ||
      (direction === "fact" && resume.isCopy),
    profileDates: mine?.words.dates ? writeDates(mine, like) : null,
    documentDates: (theirs && writeDates(theirs, like)) || null,
    block: written?.block ?? (theirs && (blocksOf(theirs)[0] ?? null)),
    written,
  };
}

const textOf = ({ text }: Block) => text;
const nameWords = (text: string | null) => text && plainWords(text);

const sayDocument = (theirs: Line, kind: SyncProposal["kind"]): string | null =>
  kind === "removed"
    ? (standingText(theirs) ?? theirs.place)
    : kind === "text"
      ? standingText(theirs)
      : (theirs.words[kind] ?? null);

/** Where two résumés want different words of one fact, the candidate chooses; while one is in question, nothing follows it. */
function settleQuestions(proposals: SyncProposal[]): SyncProposal[] {
  const about = ({ factId, kind }: SyncProposal) => `${factId} ${kind}`;
  const wanted = new Map<string, Set<string | null>>();
  for (const one of proposals) {
    if (one.direction === "resume") continue;
    const words = nameWords(one.intoProfile);
    wanted.set(about(one), (wanted.get(about(one)) ?? new Set()).add(words));
  }
  return proposals.flatMap((one): SyncProposal[] => {
    const documents = wanted.get(about(one));
    if (!documents || (one.direction !== "resume" && documents.size === 1)) return [one];
    return one.direction === "resume" ? [] : [{ ...one, direction: "conflict", asksFirst: true }];
  });
}

/** What several résumés ask of the profile in the same words is one question. */
function askOnce(proposals: SyncProposal[]): SyncProposal[] {
  const met = new Set<string>();
  return proposals.filter(({ id, direction }) => {
    if (direction !== "fact") return true;
    const isNew = !met.has(id);
    met.add(id);
    return isNew;
  });
}
