import type { Decision, RunDetail, RunSuggestion } from "../../../shared/contract/schemas.ts";
import { ApiProblem, ConnectionLost } from "../../client/api-problem.ts";
import type { Client } from "../../client/client.ts";
import { readJson, writeJson } from "../place.ts";

export interface Decisions {
  /** Sends what was decided; keeps it for later when the server does not answer. */
  add(decisions: Decision[]): Promise<void>;
  /** Sends what was kept. */
  flush(): Promise<void>;
  waiting(): Decision[];
}

type Decided = Pick<RunDetail, "score" | "suggestions">;

/** Suggestions as they are once what is waiting has been sent: true for the candidate already. */
export function withDecisions(
  suggestions: readonly RunSuggestion[],
  waiting: readonly Decision[],
): RunSuggestion[] {
  const states = new Map(waiting.map((decision) => [decision.suggestionId, decision.state]));
  return suggestions.map((suggestion) => {
    const state = states.get(suggestion.id);
    return state ? { ...suggestion, state } : suggestion;
  });
}

/**
 * Decisions stand in the document first and go to the server second, so one that the server has not heard of is kept
 * until it has. Of two about the same suggestion the later one counts.
 */
export function createDecisions(parts: {
  client: Pick<Client, "call">;
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  key: string;
  runId: string;
  onDecided: (answer: Decided) => void;
}): Decisions {
  const { client, storage, key, runId } = parts;
  let sending: Promise<void> = Promise.resolve();
  const waiting = () => readJson<Decision[]>(storage, key) ?? [];
  const keep = (decisions: Decision[]) => writeJson(storage, key, decisions);

  async function send(): Promise<void> {
    const batch = waiting().slice(0, 500);
    if (batch.length === 0) return;
    let answer: Decided;
    try {
      answer = await client.call("decideSuggestions", { params: { runId }, body: { decisions: batch } });
    } catch (error) {
      if (error instanceof ConnectionLost) return;
      // Heard and refused: asking again would be refused again.
      if (error instanceof ApiProblem && error.status < 500 && error.status !== 401 && error.status !== 429) {
        drop(batch);
      }
      throw error;
    }
    drop(batch);
    parts.onDecided(answer);
  }

  function drop(batch: Decision[]): void {
    const sent = new Set(batch.map((decision) => JSON.stringify(decision)));
    keep(waiting().filter((decision) => !sent.has(JSON.stringify(decision))));
  }

  function flush(): Promise<void> {
    const next = sending.then(send, send);
    sending = next.catch(() => undefined);
    return next;
  }

  return {
    waiting,
    flush,
    add(decisions) {
      const ids = new Set(decisions.map((decision) => decision.suggestionId));
      keep([...waiting().filter((decision) => !ids.has(decision.suggestionId)), ...decisions]);
      return flush();
    },
  };
}
