import type { Merge, OpenConflict } from "../../../shared/contract/schemas.ts";
import type { Database, Transaction } from "../../db/database.ts";
import { behind, type Cursor, newestFirst } from "../../page.ts";

export interface NewMerge {
  id: string;
  resumeId: string;
  baseId: string;
  mineId: string;
  theirsId: string;
  conflicts: readonly OpenConflict[];
  at: Date;
}

export interface MergeChoice {
  conflict: string;
  choice: OpenConflict["choice"];
  text?: string | undefined;
}

const withConflicts = { conflicts: { orderBy: { position: "asc" } } } as const;

export async function insertMerge(
  transaction: Transaction,
  candidateId: string,
  { conflicts, at, ...columns }: NewMerge,
): Promise<void> {
  await transaction.merge.create({ data: { ...columns, candidateId, state: "open", createdAt: at } });
  await insertConflicts(transaction, candidateId, columns.id, conflicts);
}

async function insertConflicts(
  transaction: Transaction,
  candidateId: string,
  mergeId: string,
  conflicts: readonly OpenConflict[],
): Promise<void> {
  await transaction.mergeConflict.createMany({
    data: conflicts.map((conflict, position) => ({ ...conflict, position, mergeId, candidateId })),
    skipDuplicates: true,
  });
}

export async function findMerge(
  db: Database,
  candidateId: string,
  resumeId: string,
  id: string,
): Promise<Merge | null> {
  const row = await db.merge.findFirst({ where: { id, resumeId, candidateId }, include: withConflicts });
  return row && mergeOf(row);
}

/** The open merge that a version beside the line waits in. */
export async function findOpenMerge(
  db: Database,
  candidateId: string,
  resumeId: string,
  theirsId: string,
): Promise<Merge | null> {
  const row = await db.merge.findFirst({
    where: { candidateId, resumeId, theirsId, state: "open" },
    include: withConflicts,
  });
  return row && mergeOf(row);
}

/** Newest first. */
export async function listOpenMerges(db: Database, candidateId: string, resumeId: string): Promise<Merge[]> {
  const rows = await db.merge.findMany({
    where: { candidateId, resumeId, state: "open" },
    orderBy: newestFirst,
    include: withConflicts,
  });
  return rows.map(mergeOf);
}

export async function listMergeRows(
  db: Database,
  candidateId: string,
  resumeId: string,
  limit: number,
  after: Cursor | null,
  onlyOpen: boolean,
): Promise<(Cursor & { item: Merge })[]> {
  const rows = await db.merge.findMany({
    where: { candidateId, resumeId, ...(onlyOpen && { state: "open" }), ...behind(after) },
    orderBy: newestFirst,
    take: limit,
    include: withConflicts,
  });
  return rows.map((row) => ({ id: row.id, createdAt: row.createdAt, item: mergeOf(row) }));
}

/**
 * Decided for every merge of the résumé that waits with the same texts. Of two devices that decide the same place the later one
 * holds. False when the merge has ended meanwhile.
 */
export async function saveChoices(
  db: Database,
  candidateId: string,
  { resumeId, mergeId }: { resumeId: string; mergeId: string },
  choices: readonly MergeChoice[],
  at: Date,
): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    if (!(await holdOpen(transaction, candidateId, mergeId))) return false;
    const open = await transaction.merge.findMany({ where: { resumeId, candidateId, state: "open" } });
    const mergeIds = open.map(({ id }) => id);
    for (const { conflict, choice, text } of choices)
      await transaction.mergeConflict.updateMany({
        where: { id: conflict, candidateId, mergeId: { in: mergeIds } },
        data: { choice, text: text ?? null, decidedAt: choice === null ? null : at },
      });
    return true;
  });
}

/** The line has moved on, and the document was merged with its new end. False when the merge has ended meanwhile. */
export async function replaceConflicts(
  db: Database,
  candidateId: string,
  mergeId: string,
  mineId: string,
  conflicts: readonly OpenConflict[],
): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    if (!(await holdOpen(transaction, candidateId, mergeId))) return false;
    await transaction.merge.updateMany({ where: { id: mergeId, candidateId }, data: { mineId } });
    await transaction.mergeConflict.deleteMany({ where: { mergeId, candidateId } });
    await insertConflicts(transaction, candidateId, mergeId, conflicts);
    return true;
  });
}

/** False when it has ended meanwhile. */
export async function endMerge(
  transaction: Transaction,
  candidateId: string,
  mergeId: string,
  end: { state: "settled"; versionId: string; at: Date } | { state: "replaced"; at: Date },
): Promise<boolean> {
  const { at, ...columns } = end;
  const { count } = await transaction.merge.updateMany({
    where: { id: mergeId, candidateId, state: "open" },
    data: { ...columns, endedAt: at },
  });
  return count === 1;
}

/** Locks the row until the transaction ends, so that nobody publishes while somebody else decides. */
async function holdOpen(transaction: Transaction, candidateId: string, id: string): Promise<boolean> {
  const { count } = await transaction.merge.updateMany({
    where: { id, candidateId, state: "open" },
    data: { state: "open" },
  });
  return count === 1;
}

function mergeOf(row: {
  id: string;
  resumeId: string;
  state: string;
  baseId: string;
  mineId: string;
  theirsId: string;
  versionId: string | null;
  createdAt: Date;
  conflicts: {
    id: string;
    block: string;
    base: string;
    mine: string;
    theirs: string;
    choice: string | null;
    text: string | null;
    decidedAt: Date | null;
  }[];
}): Merge {
  return {
    id: row.id,
    resumeId: row.resumeId,
    state: row.state as Merge["state"],
    base: row.baseId,
    mine: row.mineId,
    theirs: row.theirsId,
    versionId: row.versionId,
    conflicts: row.conflicts.map(({ id, block, base, mine, theirs, choice, text, decidedAt }) => ({
      id,
      block,
      base,
      mine,
      theirs,
      choice: choice as OpenConflict["choice"],
      text,
      decidedAt: decidedAt?.toISOString() ?? null,
    })),
    createdAt: row.createdAt.toISOString(),
  };
}
