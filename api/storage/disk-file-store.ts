import { randomUUID } from "node:crypto";
import { mkdir, open, opendir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { checkAddress, checkBytes, hashBytes, isCandidateId, isSha256 } from "./file-address.ts";
import type { FileStore } from "./file-store.ts";

const unfinished = /\.part$/;

/** Files under `<folder>/<candidate>/<first two digits>/<sha256>`, each written beside its place, synced, then renamed. */
export function openDiskFileStore(folder: string): FileStore {
  const folderOf = (candidateId: string) => {
    checkAddress(candidateId);
    return join(folder, candidateId);
  };
  const pathOf = (candidateId: string, sha256: string) => {
    checkAddress(candidateId, sha256);
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
      const bytes = await readFile(pathOf(candidateId, sha256)).catch(nullIfMissing);
      return bytes && checkBytes(bytes, sha256);
    },

    async delete(candidateId, sha256) {
      await rm(pathOf(candidateId, sha256), { force: true });
    },

    async deleteAll(candidateId) {
      await rm(folderOf(candidateId), { recursive: true, force: true });
    },

    async *list() {
      for await (const path of listPaths(folder)) {
        const [candidateId = "", , sha256 = ""] = relative(folder, path).split(sep);
        if (!isCandidateId(candidateId) || !isSha256(sha256)) continue;
        const found = await stat(path).catch(nullIfMissing);
        if (found) yield { candidateId, sha256, storedAt: found.mtime };
      }
    },

    async deleteUnfinished(before) {
      let count = 0;
      for await (const path of listPaths(folder)) {
        if (!unfinished.test(basename(path))) continue;
        const found = await stat(path).catch(nullIfMissing);
        if (!found || found.mtime >= before) continue;
        await rm(path, { force: true });
        count += 1;
      }
      return count;
    },
  };
}

async function* listPaths(folder: string): AsyncIterable<string> {
  const directory = await opendir(folder).catch(nullIfMissing);
  for await (const entry of directory ?? []) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* listPaths(path);
    else if (entry.isFile()) yield path;
  }
}

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
