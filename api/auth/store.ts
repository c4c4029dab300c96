import type { Scope } from "../../shared/contract/endpoint.ts";
import type { Candidate } from "../../shared/contract/schemas.ts";
import type { Database, Prisma, Transaction } from "../db/database.ts";
import { behind, type Cursor, newestFirst } from "../page.ts";
import { forgetOldTickets } from "./logout/store.ts";
import { type ProviderSignIn, providerSignInSchema } from "./provider-sign-in.ts";
import type { Program } from "./read-program.ts";

const candidateFields = { id: true, email: true, name: true } as const;

export async function getCandidateById(db: Database, id: string): Promise<Candidate> {
  return db.candidate.findUniqueOrThrow({ where: { id }, select: candidateFields });
}

// --- One walk through the provider ---

export interface SignInAttempt {
  id: string;
  challenge: string;
  issuerId: string;
  checks: Record<string, unknown>;
  /** null until the provider has answered. */
  signIn: ProviderSignIn | null;
}

export async function saveSignInAttempt(
  db: Database,
  attempt: Omit<SignInAttempt, "checks" | "signIn"> & {
    cookieHash: string;
    checks: object;
    now: Date;
    expiresAt: Date;
  },
): Promise<void> {
  const { now, checks, ...rest } = attempt;
  await db.signInAttempt.create({
    data: { ...rest, checks: checks as Prisma.InputJsonObject, createdAt: now },
  });
}

/** null when the cookie belongs to no attempt or the attempt is too old. */
export async function findSignInAttempt(
  db: Database,
  cookieHash: string,
  now: Date,
): Promise<SignInAttempt | null> {
  const row = await db.signInAttempt.findFirst({ where: { cookieHash, expiresAt: { gt: now } } });
  return (
    row && {
      ...row,
      checks: row.checks as Record<string, unknown>,
      signIn: row.signIn === null ? null : providerSignInSchema.parse(row.signIn),
    }
  );
}

/** Takes what the provider's answer is checked with; false when another call did, so that a callback works once. */
export async function takeChecks(db: Database, id: string, now: Date): Promise<boolean> {
  const { count } = await db.signInAttempt.updateMany({
    where: { id, finishedAt: null },
    data: { finishedAt: now, checks: {} },
  });
  return count === 1;
}

export async function finishSignInAttempt(db: Database, id: string, signIn: ProviderSignIn): Promise<void> {
  const candidateId = await findOwner(db, signIn);
  await db.signInAttempt.updateMany({ where: { id }, data: { signIn, candidateId } });
}

/** So that what is still on its way goes with the account it belongs to. */
async function findOwner(db: Database, { issuer, subject }: ProviderSignIn): Promise<string | null> {
  const identity = await db.identity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { candidateId: true },
  });
  return identity?.candidateId ?? null;
}

/** Removes the attempt; false when somebody else did. */
export async function deleteSignInAttempt(db: Database, id: string): Promise<boolean> {
  return (await db.signInAttempt.deleteMany({ where: { id } })).count === 1;
}

// --- The hand-off from the dialog to the pane ---

export interface HandOff {
  id: string;
  signIn: ProviderSignIn;
  challenge: string;
  shortCodeHash: string;
  attempts: number;
}

export async function saveHandOff(
  db: Database,
  handOff: Omit<HandOff, "attempts"> & { codeHash: string; now: Date; expiresAt: Date },
): Promise<void> {
  const { now, ...rest } = handOff;
  const candidateId = await findOwner(db, handOff.signIn);
  await db.handOff.create({ data: { ...rest, candidateId, createdAt: now } });
}

export async function findHandOffByCode(db: Database, codeHash: string, now: Date): Promise<HandOff | null> {
  return readHandOff(await db.handOff.findFirst({ where: { codeHash, expiresAt: { gt: now } } }));
}

/** The newest open one that this challenge began. */
export async function findHandOffByChallenge(
  db: Database,
  challenge: string,
  now: Date,
): Promise<HandOff | null> {
  return readHandOff(
    await db.handOff.findFirst({
      where: { challenge, expiresAt: { gt: now } },
      orderBy: { createdAt: "desc" },
    }),
  );
}

function readHandOff<Row extends { signIn: unknown }>(row: Row | null) {
  return row && { ...row, signIn: providerSignInSchema.parse(row.signIn) };
}

/** Removes it; false when that was done meanwhile: of two that trade the same code one wins. */
export async function spendHandOff(db: Database, id: string): Promise<boolean> {
  return (await db.handOff.deleteMany({ where: { id } })).count === 1;
}

/** Counts a try with the short code; false when `limit` tries were made before. */
export async function countShortCodeTry(db: Database, id: string, limit: number): Promise<boolean> {
  const { count } = await db.handOff.updateMany({
    where: { id, attempts: { lt: limit } },
    data: { attempts: { increment: 1 } },
  });
  return count === 1;
}

// --- Sessions ---

export interface TokenRow {
  tokenHash: string;
  sessionId: string;
  candidateId: string;
  now: Date;
  expiresAt: Date;
}

export interface AccessTokenRow extends TokenRow {
  /** Hash of the refresh token in the same answer. */
  unproven: string | null;
}

/** Which sign-in a session began with. */
export interface SessionOrigin {
  identityId: string;
  issuerId: string;
  providerSid: string | null;
  idToken: string | null;
  isAdmin: boolean;
}

