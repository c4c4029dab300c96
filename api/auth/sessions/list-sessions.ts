import type { Answer, OperationInput } from "../../../shared/contract/endpoints.ts";
import type { Call } from "../../operation.ts";
import { makePage, readCursor } from "../../page.ts";
import type { World } from "../../world.ts";
import { listSessionRows } from "./store.ts";

/** Those that can still go on; what has ended or lies unused for too long is none any more. */
export async function listSessions(
  world: World,
  { limit, cursor }: OperationInput<"listSessions">["query"],
  call: Pick<Call, "candidateId" | "sessionId">,
): Promise<Answer<"listSessions">> {
  const rows = await listSessionRows(world.db, call.candidateId, world.now(), {
    limit: limit + 1,
    after: readCursor(cursor),
  });
  return makePage(rows, limit, ({ id, program, system, createdAt, lastUsedAt, expiresAt }) => ({
    id,
    program,
    system,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    current: id === call.sessionId,
  }));
}
