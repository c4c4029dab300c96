import type { Candidate, TokenAnswer } from "../../shared/contract/schemas.ts";
import { noteEvent } from "../audit/note-event.ts";
import type { World } from "../world.ts";
import { type Program, unknownProgram } from "./read-program.ts";
import { hashToken, makeToken } from "./secrets.ts";
import { type SessionOrigin, saveSession } from "./store.ts";

/** A new family of tokens for a candidate who has just signed in with that program. */
export async function startSession(
  world: World,
  candidate: Candidate,
  origin: SessionOrigin,
  program: Program = unknownProgram,
): Promise<TokenAnswer> {
  const { accessTokenSeconds, refreshTokenSeconds, sessionSeconds } = world.env.sessions;
  const now = world.now();
  const session = {
    id: world.newId(),
    candidateId: candidate.id,
    ...origin,
    ...program,
    now,
    expiresAt: secondsAfter(now, sessionSeconds),
  };
  const refreshToken = makeToken("refresh");
  const accessToken = makeToken("access");
  const owner = { sessionId: session.id, candidateId: candidate.id, now };
  await saveSession(
    world.db,
    session,
    {
      ...owner,
      tokenHash: hashToken(refreshToken),
      expiresAt: secondsAfter(now, Math.min(refreshTokenSeconds, sessionSeconds)),
    },
    {
      ...owner,
      tokenHash: hashToken(accessToken),
      expiresAt: secondsAfter(now, accessTokenSeconds),
      unproven: null,
    },
  );
  await noteEvent(world, candidate.id, "signed-in", program);
  return { accessToken, expiresIn: accessTokenSeconds, refreshToken, candidate };
}

export function secondsAfter(time: Date, seconds: number): Date {
  return new Date(time.getTime() + seconds * 1000);
}
