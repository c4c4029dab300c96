import type { Run, RunEvent, RunOptions, RunSuggestion } from "../../shared/contract/schemas.ts";
import type { Fact } from "../../shared/resume/model.ts";
import type { Claim, Score, Suggestion } from "../../shared/tailoring/model.ts";
import type { Database, Transaction } from "../db/database.ts";
import { behind, type Cursor, newestFirst } from "../page.ts";
import { placeModelSuggestions } from "./place-model-suggestions.ts";
import { runOf, type StoredContent, suggestionOf } from "./stored-rows.ts";
import type { SuggestionState } from "./suggestion-states.ts";

/** A run with what is kept beside it. */
export interface StoredRun extends Run {
  score: Score | null;
  /** Every fact of the profile when the run read it; suggestions name some of them. */
  knownFacts: Fact[];
  taskId: string | null;
  /** Suggestions were decided in Word since the score was counted. */
  scoreStale: boolean;
}

export interface NewRun {
  id: string;
  resumeId: string;
  versionId: string;
  jobId: string;
  engine: string;
  options: RunOptions;
  at: Date;
}

/** What a batch of work found: written with its events in one transaction. */
export interface Findings {
  phase: Run["phase"];
  percent: number;
  suggestions: Suggestion[];
  facts?: Fact[];
}

export interface RunEnd {
  state: "done" | "failed" | "cancelled";
  failure: Run["failure"];
  score: Score | null;
  at: Date;
}

/** One decision that has passed the gate. */
export interface DecidedSuggestion {
  id: string;
  from: SuggestionState;
  to: SuggestionState;
  /** The candidate's own words with their claims, where they differ from what was suggested. */
  typed: { after: string; claims: Claim[] } | null;
}

const open = ["queued", "running"];
const runColumns = {
  id: true,
  resumeId: true,
  versionId: true,
  jobId: true,
  state: true,
  phase: true,
  percent: true,
  engine: true,
  options: true,
  model: true,
  fallback: true,
  inputTokens: true,
  outputTokens: true,
  costMicroUsd: true,
  failureCode: true,
  failureMessage: true,
  createdAt: true,
  startedAt: true,
  endedAt: true,
} as const;

export async function countOpenRuns(db: Database, candidateId: string): Promise<number> {
  return db.tailoringRun.count({ where: { candidateId, state: { in: open } } });
}

/** The run's task has the run's id. */
export async function insertRun(db: Database, candidateId: string, run: NewRun): Promise<Run> {
  const { at, ...columns } = run;
  return db.$transaction(async (transaction) => {
    const row = await transaction.tailoringRun.create({
      data: {
        ...columns,
        candidateId,
        state: "queued",
        phase: "queued",
        taskId: run.id,
        createdAt: at,
      },
    });
    await appendEvents(transaction, candidateId, run.id, at, [
      { event: "progress", data: { state: "queued", phase: "queued", percent: 0 } },
    ]);
    return runOf(row);
  });
}

export async function findRun(db: Database, candidateId: string, id: string): Promise<StoredRun | null> {
  const row = await db.tailoringRun.findFirst({ where: { id, candidateId } });
  return (
    row && {
      ...runOf(row),
      score: row.score as unknown as Score | null,
      knownFacts: (row.facts as unknown as Fact[] | null) ?? [],
      taskId: row.taskId,
      scoreStale: row.scoreStale,
    }
  );
}

/** Whether nothing will be added to a run any more; true also for one that is gone. */
export async function hasRunEnded(db: Database, candidateId: string, id: string): Promise<boolean> {
  const where = { id, candidateId, state: { in: open } };
  return (await db.tailoringRun.count({ where })) === 0;
}

export async function listRunRows(
  db: Database,
  candidateId: string,
  filter: { resumeId?: string | undefined; jobId?: string | undefined },
  limit: number,
  after: Cursor | null,
): Promise<(Cursor & { item: Run })[]> {
  const rows = await db.tailoringRun.findMany({
    where: {
      candidateId,
      ...(filter.resumeId && { resumeId: filter.resumeId }),
      ...(filter.jobId && { jobId: filter.jobId }),
      ...behind(after),
    },
    orderBy: newestFirst,
    take: limit,
    select: runColumns,
  });
  return rows.map((row) => ({ id: row.id, createdAt: row.createdAt, item: runOf(row) }));
}

