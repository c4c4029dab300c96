import type { Database } from "../../db/database.ts";
import { behind, type Cursor, newestFirst } from "../../page.ts";

export interface SessionRow {
  id: string;
  program: string | null;
  system: string | null;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
}

const open = (candidateId: string, now: Date) => ({
  candidateId,
  revokedAt: null,
  expiresAt: { gt: now },
  refreshTokens: { some: { rotatedAt: null, expiresAt: { gt: now } } },
});

/** Newest first, `limit` of them behind the cursor. */
export async function listSessionRows(
  db: Database,
  candidateId: string,
  now: Date,
  { limit, after }: { limit: number; after: Cursor | null },
): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { ...open(candidateId, now), ...behind(after) },
    orderBy: newestFirst,
    take: limit,
    // A pane in use renews its tokens every few minutes, so the latest one says when that was; no call has to write it down.
    include: { refreshTokens: { orderBy: { createdAt: "desc" }, take: 1, select: { createdAt: true } } },
  });
  return rows.map(({ refreshTokens, ...row }) => ({
    ...row,
    lastUsedAt: refreshTokens[0]?.createdAt ?? row.createdAt,
  }));
}

/** Ends one, all, or all but one of the candidate's open sessions, access tokens too. How many there were. */
export async function endSessionRows(
  db: Database,
  candidateId: string,
  which: { only?: string; but?: string },
  now: Date,
): Promise<number> {
  const { only, but } = which;
  return db.$transaction(async (transaction) => {
    const ended = await transaction.session.findMany({
      where: { ...open(candidateId, now), id: { ...(only && { equals: only }), ...(but && { not: but }) } },
      select: { id: true },
    });
    const ids = ended.map(({ id }) => id);
    const { count } = await transaction.session.updateMany({
      where: { candidateId, id: { in: ids }, revokedAt: null },
      data: { revokedAt: now, revokeReason: "ended-elsewhere" },
    });
    await transaction.accessToken.deleteMany({ where: { candidateId, sessionId: { in: ids } } });
    return count;
  });
}
