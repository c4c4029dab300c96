/**
 * One process a data folder. The embedded database has no lock of its own, and two processes on it silently destroy rows.
 *
 * The lock is a socket that this process holds, because the system closes it with the process, however that ends. A pid
 * file would lie in containers, where the pid is always 1, and a lock by age would delay the restart after a crash.
 *
 *   Windows   a named pipe: gone with its process.
 *   Linux     an abstract socket, gone with its process, and beside it a socket file, which processes in other containers
 *             (another network namespace, the same volume) can see as well.
 *   others    the socket file alone.
 *
 * A socket file stays behind after kill -9; then nobody answers on it. It is never taken over or moved, since a live one could
 * come to stand there in that very moment. Instead the files are numbered: whoever finds all of them dead takes the next
 * number, which the system gives to one process only, and then looks again. Of two that take different numbers, the later
 * one sees the earlier, and who sees another live one gives way; so at no moment do two go on. The holder removes dead files.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, realpath, rm } from "node:fs/promises";
import { createConnection, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface DataFolderLock {
  release(): Promise<void>;
}

/** The message is one sentence for whoever started the second process. */
export class DataFolderInUse extends Error {
  override name = "DataFolderInUse";
}

/** Socket paths may have 104 bytes on macOS, 108 on Linux, the end mark included. */
const maxSocketPathBytes = 103;
const answerTimeoutMs = 2_000;

/** @throws DataFolderInUse when another process holds the folder. */
export async function lockDataFolder(
  folder: string,
  platform = process.platform,
  sayInUse = (real: string, pid: string) =>
    `The data folder ${real} is in use by another AutoHire (process ${pid}). Stop that one, or set DATA_DIR to another folder.`,
): Promise<DataFolderLock> {
  await mkdir(folder, { recursive: true });
  const real = await realpath(folder);
  const name = `autohire-${createHash("sha256").update(real).digest("hex").slice(0, 32)}`;
  const refuse = (pid: string) => new DataFolderInUse(sayInUse(real, pid));
  const held: Server[] = [];
  const release = async () => {
    for (const server of held) await new Promise((resolve) => server.close(resolve));
  };
  try {
    if (platform === "win32") held.push(await hold(`\\\\.\\pipe\\${name}`, refuse));
    if (platform === "linux") held.push(await hold(`\0${name}`, refuse));
    if (platform !== "win32") held.push(await holdFile(real, name, refuse));
  } catch (error) {
    await release();
    throw error;
  }
  return { release };
}

type Refuse = (pid: string) => DataFolderInUse;

async function hold(address: string, refuse: Refuse): Promise<Server> {
  const server = await listen(address);
  if (server) return server;
  throw refuse((await askHolder(address)) ?? "unknown");
}

async function holdFile(folder: string, name: string, refuse: Refuse): Promise<Server> {
  const fits = Buffer.byteLength(join(folder, "autohire.000000.lock")) <= maxSocketPathBytes;
  const place: LockPlace = fits ? { folder, prefix: "autohire" } : { folder: tmpdir(), prefix: name };
  for (let tries = 0; tries < 5; tries += 1) {
    const before = await listLocks(place);
    if (before.pid !== null) throw refuse(before.pid);
    const own = Math.max(0, ...before.numbers) + 1;
    const server = await listen(pathOf(place, own));
    if (!server) continue; // another process was faster; the next look finds it
    const after = await listLocks(place, own);
    if (after.pid !== null) {
      await new Promise((resolve) => server.close(resolve));
      throw refuse(after.pid);
    }
    for (const number of after.numbers) await rm(pathOf(place, number), { force: true });
    return server;
  }
  throw refuse("unknown");
}

interface LockPlace {
  folder: string;
  prefix: string;
}

const pathOf = ({ folder, prefix }: LockPlace, number: number) => join(folder, `${prefix}.${number}.lock`);

/** The numbers of all socket files but `own`, and the process id of one that answers. */
async function listLocks(place: LockPlace, own?: number): Promise<{ numbers: number[]; pid: string | null }> {
  const numbers: number[] = [];
  for (const file of await readdir(place.folder)) {
    const [prefix, number, ending] = file.split(".");
    if (prefix !== place.prefix || ending !== "lock" || !/^\d{1,6}$/.test(number ?? "")) continue;
    if (Number(number) !== own) numbers.push(Number(number));
  }
  for (const number of numbers) {
    const pid = await askHolder(pathOf(place, number));
    if (pid !== null) return { numbers, pid };
  }
  return { numbers, pid: null };
}

/** null when something is there already. */
function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.end(`${process.pid}\n`);
    });
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(null);
      else reject(error);
    });
    server.listen({ path: address, exclusive: true }, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** The process id of whoever holds the address; null when nobody does. One that is too busy to answer still holds it. */
function askHolder(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = createConnection(address);
    socket.setEncoding("utf8").setTimeout(answerTimeoutMs, () => {
      resolve("unknown");
      socket.destroy();
    });
    socket.on("data", (text) => (answer += text));
    socket.on("end", () => resolve(/^\d+/.exec(answer)?.[0] ?? "unknown"));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // Refused: a socket file without a process. Reset: a holder whose queue is full.
      resolve(error.code === "ECONNREFUSED" || error.code === "ENOENT" ? null : "unknown");
    });
  });
}
