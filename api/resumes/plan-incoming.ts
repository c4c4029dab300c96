import type { Answer } from "../../shared/contract/endpoints.ts";
import type { Version } from "../../shared/contract/schemas.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getVersion } from "./get-version.ts";
import { findVersion } from "./store.ts";
import { loadFile } from "./store-file.ts";

/** What a document that stands at one version lacks of another, as edits that can be done in it where it is open. */
export async function planIncoming(
  world: World,
  candidateId: string,
  { resumeId, versionId }: { resumeId: string; versionId: string },
  fromId: string,
): Promise<Answer<"planIncoming">> {
  const to = await getVersion(world, candidateId, resumeId, versionId);
  const from = await getVersion(world, candidateId, resumeId, fromId);
  const [here, there] = await Promise.all(
    [from, to].map(({ sha256 }) => loadFile(world, candidateId, sha256)),
  );
  const follows = await grewOutOf(world, candidateId, to, from);
  const plan = await workerPool().run("planIncoming", { here: here!, there: there! });
  return { from, to, follows, ...plan };
}

/** Up the parents, which have smaller numbers. */
async function grewOutOf(world: World, candidateId: string, to: Version, from: Version): Promise<boolean> {
  const waiting = [to];
  const seen = new Set<string>();
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.id === from.id) return true;
    for (const id of at.number > from.number ? at.parents : []) {
      if (seen.has(id)) continue;
      seen.add(id);
      const parent = await findVersion(world.db, candidateId, at.resumeId, id);
      if (parent) waiting.push(parent);
    }
  }
  return false;
}
