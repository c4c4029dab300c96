import type { Database } from "../../db/database.ts";

/** After a sign-out, for so long the way to the provider's own stands open. */
const ticketMs = 5 * 60 * 1000;

/** Ends a session by its candidate's wish; `ticketHash` opens the way to the provider's sign-out, where there is one. */
export async function signOutRow(
  db: Database,
  id: string,
  ticketHash: string,
  now: Date,
): Promise<{ hasTicket: boolean }> {
  const [told] = await db.$transaction([
    db.session.updateMany({
      where: { id, revokedAt: null, idToken: { not: null }, issuerId: { not: null } },
      data: { revokedAt: now, revokeReason: "signed-out", ticketHash },
    }),
    db.session.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now, revokeReason: "signed-out" },
    }),
    db.accessToken.deleteMany({ where: { sessionId: id } }),
  ]);
  return { hasTicket: told.count === 1 };
}

/** What the provider has to be told, once and soon after the sign-out; null otherwise. */
export async function spendTicket(
  db: Database,
  ticketHash: string,
  now: Date,
): Promise<{ issuerId: string; idToken: string } | null> {
  const session = await db.session.findUnique({ where: { ticketHash } });
  if (!session?.idToken || !session.issuerId || !session.revokedAt) return null;
  const { count } = await db.session.updateMany({
    where: { id: session.id, ticketHash },
    data: { ticketHash: null, idToken: null },
  });
  if (count === 0 || session.revokedAt.getTime() + ticketMs < now.getTime()) return null;
  return { issuerId: session.issuerId, idToken: session.idToken };
}

/** Takes ID tokens of ended sessions away, once no ticket can lead to them any more. */
export async function forgetOldTickets(db: Database, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { idToken: { not: null }, revokedAt: { lt: new Date(now.getTime() - ticketMs) } },
    data: { ticketHash: null, idToken: null },
  });
}

/**
 * Ends the sessions, and what is still on its way to become one, that began with a sign-in of that subject, or of that one session of
 * the provider's. Without a session named, or where the provider named none at the sign-in, all of the subject's. Whose each
 * ended session was, or null when this logout token was taken before.
 */
export async function endProviderSessions(
  db: Database,
  logout: {
    idHash: string;
    issuer: string;
    subject: string | null;
    sid: string | null;
    now: Date;
    forgetAt: Date;
  },
): Promise<string[] | null> {
  const { idHash, issuer, subject, sid, now, forgetAt } = logout;
  // The token counts as taken only together with what it does.
  return db.$transaction(async (transaction) => {
    const taken = await transaction.logoutToken.createMany({
      data: [{ idHash, expiresAt: forgetAt }],
      skipDuplicates: true,
    });
    if (taken.count === 0) return null;
    const ended = await transaction.session.findMany({
      where: {
        revokedAt: null,
        identity: { issuer, ...(subject ? { subject } : {}) },
        ...(sid ? { OR: [{ providerSid: sid }, ...(subject ? [{ providerSid: null }] : [])] } : {}),
      },
      select: { id: true, candidateId: true },
    });
    const ids = ended.map(({ id }) => id);
    await transaction.session.updateMany({
      where: { id: { in: ids } },
      data: { revokedAt: now, revokeReason: "ended-by-provider", idToken: null },
    });
    await transaction.accessToken.deleteMany({ where: { sessionId: { in: ids } } });
    const onTheWay = {
      AND: [
        { signIn: { path: ["issuer"], equals: issuer } },
        ...(subject ? [{ signIn: { path: ["subject"], equals: subject } }] : []),
        ...(sid ? [{ signIn: { path: ["sid"], equals: sid } }] : []),
      ],
    };
    await transaction.handOff.deleteMany({ where: onTheWay });
    await transaction.signInAttempt.deleteMany({ where: onTheWay });
    return ended.map(({ candidateId }) => candidateId);
  });
}