/** Runs of every candidate that have not ended: for the sweep, which belongs to none. */
export async function listOpenRuns(
  db: Database,
): Promise<{ id: string; candidateId: string; engine: string }[]> {
  return db.tailoringRun.findMany({
    where: { state: { in: open } },
    select: { id: true, candidateId: true, engine: true },
  });
}

/** False when the run has ended or is gone: then there is nothing to do. A second try finds it running already. */
export async function beginRun(db: Database, candidateId: string, id: string, at: Date): Promise<boolean> {
  const { count } = await db.tailoringRun.updateMany({
    where: { id, candidateId, state: { in: open } },
    data: { state: "running", startedAt: at },
  });
  return count > 0;
}

/**
 * Writes what was found, with its events; false when the run has ended meanwhile. The update locks the run's row until the
 * end of the transaction, so numbers of events are given one after the other. What an earlier try has found is not found
 * again.
 */
export async function addFindings(
  db: Database,
  candidateId: string,
  runId: string,
  findings: Findings,
  at: Date,
): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const { phase, percent, suggestions, facts } = findings;
    const { count } = await transaction.tailoringRun.updateMany({
      where: { id: runId, candidateId, state: "running" },
      data: { phase, percent, ...(facts && { facts: facts as object }) },
    });
    if (count === 0) return false;
    const found = await transaction.suggestion.findMany({
      where: { runId, candidateId },
      select: { id: true },
    });
    const known = new Set(found.map((row) => row.id));
    const fresh = suggestions.filter((suggestion) => !known.has(suggestion.id));
    await transaction.suggestion.createMany({
      data: fresh.map((suggestion, at) => ({
        runId,
        candidateId,
        id: suggestion.id,
        position: known.size + at,
        content: suggestion as object,
        state: "open",
      })),
    });
    await appendEvents(transaction, candidateId, runId, at, [
      ...fresh.map((suggestion) => ({
        event: "suggestion" as const,
        data: { ...suggestion, state: "open" as const },
      })),
      { event: "progress", data: { state: "running", phase, percent } },
    ]);
    return true;
  });
}

/**
 * Adds what a model found; false when the run has ended meanwhile. What takes the place of an offline suggestion does so only while
 * that is open: of a decision and a replacement that come at once, the first one counts.
 */
export async function addModelFindings(
  db: Database,
  candidateId: string,
  runId: string,
  { phase, percent, suggestions }: Findings,
  at: Date,
): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.tailoringRun.updateMany({
      where: { id: runId, candidateId, state: "running" },
      data: { phase, percent },
    });
    if (count === 0) return false;
    const rows = await transaction.suggestion.findMany({
      where: { runId, candidateId },
      orderBy: { position: "asc" },
    });
    const existing = rows.map((row) =>
      suggestionOf(row.content as unknown as StoredContent, row.state as SuggestionState, row.after),
    );
    const replaced: RunSuggestion[] = [];
    const added: Suggestion[] = [];
    for (const { suggestion, instead } of placeModelSuggestions(existing, suggestions)) {
      if (instead) {
        const { count: open } = await transaction.suggestion.updateMany({
          where: { runId, candidateId, id: instead.id, state: "open" },
          data: { state: "replaced" },
        });
        if (open === 0) continue;
        replaced.push({ ...instead, state: "replaced" });
      }
      added.push(suggestion);
    }
    await transaction.suggestion.createMany({
      data: added.map((suggestion, offset) => ({
        runId,
        candidateId,
        id: suggestion.id,
        position: rows.length + offset,
        content: suggestion as object,
        state: "open",
      })),
    });
    await appendEvents(transaction, candidateId, runId, at, [
      ...replaced.map((data) => ({ event: "suggestion" as const, data })),
      ...added.map((suggestion) => ({
        event: "suggestion" as const,
        data: { ...suggestion, state: "open" as const },
      })),
      { event: "progress", data: { state: "running", phase, percent } },
    ]);
    return true;
  });
}

/** What a model did for a run, also for one that has been cancelled meanwhile: what was paid was paid. */
export async function writeModelUse(
  db: Database,
  candidateId: string,
  runId: string,
  use: {
    model?: string | null;
    fallback?: string | null;
    inputTokens: number;
    outputTokens: number;
    costMicroUsd: number;
  },
): Promise<void> {
  await db.tailoringRun.updateMany({ where: { id: runId, candidateId }, data: use });
}

