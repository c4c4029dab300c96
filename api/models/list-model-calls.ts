import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import { makePage, readCursor } from "../page.ts";
import type { World } from "../world.ts";
import { listCallRows } from "./store.ts";

export async function listModelCalls(
  world: World,
  candidateId: string,
  { limit, cursor }: OperationInput<"listModelCalls">["query"],
): Promise<Answer<"listModelCalls">> {
  const rows = await listCallRows(world.db, candidateId, limit + 1, readCursor(cursor));
  return makePage(rows, limit, ({ item }) => item);
}
