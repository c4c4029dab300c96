import type { AuditDetail, AuditEvent, AuditKind } from "../../shared/contract/account-schemas.ts";
import type { Database } from "../db/database.ts";
import { behind, type Cursor, newestFirst } from "../page.ts";

export interface NewEvent {
  id: string;
  kind: AuditKind;
  detail: AuditDetail;
  by: string | null;
  createdAt: Date;
}

/** Nothing is written for a candidate who is gone: whoever deleted the account may still have had a call under way. */
export async function insertEvent(db: Database, candidateId: string, event: NewEvent): Promise<void> {
  const { id, kind, by, createdAt } = event;
  await db.$executeRaw`
    INSERT INTO audit_event (id, candidate_id, kind, detail, "by", created_at)
    SELECT ${id}::uuid, id, ${kind}, ${JSON.stringify(event.detail)}::jsonb, ${by}, ${createdAt}
    FROM candidate WHERE id = ${candidateId}::uuid FOR KEY SHARE`;
}

/** Whether the same was noted since then. */
export async function hasEventSince(
  db: Database,
  candidateId: string,
  { kind, detail }: Pick<NewEvent, "kind" | "detail">,
  since: Date,
): Promise<boolean> {
  const rows = await db.auditEvent.findMany({
    where: { candidateId, kind, detail: { equals: detail }, createdAt: { gt: since } },
    take: 1,
    select: { id: true },
  });
  return rows.length > 0;
}

/** Newest first, `limit` of them behind the cursor. */
export async function listEventRows(
  db: Database,
  candidateId: string,
  { limit, after }: { limit: number; after: Cursor | null },
): Promise<NewEvent[]> {
  const rows = await db.auditEvent.findMany({
    where: { candidateId, ...behind(after) },
    orderBy: newestFirst,
    take: limit,
  });
  return rows.map((row) => ({
    ...row,
    kind: row.kind as AuditEvent["kind"],
    detail: row.detail as AuditDetail,
  }));
}

export async function deleteEventsBefore(db: Database, before: Date): Promise<void> {
  await db.auditEvent.deleteMany({ where: { createdAt: { lt: before } } });
}
