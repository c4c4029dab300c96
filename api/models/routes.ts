import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { deleteModelKey } from "./delete-model-key.ts";
import { getModelSettings } from "./get-model-settings.ts";
import { getModelSpending } from "./get-model-spending.ts";
import { giveModelConsent } from "./give-model-consent.ts";
import { listModelCalls } from "./list-model-calls.ts";
import { revokeModelConsent } from "./revoke-model-consent.ts";
import { saveModelKey } from "./save-model-key.ts";

export function modelsRoutes(world: World): Operations {
  return {
    getModelSettings: (_input, { candidateId }) => getModelSettings(world, candidateId),
    giveModelConsent: (_input, { candidateId }) => giveModelConsent(world, candidateId),
    revokeModelConsent: (_input, { candidateId }) => revokeModelConsent(world, candidateId),
    saveModelKey: ({ params, body }, { candidateId }) =>
      saveModelKey(world, candidateId, params.engine, body),
    deleteModelKey: ({ params }, { candidateId }) => deleteModelKey(world, candidateId, params.engine),
    getModelSpending: (_input, { candidateId }) => getModelSpending(world, candidateId),
    listModelCalls: ({ query }, { candidateId }) => listModelCalls(world, candidateId, query),
  };
}
