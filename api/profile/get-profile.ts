import type { Profile } from "../../shared/contract/schemas.ts";
import type { World } from "../world.ts";
import { readProfile } from "./store.ts";

/** An empty profile of revision 0 for a candidate who has stored nothing yet. */
export function getProfile(world: World, candidateId: string): Promise<Profile> {
  return readProfile(world.db, candidateId);
}
