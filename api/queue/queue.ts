/** What is needed of a queue, and nothing of pg-boss. */
export interface Queue {
  /**
   * Puts a task on the queue; workers of this and other processes are woken at once. Call it after the commit that the
   * task relies on, never inside a transaction: the embedded database has one connection.
   * @param options.id the task's id; sending the same id again does nothing. Default: a fresh one.
   * @returns the task's id.
   */
  sendTask<Data extends object>(name: string, data: Data, options?: { id?: string }): Promise<string>;
  /** Works on a task's name until the queue is stopped. One call a name and process. */
  workTask<Data extends object>(name: string, handlers: TaskHandlers<Data>, rules?: TaskRules): Promise<void>;
  /** null when there never was such a task or it is long gone. */
  findTask(name: string, id: string): Promise<{ state: TaskState } | null>;
  /** A task that has not begun never will; one that runs is told by its signal, at the latest with its next heartbeat. */
  cancelTask(name: string, id: string): Promise<void>;
  /** Forgets every task whose data say this, waiting, running, done or given up. */
  deleteTasks(data: object): Promise<void>;
  /** Takes no more tasks, gives the running ones a few seconds, then puts them back. */
  stop(): Promise<void>;
}

export type TaskState = "waiting" | "active" | "done" | "failed" | "cancelled";

export interface Task<Data> {
  id: string;
  data: Data;
  /** 1 for the first try. */
  attempt: number;
  /** Aborted when the task took too long, was cancelled, or the process ends: stop, and throw. */
  signal: AbortSignal;
}

export interface TaskHandlers<Data> {
  /** Throwing means: try again, as often as the rules allow. May run twice for one task, so it must bear that. */
  run(task: Task<Data>): Promise<void>;
  /** Called once when no try is left (thrown, timed out or killed), so that nothing waits for ever. */
  giveUp(task: { id: string; data: Data; reason: string }): Promise<void>;
}

export interface TaskRules {
  /** Tries after the first one. Default 2. */
  retries?: number;
  /** Seconds a try may take. Default 300. */
  expireSeconds?: number;
  /** How many at once in this process. Default 2. */
  concurrency?: number;
}
