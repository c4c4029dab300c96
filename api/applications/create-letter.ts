import type { LetterVersion } from "../../shared/contract/application-schemas.ts";
import type { OperationInput } from "../../shared/contract/endpoints.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { getJob } from "../jobs/get-job.ts";
import { Problem } from "../problem.ts";
import { getProfile } from "../profile/get-profile.ts";
import type { World } from "../world.ts";
import { describeLetter } from "./describe-letter.ts";
import { insertLetter } from "./store.ts";
import { writeOfflineLetter } from "./write-offline-letter.ts";

/** Writes a letter and keeps it as the job's next version. */
export async function createLetter(
  world: World,
  candidateId: string,
  jobId: string,
  { tone, keyPoints, engine }: OperationInput<"createLetter">["body"],
): Promise<LetterVersion> {
  const { posting } = await getJob(world, candidateId, jobId);
  const { facts } = await getProfile(world, candidateId);
  if (engine === "model") throw new Problem("model-not-configured");
  const content = await writeOfflineLetter(world, { facts, posting, tone, keyPoints });
  if (!content) throw new Problem("letter-empty");
  const letter = {
    id: world.newId(),
    jobId,
    origin: "offline" as const,
    model: null,
    fallback: null,
    content,
  };
  const stored = await insertLetter(world.db, candidateId, letter, {
    applicationId: world.newId(),
    at: world.now(),
  });
  // The job was deleted while the letter was written.
  if (!stored) throw new Problem("not-found");
  return describeLetter(stored, listFacts(facts));
}
