import { useCallback, useEffect, useRef, useState } from "react";
import { reconnected } from "./reconnected.ts";

export type Loaded<T> =
  | { state: "loading"; value: T | null; error: null }
  | { state: "ready"; value: T; error: null }
  | { state: "failed"; value: T | null; error: unknown };

/**
 * Loads when `key` changes and again on `reload`; what was there stays visible meanwhile. A null key loads nothing. An
 * answer that comes after the key has changed is dropped.
 */
export function useLoad<T>(
  key: string | null,
  load: (signal: AbortSignal) => Promise<T>,
): Loaded<T> & { reload: () => void; set: (value: T) => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading", value: null, error: null });
  const [turn, setTurn] = useState(0);
  const loadNow = useRef(load);
  loadNow.current = load;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `turn` is what reload counts
  useEffect(() => {
    if (key === null) return;
    const abort = new AbortController();
    setLoaded((former) => ({ state: "loading", value: former.value, error: null }));
    loadNow.current(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setLoaded({ state: "ready", value, error: null });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) setLoaded((former) => ({ state: "failed", value: former.value, error }));
      },
    );
    return () => abort.abort();
  }, [key, turn]);

  const reload = useCallback(() => setTurn((n) => n + 1), []);
  const failed = loaded.state === "failed";
  useEffect(() => {
    if (!failed) return;
    reconnected.addEventListener("back", reload);
    return () => reconnected.removeEventListener("back", reload);
  }, [failed, reload]);
  const set = useCallback((value: T) => setLoaded({ state: "ready", value, error: null }), []);
  return { ...loaded, reload, set };
}
