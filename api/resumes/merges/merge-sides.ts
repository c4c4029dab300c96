/**
 * One merge of a document that came in with the end of the line. The same in the import and when conflicts are decided,
 * so that what is published is what was shown.
 */
import type { OpenConflict, Version } from "../../../shared/contract/schemas.ts";
import type { Conflict, Decision } from "../../../shared/docx/types.ts";
import type { OwnChange } from "../../../shared/sync/find-own-changes.ts";
import { hashText } from "../../../shared/text/hash-text.ts";
import { workerPool } from "../../worker/worker-pool.ts";
import type { World } from "../../world.ts";
import type { NewVersion } from "../store.ts";
import { loadFile, storeFile } from "../store-file.ts";

export interface Sides {
  base: Version;
  /** The end of the line. */
  mine: Version;
  /** Bytes of the document that came in, and the version it is. */
  theirs: { id: string; bytes: Uint8Array };
  /** What may be pending of ours in any of the three. */
  own: readonly OwnChange[];
  /** Number of the merged version. */
  number: number;
}

export type SidesMerged =
  /** `unused`: ids of decisions for which there was no place any more. */
  | { kind: "merged"; version: NewVersion; unused: string[] }
  /** What is left to decide, along with what is decided already. */
  | { kind: "conflict"; conflicts: OpenConflict[] }
  /** A sentence on why these three cannot be merged. */
  | { kind: "impossible"; message: string };

/**
 * `shown`: conflicts as they were shown, some of them decided; of two with one name the first counts. What reads differently now is
 * a new one, and not decided.
 */
export async function mergeSides(
  world: World,
  candidateId: string,
  { base, mine, theirs, own, number }: Sides,
  shown: readonly OpenConflict[],
): Promise<SidesMerged> {
  const known = shown.filter(({ id }, at) => shown.findIndex((one) => one.id === id) === at);
  const id = world.newId();
  const [baseBytes, mineBytes] = await Promise.all([
    loadFile(world, candidateId, base.sha256),
    loadFile(world, candidateId, mine.sha256),
  ]);
  const result = await workerPool().run("mergeDocuments", {
    base: baseBytes,
    mine: mineBytes,
    theirs: theirs.bytes,
    versionId: id,
    decisions: known.flatMap(decisionOf),
    own,
  });
  if (!result.ok) return { kind: "impossible", message: result.message };
  const unused = new Set(result.unused.map(({ conflict }) => nameConflict(conflict)));
  if (result.conflicts.length > 0) {
    const decided = known.filter((row) => row.choice !== null && !unused.has(row.id));
    const open = result.conflicts.map(
      (conflict): OpenConflict => ({
        ...conflict,
        id: nameConflict(conflict),
        choice: null,
        text: null,
        decidedAt: null,
      }),
    );
    return { kind: "conflict", conflicts: [...open, ...decided] };
  }
  const { blocks, model, pendingWords } = result;
  return {
    kind: "merged",
    unused: [...unused],
    version: {
      id,
      resumeId: mine.resumeId,
      number,
      origin: "merge",
      parents: [mine.id, theirs.id],
      ...(await storeFile(world, candidateId, result.bytes)),
      blocks,
      model,
      pendingWords,
      at: world.now(),
    },
  };
}

/**
 * What decisions that are carried out say to another document that waits and `asks` for the same words: what stands in the line by
 * now, stays. Where both texts were kept its own is there, and all that is left of the question is the line above it.
 */
export function keepDecided(decided: readonly OpenConflict[], asks: readonly OpenConflict[]): OpenConflict[] {
  const isAsked = ({ block, base, theirs }: OpenConflict) =>
    asks.some((one) => one.block === block && one.base === base && one.theirs === theirs);
  return decided.filter(isAsked).flatMap((conflict) => {
    const { choice, text, mine, theirs } = conflict;
    const stands = choice === "own" ? (text ?? "") : choice === "theirs" ? theirs : mine;
    const kept: OpenConflict = { ...conflict, mine: stands, choice: "mine", text: null };
    const all = choice === "both" ? [kept, { ...kept, theirs: "" }] : [kept];
    return all.map((one) => ({ ...one, id: nameConflict(one) }));
  });
}

/** The same for the same texts at the same place, whenever and wherever the three are merged. */
const nameConflict = ({ block, base, mine, theirs }: Conflict): string =>
  hashText(JSON.stringify([block, base, mine, theirs]));

function decisionOf({ block, base, mine, theirs, choice, text }: OpenConflict): Decision[] {
  if (choice === null) return [];
  const conflict = { block, base, mine, theirs };
  return [{ conflict, choice: choice === "own" ? { text: text ?? "" } : choice }];
}
