import type { OperationInput } from "../../shared/contract/endpoints.ts";
import type { Job } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { getJob } from "./get-job.ts";
import { readJobInput } from "./read-job-input.ts";
import { replaceJob } from "./store.ts";

/** Replaces the posting. Runs that were made for the old one keep their suggestions. */
export async function updateJob(
  world: World,
  candidateId: string,
  jobId: string,
  input: OperationInput<"updateJob">["body"],
): Promise<Job> {
  // Before the posting is read, so that nobody learns of a mistake in the posting of a job that is not theirs.
  await getJob(world, candidateId, jobId);
  const content = await readJobInput(world, input);
  const job = await replaceJob(world.db, candidateId, jobId, content, world.now());
  if (!job) throw new Problem("not-found");
  return job;
}
