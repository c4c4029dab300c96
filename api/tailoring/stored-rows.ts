/** What the tables hold, as our types have it. */

import { type Run, type RunSuggestion, runOptionsSchema } from "../../shared/contract/schemas.ts";
import { withNewText } from "../../shared/docx/index.ts";
import type { Claim, Suggestion } from "../../shared/tailoring/model.ts";
import type { SuggestionState } from "./suggestion-states.ts";

/** As stored: the core's suggestion, and the claims of the words the candidate typed in its place. */
export type StoredContent = Suggestion & { typedClaims?: Claim[] };

/** With the candidate's own words in the place of what was suggested, where there are any. */
export function suggestionOf(
  { typedClaims, ...content }: StoredContent,
  state: SuggestionState,
  after: string | null,
): RunSuggestion {
  if (after === null) return { ...content, state };
  const claims = typedClaims ?? content.claims;
  return {
    ...content,
    edit: content.edit && withNewText(content.edit, after),
    after,
    claims,
    facts: [...new Set(claims.flatMap((claim) => claim.facts))],
    verdict: "supported",
    question: null,
    state,
  };
}

export function runOf(row: {
  id: string;
  resumeId: string;
  versionId: string;
  jobId: string;
  state: string;
  phase: string;
  percent: number;
  engine: string;
  options: unknown;
  model: string | null;
  fallback: string | null;
  inputTokens: number;
  outputTokens: number;
  costMicroUsd: number;
  failureCode: string | null;
  failureMessage: string | null;
  createdAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
}): Run {
  return {
    id: row.id,
    resumeId: row.resumeId,
    versionId: row.versionId,
    jobId: row.jobId,
    state: row.state as Run["state"],
    phase: row.phase as Run["phase"],
    percent: row.percent,
    engine: row.engine,
    options: runOptionsSchema.parse(row.options ?? {}),
    model: row.model,
    fallback: row.fallback,
    usage: {
      inputTokens: row.inputTokens,
      outputTokens: row.outputTokens,
      costUsd: row.costMicroUsd / 1_000_000,
    },
    failure: row.failureCode === null ? null : { code: row.failureCode, message: row.failureMessage ?? "" },
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}
