import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { removeJob } from "./store.ts";

/** Deletes a job with its runs. Copies of a résumé made for it stay, no longer tied to a job. */
export async function deleteJob(world: World, candidateId: string, jobId: string): Promise<undefined> {
  if (!(await removeJob(world.db, candidateId, jobId))) throw new Problem("not-found");
}
