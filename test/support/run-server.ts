import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Agent, fetch } from "undici";
import { findFreePort } from "./listen.ts";
import { createDatabase } from "./test-database.ts";

const root = join(import.meta.dirname, "..", "..");
const trustingAgent = new Agent({ connect: { rejectUnauthorized: false } });

export interface RunningServer {
  url: string;
  process: ChildProcess;
  /** Everything it has written so far, both streams. */
  output(): string;
  /** Resolves with the exit status, or the signal's name. */
  ended: Promise<number | string>;
  stop(signal?: NodeJS.Signals): Promise<number | string>;
}

/** What a server keeps its data in: a folder, and a database of its own where the tests run on PostgreSQL. */
export interface DataPlace {
  folder: string;
  /** Empty: the embedded database in the folder. */
  databaseUrl: string;
  remove(): Promise<void>;
}

export async function makeDataPlace(): Promise<DataPlace> {
  const folder = await mkdtemp(join(tmpdir(), "autohire-data-"));
  const given = process.env.DATABASE_URL;
  const database = given ? await createDatabase(given) : null;
  return {
    folder,
    databaseUrl: database?.url ?? "",
    async remove() {
      await rm(folder, { recursive: true, force: true });
      await database?.drop();
    },
  };
}

/** Starts `npm start`'s own command as a process of its own, without waiting for it. */
export async function spawnServer(options: {
  data: DataPlace;
  port?: number;
  env?: Record<string, string>;
}): Promise<RunningServer> {
  const port = options.port ?? (await findFreePort());
  const child = spawn(process.execPath, [join(root, "api/cli/autohire.mjs"), "start"], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "development",
      PORT: String(port),
      DATA_DIR: options.data.folder,
      DATABASE_URL: options.data.databaseUrl,
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let written = "";
  child.stdout.on("data", (chunk) => (written += chunk));
  child.stderr.on("data", (chunk) => (written += chunk));
  const ended = new Promise<number | string>((resolve) =>
    child.on("close", (status, signal) => resolve(status ?? signal ?? "unknown")),
  );
  return {
    url: `https://localhost:${port}`,
    process: child,
    output: () => written,
    ended,
    stop: (signal = "SIGTERM") => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the server and waits until `/api/v1/ready` says so; throws with its output when it ends before that. */
export async function startServerProcess(options: Parameters<typeof spawnServer>[0]): Promise<RunningServer> {
  const server = await spawnServer(options);
  let alive = true;
  server.ended.then(() => (alive = false));
  const deadline = Date.now() + 120_000;
  while (alive && Date.now() < deadline) {
    const answer = await fetch(`${server.url}/api/v1/ready`, { dispatcher: trustingAgent }).catch(() => null);
    if (answer?.ok) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await server.stop("SIGKILL");
  throw new Error(`The server did not become ready.\n${server.output()}`);
}
