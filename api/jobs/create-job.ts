import type { OperationInput } from "../../shared/contract/endpoints.ts";
import type { Job } from "../../shared/contract/schemas.ts";
import type { World } from "../world.ts";
import { ensureSampleJobs } from "./ensure-sample-jobs.ts";
import { readJobInput } from "./read-job-input.ts";
import { insertJob } from "./store.ts";

export async function createJob(
  world: World,
  candidateId: string,
  input: OperationInput<"createJob">["body"],
): Promise<Job> {
  const content = await readJobInput(world, input);
  await ensureSampleJobs(world, candidateId);
  return insertJob(world.db, candidateId, world.newId(), content, world.now());
}
