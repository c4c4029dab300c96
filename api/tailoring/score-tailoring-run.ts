import type { RunDetail } from "../../shared/contract/schemas.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import type { World } from "../world.ts";
import { getRun } from "./get-run.ts";
import { getTailoringRun } from "./get-tailoring-run.ts";
import { rescoreRun } from "./rescore-run.ts";

/** After an answer: the same document and the same decisions, scored with the facts the profile has now. */
export async function scoreTailoringRun(
  world: World,
  candidateId: string,
  runId: string,
): Promise<RunDetail> {
  const run = await getRun(world, candidateId, runId);
  const { posting } = await getJob(world, candidateId, run.jobId);
  await rescoreRun(world, candidateId, run, { posting, profile: await getProfile(world, candidateId) });
  return getTailoringRun(world, candidateId, runId);
}
