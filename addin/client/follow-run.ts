import { createParser, type EventSourceMessage } from "eventsource-parser";
import type { RunEvent } from "../../shared/contract/schemas.ts";
import { ApiProblem } from "./api-problem.ts";
import type { Client } from "./client.ts";
import { waitBeforeTry } from "./connection.ts";

export interface FollowOptions {
  signal: AbortSignal;
  onEvent: (event: RunEvent) => void;
  /** True while the stream is broken and being taken up again. */
  onInterruption?: (interrupted: boolean) => void;
  /** Waits; given by tests. */
  sleep?: (delayMs: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Follows a run's events until `end`, over as many connections as it takes: each new one names the last event seen, so
 * that none comes twice and none is missed. Resolves at the end or when the signal aborts; rejects only with what a new
 * try cannot mend (run gone, session over).
 */
export async function followRun(client: Client, runId: string, options: FollowOptions): Promise<void> {
  const { signal, onEvent } = options;
  const sleep = options.sleep ?? sleepFor;
  let lastId = 0;
  let attempt = 0;
  let ended = false;
  while (!ended && !signal.aborted) {
    try {
      const headers: Record<string, string> = { Accept: "text/event-stream" };
      if (lastId > 0) headers["Last-Event-ID"] = String(lastId);
      const response = await client.open("streamTailoringRun", { params: { runId } }, { signal, headers });
      if (attempt > 0) options.onInterruption?.(false);
      attempt = 0;
      await readEvents(response, (message) => {
        const event = parseRunEvent(message);
        if (!event || event.id <= lastId) return;
        lastId = event.id;
        if (event.event === "end") ended = true;
        onEvent(event);
      });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof ApiProblem && error.status < 500 && error.status !== 429) throw error;
    }
    if (ended || signal.aborted) return;
    if (attempt === 1) options.onInterruption?.(true);
    await sleep(waitBeforeTry(attempt), signal).catch(() => undefined);
    attempt += 1;
  }
}

/** Null for what this version does not know: a newer server may say more. */
function parseRunEvent(message: EventSourceMessage): RunEvent | null {
  const id = Number.parseInt(message.id ?? "", 10);
  if (!Number.isFinite(id)) return null;
  if (message.event !== "progress" && message.event !== "suggestion" && message.event !== "end") return null;
  try {
    return { id, event: message.event, data: JSON.parse(message.data) } as RunEvent;
  } catch {
    return null;
  }
}

async function readEvents(
  response: Response,
  onMessage: (message: EventSourceMessage) => void,
): Promise<void> {
  if (!response.body) return;
  const parser = createParser({ onEvent: onMessage });
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    parser.feed(decoder.decode(value, { stream: true }));
  }
}

function sleepFor(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
