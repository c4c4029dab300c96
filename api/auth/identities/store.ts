import type { Candidate } from "../../../shared/contract/schemas.ts";
import type { Database, Transaction } from "../../db/database.ts";
import { isUniqueViolation } from "../../db/unique-violation.ts";

/** Who an issuer says somebody is. */
export interface Identity {
  issuer: string;
  subject: string;
  email: string | null;
  name: string | null;
}

export interface IdentityRow {
  id: string;
  candidateId: string;
  issuer: string;
  email: string | null;
  createdAt: Date;
}

const candidateFields = { id: true, email: true, name: true } as const;
const oldestFirst = [{ createdAt: "asc" }, { id: "asc" }] as const;

/**
 * The candidate of an identity, made on the first sign-in. Found by issuer and subject alone: an e-mail address is what somebody
 * typed at some provider. Name and e-mail follow the candidate's first identity.
 */
export async function saveIdentity(
  db: Database,
  newId: () => string,
  { issuer, subject, email, name }: Identity,
): Promise<{ identityId: string; candidate: Candidate }> {
  const find = () =>
    db.identity.findUnique({
      where: { issuer_subject: { issuer, subject } },
      include: { candidate: { include: { identities: { orderBy: [...oldestFirst], take: 1 } } } },
    });
  let known = await find();
  if (!known) {
    try {
      const identityId = newId();
      const candidate = await db.candidate.create({
        data: {
          id: newId(),
          email,
          name,
          identities: { create: { id: identityId, issuer, subject, email } },
        },
        select: candidateFields,
      });
      return { identityId, candidate };
    } catch (error) {
      // Two dialogs at once: the other one made the candidate.
      if (!isUniqueViolation(error, "identity", ["issuer", "subject"])) throw error;
      known = await find();
      if (!known) throw error;
    }
  }
  const { id: identityId, candidate } = known;
  if (known.email !== email) await db.identity.update({ where: { id: identityId }, data: { email } });
  const isFirst = candidate.identities[0]?.id === identityId;
  if (!isFirst || (candidate.email === email && candidate.name === name)) {
    return { identityId, candidate: { id: candidate.id, email: candidate.email, name: candidate.name } };
  }
  const changed = await db.candidate.update({
    where: { id: candidate.id },
    data: { email, name },
    select: candidateFields,
  });
  return { identityId, candidate: changed };
}

/** Gives the candidate another identity. Whose it is afterwards: theirs, or the account's that had it before. */
export async function linkIdentityRow(
  db: Database,
  identity: Omit<Identity, "name"> & { id: string; candidateId: string },
): Promise<IdentityRow> {
  const { issuer, subject } = identity;
  try {
    // Like the first one's, its time is the database's: which came first must not hang on two clocks.
    return await db.identity.create({ data: identity });
  } catch (error) {
    if (!isUniqueViolation(error, "identity", ["issuer", "subject"])) throw error;
    return db.identity.findUniqueOrThrow({ where: { issuer_subject: { issuer, subject } } });
  }
}

/** The one that the account began with first. */
export async function listIdentityRows(db: Database, candidateId: string): Promise<IdentityRow[]> {
  return db.identity.findMany({ where: { candidateId }, orderBy: [...oldestFirst] });
}

/** Takes an identity from the candidate, with the sessions that it began; never the last one. */
export async function unlinkIdentityRow(
  db: Database,
  candidateId: string,
  id: string,
  now: Date,
): Promise<"unlinked" | "last" | "unknown"> {
  return db.$transaction(async (transaction: Transaction) => {
    // Of two that unlink at once the second one waits here, and then sees what the first one left.
    await transaction.candidate.update({ where: { id: candidateId }, data: { updatedAt: now } });
    const identities = await transaction.identity.findMany({ where: { candidateId }, select: { id: true } });
    if (!identities.some((identity) => identity.id === id)) return "unknown";
    if (identities.length === 1) return "last";
    await transaction.identity.deleteMany({ where: { id, candidateId } });
    return "unlinked";
  });
}
