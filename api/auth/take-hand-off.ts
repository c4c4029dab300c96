import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import type { ProviderSignIn } from "./provider-sign-in.ts";
import { challengeOf, hashShortCode, hashToken, isSame } from "./secrets.ts";
import {
  countShortCodeTry,
  findHandOffByChallenge,
  findHandOffByCode,
  type HandOff,
  spendHandOff,
} from "./store.ts";

const shortCodeTries = 5;

/** What the dialog brought to the pane: its code, or the short one that the candidate typed. */
export type HandOffGrant =
  | { grant: "hand-off"; code: string; verifier: string }
  | { grant: "short-code"; shortCode: string; verifier: string };

/** Who signed in, for the pane that began it and once. @throws Problem `hand-off-invalid`. */
export async function takeHandOff(world: World, grant: HandOffGrant): Promise<ProviderSignIn> {
  const handOff =
    grant.grant === "hand-off"
      ? await findByCode(world, grant.code, grant.verifier)
      : await findByShortCode(world, grant.shortCode, grant.verifier);
  if (!handOff || !(await spendHandOff(world.db, handOff.id))) throw new Problem("hand-off-invalid");
  return handOff.signIn;
}

/** A wrong verifier uses the code up: whoever holds a code without its verifier has stolen it. */
async function findByCode(world: World, code: string, verifier: string): Promise<HandOff | null> {
  const handOff = await findHandOffByCode(world.db, hashToken(code), world.now());
  if (!handOff) return null;
  if (isSame(challengeOf(verifier), handOff.challenge)) return handOff;
  await spendHandOff(world.db, handOff.id);
  return null;
}

/** Found by the verifier, so that nobody but the pane that began can even try codes. */
async function findByShortCode(world: World, shortCode: string, verifier: string): Promise<HandOff | null> {
  const handOff = await findHandOffByChallenge(world.db, challengeOf(verifier), world.now());
  if (!handOff || !(await countShortCodeTry(world.db, handOff.id, shortCodeTries))) return null;
  return isSame(hashShortCode(shortCode), handOff.shortCodeHash) ? handOff : null;
}
