import { isAmerican } from "../../shared/tailoring/letters/letter-words.ts";
import { getJob } from "../jobs/get-job.ts";
import { FileReply } from "../operation.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getDoneRun } from "./get-done-run.ts";
import { prepareInterview } from "./get-interview-sheet.ts";
import { nameFile } from "./name-file.ts";

export async function getInterviewSheetDocx(
  world: World,
  candidateId: string,
  runId: string,
): Promise<FileReply> {
  const run = await getDoneRun(world, candidateId, runId);
  const job = await getJob(world, candidateId, run.jobId);
  const { facts } = await getProfile(world, candidateId);
  const sheet = await prepareInterview(world, run, job, facts);
  const { name, title, author } = nameFile("interviewSheet", sheet.language, facts.contact, job);
  const bytes = await workerPool().run("writeSheetFile", {
    sheet,
    job: [job.title, job.company].filter(Boolean).join(", "),
    resume: null,
    language: sheet.language,
    american: isAmerican(facts),
    title,
    author,
  });
  return new FileReply(bytes, name);
}
