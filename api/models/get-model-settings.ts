import type { ModelSettings } from "../../shared/contract/model-schemas.ts";
import type { World } from "../world.ts";
import { listEngines } from "./list-engines.ts";
import { monthSince } from "./month-since.ts";
import { keepsKeys } from "./secrets-key.ts";
import { findConsent, sumSpentSince } from "./store.ts";

export async function getModelSettings(world: World, candidateId: string): Promise<ModelSettings> {
  const { runMicroUsd, monthMicroUsd } = world.env.models.budgets;
  const consent = await findConsent(world.db, candidateId);
  const spent = await sumSpentSince(world.db, candidateId, monthSince(world.now()));
  return {
    engines: (await listEngines(world, candidateId)).map(({ engine, model, keyOf, keyHint }) => ({
      engine,
      model,
      keyOf,
      keyHint,
    })),
    consentGivenAt: consent?.grantedAt.toISOString() ?? null,
    keepsKeys: keepsKeys(world),
    budget: {
      runUsd: runMicroUsd / 1_000_000,
      monthUsd: monthMicroUsd / 1_000_000,
      spentThisMonthUsd: spent / 1_000_000,
    },
  };
}
