import { setTimeout as sleep } from "node:timers/promises";

/** Time as the chain sees it; tests give one whose minutes pass at once. */
export interface ModelClock {
  nowMs(): number;
  /** Rejects as soon as the signal is aborted. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: ModelClock = {
  nowMs: () => Date.now(),
  wait: (ms, signal) => sleep(ms, undefined, { signal }),
};
