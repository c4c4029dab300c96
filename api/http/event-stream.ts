import type { Response } from "express";
import type { EventReply } from "../operation.ts";

/** Proxies close a connection on which nothing moves, many of them after 30 s. */
const heartbeatMs = 15_000;

/**
 * Writes events as text/event-stream until they end or the caller goes. Each event is written whole with its id, so a
 * caller that comes back with Last-Event-ID misses none.
 */
export async function sendEvents(response: Response, { events }: EventReply): Promise<void> {
  response.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store, no-transform",
    "X-Accel-Buffering": "no",
  });
  response.flushHeaders();
  response.write(": hello\n\n");
  const heartbeat = setInterval(() => response.write(": still here\n\n"), heartbeatMs);
  const iterator = events[Symbol.asyncIterator]();
  const gone = new Promise<null>((resolve) => response.once("close", () => resolve(null)));
  try {
    for (;;) {
      const step = await Promise.race([iterator.next(), gone]);
      if (step === null || step.done) break;
      const { id, event, data } = step.value;
      const more = response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
      if (!more) await Promise.race([new Promise((resolve) => response.once("drain", resolve)), gone]);
    }
  } finally {
    clearInterval(heartbeat);
    // Not awaited: a generator that is waiting returns only when its wait ends, which the aborted signal brings about.
    void iterator.return?.()?.catch(() => {});
    response.end();
  }
}
