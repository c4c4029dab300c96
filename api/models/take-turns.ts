/**
 * Who may ask a model when: a bounded number at once in this process, and of one candidate one, so that of two runs that ask
 * the same the second finds the first one's answer.
 */
export interface Turns {
  /** Waits for a turn and works. @throws the signal's reason when that is aborted before the turn comes. */
  take<Value>(candidateId: string, signal: AbortSignal, work: () => Promise<Value>): Promise<Value>;
}

interface Waiting {
  candidateId: string;
  begin(): void;
}

export function createTurns(mostAtOnce: number): Turns {
  const waiting: Waiting[] = [];
  const busy = new Set<string>();
  const beginNext = (): void => {
    for (let at = 0; at < waiting.length && busy.size < mostAtOnce; ) {
      const next = waiting[at]!;
      if (busy.has(next.candidateId)) at += 1;
      else {
        waiting.splice(at, 1);
        busy.add(next.candidateId);
        next.begin();
      }
    }
  };
  return {
    async take(candidateId, signal, work) {
      signal.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        const place: Waiting = {
          candidateId,
          begin() {
            signal.removeEventListener("abort", leave);
            resolve();
          },
        };
        const leave = () => {
          waiting.splice(waiting.indexOf(place), 1);
          reject(signal.reason);
        };
        signal.addEventListener("abort", leave, { once: true });
        waiting.push(place);
        beginNext();
      });
      try {
        return await work();
      } finally {
        busy.delete(candidateId);
        beginNext();
      }
    },
  };
}
