import { createHash } from "node:crypto";
import { docxType } from "../../shared/contract/docx-type.ts";
import type { Resume, Version } from "../../shared/contract/schemas.ts";
import type { Block } from "../../shared/docx/types.ts";
import type { ResumeModel } from "../../shared/resume/model.ts";
import type { Agreement } from "../../shared/sync/agreement.ts";
import { type SketchedVersion, sketchDocument } from "../../shared/sync/recognize-document.ts";
import { asJson, type Database, type Transaction } from "../db/database.ts";
import { isUniqueViolation } from "../db/unique-violation.ts";
import { behind, type Cursor, newestFirst } from "../page.ts";

/** A version with what was read from its file. */
export interface ReadVersion extends Version {
  blocks: Block[];
  model: ResumeModel;
}

/** Where a version came from, as far as it is known. */
export interface VersionSource {
  fileName: string | null;
  madeBy: string | null;
  runId: string | null;
}

/** What a new version's row is made of; `size` and `sha256` are those of a file that lies in the store already. */
export interface NewVersion extends Partial<VersionSource> {
  id: string;
  resumeId: string;
  number: number;
  origin: Version["origin"];
  parents: string[];
  /** Absent: true. */
  published?: boolean;
  sha256: string;
  size: number;
  blocks: Block[];
  model: ResumeModel;
  /** Lines of ours that are pending in the file, and so stand in no block. */
  pendingWords?: readonly string[];
  at: Date;
}

export interface NewResume {
  id: string;
  title: string;
  parentId: string | null;
  parentVersionId: string | null;
  jobId: string | null;
  at: Date;
}

/** Everything but the document's content, which may be a megabyte a row. */
const versionColumns = {
  id: true,
  resumeId: true,
  number: true,
  origin: true,
  parents: true,
  sha256: true,
  size: true,
  models: true,
  published: true,
  label: true,
  fileName: true,
  madeBy: true,
  runId: true,
  createdAt: true,
} as const;

/** Everything but what it and the profile agree on, which may be as long as both. */
const resumeColumns = {
  id: true,
  title: true,
  parentId: true,
  jobId: true,
  createdAt: true,
  updatedAt: true,
} as const;

/** A résumé with its first version, and whatever `also` writes, all or nothing. */
export async function insertResume(
  db: Database,
  candidateId: string,
  resume: NewResume,
  version: NewVersion,
  also: (transaction: Transaction) => Promise<void> = async () => {},
): Promise<void> {
  await db.$transaction(async (transaction) => {
    const { at, ...columns } = resume;
    await transaction.resume.create({ data: { ...columns, candidateId, createdAt: at, updatedAt: at } });
    if (resume.parentId) await copyModelWords(transaction, candidateId, resume.parentId, resume.id);
    await insertRows(transaction, candidateId, resume.id, [version]);
    await also(transaction);
  });
}

async function copyModelWords(
  transaction: Transaction,
  candidateId: string,
  from: string,
  to: string,
): Promise<void> {
  const words = await transaction.modelWords.findMany({ where: { candidateId, resumeId: from } });
  await transaction.modelWords.createMany({ data: words.map((one) => ({ ...one, resumeId: to })) });
}

/**
 * Appends versions to a line, and whatever `also` writes, all or nothing. False when the line has grown meanwhile: the
 * numbers are unique within a résumé, so of two writers one comes too late.
 */
export async function appendVersions(
  db: Database,
  candidateId: string,
  resumeId: string,
  versions: NewVersion[],
  also: (transaction: Transaction) => Promise<void> = async () => {},
  agreement?: Agreement,
): Promise<boolean> {
  try {
    await db.$transaction(async (transaction) => {
      await insertVersions(transaction, candidateId, resumeId, versions, agreement);
      await also(transaction);
    });
    return true;
  } catch (error) {
    if (isLineMoved(error)) return false;
    throw error;
  }
}

