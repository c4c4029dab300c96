import type { Logger } from "pino";
import type { Issuers } from "./auth/issuers.ts";
import type { Database } from "./db/database.ts";
import type { Environment } from "./env.ts";
import type { FetchPostingPage } from "./jobs/fetch-posting-page.ts";
import type { EngineConfig, ModelChain } from "./llm/model-engine.ts";
import type { Operations } from "./operation.ts";
import type { Queue } from "./queue/queue.ts";
import type { FileStore } from "./storage/file-store.ts";

/** Everything outside that an operation may touch. Clock and ids are here so that tests can hold them. */
export interface World {
  env: Environment;
  db: Database;
  queue: Queue;
  files: FileStore;
  log: Logger;
  now(): Date;
  /** A fresh UUID. */
  newId(): string;
  /** The way to language models, made anew for each question. */
  createModelChain(engines: readonly EngineConfig[]): ModelChain;
  /** Who signs candidates in. */
  issuers: Issuers;
  /** Reads a posting's page from its address. Absent: the real one, which asks public https sites only. */
  fetchPostingPage?: FetchPostingPage;
  /** Folder with postings (.txt, .html) that a new candidate finds as samples. Absent or null: none. */
  samplePostingsFolder?: string | null;
}

/** One folder of `api/` as the app sees it. */
export interface Feature {
  routes(world: World): Operations;
  /** Begins to work on the feature's tasks, after the database is ready and before the first request. */
  startTasks?(world: World): Promise<void>;
}
