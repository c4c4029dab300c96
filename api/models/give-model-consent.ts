import type { ModelSettings } from "../../shared/contract/model-schemas.ts";
import type { World } from "../world.ts";
import { getModelSettings } from "./get-model-settings.ts";
import { insertConsent } from "./store.ts";

export async function giveModelConsent(world: World, candidateId: string): Promise<ModelSettings> {
  await insertConsent(world.db, candidateId, world.newId(), world.now());
  return getModelSettings(world, candidateId);
}
