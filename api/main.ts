import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { Agent, fetch as fetchWith } from "undici";
import { finishDeletions } from "./account/finish-deletions.ts";
import { createApp, startTasks } from "./app.ts";
import { pruneAuditEvents } from "./audit/prune-audit-events.ts";
import { createDevelopmentProvider } from "./auth/development-provider.ts";
import { type Issuer, type Issuers, openIssuers } from "./auth/issuers.ts";
import { deleteExpired } from "./auth/store.ts";
import { DataFolderInUse, type DataFolderLock, lockDataFolder } from "./db/data-folder-lock.ts";
import {
  DatabaseFromOtherVersion,
  type OpenDatabase,
  openEmbeddedDatabase,
  openPostgres,
} from "./db/open-database.ts";
import { describeError } from "./describe-error.ts";
import type { Environment } from "./env.ts";
import { isLoopback } from "./is-loopback.ts";
import { listen, type Tls } from "./listen.ts";
import { createModelChain } from "./llm/create-model-chain.ts";
import { readPrices } from "./llm/prices.ts";
import { closeLostCalls } from "./models/close-lost-calls.ts";
import { openQueue } from "./queue/open-queue.ts";
import type { Queue } from "./queue/queue.ts";
import { sendOrphanTask } from "./resumes/files/orphan-task.ts";
import { startLog } from "./start-log.ts";
import { StartRefused } from "./start-refused.ts";
import { openDiskFileStore } from "./storage/disk-file-store.ts";
import type { FileStore } from "./storage/file-store.ts";
import type { World } from "./world.ts";

export interface StartOptions {
  env: Environment;
  /** null: plain http, for a TLS proxy before us. */
  tls: Tls | null;
  staticFolder: string | null;
  /** Postings that a new candidate finds as sample jobs; for development. Default: none. */
  samplePostingsFolder?: string | null;
  log?: Logger;
  /** Where the lines for the person at the terminal go. */
  say?: (line: string) => void;
  /** Whether SIGINT and SIGTERM end the process. Default true. */
  handleSignals?: boolean;
}

export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

const cleanUpEveryMs = 3600 * 1000;

/**
 * From settings to a server that answers. The port is taken first and answers 503 until everything else is ready, so that a
 * busy one is told before anything was opened.
 * @throws StartRefused with the sentence to show.
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { tls, staticFolder, say = console.log, handleSignals = true } = options;
  const log = options.log ?? startLog(options.env);
  const opened: Opened = {};
  const close = onlyOnce(() => closeInOrder(opened, log));

  try {
    let env = options.env;
    // Résumés lie in there: for this user only.
    await mkdir(env.dataFolder, { recursive: true, mode: 0o700 });
    if (!env.databaseUrl) opened.lock = await lockDataFolder(env.dataFolder);

    let handler: RequestListener = answerNotReady;
    const listening = await listen((request, response) => handler(request, response), {
      port: env.port,
      host: env.host,
      tls,
    });
    opened.listening = listening;
    if (env.port === 0)
      env = { ...env, port: listening.port, publicUrl: withPort(env.publicUrl, listening.port) };

    const database = await openDatabase(env);
    opened.database = database;
    const queue = await openQueue(database.driver, log);
    opened.queue = queue;
    const prices = await readPrices(env.models.pricesFile).catch((error: Error) => {
      throw new StartRefused(error.message, { cause: error });
    });
    const files = await openFileStore(env);
    const { timeoutMs } = env.models;
    const { issuers, developmentProvider } = chooseIssuers(env, tls);
    const world: World = {
      env,
      db: database.db,
      queue,
      files,
      log,
      now: () => new Date(),
      newId: () => randomUUID(),
      createModelChain: (engines) => createModelChain(engines, { timeoutMs, prices }),
      issuers,
      // Of use to whoever tries it out; a candidate's own list is theirs.
      samplePostingsFolder: env.production ? null : (options.samplePostingsFolder ?? null),
    };
    const loopbackOnly = !env.production && isLoopback(env.host ?? "localhost");
    const app = createApp(world, {
      developmentProvider,
      loopbackOnly,
      staticFolder,
      playground: loopbackOnly,
    });
    await startTasks(world);
    opened.cleaning = setInterval(() => {
      Promise.all([
        deleteExpired(world.db, world.now()),
        closeLostCalls(world, { atStart: false }),
        pruneAuditEvents(world),
        finishDeletions(world),
        sendOrphanTask(world),
      ]).catch((error: unknown) => log.error({ error: describeError(error) }, "cleaning up"));
    }, cleanUpEveryMs);
    handler = app;
    if (handleSignals) endOnSignals(close, say);
    for (const line of nextSteps(env)) say(line);
    return { url: env.publicUrl, close };
  } catch (error) {
    await close();
    const refused = error instanceof DataFolderInUse || error instanceof DatabaseFromOtherVersion;
    throw refused ? new StartRefused(error.message) : error;
  }
}

interface Opened {
  lock?: DataFolderLock;
  listening?: { close(): Promise<void> };
  database?: OpenDatabase;
  queue?: Queue;
  cleaning?: NodeJS.Timeout;
}

/** Callers first, then the tasks they started, then what both stand on. A step that fails does not keep the next from its turn. */
async function closeInOrder(
  { lock, listening, database, queue, cleaning }: Opened,
  log: Logger,
): Promise<void> {
  clearInterval(cleaning);
  const steps = [listening?.close, queue?.stop, database?.close, lock?.release];
  for (const step of steps) {
    await step?.().catch((error: unknown) => log.error({ error: describeError(error) }, "closing"));
  }
}

