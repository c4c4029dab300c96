import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import type { Call } from "../operation.ts";
import type { World } from "../world.ts";
import { saveIdentity } from "./identities/store.ts";
import { readProgram } from "./read-program.ts";
import { refreshSession } from "./refresh-session.ts";
import { startSession } from "./start-session.ts";
import { takeHandOff } from "./take-hand-off.ts";

/** A hand-off, a typed short code or a refresh token against tokens. */
export async function createToken(
  world: World,
  { body }: Pick<OperationInput<"createToken">, "body">,
  { userAgent }: Pick<Call, "userAgent">,
): Promise<Answer<"createToken">> {
  if (body.grant === "refresh") return refreshSession(world, body.refreshToken);
  const signIn = await takeHandOff(world, body);
  const { identityId, candidate } = await saveIdentity(world.db, world.newId, signIn);
  const { issuerId, sid, idToken, isAdmin } = signIn;
  const origin = { identityId, issuerId, providerSid: sid, idToken, isAdmin };
  return startSession(world, candidate, origin, readProgram(userAgent));
}
