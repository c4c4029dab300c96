import type { ModelEngineName, ModelSettings } from "../../shared/contract/model-schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { getModelSettings } from "./get-model-settings.ts";
import { runningQuestions } from "./running-questions.ts";
import { deleteKey } from "./store.ts";

/** Forgets it at once and stops what runs on it. */
export async function deleteModelKey(
  world: World,
  candidateId: string,
  engine: ModelEngineName,
): Promise<ModelSettings> {
  if (!(await deleteKey(world.db, candidateId, engine))) throw new Problem("not-found");
  runningQuestions.stop(candidateId, "model-key-removed", engine);
  return getModelSettings(world, candidateId);
}
