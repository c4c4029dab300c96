import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { createApiKey } from "./create-api-key.ts";
import { createHandOff } from "./create-hand-off.ts";
import { createToken } from "./create-token.ts";
import { deleteApiKey } from "./delete-api-key.ts";
import { getCandidate } from "./get-candidate.ts";
import { linkIdentity } from "./identities/link-identity.ts";
import { listIdentities } from "./identities/list-identities.ts";
import { unlinkIdentity } from "./identities/unlink-identity.ts";
import { listApiKeys } from "./list-api-keys.ts";
import { endSession } from "./sessions/end-session.ts";
import { endSessions } from "./sessions/end-sessions.ts";
import { listSessions } from "./sessions/list-sessions.ts";
import { signOut } from "./sign-out.ts";

/** The browser's part of signing in stands in sign-in-pages.ts: it is no JSON API. */
export function authRoutes(world: World): Operations {
  return {
    listIssuers: async () => ({ items: world.issuers.list.map(({ id, name }) => ({ id, name })) }),
    createHandOff: (_input, call) => createHandOff(world, call),
    createToken: (input, call) => createToken(world, input, call),
    signOut: (input) => signOut(world, input),
    getCandidate: (_input, call) => getCandidate(world, call),
    listIdentities: (_input, call) => listIdentities(world, call),
    linkIdentity: (input, call) => linkIdentity(world, input, call),
    unlinkIdentity: (input, call) => unlinkIdentity(world, input, call),
    createApiKey: (input, call) => createApiKey(world, input, call),
    listApiKeys: (input, call) => listApiKeys(world, input, call),
    deleteApiKey: (input, call) => deleteApiKey(world, input, call),
    listSessions: ({ query }, call) => listSessions(world, query, call),
    endSession: ({ params }, call) => endSession(world, params.sessionId, call),
    endSessions: ({ query }, call) => endSessions(world, query.keep, call),
  };
}
