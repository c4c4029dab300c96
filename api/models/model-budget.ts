import { noteEvent } from "../audit/note-event.ts";
import type { AskContext, ModelCallRecord } from "../llm/model-engine.ts";
import type { World } from "../world.ts";
import { monthSince } from "./month-since.ts";
import { deleteReservation, reserveCall, writeCall } from "./store.ts";

export interface BudgetOf {
  candidateId: string;
  runId: string | null;
  purpose: ModelCallRecord["purpose"];
  /** What one run, or one question outside a run, may cost. */
  mostMicroUsd: number;
  engines: readonly { engine: string; model: string }[];
  ownKeys: readonly string[];
}

/**
 * A chain's budget and book in one. Before each request the most it can cost is set aside in the call's row; at the end of the
 * call the row says what it came to. So a process that is killed leaves its estimate behind and not a hole.
 */
export function keepBudget(
  world: World,
  { candidateId, runId, purpose, mostMicroUsd, engines, ownKeys }: BudgetOf,
  onRefused: (because: "over-budget" | "no-consent") => void,
): Pick<AskContext, "budget"> & { onCall(record: ModelCallRecord): Promise<void>; close(): Promise<void> } {
  const { db, env } = world;
  const limits = {
    runMicroUsd: Math.min(mostMicroUsd, env.models.budgets.runMicroUsd),
    monthMicroUsd: env.models.budgets.monthMicroUsd,
  };
  const done: string[] = [];
  let open: string | null = null;
  // Until the call tells its engine itself, the row names the one that is probably asked.
  let likely = engines[0]!;
  return {
    budget: {
      async allow(microUsd) {
        open ??= world.newId();
        const answer = await reserveCall(
          db,
          candidateId,
          {
            id: open,
            runId,
            purpose,
            ...likely,
            ownKey: ownKeys.includes(likely.engine),
            microUsd,
            monthSince: monthSince(world.now()),
            limits,
            callsBefore: done,
          },
          world.now(),
        );
        if (answer !== "reserved") onRefused(answer);
        return answer === "reserved";
      },
    },
    async onCall(record) {
      const id = open ?? world.newId();
      open = null;
      done.push(id);
      likely = { engine: record.engine, model: record.model };
      const ownKey = ownKeys.includes(record.engine);
      // One clock for all rows: the months are counted by it.
      await writeCall(db, candidateId, { id, runId, ownKey }, { ...record, startedAt: world.now() });
      const { engine, model, attempts } = record;
      if (attempts > 0) await noteEvent(world, candidateId, "model-asked", { engine, model, purpose });
    },
    async close() {
      if (open) await deleteReservation(db, candidateId, open);
      open = null;
    },
  };
}
