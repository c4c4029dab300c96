/** Language models as the candidate meets them: consent, keys, what was spent. */
import { z } from "zod";
import { id, time } from "./schemas.ts";

export const modelEngineSchema = z.enum(["openai", "anthropic"]);
export type ModelEngineName = z.infer<typeof modelEngineSchema>;

const usd = z.number().min(0);

export const modelSettingsSchema = z.object({
  /** In the order in which they are asked. */
  engines: z.array(
    z.object({
      engine: modelEngineSchema,
      model: z.string(),
      /** Whose key is used; null: nobody's, so this engine is passed over. */
      keyOf: z.enum(["candidate", "server"]).nullable(),
      /** Last four characters of the candidate's own key. */
      keyHint: z.string().nullable(),
    }),
  ),
  /** null: not given, or taken back. Without it nothing is sent. */
  consentGivenAt: time.nullable(),
  /** Whether this server can keep a candidate's own key (encrypted). */
  keepsKeys: z.boolean(),
  budget: z.object({ runUsd: usd, monthUsd: usd, spentThisMonthUsd: usd }),
});
export type ModelSettings = z.infer<typeof modelSettingsSchema>;

export const modelSpendingSchema = z.object({
  /** `2026-11`. */
  months: z.array(z.object({ month: z.string(), usd, calls: z.int() })),
});
export type ModelSpending = z.infer<typeof modelSpendingSchema>;

export const modelKeyInputSchema = z.object({
  key: z
    .string()
    .trim()
    .min(8)
    .max(500)
    .regex(/^[\x21-\x7e]+$/, "One word without blanks, as the provider shows it."),
  model: z.string().trim().min(1).max(200).optional(),
});

/** One call as it was paid for. Never what was asked or answered. */
export const modelCallSchema = z.object({
  id,
  runId: id.nullable(),
  purpose: z.enum(["suggestions", "letter"]),
  engine: modelEngineSchema,
  model: z.string(),
  ownKey: z.boolean(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  costUsd: usd,
  /** The price or the usage is not known: the cost is an upper estimate. */
  estimated: z.boolean(),
  outcome: z.string(),
  attempts: z.int(),
  durationMs: z.int(),
  startedAt: time,
});
export type ModelCall = z.infer<typeof modelCallSchema>;
