import { listFacts } from "../../../shared/resume/list-facts.ts";
import type { Fact, ResumeFacts } from "../../../shared/resume/model.ts";
import { workerPool } from "../../worker/worker-pool.ts";
import type { World } from "../../world.ts";
import { compareBy } from "./find-sync-proposals.ts";
import { findStandingResume, listAgreements, listRejections, listTailored } from "./store.ts";

/**
 * The facts that a text in a résumé may rest on. What the candidate reworded in it counts in the words it has there as long as the
 * profile waits for an answer: else a run over a new version would question its own figures.
 */
export async function listEvidence(
  world: World,
  candidateId: string,
  resumeId: string,
  profile: ResumeFacts,
): Promise<Fact[]> {
  const resume = await findStandingResume(world.db, candidateId, resumeId);
  if (!resume) return listFacts(profile);
  const agreements = await listAgreements(world.db, candidateId);
  agreements.delete(resumeId);
  return workerPool().run("listEvidence", {
    profile,
    resume: compareBy(resume, await listTailored(world.db, candidateId)),
    rejected: await listRejections(world.db, candidateId),
    elsewhere: new Set(
      [...agreements.values()].flatMap((one) =>
        Object.entries(one).flatMap(([id, { gone }]) => (gone ? [] : [id])),
      ),
    ),
  });
}
