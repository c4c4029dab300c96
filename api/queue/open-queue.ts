import { randomUUID } from "node:crypto";
import { fromPglite, type Job, type JobWithMetadata, PgBoss } from "pg-boss";
import type { Logger } from "pino";
import type { OpenDatabase } from "../db/open-database.ts";
import { describeError } from "../describe-error.ts";
import type { Queue, Task, TaskHandlers, TaskRules, TaskState } from "./queue.ts";

/**
 * pg-boss on the application's own database. A new task wakes the workers by NOTIFY (in the embedded database as well), so
 * that it begins within milliseconds; polling is only the safety net beneath. A worker that dies stops its heartbeat, and
 * its task goes back on the queue within `heartbeatSeconds` + `superviseSeconds`.
 */
const heartbeatSeconds = 10; // the shortest that pg-boss takes
const superviseSeconds = 5;
const stopTimeoutMs = 5_000;
/** Retries and dead letters are not announced, so they wait for the next look. pg-boss would look every 30 s beside NOTIFY. */
const polling = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1 };
const deadLetterOf = (name: string) => `${name}-given-up`;

export async function openQueue(driver: OpenDatabase["driver"], log: Logger): Promise<Queue> {
  const shared = {
    useListenNotify: true,
    superviseIntervalSeconds: superviseSeconds,
    monitorIntervalSeconds: superviseSeconds,
    schedule: false,
  };
  const boss =
    driver.kind === "pglite"
      ? new PgBoss({ ...shared, db: fromPglite(driver.pglite), backend: "pglite" })
      : new PgBoss({ ...shared, ...connectionOf(driver.parameters), max: 5 });
  boss.on("error", (error) => log.error({ error: describeError(error) }, "queue"));
  boss.on("warning", (warning) => log.warn({ warning: warning.message }, "queue"));
  await boss.start();

  const known = new Map<string, Promise<void>>();
  const ensureQueue = (name: string) => {
    const made = known.get(name) ?? createQueues(boss, name);
    known.set(name, made);
    return made;
  };

  return {
    async sendTask(name, data, { id = randomUUID() } = {}) {
      await ensureQueue(name);
      await boss.send(name, data, { id });
      return id;
    },

    async workTask<Data extends object>(name: string, handlers: TaskHandlers<Data>, rules: TaskRules = {}) {
      await ensureQueue(name);
      await boss.updateQueue(name, {
        retryLimit: rules.retries ?? 2,
        expireInSeconds: rules.expireSeconds ?? 300,
      });
      // The embedded database has one process: what is active at this moment belonged to one that died.
      if (driver.kind === "pglite") {
        for (const own of [name, deadLetterOf(name)]) await retryOrphans(boss, driver.pglite, own);
      }
      const options = { localConcurrency: rules.concurrency ?? 2, ...polling };
      await boss.work<Data>(name, options, async ([job]) => {
        if (job) await handlers.run(taskOf(job)).catch(throwWithoutWords);
      });
      const deadLetters = { includeMetadata: true, ...polling } as const;
      await boss.work<Data, void, typeof deadLetters>(deadLetterOf(name), deadLetters, async ([job]) => {
        if (job) await handlers.giveUp(givenUpOf(job)).catch(throwWithoutWords);
      });
    },

    async findTask(name, id) {
      await ensureQueue(name);
      const [job] = await boss.findJobs(name, { id });
      return job ? { state: states[job.state] } : null;
    },

    async cancelTask(name, id) {
      await ensureQueue(name);
      await boss.cancel(name, id);
    },

    async deleteTasks(data) {
      // All that lie in the database: another process may work on queues that this one does not know.
      for (const { name } of await boss.getQueues()) {
        const ids = (await boss.findJobs(name, { data })).map(({ id }) => id);
        if (ids.length > 0) await boss.deleteJob(name, ids);
      }
    },

    stop: () => boss.stop({ graceful: true, timeout: stopTimeoutMs }),
  };
}

/**
 * pg-boss keeps what a task threw, message and all, and messages of the database and of parsers quote what they choked on,
 * which is somebody's résumé. So only kind and place go on.
 */
function throwWithoutWords(error: unknown): never {
  const { name, at } = describeError(error);
  throw new Error(typeof at === "string" ? `${name} at ${at}` : String(name));
}

const states: Record<JobWithMetadata["state"], TaskState> = {
  created: "waiting",
  retry: "waiting",
  active: "active",
  completed: "done",
  failed: "failed",
  cancelled: "cancelled",
};

async function createQueues(boss: PgBoss, name: string): Promise<void> {
  const dead = deadLetterOf(name);
  await boss.createQueue(dead, { notify: true, retryLimit: 10, retryBackoff: true, heartbeatSeconds });
  await boss.createQueue(name, { notify: true, deadLetter: dead, heartbeatSeconds });
}

async function retryOrphans(
  boss: PgBoss,
  database: { query(sql: string, values: unknown[]): Promise<{ rows: unknown[] }> },
  name: string,
): Promise<void> {
  const { rows } = await database.query(
    "SELECT id FROM pgboss.job WHERE name = ANY($1) AND state = 'active'",
    [[name]],
  );
  const ids = (rows as { id: string }[]).map((row) => row.id);
  if (ids.length > 0) await boss.fail(name, ids, { message: "The process that worked on it ended." });
}

function taskOf<Data>(job: Job<Data>): Task<Data> {
  return { id: job.id, data: job.data, attempt: job.retryCount + 1, signal: job.signal };
}

/** The task under its own id: a dead letter is a copy with another one. */
function givenUpOf<Data>(job: JobWithMetadata<Data>): { id: string; data: Data; reason: string } {
  const output = job.sourceOutput as { message?: unknown } | null;
  const reason =
    typeof output?.message === "string" ? output.message : "The process that worked on it ended.";
  return { id: job.sourceId ?? job.id, data: job.data, reason };
}

function connectionOf(parameters: object): object {
  const { schema: _schema, ...connection } = parameters as { schema?: string };
  return connection;
}
