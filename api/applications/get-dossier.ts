import { isAmerican } from "../../shared/tailoring/letters/letter-words.ts";
import { getJob } from "../jobs/get-job.ts";
import { FileReply } from "../operation.ts";
import { getProfile } from "../profile/get-profile.ts";
import { loadVersion } from "../resumes/get-version.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { explainScore } from "./explain-score.ts";
import { findLetterForJob } from "./find-letter-for-job.ts";
import { getDoneRun } from "./get-done-run.ts";
import { prepareInterview } from "./get-interview-sheet.ts";
import { nameFile } from "./name-file.ts";

/** Score table, letter, interview sheet and posting in one file, for whoever prepares an application. */
export async function getDossier(world: World, candidateId: string, runId: string): Promise<FileReply> {
  const run = await getDoneRun(world, candidateId, runId);
  const job = await getJob(world, candidateId, run.jobId);
  const { facts } = await getProfile(world, candidateId);
  const [sheet, letter, resume] = await Promise.all([
    prepareInterview(world, run, job, facts),
    findLetterForJob(world, candidateId, job, facts),
    loadVersion(world, candidateId, run.resumeId, run.versionId),
  ]);
  const { score } = run;
  const { name, title, author } = nameFile("dossier", sheet.language, facts.contact, job);
  const bytes = await workerPool().run("writeDossierFile", {
    content: {
      posting: { title: job.title, company: job.company, text: job.posting.text },
      score: score && { ...score, fit: score.fit ?? null, reasons: explainScore(score) },
      sheet,
    },
    letter: letter && { parts: letter.parts, language: letter.language },
    resume,
    language: sheet.language,
    american: isAmerican(facts),
    title,
    author,
  });
  return new FileReply(bytes, name);
}
