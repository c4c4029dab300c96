import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import { makePage, readCursor } from "../page.ts";
import type { World } from "../world.ts";
import { listRunRows } from "./store.ts";

/** Newest first; of one résumé or one job when asked. */
export async function listTailoringRuns(
  world: World,
  candidateId: string,
  { limit, cursor, ...filter }: OperationInput<"listTailoringRuns">["query"],
): Promise<Answer<"listTailoringRuns">> {
  const rows = await listRunRows(world.db, candidateId, filter, limit + 1, readCursor(cursor));
  return makePage(rows, limit, ({ item }) => item);
}
