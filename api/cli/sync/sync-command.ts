import { watch } from "node:fs";
import { mkdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Command } from "commander";
import { DataFolderInUse, lockDataFolder } from "../../db/data-folder-lock.ts";
import { type Server, ServerProblem, ServerUnreachable } from "../server/call-server.ts";
import { addServerOptions, openServerFor, type ServerOptions } from "../server/server-options.ts";
import { fail, print, runCommand } from "../terminal.ts";
import { readFolderState } from "./folder-state.ts";
import { isDocumentName } from "./look-at-files.ts";
import { createFolderSync, type FolderSync, type SyncEvent } from "./sync-folder.ts";

interface SyncOptions extends ServerOptions {
  once?: boolean;
  json?: boolean;
}

/** How often the server is asked what is newer. */
const pollMs = 5_000;
/** Between two rounds while a file is being written or a step is to follow. */
const soonMs = 400;
/** A server that does not answer is asked less and less often. */
const longestWaitMs = 120_000;

/** `autohire sync`: a folder of documents and the server in step, without Word. */
export function registerSyncCommand(program: Command): void {
  const command = program
    .command("sync")
    .description("keep a folder of résumés and their versions on the server in step, until it is stopped")
    .argument("<folder>", "the folder with the DOCX files")
    .option("--once", "bring both in step once, and end")
    .option("--json", "one JSON object a line");
  addServerOptions(command).action((folder: string, options: SyncOptions) =>
    runCommand(async () => {
      const server = await openServerFor(options);
      try {
        return await sync(server, folder, options);
      } finally {
        await server.close();
      }
    }),
  );
}

async function sync(
  server: Server,
  given: string,
  { once = false, json = false }: SyncOptions,
): Promise<0 | 1> {
  const isFolder = await stat(given).then(
    (one) => one.isDirectory(),
    () => false,
  );
  if (!isFolder) fail(`${given} is no folder.`);
  const folder = await realpath(given);
  const stateFolder = join(folder, ".autohire");
  await mkdir(stateFolder, { recursive: true, mode: 0o700 });
  const lock = await lockDataFolder(
    stateFolder,
    process.platform,
    (_, pid) => `The folder ${folder} is kept in step by another process already (${pid}).`,
  ).catch((error: unknown) => fail(error instanceof DataFolderInUse ? error.message : sayFileError(error)));
  const waker = new Waker(folder);
  try {
    const say = ({ text, ...event }: SyncEvent) => print(json ? JSON.stringify({ ...event, text }) : text);
    const open = () => openSync(server, folder, stateFolder, say);
    return await run(open, waker, once);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall) fail(sayFileError(error));
    throw error;
  } finally {
    waker.close();
    await lock.release();
  }
}

const sayFileError = (error: unknown) => {
  const { code, path } = error as NodeJS.ErrnoException;
  return `The folder cannot be kept in step: ${path ?? "a file"} cannot be read or written (${code ?? String(error)}).`;
};

async function openSync(
  server: Server,
  folder: string,
  stateFolder: string,
  say: (event: SyncEvent) => void,
) {
  const { id: candidateId } = await server.call("getCandidate");
  const state = (await readFolderState(stateFolder)) ?? {
    format: 1,
    server: server.origin,
    candidateId,
    files: {},
  };
  if (state.server !== server.origin)
    fail(`This folder is in step with ${state.server}, not ${server.origin}.`);
  if (state.candidateId !== candidateId)
    fail("This folder holds the résumés of another candidate than the one whose key was given.");
  return createFolderSync({ server, folder, stateFolder, state, say });
}

async function run(open: () => Promise<FolderSync>, waker: Waker, once: boolean): Promise<0 | 1> {
  let folderSync: FolderSync | null = null;
  let failures = 0;
  while (!waker.isStopped) {
    try {
      folderSync ??= await open();
      const isMore = await folderSync.round();
      if (failures > 0) process.stderr.write("The server answers again.\n");
      failures = 0;
      if (once && !isMore) return folderSync.countWaiting() > 0 ? 1 : 0;
      await waker.wait(isMore ? soonMs : pollMs, isMore);
    } catch (error) {
      if (once || !isPassing(error)) throw error;
      if (failures === 0) process.stderr.write(`${(error as Error).message} It is tried again.\n`);
      failures += 1;
      const asked = error instanceof ServerProblem ? (error.retryAfterMs ?? 0) : 0;
      await waker.wait(Math.max(asked, Math.min(longestWaitMs, pollMs * 2 ** (failures - 1))), true);
    }
  }
  return (folderSync?.countWaiting() ?? 0) > 0 ? 1 : 0;
}

/** What another try may mend by itself: no answer, an overloaded server. */
const isPassing = (error: unknown) =>
  error instanceof ServerUnreachable ||
  (error instanceof ServerProblem && (error.status >= 500 || error.status === 429));

/** Waits for a time, a change in the folder, or the signal to stop. */
class Waker {
  isStopped = false;
  readonly #close: () => void;
  #wake: (() => void) | null = null;
  #isChanged = false;

  constructor(folder: string) {
    const stop = () => {
      this.isStopped = true;
      this.#wake?.();
    };
    process.on("SIGINT", stop).on("SIGTERM", stop);
    const watcher = watchFolder(folder, () => {
      this.#isChanged = true;
      this.#wake?.();
    });
    this.#close = () => {
      process.off("SIGINT", stop).off("SIGTERM", stop);
      watcher?.close();
    };
  }

  /** `whole`: changes in the folder do not shorten it. */
  wait(ms: number, whole: boolean): Promise<void> {
    if (this.isStopped) return Promise.resolve();
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.#wake = null;
        this.#isChanged = false;
        resolve();
      };
      const timer = setTimeout(end, ms);
      this.#wake = () => {
        if (this.isStopped || !whole) end();
      };
      if (this.#isChanged) this.#wake();
    });
  }

  close(): void {
    this.#close();
  }
}

/** Only wakes: what has changed, each round sees for itself. Where the system cannot watch, the next round comes by time. */
function watchFolder(folder: string, wake: () => void) {
  try {
    return watch(folder, { persistent: false }, (_, name) => {
      if (name === null || isDocumentName(name)) wake();
    }).on("error", () => {});
  } catch {
    return null;
  }
}
