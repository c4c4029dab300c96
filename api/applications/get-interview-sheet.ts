import type { InterviewSheetAnswer } from "../../shared/contract/application-schemas.ts";
import type { Job } from "../../shared/contract/schemas.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import type { ResumeFacts } from "../../shared/resume/model.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { type DoneRun, getDoneRun } from "./get-done-run.ts";

export async function getInterviewSheet(
  world: World,
  candidateId: string,
  runId: string,
): Promise<InterviewSheetAnswer> {
  const run = await getDoneRun(world, candidateId, runId);
  const job = await getJob(world, candidateId, run.jobId);
  const { facts } = await getProfile(world, candidateId);
  return prepareInterview(world, run, job, facts);
}

/** For each line that was changed the story behind it and what will likely be asked; then the demands no fact meets. */
export async function prepareInterview(
  world: World,
  { chosen, proposed }: DoneRun,
  { posting }: Job,
  facts: ResumeFacts,
): Promise<InterviewSheetAnswer> {
  const sheet = await workerPool().run("prepareInterview", {
    accepted: chosen,
    facts,
    posting,
    today: world.now().toISOString().slice(0, 10),
  });
  const named = new Set(sheet.items.flatMap((item) => item.facts));
  return {
    language: sheet.language,
    proposed,
    items: sheet.items.map((item) => ({
      bullet: item.after,
      before: item.before === "" ? null : item.before,
      facts: item.facts,
      story: { situation: item.situation, task: item.task, action: item.action, result: item.result },
      toPrepare: item.prepare,
      questions: item.questions,
    })),
    openDemands: sheet.open.map(({ requirement, text, advice }) => ({ requirement, text, advice })),
    facts: listFacts(facts).filter((fact) => named.has(fact.id)),
  };
}
