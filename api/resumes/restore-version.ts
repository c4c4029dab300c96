import type { ReimportAnswer } from "../../shared/contract/schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { getReadVersion } from "./get-version.ts";
import { endMerge, findOpenMerge } from "./merges/store.ts";
import { answerWith, nothingNew, publishVersions } from "./publish-versions.ts";
import { describeReading } from "./read-document.ts";
import { findLine } from "./store.ts";

/** Rounds in which somebody else may be quicker before the caller is told. */
const maxRounds = 5;

/**
 * An earlier version, or one beside the line, as the next one: the same file, and what it says as the profile's news. One that waits
 * beside the line is taken as a whole, which decides its merge.
 */
export async function restoreVersion(
  world: World,
  candidateId: string,
  { resumeId, versionId }: { resumeId: string; versionId: string },
  madeBy: string | null,
): Promise<ReimportAnswer> {
  const earlier = await getReadVersion(world, candidateId, resumeId, versionId);
  const { sha256, size, blocks, model } = earlier;
  const waiting = earlier.published ? null : await findOpenMerge(world.db, candidateId, resumeId, earlier.id);
  for (let round = 1; round <= maxRounds; round++) {
    const line = await findLine(world.db, candidateId, resumeId);
    if (!line) throw new Problem("not-found");
    const { latest } = line.resume;
    if (latest.sha256 === sha256)
      return answerWith(world, candidateId, latest, { ...nothingNew, reading: describeReading(model) });
    const next = {
      id: world.newId(),
      resumeId,
      number: line.lastNumber + 1,
      origin: "restore" as const,
      parents: [latest.id, earlier.id],
      madeBy,
      sha256,
      size,
      blocks,
      model,
      at: world.now(),
    };
    const answer = await publishVersions(
      world,
      candidateId,
      latest,
      [next],
      "fast-forward",
      async (transaction) => {
        if (waiting)
          await endMerge(transaction, candidateId, waiting.id, { state: "replaced", at: world.now() });
      },
    );
    if (answer) return answer;
  }
  throw new Problem("version-changed-meanwhile");
}
