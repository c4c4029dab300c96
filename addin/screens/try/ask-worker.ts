import type { TryAnswer, TryInput, TryResult } from "./worker/try-tailoring.ts";

/** Why trying came to nothing; `m.trying.problems` or `m.apiProblems` has a sentence for each code. */
export class TryProblem extends Error {
  override readonly name = "TryProblem";
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** A résumé of ten pages takes some two seconds; what takes ten times that will not end. */
const mostMs = 30_000;

type AnyWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** The engine and all it needs are fetched here and not before. */
const startWorker = (): AnyWorker => new Worker(new URL("./worker/try-worker.ts", import.meta.url));

/**
 * Asks a worker of its own, and ends it whatever comes. Rejects with a TryProblem, `try-cancelled` once `signal` is aborted.
 */
export async function askWorker(
  input: TryInput,
  signal: AbortSignal,
  { start = startWorker, timeoutMs = mostMs }: { start?: () => AnyWorker; timeoutMs?: number } = {},
): Promise<TryResult> {
  if (signal.aborted) throw new TryProblem("try-cancelled");
  const worker = start();
  const over = new AbortController();
  try {
    const answer = await new Promise<TryAnswer>((resolve, reject) => {
      const fail = (code: string) => () => reject(new TryProblem(code));
      const timer = setTimeout(fail("try-timed-out"), timeoutMs);
      over.signal.addEventListener("abort", () => clearTimeout(timer));
      signal.addEventListener("abort", fail("try-cancelled"), { signal: over.signal });
      worker.addEventListener("message", ({ data }: MessageEvent<TryAnswer>) => resolve(data));
      worker.addEventListener("error", fail("try-crashed"));
      worker.addEventListener("messageerror", fail("try-crashed"));
      worker.postMessage(input);
    });
    if (!answer.ok) throw new TryProblem(answer.code);
    return answer.result;
  } finally {
    over.abort();
    worker.terminate();
  }
}
