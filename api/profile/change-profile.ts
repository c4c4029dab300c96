import type { Profile } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { readProfile, writeProfile } from "./store.ts";

/** Rounds in which somebody else may change the profile between our reading and our writing it. */
const maxRounds = 5;

/** Reads, changes and writes the profile; anew when somebody else wrote it in between. */
export async function changeProfile(
  world: World,
  candidateId: string,
  change: (profile: Profile) => Pick<Profile, "facts" | "answers">,
): Promise<Profile> {
  for (let round = 1; round <= maxRounds; round++) {
    const profile = await readProfile(world.db, candidateId);
    const changed = { ...profile, ...change(profile) };
    const written = await writeProfile(world.db, candidateId, changed, world.now());
    if (written) return written;
  }
  throw new Problem("profile-changed-meanwhile");
}
