/**
 * Imports a document again: what does it mean for the line of versions?
 *
 * `base` is the version the document was made from, `latest` the newest one. Nothing new: unchanged. Nobody else changed
 * anything since base: the document becomes the next version. Both sides changed something: the document becomes a version
 * beside the line (parent: base) and the merge of both the next one (parents: latest and the document). Where a merge is not
 * possible, the document is still kept as a version, and latest is restored on top of it.
 *
 *     1 ── 2 (latest) ───── 4 merge            1 ── 2 (latest) ───── 4 restore (the same as 2)
 *      └── 3 (imported) ──┘                     └── 3 (imported)
 *
 * The document in Word goes on from the version it became (3), not from the merge, whose words it lacks.
 *
 * The line may grow while we read and merge. Then the numbers are taken, nothing is written, and we decide again.
 */
import type { ReimportAnswer, Version } from "../../shared/contract/schemas.ts";
import type { Conflict } from "../../shared/docx/types.ts";
import { decideImport } from "../../shared/sync/decide-import.ts";
import type { UploadedFile } from "../operation.ts";
import { Problem } from "../problem.ts";
import { importFacts } from "../profile/import-facts.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getResume } from "./get-resume.ts";
import { getReadVersion, getVersion } from "./get-version.ts";
import { describeReading, type ReadDocument, readDocument } from "./read-document.ts";
import { appendVersions, findVersion, type NewVersion } from "./store.ts";
import { loadFile, type StoredFile, storeFile } from "./store-file.ts";

/** Rounds in which somebody else may be quicker before the caller is told. */
const maxRounds = 5;

interface Import {
  resumeId: string;
  versionId: string;
  bytes: Uint8Array;
  document: ReadDocument;
  stored: StoredFile;
}

export async function createVersion(
  world: World,
  candidateId: string,
  resumeId: string,
  file: UploadedFile,
  baseId: string | undefined,
): Promise<ReimportAnswer> {
  const { latest } = await getResume(world, candidateId, resumeId);
  if (baseId !== undefined) await getVersion(world, candidateId, resumeId, baseId);
  const versionId = world.newId();
  const document = await readDocument(file.bytes, versionId);
  const stored = await storeFile(world, candidateId, file.bytes);
  const imported = { resumeId, versionId, bytes: file.bytes, document, stored };
  const base = baseId ?? (await findLinkedVersion(world, candidateId, imported)) ?? latest.id;
  for (let round = 1; round <= maxRounds; round++) {
    const answer = await importOnce(world, candidateId, imported, base);
    if (answer) return answer;
  }
  throw new Problem("version-changed-meanwhile");
}

/** The version of this résumé that the document names as its origin; links are hints, and may name anything. */
async function findLinkedVersion(
  world: World,
  candidateId: string,
  { resumeId, document: { link } }: Import,
): Promise<string | null> {
  if (link?.resumeId !== resumeId || !/^[0-9a-f-]{36}$/.test(link.versionId)) return null;
  return (await findVersion(world.db, candidateId, resumeId, link.versionId))?.id ?? null;
}

/** null when the line has grown meanwhile. */
async function importOnce(
  world: World,
  candidateId: string,
  imported: Import,
  baseId: string,
): Promise<ReimportAnswer | null> {
  const { resumeId } = imported;
  const { latest } = await getResume(world, candidateId, resumeId);
  const base = baseId === latest.id ? latest : await getVersion(world, candidateId, resumeId, baseId);
  const sameAsLatest = await isSame(world, candidateId, imported, latest);
  const sameAsBase = base !== latest && (await isSame(world, candidateId, imported, base));
  const decision = decideImport({ baseId, latestId: latest.id, sameAsLatest, sameAsBase });
  if (decision === "unchanged") {
    // The version that the document is. Were an untouched older one called latest, its next edit would undo the newer ones.
    const reading = describeReading(imported.document.model);
    const answer = { reading, outcome: decision, changes: [], conflicts: [], profileChanges: [] };
    return withRows(world, candidateId, sameAsLatest ? latest : base, answer);
  }
  if (decision === "merge") return merge(world, candidateId, imported, base, latest);

  const next = versionOf(world, imported, latest.number + 1, [latest.id]);
  return append(world, candidateId, latest, [next], "fast-forward", []);
}

