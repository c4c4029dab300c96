import type { OperationInput } from "../../shared/contract/endpoints.ts";
import { noteEvent } from "../audit/note-event.ts";
import type { World } from "../world.ts";
import { hashToken } from "./secrets.ts";
import { findRefreshToken, revokeSession } from "./store.ts";

/** Ends the session of a refresh token, current or rotated. An unknown one is signed out already. */
export async function signOut(
  world: World,
  { body }: Pick<OperationInput<"signOut">, "body">,
): Promise<undefined> {
  const token = await findRefreshToken(world.db, hashToken(body.refreshToken));
  if (!token || token.session.revokedAt) return;
  await revokeSession(world.db, token.sessionId, "signed-out", world.now());
  await noteEvent(world, token.candidateId, "signed-out");
}
