import type { TokenAnswer } from "../../shared/contract/schemas.ts";
import { noteEvent } from "../audit/note-event.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { deriveSuccessor, hashToken, makeSalt, makeToken } from "./secrets.ts";
import { secondsAfter } from "./start-session.ts";
import {
  findRefreshToken,
  getCandidateById,
  type RefreshTokenState,
  revokeSession,
  rotateRefreshToken,
  saveAccessToken,
} from "./store.ts";

/** Two panes may present the same token at the same time; for this long they get the same successor. */
const graceSeconds = 30;

/**
 * Trades a refresh token for its successor and a new access token. A token that comes back gets the same successor as before:
 * within its grace, and for as long as nothing shows that the successor arrived, which may have got lost on the way or with a
 * computer that fell asleep. It arrived when it was used itself, or an access token that came with it.
 * @throws Problem `session-expired`; `token-reused` when a token comes back after that, which ends the whole family: one of
 * the two who hold it must be a thief, and nobody can tell which.
 */
export async function refreshSession(world: World, refreshToken: string): Promise<TokenAnswer> {
  const now = world.now();
  const tokenHash = hashToken(refreshToken);
  let state = await findUsable(world, refreshToken, now);
  if (!state.rotatedAt) {
    const salt = makeSalt();
    const { refreshTokenSeconds } = world.env.sessions;
    const idleEnd = secondsAfter(now, refreshTokenSeconds);
    const rotated = await rotateRefreshToken(world.db, tokenHash, salt, {
      tokenHash: hashToken(deriveSuccessor(refreshToken, salt)),
      sessionId: state.sessionId,
      candidateId: state.candidateId,
      now,
      expiresAt: new Date(Math.min(idleEnd.getTime(), state.session.expiresAt.getTime())),
    });
    state = rotated
      ? { ...state, rotatedAt: now, successorSalt: salt }
      : await findUsable(world, refreshToken, now);
  }
  const successor = deriveSuccessor(refreshToken, state.successorSalt!);
  const candidate = await getCandidateById(world.db, state.candidateId);
  const accessToken = makeToken("access");
  const { accessTokenSeconds } = world.env.sessions;
  await saveAccessToken(world.db, {
    tokenHash: hashToken(accessToken),
    sessionId: state.sessionId,
    candidateId: state.candidateId,
    now,
    expiresAt: secondsAfter(now, accessTokenSeconds),
    unproven: hashToken(successor),
  });
  return { accessToken, expiresIn: accessTokenSeconds, refreshToken: successor, candidate };
}

async function findUsable(world: World, refreshToken: string, now: Date): Promise<RefreshTokenState> {
  const tokenHash = hashToken(refreshToken);
  const state = await findRefreshToken(world.db, tokenHash);
  if (!state) throw new Problem("session-expired");
  const { session } = state;
  if (session.revokedAt) {
    throw new Problem(session.revokeReason === "token-reused" ? "token-reused" : "session-expired");
  }
  if (session.expiresAt <= now) throw new Problem("session-expired");
  if (!state.rotatedAt) {
    if (state.expiresAt <= now) throw new Problem("session-expired");
    return state;
  }
  if (secondsAfter(state.rotatedAt, graceSeconds) >= now) return state;
  const successor = await findRefreshToken(
    world.db,
    hashToken(deriveSuccessor(refreshToken, state.successorSalt!)),
  );
  if (!successor || successor.receivedAt || successor.rotatedAt) {
    await revokeSession(world.db, state.sessionId, "token-reused", now);
    await noteEvent(world, state.candidateId, "session-stolen");
    throw new Problem("token-reused");
  }
  if (successor.expiresAt <= now) throw new Problem("session-expired");
  return state;
}
