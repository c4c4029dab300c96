import type { ModelCall, ModelEngineName } from "../../shared/contract/model-schemas.ts";
import type { Database, Transaction } from "../db/database.ts";
import type { ModelCallRecord } from "../llm/model-engine.ts";
import type { Cursor } from "../page.ts";

/** Of a call whose end nobody has told yet: it holds the most that the call can come to. */
const openOutcome = "asking";
/** The process that asked has ended before the answer: what it paid is not known, so the estimate stays. */
const lostOutcome = "lost";

export interface StoredKey {
  engine: ModelEngineName;
  model: string | null;
  sealedKey: string;
  hint: string;
}

export interface Spent {
  inputTokens: number;
  outputTokens: number;
  costMicroUsd: number;
}

export interface StoredAnswer {
  engine: ModelEngineName;
  model: string;
  /** As it came, with placeholders where contact data were masked. */
  value: unknown;
}

export async function findConsent(db: Database, candidateId: string): Promise<{ grantedAt: Date } | null> {
  return db.modelConsent.findFirst({
    where: { candidateId, revokedAt: null },
    orderBy: { grantedAt: "asc" },
    select: { grantedAt: true },
  });
}

/** Nothing happens where it is given already. */
export async function insertConsent(db: Database, candidateId: string, id: string, at: Date): Promise<void> {
  await db.$transaction(async (transaction) => {
    await lockCandidate(transaction, candidateId);
    const given = await transaction.modelConsent.count({ where: { candidateId, revokedAt: null } });
    if (given === 0) await transaction.modelConsent.create({ data: { id, candidateId, grantedAt: at } });
  });
}

/** The row stays as history; what models answered goes. */
export async function revokeConsent(db: Database, candidateId: string, at: Date): Promise<void> {
  await db.$transaction(async (transaction) => {
    await lockCandidate(transaction, candidateId);
    await transaction.modelConsent.updateMany({
      where: { candidateId, revokedAt: null },
      data: { revokedAt: at },
    });
    await transaction.modelAnswer.deleteMany({ where: { candidateId } });
  });
}

export async function listKeys(db: Database, candidateId: string): Promise<StoredKey[]> {
  const rows = await db.modelKey.findMany({ where: { candidateId } });
  return rows.map(({ engine, model, sealedKey, hint }) => ({
    engine: engine as ModelEngineName,
    model,
    sealedKey,
    hint,
  }));
}

export async function saveKey(db: Database, candidateId: string, key: StoredKey, at: Date): Promise<void> {
  const { engine, ...columns } = key;
  await db.modelKey.upsert({
    where: { candidateId_engine: { candidateId, engine } },
    create: { candidateId, ...key, createdAt: at },
    update: { ...columns, createdAt: at },
  });
}

/** False where there was none. */
export async function deleteKey(
  db: Database,
  candidateId: string,
  engine: ModelEngineName,
): Promise<boolean> {
  const { count } = await db.modelKey.deleteMany({ where: { candidateId, engine } });
  return count > 0;
}

/** Behind `after`, newest first. */
export async function listCallRows(
  db: Database,
  candidateId: string,
  limit: number,
  after: Cursor | null,
): Promise<(Cursor & { item: ModelCall })[]> {
  const rows = await db.modelCall.findMany({
    where: {
      candidateId,
      ...(after && {
        OR: [{ startedAt: { lt: after.createdAt } }, { startedAt: after.createdAt, id: { gt: after.id } }],
      }),
    },
    orderBy: [{ startedAt: "desc" }, { id: "asc" }],
    take: limit,
  });
  return rows.map((row) => ({
    id: row.id,
    createdAt: row.startedAt,
    item: {
      id: row.id,
      runId: row.runId,
      purpose: row.purpose as ModelCall["purpose"],
      engine: row.engine as ModelEngineName,
      model: row.model,
      ownKey: row.ownKey,
      inputTokens: row.inputTokens,
      outputTokens: row.outputTokens,
      costUsd: row.costMicroUsd / 1_000_000,
      estimated: row.estimated,
      outcome: row.outcome,
      attempts: row.attempts,
      durationMs: row.durationMs,
      startedAt: row.startedAt.toISOString(),
    },
  }));
}

export async function sumSpentSince(db: Database, candidateId: string, since: Date): Promise<number> {
  return sumCost(db, { candidateId, startedAt: { gte: since } });
}

/** By month, `2026-11`; those without a call are missing. */
export async function sumSpentByMonth(
  db: Database,
  candidateId: string,
  since: Date,
): Promise<{ month: string; microUsd: number; calls: number }[]> {
  return db.$queryRaw`
    SELECT to_char(started_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month, sum(cost_micro_usd)::float AS "microUsd",
      count(*)::int AS calls
    FROM model_call WHERE candidate_id = ${candidateId}::uuid AND started_at >= ${since} GROUP BY 1`;
}

export async function sumSpentForRun(db: Database, candidateId: string, runId: string): Promise<Spent> {
  const { _sum } = await db.modelCall.aggregate({
    where: { candidateId, runId },
    _sum: { inputTokens: true, outputTokens: true, costMicroUsd: true },
  });
  return {
    inputTokens: _sum.inputTokens ?? 0,
    outputTokens: _sum.outputTokens ?? 0,
    costMicroUsd: _sum.costMicroUsd ?? 0,
  };
}

