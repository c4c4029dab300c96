import type { Answer, OperationInput } from "../../shared/contract/endpoints.ts";
import type { Call } from "../operation.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { readProgram } from "./read-program.ts";
import { refreshSession } from "./refresh-session.ts";
import { challengeOf, hashShortCode, hashToken, isSame } from "./secrets.ts";
import { startSession } from "./start-session.ts";
import {
  countShortCodeTry,
  findHandOffByChallenge,
  findHandOffByCode,
  getCandidateById,
  type HandOff,
  spendHandOff,
} from "./store.ts";

const shortCodeTries = 5;

/** A hand-off, a typed short code or a refresh token against tokens. */
export async function createToken(
  world: World,
  { body }: Pick<OperationInput<"createToken">, "body">,
  { userAgent }: Pick<Call, "userAgent">,
): Promise<Answer<"createToken">> {
  if (body.grant === "refresh") return refreshSession(world, body.refreshToken);
  const handOff =
    body.grant === "hand-off"
      ? await findByCode(world, body.code, body.verifier)
      : await findByShortCode(world, body.shortCode, body.verifier);
  if (!handOff || !(await spendHandOff(world.db, handOff.id, world.now())))
    throw new Problem("hand-off-invalid");
  return startSession(world, await getCandidateById(world.db, handOff.candidateId), readProgram(userAgent));
}

/** A wrong verifier uses the code up: whoever holds a code without its verifier has stolen it. */
async function findByCode(world: World, code: string, verifier: string): Promise<HandOff | null> {
  const handOff = await findHandOffByCode(world.db, hashToken(code), world.now());
  if (!handOff) return null;
  if (isSame(challengeOf(verifier), handOff.challenge)) return handOff;
  await spendHandOff(world.db, handOff.id, world.now());
  return null;
}

/** Found by the verifier, so that nobody but the pane that began can even try codes. */
async function findByShortCode(world: World, shortCode: string, verifier: string): Promise<HandOff | null> {
  const handOff = await findHandOffByChallenge(world.db, challengeOf(verifier), world.now());
  if (!handOff || !(await countShortCodeTry(world.db, handOff.id, shortCodeTries))) return null;
  return isSame(hashShortCode(shortCode), handOff.shortCodeHash) ? handOff : null;
}
