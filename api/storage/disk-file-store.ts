import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileStore } from "./file-store.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const hash = /^[0-9a-f]{64}$/;

/** Files under `<folder>/<candidate>/<first two digits>/<sha256>`, each written beside its place, synced, then renamed. */
export function openDiskFileStore(folder: string): FileStore {
  // Both parts come from our own rows; the check is here so that no mistake above can ever become a path.
  const folderOf = (candidateId: string) => {
    if (!uuid.test(candidateId)) throw new TypeError(`Not a candidate's id: ${candidateId}`);
    return join(folder, candidateId);
  };
  const pathOf = (candidateId: string, sha256: string) => {
    if (!hash.test(sha256)) throw new TypeError(`Not a SHA-256: ${sha256}`);
    return join(folderOf(candidateId), sha256.slice(0, 2), sha256);
  };

  return {
    async put(candidateId, bytes) {
      const sha256 = hashBytes(bytes);
      const path = pathOf(candidateId, sha256);
      const existing = await stat(path).catch(() => null);
      if (existing?.size === bytes.byteLength) return sha256;
      await mkdir(dirname(path), { recursive: true });
      const temporary = `${path}.${randomUUID()}.part`;
      try {
        const file = await open(temporary, "wx", 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      return sha256;
    },

    async find(candidateId, sha256) {
      const bytes = await readFile(pathOf(candidateId, sha256)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return null;
        throw error;
      });
      if (bytes && hashBytes(bytes) !== sha256) throw new Error(`The stored file ${sha256} is damaged.`);
      return bytes;
    },

    async delete(candidateId, sha256) {
      await rm(pathOf(candidateId, sha256), { force: true });
    },

    async deleteAll(candidateId) {
      await rm(folderOf(candidateId), { recursive: true, force: true });
    },
  };
}

function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
