import { z } from "zod";
import { describeEndpoint } from "./endpoint.ts";
import {
  modelCallSchema,
  modelEngineSchema,
  modelKeyInputSchema,
  modelSettingsSchema,
  modelSpendingSchema,
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
  }),
  giveModelConsent: endpoint({
    method: "PUT",
    path: "/model-settings/consent",
    summary:
      "Allow that résumé and posting, without contact data, are sent to the models named in the settings",
    scope: "account",
    answer: modelSettingsSchema,
  }),
  revokeModelConsent: endpoint({
    method: "DELETE",
    path: "/model-settings/consent",
    summary: "Take the consent back: nothing more is sent, and running calls are stopped",
    scope: "account",
    statuses: [200],
    answer: modelSettingsSchema,
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
    problems: ["model-keys-not-kept"],
  }),
  deleteModelKey: endpoint({
    method: "DELETE",
    path: "/model-settings/keys/{engine}",
    summary: "Forget the candidate's own key",
    scope: "account",
    params: engineParams,
    statuses: [200],
    answer: modelSettingsSchema,
    problems: ["not-found"],
  }),
  getModelSpending: endpoint({
    method: "GET",
    path: "/model-settings/spending",
    summary: "What the last six months cost, the oldest first, by UTC; months without a call too",
    scope: "tailoring",
    answer: modelSpendingSchema,
  }),
  listModelCalls: endpoint({
    method: "GET",
    path: "/model-calls",
    summary: "What was asked of models, newest first: time, model, tokens, cost; no text",
    scope: "tailoring",
    query: pageQuery,
    answer: pageOf(modelCallSchema),
  }),
} as const;