class ResumeGone extends Error {
  override name = "ResumeGone";
}

/** Whether versions could not be written because the line has grown or was deleted meanwhile. */
export const isLineMoved = (error: unknown): boolean =>
  error instanceof ResumeGone || isUniqueViolation(error, "version", ["resume_id", "number"]);

/**
 * `agreement`: what the résumé and the profile agree on from there on.
 *
 * @throws what `isLineMoved` knows.
 */
export async function insertVersions(
  transaction: Transaction,
  candidateId: string,
  resumeId: string,
  versions: readonly NewVersion[],
  agreement?: Agreement,
): Promise<void> {
  const updatedAt = versions.at(-1)?.at ?? new Date(0);
  const { count } = await transaction.resume.updateMany({
    where: { id: resumeId, candidateId },
    data: { updatedAt, ...(agreement && { agreement: asJson(agreement) }) },
  });
  if (count === 0) throw new ResumeGone();
  await insertRows(transaction, candidateId, resumeId, versions);
}

async function insertRows(
  transaction: Transaction,
  candidateId: string,
  resumeId: string,
  versions: readonly NewVersion[],
): Promise<void> {
  const files = [...new Set(versions.map(({ sha256 }) => sha256))];
  // Locks the claims until the versions stand. Without one the bytes may be gone: it was taken back meanwhile.
  const { count } = await transaction.storedFile.updateMany({
    where: { candidateId, sha256: { in: files } },
    data: { mediaType: docxType },
  });
  if (count < files.length)
    throw new Error(`Of the stored files ${files.join()} one was removed while it was being named.`);
  const words = await transaction.modelWords.findMany({ where: { candidateId, resumeId } });
  await transaction.version.createMany({
    data: versions.map(({ at, blocks, model, pendingWords = [], ...columns }) => ({
      ...columns,
      candidateId,
      blocks: asJson(blocks),
      model: asJson(model),
      sketch: sketchDocument(blocks),
      models: listModelsIn(words, [...blocks.map(({ text }) => text), ...pendingWords]),
      createdAt: at,
    })),
  });
}

/** The language models of whom some paragraph of these stands as the candidate took it. */
function listModelsIn(
  words: readonly { textHash: string; model: string }[],
  lines: readonly string[],
): string[] {
  if (words.length === 0) return [];
  const hashes = new Set(lines.map(hashWords));
  return [...new Set(words.filter((one) => hashes.has(one.textHash)).map((one) => one.model))].sort();
}

const hashWords = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Notes paragraphs that the candidate took from models; what is noted already stays. */
export async function insertModelWords(
  db: Database,
  candidateId: string,
  resumeId: string,
  words: readonly { text: string; model: string }[],
): Promise<void> {
  await db.modelWords.createMany({
    data: words.map(({ text, model }) => ({ candidateId, resumeId, textHash: hashWords(text), model })),
    skipDuplicates: true,
  });
}

export async function listResumeRows(
  db: Database,
  candidateId: string,
  limit: number,
  after: Cursor | null,
): Promise<(Cursor & { item: Resume })[]> {
  const rows = await db.resume.findMany({
    where: { candidateId, ...behind(after) },
    orderBy: newestFirst,
    take: limit,
    select: resumeColumns,
  });
  const latest = await Promise.all(rows.map(({ id }) => findLatest(db, candidateId, id)));
  return rows.flatMap((row, at) => {
    const version = latest[at];
    // Null for one that was deleted between the two questions.
    return version ? [{ id: row.id, createdAt: row.createdAt, item: resumeOf(row, version) }] : [];
  });
}

export async function findResume(db: Database, candidateId: string, id: string): Promise<Resume | null> {
  const latest = await findLatest(db, candidateId, id);
  const row = latest && (await db.resume.findFirst({ where: { id, candidateId }, select: resumeColumns }));
  return row && resumeOf(row, latest);
}

