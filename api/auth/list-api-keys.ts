import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import type { Call } from "../operation.ts";
import { makePage, readCursor } from "../page.ts";
import type { World } from "../world.ts";
import { listApiKeyRows } from "./store.ts";

export async function listApiKeys(
  world: World,
  { query }: Pick<OperationInput<"listApiKeys">, "query">,
  call: Call,
): Promise<Answer<"listApiKeys">> {
  const rows = await listApiKeyRows(world.db, call.candidateId, {
    limit: query.limit + 1,
    after: readCursor(query.cursor),
  });
  return makePage(rows, query.limit, ({ id, name, scopes, createdAt, lastUsedAt }) => ({
    id,
    name,
    scopes,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}
