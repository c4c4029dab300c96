/**
 * Decides places that both sides changed. A decision is kept as soon as it is made, from whatever device. With the last one
 * the merge is made anew with all of them and published; where the line has moved on meanwhile, what reads differently now
 * is asked again, and what both sides came to say alike is told as decided elsewhere.
 */
import type { Answer } from "../../../shared/contract/endpoints.ts";
import type { Merge } from "../../../shared/contract/schemas.ts";
import { Problem } from "../../problem.ts";
import type { World } from "../../world.ts";
import { getResume } from "../get-resume.ts";
import { getVersion, loadVersion } from "../get-version.ts";
import { publishVersions } from "../publish-versions.ts";
import { findLine } from "../store.ts";
import { mergeSides } from "./merge-sides.ts";
import { endMerge, findMerge, type MergeChoice, replaceConflicts, saveChoices } from "./store.ts";

/** Rounds in which the line may grow before the caller is told. */
const maxRounds = 5;

class MergeEnded extends Error {
  override name = "MergeEnded";
}

export async function decideConflicts(
  world: World,
  candidateId: string,
  { resumeId, mergeId }: { resumeId: string; mergeId: string },
  decisions: readonly MergeChoice[],
): Promise<Answer<"decideConflicts">> {
  const merge = await getMerge(world, candidateId, resumeId, mergeId);
  const unknown = decisions.find(({ conflict }) => !merge.conflicts.some(({ id }) => id === conflict));
  if (unknown) throw new Problem("conflict-unknown", { details: { conflict: unknown.conflict } });
  if (!(await saveChoices(world.db, candidateId, mergeId, decisions, world.now())))
    throw new Problem("merge-has-ended");
  for (let round = 1; round <= maxRounds; round++) {
    const published = await publishOnce(world, candidateId, resumeId, mergeId);
    if (published) {
      if (decisions.some(({ conflict }) => published.unused.includes(conflict)))
        throw new Problem("merge-has-ended");
      const resume = await getResume(world, candidateId, resumeId);
      return { merge: await getMerge(world, candidateId, resumeId, mergeId), resume };
    }
  }
  throw new Problem("version-changed-meanwhile");
}

async function getMerge(
  world: World,
  candidateId: string,
  resumeId: string,
  mergeId: string,
): Promise<Merge> {
  const merge = await findMerge(world.db, candidateId, resumeId, mergeId);
  if (!merge) throw new Problem("not-found");
  return merge;
}

/**
 * Publishes where nothing is left to decide. `unused`: ids of decisions that the merged version has no place for. Null when the line or the
 * merge has changed meanwhile.
 */
async function publishOnce(
  world: World,
  candidateId: string,
  resumeId: string,
  mergeId: string,
): Promise<{ unused: readonly string[] } | null> {
  const merge = await getMerge(world, candidateId, resumeId, mergeId);
  if (merge.state !== "open" || merge.conflicts.some(({ choice }) => choice === null)) return { unused: [] };
  const line = await findLine(world.db, candidateId, resumeId);
  if (!line) throw new Problem("not-found");
  const { latest } = line.resume;
  const merged = await mergeSides(
    world,
    candidateId,
    {
      base: await getVersion(world, candidateId, resumeId, merge.base),
      mine: latest,
      theirs: { id: merge.theirs, bytes: await loadVersion(world, candidateId, resumeId, merge.theirs) },
      number: line.lastNumber + 1,
    },
    merge.conflicts,
  );
  if (merged.kind === "impossible") throw new Problem("merge-not-possible", { detail: merged.message });
  if (merged.kind === "conflict") {
    await replaceConflicts(world.db, candidateId, mergeId, latest.id, merged.conflicts);
    return { unused: [] };
  }
  const { version, unused } = merged;
  const end = { state: "settled", versionId: version.id, at: version.at } as const;
  try {
    const answer = await publishVersions(
      world,
      candidateId,
      latest,
      [version],
      "merged",
      async (transaction) => {
        if (!(await endMerge(transaction, candidateId, mergeId, end))) throw new MergeEnded();
      },
    );
    return answer && { unused };
  } catch (error) {
    if (error instanceof MergeEnded) return null;
    throw error;
  }
}
