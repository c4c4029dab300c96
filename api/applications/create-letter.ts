import type { LetterVersion } from "../../shared/contract/application-schemas.ts";
import type { OperationInput } from "../../shared/contract/endpoints.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { getJob } from "../jobs/get-job.ts";
import { checkModelReady } from "../models/ask-model.ts";
import { Problem } from "../problem.ts";
import { getProfile } from "../profile/get-profile.ts";
import type { World } from "../world.ts";
import { describeLetter } from "./describe-letter.ts";
import { insertLetter } from "./store.ts";
import { writeModelLetter } from "./write-model-letter.ts";
import { writeOfflineLetter } from "./write-offline-letter.ts";

/**
 * Writes a letter and keeps it as the job's next version. Where a model was asked for and gives none that can be used, the
 * offline letter takes its place and says why. Nothing is kept for a caller who has gone.
 */
export async function createLetter(
  world: World,
  candidateId: string,
  jobId: string,
  { tone, keyPoints, engine }: OperationInput<"createLetter">["body"],
  signal: AbortSignal,
): Promise<LetterVersion> {
  const { posting } = await getJob(world, candidateId, jobId);
  const { facts } = await getProfile(world, candidateId);
  if (engine === "model") await checkModelReady(world, candidateId);
  const work = { facts, posting, tone, keyPoints };
  // First, for it tells whether there is anything to write of, and costs nothing.
  const offline = await writeOfflineLetter(world, work);
  if (!offline) throw new Problem("letter-empty");
  const asked = engine === "model" ? await writeModelLetter(world, candidateId, work, signal) : null;
  signal.throwIfAborted();
  const written = asked?.ok
    ? { origin: "model" as const, model: asked.model, fallback: null, content: asked.content }
    : { origin: "offline" as const, model: null, fallback: asked?.fallback ?? null, content: offline };
  const stored = await insertLetter(
    world.db,
    candidateId,
    { id: world.newId(), jobId, ...written },
    { applicationId: world.newId(), at: world.now() },
  );
  // The job was deleted while the letter was written.
  if (!stored) throw new Problem("not-found");
  return describeLetter(stored, listFacts(facts));
}