/** Asked for by itself: included in the résumé, all of its versions would be read for it. */
const findLatest = (
  db: Database | Transaction,
  candidateId: string,
  resumeId: string,
): Promise<VersionRow | null> =>
  db.version.findFirst({
    where: { resumeId, candidateId, published: true },
    orderBy: { number: "desc" },
    select: versionColumns,
  });

export interface Line {
  resume: Resume;
  /** The highest number, also of what stands beside the line. The next version takes the one after it. */
  lastNumber: number;
}

/** So many versions that wait beside the line may be newer than its end before the end is asked for by itself. */
const newestAsked = 4;

/**
 * A résumé and its numbers, as they are at one moment: of one question, or with an end no older than the last number, which then is
 * taken for whoever goes on from there.
 */
export async function findLine(db: Database, candidateId: string, id: string): Promise<Line | null> {
  const newest = await db.version.findMany({
    where: { resumeId: id, candidateId },
    orderBy: { number: "desc" },
    take: newestAsked,
    select: versionColumns,
  });
  const [last] = newest;
  if (!last) return null;
  const latest = newest.find(({ published }) => published) ?? (await findLatest(db, candidateId, id));
  const row = latest && (await db.resume.findFirst({ where: { id, candidateId }, select: resumeColumns }));
  return row && { resume: resumeOf(row, latest), lastNumber: last.number };
}

/** null when there is no such version. */
export async function updateVersionLabel(
  db: Database,
  candidateId: string,
  resumeId: string,
  id: string,
  label: string | null,
): Promise<Version | null> {
  await db.version.updateMany({ where: { id, resumeId, candidateId }, data: { label } });
  return findVersion(db, candidateId, resumeId, id);
}

/** Newest first, at most `limit`. */
export async function listSketches(
  db: Database,
  candidateId: string,
  limit: number,
): Promise<SketchedVersion[]> {
  const rows = await db.version.findMany({
    where: { candidateId, sketch: { isEmpty: false } },
    orderBy: newestFirst,
    take: limit,
    select: { id: true, resumeId: true, number: true, sketch: true },
  });
  return rows.map(({ id, ...row }) => ({ ...row, versionId: id }));
}

export async function findSketch(
  db: Database,
  candidateId: string,
  resumeId: string,
  id: string,
): Promise<SketchedVersion | null> {
  const row = await db.version.findFirst({
    where: { id, resumeId, candidateId },
    select: { number: true, sketch: true },
  });
  return row && { resumeId, versionId: id, number: row.number, sketch: row.sketch };
}

/** What was imported under this file name since a version, in its order. */
export async function listSketchesOfFile(
  db: Database,
  candidateId: string,
  { resumeId, number }: SketchedVersion,
  fileName: string,
  limit: number,
): Promise<(SketchedVersion & { madeFrom: string })[]> {
  const rows = await db.version.findMany({
    where: { candidateId, resumeId, fileName, origin: "word", number: { gt: number } },
    orderBy: { number: "asc" },
    take: limit,
    select: { id: true, number: true, sketch: true, parents: true },
  });
  return rows.map(({ id, parents, ...row }) => ({
    ...row,
    resumeId,
    versionId: id,
    madeFrom: parents.at(-1)!,
  }));
}

/** Whether a version that stands beside the line has come into it by a merge. */
export async function isInLine(
  db: Database,
  candidateId: string,
  resumeId: string,
  id: string,
): Promise<boolean> {
  return (
    (await db.version.count({ where: { candidateId, resumeId, published: true, parents: { has: id } } })) > 0
  );
}

/** Whether a run of the candidate worked on this résumé. */
export async function isRunOf(
  db: Database,
  candidateId: string,
  resumeId: string,
  runId: string,
): Promise<boolean> {
  return (await db.tailoringRun.count({ where: { id: runId, candidateId, resumeId } })) > 0;
}

