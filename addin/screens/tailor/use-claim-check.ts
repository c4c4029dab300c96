import { useCallback, useEffect, useState } from "react";
import type { Claim, Verdict } from "../../../shared/tailoring/model.ts";
import { usePane, usePaneState } from "../pane.ts";

export interface ClaimCheck {
  /** `waiting` while the candidate types and while the server checks. */
  state: "waiting" | "checked" | "failed";
  verdict: Verdict;
  claims: Claim[];
  error: unknown;
  again: () => void;
}

/** Longer than the pause between two keys, shorter than the look up from the keyboard. */
const pauseMs = 350;

/** Checks a text against the candidate's facts whenever its typing pauses. */
export function useClaimCheck(before: string, after: string): ClaimCheck {
  const pane = usePane();
  const { job } = usePaneState();
  const jobId = job?.id ?? null;
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{
    key: string;
    verdict: Verdict;
    claims: Claim[];
    error: unknown;
  } | null>(null);
  const key = `${turn}/${after}`;
  const text = after.trim();

  useEffect(() => {
    if (text === "") return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      pane.client
        .call("checkClaims", { body: { before, after: text, jobId } }, { signal: abort.signal })
        .then(
          ({ claims, verdict }) => {
            if (!abort.signal.aborted) setAnswer({ key, verdict, claims, error: null });
          },
          (error: unknown) => {
            if (!abort.signal.aborted) setAnswer({ key, verdict: "question", claims: [], error });
          },
        );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [pane, before, text, jobId, key]);

  const again = useCallback(() => setTurn((n) => n + 1), []);
  const isFor = answer?.key === key;
  return {
    state: !isFor ? "waiting" : answer.error ? "failed" : "checked",
    verdict: answer?.verdict ?? "question",
    claims: isFor ? answer.claims : [],
    error: isFor ? answer.error : null,
    again,
  };
}
