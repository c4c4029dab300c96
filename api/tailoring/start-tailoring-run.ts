import type { OperationInput } from "../../shared/contract/endpoints.ts";
import type { Run } from "../../shared/contract/schemas.ts";
import { getJob } from "../jobs/get-job.ts";
import { checkModelReady } from "../models/ask-model.ts";
import { Problem } from "../problem.ts";
import { getResume } from "../resumes/get-resume.ts";
import { getVersion } from "../resumes/get-version.ts";
import type { World } from "../world.ts";
import { sendRunTask } from "./run-task.ts";
import { countOpenRuns, insertRun } from "./store.ts";

/** One candidate's share of the queue. */
const maxOpenRuns = 5;

/**
 * Queues a run of a version (default: the latest) against a job.
 * @throws Problem `model-consent-missing` or `model-not-configured` where a model is wanted and cannot be asked.
 */
export async function startTailoringRun(
  world: World,
  candidateId: string,
  input: OperationInput<"startTailoringRun">["body"],
): Promise<Run> {
  const resume = await getResume(world, candidateId, input.resumeId);
  const job = await getJob(world, candidateId, input.jobId);
  const versionId = input.versionId ?? resume.latest.id;
  if (versionId !== resume.latest.id) await getVersion(world, candidateId, resume.id, versionId);
  if (input.options?.engine === "model") await checkModelReady(world, candidateId);
  if ((await countOpenRuns(world.db, candidateId)) >= maxOpenRuns)
    throw new Problem("too-many-open-runs", {
      detail: `${maxOpenRuns} runs are open already. Wait for one to end, or cancel one.`,
    });
  const run = await insertRun(world.db, candidateId, {
    id: world.newId(),
    resumeId: resume.id,
    versionId,
    jobId: job.id,
    engine: input.options?.engine ?? "offline",
    options: input.options ?? { engine: "offline" },
    at: world.now(),
  });
  // Between the commit and this line the process may end: the sweep sends the tasks of such runs.
  await sendRunTask(world, { id: run.id, candidateId, engine: run.engine });
  return run;
}
