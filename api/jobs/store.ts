import type { Job, JobSummary } from "../../shared/contract/schemas.ts";
import type { Posting } from "../../shared/posting/model.ts";
import type { Database } from "../db/database.ts";
import { behind, type Cursor, newestFirst } from "../page.ts";

/** What is stored of a job; the rest of `Job` is derived or set by the row. */
export interface JobContent {
  title: string;
  company: string | null;
  place: string | null;
  sourceUrl: string | null;
  posting: Posting;
}

interface JobRow {
  id: string;
  title: string;
  company: string | null;
  place: string | null;
  sample: boolean;
  createdAt: Date;
  updatedAt: Date;
}

export async function insertJob(
  db: Database,
  candidateId: string,
  id: string,
  content: JobContent,
  at: Date,
): Promise<Job> {
  const row = await db.job.create({
    data: { id, candidateId, ...columnsOf(content), createdAt: at, updatedAt: at },
  });
  return { ...fieldsOf(row), posting: content.posting };
}

/** Ids that are there already are left as they are, so that two first calls at once give one set. */
export async function insertSampleJobs(
  db: Database,
  candidateId: string,
  samples: { id: string; content: JobContent; at: Date }[],
): Promise<void> {
  await db.job.createMany({
    data: samples.map(({ id, content, at }) => ({
      id,
      candidateId,
      sample: true,
      ...columnsOf(content),
      createdAt: at,
      updatedAt: at,
    })),
    skipDuplicates: true,
  });
}

export async function hasJobs(db: Database, candidateId: string): Promise<boolean> {
  return (await db.job.findFirst({ where: { candidateId }, select: { id: true } })) !== null;
}

/** Newest first, at most `limit`. */
export async function listJobSummaries(
  db: Database,
  candidateId: string,
  limit: number,
  after: Cursor | null,
): Promise<(Cursor & { item: JobSummary })[]> {
  const rows = await db.job.findMany({
    where: {
      candidateId,
      ...behind(after),
    },
    orderBy: newestFirst,
    take: limit,
    omit: { posting: true },
  });
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.createdAt,
    item: { ...fieldsOf(row), requirements: row.requirementCount },
  }));
}

export async function findJob(db: Database, candidateId: string, id: string): Promise<Job | null> {
  const row = await db.job.findFirst({ where: { id, candidateId } });
  return row && { ...fieldsOf(row), posting: row.posting as unknown as Posting };
}

/** null when the candidate has no such job. */
export async function replaceJob(
  db: Database,
  candidateId: string,
  id: string,
  content: JobContent,
  at: Date,
): Promise<Job | null> {
  const { count } = await db.job.updateMany({
    where: { id, candidateId },
    data: { ...columnsOf(content), updatedAt: at },
  });
  return count === 0 ? null : findJob(db, candidateId, id);
}

/** False when the candidate has no such job. Its runs go with it. */
export async function removeJob(db: Database, candidateId: string, id: string): Promise<boolean> {
  return (await db.job.deleteMany({ where: { id, candidateId } })).count > 0;
}

function columnsOf(content: JobContent) {
  return {
    title: content.title,
    company: content.company,
    place: content.place,
    sourceUrl: content.sourceUrl,
    posting: content.posting as object,
    requirementCount: content.posting.requirements.length,
  };
}

function fieldsOf(row: JobRow): Omit<Job, "posting"> {
  return {
    id: row.id,
    title: row.title,
    company: row.company,
    place: row.place,
    sample: row.sample,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
