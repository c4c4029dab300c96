/**
 * Imports a document again: what does it mean for the line of versions?
 *
 * `base` is the version the document was made from, `latest` the newest one of the line. Nothing new: unchanged. Nobody else
 * changed anything since base: the document becomes the next version. Both sides changed something: the document becomes a
 * version beside the line, and the merge of both the next one of the line (parents: latest and the document). Where both
 * changed the same words, nothing is published before the candidate has decided: the merge waits, and the line stays as it
 * is. So it does where a merge is not possible.
 *
 *     1 ── 2 (latest) ───── 4 merge            1 ── 2 (latest)
 *      └── 3 (imported) ──┘                     └── 3 (imported; waits for decisions, or cannot be merged)
 *
 * The document in Word goes on from the version it became (3), not from the merge, whose words it lacks. What comes in from a
 * version that never got into the line has the same base as that version had, and takes its place in a merge that waits; so does
 * what has all of its changes and comes by an older link (merges/find-waiting.ts).
 *
 * The line may grow while we read and merge. Then the numbers are taken, nothing is written, and we decide again.
 */
import type { Merge, ReimportAnswer, Resume, Version } from "../../shared/contract/schemas.ts";
import { decideImport } from "../../shared/sync/decide-import.ts";
import type { OwnChange } from "../../shared/sync/find-own-changes.ts";
import type { Transaction } from "../db/database.ts";
import type { UploadedFile } from "../operation.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { getContentHash, keepContentHash } from "./document-content.ts";
import { findLinkedVersion } from "./find-linked-version.ts";
import { getReadVersion, getVersion } from "./get-version.ts";
import { findWaiting } from "./merges/find-waiting.ts";
import { mergeSides } from "./merges/merge-sides.ts";
import { endMerge, findMerge, findOpenMerge, insertMerge, listOpenMerges } from "./merges/store.ts";
import { nothingOfOurs, readOwnChanges } from "./own-changes/read-own-changes.ts";
import { type StandingChange, writeStandings } from "./own-changes/store.ts";
import { answerWith, listChanges, nothingNew, publishVersions } from "./publish-versions.ts";
import { describeReading, type ReadDocument, readDocument } from "./read-document.ts";
import {
  appendVersions,
  findLine,
  findVersionOfFile,
  isInLine,
  isRunOf,
  type Line,
  type NewVersion,
  type VersionSource,
} from "./store.ts";
import { nameOf, type StoredFile, storeFile } from "./store-file.ts";

/** Rounds in which somebody else may be quicker before the caller is told. */
const maxRounds = 5;

interface Import {
  resumeId: string;
  versionId: string;
  bytes: Uint8Array;
  document: ReadDocument;
  stored: StoredFile;
  source: VersionSource;
  /** Decided in Word about what was written into it. */
  decided: readonly StandingChange[];
  /** How what was written into it stands there. */
  counts: ReimportAnswer["suggestions"];
  pendingWords: readonly string[];
  /** All of ours that may be pending in a document of this résumé. */
  own: readonly OwnChange[];
}

/** Where an import begins: the version it was made from, and the one that both sides have in common. */
interface Beginning {
  from: Version;
  base: Version;
}

export interface ImportOptions {
  /** Id of the version the file came from; without it the document's own link says so, else the latest is taken. */
  base?: string | undefined;
  /** Id of the run whose suggestions it brings. */
  run?: string | undefined;
}

export async function createVersion(
  world: World,
  candidateId: string,
  resumeId: string,
  file: UploadedFile,
  { base: baseId, run }: ImportOptions,
  madeBy: string | null,
): Promise<ReimportAnswer> {
  const line = await getLine(world, candidateId, resumeId);
  const named = baseId === undefined ? null : await getBase(world, candidateId, line.resume, baseId);
  if (run !== undefined && !(await isRunOf(world.db, candidateId, resumeId, run)))
    throw new Problem("not-found");
  const versionId = world.newId();
  const document = await readDocument(file.bytes, versionId);
  const stored = await storeFile(world, candidateId, file.bytes);
  keepContentHash(candidateId, stored.sha256, document.contentHash);
  const source = { fileName: nameOf(file), madeBy, runId: run ?? null };
  const imported = { resumeId, versionId, bytes: file.bytes, document, stored, source, ...nothingOfOurs };
  const from = named ?? (await findOrigin(world, candidateId, line.resume, imported));
  let answer = await importOnce(world, candidateId, imported, from, line);
  for (let round = 2; answer === null && round <= maxRounds; round++)
    answer = await importOnce(
      world,
      candidateId,
      imported,
      from,
      await getLine(world, candidateId, resumeId),
    );
  if (answer) return answer;
  throw new Problem("version-changed-meanwhile");
}

