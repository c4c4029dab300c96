import type { Preview } from "../../shared/contract/application-schemas.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import { loadVersion } from "../resumes/get-version.ts";
import { writePage } from "../worker/html/write-page.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { explainScore } from "./explain-score.ts";
import { findLetterForJob } from "./find-letter-for-job.ts";
import { getDoneRun } from "./get-done-run.ts";
import { writeLetterHtml } from "./write-letter-html.ts";

const nothingToTell =
  '<p class="note">There is no letter yet: your profile holds nothing that it could tell of. Add what you did in a post, and it is written.</p>';

/** Résumé with the changes that count, letter and score of a done run: there without anything else being made first. */
export async function getPreview(world: World, candidateId: string, runId: string): Promise<Preview> {
  const run = await getDoneRun(world, candidateId, runId);
  const job = await getJob(world, candidateId, run.jobId);
  const { facts } = await getProfile(world, candidateId);
  const [resume, letter] = await Promise.all([
    workerPool().run("writeResumeHtml", {
      bytes: await loadVersion(world, candidateId, run.resumeId, run.versionId),
      edits: run.chosen.flatMap(({ edit }) => edit ?? []),
      candidateName: facts.contact.name ?? "",
    }),
    findLetterForJob(world, candidateId, job, facts),
  ]);
  return {
    proposed: run.proposed,
    cv_html: writePage({ title: "Résumé", language: resume.language ?? "en", body: resume.html }),
    cover_letter_html: writePage({
      title: "Cover letter",
      language: letter?.language ?? "en",
      body: letter ? writeLetterHtml(letter.parts) : nothingToTell,
    }),
    ats: { score: run.score?.fit ?? null, analysis: run.score ? explainScore(run.score) : [] },
    writtenBy: {
      resume: run.chosen.find(({ writtenBy }) => writtenBy)?.writtenBy?.model ?? null,
      letter: letter?.model ?? null,
    },
  };
}
