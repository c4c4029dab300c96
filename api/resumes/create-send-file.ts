import { getJob } from "../jobs/get-job.ts";
import { FileReply, type UploadedFile } from "../operation.ts";
import { Problem } from "../problem.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getResume } from "./get-resume.ts";
import { nameSendFile } from "./name-send-file.ts";

/**
 * Makes the file for the employer from the document as it stands in Word. The pane has named the pending revisions before;
 * how many were accepted here stands in the answer's `X-Pending-Revisions`.
 */
export async function createSendFile(
  world: World,
  candidateId: string,
  resumeId: string,
  file: UploadedFile,
  jobId: string | undefined,
): Promise<FileReply> {
  const resume = await getResume(world, candidateId, resumeId);
  const forJob = jobId ?? resume.jobId;
  const job = forJob ? await getJob(world, candidateId, forJob) : null;
  const { facts } = await getProfile(world, candidateId);
  const person = facts.contact.name;
  const settled = await workerPool().run("settleForSending", {
    bytes: file.bytes,
    candidateName: person ?? "",
  });
  if (!settled.ok) throw new Problem(settled.problem.code, { detail: settled.problem.message });
  const name = nameSendFile({ person, jobTitle: job?.title ?? null, company: job?.company ?? null });
  return new FileReply(settled.value.bytes, name, {
    "X-Pending-Revisions": String(settled.value.pendingRevisions),
  });
}
