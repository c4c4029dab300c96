import type { ListedFile } from "../../storage/file-store.ts";
import type { World } from "../../world.ts";
import { deleteOldClaims, findNamed, removeUnnamed } from "./store.ts";

/** Between storing a file and the row that names it pass seconds; what has waited this long was left by a process that ended. */
export const orphanAgeMs = 3600 * 1000;
const filesAtOnce = 200;

type CleanedWorld = Pick<World, "db" | "files" | "log" | "now">;

/**
 * Deletes what lies in the store without a row that names it: bytes are stored before their row, and rows go before their
 * bytes, so a process that is killed between leaves bytes and never a row without them.
 */
export async function removeOrphanFiles(world: CleanedWorld, signal: AbortSignal): Promise<void> {
  const before = new Date(world.now().getTime() - orphanAgeMs);
  const claims = await deleteOldClaims(world.db, before);
  const unfinished = await world.files.deleteUnfinished(before);
  let files = 0;
  let some: ListedFile[] = [];
  const remove = async () => {
    signal.throwIfAborted();
    files += await removeThose(world, some);
    some = [];
  };
  for await (const file of world.files.list()) {
    if (file.storedAt >= before) continue;
    some.push(file);
    if (some.length >= filesAtOnce) await remove();
  }
  await remove();
  if (claims + unfinished + files > 0) world.log.info({ claims, unfinished, files }, "orphan files removed");
}

async function removeThose(world: CleanedWorld, files: readonly ListedFile[]): Promise<number> {
  if (files.length === 0) return 0;
  const keyOf = (file: { candidateId: string; sha256: string }) => `${file.candidateId}/${file.sha256}`;
  const named = new Set((await findNamed(world.db, files)).map(keyOf));
  let removed = 0;
  for (const file of files) {
    if (named.has(keyOf(file))) continue;
    const remove = () => world.files.delete(file.candidateId, file.sha256);
    if (await removeUnnamed(world.db, file, remove)) removed += 1;
  }
  return removed;
}
