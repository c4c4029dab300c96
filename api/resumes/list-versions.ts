import type { Answer } from "../../shared/contract/endpoints.ts";
import { makePage, readCursor } from "../page.ts";
import type { World } from "../world.ts";
import { getResume } from "./get-resume.ts";
import { listVersionRows } from "./store.ts";

/** Newest first. */
export async function listVersions(
  world: World,
  candidateId: string,
  resumeId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Answer<"listVersions">> {
  const after = readCursor(page.cursor);
  await getResume(world, candidateId, resumeId);
  const rows = await listVersionRows(world.db, candidateId, resumeId, page.limit + 1, after);
  return makePage(rows, page.limit, ({ item }) => item);
}
