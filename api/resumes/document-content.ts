import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { loadFile } from "./store-file.ts";

/** By candidate and file; what a file says never changes. A name and a hash each, so that this many are a megabyte. */
const known = new Map<string, string>();
const mostKnown = 4_000;

/**
 * What a stored file says, as a hash (`contentHash` of the core's worker): two files with the same one are the same document, though
 * Word writes other bytes at each saving. Read once in this process.
 */
export async function getContentHash(world: World, candidateId: string, sha256: string): Promise<string> {
  const found = known.get(`${candidateId}/${sha256}`);
  if (found !== undefined) return found;
  const bytes = await loadFile(world, candidateId, sha256);
  const contentHash = await workerPool().run("readContentHash", { bytes });
  keepContentHash(candidateId, sha256, contentHash);
  return contentHash;
}

/** Of a file that was just read. */
export function keepContentHash(candidateId: string, sha256: string, contentHash: string): void {
  known.set(`${candidateId}/${sha256}`, contentHash);
  if (known.size <= mostKnown) return;
  const [oldest] = known.keys();
  known.delete(oldest!);
}
