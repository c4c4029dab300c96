import { useCallback, useEffect, useRef, useState } from "react";
import type { RunDetail, RunSuggestion } from "../../../shared/contract/schemas.ts";
import { followRun } from "../../client/follow-run.ts";
import { type Pane, useOffline, usePane } from "../pane.ts";

export interface RunInHand {
  run: RunDetail | null;
  error: unknown;
  /** The stream of a run under way is broken; it is being taken up again. */
  interrupted: boolean;
  reload: () => void;
  /** Puts in what the server answered to decisions, or what is true here already. */
  merge: (part: Partial<Pick<RunDetail, "score" | "suggestions" | "facts">>) => void;
}

export function isOpenRun(run: Pick<RunDetail, "state">): boolean {
  return run.state === "queued" || run.state === "running";
}

/** A run with everything found so far: loaded once, followed while it is under way, loaded again at its end. */
export function useRun(runId: string | null): RunInHand {
  const pane = usePane();
  const offline = useOffline();
  const [run, setRun] = useState<RunDetail | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [interrupted, setInterrupted] = useState(false);
  const [turn, setTurn] = useState(0);
  const failed = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is what reload counts
  useEffect(() => {
    if (runId === null) {
      setRun(null);
      return;
    }
    const abort = new AbortController();
    setError(null);
    failed.current = false;
    setRun((former) => (former?.id === runId ? former : null));
    watchRun(pane, runId, abort.signal, setRun, setInterrupted).catch((caught: unknown) => {
      if (abort.signal.aborted) return;
      failed.current = true;
      setError(caught);
    });
    return () => abort.abort();
  }, [pane, runId, turn]);

  const reload = useCallback(() => setTurn((n) => n + 1), []);
  // What could not be loaded while the server was away is loaded when it is back.
  useEffect(() => {
    if (!offline && failed.current) reload();
  }, [offline, reload]);

  const merge = useCallback((part: Partial<Pick<RunDetail, "score" | "suggestions" | "facts">>) => {
    setRun((former) => (former ? { ...former, ...part } : former));
  }, []);
  return { run, error, interrupted, reload, merge };
}

async function watchRun(
  pane: Pane,
  runId: string,
  signal: AbortSignal,
  setRun: (change: (former: RunDetail | null) => RunDetail | null) => void,
  setInterrupted: (interrupted: boolean) => void,
): Promise<void> {
  const load = async () => {
    const loaded = await pane.client.call("getTailoringRun", { params: { runId } }, { signal });
    if (!signal.aborted) setRun(() => loaded);
    return loaded;
  };
  if (!isOpenRun(await load())) return;
  await followRun(pane.client, runId, {
    signal,
    onInterruption: setInterrupted,
    onEvent: (event) => {
      if (event.event === "progress") setRun((former) => (former ? { ...former, ...event.data } : former));
      if (event.event === "suggestion")
        setRun((former) => (former ? withSuggestion(former, event.data) : former));
    },
  });
  if (signal.aborted) return;
  setInterrupted(false);
  await load();
}

function withSuggestion(run: RunDetail, suggestion: RunSuggestion): RunDetail {
  const known = run.suggestions.some((other) => other.id === suggestion.id);
  const suggestions = known
    ? run.suggestions.map((other) => (other.id === suggestion.id ? suggestion : other))
    : [...run.suggestions, suggestion];
  return { ...run, suggestions };
}
