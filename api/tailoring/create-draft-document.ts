import type { OperationInput } from "../../shared/contract/endpoints.ts";
import { getJob } from "../jobs/get-job.ts";
import { FileReply } from "../operation.ts";
import { Problem } from "../problem.ts";
import { getProfile } from "../profile/get-profile.ts";
import { nameSendFile } from "../resumes/name-send-file.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";

/**
 * A whole résumé from the profile as a new Word document; for a job, what its posting asks for comes first. The same profile
 * gives the same bytes.
 *
 * @throws Problem `not-found` for a job that is not the candidate's, `draft-empty`.
 */
export async function createDraftDocument(
  world: World,
  candidateId: string,
  { template, jobId }: OperationInput<"createDraftDocument">["body"],
): Promise<FileReply> {
  const posting = jobId ? (await getJob(world, candidateId, jobId)).posting : null;
  const { facts, preferences } = await getProfile(world, candidateId);
  const draft = await workerPool().run("writeDraft", { facts, posting, preferences, template });
  if (draft === null)
    throw new Problem("draft-empty", { detail: "The profile holds nothing for a résumé yet." });
  const name = nameSendFile({ person: facts.contact.name, jobTitle: draft.title, company: null });
  return new FileReply(draft.bytes, name);
}
