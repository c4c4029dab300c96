import type { LetterVersion } from "../../shared/contract/application-schemas.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { Problem } from "../problem.ts";
import { getProfile } from "../profile/get-profile.ts";
import type { World } from "../world.ts";
import { describeLetter } from "./describe-letter.ts";
import { findLetter, type StoredLetter } from "./store.ts";

export async function getLetter(world: World, candidateId: string, letterId: string): Promise<LetterVersion> {
  const letter = await getStoredLetter(world, candidateId, letterId);
  const { facts } = await getProfile(world, candidateId);
  return describeLetter(letter, listFacts(facts));
}

/** @throws Problem `not-found`, also for a letter of somebody else. */
export async function getStoredLetter(
  world: World,
  candidateId: string,
  letterId: string,
): Promise<StoredLetter> {
  const letter = await findLetter(world.db, candidateId, letterId);
  if (!letter) throw new Problem("not-found");
  return letter;
}
