import type { Application } from "../../shared/contract/application-schemas.ts";
import type { Letter } from "../../shared/tailoring/letters/model.ts";
import type { Database } from "../db/database.ts";
import { isUniqueViolation } from "../db/unique-violation.ts";
import { behind, type Cursor, newestFirst } from "../page.ts";

/** A version of a letter as it is stored. */
export interface StoredLetter {
  id: string;
  jobId: string;
  number: number;
  origin: "offline" | "model" | "candidate";
  model: string | null;
  fallback: string | null;
  createdAt: Date;
  content: Letter;
}

export type NewLetter = Omit<StoredLetter, "number" | "createdAt">;

const kind = "letter";
const withJob = { application: { select: { jobId: true } } } as const;

/** Rounds in which somebody else may take the number that was to be ours. */
const maxRounds = 5;

/**
 * Keeps a letter as the job's next version, and makes the application with its first one. `behind`: only where that is the
 * number of the latest version still. Null where it no longer is, or where the job is gone.
 */
export async function insertLetter(
  db: Database,
  candidateId: string,
  letter: NewLetter,
  { applicationId, at, behind: expected }: { applicationId: string; at: Date; behind?: number },
): Promise<StoredLetter | null> {
  for (let round = 1; ; round++) {
    try {
      return await insertOnce(db, candidateId, letter, applicationId, at, expected);
    } catch (error) {
      if (!isUniqueViolation(error, "artifact", ["application_id", "kind", "number"])) throw error;
      if (expected !== undefined) return null;
      if (round === maxRounds) throw error;
    }
  }
}

async function insertOnce(
  db: Database,
  candidateId: string,
  { jobId, content, ...columns }: NewLetter,
  applicationId: string,
  at: Date,
  expected: number | undefined,
): Promise<StoredLetter | null> {
  return db.$transaction(async (transaction) => {
    const job = await transaction.job.findFirst({ where: { id: jobId, candidateId }, select: { id: true } });
    if (!job) return null;
    await transaction.application.createMany({
      data: [{ id: applicationId, candidateId, jobId, createdAt: at, updatedAt: at }],
      skipDuplicates: true,
    });
    const application = await transaction.application.findFirstOrThrow({ where: { candidateId, jobId } });
    const { _max } = await transaction.artifact.aggregate({
      where: { candidateId, applicationId: application.id, kind },
      _max: { number: true },
    });
    const latest = _max.number ?? 0;
    if (expected !== undefined && latest !== expected) return null;
    const row = await transaction.artifact.create({
      data: {
        ...columns,
        candidateId,
        applicationId: application.id,
        kind,
        number: latest + 1,
        content: content as object,
        createdAt: at,
      },
      include: withJob,
    });
    await transaction.application.updateMany({
      where: { id: application.id, candidateId },
      data: { updatedAt: at },
    });
    return letterOf(row);
  });
}

export async function findLetter(
  db: Database,
  candidateId: string,
  id: string,
): Promise<StoredLetter | null> {
  const row = await db.artifact.findFirst({ where: { id, candidateId, kind }, include: withJob });
  return row && letterOf(row);
}

/** The latest version for a job; null where there is none. */
export async function findLatestLetter(
  db: Database,
  candidateId: string,
  jobId: string,
): Promise<StoredLetter | null> {
  const row = await db.artifact.findFirst({
    where: { candidateId, kind, application: { jobId } },
    orderBy: { number: "desc" },
    include: withJob,
  });
  return row && letterOf(row);
}

/**
 * Versions for a job, the highest number first, at most `limit`, behind the one a cursor names. Numbers and not times
 * decide: two versions may be of one moment.
 */
export async function listLetterRows(
  db: Database,
  candidateId: string,
  jobId: string,
  limit: number,
  after: Cursor | null,
): Promise<StoredLetter[]> {
  const last = after && (await findLetter(db, candidateId, after.id));
  if (after && last?.jobId !== jobId) return [];
  const rows = await db.artifact.findMany({
    where: { candidateId, kind, application: { jobId }, ...(last && { number: { lt: last.number } }) },
    orderBy: { number: "desc" },
    take: limit,
    include: withJob,
  });
  return rows.map(letterOf);
}

/** Newest first, at most `limit`. */
export async function listApplicationRows(
  db: Database,
  candidateId: string,
  limit: number,
  after: Cursor | null,
): Promise<(Cursor & { item: Application })[]> {
  const rows = await db.application.findMany({
    where: { candidateId, ...behind(after) },
    orderBy: newestFirst,
    take: limit,
    include: {
      artifacts: { where: { kind }, orderBy: { number: "desc" }, take: 1, select: { number: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.createdAt,
    item: {
      id: row.id,
      jobId: row.jobId,
      createdAt: row.createdAt.toISOString(),
      updatedAt: row.updatedAt.toISOString(),
      letters: row.artifacts[0]?.number ?? 0,
    },
  }));
}

function letterOf(row: {
  id: string;
  application: { jobId: string };
  number: number;
  origin: string;
  model: string | null;
  fallback: string | null;
  createdAt: Date;
  content: unknown;
}): StoredLetter {
  return {
    id: row.id,
    jobId: row.application.jobId,
    number: row.number,
    origin: row.origin as StoredLetter["origin"],
    model: row.model,
    fallback: row.fallback,
    createdAt: row.createdAt,
    content: row.content as Letter,
  };
}
