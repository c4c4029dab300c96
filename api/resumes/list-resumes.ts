import type { Answer } from "../../shared/contract/endpoints.ts";
import { makePage, readCursor } from "../page.ts";
import type { World } from "../world.ts";
import { listResumeRows } from "./store.ts";

/** Masters and copies, newest first. */
export async function listResumes(
  world: World,
  candidateId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Answer<"listResumes">> {
  const rows = await listResumeRows(world.db, candidateId, page.limit + 1, readCursor(page.cursor));
  return makePage(rows, page.limit, ({ item }) => item);
}
