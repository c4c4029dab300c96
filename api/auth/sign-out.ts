import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import { noteEvent } from "../audit/note-event.ts";
import type { World } from "../world.ts";
import { signOutRow } from "./logout/store.ts";
import { hashToken, makeToken } from "./secrets.ts";
import { findRefreshToken } from "./store.ts";

/**
 * Ends the session of a refresh token, current or rotated. An unknown one is signed out already. Where the provider can be told
 * as well, the answer says how: its own session goes on, and the next sign-in may need no password.
 */
export async function signOut(
  world: World,
  { body }: Pick<OperationInput<"signOut">, "body">,
): Promise<Answer<"signOut">> {
  const token = await findRefreshToken(world.db, hashToken(body.refreshToken));
  if (!token || token.session.revokedAt) return { provider: null };
  const ticket = makeToken("sign-out");
  const { hasTicket } = await signOutRow(world.db, token.sessionId, hashToken(ticket), world.now());
  await noteEvent(world, token.candidateId, "signed-out");
  const issuer = hasTicket && token.session.issuerId ? world.issuers.find(token.session.issuerId) : null;
  return { provider: issuer ? { name: issuer.name, ticket } : null };
}