/** Ends a run, once; false when it has ended before. */
export async function endRun(
  db: Database,
  candidateId: string,
  runId: string,
  end: RunEnd,
): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.tailoringRun.updateMany({
      where: { id: runId, candidateId, state: { in: open } },
      data: {
        state: end.state,
        endedAt: end.at,
        failureCode: end.failure?.code ?? null,
        failureMessage: end.failure?.message ?? null,
        ...(end.state === "done" && { phase: "done", percent: 100 }),
        ...(end.score && { score: end.score as object }),
      },
    });
    if (count === 0) return false;
    await appendEvents(transaction, candidateId, runId, end.at, [
      ...(end.state === "done"
        ? [
            {
              event: "progress" as const,
              data: { state: "done" as const, phase: "done" as const, percent: 100 },
            },
          ]
        : []),
      { event: "end", data: { state: end.state, failure: end.failure } },
    ]);
    return true;
  });
}

type UnnumberedEvent = RunEvent extends infer Event
  ? Event extends RunEvent
    ? Omit<Event, "id">
    : never
  : never;

/** Only in a transaction that holds the run's row. */
async function appendEvents(
  transaction: Transaction,
  candidateId: string,
  runId: string,
  at: Date,
  events: UnnumberedEvent[],
): Promise<void> {
  const { _max } = await transaction.runEvent.aggregate({
    where: { runId, candidateId },
    _max: { number: true },
  });
  const first = (_max.number ?? 0) + 1;
  await transaction.runEvent.createMany({
    data: events.map(({ event, data }, offset) => ({
      runId,
      candidateId,
      number: first + offset,
      event,
      data: data as object,
      createdAt: at,
    })),
  });
}

/** Events behind `after`, in order. */
export async function listEvents(
  db: Database,
  candidateId: string,
  runId: string,
  after: number,
): Promise<RunEvent[]> {
  const rows = await db.runEvent.findMany({
    where: { runId, candidateId, number: { gt: after } },
    orderBy: { number: "asc" },
  });
  return rows.map(({ number, event, data }) => ({ id: number, event, data }) as unknown as RunEvent);
}

export async function listSuggestions(
  db: Database,
  candidateId: string,
  runId: string,
): Promise<RunSuggestion[]> {
  const rows = await db.suggestion.findMany({ where: { runId, candidateId }, orderBy: { position: "asc" } });
  return rows.map((row) =>
    suggestionOf(row.content as unknown as StoredContent, row.state as SuggestionState, row.after),
  );
}

/** All of them or, when one is no longer in the state it was decided from, none: then its id. */
export async function writeDecisions(
  db: Database,
  candidateId: string,
  runId: string,
  decisions: DecidedSuggestion[],
  at: Date,
): Promise<{ ok: true } | { ok: false; id: string }> {
  class Overtaken {
    readonly id: string;
    constructor(id: string) {
      this.id = id;
    }
  }
  try {
    await db.$transaction(async (transaction) => {
      for (const { id, from, to, typed } of decisions) {
        const where = { runId, id, candidateId, state: from };
        const row = await transaction.suggestion.findFirst({ where, select: { content: true } });
        if (!row) throw new Overtaken(id);
        const content = row.content as unknown as StoredContent;
        const { count } = await transaction.suggestion.updateMany({
          where,
          data: {
            state: to,
            after: typed?.after ?? null,
            decidedAt: at,
            ...(typed && { content: { ...content, typedClaims: typed.claims } as object }),
          },
        });
        if (count === 0) throw new Overtaken(id);
      }
    });
    return { ok: true };
  } catch (error) {
    if (error instanceof Overtaken) return { ok: false, id: error.id };
    throw error;
  }
}

/** After decisions: the score where there is one, and facts that were not there when the run read the profile. */
export async function updateRun(
  db: Database,
  candidateId: string,
  runId: string,
  { score, facts }: { score: Score | null; facts: Fact[] },
): Promise<void> {
  await db.tailoringRun.updateMany({
    where: { id: runId, candidateId },
    data: { facts: facts as object, scoreStale: false, ...(score && { score: score as object }) },
  });
}
