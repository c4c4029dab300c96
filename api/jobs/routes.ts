import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { createJob } from "./create-job.ts";
import { deleteJob } from "./delete-job.ts";
import { getJob } from "./get-job.ts";
import { listJobs } from "./list-jobs.ts";
import { updateJob } from "./update-job.ts";

export function jobsRoutes(world: World): Operations {
  return {
    createJob: ({ body }, { candidateId }) => createJob(world, candidateId, body),
    listJobs: ({ query }, { candidateId }) => listJobs(world, candidateId, query),
    getJob: ({ params }, { candidateId }) => getJob(world, candidateId, params.jobId),
    updateJob: ({ params, body }, { candidateId }) => updateJob(world, candidateId, params.jobId, body),
    deleteJob: ({ params }, { candidateId }) => deleteJob(world, candidateId, params.jobId),
  };
}