async function openDatabase(env: Environment): Promise<OpenDatabase> {
  if (!env.databaseUrl) return openEmbeddedDatabase(env.dataFolder);
  try {
    return await openPostgres(env.databaseUrl);
  } catch (error) {
    const { code } = error as { code?: string };
    const unreachable = ["ECONNREFUSED", "ENOTFOUND", "ETIMEDOUT", "EHOSTUNREACH", "ENOENT", "EAI_AGAIN"];
    if (code && unreachable.includes(code)) {
      throw new StartRefused("The database named by DATABASE_URL does not answer.", { cause: error });
    }
    if (code === "28P01" || code === "28000") {
      throw new StartRefused("The database refuses the user or password of DATABASE_URL.", { cause: error });
    }
    if (code === "3D000") {
      throw new StartRefused("The database that DATABASE_URL names does not exist.", { cause: error });
    }
    throw error;
  }
}

/** The SDK is loaded only where it is used: it takes a while. */
async function openFileStore({ s3, dataFolder }: Environment): Promise<FileStore> {
  if (!s3) return openDiskFileStore(join(dataFolder, "files"));
  const { openS3FileStore } = await import("./storage/s3-file-store.ts");
  return openS3FileStore(s3);
}

function chooseIssuers(
  env: Environment,
  tls: Tls | null,
): { issuers: Issuers; developmentProvider: RequestHandler | null } {
  if (env.issuers.length > 0) return { issuers: openIssuers(env.issuers), developmentProvider: null };
  // The server calls its own provider through its own certificate, which no system trusts by itself.
  const agent = tls && new Agent({ connect: { ca: tls.ca } });
  const fetch = agent
    ? (((url: string, init: object) =>
        fetchWith(url, { ...init, dispatcher: agent })) as unknown as NonNullable<Issuer["fetch"]>)
    : undefined;
  const provider = createDevelopmentProvider(env, fetch);
  return { issuers: openIssuers([provider.issuer]), developmentProvider: provider.handler };
}

const answerNotReady: RequestListener = (_request, response) => {
  response.writeHead(503, { "Content-Type": "application/problem+json", "Retry-After": "1" });
  response.end(JSON.stringify({ type: "about:blank", title: "Starting.", status: 503, code: "not-ready" }));
};

function withPort(url: string, port: number): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.origin;
}

function nextSteps(env: Environment): string[] {
  if (env.production) return [`AutoHire is ready at ${env.publicUrl}/ (listening on port ${env.port}).`];
  return [
    `AutoHire is ready: open ${env.publicUrl}/ (the certificate is our own; "npm run trust" makes the browser take it).`,
    `In Word: "npm run sideload". The API is described at ${env.publicUrl}/docs.`,
    `Ctrl-C ends it; your data stay in ${env.databaseUrl ? "the database and " : ""}${env.dataFolder}.`,
  ];
}

/** One Ctrl-C arrives twice under npm: from the terminal, and passed on by npm. */
const sameSignalMs = 1_000;

/** The first signal ends in order; a second one, later, at once. */
function endOnSignals(close: () => Promise<void>, say: (line: string) => void): void {
  let endingSince: number | null = null;
  const end = (signal: NodeJS.Signals) => {
    if (endingSince !== null) {
      if (performance.now() - endingSince > sameSignalMs) process.exit(1);
      return;
    }
    endingSince = performance.now();
    if (signal === "SIGINT") say("");
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
}

function onlyOnce(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= action();
    return running;
  };
}
