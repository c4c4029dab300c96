import { z } from "zod";
import { describeEndpoint } from "./endpoint.ts";
import { nothing } from "./schemas.ts";

const endpoint = describeEndpoint(nothing);
const count = z.number().min(0);

/** Numbers and nothing else: whoever looks after a server has no business in what people wrote. */
export const adminEndpoints = {
  getServerStatus: endpoint({
    method: "GET",
    path: "/admin/status",
    summary: "How much there is and how the server is, in numbers; for administrators",
    scope: "admin",
    answer: z.object({
      counts: z.object({
        candidates: count,
        openSessions: count,
        apiKeys: count,
        resumes: count,
        versions: count,
        jobs: count,
        applications: count,
        runs: z.object({ queued: count, running: count, done: count, failed: count, cancelled: count }),
        /** In the last day. */
        recent: z.object({ candidates: count, versions: count, runs: count, failedRuns: count }),
        files: count,
        fileBytes: count,
        /** Millionths of a US dollar, this month. */
        modelCalls: count,
        modelMicroUsd: count,
      }),
      health: z.object({
        /** Milliseconds for the counts above. */
        databaseMs: count,
        /** Seconds that the oldest run has been waiting; 0 without one. */
        oldestQueuedRunSeconds: count,
        uptimeSeconds: count,
        memoryBytes: count,
      }),
    }),
  }),
} as const;
