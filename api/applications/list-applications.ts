import type { Answer } from "../../shared/contract/endpoints.ts";
import { makePage, readCursor } from "../page.ts";
import type { World } from "../world.ts";
import { listApplicationRows } from "./store.ts";

/** Newest first. A job has one as soon as something was made for it. */
export async function listApplications(
  world: World,
  candidateId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Answer<"listApplications">> {
  const rows = await listApplicationRows(world.db, candidateId, page.limit + 1, readCursor(page.cursor));
  return makePage(rows, page.limit, ({ item }) => item);
}
