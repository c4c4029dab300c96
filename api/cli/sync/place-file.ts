import { randomUUID } from "node:crypto";
import { chmod, constants, copyFile, link, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { nameSendFile } from "../../resumes/name-send-file.ts";
import { writeDurably } from "./folder-state.ts";
import { hashFile } from "./look-at-files.ts";

interface Placing {
  /** Where the file is written before it is moved as a whole. */
  stateFolder: string;
  folder: string;
  name: string;
  bytes: Uint8Array;
  /** SHA-256 of the file that it may replace; null: it may replace none. */
  replaces: string | null;
}

/** false where something else stands in its place than it may replace; then nothing is changed. */
export async function placeFile({ stateFolder, folder, name, bytes, replaces }: Placing): Promise<boolean> {
  const beside = join(stateFolder, `${randomUUID()}.coming`);
  const path = join(folder, name);
  try {
    await writeDurably(beside, bytes);
    if (replaces === null) return await moveToFreePlace(beside, path);
    await chmod(beside, (await stat(path)).mode);
    // Right before the move: a file that changed meanwhile is never overwritten.
    if ((await hashFile(path)) !== replaces) return false;
    await rename(beside, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  } finally {
    await rm(beside, { force: true });
  }
}

/** A link is refused where a file stands already, a rename is not. */
async function moveToFreePlace(from: string, to: string): Promise<boolean> {
  try {
    await chmod(from, 0o644);
    await link(from, to).catch((error: NodeJS.ErrnoException) => {
      // File systems without links, such as those of USB sticks.
      if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(error.code ?? "")) throw error;
      return copyFile(from, to, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** What a killed process had written and not yet moved. */
export async function removeLeftovers(stateFolder: string): Promise<void> {
  for (const name of await readdir(stateFolder))
    if (name.endsWith(".coming")) await rm(join(stateFolder, name), { force: true });
}

/** A name for a résumé's new file that is none of `taken`, by letters as file systems without cases see them. */
export function nameNew(title: string, taken: readonly string[]): string {
  const name = nameSendFile({ person: title.replace(/^[~.\s]+/, ""), jobTitle: null, company: null });
  return findFree(name.replace(/\.docx$/, ""), "", taken);
}

/** `CV (merged 7).docx` for `CV.docx`. */
export const nameBeside = (name: string, number: number, taken: readonly string[]): string =>
  findFree(name.replace(/\.docx$/i, ""), ` (merged ${number})`, taken);

function findFree(stem: string, mark: string, taken: readonly string[]): string {
  const fold = (name: string) => name.normalize("NFC").toLowerCase();
  const isTaken = new Set(taken.map(fold));
  for (let count = 1; ; count += 1) {
    const name = `${stem}${mark}${count === 1 ? "" : ` ${count}`}.docx`;
    if (!isTaken.has(fold(name))) return name;
  }
}
