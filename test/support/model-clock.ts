import type { ModelClock } from "../../api/llm/model-clock.ts";

export interface TestClock extends ModelClock {
  /** How long each wait would have been. */
  waits: number[];
  advance(ms: number): void;
  /** From now on waits do not end by themselves. */
  stopTime(): void;
}

/** A clock whose waits pass at once: they move its time and are written down. */
export function createTestClock(startMs = Date.parse("2026-11-30T09:00:00Z")): TestClock {
  let nowMs = startMs;
  let stopped = false;
  const waits: number[] = [];
  return {
    waits,
    nowMs: () => nowMs,
    advance(ms) {
      nowMs += ms;
    },
    stopTime() {
      stopped = true;
    },
    async wait(ms, signal) {
      signal.throwIfAborted();
      waits.push(ms);
      if (stopped) {
        await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      }
      nowMs += ms;
    },
  };
}
