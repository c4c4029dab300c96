import type { ModelSettings } from "../../shared/contract/model-schemas.ts";
import type { World } from "../world.ts";
import { getModelSettings } from "./get-model-settings.ts";
import { runningQuestions } from "./running-questions.ts";
import { revokeConsent } from "./store.ts";

/** First the database, so that nothing new begins, then what runs. */
export async function revokeModelConsent(world: World, candidateId: string): Promise<ModelSettings> {
  await revokeConsent(world.db, candidateId, world.now());
  runningQuestions.stop(candidateId, "model-consent-missing");
  return getModelSettings(world, candidateId);
}
