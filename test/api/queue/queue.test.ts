import { setTimeout as delay } from "node:timers/promises";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDatabase } from "../../../api/db/open-database.ts";
import { openQueue } from "../../../api/queue/open-queue.ts";
import type { Queue } from "../../../api/queue/queue.ts";
import { connectRaw } from "../../support/raw-connection.ts";
import { openTestDatabase } from "../../support/test-database.ts";

const log = pino({ level: "silent" });
let database: OpenDatabase;
let queue: Queue;
beforeAll(async () => {
  database = await openTestDatabase();
  queue = await openQueue(database.driver, log);
});
afterAll(async () => {
  await queue.stop();
  await database.close();
});

async function until<T>(look: () => T | null | undefined | false, what: string): Promise<T> {
  for (let waited = 0; waited < 15_000; waited += 25) {
    const found = look();
    if (found) return found;
    await delay(25);
  }
  throw new Error(`Waited in vain for ${what}`);
}

test("a task is worked on with its data, and is done afterwards", async () => {
  const seen: unknown[] = [];
  await queue.workTask<{ word: string }>("greet", {
    run: async ({ data, attempt }) => void seen.push([data.word, attempt]),
    giveUp: async () => {},
  });
  const id = await queue.sendTask("greet", { word: "hello" });
  await until(() => seen.length === 1, "the task");
  expect(seen).toEqual([["hello", 1]]);
  for (let i = 0; (await queue.findTask("greet", id))?.state !== "done"; i += 1) {
    expect(i).toBeLessThan(200);
    await delay(25);
  }
});

test("tasks are announced, so that no worker has to look for them", async () => {
  await queue.sendTask("announced", {});
  const connection = await connectRaw(database);
  const { rows } = await connection.query("SELECT notify FROM pgboss.queue WHERE name = 'announced'", []);
  expect(rows).toEqual([{ notify: true }]);
  await connection.close();
});

test("sent twice under one id, a task runs once", async () => {
  const runs: string[] = [];
  await queue.workTask("once", { run: async (task) => void runs.push(task.id), giveUp: async () => {} });
  const id = crypto.randomUUID();
  await queue.sendTask("once", {}, { id });
  await queue.sendTask("once", {}, { id });
  await until(() => runs.length > 0, "the task");
  await delay(300);
  expect(runs).toEqual([id]);
});

test("a task that throws is tried again; one that goes on throwing is given up with its own id and the reason", async () => {
  const attempts: number[] = [];
  const givenUp: { id: string; data: { n: number }; reason: string }[] = [];
  await queue.workTask<{ n: number }>(
    "stubborn",
    {
      run: async ({ attempt }) => {
        attempts.push(attempt);
        throw new TypeError("no luck");
      },
      giveUp: async (task) => void givenUp.push(task),
    },
    { retries: 1 },
  );
  const id = await queue.sendTask("stubborn", { n: 7 });
  await until(() => givenUp.length > 0, "giving up");
  expect(attempts).toEqual([1, 2]);
  expect(givenUp).toEqual([{ id, data: { n: 7 }, reason: expect.stringMatching(/^TypeError/) }]);
  // What an error quotes may be somebody's résumé; it must not stay in the queue's tables.
  const connection = await connectRaw(database);
  const { rows } = await connection.query(
    "SELECT id FROM pgboss.job WHERE output::text LIKE '%no luck%'",
    [],
  );
  expect(rows).toEqual([]);
  await connection.close();
  expect((await queue.findTask("stubborn", id))?.state).toBe("failed");
});

test("a task that takes too long is aborted and given up", async () => {
  let aborted = false;
  let reason = "";
  await queue.workTask(
    "slow",
    {
      run: async ({ signal }) => {
        await new Promise((_, reject) =>
          signal.addEventListener("abort", () => reject(new Error("aborted"))),
        );
      },
      giveUp: async (task) => {
        aborted = true;
        reason = task.reason;
      },
    },
    { retries: 0, expireSeconds: 1 },
  );
  await queue.sendTask("slow", {});
  await until(() => aborted, "the abort");
  expect(reason).not.toBe("");
});

test("a task that is cancelled before it begins never does", async () => {
  const id = await queue.sendTask("later", {});
  await queue.cancelTask("later", id);
  const runs: string[] = [];
  await queue.workTask("later", { run: async (task) => void runs.push(task.id), giveUp: async () => {} });
  await delay(400);
  expect(runs).toEqual([]);
  expect((await queue.findTask("later", id))?.state).toBe("cancelled");
});

test("a task that nobody sent is not found", async () => {
  expect(await queue.findTask("greet", crypto.randomUUID())).toBeNull();
});

test("stopping waits for a task that ends soon", async () => {
  const other = await openTestDatabase();
  const own = await openQueue(other.driver, log);
  let begun = false;
  let ended = false;
  await own.workTask("short", {
    run: async () => {
      begun = true;
      await delay(300);
      ended = true;
    },
    giveUp: async () => {},
  });
  await own.sendTask("short", {});
  await until(() => begun, "the task");
  await own.stop();
  expect(ended).toBe(true);
  await other.close();
});

test("what was active when the embedded database's process died is worked on at the next start", async () => {
  const other = await openTestDatabase();
  if (other.driver.kind !== "pglite") return other.close();
  const dead = await openQueue(other.driver, log);
  await dead.sendTask("orphan", { n: 1 });
  await dead.stop();
  await other.driver.pglite.query(
    "UPDATE pgboss.job SET state = 'active', started_on = now(), heartbeat_on = now() WHERE name = 'orphan'",
  );
  const next = await openQueue(other.driver, log);
  const seen: number[] = [];
  await next.workTask("orphan", {
    run: async ({ attempt }) => void seen.push(attempt),
    giveUp: async () => {},
  });
  await until(() => seen.length > 0, "the orphan");
  expect(seen).toEqual([2]);
  await next.stop();
  await other.close();
});
