/**
 * What waits already when another document comes in. The document takes the place of one that it was made from, and of one whose
 * every change it has: that is the same one, edited further under an older link. Any other waits beside it. What was decided holds
 * for it too, where it asks the same.
 */
import type { Merge, OpenConflict, Version } from "../../../shared/contract/schemas.ts";
import { workerPool } from "../../worker/worker-pool.ts";
import type { World } from "../../world.ts";
import { loadVersion } from "../get-version.ts";
import { listOwnChanges } from "../own-changes/read-own-changes.ts";
import { loadFile } from "../store-file.ts";
import { listOpenMerges } from "./store.ts";

export interface Incoming {
  resumeId: string;
  bytes: Uint8Array;
  contentHash: string;
  /** The version it was made from, and the one that both sides have in common. */
  from: Version;
  base: Version;
}

export async function findWaiting(
  world: World,
  candidateId: string,
  incoming: Incoming,
): Promise<{ replaced: Merge[]; decided: OpenConflict[] }> {
  const open = await listOpenMerges(world.db, candidateId, incoming.resumeId);
  const replaced: Merge[] = [];
  for (const merge of open) {
    const isOrigin = merge.theirs === incoming.from.id;
    if (isOrigin || (await hasAllOf(world, candidateId, incoming, merge))) replaced.push(merge);
  }
  return {
    replaced,
    decided: open.flatMap(({ conflicts }) => conflicts.filter(({ choice }) => choice !== null)),
  };
}

/** Merged with what it has already, a document stays what it is. */
async function hasAllOf(
  world: World,
  candidateId: string,
  { resumeId, bytes, contentHash, base }: Incoming,
  waiting: Merge,
): Promise<boolean> {
  if (waiting.base !== base.id) return false;
  const both = await workerPool().run("mergeDocuments", {
    base: await loadFile(world, candidateId, base.sha256),
    mine: bytes,
    theirs: await loadVersion(world, candidateId, resumeId, waiting.theirs),
    versionId: world.newId(),
    decisions: [],
    own: await listOwnChanges(world, candidateId, resumeId),
  });
  if (!both.ok || both.conflicts.length > 0) return false;
  return (await workerPool().run("readContentHash", { bytes: both.bytes })) === contentHash;
}
