import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { fail } from "../terminal.ts";
import type { FileState } from "./decide-file.ts";

/** What a watched folder remembers, in `.autohire/state.json`; no secret is in it. */
export interface FolderState {
  format: 1;
  server: string;
  /** Whose résumés these are: with another candidate's key every file would look as if it were deleted. */
  candidateId: string;
  /** By the file's name. */
  files: Record<string, FileState>;
}

const fileSchema = z.object({
  resumeId: z.string(),
  versionId: z.string(),
  hash: z.string().nullable(),
  sending: z.string().optional(),
  coming: z.object({ versionId: z.string(), hash: z.string() }).optional(),
  waiting: z.object({ mergeId: z.string().nullable(), head: z.string() }).optional(),
  aside: z.boolean().optional(),
  gone: z.boolean().optional(),
});
const stateSchema = z.object({
  format: z.literal(1),
  server: z.string(),
  candidateId: z.string(),
  files: z.record(z.string(), fileSchema),
});

const pathIn = (folder: string) => join(folder, "state.json");

/** null where none was kept yet; ends the command where it cannot be read. */
export async function readFolderState(folder: string): Promise<FolderState | null> {
  try {
    return stateSchema.parse(JSON.parse(await readFile(pathIn(folder), "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    return fail(
      `${pathIn(folder)} cannot be read; move it elsewhere to begin anew, and every file is recognised again.`,
    );
  }
}

/** Written beside its place, forced to the disk and moved there: a state is never half a state. */
export async function writeFolderState(folder: string, state: FolderState): Promise<void> {
  const beside = `${pathIn(folder)}.new`;
  await writeDurably(beside, `${JSON.stringify(state, null, 2)}\n`);
  await rename(beside, pathIn(folder));
}

export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
