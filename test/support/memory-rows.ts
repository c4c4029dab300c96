/**
 * Rows in memory in the place of the database, for trials that play thousands of histories: as much of Prisma as the stores of
 * profile, résumés and jobs use. What it does not know it refuses loudly. It knows one caller at a time, no foreign keys but the
 * cascades below, and no type of a column; what depends on those is for the real database to show.
 */
import type { Database } from "../../api/db/database.ts";

type Row = Record<string, unknown>;
type Where = Record<string, unknown>;
type Order = Record<string, "asc" | "desc">;

interface Query {
  where?: Where;
  orderBy?: Order | readonly Order[];
  take?: number;
  distinct?: readonly string[];
  include?: Record<string, { orderBy: Order }>;
}

interface Shape {
  key: readonly string[];
  defaults?: Row;
  /** Rows of another table that go with one of this table, and how they name it. */
  cascades?: Record<string, string>;
}

const shapes: Record<string, Shape> = {
  profile: { key: ["candidateId"], defaults: { answers: [], revision: 0 } },
  resume: {
    key: ["id"],
    defaults: { agreement: {} },
    cascades: { version: "resumeId", merge: "resumeId", syncRejection: "resumeId", modelWords: "resumeId" },
  },
  version: {
    key: ["resumeId", "number"],
    defaults: { models: [], published: true, label: null, fileName: null, madeBy: null, runId: null },
  },
  merge: {
    key: ["id"],
    defaults: { versionId: null, endedAt: null },
    cascades: { mergeConflict: "mergeId" },
  },
  mergeConflict: { key: ["mergeId", "id"] },
  syncRejection: { key: ["candidateId", "proposalId"] },
  modelWords: { key: ["resumeId", "textHash", "model"] },
  storedFile: { key: ["candidateId", "sha256"] },
  job: { key: ["id"], defaults: { sample: false } },
  tailoringRun: { key: ["id"] },
  suggestion: { key: ["runId", "id"] },
  candidate: { key: ["id"] },
};

export function openMemoryRows(): Database {
  const tables = Object.fromEntries(Object.keys(shapes).map((name) => [name, [] as Row[]]));
  const db: Record<string, unknown> = Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, makeTable(name, shape, tables)]),
  );
  db.$transaction = async (work: (transaction: unknown) => Promise<unknown>) => {
    // Rows are replaced and never changed, so that the lists alone are the state before.
    const before = Object.entries(tables).map(([name, rows]) => [name, [...rows]] as const);
    try {
      return await work(db);
    } catch (error) {
      for (const [name, rows] of before) tables[name]!.splice(0, Number.POSITIVE_INFINITY, ...rows);
      throw error;
    }
  };
  db.$executeRaw = async ({ raw }: { raw: readonly string[] }, ...values: unknown[]) => {
    const files = tables.storedFile!;
    const [first] = raw;
    if (/^\s*INSERT INTO stored_file \(candidate_id, sha256, size, media_type, created_at\)/.test(first!)) {
      const [candidateId, sha256, size, mediaType, createdAt] = values;
      const at = files.findIndex((row) => row.candidateId === candidateId && row.sha256 === sha256);
      const row = { candidateId, sha256, size, mediaType, createdAt };
      files.splice(at < 0 ? files.length : at, 1, row);
      return 1;
    }
    if (/^\s*INSERT INTO stored_file \(candidate_id, sha256, size, media_type\)/.test(first!)) {
      const [sha256, mediaType, candidateId] = values;
      if (files.some((row) => row.candidateId === candidateId && row.sha256 === sha256)) return 0;
      files.push({ candidateId, sha256, size: 0, mediaType });
      return 1;
    }
    throw new Error(`Rows in memory do not know this statement: ${first}`);
  };
  return db as unknown as Database;
}

