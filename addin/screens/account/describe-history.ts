import type { ModelCall } from "../../../shared/contract/model-schemas.ts";
import type { Run } from "../../../shared/contract/schemas.ts";
import { findText } from "../../components/find-text.ts";
import { formatTime } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";

const join = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(" · ");

/** When and how it ended; by whom, and what that took. */
export function describeRun(run: Run): string[] {
  const { inputTokens, outputTokens, costUsd } = run.usage;
  const tokens = inputTokens + outputTokens;
  const took = run.startedAt && run.endedAt ? Date.parse(run.endedAt) - Date.parse(run.startedAt) : null;
  return [
    join([formatTime(run.createdAt), m.models.runStates[run.state]]),
    join([
      run.model ?? m.models.offline,
      run.fallback ? m.models.without : null,
      tokens > 0 ? m.models.tokens(tokens) : null,
      tokens > 0 ? m.models.cost(costUsd, false) : null,
      took === null ? null : m.models.seconds(took),
    ]),
  ];
}

export function describeCall(call: ModelCall): string[] {
  const outcome = findText(m.models.outcomes, call.outcome) ?? call.outcome;
  return [
    join([formatTime(call.startedAt), m.models.purposes[call.purpose], outcome]),
    join([
      m.models.tokens(call.inputTokens + call.outputTokens),
      m.models.cost(call.costUsd, call.estimated),
      call.ownKey ? m.models.ownKey : null,
      m.models.seconds(call.durationMs),
    ]),
  ];
}
