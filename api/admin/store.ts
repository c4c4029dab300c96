import type { Answer } from "../../shared/contract/endpoints.ts";
import type { Database } from "../db/database.ts";

type Counts = Answer<"getServerStatus">["counts"];

const dayMs = 24 * 3600 * 1000;

/** Counts and sums over everybody's rows, and not one value out of them. The only queries that ask for no owner. */
export async function countRows(
  db: Database,
  now: Date,
): Promise<{ counts: Counts; oldestQueuedAt: Date | null }> {
  const since = { gt: new Date(now.getTime() - dayMs) };
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const [candidates, openSessions, apiKeys, resumes, versions, jobs, applications, byState, files, calls] =
    await Promise.all([
      db.candidate.count(),
      db.session.count({ where: { revokedAt: null, expiresAt: { gt: now } } }),
      db.apiKey.count(),
      db.resume.count(),
      db.version.count(),
      db.job.count(),
      db.application.count(),
      db.tailoringRun.groupBy({ by: ["state"], _count: { _all: true } }),
      db.storedFile.aggregate({ _count: { _all: true }, _sum: { size: true } }),
      db.modelCall.aggregate({
        where: { startedAt: { gte: month } },
        _count: { _all: true },
        _sum: { costMicroUsd: true },
      }),
    ]);
  const [newCandidates, newVersions, newRuns, failedRuns, oldest] = await Promise.all([
    db.candidate.count({ where: { createdAt: since } }),
    db.version.count({ where: { createdAt: since } }),
    db.tailoringRun.count({ where: { createdAt: since } }),
    db.tailoringRun.count({ where: { createdAt: since, state: "failed" } }),
    db.tailoringRun.aggregate({ where: { state: "queued" }, _min: { createdAt: true } }),
  ]);
  const inState = (state: string) => byState.find((group) => group.state === state)?._count._all ?? 0;
  return {
    counts: {
      candidates,
      openSessions,
      apiKeys,
      resumes,
      versions,
      jobs,
      applications,
      runs: {
        queued: inState("queued"),
        running: inState("running"),
        done: inState("done"),
        failed: inState("failed"),
        cancelled: inState("cancelled"),
      },
      recent: { candidates: newCandidates, versions: newVersions, runs: newRuns, failedRuns },
      files: files._count._all,
      fileBytes: files._sum.size ?? 0,
      modelCalls: calls._count._all,
      modelMicroUsd: calls._sum.costMicroUsd ?? 0,
    },
    oldestQueuedAt: oldest._min.createdAt,
  };
}
