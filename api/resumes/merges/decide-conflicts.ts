/**
 * Decides places that both sides changed. A decision is kept as soon as it is made, from whatever device. With the last one
 * the merge is made anew with all of them and published; where the line has moved on meanwhile, what reads differently now
 * is asked again, and what both sides came to say alike is told as decided elsewhere. Decisions are about texts: other documents
 * that wait and ask the same are answered as well, and published where nothing else is asked of them.
 */
import type { Answer } from "../../../shared/contract/endpoints.ts";
import type { Merge, OpenConflict } from "../../../shared/contract/schemas.ts";
import { Problem } from "../../problem.ts";
import type { World } from "../../world.ts";
import { getResume } from "../get-resume.ts";
import { getVersion, loadVersion } from "../get-version.ts";
import { listOwnChanges } from "../own-changes/read-own-changes.ts";
import { publishVersions } from "../publish-versions.ts";
import { findLine } from "../store.ts";
import { keepDecided, mergeSides } from "./merge-sides.ts";
import {
  endMerge,
  findMerge,
  listOpenMerges,
  type MergeChoice,
  replaceConflicts,
  saveChoices,
} from "./store.ts";

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
  if (!(await saveChoices(world.db, candidateId, { resumeId, mergeId }, decisions, world.now())))
    throw new Problem("merge-has-ended");
  const { unused, refusal } = await publish(world, candidateId, { resumeId, mergeId }, []);
  if (refusal !== null) throw new Problem("merge-not-possible", { detail: refusal });
  await answerOthers(world, candidateId, resumeId, await getMerge(world, candidateId, resumeId, mergeId));
  if (decisions.some(({ conflict }) => unused.includes(conflict))) throw new Problem("merge-has-ended");
  const resume = await getResume(world, candidateId, resumeId);
  return { merge: await getMerge(world, candidateId, resumeId, mergeId), resume };
}

/** What else waits is merged with the line anew once one was published; one that cannot be merged waits on. */
async function answerOthers(
  world: World,
  candidateId: string,
  resumeId: string,
  decided: Merge,
): Promise<void> {
  const answered = decided.state === "settled" ? [...decided.conflicts] : [];
  const waiting = await listOpenMerges(world.db, candidateId, resumeId);
  const isDecided = ({ conflicts }: Merge) => conflicts.every(({ choice }) => choice !== null);
  for (const merge of [...waiting.filter(isDecided), ...waiting.filter((one) => !isDecided(one))]) {
    await publish(world, candidateId, { resumeId, mergeId: merge.id }, answered);
    const after = await getMerge(world, candidateId, resumeId, merge.id);
    if (after.state === "settled") answered.push(...after.conflicts);
  }
}

/** @throws Problem `version-changed-meanwhile` */
async function publish(
  world: World,
  candidateId: string,
  ids: { resumeId: string; mergeId: string },
  answered: readonly OpenConflict[],
): Promise<Published> {
  for (let round = 1; round <= maxRounds; round++) {
    const published = await publishOnce(world, candidateId, ids, answered);
    if (published) return published;
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

interface Published {
  /** Ids of decisions that the merged version has no place for. */
  unused: readonly string[];
  /** A sentence on why the three cannot be merged. */
  refusal: string | null;
}

const nothingPublished: Published = { unused: [], refusal: null };

/** Publishes where nothing is left to decide, `answered` elsewhere included. Null when the line or the merge has changed meanwhile. */
async function publishOnce(
  world: World,
  candidateId: string,
  { resumeId, mergeId }: { resumeId: string; mergeId: string },
  answered: readonly OpenConflict[],
): Promise<Published | null> {
  const merge = await getMerge(world, candidateId, resumeId, mergeId);
  const isOpen = merge.conflicts.some(({ choice }) => choice === null);
  if (merge.state !== "open" || (isOpen && answered.length === 0)) return nothingPublished;
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
      own: await listOwnChanges(world, candidateId, resumeId),
      number: line.lastNumber + 1,
    },
    [...keepDecided(answered, merge.conflicts), ...merge.conflicts],
  );
  if (merged.kind === "impossible") return { unused: [], refusal: merged.message };
  if (merged.kind === "conflict") {
    await replaceConflicts(world.db, candidateId, mergeId, latest.id, merged.conflicts);
    return nothingPublished;
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
    return answer && { unused, refusal: null };
  } catch (error) {
    if (error instanceof MergeEnded) return null;
    throw error;
  }
}