/** @throws Problem `not-found`, also for a résumé of somebody else. */
async function getLine(world: World, candidateId: string, resumeId: string): Promise<Line> {
  const line = await findLine(world.db, candidateId, resumeId);
  if (!line) throw new Problem("not-found");
  return line;
}

/** @throws Problem `not-found`, also for a version of another résumé. */
const getBase = (
  world: World,
  candidateId: string,
  { id, latest }: Resume,
  baseId: string,
): Promise<Version> =>
  baseId === latest.id ? Promise.resolve(latest) : getVersion(world, candidateId, id, baseId);

/** What the document's own link says; null where that is no version of this résumé. */
async function findOrigin(
  world: World,
  candidateId: string,
  resume: Resume,
  { document: { blocks, link }, source }: Import,
): Promise<Version | null> {
  if (link?.resumeId !== resume.id) return null;
  const id = await findLinkedVersion(world, candidateId, { blocks, link, name: source.fileName });
  return id === null ? null : getBase(world, candidateId, resume, id);
}

/** null when the line has grown meanwhile. */
async function importOnce(
  world: World,
  candidateId: string,
  given: Import,
  origin: Version | null,
  line: Line,
): Promise<ReimportAnswer | null> {
  const { resumeId } = given;
  const { latest } = line.resume;
  const number = line.lastNumber + 1;
  const from = origin ?? latest;
  const base = await findBase(world, candidateId, from, latest);
  const imported = await setOursAside(world, candidateId, given, from);
  // A file that came in before, merged or waiting by now, is the version it became then.
  const same =
    (await findSame(world, candidateId, imported, [latest, from, base])) ??
    (base.id === latest.id ? null : await findSameWaiting(world, candidateId, imported, base)) ??
    (await findVersionOfFile(world.db, candidateId, resumeId, imported.stored.sha256, from.id));
  const decision = decideImport({
    baseId: base.id,
    latestId: latest.id,
    sameAsLatest: same?.id === latest.id,
    sameAsBase: same !== null,
  });
  if (same && decision === "unchanged") {
    // The version that the document is. Were an untouched older one called latest, its next edit would undo the newer ones.
    await writeStandings(world.db, candidateId, imported.decided, world.now());
    const { counts: suggestions } = imported;
    return answerWith(world, candidateId, same, {
      ...nothingNew,
      suggestions,
      reading: readingOf(imported),
    });
  }
  if (decision === "merge") return merge(world, candidateId, imported, { from, base }, latest, number);
  const waiting = await waitingFor(world, candidateId, from);
  const parents = from.id === latest.id ? [latest.id] : [latest.id, from.id];
  const next = versionOf(world, imported, number, parents);
  return publishVersions(
    world,
    candidateId,
    latest,
    [next],
    "fast-forward",
    async (transaction) => {
      await replaceMerge(transaction, world, candidateId, waiting);
      await writeStandings(transaction, candidateId, imported.decided, world.now());
    },
    imported.counts,
  );
}

/** What nobody has decided of our suggestions is neither fact nor edit; what was decided in Word is read back with the version. */
async function setOursAside(
  world: World,
  candidateId: string,
  imported: Import,
  from: Version,
): Promise<Import> {
  const { source } = imported;
  const own = await readOwnChanges(world, candidateId, { ...imported, from, run: source.runId });
  const { run, ...read } = own;
  return { ...imported, ...read, source: { ...source, runId: source.runId ?? run } };
}

const readingOf = ({ document }: Import): ReimportAnswer["reading"] => describeReading(document.model);

/** Up from a version that never got into the line to the one that it has in common with the line. */
async function findBase(world: World, candidateId: string, from: Version, latest: Version): Promise<Version> {
  const { resumeId } = latest;
  let base = from;
  while (!(base.published || (await isInLine(world.db, candidateId, resumeId, base.id))))
    base = await getVersion(world, candidateId, resumeId, base.parents[0]!);
  return base.id === latest.id ? latest : base;
}

