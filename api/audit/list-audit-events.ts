import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import { makePage, readCursor } from "../page.ts";
import type { World } from "../world.ts";
import { listEventRows } from "./store.ts";

export async function listAuditEvents(
  world: World,
  candidateId: string,
  { limit, cursor }: OperationInput<"listAuditEvents">["query"],
): Promise<Answer<"listAuditEvents">> {
  const rows = await listEventRows(world.db, candidateId, { limit: limit + 1, after: readCursor(cursor) });
  return makePage(rows, limit, ({ id, kind, detail, by, createdAt }) => ({
    id,
    kind,
    detail,
    by,
    at: createdAt.toISOString(),
  }));
}
