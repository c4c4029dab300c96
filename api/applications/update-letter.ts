import type { LetterVersion } from "../../shared/contract/application-schemas.ts";
import type { OperationInput } from "../../shared/contract/endpoints.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import type { Letter } from "../../shared/tailoring/letters/model.ts";
import { getJob } from "../jobs/get-job.ts";
import { Problem } from "../problem.ts";
import { getProfile } from "../profile/get-profile.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { describeLetter } from "./describe-letter.ts";
import { getStoredLetter } from "./get-letter.ts";
import { insertLetter } from "./store.ts";

/**
 * Keeps the candidate's own wording of the latest version as the next one. Each sentence passes the gate and carries what it
 * found; nothing is refused, for the letter is the candidate's own. Whose words they were stays with it.
 *
 * @throws Problem `letter-changed-meanwhile` for any other version than the latest.
 */
export async function updateLetter(
  world: World,
  candidateId: string,
  letterId: string,
  { paragraphs }: OperationInput<"updateLetter">["body"],
): Promise<LetterVersion> {
  const { jobId, number, model, origin, content } = await getStoredLetter(world, candidateId, letterId);
  if (!paragraphs.some(({ text }) => text.trim() !== ""))
    throw new Problem("request-invalid", { detail: "body.paragraphs: a letter needs text." });
  const { posting } = await getJob(world, candidateId, jobId);
  const { facts } = await getProfile(world, candidateId);
  const checked = await workerPool().run("checkLetter", {
    language: content.language,
    tone: content.tone,
    paragraphs,
    check: { facts, posting, today: world.now().toISOString().slice(0, 10) },
  });
  const letter = {
    id: world.newId(),
    jobId,
    // Looked at anew and not reworded, a model's sentences are nobody else's: what nothing supports stays out of files.
    origin: origin === "model" && readsAs(checked, content) ? origin : ("candidate" as const),
    model,
    fallback: null,
    content: checked,
  };
  const stored = await insertLetter(world.db, candidateId, letter, {
    applicationId: world.newId(),
    at: world.now(),
    behind: number,
  });
  if (!stored) throw new Problem("letter-changed-meanwhile");
  return describeLetter(stored, listFacts(facts));
}

/** Whether two letters say the same words, whatever was found about them. */
function readsAs(one: Letter, other: Letter): boolean {
  const words = ({ paragraphs }: Letter) =>
    paragraphs
      .map(({ role, sentences }) => `${role}: ${sentences.map(({ text }) => text).join(" ")}`)
      .join("\n")
      .replace(/[^\S\n]+/gu, " ");
  return words(one) === words(other);
}
