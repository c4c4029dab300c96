import type { Answer } from "../../shared/contract/endpoints.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getVersion } from "./get-version.ts";
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
  const plan = await workerPool().run("planIncoming", { here: here!, there: there! });
  return { from, to, ...plan };
}