/** The first of these versions that the document is. */
async function findSame(
  world: World,
  candidateId: string,
  { document, stored }: Import,
  versions: readonly Version[],
): Promise<Version | null> {
  const [first] = versions;
  if (first && stored.sha256 === first.sha256) return first;
  for (const version of versions)
    if ((await getContentHash(world, candidateId, version.sha256)) === document.contentHash) return version;
  return null;
}

/** The document came in before from the same version and waits; saved anew, its bytes may be others. */
async function findSameWaiting(
  world: World,
  candidateId: string,
  imported: Import,
  base: Version,
): Promise<Version | null> {
  const { resumeId } = imported;
  const open = await listOpenMerges(world.db, candidateId, resumeId);
  const waiting = open.filter((one) => one.base === base.id);
  const versions = waiting.map((one) => getVersion(world, candidateId, resumeId, one.theirs));
  return findSame(world, candidateId, imported, await Promise.all(versions));
}

/** The merge in which a version waits beside the line. */
const waitingFor = (world: World, candidateId: string, version: Version): Promise<Merge | null> =>
  version.published
    ? Promise.resolve(null)
    : findOpenMerge(world.db, candidateId, version.resumeId, version.id);

/** A document that comes in edited further takes the place of what it was made from. */
async function replaceMerge(
  transaction: Transaction,
  world: World,
  candidateId: string,
  waiting: Merge | null,
): Promise<void> {
  if (waiting) await endMerge(transaction, candidateId, waiting.id, { state: "replaced", at: world.now() });
}

async function merge(
  world: World,
  candidateId: string,
  imported: Import,
  { from, base }: Beginning,
  latest: Version,
  number: number,
): Promise<ReimportAnswer | null> {
  const { resumeId } = imported;
  const beside: NewVersion = { ...versionOf(world, imported, number, [from.id]), published: false };
  const { contentHash } = imported.document;
  const { replaced, decided } = await findWaiting(world, candidateId, {
    ...imported,
    contentHash,
    from,
    base,
  });
  const theirs = { id: beside.id, bytes: imported.bytes };
  const sides = { base, mine: latest, theirs, own: imported.own, number: number + 1 };
  const merged = await mergeSides(world, candidateId, sides, decided);
  const settle = async (transaction: Transaction) => {
    for (const waiting of replaced) await replaceMerge(transaction, world, candidateId, waiting);
    await writeStandings(transaction, candidateId, imported.decided, world.now());
  };
  if (merged.kind === "merged") {
    const versions = [beside, merged.version];
    return publishVersions(world, candidateId, latest, versions, "merged", settle, imported.counts);
  }
  const mergeId = world.newId();
  const kept = await appendVersions(world.db, candidateId, resumeId, [beside], async (transaction) => {
    await settle(transaction);
    if (merged.kind === "impossible") return;
    const { conflicts } = merged;
    const ids = { id: mergeId, resumeId, baseId: base.id, mineId: latest.id, theirsId: beside.id };
    await insertMerge(transaction, candidateId, { ...ids, conflicts, at: world.now() });
  });
  if (!kept) return null;
  if (merged.kind === "impossible")
    throw new Problem("merge-not-possible", {
      detail: `Both sides changed this résumé, and the two could not be merged: ${merged.message} Your document is kept as version ${beside.number}.`,
      details: { versionId: beside.id, number: beside.number, latestId: latest.id },
    });
  return answerWith(world, candidateId, beside, {
    reading: readingOf(imported),
    outcome: "conflict",
    changes: await listChanges(await getReadVersion(world, candidateId, resumeId, base.id), beside),
    conflicts: merged.conflicts,
    merge: await findMerge(world.db, candidateId, resumeId, mergeId),
    profileChanges: [],
    suggestions: imported.counts,
  });
}

function versionOf(world: World, imported: Import, number: number, parents: string[]): NewVersion {
  const { versionId, resumeId, document, stored, source, pendingWords } = imported;
  const { blocks, model } = document;
  return {
    id: versionId,
    resumeId,
    number,
    origin: "word",
    parents,
    ...stored,
    ...source,
    blocks,
    model,
    pendingWords,
    at: world.now(),
  };
}
