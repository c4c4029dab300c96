export type ConnectionState = "online" | "offline";

/** Whether the server answers. Goes offline when a call is lost and comes back by itself. */
export interface Connection {
  state(): ConnectionState;
  subscribe(listener: (state: ConnectionState) => void): () => void;
  reportLoss(): void;
  reportAnswer(): void;
  /** Asks at once instead of waiting for the next try. */
  tryNow(): void;
}

export interface ConnectionParts {
  /** Resolves when the server answers at all. */
  probe: () => Promise<unknown>;
  setTimer: (work: () => void, delayMs: number) => unknown;
  clearTimer: (timer: unknown) => void;
}

/**
 * The first wait is short because most losses are a restart, and none is so long that a candidate who looks at the pane
 * thinks it has given up.
 */
export function waitBeforeTry(attempt: number): number {
  return Math.min(10_000, 1_000 * 2 ** Math.min(attempt, 5));
}

export function createConnection(parts: ConnectionParts): Connection {
  const listeners = new Set<(state: ConnectionState) => void>();
  let state: ConnectionState = "online";
  let attempt = 0;
  let timer: unknown = null;

  function become(next: ConnectionState): void {
    if (state === next) return;
    state = next;
    for (const listener of listeners) listener(next);
  }

  function schedule(delayMs: number): void {
    if (timer !== null) parts.clearTimer(timer);
    timer = parts.setTimer(() => {
      timer = null;
      attempt += 1;
      parts.probe().then(reportAnswer, () => {
        if (state === "offline") schedule(waitBeforeTry(attempt));
      });
    }, delayMs);
  }

  function reportAnswer(): void {
    if (timer !== null) parts.clearTimer(timer);
    timer = null;
    attempt = 0;
    become("online");
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reportLoss() {
      if (state === "offline") return;
      become("offline");
      schedule(waitBeforeTry(0));
    },
    reportAnswer,
    tryNow() {
      if (state === "offline") schedule(0);
    },
  };
}
