import type { UploadedFile } from "../operation.ts";
import { hashBytes } from "../storage/file-address.ts";
import type { World } from "../world.ts";
import { claimFile, removeUnnamed } from "./files/store.ts";

/** A file that lies in the store, as rows name it. */
export interface StoredFile {
  sha256: string;
  size: number;
}

/** An upload's name as versions keep it. */
export const nameOf = ({ name }: UploadedFile): string | null => name?.slice(0, 200) ?? null;

/**
 * Before the transaction that names the file: a row without its file would be a loss, a file without a row is only waste,
 * which `files/remove-orphan-files.ts` sees to. The claim keeps it from files that are about to be named.
 */
export async function storeFile(world: World, candidateId: string, bytes: Uint8Array): Promise<StoredFile> {
  const size = bytes.byteLength;
  await claimFile(world.db, { candidateId, sha256: hashBytes(bytes) }, size, world.now());
  return { sha256: await world.files.put(candidateId, bytes), size };
}

/** @throws when the file is missing or damaged: every row's file was stored before the row. */
export async function loadFile(world: World, candidateId: string, sha256: string): Promise<Uint8Array> {
  const bytes = await world.files.find(candidateId, sha256);
  if (!bytes) throw new Error(`The stored file ${sha256} is missing.`);
  return bytes;
}

/** After the transaction that let go of them. What has been imported again meanwhile stays. */
export async function dropFiles(world: World, candidateId: string, hashes: readonly string[]): Promise<void> {
  for (const sha256 of hashes) {
    await removeUnnamed(world.db, { candidateId, sha256 }, () => world.files.delete(candidateId, sha256));
  }
}
