import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { getProfile } from "./get-profile.ts";
import { updateProfile } from "./update-profile.ts";

export function profileRoutes(world: World): Operations {
  return {
    getProfile: (_input, { candidateId }) => getProfile(world, candidateId),
    updateProfile: ({ body }, { candidateId }) => updateProfile(world, candidateId, body),
  };
}
