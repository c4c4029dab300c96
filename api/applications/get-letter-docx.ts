import { isAmerican } from "../../shared/tailoring/letters/letter-words.ts";
import { getJob } from "../jobs/get-job.ts";
import { FileReply } from "../operation.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { findResumeFile } from "./find-resume-file.ts";
import { getStoredLetter } from "./get-letter.ts";
import { partsOf } from "./letter-parts.ts";
import { nameFile } from "./name-file.ts";

/** A version of a letter as a Word document that looks like the résumé. */
export async function getLetterDocx(
  world: World,
  candidateId: string,
  letterId: string,
  resumeId: string | undefined,
): Promise<FileReply> {
  const letter = await getStoredLetter(world, candidateId, letterId);
  const job = await getJob(world, candidateId, letter.jobId);
  const { facts } = await getProfile(world, candidateId);
  const { language } = letter.content;
  const { name, title, author } = nameFile("letter", language, facts.contact, job);
  const bytes = await workerPool().run("writeLetterFile", {
    parts: partsOf(letter),
    resume: await findResumeFile(world, candidateId, resumeId),
    language,
    american: isAmerican(facts),
    title,
    author,
  });
  return new FileReply(bytes, name);
}
