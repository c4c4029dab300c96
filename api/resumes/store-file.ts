import type { World } from "../world.ts";
import { isFileNeeded } from "./store.ts";

/** A file that lies in the store, as rows name it. */
export interface StoredFile {
  sha256: string;
  size: number;
}

/** Before the transaction that names the file: a row without its file would be a loss, a file without a row is only waste. */
export async function storeFile(world: World, candidateId: string, bytes: Uint8Array): Promise<StoredFile> {
  return { sha256: await world.files.put(candidateId, bytes), size: bytes.byteLength };
}

/** @throws when the file is missing or damaged: every row's file was stored before the row. */
export async function loadFile(world: World, candidateId: string, sha256: string): Promise<Uint8Array> {
  const bytes = await world.files.find(candidateId, sha256);
  if (!bytes) throw new Error(`The stored file ${sha256} is missing.`);
  return bytes;
}

/** After the transaction that let go of them. What has been imported again meanwhile stays. */
export async function dropFiles(world: World, candidateId: string, hashes: readonly string[]): Promise<void> {
  for (const sha256 of hashes)
    if (!(await isFileNeeded(world.db, candidateId, sha256))) await world.files.delete(candidateId, sha256);
}
