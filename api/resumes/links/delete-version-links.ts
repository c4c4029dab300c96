import { Problem } from "../../problem.ts";
import type { World } from "../../world.ts";
import { raiseLinkGeneration } from "./store.ts";

/** Ends every link to a file of this résumé, of whichever version. Links that are made from now on hold. */
export async function deleteVersionLinks(
  world: World,
  candidateId: string,
  resumeId: string,
): Promise<undefined> {
  if (!(await raiseLinkGeneration(world.db, candidateId, resumeId))) throw new Problem("not-found");
}