/** By number: two versions of one import are of the same moment. */
export async function listVersionRows(
  db: Database,
  candidateId: string,
  resumeId: string,
  limit: number,
  after: Cursor | null,
): Promise<(Cursor & { item: Version })[]> {
  const last =
    after &&
    (await db.version.findFirst({
      where: { candidateId, resumeId, id: after.id },
      select: { number: true },
    }));
  const rows = await db.version.findMany({
    where: { candidateId, resumeId, ...(last && { number: { lt: last.number } }) },
    orderBy: { number: "desc" },
    take: limit,
    select: versionColumns,
  });
  return rows.map((row) => ({ id: row.id, createdAt: row.createdAt, item: versionOf(row) }));
}

export async function findVersion(
  db: Database,
  candidateId: string,
  resumeId: string,
  id: string,
): Promise<Version | null> {
  const row = await db.version.findFirst({ where: { id, resumeId, candidateId }, select: versionColumns });
  return row && versionOf(row);
}

/** The version that a file became when it was imported from that parent. */
export async function findVersionOfFile(
  db: Database,
  candidateId: string,
  resumeId: string,
  sha256: string,
  parentId: string,
): Promise<Version | null> {
  const row = await db.version.findFirst({
    where: { candidateId, sha256, resumeId, origin: "word", parents: { has: parentId } },
    orderBy: { number: "desc" },
    select: versionColumns,
  });
  return row && versionOf(row);
}

/** With its content: megabytes for a long document, so only where new rows are made of it. */
export async function findReadVersion(
  db: Database,
  candidateId: string,
  resumeId: string,
  id: string,
): Promise<ReadVersion | null> {
  const row = await db.version.findFirst({ where: { id, resumeId, candidateId } });
  return (
    row && {
      ...versionOf(row),
      blocks: row.blocks as unknown as Block[],
      model: row.model as unknown as ResumeModel,
    }
  );
}

/** Deletes a résumé with all that hangs on it; null when there is none, else the files that nothing needs any more. */
export async function removeResume(db: Database, candidateId: string, id: string): Promise<string[] | null> {
  return db.$transaction(async (transaction) => {
    const mine = await transaction.version.findMany({
      where: { candidateId, resumeId: id },
      select: { sha256: true },
      distinct: ["sha256"],
    });
    const { count } = await transaction.resume.deleteMany({ where: { id, candidateId } });
    if (count === 0) return null;
    const hashes = mine.map((version) => version.sha256);
    const needed = await transaction.version.findMany({
      where: { candidateId, sha256: { in: hashes } },
      select: { sha256: true },
    });
    const orphans = hashes.filter((hash) => !needed.some((version) => version.sha256 === hash));
    await transaction.storedFile.deleteMany({ where: { candidateId, sha256: { in: orphans } } });
    return orphans;
  });
}

interface VersionRow {
  id: string;
  resumeId: string;
  number: number;
  origin: string;
  parents: string[];
  sha256: string;
  size: number;
  models: string[];
  published: boolean;
  label: string | null;
  fileName: string | null;
  madeBy: string | null;
  runId: string | null;
  createdAt: Date;
}

function versionOf(row: VersionRow): Version {
  return {
    id: row.id,
    resumeId: row.resumeId,
    number: row.number,
    origin: row.origin as Version["origin"],
    parents: row.parents,
    sha256: row.sha256,
    size: row.size,
    models: row.models,
    published: row.published,
    label: row.label,
    fileName: row.fileName,
    madeBy: row.madeBy,
    runId: row.runId,
    createdAt: row.createdAt.toISOString(),
  };
}

function resumeOf(
  row: {
    id: string;
    title: string;
    parentId: string | null;
    jobId: string | null;
    createdAt: Date;
    updatedAt: Date;
  },
  latest: VersionRow,
): Resume {
  return {
    id: row.id,
    title: row.title,
    parentId: row.parentId,
    jobId: row.jobId,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    latest: versionOf(latest),
  };
}
