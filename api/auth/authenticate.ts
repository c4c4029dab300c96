import { type Role, type Scope, scopes } from "../../shared/contract/endpoint.ts";
import { noteEvent } from "../audit/note-event.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { hashToken } from "./secrets.ts";
import { secondsAfter } from "./start-session.ts";
import { findAccessToken, findApiKey, noteArrival, touchApiKey } from "./store.ts";

/** "Last used" need not be exact; one write a minute and key is enough. */
const touchEveryMs = 60_000;

/** For so long a session has the rights that the provider gave it; later they have to be given again, by signing in. */
const adminSeconds = 12 * 3600;

/**
 * Who a bearer token belongs to: an access token of a pane, or an API key. Both are looked up, not signed, so that signing
 * out, theft and revoking take effect with the next call.
 */
export async function authenticate(
  world: World,
  token: string,
): Promise<{
  candidateId: string;
  scopes: readonly Scope[];
  keyName: string | null;
  sessionId: string | null;
  role: Role;
}> {
  const now = world.now();
  if (token.startsWith("ahk_")) {
    const key = await findApiKey(world.db, hashToken(token));
    if (!key) throw new Problem("not-signed-in", { detail: "The API key is unknown or was revoked." });
    if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() > touchEveryMs) {
      const first = (await touchApiKey(world.db, key, now)) && !key.lastUsedAt;
      if (first) await noteEvent(world, key.candidateId, "key-used-first", { key: key.name });
    }
    const { candidateId, scopes: some, name } = key;
    return { candidateId, scopes: some, keyName: name, sessionId: null, role: "candidate" };
  }
  const access = await findAccessToken(world.db, hashToken(token));
  if (!access) throw new Problem("not-signed-in");
  if (access.unproven) await noteArrival(world.db, hashToken(token), access.unproven, now);
  if (access.expiresAt <= now) throw new Problem("session-expired");
  const { candidateId, sessionId, session } = access;
  const isAdmin = session.isAdmin && secondsAfter(session.createdAt, adminSeconds) > now;
  return { candidateId, scopes, keyName: null, sessionId, role: isAdmin ? "admin" : "candidate" };
}
