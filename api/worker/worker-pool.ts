import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import type { TailoringStep } from "../../shared/tailoring/propose-suggestions.ts";
import type * as coreWorker from "./core-worker.ts";
import type { TailoringWork } from "./core-worker.ts";

/** The calls that answer once; `tailor` answers as it goes. */
type Calls = Omit<typeof coreWorker, "tailor" | "warm">;

/**
 * The core's heavier work, off the event loop. Bytes and plain values go in, plain values come out; a document that makes
 * the core throw fails its own call and nothing else.
 */
export interface WorkerPool {
  run<Name extends keyof Calls>(
    name: Name,
    input: Parameters<Calls[Name]>[0],
  ): Promise<Awaited<ReturnType<Calls[Name]>>>;
  /** Calls `onStep` for each step as it is made, in order; resolves when the work is done or was stopped. */
  tailor(work: TailoringWork, onStep: (step: TailoringStep) => void, signal: AbortSignal): Promise<void>;
  /** Loads the core in the threads that stay and runs it there once, so that no first request waits for it. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** A run may hold one thread for seconds; an import must find another. These stay, with the core loaded. */
const minimumThreads = 2;
/** Enough for the 600-page document of the design, and a bound on what a hostile one can take. */
const maxOldGenerationSizeMb = 768;
/** A thread that goes idle later than this keeps the core loaded between two clicks. */
const idleTimeoutMs = 600_000;

export function createWorkerPool(): WorkerPool {
  const pool = new Piscina({
    filename: fileURLToPath(new URL("./core-worker.ts", import.meta.url)),
    minThreads: minimumThreads,
    maxThreads: Math.max(minimumThreads, availableParallelism() - 1),
    idleTimeout: idleTimeoutMs,
    resourceLimits: { maxOldGenerationSizeMb },
  });
  // A thread that breaks fails the calls it had; one that had none is replaced, and there is nobody to tell.
  pool.on("error", () => {});
  return {
    run: (name, input) => pool.run(input, { name }),
    async tailor(work, onStep, signal) {
      if (signal.aborted) return;
      const { port1, port2 } = new MessageChannel();
      // A flag in shared memory, because the thread reads no messages while it computes.
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const raise = () => Atomics.store(stop, 0, 1);
      signal.addEventListener("abort", raise);
      const finished = new Promise<void>((resolve) => {
        port1.on("message", (step: TailoringStep | null) => {
          if (step) onStep(step);
          else resolve();
        });
      });
      try {
        await pool.run({ work, port: port2, stop }, { name: "tailor", transferList: [port2] });
        // The call's answer may overtake what stands in the port; null is the last thing in it.
        await finished;
      } finally {
        signal.removeEventListener("abort", raise);
        port1.close();
      }
    },
    async warm() {
      // Each call takes a thread that is free, so as many calls at once reach as many threads.
      await Promise.all(Array.from({ length: minimumThreads }, () => pool.run(null, { name: "warm" })));
    },
    close: () => pool.destroy(),
  };
}

let shared: WorkerPool | null = null;

/** The process's one pool, made at its first use. Idle threads do not keep a process alive. */
export function workerPool(): WorkerPool {
  shared ??= createWorkerPool();
  return shared;
}

/** Another one in its place, before its first use: trials that play many histories call the core in their own thread. */
export function replaceWorkerPool(pool: WorkerPool): void {
  shared = pool;
}
