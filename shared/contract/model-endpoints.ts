import { z } from "zod";
import { describeEndpoint } from "./endpoint.ts";
import {
  modelCallSchema,
  modelEngineSchema,
  modelKeyInputSchema,
  modelSettingsSchema,
} from "./model-schemas.ts";
import { nothing, pageOf, pageQuery } from "./schemas.ts";

const endpoint = describeEndpoint(nothing);
const engineParams = z.object({ engine: modelEngineSchema });

/** Consent, keys and costs of language models. */
export const modelEndpoints = {
  getModelSettings: endpoint({
    method: "GET",
    path: "/model-settings",
    summary: "Which language models may be asked, with whose key, and what was spent this month",
    scope: "tailoring",
    answer: modelSettingsSchema,
    implemented: false,
    problems: ["not-implemented"],
  }),
  giveModelConsent: endpoint({
    method: "PUT",
    path: "/model-settings/consent",
    summary:
      "Allow that résumé and posting, without contact data, are sent to the models named in the settings",
    scope: "account",
    answer: modelSettingsSchema,
    implemented: false,
    problems: ["not-implemented"],
  }),
  revokeModelConsent: endpoint({
    method: "DELETE",
    path: "/model-settings/consent",
    summary: "Take the consent back: nothing more is sent, and running calls are stopped",
    scope: "account",
    statuses: [200],
    answer: modelSettingsSchema,
    implemented: false,
    problems: ["not-implemented"],
  }),
  saveModelKey: endpoint({
    method: "PUT",
    path: "/model-settings/keys/{engine}",
    summary:
      "Keep the candidate's own key at a provider, encrypted; it is used before the server's and never shown",
    scope: "account",
    params: engineParams,
    body: modelKeyInputSchema,
    answer: modelSettingsSchema,
    implemented: false,
    problems: ["model-keys-not-kept", "not-implemented"],
  }),
  deleteModelKey: endpoint({
    method: "DELETE",
    path: "/model-settings/keys/{engine}",
    summary: "Forget the candidate's own key",
    scope: "account",
    params: engineParams,
    statuses: [200],
    answer: modelSettingsSchema,
    implemented: false,
    problems: ["not-found", "not-implemented"],
  }),
  listModelCalls: endpoint({
    method: "GET",
    path: "/model-calls",
    summary: "What was asked of models, newest first: time, model, tokens, cost; no text",
    scope: "tailoring",
    query: pageQuery,
    answer: pageOf(modelCallSchema),
    implemented: false,
    problems: ["not-implemented"],
  }),
} as const;
