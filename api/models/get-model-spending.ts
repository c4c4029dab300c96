import type { ModelSpending } from "../../shared/contract/model-schemas.ts";
import type { World } from "../world.ts";
import { sumSpentByMonth } from "./store.ts";

const shownMonths = 6;

/** The months of the budget, which begin by UTC. */
export async function getModelSpending(world: World, candidateId: string): Promise<ModelSpending> {
  const now = world.now();
  const begins = Array.from(
    { length: shownMonths },
    (_, at) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (shownMonths - 1 - at), 1)),
  );
  const sums = await sumSpentByMonth(world.db, candidateId, begins[0]!);
  return {
    months: begins.map((begin) => {
      const month = begin.toISOString().slice(0, 7);
      const sum = sums.find((one) => one.month === month);
      return { month, usd: (sum?.microUsd ?? 0) / 1_000_000, calls: sum?.calls ?? 0 };
    }),
  };
}