export async function saveSession(
  db: Database,
  session: { id: string; candidateId: string; now: Date; expiresAt: Date } & SessionOrigin & Program,
  refresh: TokenRow,
  access: AccessTokenRow,
): Promise<void> {
  const { now, ...row } = session;
  await db.$transaction(async (transaction) => {
    await transaction.session.create({ data: { ...row, createdAt: now } });
    await transaction.refreshToken.create({ data: withCreatedAt(refresh) });
    await transaction.accessToken.create({ data: withCreatedAt(access) });
  });
}

export async function saveAccessToken(db: Database | Transaction, access: AccessTokenRow): Promise<void> {
  await db.accessToken.create({ data: withCreatedAt(access) });
}

export interface RefreshTokenState {
  sessionId: string;
  candidateId: string;
  expiresAt: Date;
  rotatedAt: Date | null;
  successorSalt: string | null;
  receivedAt: Date | null;
  session: { expiresAt: Date; revokedAt: Date | null; revokeReason: string | null; issuerId: string | null };
}

export async function findRefreshToken(db: Database, tokenHash: string): Promise<RefreshTokenState | null> {
  return db.refreshToken.findUnique({
    where: { tokenHash },
    include: {
      session: { select: { expiresAt: true, revokedAt: true, revokeReason: true, issuerId: true } },
    },
  });
}

/** Replaces a refresh token by its successor, in one step; false when another call did so first. */
export async function rotateRefreshToken(
  db: Database,
  tokenHash: string,
  successorSalt: string,
  successor: TokenRow,
): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const { count } = await transaction.refreshToken.updateMany({
      where: { tokenHash, rotatedAt: null },
      data: { rotatedAt: successor.now, successorSalt },
    });
    if (count === 0) return false;
    await transaction.refreshToken.create({ data: withCreatedAt(successor) });
    return true;
  });
}

/** Ends the whole family at once: access tokens too. */
export async function revokeSession(
  db: Database,
  id: string,
  reason: "signed-out" | "token-reused",
  now: Date,
): Promise<void> {
  await db.$transaction([
    db.session.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now, revokeReason: reason, idToken: null },
    }),
    db.accessToken.deleteMany({ where: { sessionId: id } }),
  ]);
}

export async function findAccessToken(
  db: Database,
  tokenHash: string,
): Promise<{
  candidateId: string;
  sessionId: string;
  expiresAt: Date;
  unproven: string | null;
  session: { isAdmin: boolean; createdAt: Date };
} | null> {
  return db.accessToken.findUnique({
    where: { tokenHash, session: { revokedAt: null } },
    select: {
      candidateId: true,
      sessionId: true,
      expiresAt: true,
      unproven: true,
      session: { select: { isAdmin: true, createdAt: true } },
    },
  });
}

/** An access token was used: so the answer it came in has arrived, and the refresh token with it. */
export async function noteArrival(
  db: Database,
  tokenHash: string,
  refreshTokenHash: string,
  now: Date,
): Promise<void> {
  await db.$transaction([
    db.refreshToken.updateMany({
      where: { tokenHash: refreshTokenHash, receivedAt: null },
      data: { receivedAt: now },
    }),
    db.accessToken.updateMany({ where: { tokenHash }, data: { unproven: null } }),
  ]);
}

/** Removes what can never be used again. Refresh tokens stay until their session ends, so that theft is recognised. */
export async function deleteExpired(db: Database, now: Date): Promise<void> {
  const expired = { where: { expiresAt: { lt: now } } };
  await db.signInAttempt.deleteMany(expired);
  await db.handOff.deleteMany(expired);
  await db.accessToken.deleteMany(expired);
  await db.session.deleteMany(expired);
  await db.logoutToken.deleteMany(expired);
  await forgetOldTickets(db, now);
}

// --- API keys ---

export interface ApiKeyRow {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  lastUsedAt: Date | null;
}

export async function saveApiKey(
  db: Database,
  key: { id: string; candidateId: string; name: string; keyHash: string; scopes: Scope[]; createdAt: Date },
): Promise<void> {
  await db.apiKey.create({ data: key });
}

/** Newest first, `limit` of them behind the cursor. */
export async function listApiKeyRows(
  db: Database,
  candidateId: string,
  { limit, after }: { limit: number; after: Cursor | null },
): Promise<ApiKeyRow[]> {
  const rows = await db.apiKey.findMany({
    where: {
      candidateId,
      ...behind(after),
    },
    orderBy: newestFirst,
    take: limit,
  });
  return rows.map((row) => ({ ...row, scopes: row.scopes as Scope[] }));
}

/** The name of the key that was removed; null where there was none. */
export async function deleteApiKeyRow(db: Database, candidateId: string, id: string): Promise<string | null> {
  const key = await db.apiKey.findFirst({ where: { id, candidateId }, select: { name: true } });
  const { count } = await db.apiKey.deleteMany({ where: { id, candidateId } });
  return key && count === 1 ? key.name : null;
}

export async function findApiKey(
  db: Database,
  keyHash: string,
): Promise<{
  id: string;
  candidateId: string;
  name: string;
  scopes: Scope[];
  lastUsedAt: Date | null;
} | null> {
  const row = await db.apiKey.findUnique({ where: { keyHash } });
  return row && { ...row, scopes: row.scopes as Scope[] };
}

/** False when another call did so since the key was read. */
export async function touchApiKey(
  db: Database,
  { id, lastUsedAt }: { id: string; lastUsedAt: Date | null },
  now: Date,
): Promise<boolean> {
  return (await db.apiKey.updateMany({ where: { id, lastUsedAt }, data: { lastUsedAt: now } })).count === 1;
}

function withCreatedAt({ now, ...row }: TokenRow) {
  return { ...row, createdAt: now };
}
