import { useCallback, useEffect, useRef, useState } from "react";

/** One thing the candidate set going: whether it runs, and what went wrong the last time. */
export function useAct(): {
  busy: boolean;
  error: unknown;
  act: (work: () => Promise<void>) => Promise<void>;
  clear: () => void;
} {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const running = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const act = useCallback(async (work: () => Promise<void>) => {
    // A second click while the first is under way is the same wish.
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (caught) {
      if (mounted.current) setError(caught);
    } finally {
      running.current = false;
      if (mounted.current) setBusy(false);
    }
  }, []);
  return { busy, error, act, clear: useCallback(() => setError(null), []) };
}
