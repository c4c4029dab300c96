import type { Answer } from "../../shared/contract/endpoints.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { getJob } from "../jobs/get-job.ts";
import { makePage, readCursor } from "../page.ts";
import { getProfile } from "../profile/get-profile.ts";
import type { World } from "../world.ts";
import { describeLetter } from "./describe-letter.ts";
import { listLetterRows } from "./store.ts";

/** Every version of the letter for a job, newest first. */
export async function listLetters(
  world: World,
  candidateId: string,
  jobId: string,
  page: { limit: number; cursor?: string | undefined },
): Promise<Answer<"listLetters">> {
  await getJob(world, candidateId, jobId);
  const after = readCursor(page.cursor);
  const rows = await listLetterRows(world.db, candidateId, jobId, page.limit + 1, after);
  const { facts } = await getProfile(world, candidateId);
  const known = listFacts(facts);
  return makePage(rows, page.limit, (row) => describeLetter(row, known));
}
