import type { InterviewSheetAnswer } from "../../shared/contract/application-schemas.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { getJob } from "../jobs/get-job.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getDoneRun } from "./get-done-run.ts";

/** For each line that was changed the story behind it and what will likely be asked; then the demands no fact meets. */
export async function getInterviewSheet(
  world: World,
  candidateId: string,
  runId: string,
): Promise<InterviewSheetAnswer> {
  const { chosen, proposed, jobId } = await getDoneRun(world, candidateId, runId);
  const { posting } = await getJob(world, candidateId, jobId);
  const { facts } = await getProfile(world, candidateId);
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
