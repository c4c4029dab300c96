/** The documents of a folder as they lie there: which of them are whole, and what their bytes are. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { openDocx } from "../../../shared/docx/package/open-docx.ts";

export type SeenFile =
  | { kind: "whole"; hash: string }
  /** Somebody may still be writing it. */
  | { kind: "unsettled" }
  /** It lies still and is no document that can be read. */
  | { kind: "unreadable"; hash: string; message: string };

/** A file that has not changed for so long is not being written any more, if it can be opened as well. */
const quietMs = 1_000;
/** One that cannot be opened may be half a copy; for so long it gets the benefit of the doubt. */
const patienceMs = 10_000;

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Names of documents in the folder itself, without the lock files and temporary files of editors. */
export async function listDocuments(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isDocumentName(entry.name))
    .map(({ name }) => name)
    .sort();
}

/** Word's lock files begin with `~$`, its temporary files with `~`; LibreOffice's and most programs' with a dot. */
export const isDocumentName = (name: string): boolean => /^[^~.].*\.docx$/is.test(name);

/** Whether an editor has the file open, by the lock file that it puts beside: Word's replaces up to two letters of a long name. */
export async function isOpenInEditor(folder: string, name: string): Promise<boolean> {
  const locks = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`, `.~lock.${name}#`];
  const entries = new Set(await readdir(folder));
  return locks.some((lock) => entries.has(lock));
}

/** null where there is no such file. */
export async function hashFile(path: string): Promise<string | null> {
  const bytes = await readIfThere(path);
  return bytes === null ? null : hashOf(bytes);
}

export async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Looks at files again and again, and reads only what has changed since the last look. */
export class FileWatcher {
  readonly #folder: string;
  readonly #now: () => number;
  readonly #looks = new Map<string, { signature: string; since: number; seen: SeenFile }>();

  /** `now` in milliseconds, by a clock that never goes back. */
  constructor(folder: string, now = () => performance.now()) {
    this.#folder = folder;
    this.#now = now;
  }

  async look(name: string): Promise<SeenFile> {
    const path = join(this.#folder, name);
    const signature = await signatureOf(path);
    const before = this.#looks.get(name);
    const since = before?.signature === signature ? before.since : this.#now();
    if (before?.signature === signature && before.seen.kind !== "unsettled") return before.seen;
    const seen = await this.#see(path, signature, this.#now() - since);
    this.#looks.set(name, { signature, since, seen });
    return seen;
  }

  async #see(path: string, signature: string, quietForMs: number): Promise<SeenFile> {
    if (quietForMs < quietMs) return { kind: "unsettled" };
    const bytes = await readIfThere(path);
    if (bytes === null || (await signatureOf(path)) !== signature) return { kind: "unsettled" };
    const opened = await openDocx(bytes);
    if (opened.ok) return { kind: "whole", hash: hashOf(bytes) };
    if (quietForMs < patienceMs) return { kind: "unsettled" };
    return { kind: "unreadable", hash: hashOf(bytes), message: opened.problem.message };
  }
}

async function signatureOf(path: string): Promise<string> {
  const { size, mtimeMs, ctimeMs, ino } = await stat(path).catch(() => ({
    size: -1,
    mtimeMs: 0,
    ctimeMs: 0,
    ino: 0,
  }));
  return [size, mtimeMs, ctimeMs, ino].join(" ");
}
