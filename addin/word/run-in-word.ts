import { HostProblem, translateHostError } from "./host-problem.ts";

let queue: Promise<unknown> = Promise.resolve();

/** One after the other, whatever happens to the one before: two batches that switch tracking must not meet. */
function serialize<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work, work);
  queue = result.catch(() => undefined);
  return result;
}

/** A batch that only reads. */
export async function readInWord<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(work);
  } catch (error) {
    throw translateHostError(error, "reading");
  }
}

/** `null` leaves the mode alone: for what is no text. */
export type TrackingMode = "TrackAll" | "Off" | null;

/**
 * A batch that writes, with change tracking set as asked and put back as it was, also when the work fails. Refuses before
 * anything is changed when Word does not take the mode: words of ours never enter a document unmarked.
 */
export function writeInWord<T>(
  mode: TrackingMode,
  work: (context: Word.RequestContext) => Promise<T>,
): Promise<T> {
  return serialize(async () => {
    try {
      return await Word.run(async (context) => {
        if (mode === null) return work(context);
        const document = context.document;
        document.load("changeTrackingMode");
        await context.sync();
        const former = toMode(document.changeTrackingMode);
        if (former === mode) return work(context);
        document.changeTrackingMode = mode;
        document.load("changeTrackingMode");
        await context.sync();
        if (toMode(document.changeTrackingMode) !== mode) throw new HostProblem("tracking-refused");
        try {
          return await work(context);
        } finally {
          await putBack(former);
        }
      });
    } catch (error) {
      throw translateHostError(error, "writing");
    }
  });
}

/** In a batch of its own, because the one that failed takes no more work. */
async function putBack(former: string): Promise<void> {
  try {
    await Word.run(async (context) => {
      context.document.changeTrackingMode = former as Word.ChangeTrackingMode;
      await context.sync();
    });
  } catch {
    // The words are right; a mode that stays on is shown by Word itself in its status bar.
  }
}

/** Hosts answer `TrackAll` and `trackAll`. */
function toMode(mode: string): string {
  return mode.charAt(0).toUpperCase() + mode.slice(1);
}

/** Rejects with `timed-out` when Word does not answer: some calls hang for good in some builds (office-js #5772, #6204). */
export function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HostProblem("timed-out")), timeoutMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
