import type { OperationInput } from "../../shared/contract/endpoints.ts";
import type { ModelEngineName, ModelSettings } from "../../shared/contract/model-schemas.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";
import { getModelSettings } from "./get-model-settings.ts";
import { runningQuestions } from "./running-questions.ts";
import { sealKey } from "./seal-key.ts";
import { readSecretsKey } from "./secrets-key.ts";
import { saveKey } from "./store.ts";

/** Takes the place of an earlier key; what runs on that one is stopped. */
export async function saveModelKey(
  world: World,
  candidateId: string,
  engine: ModelEngineName,
  { key, model }: OperationInput<"saveModelKey">["body"],
): Promise<ModelSettings> {
  const secret = await readSecretsKey(world);
  if (!secret)
    throw new Problem("model-keys-not-kept", {
      detail: "This server has no SECRETS_KEY, so it cannot keep a key of yours.",
    });
  const sealedKey = await sealKey(secret, { candidateId, engine }, key);
  await saveKey(
    world.db,
    candidateId,
    { engine, model: model ?? null, sealedKey, hint: key.slice(-4) },
    world.now(),
  );
  runningQuestions.stop(candidateId, "model-key-removed", engine);
  return getModelSettings(world, candidateId);
}
