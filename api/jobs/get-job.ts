import type { Job } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { findJob } from "./store.ts";

/** @throws Problem `not-found`, also for a job of somebody else. */
export async function getJob(world: World, candidateId: string, jobId: string): Promise<Job> {
  const job = await findJob(world.db, candidateId, jobId);
  if (!job) throw new Problem("not-found");
  return job;
}
