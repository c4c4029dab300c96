import type { Database } from "../db/database.ts";
import { type OwnTable, readOwnTables } from "./own-tables.ts";

export interface VersionFile {
  resumeId: string;
  title: string;
  number: number;
  sha256: string;
}

/** Every version of every résumé, those beside the line too. */
export async function listVersionFiles(db: Database, candidateId: string): Promise<VersionFile[]> {
  const rows = await db.version.findMany({
    where: { candidateId },
    orderBy: [{ resumeId: "asc" }, { number: "asc" }],
    select: { resumeId: true, number: true, sha256: true, resume: { select: { title: true } } },
  });
  return rows.map(({ resume, ...row }) => ({ ...row, title: resume.title }));
}

export interface LetterFile {
  id: string;
  number: number;
  applicationId: string;
  jobTitle: string;
}

export async function listLetterFiles(db: Database, candidateId: string): Promise<LetterFile[]> {
  const rows = await db.artifact.findMany({
    where: { candidateId, kind: "letter" },
    orderBy: [{ applicationId: "asc" }, { number: "asc" }],
    select: {
      id: true,
      number: true,
      applicationId: true,
      application: { select: { job: { select: { title: true } } } },
    },
  });
  return rows.map(({ application, ...row }) => ({ ...row, jobTitle: application.job.title }));
}

/** Every table that holds rows of candidates, from the database itself, so that none is forgotten. */
export async function listOwnTables(db: Database): Promise<OwnTable[]> {
  const columns = await db.$queryRaw<{ table: string; column: string; type: string; place: number | null }[]>`
    SELECT c.table_name::text AS "table", c.column_name::text AS "column", c.udt_name::text AS "type",
      array_position(i.indkey::int2[], a.attnum)::int AS "place"
    FROM information_schema.columns c
    JOIN pg_class t ON t.relname = c.table_name AND t.relnamespace = current_schema()::regnamespace
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attname = c.column_name
    JOIN pg_index i ON i.indrelid = t.oid AND i.indisprimary
    WHERE c.table_schema = current_schema()
    ORDER BY c.table_name, c.ordinal_position`;
  return readOwnTables(columns);
}

const rowsAtOnce = 50;

/** The candidate's rows of a table as JSON texts, in the order of its key; read in pages, since there may be many. */
export async function* readOwnRows(
  db: Database,
  candidateId: string,
  table: OwnTable,
): AsyncGenerator<string[]> {
  // Names come from the database's own catalogue; values are parameters.
  const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const key = table.key.map(({ name }) => `t.${quote(name)}`).join(", ");
  const from = table.key.map(({ type }, at) => `$${at + 2}::${quote(type)}`).join(", ");
  const shown = table.shown.map(({ name, as }) => `t.${quote(name)} AS ${quote(as)}`).join(", ");
  let after: string[] = [];
  for (let more = true; more; ) {
    const rows = await db.$queryRawUnsafe<{ row: string; key: string[] }[]>(
      `SELECT (SELECT row_to_json(r)::text FROM (SELECT ${shown}) r) AS "row", ARRAY[${key
        .split(", ")
        .map((column) => `${column}::text`)
        .join(", ")}] AS "key"
      FROM ${quote(table.name)} t WHERE t.${quote(table.owner)} = $1::uuid
      ${after.length > 0 ? `AND (${key}) > (${from})` : ""} ORDER BY ${key} LIMIT ${rowsAtOnce}`,
      candidateId,
      ...after,
    );
    if (rows.length > 0) yield rows.map(({ row }) => row);
    more = rows.length === rowsAtOnce;
    after = rows.at(-1)?.key ?? [];
  }
}

/** The candidate's row, with which every other goes, and in its place the note that it went; both or neither. */
export async function deleteCandidate(
  db: Database,
  candidateId: string,
  { id, candidateHash, at }: { id: string; candidateHash: string; at: Date },
): Promise<void> {
  await db.$transaction(
    async (transaction) => {
      const { count } = await transaction.candidate.deleteMany({ where: { id: candidateId } });
      if (count === 0) return;
      await transaction.deletion.create({
        data: { id, candidateHash, unfinished: candidateId, deletedAt: at },
      });
    },
    { timeout: deletionTimeoutMs },
  );
}

/** Of somebody with years of runs and versions. */
const deletionTimeoutMs = 60_000;

export async function listUnfinishedDeletions(db: Database): Promise<string[]> {
  const rows = await db.deletion.findMany({ where: { unfinished: { not: null } } });
  return rows.map(({ unfinished }) => unfinished!);
}

export async function markDeletionFinished(db: Database, candidateId: string): Promise<void> {
  await db.deletion.updateMany({ where: { unfinished: candidateId }, data: { unfinished: null } });
}