export interface Reservation {
  /** The call's row: written at the first request, made to hold more at each further one. */
  id: string;
  runId: string | null;
  purpose: ModelCallRecord["purpose"];
  engine: string;
  model: string;
  ownKey: boolean;
  /** The most that the call can come to. */
  microUsd: number;
  monthSince: Date;
  limits: { runMicroUsd: number; monthMicroUsd: number };
  /** Outside a run: the calls that the question has made so far count in its place. */
  callsBefore: readonly string[];
}

/**
 * Sets the most that a call can cost aside, in the database: two runs that ask at the same moment, in whatever processes, see
 * each other. The candidate's row is the lock. A consent taken back meanwhile refuses, too.
 */
export async function reserveCall(
  db: Database,
  candidateId: string,
  reservation: Reservation,
  at: Date,
): Promise<"reserved" | "over-budget" | "no-consent"> {
  const { id, runId, microUsd, monthSince, limits, callsBefore, ...columns } = reservation;
  return db.$transaction(async (transaction) => {
    await lockCandidate(transaction, candidateId);
    const given = await transaction.modelConsent.count({ where: { candidateId, revokedAt: null } });
    if (given === 0) return "no-consent";
    const others = { candidateId, id: { not: id } };
    const month = await sumCost(transaction, { ...others, startedAt: { gte: monthSince } });
    const run = await sumCost(
      transaction,
      runId === null ? { candidateId, id: { in: [...callsBefore] } } : { ...others, runId },
    );
    if (month + microUsd > limits.monthMicroUsd || run + microUsd > limits.runMicroUsd) return "over-budget";
    const amount = Math.min(Math.round(microUsd), largestInt);
    await transaction.modelCall.upsert({
      where: { id },
      update: { costMicroUsd: amount },
      create: {
        id,
        candidateId,
        runId,
        ...columns,
        inputTokens: 0,
        cachedInputTokens: 0,
        outputTokens: 0,
        costMicroUsd: amount,
        estimated: true,
        outcome: openOutcome,
        attempts: 0,
        durationMs: 0,
        startedAt: at,
      },
    });
    return "reserved";
  });
}

/** What a call came to; takes the place of its reservation where there is one, whose time stays. */
export async function writeCall(
  db: Database,
  candidateId: string,
  call: { id: string; runId: string | null; ownKey: boolean },
  record: Omit<ModelCallRecord, "outcome"> & { outcome: string },
): Promise<void> {
  const columns = {
    purpose: record.purpose,
    engine: record.engine,
    model: record.model,
    ownKey: call.ownKey,
    inputTokens: Math.min(record.inputTokens, largestInt),
    cachedInputTokens: Math.min(record.cachedInputTokens, largestInt),
    outputTokens: Math.min(record.outputTokens, largestInt),
    costMicroUsd: Math.min(Math.round(record.costMicroUsd), largestInt),
    estimated: record.estimated,
    outcome: record.outcome,
    attempts: record.attempts,
    durationMs: Math.max(0, Math.min(Math.round(record.durationMs), largestInt)),
  };
  const { count } = await db.modelCall.updateMany({ where: { id: call.id, candidateId }, data: columns });
  if (count > 0) return;
  const { startedAt } = record;
  await db.modelCall.create({ data: { id: call.id, candidateId, runId: call.runId, ...columns, startedAt } });
}

/** A reservation of which nothing was sent. */
export async function deleteReservation(db: Database, candidateId: string, id: string): Promise<void> {
  await db.modelCall.deleteMany({ where: { id, candidateId, outcome: openOutcome } });
}

/** Calls that a killed process left open: of one run, or of every candidate until some time. */
export async function markLostCalls(
  db: Database,
  which: { candidateId: string; runId: string } | { startedAt: { lte: Date } },
): Promise<void> {
  await db.modelCall.updateMany({
    where: { ...which, outcome: openOutcome },
    data: { outcome: lostOutcome },
  });
}

export async function findAnswer(
  db: Database,
  candidateId: string,
  requestHash: string,
  now: Date,
): Promise<StoredAnswer | null> {
  const row = await db.modelAnswer.findFirst({
    where: { candidateId, requestHash, expiresAt: { gt: now } },
  });
  return row && { engine: row.engine as ModelEngineName, model: row.model, value: row.value };
}

/** Only while the consent holds: an answer that comes in behind its end is not kept. Takes expired ones away. */
export async function saveAnswer(
  db: Database,
  candidateId: string,
  requestHash: string,
  { engine, model, value }: StoredAnswer,
  { at, expiresAt }: { at: Date; expiresAt: Date },
): Promise<void> {
  await db.$transaction(async (transaction) => {
    await lockCandidate(transaction, candidateId);
    await transaction.modelAnswer.deleteMany({ where: { candidateId, expiresAt: { lte: at } } });
    const given = await transaction.modelConsent.count({ where: { candidateId, revokedAt: null } });
    if (given === 0) return;
    const columns = { engine, model, value: value as object, createdAt: at, expiresAt };
    await transaction.modelAnswer.upsert({
      where: { candidateId_requestHash: { candidateId, requestHash } },
      create: { candidateId, requestHash, ...columns },
      update: columns,
    });
  });
}

const largestInt = 2_147_483_647;

async function lockCandidate(transaction: Transaction, candidateId: string): Promise<void> {
  await transaction.$queryRaw`SELECT 1 FROM "candidate" WHERE "id" = ${candidateId}::uuid FOR UPDATE`;
}

async function sumCost(
  db: Database | Transaction,
  where: NonNullable<Parameters<Database["modelCall"]["aggregate"]>[0]>["where"] & object,
): Promise<number> {
  const { _sum } = await db.modelCall.aggregate({ where, _sum: { costMicroUsd: true } });
  return _sum.costMicroUsd ?? 0;
}
