import type { AuditDetail, AuditKind } from "../../shared/contract/account-schemas.ts";
import type { World } from "../world.ts";
import { hasEventSince, insertEvent } from "./store.ts";

/** Writes into the candidate's trail what happened. `by`: the name of the API key that did it. */
export async function noteEvent(
  world: World,
  candidateId: string,
  kind: AuditKind,
  detail: AuditDetail = {},
  by: string | null = null,
): Promise<void> {
  await insertEvent(world.db, candidateId, {
    id: world.newId(),
    kind,
    detail,
    by,
    createdAt: world.now(),
  });
}

const hourMs = 3600 * 1000;

/** The same, at most once an hour: for what strangers can set off as often as they like. */
export async function noteEventHourly(
  world: World,
  candidateId: string,
  kind: AuditKind,
  detail: AuditDetail,
): Promise<void> {
  const since = new Date(world.now().getTime() - hourMs);
  if (await hasEventSince(world.db, candidateId, { kind, detail }, since)) return;
  await noteEvent(world, candidateId, kind, detail);
}
