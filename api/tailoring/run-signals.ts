/**
 * Tells the event streams of this process that a run has something new. Only a wake-up: what is new stands in the database,
 * so a signal lost to another process costs a polling interval and nothing else.
 */
export interface RunSignals {
  /** A mark to be taken before reading, so that what is raised while one reads is not slept through. */
  mark(): number;
  raise(runId: string): void;
  /**
   * Resolves at the next signal for this run, at once when anything was raised since `mark`, after `timeoutMs`, or when
   * `signal` aborts, whichever comes first. May wake for nothing.
   */
  wait(runId: string, mark: number, timeoutMs: number, signal: AbortSignal): Promise<void>;
}

export function createRunSignals(): RunSignals {
  const waiting = new Map<string, Set<() => void>>();
  let raised = 0;
  return {
    mark: () => raised,
    raise(runId) {
      raised++;
      for (const wake of [...(waiting.get(runId) ?? [])]) wake();
    },
    wait(runId, mark, timeoutMs, signal) {
      return new Promise((resolve) => {
        if (signal.aborted || mark !== raised) return resolve();
        const wakers = waiting.get(runId) ?? new Set();
        waiting.set(runId, wakers);
        const wake = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", wake);
          wakers.delete(wake);
          if (wakers.size === 0 && waiting.get(runId) === wakers) waiting.delete(runId);
          resolve();
        };
        const timer = setTimeout(wake, timeoutMs);
        wakers.add(wake);
        signal.addEventListener("abort", wake);
      });
    },
  };
}

/** Run ids are unique over all databases, so one instance serves the process. */
export const runSignals = createRunSignals();
