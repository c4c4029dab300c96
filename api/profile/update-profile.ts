import type { OperationInput } from "../../shared/contract/endpoints.ts";
import type { Profile } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { readProfile, writeProfile } from "./store.ts";

/** Replaces the profile if nobody has changed it since the candidate read it; preferences and answers left out stay as they are. */
export async function updateProfile(
  world: World,
  candidateId: string,
  input: OperationInput<"updateProfile">["body"],
): Promise<Profile> {
  const current = await readProfile(world.db, candidateId);
  const { revision, facts, preferences = current.preferences, answers = current.answers } = input;
  const written =
    revision === current.revision
      ? await writeProfile(world.db, candidateId, { revision, facts, preferences, answers }, world.now())
      : null;
  if (!written) throw new Problem("profile-changed-meanwhile");
  return written;
}