async function isSame(
  world: World,
  candidateId: string,
  { bytes, stored }: Import,
  version: Version,
): Promise<boolean> {
  if (stored.sha256 === version.sha256) return true;
  const other = await loadFile(world, candidateId, version.sha256);
  return workerPool().run("isSameDocument", { one: bytes, other });
}

async function merge(
  world: World,
  candidateId: string,
  imported: Import,
  base: Version,
  latest: Version,
): Promise<ReimportAnswer | null> {
  const beside = versionOf(world, imported, latest.number + 1, [base.id]);
  const mergedId = world.newId();
  const result = await workerPool().run("mergeDocuments", {
    base: await loadFile(world, candidateId, base.sha256),
    mine: await loadFile(world, candidateId, latest.sha256),
    theirs: imported.bytes,
    versionId: mergedId,
  });
  if (!result.ok) {
    const restored: NewVersion = {
      ...(await getReadVersion(world, candidateId, latest.resumeId, latest.id)),
      id: mergedId,
      number: latest.number + 2,
      origin: "restore",
      parents: [latest.id],
      at: world.now(),
    };
    const kept = await appendVersions(world.db, candidateId, imported.resumeId, [beside, restored]);
    if (!kept) return null;
    throw new Problem("merge-not-possible", {
      detail: `Both sides changed this résumé, and the two could not be merged: ${result.message} Your document is kept as version ${beside.number}.`,
      details: { versionId: beside.id, number: beside.number, latestId: mergedId },
    });
  }
  const merged: NewVersion = {
    id: mergedId,
    resumeId: imported.resumeId,
    number: latest.number + 2,
    origin: "merge",
    parents: [latest.id, beside.id],
    ...(await storeFile(world, candidateId, result.bytes)),
    blocks: result.blocks,
    model: result.model,
    at: world.now(),
  };
  const outcome = result.conflicts.length > 0 ? "conflict" : "merged";
  return append(world, candidateId, latest, [beside, merged], outcome, result.conflicts);
}

function versionOf(world: World, imported: Import, number: number, parents: string[]): NewVersion {
  const { versionId, resumeId, document, stored } = imported;
  const { blocks, model } = document;
  return {
    id: versionId,
    resumeId,
    number,
    origin: "word",
    parents,
    ...stored,
    blocks,
    model,
    at: world.now(),
  };
}

/** Writes the versions and what the last one says about the candidate; null when the line has grown meanwhile. */
async function append(
  world: World,
  candidateId: string,
  latest: Version,
  versions: NewVersion[],
  outcome: ReimportAnswer["outcome"],
  conflicts: Conflict[],
): Promise<ReimportAnswer | null> {
  const last = versions.at(-1)!;
  const before = await getReadVersion(world, candidateId, latest.resumeId, latest.id);
  const { result: written, changes: profileChanges } = await importFacts(
    world,
    candidateId,
    { before: before.model, after: last.model },
    (commitFacts) => appendVersions(world.db, candidateId, last.resumeId, versions, commitFacts),
  );
  if (!written) return null;
  const changes = await workerPool().run("listDocumentChanges", {
    before: await loadFile(world, candidateId, latest.sha256),
    after: await loadFile(world, candidateId, last.sha256),
  });
  const reading = describeReading(last.model);
  return withRows(world, candidateId, last, { reading, outcome, changes, conflicts, profileChanges });
}

/** The answer with résumé and version as they are stored now. */
async function withRows(
  world: World,
  candidateId: string,
  { id, resumeId }: Pick<Version, "id" | "resumeId">,
  answer: Omit<ReimportAnswer, "resume" | "version">,
): Promise<ReimportAnswer> {
  const resume = await getResume(world, candidateId, resumeId);
  const version = await getVersion(world, candidateId, resumeId, id);
  return { ...answer, resume, version };
}