function makeTable(name: string, { key, defaults }: Shape, tables: Record<string, Row[]>) {
  const rows = tables[name]!;
  const find = ({ where, orderBy, take, distinct, include }: Query = {}): Row[] => {
    let found = rows.filter((row) => matches(row, where));
    const orders = orderBy === undefined ? [] : Array.isArray(orderBy) ? orderBy : [orderBy as Order];
    if (orders.length > 0) found.sort((one, other) => compareBy(one, other, orders));
    if (distinct)
      found = found.filter(
        (row, at) => found.findIndex((one) => distinct.every((column) => one[column] === row[column])) === at,
      );
    const kept = take === undefined ? found : found.slice(0, take);
    return include ? kept.map((row) => ({ ...row, ...related(row, include, tables) })) : kept;
  };
  const insert = (data: Row, skips: boolean): number => {
    if (rows.some((row) => key.every((column) => row[column] === data[column]))) {
      if (skips) return 0;
      throw new Error(`A row of ${name} with this ${key.join(" and ")} is there already.`);
    }
    const given = Object.entries(data).filter(([, value]) => value !== undefined);
    rows.push({
      ...defaults,
      ...Object.fromEntries(given.map(([column, value]) => [column, asStored(column, value)])),
    });
    return 1;
  };
  return {
    findFirst: async (query?: Query) => find({ ...query, take: 1 })[0] ?? null,
    findUnique: async (query?: Query) => find({ ...query, take: 1 })[0] ?? null,
    findMany: async (query?: Query) => find(query),
    count: async (query?: Query) => find(query).length,
    async create({ data }: { data: Row }) {
      insert(data, false);
      return rows.at(-1);
    },
    async createMany({ data, skipDuplicates = false }: { data: readonly Row[]; skipDuplicates?: boolean }) {
      return { count: data.reduce((sum, one) => sum + insert(one, skipDuplicates), 0) };
    },
    async updateMany({ where, data }: { where?: Where; data: Row }) {
      let count = 0;
      for (const [at, row] of rows.entries()) {
        if (!matches(row, where)) continue;
        count++;
        const values = Object.entries(data).filter(([, value]) => value !== undefined);
        rows[at] = {
          ...row,
          ...Object.fromEntries(
            values.map(([column, value]) => [column, newValue(column, row[column], value)]),
          ),
        };
      }
      return { count };
    },
    deleteMany: async ({ where }: { where?: Where }) => ({ count: remove(name, where, tables) }),
  };
}

function remove(name: string, where: Where | undefined, tables: Record<string, Row[]>): number {
  const rows = tables[name]!;
  const gone = rows.filter((row) => matches(row, where));
  rows.splice(0, Number.POSITIVE_INFINITY, ...rows.filter((row) => !gone.includes(row)));
  for (const [other, column] of Object.entries(shapes[name]!.cascades ?? {}))
    for (const { id } of gone) remove(other, { [column]: id }, tables);
  return gone.length;
}

function related(row: Row, include: NonNullable<Query["include"]>, tables: Record<string, Row[]>): Row {
  const { conflicts, ...unknown } = include;
  if (!conflicts || Object.keys(unknown).length > 0)
    throw new Error(`Rows in memory do not know how to include ${Object.keys(include).join()}.`);
  const own = tables.mergeConflict!.filter(({ mergeId }) => mergeId === row.id);
  return { conflicts: own.sort((one, other) => compareBy(one, other, [conflicts.orderBy])) };
}

function newValue(column: string, before: unknown, value: unknown): unknown {
  if (!isPlain(value) || !("increment" in value)) return asStored(column, value);
  return (before as number) + (value.increment as number);
}

/** Times may be given as texts, too, and JSON as what gives it. */
function asStored(column: string, value: unknown): unknown {
  if (column.endsWith("At") && typeof value === "string") return new Date(value);
  return isPlain(value) && typeof value.toJSON === "function" ? value.toJSON() : value;
}

const isPlain = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
const comparable = (value: unknown) => (value instanceof Date ? value.getTime() : value);

function matches(row: Row, where: Where = {}): boolean {
  return Object.entries(where).every(([column, wanted]) => {
    if (wanted === undefined) return true;
    if (column === "OR") return (wanted as Where[]).some((one) => matches(row, one));
    if (!(column in row)) throw new Error(`Rows in memory have no column ${column} here.`);
    const value = comparable(row[column]);
    if (!isPlain(wanted)) return value === comparable(wanted);
    return Object.entries(wanted).every(([operator, operand]) => {
      const other = comparable(operand);
      if (operator === "lt") return (value as number) < (other as number);
      if (operator === "gt") return (value as number) > (other as number);
      if (operator === "in") return (operand as unknown[]).includes(value);
      if (operator === "has") return (value as unknown[]).includes(operand);
      if (operator === "isEmpty") return ((value as unknown[]).length === 0) === operand;
      throw new Error(`Rows in memory do not know the operator ${operator}.`);
    });
  });
}

function compareBy(one: Row, other: Row, orders: readonly Order[]): number {
  for (const order of orders) {
    for (const [column, direction] of Object.entries(order)) {
      const [left, right] = [comparable(one[column]), comparable(other[column])] as [number, number];
      if (left !== right) return (left < right ? -1 : 1) * (direction === "asc" ? 1 : -1);
    }
  }
  return 0;
}
