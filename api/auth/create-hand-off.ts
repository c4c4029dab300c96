import type { Answer } from "../../shared/contract/endpoints.ts";
import type { Call } from "../operation.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { hashShortCode, hashToken, makeShortCode, makeToken } from "./secrets.ts";
import { signInCookie } from "./sign-in-cookie.ts";
import { secondsAfter } from "./start-session.ts";
import { deleteSignInAttempt, findSignInAttempt, saveHandOff } from "./store.ts";

const handOffSeconds = 60;

/** Called by the callback page: the finished sign-in of this browser becomes a code for the pane that asked for it. */
export async function createHandOff(world: World, call: Call): Promise<Answer<"createHandOff">> {
  const now = world.now();
  const cookie = call.cookies[signInCookie];
  const attempt = cookie ? await findSignInAttempt(world.db, hashToken(cookie), now) : null;
  if (!attempt?.signIn || !(await deleteSignInAttempt(world.db, attempt.id))) {
    throw new Problem("hand-off-invalid");
  }
  const code = makeToken("hand-off");
  const shortCode = makeShortCode();
  await saveHandOff(world.db, {
    id: world.newId(),
    signIn: attempt.signIn,
    codeHash: hashToken(code),
    shortCodeHash: hashShortCode(shortCode),
    challenge: attempt.challenge,
    now,
    expiresAt: secondsAfter(now, handOffSeconds),
  });
  return { code, shortCode, expiresIn: handOffSeconds };
}
