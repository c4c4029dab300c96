import type { Answer } from "../../shared/contract/endpoints.ts";
import { makePage, readCursor } from "../page.ts";
import type { World } from "../world.ts";
import { ensureSampleJobs } from "./ensure-sample-jobs.ts";
import { listJobSummaries } from "./store.ts";

/** Newest first. */
export async function listJobs(
  world: World,
  candidateId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Answer<"listJobs">> {
  const after = readCursor(page.cursor);
  await ensureSampleJobs(world, candidateId);
  const rows = await listJobSummaries(world.db, candidateId, page.limit + 1, after);
  return makePage(rows, page.limit, ({ item }) => item);
}
