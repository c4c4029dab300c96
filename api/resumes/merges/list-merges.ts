import type { Answer } from "../../../shared/contract/endpoints.ts";
import { makePage, readCursor } from "../../page.ts";
import type { World } from "../../world.ts";
import { getResume } from "../get-resume.ts";
import { listMergeRows } from "./store.ts";

/** What waits for decisions, newest first. */
export async function listMerges(
  world: World,
  candidateId: string,
  resumeId: string,
  page: { limit: number; cursor?: string | undefined; state: "open" | "all" },
): Promise<Answer<"listMerges">> {
  const after = readCursor(page.cursor);
  await getResume(world, candidateId, resumeId);
  const onlyOpen = page.state === "open";
  const rows = await listMergeRows(world.db, candidateId, resumeId, page.limit + 1, after, onlyOpen);
  return makePage(rows, page.limit, ({ item }) => item);
}
