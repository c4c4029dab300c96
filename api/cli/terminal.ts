import { readFile, writeFile } from "node:fs/promises";
import { CompareRefusal, DocxFailure } from "../../shared/docx/index.ts";

/** Its message is the one sentence that a command ends with. */
export class CommandFailure extends Error {}

/** Ends a command with one sentence on standard error and status 2 (bad usage, unreadable input). */
export function fail(sentence: string): never {
  throw new CommandFailure(sentence);
}

/** The file's bytes; ends the command with a sentence where it cannot be read. */
export async function readInputFile(path: string): Promise<Uint8Array> {
  if (path === "") fail("A file to read is missing: its name is empty.");
  try {
    const buffer = await readFile(path);
    return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
  } catch (error) {
    return fail(`${path} cannot be read (${describeFileError(error)}).`);
  }
}

export async function writeResult(path: string, bytes: Uint8Array | string): Promise<void> {
  if (path === "") fail("A file for the result is missing: its name is empty.");
  try {
    await writeFile(path, bytes);
  } catch (error) {
    fail(`${path} cannot be written (${describeFileError(error)}).`);
  }
}

const fileErrors: Record<string, string> = {
  ENOENT: "there is no such file or folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EISDIR: "it is a folder",
  ENOTDIR: "the way to it is no folder",
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
};

function describeFileError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  return fileErrors[code] ?? (code === "" ? "unknown error" : code);
}

/**
 * Runs one command and sets the exit status: what `action` gives (0 done, 1 done with refusals or conflicts), or 2 with one
 * sentence on standard error. Never prints a stack trace.
 */
export async function runCommand(action: (() => Promise<0 | 1>) | (() => Promise<void>)): Promise<void> {
  try {
    process.exitCode = (await action()) ?? 0;
  } catch (error) {
    process.stderr.write(`${describeFailure(error)}\n`);
    process.exitCode = 2;
  }
}

function describeFailure(error: unknown): string {
  const told = [CommandFailure, DocxFailure, CompareRefusal];
  if (told.some((kind) => error instanceof kind)) return (error as Error).message;
  const detail = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return `The command failed unexpectedly: ${detail}`;
}

/** To standard output, with a line end. */
export function print(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}
